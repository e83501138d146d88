package org.lerkit.mapping.hropen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.mapping.testing.GeneratedRecords;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.model.agreement.HrOpenSchemas;
import org.lerkit.model.hropen.LerRs;
import org.lerkit.model.hropen.LerRsCredential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/** Records as LER-RS in every profile: valid by the schemas, and lawful. */
class LerRsWriterLawTest {
    private static final ConversionOptions RELEASED =
            ConversionOptions.standard().withPrivacy(PrivacyProfile.standard().releasing(Category.values()));
    private static final LerRsWriter WRITER = new LerRsWriter();
    private static final List<LerRsWriter> WRITERS = List.of(
            WRITER,
            LerRsWriter.of(LerRsProfile.V4_5).issuedBy(new Iri("https://desk.example")),
            LerRsWriter.of(LerRsProfile.V4_6).issuedBy(new Iri("https://desk.example")));

    private static LearnerRecord read(JsonObject json) {
        return LerRsReader.convert(json, JsonWriter.toBytes(json), RELEASED).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {Fixtures.LER_RS, "LER-RS_V2_VCwrapper.json", "LER-RS_V2_UC008_portability.json"})
    void what_was_read_is_written_valid_by_the_schema_and_the_same_again(String name) {
        JsonObject source = name.equals(Fixtures.LER_RS)
                ? Fixtures.json(name)
                : JsonReader.standard().readObject(Corpus.bytes("hropen/samples/" + name));
        LearnerRecord record = read(source);

        JsonObject written = WRITER.write(record, RELEASED).get(0).value();

        assertThat(HrOpenSchemas.record(written)).isEmpty();
        assertThat(new LerRs(written).check()).isEmpty();
        assertThat(JsonWriter.toText(
                        WRITER.write(read(written), RELEASED).get(0).value()))
                .isEqualTo(JsonWriter.toText(written));
        keepsTheLaw(WRITER, record, name, 150);
    }

    @Test
    void generated_records_keep_the_law_and_are_valid_by_the_schema_or_refused() {
        Map<String, Integer> counts = written(GeneratedRecords::small);

        assertThat(counts).containsKeys("carried", "dropped").doesNotContainKey("refused");
    }

    @Test
    void generated_documents_that_were_read_are_written_so_too() {
        Map<String, Integer> counts = written(round -> {
            JsonObject json = PrunedLerRs.record(round);
            return LerRsReader.convert(
                            json, JsonWriter.toBytes(json), RELEASED.withCreated(new LexicalDate("2026-06-30")))
                    .value();
        });

        assertThat(counts).containsKeys("carried", "dropped", "split", "recoded");
        assertThat(counts.get("refused")).isBetween(1, 100);
    }

    private static Map<String, Integer> written(IntFunction<LearnerRecord> records) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int round = 0; round < 300; round++) {
            LearnerRecord record = records.apply(round);
            LerRsWriter writer = WRITERS.get(round % WRITERS.size());
            Conversion<JsonObject> written;
            try {
                written = keepsTheLaw(writer, record, "round " + round, round % 4 == 0 ? 4 : 0);
            } catch (ConversionException e) {
                counts.merge("refused", 1, Integer::sum);
                continue;
            }
            if (round % 15 == 0) {
                JsonObject again =
                        WRITER.write(read(written.value()), RELEASED).get(0).value();
                assertThat(line(again)).as("round " + round).isEqualTo(line(written.value()));
            }
            written.ledger().counts().forEach((token, count) -> counts.merge(token, count, Integer::sum));
            assertGood(writer, written.value(), "round " + round);
        }
        System.out.println("written: " + counts);
        return counts;
    }

    /** What someone or something is called is read as one line. */
    private static String line(JsonObject json) {
        return JsonWriter.toText(json).replace("\\n", " ");
    }

    /** Wrapper and payload, judged apart: by ourselves, and by the schemas where they are. */
    private static void assertGood(LerRsWriter writer, JsonObject written, String which) {
        LerRs payload = writer == WRITER ? new LerRs(written) : new LerRsCredential(written).payload();
        assertThat(payload.check()).as(which).isEmpty();
        if (Corpus.has("hropen/schemas")) {
            assertThat(HrOpenSchemas.record(payload.json())).as(which).isEmpty();
        }
        if (writer != WRITER) {
            assertThat(new LerRsCredential(written).check()).as(which).isEmpty();
            if (Corpus.has("hropen/schemas")) {
                assertThat(HrOpenSchemas.wrapper(written)).as(which).isEmpty();
            }
        }
    }

    private static Conversion<JsonObject> keepsTheLaw(
            LerRsWriter writer, LearnerRecord record, String which, int places) {
        Conversion<JsonObject> written =
                writer.write(record, ConversionOptions.standard()).get(0);

        assertThat(Law.check(record.toJson(), written.value(), written.ledger()))
                .as(which)
                .isEmpty();
        if (places > 0) {
            assertThat(SampledLaw.perturb(
                            record.toJson(),
                            which.hashCode(),
                            places,
                            changed -> writer.write(LearnerRecord.of(changed), ConversionOptions.standard())
                                    .get(0)))
                    .as(which)
                    .isEmpty();
        }
        return written;
    }
}
