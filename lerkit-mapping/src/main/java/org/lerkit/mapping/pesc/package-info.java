/**
 * Reading and writing PESC transcripts: College Transcript and High School Transcript in XML and JSON, and batches of
 * them in XML, of every generation.
 *
 * <p>What becomes of each element is declared in tables ({@link org.lerkit.mapping.internal.table.Table}), one a PESC
 * type: {@code PersonTables}, {@code CourseTables} and so on; {@code docs/formats/pesc.md} is generated from them.
 */
@NullMarked
package org.lerkit.mapping.pesc;

import org.jspecify.annotations.NullMarked;
