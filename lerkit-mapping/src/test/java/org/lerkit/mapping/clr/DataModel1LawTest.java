package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.RecordWriter;
import org.lerkit.mapping.testing.GeneratedRecords;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.mapping.upgrade.DataModelUpgrade;
import org.lerkit.model.Problem;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.clr2.ClrCredentialV1p1;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;

/** The law over CLRs and Open Badges on data model 1.1, and that they say what those on 2.0 say. */
class DataModel1LawTest {
    private static final long SEED = 20261127;
    private static final int RECORDS = Integer.getInteger("lerkit.generated", 500);
    /** Leaves that are changed in each record, and in each document made of it. */
    private static final int PLACES = 2;

    private static final ConversionOptions OPTIONS = ConversionOptions.standard();

    @Test
    void a_generated_record_is_written_and_read_by_the_law_and_says_what_it_says_on_data_model_2() throws IOException {
        Map<String, Integer> written = new TreeMap<>();
        Map<String, Integer> read = new TreeMap<>();
        for (long seed = SEED; seed < SEED + RECORDS; seed++) {
            JsonObject record = GeneratedRecords.small(seed).toJson();

            Conversion<JsonObject> clr = one(ClrWriter.onDataModel1(), record);

            count(clr, written);
            assertThat(Law.check(record, clr.value(), clr.ledger()))
                    .as("seed %s", seed)
                    .isEmpty();
            assertThat(SampledLaw.perturb(record, seed, PLACES, changed -> one(ClrWriter.onDataModel1(), changed)))
                    .as("seed %s", seed)
                    .isEmpty();
            JsonObject newer = ClrWriterLawTest.convert(record).value();
            assertThat(upgraded(clr.value())).as("seed %s", seed).isEqualTo(newer);
            assertThat(codes(new ClrCredentialV1p1(clr.value()).check()))
                    .as("seed %s", seed)
                    .isEqualTo(codes(new ClrCredential(newer).check()));

            Conversion<JsonObject> back = ClrReaderLawTest.convert(clr.value());

            count(back, read);
            assertThat(Law.check(clr.value(), back.value(), back.ledger()))
                    .as("seed %s", seed)
                    .isEmpty();
            assertThat(SampledLaw.perturb(clr.value(), seed, PLACES, ClrReaderLawTest::convert))
                    .as("seed %s", seed)
                    .isEmpty();
            assertThat(facts(back.value()))
                    .as("seed %s", seed)
                    .isEqualTo(facts(ClrReaderLawTest.convert(newer).value()));
        }
        System.out.println(
                RECORDS + " records from seed " + SEED + " on data model 1.1: written " + written + ", read " + read);
        assertThat(written).containsKeys("carried", "recoded", "merged", "narrowed", "control", "dropped");
        assertThat(read).containsKeys("carried", "narrowed", "control");
    }

    @Test
    void badges_of_a_generated_record_keep_the_law() {
        for (long seed = SEED; seed < SEED + RECORDS; seed++) {
            JsonObject record = GeneratedRecords.small(seed).toJson();
            for (Conversion<JsonObject> badge : all(OpenBadgeWriter.onDataModel1(), record)) {
                assertThat(Law.check(record, badge.value(), badge.ledger()))
                        .as("seed %s", seed)
                        .isEmpty();
            }
            assertThat(SampledLaw.perturb(
                            record, seed, PLACES, changed -> one(OpenBadgeWriter.onDataModel1(), changed)))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    /** The record; facts have the names of the members that they were, and so other ones on data model 2.0. */
    private static String facts(JsonObject record) {
        return JsonWriter.toText(record).replace(".issuanceDate\"", ".validFrom\"");
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(problem -> problem.code().value()).toList();
    }

    private static JsonObject upgraded(JsonObject clr) throws IOException {
        try (Converter.Conversions all =
                DataModelUpgrade.clr().convert(new ByteArrayInputStream(JsonWriter.toBytes(clr)), OPTIONS)) {
            return all.next().value().json();
        }
    }

    private static void count(Conversion<JsonObject> conversion, Map<String, Integer> counts) {
        conversion.ledger().counts().forEach((token, count) -> counts.merge(token, count, Integer::sum));
    }

    private static <D> Conversion<JsonObject> one(RecordWriter<D> writer, JsonObject record) {
        return all(writer, record).get(0);
    }

    private static <D> List<Conversion<JsonObject>> all(RecordWriter<D> writer, JsonObject record) {
        return writer.write(LearnerRecord.of(record), OPTIONS).stream()
                .map(written -> written.as(writer::document).as(Document::json))
                .toList();
    }
}
