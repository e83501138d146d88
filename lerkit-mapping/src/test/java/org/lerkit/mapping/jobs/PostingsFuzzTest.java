package org.lerkit.mapping.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.document.Format;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Fixtures;

/** Documents that are nearly postings: only documented exceptions, and whatever is read and written keeps the law. */
class PostingsFuzzTest {
    private static final long SEED = 20261126;
    private static final int ROUNDS = 60;
    private static final ConversionOptions OPTIONS = ConversionOptions.standard();

    @ParameterizedTest
    @ValueSource(strings = {Fixtures.SCHEMA_ORG_POSTING, Fixtures.JDX_POSTING, Fixtures.POSITION_OPENING})
    void values_that_are_replaced_nested_doubled_or_lost_are_accounted_for(String name) {
        SplittableRandom random = new SplittableRandom(SEED);
        int written = 0;
        for (int round = 0; round < ROUNDS; round++) {
            JsonObject document = (JsonObject) changed(Fixtures.json(name), random, true);
            try {
                Conversion<JobPosting> read = Postings.read(document, OPTIONS);
                assertThat(Law.check(document, read.value().toJson(), read.ledger()))
                        .as("round " + round)
                        .isEmpty();
                assertThat(PostingLint.standard().check(read)).isNotNull();
                for (Format format :
                        List.of(Format.JOB_POSTING_SCHEMA_ORG, Format.JOB_POSTING_JDX, Format.POSITION_OPENING)) {
                    Conversion<JsonObject> done =
                            Postings.writer(format).orElseThrow().write(read.value(), OPTIONS);
                    assertThat(Law.check(read.value().toJson(), done.value(), done.ledger()))
                            .as("round " + round + " to " + format)
                            .isEmpty();
                    written++;
                }
            } catch (ConversionException refused) {
                assertThat(refused.problems().get(0).code().value()).startsWith("conversion.source.");
            }
        }
        System.out.println(name + ", seed " + SEED + ": " + written + " written");
        assertThat(written).isGreaterThan(ROUNDS);
    }

    /** About one value in forty becomes something else. */
    private static JsonValue changed(JsonValue value, SplittableRandom random, boolean root) {
        if (!root && random.nextInt(40) == 0) {
            return odd(value, random);
        } else if (value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>();
            array.items().forEach(item -> items.add(changed(item, random, false)));
            return new JsonArray(items);
        } else if (value instanceof JsonObject object) {
            JsonObject.Builder members = JsonObject.builder();
            object.members()
                    .forEach((name, member) ->
                            members.put(random.nextInt(80) == 0 ? name + "x" : name, changed(member, random, false)));
            return members.build();
        }
        return value;
    }

    private static JsonValue odd(JsonValue value, SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> JsonNull.NULL;
            case 1 -> JsonArray.of();
            case 2 -> JsonArray.of(value, value);
            case 3 -> JsonArray.of(JsonArray.of(value));
            case 4 -> JsonObject.builder().put("value", value).build();
            case 5 -> new JsonNumber("1e999999999");
            case 6 -> new JsonString("\u0000 \uD83D\uDE00 \u202E");
            default -> new JsonString("");
        };
    }
}
