package org.lerkit.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;

class ReportJsonTest {
    private static final JsonObject JSON = ReportJson.of(Reports.full());

    private static ConformanceReport read(JsonObject json) {
        return ReportJson.read(JsonWriter.toBytes(json));
    }

    @Test
    void it_counts_checks_and_requirements() {
        assertThat(JsonWriter.toText(JSON))
                .contains("\"kind\":\"lerkit conformance report\",\"version\":1")
                .contains("pre-certification")
                .contains("\"passed\":false,\"checks\":"
                        + "{\"failed\":1,\"indeterminate\":1,\"waived\":1,\"untested\":1,\"passed\":1}")
                .contains("\"requirements\":{\"passed\":0,\"failed\":2,\"untested\":0,\"indeterminate\":1}")
                .contains("\"requirements\":{\"passed\":0,\"failed\":0,\"untested\":2,\"indeterminate\":0}")
                .contains("\"id\":\"boats-1.0@b/leak-none\"")
                .contains("\"level\":\"MUST NOT\",\"roles\":[\"issuer\",\"verifier\"]");
    }

    @Test
    void what_was_written_is_read_back() {
        ConformanceReport report = Reports.full();
        ConformanceReport back = read(JSON);

        assertThat(ReportJson.of(back)).isEqualTo(JSON);
        assertThat(back.subject()).isEqualTo("Hollowmere Boatyard");
        assertThat(back.made()).isEqualTo(report.made());
        assertThat(back.seed()).isEqualTo(7);
        assertThat(back.revisions()).isEqualTo(report.revisions());
        assertThat(back.profile().requirements()).isEqualTo(report.profile().requirements());
        assertThat(back.profile().checks()).isEmpty();
        assertThat(back.results())
                .extracting(Result::id)
                .isEqualTo(report.results().stream().map(Result::id).toList());
        assertThat(back.results())
                .extracting(Standing::of)
                .containsExactly(
                        Standing.PASSED, Standing.FAILED, Standing.WAIVED, Standing.INDETERMINATE, Standing.UNTESTED);
        assertThat(back.passed()).isFalse();
    }

    @Test
    void every_form_can_be_made_of_what_was_read_back() {
        ConformanceReport report = Reports.full();
        ConformanceReport back = read(JSON);

        for (ReportFormat format : ReportFormat.values()) {
            assertThat(format.write(back)).as(format.id()).isEqualTo(format.write(report));
        }
    }

    @Test
    void problems_come_back_with_their_places() {
        Problem problem = read(JSON)
                .results()
                .get(1)
                .finding()
                .evidence()
                .get(0)
                .problems()
                .get(0);

        assertThat(problem.code()).isEqualTo(Reports.MISSING.code());
        assertThat(problem.pointer()).isEqualTo(Reports.MISSING.pointer());
        assertThat(problem.title()).isEqualTo(Reports.MISSING.title());
        assertThat(problem.hint()).isEqualTo(Reports.MISSING.hint());
        assertThat(problem.type()).isEqualTo(Reports.MISSING.type());
        assertThat(problem.specs()).extracting("url").containsExactly("https://boats.example/spec/#keel");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "kind":"lerkit conformance report" | "kind":"other"             |                                 | no report on
            "version":1                        | "version":2                | /version                        | version
            "version":1                        | "version":"1"              | /version                        | integer
            "version":1                        | "version":1e999            | /version                        | integer
            "made":"2026-06-01T12:00:00Z"      | "made":"yesterday"         | /made                           | no time
            "seed":7                           | "seed":7.5                 | /seed                           | integer
            "subject":"Hollowmere Boatyard"    | "subject":null             | /subject                        | a string
            "subject":"Hollowmere Boatyard"    | "object":"x"               |                                 | "subject" is missing
            "role":"issuer"                    | "role":"sailor"            | /profile/role                   | no word
            "revision":"b"                     | "revision":"c"             | /specifications/0/revision      | revisions
            "level":"MUST NOT"                 | "level":"OUGHT"            | /requirements/2/level           | no word
            "since":"2025"                     | "since":"1"                | /requirements/4/since           | revisions
            "specification":"oars-2.0"         | "specification":"x"        | /requirements/3/specification   | no such specification
            "name":"flag-flown"                | "name":"keel-present"      | /requirements/1                 | twice
            "outcome":"indeterminate"          | "outcome":"maybe"          | /requirements/2/checks/0/outcome | no word
            "waiver":"flags come in spring"    | "waiver":" "               | /requirements/1/checks/0/waiver | says why
            "document":"oar.json"              | "name":"oar.json"          | /requirements/0/checks/1/evidence/1 | "document" is missing
            "pointer":"/hull/0/~1odd"          | "pointer":"hull"           | /requirements/0/checks/1/evidence/0/problems/1 | no problem
            """)
    void what_is_no_report_is_refused_with_its_place(String from, String to, String place, String why) {
        String text = JsonWriter.toText(JSON);
        assertThat(text).contains(from);
        String broken = text.substring(0, text.indexOf(from)) + to + text.substring(text.indexOf(from) + from.length());

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> ReportJson.read(broken.getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> {
                    Problem problem = e.problems().get(0);
                    assertThat(problem.code()).isEqualTo(ReportException.MALFORMED);
                    assertThat(problem.pointer().value()).isEqualTo(place == null ? "" : place);
                    assertThat(problem.title()).contains(why);
                });
    }

    @Test
    void what_is_no_json_is_refused_as_such() {
        assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(() -> ReportJson.read(new byte[] {'{'}));
    }

    @Test
    void other_shapes_are_refused_and_never_crash() {
        for (String name : JSON.members().keySet()) {
            for (String value : List.of("null", "[]", "{}", "[null]", "[[]]", "\"\"", "0")) {
                JsonObject broken = JSON.with(name, JsonReader.standard().read(value));
                try {
                    read(broken);
                } catch (ReportException e) {
                    assertThat(e.problems()).hasSize(1);
                }
            }
        }
    }
}
