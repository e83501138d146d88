/**
 * RDF Dataset Canonicalization (RDFC-1.0) with a limit on the work that a graph may ask for. titanium-rdfc does the
 * work and is seen by no other package.
 */
@NullMarked
package org.lerkit.crypto.internal.rdfc;

import org.jspecify.annotations.NullMarked;
