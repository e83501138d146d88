package org.lerkit.mapping.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.clr.OfficialSchemas;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.mapping.testing.WireDocuments;
import org.lerkit.model.clr1.Clr;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Corpus;

/** Upgrades of CLR 1.0 keep the conservation law, over the corpus and over generated records. */
class Clr1UpgradeLawTest {
    private static final int GENERATED = 500;
    /** Leaves that are changed in each record. */
    private static final int PLACES = 3;

    private static final Clr1Upgrade UPGRADE = Clr1Upgrade.record();
    private static final Map<String, JsonValue> FIXED = new HashMap<>();

    static {
        FIXED.put("Clr.@context", new JsonString("https://purl.imsglobal.org/spec/clr/v1p0/context/clr_v1p0.jsonld"));
        for (String type : List.of("Clr", "Assertion", "Endorsement")) {
            FIXED.put(type + ".revoked", JsonBoolean.FALSE);
        }
    }

    private static JsonObject draw(long seed) {
        Map<String, JsonValue> fixed = new HashMap<>(FIXED);
        fixed.put(
                "Clr.assertions",
                JsonArray.of(new WireDocuments(-seed, FIXED)
                        .draw(org.lerkit.model.clr1.Assertion.class)
                        .with(
                                "achievement",
                                new WireDocuments(-seed - 1, FIXED).draw(org.lerkit.model.clr1.Achievement.class))));
        return new WireDocuments(seed, fixed).draw(Clr.class);
    }

    @Test
    void generated_records_keep_the_law() {
        for (long seed = 0; seed < GENERATED; seed++) {
            JsonObject record = draw(seed);
            Conversion<JsonObject> conversion = Upgrading.convert(UPGRADE, record);
            assertThat(Law.check(record, conversion.value(), conversion.ledger()))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(SampledLaw.perturb(record, seed, PLACES, changed -> Upgrading.convert(UPGRADE, changed)))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void what_comes_of_a_valid_record_passes_the_official_schemas() {
        OfficialSchemas schemas = new OfficialSchemas();
        List<String> wrong = new ArrayList<>();
        int valid = 0;
        for (long seed = 0; seed < 200; seed++) {
            JsonObject record = draw(seed);
            if (new Clr(record).check().stream().noneMatch(p -> p.code().value().startsWith("structure."))) {
                valid++;
                for (String error :
                        schemas.errors(Upgrading.convert(UPGRADE, record).value())) {
                    wrong.add("seed " + seed + ": " + error);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(valid).isGreaterThan(20);
    }

    @Test
    void the_transcript_of_others_is_upgraded_by_the_law_and_passes_the_official_schemas() {
        JsonObject record = JsonReader.standard().readObject(Corpus.bytes("1edtech/clr-v1/sample-clr.json"));

        Conversion<JsonObject> conversion = Upgrading.convert(UPGRADE, record);

        assertThat(Law.check(record, conversion.value(), conversion.ledger())).isEmpty();
        assertThat(new OfficialSchemas().errors(conversion.value()))
                .as("of one type that is not in the list of CLR 1.0 either")
                .allSatisfy(error -> assertThat(error)
                        .startsWith("verifiableCredential 64: /credentialSubject/achievement/achievementType"));
        assertThat(conversion.ledger().counts()).containsKeys("carried", "dropped");
        assertThat(conversion.problems())
                .as("tags, which an assertion of CLR 1.0 has not")
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(ConversionProblems.NOT_UNDERSTOOD);
                    assertThat(problem.location().path()).matches("/assertions/\\d+/tags/\\d+");
                });
    }
}
