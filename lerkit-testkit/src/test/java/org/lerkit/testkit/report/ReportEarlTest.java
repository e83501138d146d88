package org.lerkit.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lerkit.model.json.JsonWriter;

/** What a reader of JSON-LD makes of it. */
class ReportEarlTest {
    private static final String EARL = "http://www.w3.org/ns/earl#";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    private static JsonArray expanded;

    @BeforeAll
    static void expand() throws Exception {
        String json = JsonWriter.toText(ReportEarl.of(Reports.full()));
        expanded = JsonLd.expand(JsonDocument.of(new StringReader(json))).get();
    }

    private static List<JsonObject> ofType(String type) {
        return expanded.stream()
                .map(JsonValue::asJsonObject)
                .filter(node -> node.containsKey("@type")
                        && node.getJsonArray("@type")
                                .getValuesAs(JsonString::getString)
                                .contains(EARL + type))
                .toList();
    }

    private static String value(JsonObject node, String property) {
        JsonObject first = node.getJsonArray(property).getJsonObject(0);
        return first.getString(first.containsKey("@id") ? "@id" : "@value");
    }

    @Test
    void every_term_means_something() {
        Set<String> written = new TreeSet<>();
        Set<String> meant = new TreeSet<>();
        String json =
                JsonWriter.toText(ReportEarl.of(Reports.full()).get("@graph").orElseThrow());
        names(Json.createReader(new StringReader(json)).readArray(), written);
        names(expanded, meant);

        written.removeAll(Set.of("id", "type"));
        meant.removeIf(name -> name.startsWith("@"));
        assertThat(meant)
                .hasSameSizeAs(written)
                .allMatch(name -> name.startsWith(EARL) || name.startsWith(TERMS) || name.startsWith(RDFS));
    }

    private static void names(JsonValue value, Set<String> names) {
        if (value instanceof JsonObject object) {
            names.addAll(object.keySet());
            object.values().forEach(member -> names(member, names));
        } else if (value instanceof JsonArray array) {
            array.forEach(item -> names(item, names));
        }
    }

    @Test
    void each_check_is_an_assertion_and_so_is_what_nobody_checks() {
        assertThat(ofType("Assertion"))
                .extracting(assertion -> value(assertion, EARL + "test") + " "
                        + value(assertion.getJsonArray(EARL + "result").getJsonObject(0), EARL + "outcome"))
                .containsExactly(
                        "urn:lerkit:requirement:boats-1.0@b/keel-present#steel " + EARL + "passed",
                        "urn:lerkit:requirement:boats-1.0@b/keel-present#wood " + EARL + "failed",
                        "urn:lerkit:requirement:boats-1.0@b/flag-flown#flag " + EARL + "failed",
                        "urn:lerkit:requirement:boats-1.0@b/leak-none#leak " + EARL + "cantTell",
                        "urn:lerkit:requirement:oars-2.0@2025/blade-flat#blade " + EARL + "untested",
                        "urn:lerkit:requirement:oars-2.0@2025/grip-firm " + EARL + "untested");
        assertThat(ofType("Assertion")).allSatisfy(assertion -> {
            assertThat(value(assertion, EARL + "mode")).isEqualTo(EARL + "automatic");
            assertThat(value(assertion, EARL + "assertedBy")).isEqualTo("_:lerkit");
            assertThat(value(assertion, EARL + "subject")).isEqualTo("_:subject");
            assertThat(assertion
                            .getJsonArray(EARL + "result")
                            .getJsonObject(0)
                            .getJsonArray("@type")
                            .getString(0))
                    .isEqualTo(EARL + "TestResult");
        });
    }

    @Test
    void criteria_refer_to_their_clauses() {
        assertThat(ofType("TestRequirement"))
                .extracting(criterion -> value(criterion, RDFS + "seeAlso"))
                .containsExactly(
                        "https://boats.example/spec/#keel",
                        "https://boats.example/spec/#flag",
                        "https://boats.example/spec/#leak",
                        "https://oars.example/spec/#blad",
                        "https://oars.example/spec/");
        assertThat(ofType("TestCase"))
                .extracting(criterion -> value(criterion, TERMS + "isPartOf"))
                .containsSubsequence(
                        "urn:lerkit:requirement:boats-1.0@b/keel-present",
                        "urn:lerkit:requirement:boats-1.0@b/keel-present");
    }

    @Test
    void the_subject_and_who_asserts_are_told() {
        assertThat(ofType("TestSubject"))
                .extracting(subject -> value(subject, TERMS + "title"))
                .containsExactly("Hollowmere Boatyard");
        assertThat(ofType("Assertor"))
                .extracting(assertor -> value(assertor, TERMS + "title"))
                .containsExactly("lerkit");
    }

    @Test
    void a_result_has_its_date_its_places_and_its_waiver() {
        JsonObject waived =
                ofType("Assertion").get(2).getJsonArray(EARL + "result").getJsonObject(0);

        assertThat(waived.getJsonArray(TERMS + "date").getJsonObject(0).getString("@type"))
                .isEqualTo("http://www.w3.org/2001/XMLSchema#dateTime");
        assertThat(value(waived, EARL + "info")).isEqualTo("Add one.");
        assertThat(value(waived, RDFS + "comment")).isEqualTo("Waived: flags come in spring");
        assertThat(waived.getJsonArray(EARL + "pointer")).hasSize(2);
        assertThat(value(waived, EARL + "pointer")).isEqualTo("a boat.json: /credentialSubject/keel");
    }
}
