/**
 * Reading and writing X12 130, the student educational record (transcript), of releases 003030 to 007040, and
 * acknowledging it (131).
 *
 * <p>{@code Structure} declares once which segments a transaction set has, in which loops, and since which release. From
 * it comes the schema by which staedi takes an interchange apart. {@code X12Stream} makes an
 * {@link org.lerkit.model.x12.X12Segment} tree of each transaction set, with the segments of a loop in the one that opens
 * it; {@code *Tables} say what becomes of each element. Elements have the names that people who know X12 give them:
 * {@code CRS04}.
 *
 * <p>Writing goes the same way back: each form of the tables knows what it would have read, {@code Shapes} gives the order of
 * segments, {@code SegmentForm} makes segments of the tree, and {@code Conformance} tells what keeps them from being a
 * transaction set, by {@code Structure} and by what {@code Elements} knows.
 *
 * <p>Semantics are facts of the standard; its texts are its publisher's and are not here. Of most code lists lerkit knows
 * the number alone: codes are kept as they are, as codes of {@code x12:} and that number.
 */
@NullMarked
package org.lerkit.mapping.x12;

import org.jspecify.annotations.NullMarked;
