package org.lerkit.crypto.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Corpus;

/** The official schemas of Open Badges 3.0 and CLR 2.0, and fixtures of the public validator. */
class SchemaEvaluationInteropTest {
    private static final String BADGES = "1edtech/schemas/open-badges/v3_0/ob_v3p0_achievementcredential_schema.json";
    private static final String CLR = "1edtech/schemas/clr/v2_0/clr_v2p0_clrcredential_schema.json";

    private static List<String> places(String schema, String fixture) {
        return new SchemaEvaluation(url -> Optional.empty())
                        .violations(
                                "https://purl.imsglobal.org/schema",
                                json(schema),
                                json("1edtech/public-validator/" + fixture))
                        .stream()
                        .map(violation -> violation.place().value() + " " + violation.rule())
                        .toList();
    }

    private static JsonValue json(String file) {
        return JsonReader.standard().read(Corpus.bytes(file));
    }

    @ParameterizedTest
    @CsvSource({"ob30/simple.json", "ob30/complete.json", "ob30/simple-multiple-proofs.json"})
    void a_valid_badge_follows_the_official_schema(String fixture) {
        assertThat(places(BADGES, fixture)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"clr20/simple.json"})
    void a_valid_clr_follows_the_official_schema(String fixture) {
        assertThat(places(CLR, fixture)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ob30/simple-err-credential-subject-type.json | /credentialSubject/type oneOf",
                "ob30/simple-err-credential-subject-result-type.json | /credentialSubject/result oneOf",
                "ob30/simple-err-issuer-type.json | /issuer anyOf",
                "ob30/simple-err-type.json | /type oneOf",
                "ob30/simple-err-issuer.json | required: issuer",
                "ob30/simple-err-context.json | /@context oneOf"
            })
    void an_invalid_badge_does_not_at_the_place_that_is_wrong(String fixture, String wrong) {
        assertThat(places(BADGES, fixture)).extracting(String::strip).contains(wrong);
    }
}
