package org.lerkit.mapping.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.ConservationLaw;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.pesc.PescReader;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;

/** The writer, and reader and writer together, keep the law. */
class X12WriterLawTest {
    private static final long SEED = 20261127;
    /** Without proof of the ledger: a change of each leaf is a conversion. */
    private static final ConversionOptions QUICK =
            ConversionOptions.standard().withPrivacy(X12Fixtures.ALL_RELEASED.privacy());

    private static Conversion<Document> write(JsonObject record, String release, ConversionOptions options) {
        return X12Writer.in(X12Fixtures.envelope(release))
                .write(LearnerRecord.of(record), options)
                .get(0)
                .as(Document::of);
    }

    private static List<String> perturbed(JsonObject record, String release) {
        return ConservationLaw.perturb(Document.of(record), changed -> write(changed.json(), release, QUICK));
    }

    @Test
    void generated_records_are_accounted_for_and_only_what_is_claimed_changes() {
        SplittableRandom random = new SplittableRandom(SEED);
        int leaves = 0;
        for (int round = 0; round < 500; round++) {
            TransactionSet set = ConformingTranscripts.transaction(random.split());
            ConversionOptions options = round % 2 == 0 ? X12Fixtures.ALL_RELEASED : X12Fixtures.CHECKED;
            JsonObject record = Transcript.convert(set, options).value().toJson();
            String release = round % 3 == 0 ? "005010" : "004010";

            Conversion<Document> written = write(record, release, QUICK);

            assertThat(ConservationLaw.check(Document.of(record), written.value(), written.ledger()))
                    .as("seed " + SEED + ", round " + round)
                    .isEmpty();
            leaves += written.ledger().entries().size();
            assertThat(SampledLaw.perturb(
                            Document.of(record), 2, random, changed -> write(changed.json(), release, QUICK)))
                    .as("seed " + SEED + ", round " + round)
                    .isEmpty();
        }
        System.out.println("records written as X12, seed " + SEED + ": 500, " + leaves + " leaves");
        assertThat(leaves).isGreaterThan(20_000);
    }

    @Test
    void own_transcripts_keep_the_law_there_and_back() {
        for (TransactionSet set :
                X12Fixtures.transactions(X12Fixtures.conforming().getBytes(StandardCharsets.UTF_8))) {
            Conversion<LearnerRecord> read = Transcript.convert(set, X12Fixtures.ALL_RELEASED);
            Conversion<Document> written = write(read.value().toJson(), "004010", X12Fixtures.CHECKED);

            assertThat(perturbed(read.value().toJson(), "004010")).isEmpty();
            assertThat(ConservationLaw.check(
                            Document.of(set.document()),
                            written.value(),
                            read.then(written).ledger()))
                    .isEmpty();
        }
        for (TransactionSet set : X12Fixtures.transactions("k12")) {
            JsonObject record =
                    Transcript.convert(set, X12Fixtures.ALL_RELEASED).value().toJson();

            assertThat(perturbed(record, "003030")).isEmpty();
        }
    }

    /** Records of other formats say less than X12 asks for, and what they say in other codes: each is refused with places. */
    @ParameterizedTest
    @ValueSource(
            strings = {"samples-canpesc/on-college", "samples-canpesc/on-university", "samples-ccc/college-transcript"})
    void records_of_other_formats_are_refused_with_every_place(String sample) throws IOException {
        byte[] bytes = Corpus.bytes("pesc/" + sample + ".xml");
        try (RecordReader.Records records =
                PescReader.collegeTranscript().read(new ByteArrayInputStream(bytes), ConversionOptions.standard())) {
            LearnerRecord record = records.next().value();

            assertThat(catchThrowableOfType(
                                    ConversionException.class,
                                    () -> X12Writer.standard().write(record, QUICK))
                            .problems())
                    .extracting(Problem::title)
                    .contains("BGN01 is required, and not there", "REF is required, and not there");
        }
    }
}
