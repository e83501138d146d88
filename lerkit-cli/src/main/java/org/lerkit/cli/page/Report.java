package org.lerkit.cli.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lerkit.cli.page.Examination.Attempt;
import org.lerkit.cli.summary.CredentialNames;
import org.lerkit.crypto.ReportText;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.ProblemDetails;

/** A result as a file: for machines as JSON, for people as text. Says nothing of the learner. */
final class Report {
    private Report() {}

    /** What the page says, but for the record and the match. */
    static JsonObject json(Examination found) {
        JsonObject.Builder json = JsonObject.builder();
        found.format().ifPresent(format -> json.put("format", format.id()).put("title", format.title()));
        if (found.detection() instanceof Detection.Recognized known) {
            known.version().ifPresent(version -> json.put("version", version));
        }
        json.put("verdict", found.verdict().name().toLowerCase(Locale.ROOT))
                .put("problems", ProblemDetails.of(found.problems()));
        found.report().ifPresent(report -> json.put("verification", report.toJson()));
        json.put(
                "conversions",
                new JsonArray(
                        found.conversions().stream().map(Report::conversion).toList()));
        return json.build();
    }

    private static JsonValue conversion(Attempt attempt) {
        JsonObject.Builder json = JsonObject.builder().put("to", attempt.to().id());
        if (attempt.isDone()) {
            JsonObject.Builder counts = JsonObject.builder();
            attempt.ledger().counts().forEach((token, number) -> counts.put(token, JsonNumber.of(number)));
            json.put("documents", JsonNumber.of(attempt.documents().size())).put("leaves", counts.build());
        } else {
            json.put("refused", ProblemDetails.of(attempt.refused()));
        }
        return json.build();
    }

    /** The verification as the command line has it, the other problems, and what became of values in conversions. */
    static String text(Examination found) {
        String what = found.format().map(Format::title).orElse("Not recognized") + "\n" + found.verdict().words + "\n";
        String verification =
                found.report().map(report -> "\n" + verification(found, report)).orElse("");
        String problems = found.problems().isEmpty() ? "" : "\n" + problems(found.problems());
        String conversions = found.conversions().stream()
                .map(attempt -> attempt.to().title() + ": "
                        + (attempt.isDone() ? ConversionsSection.counts(attempt.ledger()) : "refused") + "\n")
                .collect(Collectors.joining());
        return what + verification + problems + (conversions.isEmpty() ? "" : "\n" + conversions);
    }

    private static String verification(Examination found, VerificationReport report) {
        CredentialNames names = new CredentialNames(found.opened().orElseThrow().json());
        return ReportText.unicode().naming(names::of).write(report);
    }

    private static String problems(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.location().describe() + ": " + problem.title() + " [" + problem.code() + "]\n"
                        + problem.hint().map(hint -> "  " + hint + "\n").orElse(""))
                .collect(Collectors.joining());
    }
}
