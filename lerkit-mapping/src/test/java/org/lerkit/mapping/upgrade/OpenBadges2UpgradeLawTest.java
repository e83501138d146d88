package org.lerkit.mapping.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.clr.Fixtures;
import org.lerkit.mapping.clr.OfficialSchemas;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.WireDocuments;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.ob2.Assertion;
import org.lerkit.model.ob2.OpenBadges2;
import org.lerkit.model.value.Iri;

/** Both recipes keep the conservation law, over our fixtures and over generated badges. */
class OpenBadges2UpgradeLawTest {
    private static final int GENERATED = 500;
    private static final Map<String, JsonValue> FIXED = Map.of(
            "Assertion.@context", new JsonString(OpenBadges2.CONTEXT),
            "Assertion.revoked", JsonBoolean.FALSE,
            "Criteria.narrative", new JsonString("Twenty berths."),
            "Profile.name", new JsonString("North Quay"),
            "Profile.url", new JsonString("https://northquay.example"),
            "Profile.email", new JsonString("badges@northquay.example"));

    private static final OpenBadges2Upgrade REISSUE = OpenBadges2Upgrade.reissue();

    static Stream<OpenBadges2Upgrade> recipes() {
        return Stream.of(
                REISSUE,
                OpenBadges2Upgrade.reissue().issuedAs(new Iri("did:web:badges.example.org")),
                OpenBadges2Upgrade.wrapping());
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void every_leaf_has_an_account_and_nothing_depends_on_what_it_does_not_say(OpenBadges2Upgrade recipe) {
        for (String name : List.of("full", "small")) {
            hold(name, recipe, Fixtures.document("/fixtures/ob2/" + name + ".json"));
        }
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void generated_badges_keep_the_law(OpenBadges2Upgrade recipe) {
        int converted = 0;
        for (long seed = 0; converted < (recipe == REISSUE ? GENERATED : GENERATED / 5); seed++) {
            JsonObject assertion = new WireDocuments(seed, FIXED).draw(Assertion.class);
            try {
                hold("seed " + seed, recipe, assertion);
                converted++;
            } catch (ConversionException refused) {
                assertThat(refused.problem().code().value()).as("seed " + seed).isEqualTo("conversion.source.missing");
            }
        }
    }

    @Test
    void every_line_of_the_table_is_met_and_does_what_it_says() {
        MappingTable published = REISSUE.tables().get(0);
        Set<String> met = new TreeSet<>();
        for (Ledger.Entry entry : Upgrading.convert(REISSUE, Fixtures.document("/fixtures/ob2/full.json"))
                .ledger()
                .entries()) {
            published.rows().stream()
                    .filter(row -> row.rule().equals(entry.rule()))
                    .forEach(row -> assertThat(row.dispositions())
                            .as(entry.source().path() + ' ' + entry.rule().id())
                            .contains(entry.disposition().token()));
            met.add(entry.rule().id());
        }
        List<String> missed = published.rows().stream()
                .filter(row -> !row.dispositions().isEmpty()
                        && !met.contains(row.rule().id()))
                .map(row -> row.rule().id().replace("ob2.upgrade.", ""))
                .toList();
        // lines of one leaf that another line of it goes before, and a leaf that is said by what is computed from it
        assertThat(missed).containsExactly("badge.name", "creator.id", "endorsement.id");
    }

    private static void hold(String name, OpenBadges2Upgrade recipe, JsonObject document) {
        Conversion<JsonObject> conversion = Upgrading.convert(recipe, document);

        assertThat(Law.check(document, conversion.value(), conversion.ledger()))
                .as(name)
                .isEmpty();
        assertThat(Law.perturb(document, changed -> Upgrading.convert(recipe, changed)))
                .as(name)
                .isEmpty();
    }

    /** Whether it is no assertion by its members alone; what a rule says of several of them is no matter here. */
    private static boolean isMalformed(JsonObject assertion) {
        return new Assertion(assertion)
                .check().stream()
                        .map(problem -> problem.code().value())
                        .anyMatch(code -> code.startsWith("structure.") || code.equals("ob2.criteria.empty"));
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void what_comes_of_a_valid_badge_passes_the_official_schemas(OpenBadges2Upgrade recipe) {
        OfficialSchemas schemas = new OfficialSchemas();
        List<String> wrong = new ArrayList<>();
        int valid = 0;
        for (long seed = 0; valid < 100; seed++) {
            JsonObject assertion = new WireDocuments(seed, FIXED).draw(Assertion.class);
            if (isMalformed(assertion) || !(assertion.get("badge").orElseThrow() instanceof JsonObject)) {
                continue;
            }
            valid++;
            for (String error :
                    schemas.badgeErrors(Upgrading.convert(recipe, assertion).value())) {
                wrong.add("seed " + seed + ": " + error);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
