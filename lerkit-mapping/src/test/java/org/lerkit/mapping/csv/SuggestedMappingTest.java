package org.lerkit.mapping.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.csv.CsvFixtures.Outcome;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;

/** A mapping is proposed from the names of columns, and what it does not know is said. */
class SuggestedMappingTest {
    @Test
    void columns_of_a_badge_platform_are_recognised() {
        List<String> header = List.of(
                "Recipient Name",
                "Recipient E-Mail",
                "Recipient Email",
                "Badge Name",
                "Issued On",
                "Badge Shape",
                "Criteria URL");

        SuggestedMapping suggested = CsvMapping.suggested(header);

        assertThat(suggested.unrecognised()).containsExactly("Recipient E-Mail", "Badge Shape");
        assertThat(suggested.mapping().json()).isEqualTo(JsonReader.standard().readObject("""
                {"columns": {
                   "Recipient Name": "learner.names[0].formatted",
                   "Recipient Email": "learner.identifiers[emailAddress].value",
                   "Badge Name": "attainment.title",
                   "Issued On": "attainment.awarded",
                   "Criteria URL": "attainment.criteria.id"},
                 "constants": {"attainment.kind": "badge"}}
                """));
    }

    @Test
    void columns_of_a_registrar_are_recognised_and_rows_of_a_student_are_one_record() {
        String file = """
                Student Number,LAST_NAME,Course Title,Letter Grade,Units Earned,Tags,Colour
                17,Quist,Welding,A,3.0,steel | cold,red
                17,Quist,Knots,B,1.5,,blue
                """;

        SuggestedMapping suggested = CsvMapping.suggested(
                List.of(file.lines().findFirst().orElseThrow().split(",")));
        Outcome outcome = CsvFixtures.read(CsvReader.of(suggested.mapping()), file);

        assertThat(suggested.unrecognised()).containsExactly("Colour");
        assertThat(suggested.mapping().json().get("learner").map(JsonWriter::toText))
                .contains("\"Student Number\"");
        assertThat(outcome.records()).hasSize(1);
        assertThat(JsonWriter.toText(outcome.records().get(0).value().toJson()))
                .contains("\"Welding\"", "\"Knots\"", "\"kind\":\"course\"", "[\"steel\",\"cold\"]")
                .doesNotContain("blue");
        assertThat(outcome.records().get(0).problems())
                .extracting(problem -> problem.code() + " " + problem.location().describe())
                .containsExactly(
                        "conversion.source.unknown row 2 (line 2), column Colour",
                        "conversion.source.unknown row 3 (line 3), column Colour");
    }

    @Test
    void every_column_of_the_layout_is_recognised() {
        List<String> header = CsvWriter.columns().stream().map(Column::name).toList();

        SuggestedMapping suggested = CsvMapping.suggested(header);

        assertThat(suggested.unrecognised()).isEmpty();
        assertThat(suggested.mapping().common().columns()).hasSize(header.size());
        assertThat(suggested.mapping().json().get("constants")).isEmpty();
    }

    @Test
    void of_two_columns_for_one_place_and_of_names_that_differ_in_form_alone_the_first_is_taken() {
        SuggestedMapping suggested = CsvMapping.suggested(List.of("Title", "TITLE", "course title", "", " "));

        assertThat(suggested.unrecognised()).containsExactly("TITLE", "course title", "", " ");
        assertThat(suggested.mapping().common().columns())
                .extracting(Column::name)
                .containsExactly("Title");
    }

    @Test
    void of_nothing_nothing_is_proposed() {
        assertThat(CsvMapping.suggested(List.of()).mapping().common().columns()).isEmpty();
    }
}
