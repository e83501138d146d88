/** Which wire type belongs to which format: the one place that knows all of them. */
@NullMarked
package org.lerkit.model.catalog;

import org.jspecify.annotations.NullMarked;
