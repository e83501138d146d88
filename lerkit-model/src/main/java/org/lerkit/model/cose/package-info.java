/**
 * Signed messages of COSE (RFC 9052) taken apart: headers, payload, signature. They carry credentials, and lists of
 * statuses, as tokens of JOSE do in text; nothing is verified here. Of the structures of COSE there is the one that
 * credentials use, COSE_Sign1, with its payload in it.
 */
@NullMarked
package org.lerkit.model.cose;

import org.jspecify.annotations.NullMarked;
