package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.policy.Policies;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.record.LearnerRecord;

/** With policies on, every leaf still has its account, and nothing depends on what it does not say. */
class ClrPolicyLawTest {
    private static final long SEED = 5_112_026;
    private static final int RECORDS = 500;
    /** Of how many every leaf is changed, one by one. */
    private static final int PERTURBED = 100;

    private static final ConversionOptions OPTIONS = ConversionOptions.standard()
            .withPolicies(ClrPolicyTest.REGISTRAR.with(
                    Policies.offered("codes.pesc-award-level.isced-2011").orElseThrow()));

    private static Conversion<JsonObject> convert(JsonObject record) {
        return new ClrWriter().write(LearnerRecord.of(record), OPTIONS).get(0).as(ClrCredential::json);
    }

    private static void keepsTheLaw(JsonObject record, String which) {
        isAccountedFor(record, convert(record), which);
        assertThat(Law.perturb(record, ClrPolicyLawTest::convert)).as(which).isEmpty();
    }

    private static void isAccountedFor(JsonObject record, Conversion<JsonObject> conversion, String which) {
        assertThat(Law.check(record, conversion.value(), conversion.ledger()))
                .as(which)
                .isEmpty();
    }

    @Test
    void a_record_of_our_own_keeps_the_law() {
        keepsTheLaw(Fixtures.record("small.json").toJson(), "small.json");
    }

    @Test
    void a_record_that_says_everything_keeps_the_law() {
        keepsTheLaw(SampleRecords.full("course").toJson(), "full");
    }

    @Test
    void generated_records_keep_the_law() {
        SplittableRandom random = new SplittableRandom(SEED);
        int converted = 0;
        for (int i = 0; i < RECORDS; i++) {
            JsonObject record = new Generated(random.split()).record();
            String which = "seed " + SEED + ", record " + i;
            Conversion<JsonObject> conversion = convert(record);
            isAccountedFor(record, conversion, which);
            if (i < PERTURBED) {
                keepsTheLaw(record, which);
            }
            converted += (int) conversion.ledger().origins().stream()
                    .filter(origin -> origin.rule().id().startsWith("policy.credit"))
                    .count();
        }
        assertThat(converted).as("policies were used").isGreaterThan(RECORDS);
    }

    /** Otherwise two descriptions become one in RDF. */
    @Test
    void descriptions_with_one_id_say_the_same() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < RECORDS; i++) {
            Map<String, JsonObject> known = new HashMap<>();
            new ClrCredential(convert(new Generated(random.split()).record()).value())
                    .credentialSubject().verifiableCredential().stream()
                            .map(credential -> new AchievementCredential(credential.json()))
                            .flatMap(badge -> badge.credentialSubject().achievement().resultDescription().stream())
                            .forEach(description -> assertThat(known.merge(
                                            description.id().value(), description.json(), (one, two) -> one))
                                    .isEqualTo(description.json()));
        }
    }

    /** Records of a few courses and awards, of which some are taken twice. */
    private record Generated(SplittableRandom random) {
        private String one(String... words) {
            return words[random.nextInt(words.length)];
        }

        JsonObject record() {
            List<JsonValue> attainments = new ArrayList<>();
            int size = random.nextInt(1, 4);
            for (int i = 0; i < size; i++) {
                attainments.add(attainment(i));
            }
            return JsonObject.builder()
                    .put("format", LearnerRecord.FORMAT)
                    .put("document", object("created", "2026-05-30", "sender", "o"))
                    .put("learner", object("id", "did:example:1"))
                    .put("organizations", JsonArray.of(object("key", "o", "name", "North Cove")))
                    .put("attainments", new JsonArray(attainments))
                    .build();
        }

        private JsonObject attainment(int index) {
            JsonObject.Builder json =
                    object("key", "a" + index, "kind", one("course", "course", "award", "test")).toBuilder()
                            .put("title", one("Welding", "Rigging"));
            if (random.nextInt(3) == 0) {
                json.put(
                        "type",
                        object(
                                "value", one("2.4", "4.1", "2.0", "BOOTCAMP", "EITHER"),
                                "system", one("pesc:AcademicAwardLevel", "north-cove:award")));
            }
            if (random.nextInt(4) > 0) {
                json.put("credits", credits());
            }
            if (random.nextInt(4) > 0) {
                json.put("results", results());
            }
            return json.build();
        }

        private JsonArray credits() {
            List<JsonValue> credits = new ArrayList<>();
            int size = random.nextInt(1, 3);
            for (int i = 0; i < size; i++) {
                JsonObject.Builder credit = JsonObject.builder().put("value", one("3", "4.50", "5"));
                if (random.nextBoolean()) {
                    credit.put("earned", one("0", "3.0", "5"));
                }
                JsonObject unit = object("value", one("Quarter", "Quarter", "Semester", "Units"));
                credit.put("unit", random.nextInt(4) > 0 ? unit.with("system", text("pesc:CourseCreditUnits")) : unit);
                credits.add(credit.build());
            }
            return new JsonArray(credits);
        }

        private JsonArray results() {
            List<JsonValue> results = new ArrayList<>();
            int size = random.nextInt(1, 3);
            for (int i = 0; i < size; i++) {
                JsonObject.Builder result = JsonObject.builder()
                        .put("kind", object("value", one("grade", "grade", "grade", "gpa")))
                        .put("value", one("A", "A-", "B", "W", "85", "59"));
                if (random.nextInt(4) > 0) {
                    result.put("scale", object("value", one("25", "89")));
                }
                if (random.nextInt(3) == 0) {
                    result.put("status", object("value", one("Completed", "AuditedCourse", "Withdrew")));
                }
                results.add(result.build());
            }
            return new JsonArray(results);
        }

        private static JsonValue text(String text) {
            return new JsonString(text);
        }

        private static JsonObject object(String... members) {
            JsonObject.Builder json = JsonObject.builder();
            for (int i = 0; i < members.length; i += 2) {
                json.put(members[i], members[i + 1]);
            }
            return json.build();
        }
    }
}
