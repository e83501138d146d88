/**
 * What of COSE (RFC 9052) and CWT (RFC 8392) is about signing: the numbers of algorithms, how messages are signed, and
 * claims seen as those of a JSON Web Token, so that one set of rules is enough for both. Messages are read by {@link
 * org.lerkit.model.cose}.
 */
@NullMarked
package org.lerkit.crypto.internal.cose;

import org.jspecify.annotations.NullMarked;
