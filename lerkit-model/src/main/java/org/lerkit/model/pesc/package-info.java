/**
 * Transcripts as PESC XML has them: College Transcript 1.9 and High School Transcript 1.7, in which every older
 * generation is contained, and batches of both.
 *
 * <p>Each type is a record over the element it looks at, found by local name, because senders disagree about namespaces
 * and versions. Where the standard has several types of one name, or of one meaning, one type here has the elements of
 * all of them. Nothing fails to be read: codes out of their lists and dates that are none keep their text, and
 * {@code check()} says so. A shape's {@code leaves()} are all there is to convert.
 */
@NullMarked
package org.lerkit.model.pesc;

import org.jspecify.annotations.NullMarked;
