/**
 * Reading PESC XML transcripts: College Transcript, High School Transcript, and batches of them, of every generation.
 *
 * <p>What becomes of each element is declared in tables, one a PESC type: {@code PersonTables}, {@code CourseTables} and
 * so on. A row names a child element, where it goes in the learner record, and in which {@code Form}; its rule is what
 * ledgers quote and what {@code docs/formats/pesc.md} is generated from. A {@code Scope} is the part of the record that
 * is being written while a table is applied. Elements are known by local name alone; what no row knows is not
 * understood, and reported.
 */
@NullMarked
package org.lerkit.mapping.pesc;

import org.jspecify.annotations.NullMarked;
