package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.with;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** What a credential refers to, and whether it is still what its issuer saw. */
class RelatedResourcesTest {
    private static final String VC = "https://www.w3.org/ns/credentials/v2";
    private static final String OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final String IMAGE = "https://marlow.example.edu/botany.svg";
    private static final byte[] SVG = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8);

    private static JsonObject sri(String url, String algorithm, byte[] hash) {
        return resource(url)
                .with(
                        "digestSRI",
                        new JsonString(algorithm + "-" + Base64.getEncoder().encodeToString(hash)));
    }

    private static JsonObject resource(String url) {
        return JsonObject.builder().put("id", url).build();
    }

    private static JsonObject listing(JsonValue resources) {
        return signed(Fixtures.badge().with("relatedResource", resources), RDFC);
    }

    private static VerificationReport verify(JsonObject credential, Map<String, byte[]> served) {
        CryptoConfig config = CONFIG.toBuilder()
                .documents(DocumentLoader.of(served.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> new DocumentResult.Found(entry.getValue())))))
                .build();
        return Verifier.create(config, VerificationPolicy.strict()).verify(JsonWriter.toBytes(credential));
    }

    private static List<String> said(VerificationReport report) {
        return report.result(Aspect.RESOURCES).problems().stream()
                .map(problem ->
                        problem.code().value() + " at " + problem.pointer().value())
                .toList();
    }

    @Test
    void a_credential_that_lists_none_is_not_judged_by_them() {
        VerificationReport report = verify(signed(Fixtures.badge(), RDFC), Map.of());

        assertThat(report.result(Aspect.RESOURCES))
                .isEqualTo(new CheckResult.Skipped("the credential lists no resources"));
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
    }

    /** The hashes are those of the Recommendation, of the bytes in the package, and of nothing. */
    @ParameterizedTest
    @CsvSource({
        VC + ", 59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734, VERIFIED, ",
        VC + ", 8a9f494a89ecc51db093e90e84713e07e84d6d9204364a9b3c7868b21751236f, VERIFIED, ",
        OB + ", ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761, VERIFIED, ",
        OB + ", 3d34f4d4ef1bce691106e63798beb5e7b862ba841423f5ee1e53ab7ddf3bca84, INDETERMINATE, uncompared",
        VC + ", 0000000000000000000000000000000000000000000000000000000000000000, REJECTED, mismatch",
        OB + ", 59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734, REJECTED, mismatch",
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json,"
                + " 880f1902d4158f2f33ce06af41b90719977cd1ea337a9de2e41edb3ff5e543d6, VERIFIED, "
    })
    void a_context_is_the_one_that_is_published(String url, String sha256, Outcome outcome, String code) {
        byte[] hash = HexFormat.of().parseHex(sha256);
        byte[] multihash = HexFormat.of().parseHex("1220" + sha256);
        JsonObject multibase = resource(url).with("digestMultibase", new JsonString(Base58Btc.toMultibase(multihash)));

        for (JsonObject resource : List.of(sri(url, "sha256", hash), multibase)) {
            VerificationReport report = verify(listing(resource), Map.of());
            assertThat(report.outcome()).isEqualTo(outcome);
            assertThat(said(report))
                    .isEqualTo(Optional.ofNullable(code).stream()
                            .map(kind -> "resource.digest." + kind + " at /relatedResource")
                            .toList());
        }
    }

    @Test
    void what_is_served_at_the_url_of_a_context_changes_nothing() {
        byte[] hash = HexFormat.of().parseHex("59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734");

        assertThat(verify(listing(sri(VC, "sha256", hash)), Map.of(VC, SVG)).outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(verify(listing(sri(VC, "sha256", Hashes.of("SHA-256", SVG))), Map.of(VC, SVG))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a_longer_hash_of_a_context_is_compared_if_one_thing_alone_is_published() {
        String here = "https://w3id.org/security/data-integrity/v1";
        byte[] published = HexFormat.of()
                .parseHex("97f1eb8e5042356c805fdd61afa2c557663785e0794dcafa"
                        + "21e138fd38def18cb360133c221aa31d6896a6bf3e65b614");

        assertThat(verify(listing(sri(VC, "sha384", published)), Map.of()).outcome())
                .isEqualTo(Outcome.VERIFIED);
        for (String known : List.of(VC, here)) {
            assertThat(said(verify(listing(sri(known, "sha384", new byte[48])), Map.of())))
                    .containsExactly("resource.digest.mismatch at /relatedResource");
        }
        assertThat(said(verify(listing(sri(OB, "sha384", new byte[48])), Map.of())))
                .containsExactly("resource.digest.uncompared at /relatedResource");
    }

    @Test
    void a_context_that_the_application_knows_is_compared_like_any() {
        byte[] terms = "{\"@context\": {\"berth\": \"https://example.org/berth\"}}".getBytes(UTF_8);
        String url = "https://harbour.example.org/terms/v1";
        CryptoConfig config = CONFIG.toBuilder().context(url, terms).build();

        for (String algorithm : List.of("256", "384", "512")) {
            byte[] same = Hashes.of("SHA-" + algorithm, terms);
            byte[] other = Hashes.of("SHA-" + algorithm, SVG);
            assertThat(outcome(config, sri(url, "sha" + algorithm, same))).isEqualTo(Outcome.VERIFIED);
            assertThat(outcome(config, sri(url, "sha" + algorithm, other))).isEqualTo(Outcome.REJECTED);
        }
    }

    private static Outcome outcome(CryptoConfig config, JsonObject resource) {
        return Verifier.create(config, VerificationPolicy.strict())
                .verify(JsonWriter.toBytes(listing(resource)))
                .outcome();
    }

    @Test
    void what_is_served_is_compared_and_what_cannot_be_had_is_a_warning() {
        JsonObject image = sri(IMAGE, "sha512", Hashes.of("SHA-512", SVG));
        JsonObject gone = sri("https://marlow.example.edu/gone.svg", "sha512", Hashes.of("SHA-512", SVG));

        assertThat(verify(listing(JsonArray.of(image)), Map.of(IMAGE, SVG)).outcome())
                .isEqualTo(Outcome.VERIFIED);
        VerificationReport changed = verify(listing(JsonArray.of(image)), Map.of(IMAGE, "<svg/>".getBytes(UTF_8)));
        assertThat(changed.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(said(changed)).containsExactly("resource.digest.mismatch at /relatedResource/0");
        VerificationReport partly = verify(listing(JsonArray.of(image, gone)), Map.of(IMAGE, SVG));
        assertThat(partly.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(said(partly)).containsExactly("resource.digest.uncompared at /relatedResource/1/id");
    }

    @Test
    void all_digests_of_a_resource_must_fit() {
        JsonObject one = sri(IMAGE, "sha256", Hashes.of("SHA-256", SVG));
        JsonObject two = one.with("digestMultibase", new JsonString("uEiA" + "A".repeat(43)));

        assertThat(verify(listing(one), Map.of(IMAGE, SVG)).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(said(verify(listing(two), Map.of(IMAGE, SVG))))
                .containsExactly("resource.digest.mismatch at /relatedResource");
    }

    @Test
    void a_digest_of_an_unknown_kind_is_not_taken_for_one_that_fits() {
        JsonObject unknown = sri(IMAGE, "sha384", Hashes.of("SHA-384", SVG))
                .with("digestMultibase", new JsonString("uHiA" + "A".repeat(42)));

        assertThat(said(verify(listing(unknown), Map.of(IMAGE, SVG))))
                .containsExactly("resource.digest.uncompared at /relatedResource");
    }

    @Test
    void more_of_them_than_any_real_credential_lists_are_not_fetched() {
        JsonArray many = new JsonArray(IntStream.range(0, 33)
                .<JsonValue>mapToObj(i -> sri(IMAGE + "?" + i, "sha256", new byte[32]))
                .toList());

        assertThat(said(verify(listing(many), Map.of())))
                .containsExactly("resource.digest.uncompared at /relatedResource");
    }

    @Test
    void those_of_credentials_inside_are_compared_too() {
        JsonObject clr = with(
                Fixtures.clr(),
                "/credentialSubject/verifiableCredential/0",
                inside -> ((JsonObject) inside).with("relatedResource", JsonArray.of(sri(VC, "sha256", new byte[32]))));

        VerificationReport report = verify(signed(clr, RDFC), Map.of());

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(said(report.nested().get(0)))
                .containsExactly(
                        "resource.digest.mismatch at /credentialSubject/verifiableCredential/0/relatedResource/0");
    }

    @Test
    void a_schema_that_is_given_is_a_resource_that_can_be_had() {
        byte[] schema = "true".getBytes(UTF_8);
        String url = "https://marlow.example.edu/schema.json";
        JsonObject credential = Fixtures.badge()
                .with("relatedResource", sri(url, "sha256", Hashes.of("SHA-256", schema)))
                .with("credentialSchema", json("{\"id\": \"%s\", \"type\": \"JsonSchema\"}".formatted(url)));
        CryptoConfig config = CONFIG.toBuilder()
                .schemas(DocumentLoader.of(Map.of(url, new DocumentResult.Found(schema))))
                .build();

        assertThat(Verifier.create(config, VerificationPolicy.strict())
                        .verify(JsonWriter.toBytes(signed(credential, RDFC)))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }
}
