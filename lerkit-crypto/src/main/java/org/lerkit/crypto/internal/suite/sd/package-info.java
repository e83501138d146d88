/**
 * Selective disclosure over graphs: {@code ecdsa-sd-2023} (Data Integrity ECDSA Cryptosuites 1.0, sections 3.4 to 3.6)
 * and {@code bbs-2023} (Data Integrity BBS Cryptosuites 1.0, sections 3.2 to 3.4). The statements of a document are grouped
 * by the JSON Pointers that select them ({@link org.lerkit.crypto.internal.suite.sd.StatementGroups}); a proof value is a
 * row of CBOR items ({@link org.lerkit.crypto.internal.suite.sd.BaseProof}, {@link
 * org.lerkit.crypto.internal.suite.sd.DerivedProof}). The suites differ in what they sign and how they prove it, and in
 * what they call blank nodes ({@link org.lerkit.crypto.internal.suite.sd.BlankNodeLabels}); all else is in one place
 * ({@link org.lerkit.crypto.internal.suite.sd.SelectiveSuite}).
 *
 * <p>The specification gives blank nodes names by writing an identifier into each, expanded and compacted again. Here
 * they are named by their places in the document as written, which comes to the same groups and takes no compaction.
 */
@NullMarked
package org.lerkit.crypto.internal.suite.sd;

import org.jspecify.annotations.NullMarked;
