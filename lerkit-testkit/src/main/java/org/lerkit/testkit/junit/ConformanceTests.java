package org.lerkit.testkit.junit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.Level;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.report.ReportFormat;

/**
 * A test class that implements this makes all checks of a profile, each a test of its own.
 *
 * <pre>{@code
 * class OurVerifierConformanceTest implements ConformanceTests {
 *     public ConformanceProfile profile() {
 *         return StandardProfiles.named("ob3-verifier").orElseThrow();
 *     }
 *
 *     public Subject subject() {
 *         return Subject.verifier("ours", ours::accepts);
 *     }
 *
 *     public ConformanceOptions options() {
 *         return ConformanceOptions.at(Clock.systemUTC());
 *     }
 * }
 * }</pre>
 *
 * <p>A test is called what its requirement asks, {@code [OB 3.0 B.1.1] required: ...}; where several checks exercise one
 * requirement, the tests are called by what each does, in a container of that name. They are made lazily, one after the
 * other, whatever else runs in parallel, and share what they ask of the subject.
 *
 * <table>
 * <caption>What becomes of a check</caption>
 * <tr><th>the check</th><th>the test</th></tr>
 * <tr><td>passed</td><td>passes</td></tr>
 * <tr><td>failed, or could not tell</td><td>fails, if {@link #failsOn} says so of the level of the requirement, and is
 * aborted, which reports call skipped, if not</td></tr>
 * <tr><td>the same, and a waiver is for it</td><td>is aborted, with the reason</td></tr>
 * <tr><td>untested, or there is none</td><td>is aborted, with the reason</td></tr>
 * </table>
 *
 * <p>Messages say what was found, in which document and where, what to do, where it is asked, and how to make this check
 * alone; never a value of a document, unless the subject itself puts one into what it says of its refusals. A last test
 * writes the report, and fails if nothing was tested at all.
 */
public interface ConformanceTests {
    /** What is asked. Called once a run, as are the others. */
    ConformanceProfile profile();

    /** Who is asked. */
    Subject subject();

    /** How: what the time is, which revisions, waivers, which checks only. */
    ConformanceOptions options();

    /** Whether a failed check of this level fails its test; only what is required and what is forbidden, if not overridden. */
    default boolean failsOn(Level level) {
        return level.isStrict();
    }

    /**
     * The files to write the report to when all checks were made, whatever came of them: in the {@link ReportFormat forms}
     * that their names end in. None if not overridden.
     */
    default List<Path> reportsTo() {
        return List.of();
    }

    /** The tests. Not to be overridden. */
    @TestFactory
    @Execution(ExecutionMode.SAME_THREAD)
    default Stream<DynamicNode> conformance() {
        return new ConformanceRun(profile(), subject(), options(), this::failsOn, reportsTo()).tests();
    }
}
