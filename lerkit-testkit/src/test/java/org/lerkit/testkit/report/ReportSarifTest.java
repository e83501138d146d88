package org.lerkit.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;

/** What the schema of SARIF 2.1.0 asks for, member by member, of what is written here. */
class ReportSarifTest {
    private static final JsonObject SARIF = ReportSarif.of(Reports.full());
    private static final JsonObject RUN = objects(SARIF, "runs").get(0);
    private static final List<JsonObject> RESULTS = objects(RUN, "results");
    private static final Set<String> KINDS = Set.of("notApplicable", "pass", "fail", "review", "open", "informational");
    private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");

    private static JsonObject object(JsonObject parent, String name) {
        return (JsonObject) parent.get(name).orElseThrow();
    }

    private static List<JsonObject> objects(JsonObject parent, String name) {
        return parent.get(name).orElseThrow().items().stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private static String text(JsonObject parent, String name) {
        return ((JsonString) parent.get(name).orElseThrow()).value();
    }

    @Test
    void it_has_what_the_schema_requires() {
        assertThat(text(SARIF, "version")).isEqualTo("2.1.0");
        assertThat(text(SARIF, "$schema")).endsWith("sarif-schema-2.1.0.json");
        JsonObject driver = object(object(RUN, "tool"), "driver");
        assertThat(text(driver, "name")).isEqualTo("lerkit");
        List<JsonObject> rules = objects(driver, "rules");
        assertThat(rules)
                .extracting(rule -> text(rule, "id"))
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(rules).allSatisfy(rule -> {
            assertThat(URI.create(text(rule, "helpUri")).isAbsolute()).isTrue();
            for (String message : List.of("shortDescription", "fullDescription", "help")) {
                assertThat(text(object(rule, message), "text")).isNotBlank();
            }
            assertThat(text(object(rule, "defaultConfiguration"), "level")).isIn(LEVELS);
        });
        assertThat(RESULTS).hasSize(5).allSatisfy(result -> {
            assertThat(text(object(result, "message"), "text")).isNotBlank();
            assertThat(text(result, "kind")).isIn(KINDS);
            assertThat(text(result, "level")).isIn(LEVELS);
            int rule = ((JsonNumber) result.get("ruleIndex").orElseThrow())
                    .decimal()
                    .toBigDecimal()
                    .intValueExact();
            assertThat(text(rules.get(rule), "id")).isEqualTo(text(result, "ruleId"));
        });
    }

    @Test
    void every_member_is_one_that_the_schema_has() {
        Set<String> known = Set.of(
                "$schema",
                "version",
                "runs",
                "tool",
                "driver",
                "name",
                "fullDescription",
                "rules",
                "text",
                "id",
                "shortDescription",
                "helpUri",
                "help",
                "defaultConfiguration",
                "level",
                "automationDetails",
                "description",
                "results",
                "ruleId",
                "ruleIndex",
                "kind",
                "message",
                "partialFingerprints",
                "check/v1",
                "locations",
                "physicalLocation",
                "artifactLocation",
                "uri",
                "logicalLocations",
                "fullyQualifiedName",
                "suppressions",
                "status",
                "justification");

        assertThat(names(SARIF)).isSubsetOf(known);
    }

    private static Stream<String> names(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.items().stream().flatMap(ReportSarifTest::names);
        }
        return value instanceof JsonObject object
                ? Stream.concat(
                        object.members().keySet().stream(),
                        object.members().values().stream().flatMap(ReportSarifTest::names))
                : Stream.of();
    }

    @Test
    void only_what_failed_has_a_level() {
        assertThat(RESULTS)
                .extracting(result -> text(result, "kind") + " " + text(result, "level"))
                .containsExactly("pass none", "fail error", "fail warning", "open none", "notApplicable none");
    }

    @Test
    void places_are_files_and_pointers_in_them() {
        assertThat(JsonWriter.toText(RESULTS.get(1).get("locations").orElseThrow()))
                .isEqualTo("[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"a%20boat.json\"}},"
                        + "\"logicalLocations\":[{\"fullyQualifiedName\":\"/credentialSubject/keel\"}],"
                        + "\"message\":{\"text\":\"a required member is missing [structure.member.missing]\"}},"
                        + "{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"a%20boat.json\"}},"
                        + "\"logicalLocations\":[{\"fullyQualifiedName\":\"/hull/0/~1odd\"}],"
                        + "\"message\":{\"text\":\"not a plank [structure.value.format]\"}},"
                        + "{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"oar.json\"}}}]");
    }

    @Test
    void a_waiver_is_a_suppression() {
        assertThat(RESULTS)
                .filteredOn(result -> result.get("suppressions").isPresent())
                .hasSize(1);
        assertThat(JsonWriter.toText(RESULTS.get(2).get("suppressions").orElseThrow()))
                .isEqualTo("[{\"kind\":\"external\",\"status\":\"accepted\","
                        + "\"justification\":\"flags come in spring\"}]");
    }

    @Test
    void any_name_of_a_file_is_a_reference() {
        String name = "a:b/c d\u00e9\u0000%?#";
        JsonObject sarif = ReportSarif.of(Reports.of(
                "ours",
                Reports.result(
                        Reports.KEEL,
                        "wood",
                        Finding.failed("No.").withEvidence(List.of(new Evidence(name, List.of()))))));

        assertThat(JsonWriter.toText(sarif)).contains("\"uri\":\"a%3Ab/c%20d%C3%A9%00%25%3F%23\"");
        assertThat(URI.create("a%3Ab/c%20d%C3%A9%00%25%3F%23").getPath()).isEqualTo(name);
    }
}
