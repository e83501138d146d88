/**
 * Upgrades within a family: Open Badges 2.0 to 3.0, CLR 1.0 to 2.0 and back, and credentials of the W3C data model 1.1 to
 * 2.0.
 * They go straight from one document to the other, because the two say nearly the same, and keep the law of every other
 * conversion.
 *
 * <p>A {@link org.lerkit.mapping.upgrade.Succession} says, a line a member, what becomes of the old vocabulary in the new
 * one; {@link org.lerkit.mapping.upgrade.Rewriting} applies it, led by the shapes of both; what a line cannot say is in
 * the class of the upgrade. The result is never secured. A secured original travels inside of it, as evidence.
 */
@NullMarked
package org.lerkit.mapping.upgrade;

import org.jspecify.annotations.NullMarked;
