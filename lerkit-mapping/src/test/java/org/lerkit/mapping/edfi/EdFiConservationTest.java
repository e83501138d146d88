package org.lerkit.mapping.edfi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;

/** Every leaf of every transcript is accounted for, and nothing depends on a leaf that does not say so. */
class EdFiConservationTest {
    private static final long SEED = 20261126;
    private static final ConversionOptions STANDARD = ConversionOptions.standard();

    @Test
    void the_sample_of_the_work_group_keeps_the_law_and_is_understood_whole() {
        JsonArray students = (JsonArray) JsonReader.standard().read(Corpus.bytes("edfi-acan/output.json"));

        Conversion<LearnerRecord> read =
                keepsTheLaw((JsonObject) students.items().get(0), STANDARD, "sample");

        System.out.println("edfi-acan/output.json: " + read.ledger().entries().size() + " leaves, "
                + read.ledger().counts());
        assertThat(read.problems()).isEmpty();
        assertThat(read.ledger().counts()).doesNotContainKey("dropped");
    }

    @Test
    void the_names_of_the_schema_are_understood() {
        JsonObject schema = JsonReader.standard().readObject(Corpus.bytes("edfi-acan/schema.json"));

        Conversion<LearnerRecord> read = keepsTheLaw(schema, STANDARD, "schema");

        assertThat(read.ledger().counts()).doesNotContainKey("dropped");
    }

    @Test
    void own_students_keep_the_law() throws IOException {
        JsonArray students = (JsonArray) JsonReader.standard().read(EdFiReaderTest.fixture());

        keepsTheLaw((JsonObject) students.items().get(0), STANDARD, "fixture");
        keepsTheLaw((JsonObject) students.items().get(0), EdFiReaderTest.ALL_RELEASED, "fixture, released");
        keepsTheLaw((JsonObject) students.items().get(2), STANDARD, "fixture 2");
    }

    @Test
    void generated_students_keep_the_law() {
        Map<String, Integer> counts = new TreeMap<>();
        for (int round = 0; round < 500; round++) {
            JsonObject student = new Generator(round, false).student();
            ConversionOptions options =
                    round % 2 == 0 ? STANDARD : STANDARD.withPrivacy(EdFiReaderTest.ALL_RELEASED.privacy());
            keepsTheLaw(student, options, "round " + round)
                    .ledger()
                    .counts()
                    .forEach((token, count) -> counts.merge(token, count, Integer::sum));
        }
        System.out.println("generated students, seed " + SEED + ": " + counts);
        assertThat(counts).containsKeys("carried", "split", "withheld", "control");
    }

    @Test
    void what_says_nothing_is_accounted_for() {
        for (int round = 0; round < 200; round++) {
            JsonObject student = new Generator(round, true).student();

            Conversion<LearnerRecord> read = EdFiReader.convert(student, STANDARD);

            assertThat(Law.check(student, read.value().toJson(), read.ledger()))
                    .as("round " + round)
                    .isEmpty();
            assertThat(JsonWriter.toPrettyText(read.value().toJson())).doesNotContain("\"null\"");
        }
    }

    /** Makes students with any members that the tables know. */
    private static final class Generator {
        private final SplittableRandom random;
        private final int round;
        private final boolean nothing;

        Generator(int round, boolean nothing) {
            this.random = new SplittableRandom(SEED + round);
            this.round = round;
            this.nothing = nothing;
        }

        JsonObject student() {
            return thing(EdFi.STUDENT, 0).with("studentUniqueId", new JsonString("s" + round));
        }

        private JsonObject thing(Table type, int depth) {
            JsonObject.Builder json = JsonObject.builder();
            boolean empty = true;
            for (Table.Row row : type.rows()) {
                List<Table> inside = row.form().tables();
                boolean last = empty && inside.isEmpty();
                if (random.nextInt(4 + depth) < 2 || last) {
                    json.put(row.element(), inside.isEmpty() ? scalar() : several(inside.get(0), depth + 1));
                    empty = false;
                }
            }
            return json.build();
        }

        private JsonValue several(Table type, int depth) {
            JsonObject one = thing(type, depth);
            return switch (random.nextInt(4)) {
                case 0 -> one;
                case 1 -> new JsonArray(List.of(one, thing(type, depth)));
                default -> new JsonArray(List.of(one));
            };
        }

        private JsonValue scalar() {
            return switch (random.nextInt(nothing ? 8 : 6)) {
                case 0 -> new JsonNumber("3.50");
                case 1 -> JsonNumber.of(random.nextInt(100));
                case 2 -> JsonBoolean.TRUE;
                case 3 -> new JsonString("uri://ed-fi.org/SystemDescriptor#SSN");
                case 4 -> new JsonString("uri://ed-fi.org/SystemDescriptor#Local 7");
                case 5 -> new JsonString("word " + random.nextInt(10));
                case 6 -> JsonNull.NULL;
                default -> new JsonArray(List.of());
            };
        }
    }

    private static Conversion<LearnerRecord> keepsTheLaw(JsonObject student, ConversionOptions options, String which) {
        Conversion<LearnerRecord> read = EdFiReader.convert(student, options);

        assertThat(Law.check(student, read.value().toJson(), read.ledger()))
                .as(which)
                .isEmpty();
        assertThat(Law.perturb(
                        student, changed -> EdFiReader.convert(changed, options).as(LearnerRecord::toJson)))
                .as(which)
                .isEmpty();
        return read;
    }
}
