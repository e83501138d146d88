/**
 * Tables as they are written in CSV: a header and rows of text, each knowing where it stood. What the columns mean is no
 * matter of a table; {@code org.lerkit.mapping.csv} says that.
 */
@NullMarked
package org.lerkit.model.csv;

import org.jspecify.annotations.NullMarked;
