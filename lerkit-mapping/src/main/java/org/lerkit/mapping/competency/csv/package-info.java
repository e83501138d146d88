/**
 * Reading frameworks and crosswalks out of tables: {@link org.lerkit.mapping.competency.csv.FrameworkCsvReader} makes a
 * {@link org.lerkit.model.competency.Framework} of the skills and occupations of ESCO and O*NET and of a plain layout of
 * lerkit's, with a ledger; {@link org.lerkit.mapping.competency.csv.CrosswalkCsvReader} gives the relations of large
 * crosswalks one after the other.
 */
@NullMarked
package org.lerkit.mapping.competency.csv;

import org.jspecify.annotations.NullMarked;
