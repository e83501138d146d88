package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lerkit.model.elm3.EuropeanDigitalCredential;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;

class IssueEuropeanCredentialTest {
    private static final String RECORD = """
            {"format": "lerkit:record:0.1", "document": {"created": "2026-06-30", "sender": "org-1"},
             "learner": {"names": [{"given": "Mira", "family": "Osterholt"}]},
             "organizations": [{"key": "org-1", "name": "Harbour Boatyard School"}],
             "attainments": [{"key": "a-1", "kind": "course", "title": "Boat building",
               "results": [{"kind": {"value": "grade"}, "value": "A"}]}]}""";

    @Test
    void what_is_written_is_good_and_reads_as_what_it_was_written_from() throws IOException {
        LearnerRecord record = LearnerRecord.of(JsonReader.standard().readObject(RECORD));

        EuropeanDigitalCredential written = IssueEuropeanCredential.write(record, "iVBORw0KGgo=");
        IssueEuropeanCredential.Found found = IssueEuropeanCredential.read(JsonWriter.toBytes(written.json()));

        assertThat(found.problems()).isEmpty();
        assertThat(found.record().attainments()).singleElement().satisfies(attainment -> {
            assertThat(attainment.title().orElseThrow().any()).contains("Boat building");
            assertThat(attainment.results().get(0).value()).contains("A");
        });
    }

    @Test
    void the_guide_shows_this_code() throws IOException {
        Shown.on("docs/guide/elm.md", IssueEuropeanCredential.class, "read");
        Shown.on("docs/guide/elm.md", IssueEuropeanCredential.class, "write");
    }
}
