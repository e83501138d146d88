/**
 * RDF Dataset Canonicalization (RDFC-1.0) with a limit on the work that a graph may ask for. A dataset holds each IRI
 * and literal once, as bytes, and statements as numbers; canonicalization orders subjects, predicates and graphs once and
 * from then on compares numbers, and bytes only of objects of which the lines are alike up to them. First-degree hashes
 * come first, and most graphs need no more; what they leave alike is told apart by N-degree hashes.
 */
@NullMarked
package org.lerkit.crypto.internal.rdfc;

import org.jspecify.annotations.NullMarked;
