/**
 * Documents that are wrong on purpose, in one way each, and the good ones that they are made from.
 *
 * <p>A {@link org.lerkit.testkit.mutate.Mutant} is data: one change, and the requirement that it breaks. {@link
 * org.lerkit.testkit.mutate.Forge} makes the change to a good document and signs the result as a careless issuer would,
 * whatever is wrong with it, so that a verifier that looks at the signature only accepts it. Without the change the same
 * comes out right: its repaired twin, which a verifier must accept for its refusal of the mutant to mean anything.
 */
@NullMarked
package org.lerkit.testkit.mutate;

import org.jspecify.annotations.NullMarked;
