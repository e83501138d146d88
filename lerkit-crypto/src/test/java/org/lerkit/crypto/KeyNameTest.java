package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.Tokens.codes;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.cbor.CborWriter;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Tokens whose {@code kid} is a name among the issuer's keys, and no URL: in the issuer's document, and in no other. */
class KeyNameTest {
    private static final String ISSUER = "https://college.example.edu/issuers/1";
    private static final String MALLORY = "https://college.example.edu/issuers/2";
    private static final JsonObject CREDENTIAL = with(badge(), "/issuer/id", ISSUER);

    /** The document of an issuer with a key that it calls 1, and whose JWK it calls otherwise. */
    private static JsonObject document(String controller, int key, String name) {
        return json("{\"id\": \"%s\"}".formatted(controller))
                .with("assertionMethod", JsonArray.of(method(controller, "1", key, name)));
    }

    private static JsonObject method(String controller, String fragment, int key, String name) {
        return JsonObject.builder()
                .put("id", controller + "#" + fragment)
                .put("type", "JsonWebKey")
                .put("controller", controller)
                .put("publicKeyJwk", Jwk.encode(Fixtures.key(key).publicKey()).with("kid", new JsonString(name)))
                .build();
    }

    private static String token(String kid, JsonObject more, Signer signer) {
        JsonObject header = json("{\"alg\":\"EdDSA\",\"typ\":\"vc+jwt\"}").with("kid", new JsonString(kid)).toBuilder()
                .putAll(more.members())
                .build();
        return Tokens.signed(header, CREDENTIAL, signer).text();
    }

    private static VerificationReport verify(String token) {
        return verify(token.getBytes(UTF_8), document(ISSUER, 1, "registrar-2026"));
    }

    private static VerificationReport verify(byte[] token, JsonObject document) {
        Map<String, DocumentResult.Found> served = new HashMap<>();
        served.put(ISSUER, new DocumentResult.Found(JsonWriter.toBytes(document)));
        served.put(MALLORY, new DocumentResult.Found(JsonWriter.toBytes(document(MALLORY, 2, "mallory"))));
        CryptoConfig config =
                Fixtures.CONFIG.toBuilder().documents(DocumentLoader.of(served)).build();
        return Verifier.create(config, VerificationPolicy.strict()).verify(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "registrar-2026"})
    void the_issuers_document_says_which_key_has_the_name(String name) {
        VerificationReport report = verify(token(name, JsonObject.EMPTY, signer()));

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(token(name, JsonObject.EMPTY, otherSigner()))))
                .containsExactly("proof.signature.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "registrar-2026"})
    void the_same_holds_for_messages_of_cose(String name) {
        CborWriter header = new CborWriter()
                .map(2)
                .number(CoseSign1.ALGORITHM)
                .number(-8)
                .number(CoseSign1.KEY_ID)
                .bytes(name.getBytes(UTF_8));
        JsonObject document = document(ISSUER, 1, "registrar-2026");

        assertThat(verify(Messages.signed(header, CREDENTIAL).bytes(), document).outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(
                        Messages.signed(header, JsonWriter.toBytes(CREDENTIAL), otherSigner())
                                .bytes(),
                        document)))
                .containsExactly("proof.signature.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mallory", "2", "", "registrar-2025"})
    void a_name_that_only_another_issuer_gives_is_none(String name) {
        assertThat(codes(verify(token(name, JsonObject.EMPTY, otherSigner()))))
                .containsExactly("proof.verification-method.not-found");
    }

    @Test
    void a_header_that_names_another_issuer_does_not_change_where_it_is_looked_for() {
        JsonObject iss = JsonObject.EMPTY.with("iss", new JsonString(MALLORY));

        VerificationReport report = verify(token("mallory", iss, otherSigner()));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly("token.claim.mismatch", "proof.verification-method.not-found");
    }

    @Test
    void a_key_that_comes_along_must_be_the_one_that_is_named() {
        JsonObject own = JsonObject.EMPTY.with("jwk", Jwk.encode(Fixtures.key(1).publicKey()));
        JsonObject other =
                JsonObject.EMPTY.with("jwk", Jwk.encode(Fixtures.key(2).publicKey()));

        assertThat(verify(token("1", own, signer())).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(token("1", other, signer())))).containsExactly("token.key.unclear");
    }

    @Test
    void two_keys_of_one_name_are_no_key() {
        JsonObject document = document(ISSUER, 1, "x")
                .with("assertionMethod", JsonArray.of(method(ISSUER, "1", 1, "same"), method(ISSUER, "2", 2, "same")));

        assertThat(codes(verify(token("same", JsonObject.EMPTY, signer()).getBytes(UTF_8), document)))
                .containsExactly("token.key.unclear");
        assertThat(verify(token("2", JsonObject.EMPTY, otherSigner()).getBytes(UTF_8), document)
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_key_for_something_else_stays_one() {
        JsonObject document = json("{\"id\": \"%s\"}".formatted(ISSUER))
                .with("authentication", JsonArray.of(method(ISSUER, "1", 1, "x")));

        assertThat(codes(verify(token("1", JsonObject.EMPTY, signer()).getBytes(UTF_8), document)))
                .containsExactly("proof.verification-method.unauthorized");
    }

    @Test
    void a_name_is_nothing_where_nobody_is_named_whose_key_it_could_be() {
        JsonObject anonymous = CREDENTIAL.without("issuer");
        JsonObject header = json("{\"alg\":\"EdDSA\",\"typ\":\"vc+jwt\",\"kid\":\"1\"}");
        CborWriter cose = new CborWriter()
                .map(2)
                .number(CoseSign1.ALGORITHM)
                .number(-8)
                .number(CoseSign1.KEY_ID)
                .bytes("1".getBytes(UTF_8));
        byte[][] tokens = {
            Tokens.signed(header, anonymous, signer()).text().getBytes(UTF_8),
            Messages.signed(cose, anonymous).bytes()
        };

        for (byte[] token : tokens) {
            VerificationReport report = Verifier.create(Fixtures.CONFIG, VerificationPolicy.proofOnly())
                    .verify(token);
            assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(codes(report)).contains("proof.verification-method.malformed");
        }
    }
}
