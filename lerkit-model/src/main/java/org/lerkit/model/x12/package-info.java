/**
 * X12 as it is written: a tree of segments in which every segment knows its place and holds those of the loop that it
 * opens. Nothing is known here of what a segment means, or which there are.
 */
@NullMarked
package org.lerkit.model.x12;

import org.jspecify.annotations.NullMarked;
