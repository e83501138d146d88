package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.ConservationLaw;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.model.pesc.PescVersion;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.xml.XmlElement;

/** The writer, and reader and writer together, keep the law; what they write is valid by the schemas of PESC. */
class PescWriterLawTest {
    private static final ConversionOptions RELEASED = PescFixtures.ALL_RELEASED;
    /** Without proof of the ledger: a change of each leaf is a conversion. */
    private static final ConversionOptions QUICK = ConversionOptions.standard().withPrivacy(RELEASED.privacy());

    private static Conversion<Document> write(LearnerRecord record, PescVersion version, ConversionOptions options) {
        return PescWriter.of(version).write(record, options).get(0).as(Document::of);
    }

    private static Conversion<Document> through(XmlElement transcript, PescVersion version, ConversionOptions options) {
        Conversion<LearnerRecord> read = Transcript.convert(transcript, options);
        return read.then(write(read.value(), version, options));
    }

    @ParameterizedTest
    @CsvSource({"college-small, 1.9.0", "college-small, 1.6.0", "high-school-1.7, 1.7.0", "high-school-1.7, 1.5.0"})
    void a_change_in_a_record_changes_nothing_but_what_it_claims(String fixture, String version) {
        XmlElement transcript = PescFixtures.transcript(fixture);
        PescVersion to = new PescVersion(transcript.name(), version);
        LearnerRecord record = Transcript.convert(transcript, RELEASED).value();

        List<String> breaches = ConservationLaw.perturb(
                Document.of(record.toJson()), changed -> write(LearnerRecord.of(changed.json()), to, QUICK));

        assertThat(breaches).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_change_in_a_transcript_changes_nothing_but_what_it_claims(boolean released) {
        XmlElement transcript = PescFixtures.transcript("college-small");
        ConversionOptions options = released ? QUICK : ConversionOptions.standard();

        List<String> breaches = ConservationLaw.perturb(
                Document.of(transcript),
                changed -> through(changed.xml(), PescVersion.COLLEGE_TRANSCRIPT_1_9, options));

        assertThat(breaches).isEmpty();
    }

    @Test
    void from_a_transcript_to_a_transcript_nothing_is_lost() {
        Conversion<Document> whole =
                through(PescFixtures.transcript("high-school-1.7"), PescVersion.HIGH_SCHOOL_TRANSCRIPT_1_7, RELEASED);

        assertThat(whole.ledger().counts()).containsOnlyKeys("carried");
        assertThat(ConservationLaw.check(
                        Document.of(PescFixtures.transcript("high-school-1.7")), whole.value(), whole.ledger()))
                .isEmpty();
    }

    /**
     * @param written how many of the sample's transcripts are written in the two versions of their message together
     * @param problems how many problems the first that is refused has
     */
    @ParameterizedTest
    @CsvSource({
        "samples-canpesc/ns-highschool-1, 0, 10",
        "samples-canpesc/ns-highschool-2, 0, 5",
        "samples-canpesc/ns-university-2, 0, 9",
        "samples-canpesc/on-college, 2, 0",
        "samples-canpesc/on-highschool, 0, 1",
        "samples-canpesc/on-university, 2, 0",
        "samples-ccc/college-transcript, 2, 0",
    })
    void what_is_written_is_valid_and_what_is_not_is_refused(String sample, int written, int problems) {
        Map<String, Object> found = new TreeMap<>();
        for (XmlElement transcript : PescFixtures.transcripts(Corpus.bytes("pesc/" + sample + ".xml"))) {
            LearnerRecord record = Transcript.convert(transcript, RELEASED).value();
            PescSchemas.VERSIONS.stream()
                    .filter(version -> version.message().equals(transcript.name()))
                    .forEach(version -> {
                        try {
                            Conversion<Document> made = write(record, version, RELEASED);
                            assertThat(PescSchemas.errors(made.value().xml(), version))
                                    .as(version.version())
                                    .isEmpty();
                            found.put(version.version(), made.ledger().counts());
                        } catch (ConversionException refused) {
                            found.put("refused", refused.problems().size());
                        }
                    });
        }
        System.out.println(sample + ": " + found);

        assertThat(found.keySet().stream().filter(key -> !key.equals("refused")))
                .hasSize(written);
        assertThat(found.getOrDefault("refused", 0)).isEqualTo(problems);
    }
}
