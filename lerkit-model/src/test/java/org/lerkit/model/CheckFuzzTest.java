package org.lerkit.model;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Node;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.Fixtures;

/** Whatever stands where in a document: to check it never throws. */
class CheckFuzzTest {
    private static final int DOCUMENTS = 400;
    private static final List<String> HOSTILE = List.of(
            "null",
            "true",
            "7",
            "-1",
            "1.5",
            "1e999999999",
            "9".repeat(900),
            "'" + "9".repeat(2_000) + "'",
            "''",
            "' '",
            "'\\u0000'",
            "'data:'",
            "'2026-02-30T25:61:61Z'",
            "'" + "a:".repeat(5_000) + "'",
            "[]",
            "[[]]",
            "[null]",
            "{}",
            "{'type':{'type':[]}}",
            "{'id':[],'type':7}");

    @ParameterizedTest
    @MethodSource("org.lerkit.model.testing.Fixtures#names")
    void to_check_a_document_never_throws(String name) {
        Random random = new Random(name.hashCode());
        List<String> places = new ArrayList<>();
        collect(Fixtures.json(name), JsonPointer.ROOT, places);
        for (int i = 0; i < DOCUMENTS; i++) {
            JsonObject changed = Fixtures.json(name);
            String place = places.get(random.nextInt(places.size()));
            String value = HOSTILE.get(random.nextInt(HOSTILE.size()));
            Node node = Fixtures.typed(name, Edits.set(changed, place, value));

            assertThatCode(node::check)
                    .as("%s in place of %s of %s", value, place, name)
                    .doesNotThrowAnyException();
        }
    }

    private static void collect(JsonValue value, JsonPointer at, List<String> places) {
        if (!at.equals(JsonPointer.ROOT)) {
            places.add(at.value());
        }
        if (value instanceof JsonObject object) {
            object.members().forEach((member, inner) -> collect(inner, at.child(member), places));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                collect(array.items().get(i), at.child(i), places);
            }
        }
    }
}
