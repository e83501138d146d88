package org.lerkit.mapping.elm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Edits;

/** Whatever stands where in a credential: it is read with every leaf accounted for, or refused with a reason. */
class ElmFuzzTest {
    private static final long SEED = 20261126;
    private static final int ROUNDS = 400;
    private static final List<String> HOSTILE = List.of(
            "null",
            "true",
            "-1e99",
            "''",
            "' '",
            "'\\u0000'",
            "'http://'",
            "'9999-99-99T99:99:99Z'",
            "[]",
            "[[]]",
            "[[['a']]]",
            "[null,'a',{}]",
            "{}",
            "{'id':{'id':[]},'type':7}",
            "{'en':{'en':'a'},'@value':'b'}",
            "{'type':'Person','fullName':{'en':['a','b']}}",
            "{'noteLiteral':['a',{'en':'b'}]}");

    @Test
    void a_credential_with_anything_anywhere_is_read_or_refused() throws IOException {
        JsonObject diploma = JsonReader.standard()
                .readObject(Files.readAllBytes(Path.of("src/test/resources/fixtures/elm/diploma.json")));
        List<String> places = new ArrayList<>();
        collect(diploma, JsonPointer.ROOT, places);
        SplittableRandom random = new SplittableRandom(SEED);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            JsonObject changed = diploma;
            StringBuilder what = new StringBuilder("round " + round);
            for (int i = 0; i <= random.nextInt(3); i++) {
                String place = places.get(random.nextInt(places.size()));
                String value = HOSTILE.get(random.nextInt(HOSTILE.size()));
                what.append(", ").append(value).append(" at ").append(place);
                changed = set(changed, place, value);
            }
            try {
                var made = ElmReader.convert(changed, new byte[0], ConversionOptions.standard());
                read++;
                assertThat(Law.check(changed, made.value().toJson(), made.ledger()))
                        .as(what.toString())
                        .isEmpty();
            } catch (ConversionException e) {
                assertThat(e.problem().hint()).as(what.toString()).isPresent();
            }
        }
        assertThat(read).isGreaterThan(ROUNDS / 2);
    }

    /** Leaves the document as it is where an earlier change took the place away. */
    private static JsonObject set(JsonObject document, String place, String value) {
        try {
            return Edits.set(document, place, value);
        } catch (RuntimeException gone) {
            return document;
        }
    }

    private static void collect(JsonValue value, JsonPointer at, List<String> places) {
        if (!at.equals(JsonPointer.ROOT)) {
            places.add(at.value());
        }
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> collect(member, at.child(name), places));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                collect(array.items().get(i), at.child(i), places);
            }
        }
    }
}
