/**
 * From a document to an RDF dataset, without losing anything silently. Contexts come from a store pinned by SHA-256
 * and from nowhere else. Titanium does the work and is seen by no other package; safe mode looks for what JSON-LD
 * would drop, and says where it is.
 */
@NullMarked
package org.lerkit.crypto.internal.jsonld;

import org.jspecify.annotations.NullMarked;
