/** Badges of Open Badges 2.0, which hold because their issuer hosts them. */
@NullMarked
package org.lerkit.testkit.internal.hosted;

import org.jspecify.annotations.NullMarked;
