/**
 * Lerkit as a server that testers and other programs talk to: the operations of the <a
 * href="https://w3c-ccg.github.io/vc-api/">VC API</a> over the HTTP server of the JDK. What comes in passes through the
 * {@link org.lerkit.cli.vcapi.Reception}, which bounds it in size and time; a {@link org.lerkit.cli.vcapi.Resource} says
 * what is at a path; an operation turns one JSON object into one {@link org.lerkit.cli.vcapi.Answer}, or throws a {@link
 * org.lerkit.cli.vcapi.Refusal}. Operations hold no state but that of status registers, and know nothing of HTTP.
 */
@NullMarked
package org.lerkit.cli.vcapi;

import org.jspecify.annotations.NullMarked;
