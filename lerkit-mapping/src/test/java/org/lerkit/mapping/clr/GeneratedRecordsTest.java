package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.RecordWriter;
import org.lerkit.mapping.testing.GeneratedRecords;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;

/** Both writers keep the law over records that say anything a record can say. */
class GeneratedRecordsTest {
    private static final long SEED = 20261126;
    private static final int RECORDS = Integer.getInteger("lerkit.generated", 500);

    static Stream<RecordWriter<?>> writers() {
        return Stream.of(new ClrWriter(), new OpenBadgeWriter());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void every_leaf_of_a_generated_record_has_an_account(RecordWriter<?> writer) {
        Map<String, Integer> counts = new TreeMap<>();
        int leaves = 0;
        for (long seed = SEED; seed < SEED + RECORDS; seed++) {
            JsonObject record = GeneratedRecords.small(seed).toJson();

            List<Conversion<JsonObject>> all = write(writer, record);

            for (Conversion<JsonObject> one : all) {
                leaves += one.ledger().entries().size();
                one.ledger().counts().forEach((token, count) -> counts.merge(token, count, Integer::sum));
                assertThat(Law.check(record, one.value(), one.ledger()))
                        .as("seed %s", seed)
                        .isEmpty();
            }
            assertThat(Law.perturb(record, changed -> write(writer, changed).get(0)))
                    .as("seed %s", seed)
                    .isEmpty();
        }
        System.out.println(
                writer.format() + ", " + RECORDS + " records from seed " + SEED + ": " + leaves + " leaves, " + counts);
        assertThat(counts).containsKeys("carried", "recoded", "merged", "narrowed", "control", "dropped");
    }

    private static <D> List<Conversion<JsonObject>> write(RecordWriter<D> writer, JsonObject record) {
        return writer.write(LearnerRecord.of(record), ConversionOptions.standard()).stream()
                .map(written -> written.as(writer::document).as(Document::json))
                .toList();
    }
}
