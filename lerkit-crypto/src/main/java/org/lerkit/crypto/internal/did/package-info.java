/** The DID methods that lerkit brings: how an identifier leads to the keys of its controller. */
@NullMarked
package org.lerkit.crypto.internal.did;

import org.jspecify.annotations.NullMarked;
