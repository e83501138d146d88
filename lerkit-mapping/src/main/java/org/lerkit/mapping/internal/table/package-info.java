/**
 * Declarative reading and writing: what becomes of each element of a format is a row of a table, and the same row says
 * how it comes back, so that reader and writer cannot disagree.
 *
 * <p>A {@link org.lerkit.mapping.internal.table.Table} is made for one type of a format. A row names a child element,
 * where it goes in the learner record ({@code Place}), and in which {@link org.lerkit.mapping.internal.table.Form}; its
 * rule is what ledgers quote and what the page of the format in {@code docs/formats} is generated from. Elements are
 * known by local name alone.
 *
 * <p>Reading: a {@link org.lerkit.mapping.internal.table.Scope} is the part of the record that is being written while a
 * table is applied; a {@link org.lerkit.mapping.internal.table.Reading} is what is shared while one document is read.
 * What has no member in the record becomes a fact, named by its path; what no row knows is not understood, and reported.
 *
 * <p>Writing: {@code new Writing(tables, Source.of(record)).write(table, shape)} gives the root as a
 * {@link org.lerkit.mapping.internal.table.Branch}. Each form takes what it would have read from the
 * {@link org.lerkit.mapping.internal.table.Stock} of a thing, nothing twice; facts come last and go where their names say.
 * The shape gives the order and how often an element may stand there; {@code Branch.prune} takes out what an
 * {@link org.lerkit.mapping.internal.table.Edition} lacks; {@code Writing.finish} gives the tree and the ledger, in which
 * what was not taken has no place in the format. {@link org.lerkit.mapping.internal.XmlForm} makes XML of the tree.
 */
@NullMarked
package org.lerkit.mapping.internal.table;

import org.jspecify.annotations.NullMarked;
