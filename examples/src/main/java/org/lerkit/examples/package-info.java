/** Small programs to copy from. The build compiles and runs them, and the README shows them. */
@NullMarked
package org.lerkit.examples;

import org.jspecify.annotations.NullMarked;
