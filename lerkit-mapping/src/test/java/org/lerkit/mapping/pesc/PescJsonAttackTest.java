package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;

/** Documents that mean no good: a record whose ledger accounts for everything, or a documented exception. */
class PescJsonAttackTest {
    private static final long SEED = 20261126;

    private static JsonObject transcript() {
        LearnerRecord record = Transcript.convert(PescFixtures.transcript("college-small"), PescFixtures.ALL_RELEASED)
                .value();
        return PescJsonWriter.collegeTranscript()
                .write(record, PescFixtures.CHECKED)
                .get(0)
                .value();
    }

    private static void read(byte[] json) throws IOException {
        try (RecordReader.Records records =
                PescJsonReader.collegeTranscript().read(new ByteArrayInputStream(json), PescFixtures.CHECKED)) {
            records.next();
        }
    }

    @Test
    void a_truncated_document_is_refused_wherever_it_ends() {
        byte[] whole = JsonWriter.toBytes(transcript());
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 200; round++) {
            byte[] part = Arrays.copyOf(whole, random.nextInt(whole.length));

            assertThatThrownBy(() -> read(part))
                    .isInstanceOf(JsonSyntaxException.class)
                    .hasMessageNotContaining("Quist");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ColTrn.CollegeTranscript\": {\"Student\": {}}, \"ColTrn.CollegeTranscript\": {\"Student\": {}}}",
                "{\"CollegeTranscript\": {\"Student\": {\"Person\": {\"SSN\": \"1\", \"SSN\": \"2\"}}}}",
                "{\"CollegeTranscript\": {\"Student\": NaN}}",
                "{\"CollegeTranscript\": {\"Student\": {},}}",
                "{'CollegeTranscript': {}}",
                ""
            })
    void a_name_that_is_there_twice_and_what_is_no_json_are_refused(String json) {
        assertThatThrownBy(() -> read(json.getBytes(StandardCharsets.UTF_8))).isInstanceOf(JsonSyntaxException.class);
    }

    @Test
    void what_is_a_thousand_deep_is_refused() {
        for (String[] nest : List.of(new String[] {"[", "]"}, new String[] {"{\"Course\":", "}"})) {
            String deep = "{\"CollegeTranscript\": {\"Student\": " + nest[0].repeat(1_000) + "1" + nest[1].repeat(1_000)
                    + "}}";

            assertThatThrownBy(() -> read(deep.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(JsonSyntaxException.class);
        }
    }

    @Test
    void limits_of_the_callers_hold() {
        JsonReader.Limits narrow = new JsonReader.Limits(900, 128, 1_000, 100, 100, 10_000);
        byte[] json = JsonWriter.toBytes(transcript());
        assertThat(json).hasSizeGreaterThan(900);

        assertThatThrownBy(() -> PescJsonReader.highSchoolTranscript()
                        .within(narrow)
                        .read(new ByteArrayInputStream(json), PescFixtures.CHECKED))
                .isInstanceOf(JsonSyntaxException.class);
    }

    @Test
    void a_number_of_a_thousand_digits_is_carried_as_it_is() {
        String digits = "9".repeat(1_000);
        JsonObject odd = JsonReader.standard()
                .readObject("{\"CollegeTranscript\": {\"Student\": {\"AcademicRecord\": {\"Course\": {"
                        + "\"CourseCreditValue\": " + digits + ", \"CourseCreditEarned\": 1e999999}}}}}");

        Conversion<LearnerRecord> read = TranscriptJson.of(odd).convert(PescFixtures.CHECKED);

        assertThat(read.ledger().counts()).containsOnlyKeys("carried");
        assertThat(JsonWriter.toText(read.value().toJson())).contains(digits, "1e999999");
    }

    @Test
    void values_of_wrong_types_are_accounted_for() {
        SplittableRandom random = new SplittableRandom(SEED);
        JsonObject original = transcript();
        int read = 0;
        for (int round = 0; round < 400; round++) {
            JsonObject changed = original;
            for (int change = random.nextInt(1, 6); change > 0; change--) {
                changed = (JsonObject) change(changed, random);
            }
            JsonObject document = changed;
            try {
                Conversion<LearnerRecord> conversion =
                        TranscriptJson.of(document).convert(PescFixtures.ALL_RELEASED);
                assertThat(Law.check(document, conversion.value().toJson(), conversion.ledger()))
                        .as("round %d of seed %d", round, SEED)
                        .isEmpty();
                read++;
            } catch (ConversionException e) {
                assertThat(e.problem().code())
                        .as("round %d of seed %d", round, SEED)
                        .isIn(ConversionProblems.MISSING, ConversionProblems.NOT_THE_FORMAT);
            }
        }
        System.out.println("changed members, seed " + SEED + ": " + read + " read");
        assertThat(read).isGreaterThan(200);
    }

    /** Goes down some way, and there puts something else. */
    private static JsonValue change(JsonValue value, SplittableRandom random) {
        if (value instanceof JsonObject object && !object.members().isEmpty()) {
            List<String> names = List.copyOf(object.members().keySet());
            String name = names.get(random.nextInt(names.size()));
            Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
            if (random.nextInt(12) == 0) {
                members.put(names.get(0) + (random.nextBoolean() ? " x" : "X"), members.remove(name));
            } else {
                members.put(name, change(object.get(name).orElseThrow(), random));
            }
            return JsonObject.of(members);
        } else if (value instanceof JsonArray array && !array.items().isEmpty() && random.nextInt(4) > 0) {
            List<JsonValue> items = new ArrayList<>(array.items());
            int at = random.nextInt(items.size());
            items.set(at, change(items.get(at), random));
            return new JsonArray(items);
        }
        List<JsonValue> others = List.of(
                JsonNull.NULL,
                JsonBoolean.of(true),
                new JsonNumber("-1.50E+2"),
                new JsonString("\u0001"),
                new JsonString("Quist"),
                new JsonArray(List.of()),
                new JsonArray(List.of(value, value)),
                new JsonArray(List.of(new JsonArray(List.of(value)))),
                JsonObject.EMPTY,
                JsonObject.of(Map.of("text()", value, "@id", value)),
                JsonObject.of(Map.of("Student", value)));
        return others.get(random.nextInt(others.size()));
    }
}
