package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;

/** What the fixtures become, byte for byte. */
class PescGoldenTest {
    @ParameterizedTest
    @ValueSource(strings = {"college-small", "college-rich", "high-school"})
    void a_transcript_becomes_this_record(String name) {
        Conversion<LearnerRecord> read = PescFixtures.convert(name);

        String record = JsonWriter.toPrettyText(read.value().toJson()) + "\n";

        assertThat(record).isEqualTo(PescFixtures.golden(name + ".record.json", record));
    }

    @Test
    void a_released_transcript_becomes_this_record() {
        Conversion<LearnerRecord> read =
                Transcript.convert(PescFixtures.transcript("high-school"), PescFixtures.ALL_RELEASED);

        String record = JsonWriter.toPrettyText(read.value().toJson()) + "\n";

        assertThat(record).isEqualTo(PescFixtures.golden("high-school.released.record.json", record));
    }

    @Test
    void a_transcript_has_this_ledger() {
        String ledger = JsonWriter.toPrettyText(
                        PescFixtures.convert("college-small").ledger().toJson())
                + "\n";

        assertThat(ledger).isEqualTo(PescFixtures.golden("college-small.ledger.json", ledger));
    }
}
