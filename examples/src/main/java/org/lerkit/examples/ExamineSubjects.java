package org.lerkit.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Predicate;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.Waiver;
import org.lerkit.testkit.profile.StandardProfiles;
import org.lerkit.testkit.report.ReportDiff;
import org.lerkit.testkit.report.ReportFormat;
import org.lerkit.testkit.report.ReportJson;
import org.lerkit.testkit.subject.DocumentFiles;

/** Whether a verifier, or the badges of an issuer, are as the specifications ask; and what changed since the last time. */
public final class ExamineSubjects {
    private ExamineSubjects() {}

    /** Examines a verifier in process: one that says of a document whether it accepts it. */
    public static ConformanceReport verifier(Predicate<byte[]> accepts, Clock clock) {
        // spotless:off - as the guide shows it
        // begin verifier
        ConformanceReport report = ConformanceKit.run(
                StandardProfiles.named("ob3-verifier").orElseThrow(),
                Subject.verifier("our verifier", accepts),
                ConformanceOptions.at(clock));
        // end verifier
        // spotless:on
        return report;
    }

    /** Examines the badges in a folder, and writes a page about them. */
    public static ConformanceReport badges(Path folder, Path page, Clock clock) throws IOException {
        // spotless:off - as the guide shows it
        // begin badges
        ConformanceReport report = ConformanceKit.run(
                StandardProfiles.named("ob3-issuer").orElseThrow(),
                Subject.documents("our badges", DocumentFiles.in(folder)),
                ConformanceOptions.at(clock)
                        .withRevision("ob-3.0", "1.2")
                        .withWaiver(new Waiver("ob-3.0/achievement-criteria-present", "comes in spring")));
        Files.writeString(page, ReportFormat.HTML.write(report));
        // end badges
        // spotless:on
        return report;
    }

    /** Fails if anything is worse than in a report that was kept. */
    public static void requireNothingWorse(byte[] kept, ConformanceReport report) {
        // spotless:off - as the guide shows it
        // begin compare
        ReportDiff diff = ReportDiff.between(ReportJson.read(kept), report);
        if (diff.isWorse()) {
            throw new IllegalStateException(diff.toText());
        }
        // end compare
        // spotless:on
    }
}
