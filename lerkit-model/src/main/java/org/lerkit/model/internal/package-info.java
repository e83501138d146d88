/**
 * Rules that specifications of several generations state in the same words, over members that each names in its own
 * way: a specification hands over what it has in the form that the rule takes. Each rule has its codes here, once; the
 * clause of a problem says which specification asked.
 */
@NullMarked
package org.lerkit.model.internal;

import org.jspecify.annotations.NullMarked;
