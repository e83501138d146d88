/** How the standard profiles look at subjects. */
@NullMarked
package org.lerkit.testkit.internal;

import org.jspecify.annotations.NullMarked;
