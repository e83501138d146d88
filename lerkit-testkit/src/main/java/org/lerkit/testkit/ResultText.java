package org.lerkit.testkit;

import java.util.List;
import java.util.function.Consumer;
import org.lerkit.model.Problem;
import org.lerkit.testkit.ConformanceReport.Result;

/** Says all about one result that somebody needs who has to do something about it. */
final class ResultText {
    /** Of documents, and of problems in each: who has more of them mends these first. */
    private static final int MOST = 20;

    private ResultText() {}

    static String of(Result result) {
        Finding finding = result.finding();
        Requirement requirement = result.requirement();
        StringBuilder text =
                new StringBuilder(Printable.line(finding.message().isEmpty() ? result.title() : finding.message()));
        some(finding.evidence(), "documents", text, evidence -> {
            line(text, "in", evidence.document());
            some(
                    evidence.problems(),
                    "problems",
                    text,
                    problem -> text.append("\n    ").append(problem(problem)));
        });
        finding.hint().ifPresent(hint -> line(text, "to do", hint));
        result.waiver().ifPresent(waiver -> line(text, "waived", waiver.reason()));
        line(text, "asked", requirement.toString());
        line(text, "read", requirement.url());
        line(text, "only this", "options.only(Set.of(\"" + result.id() + "\"))");
        return text.toString();
    }

    private static <T> void some(List<T> all, String what, StringBuilder text, Consumer<T> one) {
        all.stream().limit(MOST).forEach(one);
        if (all.size() > MOST) {
            text.append("\n    and ").append(all.size() - MOST).append(" more ").append(what);
        }
    }

    private static void line(StringBuilder text, String what, String words) {
        text.append("\n  ").append(what).append(": ").append(Printable.line(words));
    }

    private static String problem(Problem problem) {
        String place = problem.location().describe();
        return Printable.line(
                (place.isEmpty() ? "the document" : place) + ": " + problem.title() + " [" + problem.code() + ']');
    }
}
