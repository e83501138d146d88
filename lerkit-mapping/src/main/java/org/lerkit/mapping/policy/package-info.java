/**
 * Choices that a conversion needs and lerkit does not make: how many semester hours an ECTS credit counts, what a grade
 * is on another scale, which code of one list stands for which of another.
 *
 * <p>Each is a {@link org.lerkit.mapping.policy.Policy}, a value with an id and a version that someone can sign off, and
 * every use of it is in the ledger by that name. {@link org.lerkit.mapping.policy.Policies} is the set that a conversion
 * runs with; it is written in a file of JSON, as those are that lerkit brings along.
 */
@NullMarked
package org.lerkit.mapping.policy;

import org.jspecify.annotations.NullMarked;
