/** The VC API, by which issuers and verifiers are reached. */
@NullMarked
package org.lerkit.testkit.internal.vcapi;

import org.jspecify.annotations.NullMarked;
