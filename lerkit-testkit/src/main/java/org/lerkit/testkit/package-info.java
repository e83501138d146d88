/**
 * Pre-certification: whether an issuer, a verifier, a host or a converter of Learning and Employment Records does what the
 * specifications ask, requirement by requirement.
 *
 * <pre>{@code
 * ConformanceReport report = ConformanceKit.run(
 *         StandardProfiles.named("ob3-verifier").orElseThrow(),
 *         Subject.verifier("ours", ours::accepts),
 *         ConformanceOptions.at(Clock.systemUTC()));
 * }</pre>
 *
 * <p>{@link org.lerkit.testkit.Requirements} has what is asked, as data: each {@link org.lerkit.testkit.Requirement} with its
 * clause, its level and who has to do it. A {@link org.lerkit.testkit.ConformanceProfile} is the {@link
 * org.lerkit.testkit.Check}s of one role. A {@link org.lerkit.testkit.Subject} is what is examined: what it can do are its
 * {@link org.lerkit.testkit.Capability capabilities}, and what it cannot do is <em>untested</em>, never passed. {@link
 * org.lerkit.testkit.ConformanceKit} makes the checks and gives a {@link org.lerkit.testkit.ConformanceReport}.
 *
 * <p>This package knows no specification: {@code profile} puts the standard profiles together, {@code mutate} makes the
 * documents that are wrong on purpose, {@code subject} reaches what is elsewhere, {@code report} writes reports, {@code
 * junit} and {@code assertj} bring all of it into a build.
 */
@NullMarked
package org.lerkit.testkit;

import org.jspecify.annotations.NullMarked;
