/**
 * From a document to an RDF dataset, without losing anything silently. Contexts come from a store pinned by SHA-256
 * and from nowhere else. {@code FastJsonLd} does what credentials are made of in one pass and declines the rest; then
 * {@code SafeMode} looks for what JSON-LD would drop, and says where it is, and {@code ReferenceJsonLd} has Titanium do
 * the work, which is seen by no other package.
 */
@NullMarked
package org.lerkit.crypto.internal.jsonld;

import org.jspecify.annotations.NullMarked;
