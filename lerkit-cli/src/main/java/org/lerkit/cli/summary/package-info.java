/**
 * Documents in a few words, for whoever shows them to people: commands and the local page. Looks at values as they are, so that
 * a broken document can be summed up too; what others wrote is made one line of text that commands no terminal.
 */
@NullMarked
package org.lerkit.cli.summary;

import org.jspecify.annotations.NullMarked;
