/** JSON as an immutable tree that keeps what was written, and the declaration from which a wire type's accessors,
 * builder and structural rules all come. The only package that knows Jackson. */
@NullMarked
package org.lerkit.model.json;

import org.jspecify.annotations.NullMarked;
