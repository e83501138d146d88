/**
 * How an identifier leads to the keys of its controller: the DID methods that lerkit brings, documents and metadata at HTTPS
 * URLs, certificates.
 */
@NullMarked
package org.lerkit.crypto.internal.did;

import org.jspecify.annotations.NullMarked;
