package org.lerkit.testkit.junit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Level;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.report.ReportFormat;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** One run of a profile as tests. Not thread-safe: the tests are run one after the other. */
final class ConformanceRun {
    private final ConformanceProfile profile;
    private final Examination examination;
    private final Predicate<Level> failsOn;
    private final List<Path> reports;
    private final List<Result> results = new ArrayList<>();

    ConformanceRun(
            ConformanceProfile profile,
            Subject subject,
            ConformanceOptions options,
            Predicate<Level> failsOn,
            List<Path> reports) {
        this.profile = profile;
        this.examination = new Examination(subject, options);
        this.failsOn = failsOn;
        this.reports = List.copyOf(reports);
    }

    /** A requirement without a check is looked at, too: so that reports show it. */
    private record Unchecked(Requirement requirement) implements Check {
        @Override
        public String name() {
            return "unchecked";
        }

        @Override
        public String title() {
            return "Nothing looks at it.";
        }

        @Override
        public Finding run(Examination examination) {
            return Finding.untested(requirement.untested().orElse("No check of this profile looks at it."));
        }
    }

    Stream<DynamicNode> tests() {
        return Stream.concat(
                profile.requirements().stream().flatMap(this::tests),
                Stream.of(dynamicTest("something was tested", this::end)));
    }

    private Stream<DynamicNode> tests(Requirement requirement) {
        List<Check> all = profile.checks().stream()
                .filter(check -> check.requirement().key().equals(requirement.key()))
                .toList();
        List<Check> asked = (all.isEmpty() ? List.<Check>of(new Unchecked(requirement)) : all)
                .stream().filter(examination.options()::asksFor).toList();
        if (asked.size() < 2) {
            return asked.stream().map(check -> dynamicTest(requirement.toString(), () -> make(check)));
        }
        return Stream.of(dynamicContainer(
                requirement.toString(), asked.stream().map(check -> dynamicTest(check.title(), () -> make(check)))));
    }

    private void make(Check check) {
        Result result = ConformanceKit.run(check, examination);
        if (!(check instanceof Unchecked)) {
            results.add(result);
        }
        switch (result.outcome()) {
            case PASSED -> {}
            case UNTESTED -> throw new TestAbortedException("Untested: " + result.describe());
            case FAILED, INDETERMINATE -> judge(result);
        }
    }

    private void judge(Result result) {
        if (result.waiver().isPresent()) {
            throw new TestAbortedException("Waived: " + result.describe());
        }
        Level level = result.requirement().level();
        if (!failsOn.test(level)) {
            throw new TestAbortedException("Does not decide, being " + level.word() + ": " + result.describe());
        }
        throw new AssertionFailedError(result.describe());
    }

    private void end() throws IOException {
        ConformanceReport report = ConformanceKit.report(profile, examination, results);
        for (Path file : reports) {
            write(report, file);
        }
        if (results.isEmpty()) {
            throw new AssertionFailedError("No check was made: the options ask for none of the "
                    + profile.checks().size() + " of " + profile.id() + ".");
        }
        if (report.count(Outcome.UNTESTED) == results.size()) {
            throw new AssertionFailedError("All " + results.size() + " checks of " + profile.id()
                    + " were left untested. For them the subject has to give " + profile.needs() + ".");
        }
    }

    private static void write(ConformanceReport report, Path file) throws IOException {
        ReportFormat format = ReportFormat.ofFile(file.toString())
                .orElseThrow(
                        () -> new IllegalArgumentException("a report is written in the form that the name of its file"
                                + " ends in, and no form is meant by " + file.getFileName() + "; there are "
                                + Arrays.stream(ReportFormat.values())
                                        .map(ReportFormat::extension)
                                        .toList()));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, format.write(report));
    }
}
