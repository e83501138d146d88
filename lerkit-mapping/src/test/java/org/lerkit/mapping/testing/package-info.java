/** What the tests of the converters share. */
@NullMarked
package org.lerkit.mapping.testing;

import org.jspecify.annotations.NullMarked;
