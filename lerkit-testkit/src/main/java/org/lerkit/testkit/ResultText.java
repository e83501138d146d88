package org.lerkit.testkit;

import org.lerkit.model.Problem;
import org.lerkit.testkit.ConformanceReport.Result;

/** Says all about one result that somebody needs who has to do something about it. */
final class ResultText {
    private ResultText() {}

    static String of(Result result) {
        Finding finding = result.finding();
        Requirement requirement = result.requirement();
        StringBuilder text = new StringBuilder(finding.message().isEmpty() ? result.title() : finding.message());
        for (Finding.Evidence evidence : finding.evidence()) {
            line(text, "in", evidence.document());
            evidence.problems().forEach(problem -> text.append("\n    ").append(problem(problem)));
        }
        finding.hint().ifPresent(hint -> line(text, "to do", hint));
        result.waiver().ifPresent(waiver -> line(text, "waived", waiver.reason()));
        line(text, "asked", requirement.toString());
        line(text, "read", requirement.url());
        line(text, "only this", "options.only(Set.of(\"" + result.id() + "\"))");
        return text.toString();
    }

    private static void line(StringBuilder text, String what, String words) {
        text.append("\n  ").append(what).append(": ").append(words);
    }

    private static String problem(Problem problem) {
        String place = problem.location().describe();
        return (place.isEmpty() ? "the document" : place) + ": " + problem.title() + " [" + problem.code() + ']';
    }
}
