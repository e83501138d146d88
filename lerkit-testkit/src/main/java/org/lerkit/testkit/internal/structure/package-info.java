/** How the standard profiles look at documents that nobody signs: packages of competencies and resumes. */
@NullMarked
package org.lerkit.testkit.internal.structure;

import org.jspecify.annotations.NullMarked;
