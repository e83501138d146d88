/** The JSON Canonicalization Scheme (RFC 8785) over our own tree. */
@NullMarked
package org.lerkit.crypto.internal.jcs;

import org.jspecify.annotations.NullMarked;
