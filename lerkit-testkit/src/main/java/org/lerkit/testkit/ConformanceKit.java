package org.lerkit.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lerkit.testkit.ConformanceReport.Result;

/** Makes the checks of a profile on a subject. Has no state. */
public final class ConformanceKit {
    private ConformanceKit() {}

    /** Makes all checks that the options ask for, one after the other. Never throws for what the subject does. */
    public static ConformanceReport run(ConformanceProfile profile, Subject subject, ConformanceOptions options) {
        return run(profile, subject, options, result -> {});
    }

    /** The same, and tells each result as it comes. */
    public static ConformanceReport run(
            ConformanceProfile profile, Subject subject, ConformanceOptions options, Consumer<Result> progress) {
        Examination examination = new Examination(subject, options);
        List<Result> results = profile.checks().stream()
                .filter(options::asksFor)
                .map(check -> run(check, examination))
                .peek(progress)
                .toList();
        return report(profile, examination, results);
    }

    /** Makes one check. Never throws for what the subject does. */
    public static Result run(Check check, Examination examination) {
        return new Result(
                check.requirement(),
                check.name(),
                check.title(),
                find(check, examination),
                examination.options().waiver(check.requirement()));
    }

    /** The report on results that were had one by one, by {@link #run(Check, Examination)}. */
    public static ConformanceReport report(ConformanceProfile profile, Examination examination, List<Result> results) {
        ConformanceOptions options = examination.options();
        Map<Specification, String> revisions = new LinkedHashMap<>();
        profile.specifications()
                .forEach(specification -> revisions.put(specification, options.revision(specification)));
        return new ConformanceReport(
                profile, examination.subject().name(), options.clock().instant(), options.seed(), revisions, results);
    }

    private static Finding find(Check check, Examination examination) {
        try {
            return check.run(examination);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.indeterminate("The run was interrupted.");
        } catch (SubjectException e) {
            return Finding.failed(String.valueOf(e.getMessage()))
                    .withHint(
                            "Whatever it is asked, a subject has to answer: yes, no, or what is wrong with the question.");
        } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
            // A subject in this program may be too deep in what it is shown, or lack a part of itself.
            // The message may quote the document that was shown.
            return Finding.indeterminate(
                    "The check ended with a " + e.getClass().getSimpleName() + ", so that nothing can be told.");
        }
    }
}
