/**
 * What one competency is to another, across frameworks: {@link org.lerkit.mapping.match.CrosswalkGraph} holds the
 * relations that frameworks and crosswalks state, and finds {@link org.lerkit.mapping.match.Route routes} over them, each
 * with every step, who stated it and what it counts by a {@link org.lerkit.mapping.match.RoutePolicy}.
 *
 * <p>{@link org.lerkit.mapping.match.Skills} says what a record shows that its learner can do and who vouches for it, by what
 * came of verifying its credentials, which is given as data; {@link org.lerkit.mapping.match.Match} compares that with a job
 * posting, by a {@link org.lerkit.mapping.match.MatchPolicy}, and explains itself.
 */
@NullMarked
package org.lerkit.mapping.match;

import org.jspecify.annotations.NullMarked;
