package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.model.pesc.PescVersion;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.xml.XmlElement;

/** What holds for every transcript of a version, tried on transcripts made by chance. */
class PescPropertyTest {
    private static final long SEED = Long.getLong("lerkit.seed", 20261126L);
    /** Without proof of the ledger: a change of each leaf is a conversion. */
    private static final ConversionOptions QUICK =
            ConversionOptions.standard().withPrivacy(PescFixtures.ALL_RELEASED.privacy());

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

    @ParameterizedTest
    @CsvSource({
        "CollegeTranscript, 1.9.0, 200",
        "CollegeTranscript, 1.6.0, 100",
        "HighSchoolTranscript, 1.7.0, 100",
        "HighSchoolTranscript, 1.5.0, 100"
    })
    void a_record_comes_back_and_a_change_in_a_transcript_changes_nothing_but_what_it_claims(
            String message, String number, int tries) {
        PescVersion version = new PescVersion(message, number);
        SplittableRandom random = new SplittableRandom(SEED);
        RandomTranscripts transcripts = RandomTranscripts.small(Generation.of(version), random);
        for (int i = 0; i < tries; i++) {
            XmlElement transcript = transcripts.next();
            LearnerRecord record =
                    Transcript.convert(transcript, PescFixtures.ALL_RELEASED).value();
            XmlElement written = PescWriter.of(version)
                    .write(record, PescFixtures.CHECKED)
                    .get(0)
                    .value();

            assertThat(Transcript.convert(written, PescFixtures.ALL_RELEASED).value())
                    .as("%d of seed %d", i, SEED)
                    .isEqualTo(record);
            assertThat(SampledLaw.perturb(Document.of(transcript), 3, random, changed -> through(changed, version)))
                    .as("%d of seed %d", i, SEED)
                    .isEmpty();
        }
    }

    private static Conversion<Document> through(Document transcript, PescVersion version) {
        Conversion<LearnerRecord> read = Transcript.convert(transcript.xml(), QUICK);
        return read.then(PescWriter.of(version).write(read.value(), QUICK).get(0))
                .as(Document::of);
    }
}
