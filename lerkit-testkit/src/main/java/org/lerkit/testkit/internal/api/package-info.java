/** Checks that are written as code: requests to a subject, and what is asked of the answers. */
@NullMarked
package org.lerkit.testkit.internal.api;

import org.jspecify.annotations.NullMarked;
