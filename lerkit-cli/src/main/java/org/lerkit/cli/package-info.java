/** The command line of lerkit: an application over the model, mapping and crypto modules, not a library. */
@NullMarked
package org.lerkit.cli;

import org.jspecify.annotations.NullMarked;
