/**
 * Selective disclosure over graphs: {@code ecdsa-sd-2023} (Data Integrity ECDSA Cryptosuites 1.0, sections 3.4 to 3.6).
 * The statements of a document are grouped by the JSON Pointers that select them ({@link
 * org.lerkit.crypto.internal.suite.sd.StatementGroups}); a proof value is a row of CBOR items ({@link
 * org.lerkit.crypto.internal.suite.sd.BaseProofValue}, {@link org.lerkit.crypto.internal.suite.sd.DerivedProofValue}).
 *
 * <p>The specification gives blank nodes names by writing an identifier into each, expanded and compacted again. Here
 * they are named by their places in the document as written, which comes to the same groups and takes no compaction.
 */
@NullMarked
package org.lerkit.crypto.internal.suite.sd;

import org.jspecify.annotations.NullMarked;
