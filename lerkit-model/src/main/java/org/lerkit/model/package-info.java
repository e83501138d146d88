/** What every part of lerkit shares: problems, places and specification clauses. Depends on nothing. */
@NullMarked
package org.lerkit.model;

import org.jspecify.annotations.NullMarked;
