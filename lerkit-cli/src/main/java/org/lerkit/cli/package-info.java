/** The command line of lerkit. */
@NullMarked
package org.lerkit.cli;

import org.jspecify.annotations.NullMarked;
