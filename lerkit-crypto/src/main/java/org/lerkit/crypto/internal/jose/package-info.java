/**
 * How tokens of JOSE (RFC 7515) are signed, whatever they say. They are read by {@link org.lerkit.model.jose}.
 */
@NullMarked
package org.lerkit.crypto.internal.jose;

import org.jspecify.annotations.NullMarked;
