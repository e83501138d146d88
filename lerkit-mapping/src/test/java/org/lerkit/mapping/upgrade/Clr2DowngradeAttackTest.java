package org.lerkit.mapping.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.clr.Fixtures;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** CLRs that break the rules of their format: each is converted by the law, or refused. */
class Clr2DowngradeAttackTest {
    private static final Clr2Downgrade DOWNGRADE = Clr2Downgrade.record();
    private static final List<JsonValue> WRONG = List.of(
            JsonNull.NULL,
            JsonBoolean.TRUE,
            new JsonNumber("5"),
            new JsonString("x"),
            JsonArray.of(),
            JsonObject.EMPTY,
            JsonArray.of(new JsonString("x"), JsonObject.EMPTY, JsonNull.NULL),
            JsonObject.builder().put("id", "urn:x").put("@value", "y").build());

    @Test
    void values_of_the_wrong_kind_are_accounted_for_or_refused() {
        int converted = 0;
        int refused = 0;
        for (JsonObject clr : List.of(
                Clr2DowngradeTest.SMALL, Fixtures.document("/fixtures/clr2/full.json"), Clr2DowngradeLawTest.draw(7))) {
            for (JsonObject broken : broken(clr)) {
                try {
                    Conversion<JsonObject> conversion = Upgrading.convert(DOWNGRADE, broken);
                    assertThat(Law.check(broken, conversion.value(), conversion.ledger()))
                            .isEmpty();
                    converted++;
                } catch (ConversionException e) {
                    refused++;
                }
            }
        }
        assertThat(converted).isGreaterThan(1000);
        assertThat(refused).isGreaterThan(10);
    }

    /** The document with each value in it replaced, by each of the wrong ones in turn. */
    private static List<JsonObject> broken(JsonObject clr) {
        List<JsonObject> all = new ArrayList<>();
        replace(clr, value -> {
            if (value instanceof JsonObject object) {
                all.add(object);
            }
        });
        return all;
    }

    private static void replace(JsonValue value, Consumer<JsonValue> rest) {
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                if (!name.equals("@context")) {
                    WRONG.forEach(wrong -> rest.accept(object.with(name, wrong)));
                    replace(member, changed -> rest.accept(object.with(name, changed)));
                }
            });
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                int index = i;
                replace(array.items().get(i), changed -> {
                    List<JsonValue> items = new ArrayList<>(array.items());
                    items.set(index, changed);
                    rest.accept(new JsonArray(items));
                });
            }
        }
    }
}
