/**
 * Transcripts, diplomas and microcredentials of European higher education as EMREX ELMO has them: versions 1.7 and 2.0,
 * and the older ones that 1.7 contains.
 *
 * <p>Each type is a record over the element it looks at, found by local name. The two versions have one namespace and
 * differ in few elements, so each type here has those of both; what only one of them has or asks for says so. Nothing
 * fails to be read: codes out of their lists and dates that are none keep their text, and {@code check()} says so.
 */
@NullMarked
package org.lerkit.model.elmo;

import org.jspecify.annotations.NullMarked;
