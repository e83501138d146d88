/**
 * Declarative reading: what becomes of each element of a format is a row of a table.
 *
 * <p>A {@link org.lerkit.mapping.internal.table.Table} is made for one type of a format. A row names a child element,
 * where it goes in the learner record ({@code Place}), and in which {@link org.lerkit.mapping.internal.table.Form}; its
 * rule is what ledgers quote and what the page of the format in {@code docs/formats} is generated from. A
 * {@link org.lerkit.mapping.internal.table.Scope} is the part of the record that is being written while a table is
 * applied; a {@link org.lerkit.mapping.internal.table.Reading} is what is shared while one document is read. Elements are
 * known by local name alone; what no row knows is not understood, and reported.
 */
@NullMarked
package org.lerkit.mapping.internal.table;

import org.jspecify.annotations.NullMarked;
