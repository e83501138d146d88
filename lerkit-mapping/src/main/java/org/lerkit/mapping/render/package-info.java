/**
 * Pages for people: a record, or the ledger of a conversion, as one self-contained HTML document.
 *
 * <p>{@code Html} is a tree of known elements and attributes that escapes whatever it is given, so no section can write
 * markup by accident; {@code Target} is the only way to a link or an image. {@code Arrangement} says what belongs
 * together, each section turns its share into {@code Html}, {@code Page} puts the document around them. A page never
 * computes: totals and averages are those that the record states.
 */
@NullMarked
package org.lerkit.mapping.render;

import org.jspecify.annotations.NullMarked;
