package org.lerkit.testkit.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.ProblemDetails;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Role;
import org.lerkit.testkit.Specification;

/**
 * A report as JSON: the requirements by specification, each with its checks and what they found. It holds all that the other
 * forms show, so that they can be made of it later.
 */
public final class ReportJson {
    static final String KIND = "lerkit conformance report";
    static final int VERSION = 1;

    private ReportJson() {}

    /** A report as JSON. */
    public static JsonObject of(ConformanceReport report) {
        Map<String, List<Result>> made = Share.byRequirement(report);
        return JsonObject.builder()
                .put("kind", KIND)
                .put("version", JsonNumber.of(VERSION))
                .put("notice", Notice.TEXT)
                .put("profile", profile(report))
                .put("subject", report.subject())
                .put("made", report.made().toString())
                .put("seed", JsonNumber.of(report.seed()))
                .put("passed", JsonBoolean.of(report.passed()))
                .put("checks", checks(report))
                .put("specifications", array(Share.of(report), ReportJson::specification))
                .put(
                        "requirements",
                        array(report.profile().requirements(), requirement -> requirement(requirement, made)))
                .build();
    }

    /**
     * A report that was written as JSON. Its requirements and results are what was written; its profile has no checks, so
     * that it cannot be run again, and requirements have nothing of what documents are judged by. Places in XML and in tables
     * come back as paths.
     *
     * @param json as {@link #of} writes it, in UTF-8
     * @throws ReportException if it is no such report
     * @throws org.lerkit.model.json.JsonSyntaxException if it is no JSON
     */
    public static ConformanceReport read(byte[] json) {
        return ReportReader.read(json);
    }

    private static JsonObject profile(ConformanceReport report) {
        return JsonObject.builder()
                .put("id", report.profile().id())
                .put("title", report.profile().title())
                .put("role", report.profile().role().id())
                .put("needs", report.profile().needs())
                .build();
    }

    private static JsonObject checks(ConformanceReport report) {
        JsonObject.Builder counts = JsonObject.builder();
        for (Standing standing : Standing.values()) {
            long count = report.results().stream()
                    .filter(result -> Standing.of(result) == standing)
                    .count();
            counts.put(standing.id(), JsonNumber.of(count));
        }
        return counts.build();
    }

    private static JsonObject specification(Share share) {
        Specification specification = share.specification();
        JsonObject.Builder counts = JsonObject.builder();
        for (Map.Entry<Outcome, Long> count : share.counts().entrySet()) {
            counts.put(count.getKey().id(), JsonNumber.of(count.getValue()));
        }
        return JsonObject.builder()
                .put("id", specification.id())
                .put("title", specification.title())
                .put("label", specification.label())
                .put("url", specification.url())
                .put("revision", share.revision())
                .put("revisions", array(specification.revisions(), JsonString::new))
                .put("requirements", counts.build())
                .build();
    }

    private static JsonObject requirement(Requirement requirement, Map<String, List<Result>> made) {
        List<Result> results = made.getOrDefault(requirement.key(), List.of());
        JsonObject.Builder json = JsonObject.builder()
                .put("id", requirement.id())
                .put("specification", requirement.specification().id())
                .put("name", requirement.name())
                .put("clause", requirement.clause());
        requirement.anchor().ifPresent(anchor -> json.put("anchor", anchor));
        json.put("url", requirement.url())
                .put("level", requirement.level().name().replace('_', ' '))
                .put(
                        "roles",
                        array(
                                requirement.roles().stream()
                                        .map(Role::id)
                                        .sorted()
                                        .toList(),
                                JsonString::new))
                .put("text", requirement.text());
        requirement.since().ifPresent(since -> json.put("since", since));
        requirement.until().ifPresent(until -> json.put("until", until));
        requirement.untested().ifPresent(reason -> json.put("untested", reason));
        return json.put("checks", array(results, ReportJson::check)).build();
    }

    private static JsonObject check(Result result) {
        Finding finding = result.finding();
        JsonObject.Builder json = JsonObject.builder()
                .put("name", result.check())
                .put("title", result.title())
                .put("outcome", result.outcome().id());
        result.waiver().ifPresent(waiver -> json.put("waiver", waiver.reason()));
        if (!finding.message().isEmpty()) {
            json.put("message", finding.message());
        }
        finding.hint().ifPresent(hint -> json.put("hint", hint));
        if (!finding.evidence().isEmpty()) {
            json.put("evidence", array(finding.evidence(), ReportJson::evidence));
        }
        return json.build();
    }

    private static JsonObject evidence(Evidence evidence) {
        return JsonObject.builder()
                .put("document", evidence.document())
                .put("problems", ProblemDetails.of(evidence.problems()))
                .build();
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonValue> form) {
        return new JsonArray(items.stream().map(form).toList());
    }
}
