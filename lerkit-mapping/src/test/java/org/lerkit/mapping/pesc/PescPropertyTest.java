package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.model.pesc.PescVersion;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.xml.XmlElement;

/** What holds for every transcript of a version, tried on transcripts made by chance. */
class PescPropertyTest {
    private static final long SEED = Long.getLong("lerkit.seed", 20261126L);

    @ParameterizedTest
    @CsvSource({
        "CollegeTranscript, 1.9.0, 250",
        "CollegeTranscript, 1.6.0, 100",
        "HighSchoolTranscript, 1.7.0, 100",
        "HighSchoolTranscript, 1.5.0, 100"
    })
    void a_transcript_comes_back_leaf_by_leaf(String message, String number, int tries) {
        PescVersion version = new PescVersion(message, number);
        RandomTranscripts transcripts = new RandomTranscripts(Generation.of(version), new SplittableRandom(SEED));
        boolean schemas = Corpus.has("pesc");
        int leaves = 0;
        for (int i = 0; i < tries; i++) {
            XmlElement transcript = transcripts.next();
            if (schemas) {
                assertThat(PescSchemas.errors(transcript, version))
                        .filteredOn(error -> !error.contains("urn:example:own"))
                        .as("source %d of seed %d", i, SEED)
                        .isEmpty();
            }
            Conversion<LearnerRecord> read = Transcript.convert(transcript, PescFixtures.ALL_RELEASED);
            Conversion<XmlElement> written = PescWriter.of(version)
                    .write(read.value(), PescFixtures.CHECKED)
                    .get(0);

            assertThat(PescRoundTripTest.differences(transcript, written.value()))
                    .as("%d of seed %d", i, SEED)
                    .isEmpty();
            assertThat(read.then(written).ledger().counts())
                    .as("%d of seed %d", i, SEED)
                    .containsOnlyKeys("carried");
            leaves += read.ledger().entries().size();
        }
        System.out.println(message + ' ' + number + ", seed " + SEED + ": " + tries + " transcripts, " + leaves
                + " leaves, " + transcripts.reached().size() + " places");
    }
}
