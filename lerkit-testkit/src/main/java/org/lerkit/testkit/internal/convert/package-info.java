/** How the standard profiles look at converters of transcripts. */
@NullMarked
package org.lerkit.testkit.internal.convert;

import org.jspecify.annotations.NullMarked;
