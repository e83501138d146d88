package org.lerkit.crypto;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.lerkit.crypto.VerificationReport.Check;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.ProblemDetails;

/** Writes a report as the verification result of the VC data model 2.0, section 7.1, and more. */
final class ReportJson {
    private ReportJson() {}

    static JsonObject of(VerificationReport report) {
        List<Problem> problems = report.problems();
        JsonValue document = report.document()
                .<JsonValue>map(VerificationReport.Verified::claims)
                .orElse(JsonNull.NULL);
        return JsonObject.builder()
                .put("verified", JsonBoolean.of(report.document().isPresent()))
                .put("verifiedDocument", document)
                .put("mediaType", mediaType(report))
                .put("warnings", problems(problems, false))
                .put("errors", problems(problems, true))
                .putAll(findings(report).members())
                .build();
    }

    /** That of what was verified; Open Badges 2.0 has none of its own. */
    private static String mediaType(VerificationReport report) {
        if (report.isPresentation()) {
            return "application/vp";
        }
        return report.verified()
                        .filter(badge -> Received.isBadge(badge.claims()))
                        .isPresent()
                ? "application/ld+json"
                : "application/vc";
    }

    private static JsonObject findings(VerificationReport report) {
        JsonObject.Builder contexts = JsonObject.builder();
        report.contexts().forEach(contexts::put);
        JsonObject.Builder json = JsonObject.builder()
                .put("outcome", name(report.outcome()))
                .put("pointer", report.place().value())
                .put("checks", array(report.checks(), ReportJson::check))
                .put("contexts", contexts.build())
                .put("nested", array(report.nested(), ReportJson::findings))
                .put("endorsements", array(report.endorsements(), ReportJson::findings));
        report.original().ifPresent(original -> json.put("original", findings(original)));
        if (!report.explanations().isEmpty()) {
            json.put("explanations", array(report.explanations(), ReportJson::explanation));
        }
        return json.build();
    }

    private static JsonObject explanation(ProofExplanation explanation) {
        JsonObject.Builder json =
                JsonObject.builder().put("pointer", explanation.place().value());
        explanation.steps().forEach(step -> json.put(step.name(), step.value()));
        return json.build();
    }

    private static JsonObject check(Check check) {
        CheckResult result = check.result();
        JsonObject.Builder json = JsonObject.builder()
                .put("id", check.aspect().id())
                .put("result", result.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        if (result instanceof CheckResult.Skipped skipped) {
            json.put("reason", skipped.reason());
        }
        if (!result.problems().isEmpty()) {
            json.put("problems", ProblemDetails.of(result.problems()));
        }
        return json.build();
    }

    private static JsonArray problems(List<Problem> problems, boolean errors) {
        return ProblemDetails.of(problems.stream()
                .filter(problem -> (problem.severity() == Severity.ERROR) == errors)
                .toList());
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonValue> form) {
        return new JsonArray(items.stream().map(form).toList());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
