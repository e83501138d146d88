package org.lerkit.mapping.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.mapping.upgrade.Upgrading.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.clr.Fixtures;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.LerkitException;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Badges that were made to break something. */
class OpenBadges2UpgradeAttackTest {
    private static final JsonObject FULL = Fixtures.document("/fixtures/ob2/full.json");
    private static final List<OpenBadges2Upgrade> RECIPES =
            List.of(OpenBadges2Upgrade.reissue(), OpenBadges2Upgrade.wrapping());

    @Test
    void values_of_the_wrong_kind_anywhere_are_accounted_for_or_refused() {
        List<JsonValue> wrong = List.of(
                new JsonNumber("7"),
                JsonNull.NULL,
                JsonObject.EMPTY,
                JsonArray.EMPTY,
                new JsonString(""),
                json("{'@value':{'@value':7}}"),
                JsonArray.of(JsonArray.of(new JsonString("deep")), JsonNull.NULL));
        int converted = 0;
        for (JsonObject changed : replacing(FULL, wrong)) {
            for (OpenBadges2Upgrade recipe : RECIPES) {
                try {
                    Conversion<JsonObject> conversion = Upgrading.convert(recipe, changed);
                    assertThat(Law.check(changed, conversion.value(), conversion.ledger()))
                            .isEmpty();
                    converted++;
                } catch (ConversionException refused) {
                    assertThat(refused.problem().code().value()).startsWith("conversion.");
                }
            }
        }
        assertThat(converted).isGreaterThan(500);
    }

    /** The object with each of its values, at any depth, in turn replaced by each of these. */
    private static List<JsonObject> replacing(JsonObject object, List<JsonValue> values) {
        List<JsonObject> all = new ArrayList<>();
        object.members().forEach((name, value) -> {
            values.forEach(other -> all.add(object.with(name, other)));
            if (value instanceof JsonObject inner) {
                replacing(inner, values).forEach(changed -> all.add(object.with(name, changed)));
            } else if (value instanceof JsonArray array) {
                for (int i = 0; i < array.items().size(); i++) {
                    List<JsonValue> items = new ArrayList<>(array.items());
                    int at = i;
                    if (items.get(i) instanceof JsonObject inner) {
                        replacing(inner, values).forEach(changed -> {
                            items.set(at, changed);
                            all.add(object.with(name, new JsonArray(items)));
                        });
                    }
                }
            }
        });
        return all;
    }

    @Test
    void documents_that_name_each_other_end() {
        List<String> asked = new ArrayList<>();
        JsonObject round = json(
                "{'id':'urn:x','type':'BadgeClass','name':'n','description':'d','criteria':'urn:c',"
                        + "'issuer':'urn:x','badge':'urn:x','endorsement':['urn:x','urn:x'],'claim':{'id':'urn:x'},'issuedOn':'2026-01-01T00:00:00Z'}");
        OpenBadges2Upgrade recipe = OpenBadges2Upgrade.reissue().with(address -> {
            asked.add(address.value());
            return Optional.of(round);
        });

        Conversion<JsonObject> conversion = Upgrading.convert(
                recipe, FULL.with("badge", new JsonString("urn:x")).without("endorsement"));

        assertThat(asked).hasSizeLessThan(20);
        assertThat(conversion.value().get("issuer")).isPresent();
    }

    @Test
    void a_badge_with_ten_thousand_pieces_of_evidence_is_converted() {
        List<JsonValue> evidence = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            evidence.add(json("{'id':'https://e.example/" + i + "','narrative':'n'}"));
        }

        Conversion<JsonObject> conversion =
                Upgrading.convert(OpenBadges2Upgrade.reissue(), FULL.with("evidence", new JsonArray(evidence)));

        assertThat(((JsonArray) conversion.value().get("evidence").orElseThrow()).items())
                .hasSize(10_001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eyJhbGciOiJub25lIn0.e30.",
                "eyJhbGciOiJub25lIn0.bm90IGpzb24.c2ln",
                "eyJhbGciOiJub25lIn0",
                "eyJ.eyJ.eyJ",
                "",
                "{",
                "[]",
                "\u0089PNG"
            })
    void what_is_no_badge_is_refused_with_a_problem(String document) {
        assertThatThrownBy(() -> Upgrading.convert(
                        OpenBadges2Upgrade.reissue(),
                        document.getBytes(StandardCharsets.ISO_8859_1),
                        ConversionOptions.standard()))
                .isInstanceOf(LerkitException.class);
    }

    @Test
    void problems_say_where_and_never_what() {
        JsonObject secret = FULL.with("issuedOn", new JsonString("Ada's secret"))
                .with("confession", new JsonString("Ada's secret"));

        Conversion<JsonObject> conversion = Upgrading.convert(OpenBadges2Upgrade.reissue(), secret);

        assertThat(conversion.problems())
                .extracting(problem -> problem.location())
                .contains(new JsonPointer("/issuedOn"), new JsonPointer("/confession"));
        assertThat(conversion.problems().toString()).doesNotContain("secret");
        assertThat(conversion.ledger().toJson().toString()).doesNotContain("secret");
    }
}
