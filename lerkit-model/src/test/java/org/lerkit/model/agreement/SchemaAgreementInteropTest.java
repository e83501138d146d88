package org.lerkit.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.agreement.PublicDocuments.PublicDocument;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;

/**
 * Our verdict on structure against that of the official JSON Schemas, on public documents and on some ten thousand that
 * differ from a good one in one place. Where the two differ, an {@link Explanation} says why, and each explanation must
 * be needed.
 */
class SchemaAgreementInteropTest {
    private static final List<OfficialSchema> SCHEMAS = OfficialSchema.ALL;

    private static final Set<String> WORDS = Set.of("$id", "$comment", "title", "description");

    /** Documents on which the verdicts differ as they came. */
    private static final Map<String, Explanation> EXPLAINED_DOCUMENTS = Map.of(
            "1edtech/public-validator/clr20/simple-noproof.json",
            Explanation.CONTEXT_OF_A_DRAFT,
            "1edtech/public-validator/ob30/bit-string-list/credential-status-revoked.json",
            Explanation.STATUS_OF_ITS_KIND,
            "1edtech/public-validator/ob30/bit-string-list/credential-status-revoked-blank-nodes.json",
            Explanation.STATUS_OF_ITS_KIND,
            "1edtech/public-validator/ob30/simple-err-credential-subject-achievement-result-description-type.json",
            Explanation.ANY_BARE_TYPE,
            "1edtech/public-validator/ob30/simple-err-credential-subject-profile-type.json",
            Explanation.ANY_BARE_TYPE,
            "1edtech/public-validator/ob30/simple-err-evidence-type.json",
            Explanation.ANY_BARE_TYPE,
            "1edtech/public-validator/ob30/simple-err-proof-method-no-scheme.json",
            Explanation.ANY_STRING_FOR_AN_IRI);

    @ParameterizedTest
    @FieldSource("SCHEMAS")
    void what_differs_from_a_good_document_in_one_place_has_the_same_verdict(OfficialSchema schema) {
        Corpus.require(schema.file());
        Agreement agreement = Agreement.with(schema);

        assertThat(agreement.unexplained()).isEmpty();
        assertThat(agreement.documents()).isPositive();
        assertThat(agreement.fewest())
                .isGreaterThanOrEqualTo(
                        schema.equals(OfficialSchema.STATUS_INFO)
                                ? 70
                                : schema.equals(OfficialSchema.CASE_1) ? 100 : Mutations.ENOUGH); // all there are
        assertThat(agreement.refused()).isGreaterThan(agreement.changes() / 4);
    }

    @Test
    void every_explanation_is_needed() {
        Corpus.require("1edtech/schemas");

        assertThat(SCHEMAS.stream().flatMap(schema -> Agreement.with(schema).explained().keySet().stream()))
                .containsAll(List.of(Explanation.values()));
    }

    @Test
    void public_documents_have_the_same_verdict() {
        Corpus.require("1edtech/schemas");
        Map<String, Boolean> weRefuse = new TreeMap<>();
        int judged = 0;
        for (OfficialSchema schema : SCHEMAS) {
            for (PublicDocument document : PublicDocuments.all()) {
                JsonObject json = document.document().json();
                if (schema.covers().test(json)) {
                    judged++;
                    if (schema.accepts(json) != schema.weAccept(json)) {
                        weRefuse.put(document.name(), schema.accepts(json));
                    }
                }
            }
        }

        assertThat(judged).isGreaterThan(50);
        assertThat(weRefuse.keySet()).isEqualTo(EXPLAINED_DOCUMENTS.keySet());
        assertThat(weRefuse)
                .allSatisfy((document, stricter) -> assertThat(stricter)
                        .isEqualTo(EXPLAINED_DOCUMENTS.get(document).side() == Explanation.Side.WE_REFUSE));
    }

    /** So that what is shown for the schemas of Open Badges holds for these. */
    @ParameterizedTest
    @ValueSource(strings = {"achievementcredential", "endorsementcredential", "profile", "imsx_statusinfo"})
    void the_schemas_that_clr_2_publishes_for_types_of_open_badges_are_the_same(String type) {
        assertThat(meaning(Corpus.bytes("1edtech/schemas/clr/v2_0/clr_v2p0_" + type + "_schema.json")))
                .isEqualTo(meaning(Corpus.bytes("1edtech/schemas/open-badges/v3_0/ob_v3p0_" + type + "_schema.json")));
    }

    /** A schema without its name and its words for people, and with alternatives in one order. */
    private static JsonValue meaning(byte[] schema) {
        return meaning(JsonReader.standard().read(schema));
    }

    private static JsonValue meaning(JsonValue value) {
        if (value instanceof JsonArray array) {
            return new JsonArray(array.items().stream()
                    .map(SchemaAgreementInteropTest::meaning)
                    .sorted(Comparator.comparing(JsonWriter::toText))
                    .toList());
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        JsonObject.Builder meant = JsonObject.builder();
        new TreeMap<>(object.members()).forEach((name, member) -> {
            if (!WORDS.contains(name) || !(member instanceof JsonString)) {
                meant.put(name, meaning(member));
            }
        });
        return meant.build();
    }
}
