/**
 * Lerkit as a server that testers and other programs talk to: the operations of the <a
 * href="https://w3c-ccg.github.io/vc-api/">VC API</a>, as a {@link org.lerkit.cli.http.Site}. A {@link
 * org.lerkit.cli.vcapi.Resource} says what is at a path; an operation turns one JSON object into one {@link
 * org.lerkit.cli.http.Answer}, or throws a {@link org.lerkit.cli.http.Refusal}. Operations hold no state but that of status
 * registers, and know nothing of HTTP.
 */
@NullMarked
package org.lerkit.cli.vcapi;

import org.jspecify.annotations.NullMarked;
