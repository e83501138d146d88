/** Values kept as they were written: numbers, dates, IRIs, codes, words in languages. */
@NullMarked
package org.lerkit.model.value;

import org.jspecify.annotations.NullMarked;
