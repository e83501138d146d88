package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.with;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** Whether a credential follows the schemas that it names. */
class SchemaTest {
    private static final String URL = "https://brackenwick.example.edu/schemas/badge.json";
    private static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "%s", "type": "object",
             "properties": {"credentialSubject": {"required": ["creditsEarned", "term"],
               "properties": {"creditsEarned": {"maximum": 30}}}}}
            """.formatted(URL);

    private static JsonObject entry(String type) {
        return json("{\"id\": \"%s\", \"type\": \"%s\"}".formatted(URL, type));
    }

    private static JsonObject badge(JsonValue... entries) {
        JsonValue schemas = entries.length == 1 ? entries[0] : JsonArray.of(entries);
        return with(Fixtures.badge(), "/@context", contexts -> {
                    List<JsonValue> all = new ArrayList<>(contexts.items());
                    all.add(new JsonString("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"));
                    return new JsonArray(all);
                })
                .with("credentialSchema", schemas);
    }

    private static VerificationReport verify(JsonObject badge, Map<String, String> schemas) {
        Map<String, DocumentResult.Found> given = new HashMap<>();
        schemas.forEach((url, text) -> given.put(url, new DocumentResult.Found(text.getBytes(StandardCharsets.UTF_8))));
        CryptoConfig config =
                Fixtures.CONFIG.toBuilder().schemas(DocumentLoader.of(given)).build();
        return Verifier.create(config, VerificationPolicy.strict()).verify(JsonWriter.toBytes(signed(badge, RDFC)));
    }

    private static List<String> said(VerificationReport report) {
        return report.result(Aspect.SCHEMA).problems().stream()
                .map(problem -> problem.code() + " " + problem.location().path() + " " + problem.title())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JsonSchema", "1EdTechJsonSchemaValidator2019"})
    void a_credential_that_follows_its_schema_passes_and_one_that_does_not_fails(String type) {
        VerificationReport follows = verify(badge(entry(type)), Map.of(URL, SCHEMA));
        assertThat(follows.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(follows.result(Aspect.SCHEMA)).isEqualTo(new CheckResult.Passed());

        JsonObject other = Fixtures.without(badge(entry(type)), "/credentialSubject", "term");
        VerificationReport differs = verify(
                Fixtures.adding(
                        other,
                        "/credentialSubject",
                        "creditsEarned",
                        json("{\"n\": 31}").get("n").orElseThrow()),
                Map.of(URL, SCHEMA));
        assertThat(differs.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(said(differs))
                .containsExactlyInAnyOrder(
                        "schema.violated /credentialSubject not as the schema asks: required: term",
                        "schema.violated /credentialSubject/creditsEarned not as the schema asks: maximum");
    }

    @Test
    void without_schemas_or_a_name_of_one_nothing_is_checked() {
        assertThat(Fixtures.verify(signed(badge(entry("JsonSchema")), RDFC)).result(Aspect.SCHEMA))
                .isEqualTo(new CheckResult.Skipped("no schemas were given"));
        assertThat(verify(Fixtures.badge(), Map.of(URL, SCHEMA)).result(Aspect.SCHEMA))
                .isEqualTo(new CheckResult.Skipped("the credential names no schema"));
    }

    @Test
    void a_schema_that_is_not_given_leaves_it_open_and_the_others_are_checked() {
        JsonObject absent = json("{\"id\": \"https://169.254.169.254/latest\", \"type\": \"JsonSchema\"}");
        VerificationReport report = verify(badge(absent, entry("JsonSchema")), Map.of(URL, "false"));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(said(report))
                .containsExactly(
                        "schema.violated  not as the schema asks: nothing may be here",
                        "schema.unreachable /credentialSchema/0/id the schema is not among those given");
        assertThat(verify(badge(absent), Map.of()).outcome()).isEqualTo(Outcome.INDETERMINATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not json | schema.unusable",
                "{\"type\": 7} | schema.unusable",
                "{\"$ref\": \"https://10.0.0.1/internal\"} | schema.unusable",
                "{\"$ref\": \"#\"} | schema.limit"
            })
    void a_schema_that_cannot_be_gone_by_leaves_it_open(String schema, String code) {
        VerificationReport report = verify(badge(entry("JsonSchema")), Map.of(URL, schema));
        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(said(report)).singleElement().asString().startsWith(code + " /credentialSchema ");
    }

    @Test
    void a_schema_may_refer_to_another_that_is_given() {
        Map<String, String> schemas = Map.of(
                URL,
                "{\"$ref\": \"parts.json#/$defs/b\"}",
                URL.replace("badge", "parts"),
                "{\"$defs\": {\"b\": false}}");
        assertThat(said(verify(badge(entry("JsonSchema")), schemas)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("schema.violated ");
    }

    // Kinds

    @Test
    void a_kind_that_is_not_checked_is_said() {
        JsonObject other = json("{\"id\": \"urn:a\", \"type\": \"https://example.org/terms#Shacl\"}");
        VerificationReport only = verify(badge(other), Map.of());
        assertThat(only.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(only.result(Aspect.SCHEMA))
                .isEqualTo(new CheckResult.Skipped("the schema is of a kind that is not checked"));

        VerificationReport beside = verify(badge(entry("JsonSchema"), other), Map.of(URL, SCHEMA));
        assertThat(beside.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(said(beside))
                .containsExactly(
                        "schema.unsupported /credentialSchema/1/type the schema is of a kind that is not checked");
    }

    @Test
    void the_name_that_many_issuers_write_is_recognised() {
        JsonObject misspelt = Fixtures.badge().with("credentialSchema", entry("JsonSchemaValidator2019"));
        SchemaCheck check = new SchemaCheck(Optional.of(DocumentLoader.none()), any -> Outcome.INDETERMINATE);
        assertThat(check.check(misspelt, true, JsonPointer.ROOT))
                .isEqualTo(new CheckResult.Skipped(
                        "the schema is of a kind that is not checked: did you mean 1EdTechJsonSchemaValidator2019?"));
    }

    // A schema in a credential

    private static JsonObject holding(String schema) {
        return json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "id": "%s",
                 "type": ["VerifiableCredential", "JsonSchemaCredential"], "issuer": "did:example:x",
                 "credentialSubject": {"id": "%s", "type": "JsonSchema", "jsonSchema": %s}}
                """.formatted(URL, URL + "#schema", schema));
    }

    @Test
    void a_schema_in_a_credential_counts_if_that_is_verified() {
        JsonObject held = signed(holding(SCHEMA.replace("30", "1")), RDFC, Fixtures.otherSigner());
        JsonObject badge = badge(entry("JsonSchemaCredential"));
        assertThat(said(verify(badge, Map.of(URL, JsonWriter.toText(held)))))
                .containsExactly("schema.violated /credentialSubject/creditsEarned not as the schema asks: maximum");

        JsonObject changed = with(held, "/credentialSubject/jsonSchema", json(SCHEMA));
        VerificationReport forged = verify(badge, Map.of(URL, JsonWriter.toText(changed)));
        assertThat(forged.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(said(forged))
                .containsExactly("schema.credential.unverified /credentialSchema "
                        + "the credential that holds the schema is not verified");
    }

    @Test
    void a_schema_credential_that_is_none_leaves_it_open() {
        JsonObject badge = badge(entry("JsonSchemaCredential"));
        for (String other : List.of(SCHEMA, "", JsonWriter.toText(signed(Fixtures.badge(), RDFC)))) {
            assertThat(said(verify(badge, Map.of(URL, other))))
                    .containsExactly("schema.unusable /credentialSchema no credential that holds a schema");
        }
    }

    @Test
    void a_schema_credential_that_names_itself_as_its_schema_ends() {
        JsonObject held = holding(SCHEMA).with("credentialSchema", entry("JsonSchemaCredential"));
        VerificationReport report =
                verify(badge(entry("JsonSchemaCredential")), Map.of(URL, JsonWriter.toText(signed(held, RDFC))));
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
    }

    // Digests

    private static String sri(String name, String algorithm, String text) {
        return name + "-"
                + Base64.getEncoder().encodeToString(Hashes.of(algorithm, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] multihash(int code, String algorithm, String text) {
        byte[] hash = Hashes.of(algorithm, text.getBytes(StandardCharsets.UTF_8));
        byte[] all = new byte[hash.length + 2];
        all[0] = (byte) code;
        all[1] = (byte) hash.length;
        System.arraycopy(hash, 0, all, 2, hash.length);
        return all;
    }

    private static ResourceDigest sri(String digests) {
        return digest("digestSRI", digests);
    }

    private static ResourceDigest multibase(String digest) {
        return digest("digestMultibase", digest);
    }

    private static ResourceDigest digest(String member, String digest) {
        return ResourceDigest.of(
                JsonObject.EMPTY.with(member, new JsonString(digest)),
                ResourceDigest.Content.of(SCHEMA.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void digests_of_each_kind_are_compared() {
        assertThat(sri(sri("sha256", "SHA-256", SCHEMA))).isEqualTo(ResourceDigest.SAME);
        assertThat(sri(sri("sha384", "SHA-384", SCHEMA) + "?x")).isEqualTo(ResourceDigest.SAME);
        assertThat(sri("md5-xx " + sri("sha512", "SHA-512", SCHEMA))).isEqualTo(ResourceDigest.SAME);
        assertThat(sri(sri("sha256", "SHA-256", "other"))).isEqualTo(ResourceDigest.OTHER);
        assertThat(sri("sha256-")).isEqualTo(ResourceDigest.OTHER);
        assertThat(sri("sha256-!")).isEqualTo(ResourceDigest.OTHER);
        assertThat(sri("md5-xx sha256")).isEqualTo(ResourceDigest.UNKNOWN);

        assertThat(multibase("u" + Base64Url.encode(multihash(0x12, "SHA-256", SCHEMA))))
                .isEqualTo(ResourceDigest.SAME);
        assertThat(multibase(Base58Btc.toMultibase(multihash(0x20, "SHA-384", SCHEMA))))
                .isEqualTo(ResourceDigest.SAME);
        assertThat(multibase("u" + Base64Url.encode(multihash(0x13, "SHA-512", "other"))))
                .isEqualTo(ResourceDigest.OTHER);
        assertThat(multibase("u" + Base64Url.encode(multihash(0x14, "SHA-256", SCHEMA))))
                .isEqualTo(ResourceDigest.UNKNOWN);
        assertThat(multibase("uEiA")).isEqualTo(ResourceDigest.UNKNOWN);
        assertThat(multibase("!")).isEqualTo(ResourceDigest.UNKNOWN);
    }

    @Test
    void a_schema_is_what_the_credential_has_a_digest_of() {
        JsonObject entry = entry("JsonSchema");
        JsonObject same = entry.with("digestSRI", new JsonString(sri("sha384", "SHA-384", SCHEMA)));
        assertThat(verify(badge(same), Map.of(URL, SCHEMA)).outcome()).isEqualTo(Outcome.VERIFIED);

        JsonObject other = entry.with("digestSRI", new JsonString(sri("sha384", "SHA-384", "true")));
        VerificationReport swapped = verify(badge(other), Map.of(URL, SCHEMA));
        assertThat(swapped.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(said(swapped))
                .containsExactly(
                        "schema.digest.mismatch /credentialSchema the schema is not the one that the digest is of");

        JsonObject related = badge(entry)
                .with(
                        "relatedResource",
                        json("{\"id\": \"%s\"}".formatted(URL))
                                .with(
                                        "digestMultibase",
                                        new JsonString("u" + Base64Url.encode(multihash(0x12, "SHA-256", "true")))));
        assertThat(said(verify(related, Map.of(URL, SCHEMA))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("schema.digest.mismatch");
        assertThat(verify(related, Map.of(URL, "true")).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void the_schemas_of_credentials_inside_are_checked_too() {
        JsonObject clr = with(
                Fixtures.clr(),
                "/credentialSubject/verifiableCredential/0",
                inside -> ((JsonObject) inside).with("credentialSchema", entry("JsonSchema")));
        VerificationReport report = verify(clr, Map.of(URL, "{\"required\": [\"x\"]}"));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(said(report.nested().get(0)))
                .containsExactly("schema.violated /credentialSubject/verifiableCredential/0 "
                        + "not as the schema asks: required: x");
    }

    @Test
    void what_a_credential_does_not_show_may_be_what_its_schema_asks_for() throws Exception {
        JsonObject badge = badge(entry("JsonSchema"));
        Signer signer = Fixtures.pemSigner("p256");
        Issuer issuer = Issuer.create(Fixtures.CONFIG, signer);
        JsonObject base = issuer.issue(
                        issuer.asIssuer(badge),
                        Securing.dataIntegrity("ecdsa-sd-2023", List.of(new JsonPointer("/credentialSchema"))))
                .json();
        JsonObject shown = Holder.create(Fixtures.CONFIG)
                .derive(base, List.of(new JsonPointer("/credentialSubject/achievement")))
                .json();
        byte[] schema = SCHEMA.getBytes(StandardCharsets.UTF_8);
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .schemas(DocumentLoader.of(Map.of(URL, new DocumentResult.Found(schema))))
                .build();
        VerificationReport report =
                Verifier.create(config, VerificationPolicy.strict()).verify(JsonWriter.toBytes(shown));

        assertThat(report.result(Aspect.PROOF)).isInstanceOf(CheckResult.Passed.class);
        assertThat(report.result(Aspect.SCHEMA)).isInstanceOf(CheckResult.Indeterminate.class);
        assertThat(said(report))
                .singleElement()
                .asString()
                .contains("/credentialSubject ")
                .contains("required: creditsEarned, term");
    }

    @Test
    void more_schemas_than_any_credential_has_are_not_looked_up() {
        JsonValue[] many = new JsonValue[17];
        Arrays.fill(many, entry("JsonSchema"));
        SchemaCheck check = new SchemaCheck(
                Optional.of(url -> {
                    throw new AssertionError("nothing is to be looked up");
                }),
                any -> Outcome.INDETERMINATE);
        CheckResult result = check.check(badge(many), true, JsonPointer.ROOT);
        assertThat(result.problems())
                .extracting(problem -> problem.code().value())
                .containsExactly("schema.limit");
    }
}
