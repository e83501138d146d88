/**
 * Reading and writing CSV.
 *
 * <p>A {@link org.lerkit.mapping.csv.CsvMapping} says what the columns of a table mean: each goes to a place of the
 * learner record, and what it may hold follows from the type of that place. lerkit's own layout is such a mapping, and
 * the writer is the same mapping read the other way. A {@code CsvFile} finds out how a file is written and gives its
 * rows; {@code LearnerRows} makes one record of the rows of one learner; {@code Cells} says what a cell becomes.
 */
@NullMarked
package org.lerkit.mapping.csv;

import org.jspecify.annotations.NullMarked;
