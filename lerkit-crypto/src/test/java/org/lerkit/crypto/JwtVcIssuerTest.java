package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.key;
import static org.lerkit.crypto.SdJwts.securing;
import static org.lerkit.crypto.Tokens.codes;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.status.TokenStatusList;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** SD-JWT VCs of issuers that say in their metadata which keys are theirs. */
class JwtVcIssuerTest {
    private static final String ISSUER = "https://registrar.example.edu/law";
    private static final String METADATA = "https://registrar.example.edu/.well-known/jwt-vc-issuer/law";
    private static final String STATUSES = "https://registrar.example.edu/statuses/1";
    private static final String KEYS = "https://keys.example.net/law.json";
    private static final JsonObject DIPLOMA = json("""
            {"vct":"https://brackenwick.example.edu/types/diploma","name":"Ondine Larkspur"}""");
    private static final IssuerKeys PUBLISHED =
            IssuerKeys.of(ISSUER).with("old", key(2).publicKey()).with("key-1", key(1).publicKey());

    @ParameterizedTest
    @CsvSource({
        "https://registrar.example.edu, https://registrar.example.edu/.well-known/jwt-vc-issuer",
        "https://registrar.example.edu/, https://registrar.example.edu/.well-known/jwt-vc-issuer",
        "https://registrar.example.edu:8443/a/b, https://registrar.example.edu:8443/.well-known/jwt-vc-issuer/a/b"
    })
    void what_is_published_is_what_a_verifier_finds(String issuer, String address) throws GeneralSecurityException {
        IssuerKeys keys = IssuerKeys.of(issuer).with("old", key(2).publicKey()).with("key-1", key(1).publicKey());
        assertThat(keys.jwtVcIssuerAddress()).contains(address);

        SdJwt issued = issued(keys);

        assertThat(issued.issuerJwt().header().get("kid")).contains(new JsonString("key-1"));
        assertThat(verify(issued, Map.of(address, keys.jwtVcIssuer())).outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(verify(issued, Map.of()).outcome()).isEqualTo(Outcome.INDETERMINATE);
    }

    @Test
    void only_an_issuer_with_an_https_url_has_metadata() {
        assertThat(IssuerKeys.of("did:web:registrar.example.edu").jwtVcIssuerAddress())
                .isEmpty();
    }

    @Test
    void keys_may_be_at_another_address() throws GeneralSecurityException {
        JsonObject metadata =
                JsonObject.builder().put("issuer", ISSUER).put("jwks_uri", KEYS).build();

        VerificationReport report = verify(
                issued(PUBLISHED),
                Map.of(METADATA, metadata, KEYS, PUBLISHED.jwkSet().json()));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_key_without_a_name_must_be_the_only_one() {
        SdJwt token = signed(SdJwts.header("dc+sd-jwt").without("kid"));
        JsonObject one = PUBLISHED.jwtVcIssuer().with("jwks", set(Jwk.encode(key(1).publicKey())));

        assertThat(verify(token, Map.of(METADATA, one)).outcome()).isEqualTo(Outcome.VERIFIED);
        rejected(token, PUBLISHED.jwtVcIssuer(), "proof.verification-method.not-found");
    }

    @Test
    void a_key_of_another_name_or_of_one_that_two_have_is_not_taken() throws GeneralSecurityException {
        JsonObject jwk = Jwk.encode(key(1).publicKey());
        JsonObject named = jwk.with("kid", new JsonString("key-1"));

        rejected(issued(PUBLISHED), metadata(set(jwk)), "proof.verification-method.not-found");
        rejected(issued(PUBLISHED), metadata(set(named, named)), "proof.verification-method.invalid");
        rejected(
                issued(PUBLISHED),
                metadata(set(named.with("x", new JsonString("AA")))),
                "proof.verification-method.invalid");
        rejected(
                issued(PUBLISHED),
                metadata(set(Jwk.encode(key(2).publicKey()).with("kid", new JsonString("key-1")))),
                "proof.signature.invalid");
    }

    @Test
    void metadata_of_another_issuer_proves_nothing() throws GeneralSecurityException {
        for (String other :
                new String[] {"https://registrar.example.edu", ISSUER + "/", "https://mallory.example.com"}) {
            rejected(
                    issued(PUBLISHED),
                    PUBLISHED.jwtVcIssuer().with("issuer", new JsonString(other)),
                    "proof.controller.mismatch");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"jwks\":1}",
                "{\"jwks\":{}}",
                "{\"jwks\":{\"keys\":{}}}",
                "{\"jwks_uri\":1}",
                "{\"jwks_uri\":\"http://keys.example.net/law.json\"}",
                "{\"jwks\":{\"keys\":[]},\"jwks_uri\":\"https://keys.example.net/law.json\"}"
            })
    void metadata_that_is_none_is_refused(String malformed) throws GeneralSecurityException {
        rejected(
                issued(PUBLISHED),
                json(malformed).with("issuer", new JsonString(ISSUER)),
                "proof.controller.malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://registrar.example.edu/law?x=1", "https://registrar.example.edu/law#x", "https:///law"})
    void an_issuer_that_no_site_is_behind_has_no_keys(String issuer) {
        SdJwt token = signed(SdJwts.header("dc+sd-jwt").without("kid"), issuer);

        assertThat(verify(token, Map.of()).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void the_list_of_its_statuses_is_signed_by_a_key_of_the_same_name() throws GeneralSecurityException {
        Signer signer = Signers.of(key(1), PUBLISHED.id("key-1"));
        TokenStatusList list = TokenStatusList.of(STATUSES, 1, new byte[] {0, 1});
        CompactJws named = list.jwt(signer, Fixtures.NOW, Duration.ofDays(7));
        CompactJws token = Tokens.signed(named.header().with("kid", new JsonString("key-1")), named.claims());
        Map<String, DocumentResult.Found> documents = Map.of(
                METADATA, new DocumentResult.Found(JsonWriter.toBytes(PUBLISHED.jwtVcIssuer())),
                STATUSES, new DocumentResult.Found(token.text().getBytes(StandardCharsets.US_ASCII)));

        for (int index : new int[] {0, 1}) {
            JsonObject claims = DIPLOMA.with("status", list.reference(index));
            SecuredCredential diploma = Issuer.create(Fixtures.CONFIG, signer).issueSdJwtVc(claims, securing("/name"));
            CryptoConfig config = Fixtures.CONFIG.toBuilder()
                    .documents(DocumentLoader.of(documents))
                    .build();
            assertThat(Verifier.create(config, VerificationPolicy.strict())
                            .verify(diploma.bytes())
                            .outcome())
                    .isEqualTo(index == 0 ? Outcome.VERIFIED : Outcome.REJECTED);
        }
    }

    private static SdJwt issued(IssuerKeys keys) throws GeneralSecurityException {
        return Issuer.create(Fixtures.CONFIG, Signers.of(key(1), keys.id("key-1")))
                .issueSdJwtVc(DIPLOMA, securing("/name"))
                .sdJwt()
                .orElseThrow();
    }

    private static SdJwt signed(JsonObject header) {
        return signed(header, ISSUER);
    }

    private static SdJwt signed(JsonObject header, String issuer) {
        return SdJwts.signed(header, DIPLOMA.with("iss", new JsonString(issuer)));
    }

    private static JsonObject metadata(JsonObject set) {
        return PUBLISHED.jwtVcIssuer().with("jwks", set);
    }

    private static JsonObject set(JsonObject... keys) {
        return JsonObject.builder().put("keys", JsonArray.of(keys)).build();
    }

    private static void rejected(SdJwt token, JsonObject metadata, String code) {
        VerificationReport report = verify(token, Map.of(METADATA, metadata));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).contains(code);
    }

    private static VerificationReport verify(SdJwt token, Map<String, JsonObject> served) {
        Map<String, DocumentResult.Found> documents = new HashMap<>();
        served.forEach((url, json) -> documents.put(url, new DocumentResult.Found(JsonWriter.toBytes(json))));
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .documents(DocumentLoader.of(documents))
                .build();
        return Verifier.create(config, VerificationPolicy.strict())
                .verify(token.text().getBytes(StandardCharsets.US_ASCII));
    }
}
