/**
 * The engine that every converter stands on, so that no converter can lose a leaf silently.
 *
 * <p>A converter walks a {@link org.lerkit.mapping.internal.Source} (an XML or JSON document as a tree in which every
 * leaf is an object of its own) and writes {@link org.lerkit.mapping.internal.Traced} values into a
 * {@link org.lerkit.mapping.internal.Target}. A traced value knows which leaves it comes from, how and by which rule;
 * the target knows, when it is finished, at which place each value ended up.
 * {@link org.lerkit.mapping.internal.Accounts} joins the two into a ledger: what was written and never claimed cannot be,
 * and what was never read is reported as not understood.
 */
@NullMarked
package org.lerkit.mapping.internal;

import org.jspecify.annotations.NullMarked;
