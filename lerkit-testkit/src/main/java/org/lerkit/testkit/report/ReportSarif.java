package org.lerkit.testkit.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Level;
import org.lerkit.testkit.Printable;
import org.lerkit.testkit.Requirement;

/**
 * A report in the Static Analysis Results Interchange Format (SARIF) 2.1.0, which code hosts show beside the code: a rule for
 * each requirement, a result for each check; what failed is an error where the requirement is one of {@code MUST}, else a
 * warning. Places are names of documents, with JSON Pointers as logical locations. A waiver is a suppression.
 */
public final class ReportSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String UNRESERVED = "-._~/()!*'";

    private ReportSarif() {}

    /** A report as SARIF. */
    public static JsonObject of(ConformanceReport report) {
        List<Requirement> requirements = report.profile().requirements();
        Map<String, Integer> places = IntStream.range(0, requirements.size())
                .boxed()
                .collect(Collectors.toMap(i -> requirements.get(i).key(), i -> i));
        JsonObject driver = JsonObject.builder()
                .put("name", "lerkit")
                .put("fullDescription", message(Notice.TEXT))
                .put("rules", array(requirements.stream().map(ReportSarif::rule).toList()))
                .build();
        JsonObject run = JsonObject.builder()
                .put("tool", JsonObject.builder().put("driver", driver).build())
                .put(
                        "automationDetails",
                        JsonObject.builder()
                                .put("id", "lerkit/" + report.profile().id() + "/")
                                .put("description", message(Printable.line(report.subject())))
                                .build())
                .put(
                        "results",
                        array(report.results().stream()
                                .map(result -> result(
                                        result,
                                        places.getOrDefault(result.requirement().key(), -1)))
                                .toList()))
                .build();
        return JsonObject.builder()
                .put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .put("runs", JsonArray.of(run))
                .build();
    }

    private static JsonObject rule(Requirement requirement) {
        return JsonObject.builder()
                .put("id", requirement.key())
                .put("name", requirement.name())
                .put("shortDescription", message(requirement.text()))
                .put("fullDescription", message(requirement.toString()))
                .put("helpUri", requirement.url())
                .put(
                        "help",
                        message(requirement.citation() + " of "
                                + requirement.specification().title() + ", "
                                + requirement.level().word() + ": " + requirement.text()))
                .put(
                        "defaultConfiguration",
                        JsonObject.builder()
                                .put("level", level(requirement.level()))
                                .build())
                .build();
    }

    private static String level(Level level) {
        return level.isStrict() ? "error" : level == Level.MAY ? "note" : "warning";
    }

    private static JsonObject result(Result result, int rule) {
        String kind = switch (result.outcome()) {
            case PASSED -> "pass";
            case FAILED -> "fail";
            case UNTESTED -> "notApplicable";
            case INDETERMINATE -> "open";
        };
        JsonObject.Builder json = JsonObject.builder()
                .put("ruleId", result.requirement().key())
                .put("ruleIndex", JsonNumber.of(rule))
                .put("kind", kind)
                .put("level", kind.equals("fail") ? level(result.requirement().level()) : "none")
                .put("message", message(text(result)))
                .put(
                        "partialFingerprints",
                        JsonObject.builder()
                                .put("check/v1", result.requirement().key() + '#' + result.check())
                                .build());
        List<JsonObject> locations = result.finding().evidence().stream()
                .flatMap(evidence -> locations(evidence).stream())
                .toList();
        if (!locations.isEmpty()) {
            json.put("locations", array(locations));
        }
        result.waiver()
                .filter(waiver -> !kind.equals("pass"))
                .ifPresent(waiver -> json.put(
                        "suppressions",
                        JsonArray.of(JsonObject.builder()
                                .put("kind", "external")
                                .put("status", "accepted")
                                .put("justification", waiver.reason())
                                .build())));
        return json.build();
    }

    private static String text(Result result) {
        String found = result.finding().message().isEmpty()
                ? result.title()
                : result.finding().message();
        return Printable.line(
                result.finding().hint().map(hint -> found + " " + hint).orElse(found));
    }

    private static List<JsonObject> locations(Evidence evidence) {
        JsonObject file = JsonObject.builder()
                .put(
                        "artifactLocation",
                        JsonObject.builder()
                                .put("uri", uri(evidence.document()))
                                .build())
                .build();
        List<JsonObject> locations = new ArrayList<>();
        for (Problem problem : evidence.problems()) {
            JsonObject place = JsonObject.builder()
                    .put("fullyQualifiedName", problem.location().path())
                    .build();
            locations.add(JsonObject.builder()
                    .put("physicalLocation", file)
                    .put("logicalLocations", JsonArray.of(place))
                    .put("message", message(Printable.line(problem.title()) + " [" + problem.code() + "]"))
                    .build());
        }
        return locations.isEmpty()
                ? List.of(JsonObject.builder().put("physicalLocation", file).build())
                : locations;
    }

    /** The name as a reference to a file: all but what file names commonly have is escaped. */
    private static String uri(String document) {
        StringBuilder uri = new StringBuilder();
        for (byte b : document.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return uri.toString();
    }

    private static JsonObject message(String text) {
        return JsonObject.builder().put("text", new JsonString(text)).build();
    }

    private static JsonArray array(List<? extends JsonValue> items) {
        return new JsonArray(List.copyOf(items));
    }
}
