package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.Tokens.codes;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** Proofs of a type of their own, from before there were cryptosuites. */
class OlderProofTest {
    private static final String SUITE = "Ed25519Signature2020";
    private static final String CONTEXT = "https://w3id.org/security/suites/ed25519-2020/v1";
    private static final JsonObject BADGE = with(badge(), "/@context", contexts -> more((JsonArray) contexts));

    private static JsonValue more(JsonArray contexts) {
        return JsonArray.of(contexts.items().get(0), contexts.items().get(1), new JsonString(CONTEXT));
    }

    @Test
    void what_is_issued_is_verified() {
        JsonObject signed = signed(BADGE, SUITE);

        assertThat(((JsonObject) signed.get("proof").orElseThrow()).members().keySet())
                .containsExactly("type", "created", "verificationMethod", "proofPurpose", "proofValue");
        assertThat(text(signed, "/proof/type")).isEqualTo(SUITE);
        VerificationReport report = verify(signed);
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/credentialSubject/achievement/name, Mallory",
        "/proof/created, 2026-05-01T12:00:00Z",
        "/validFrom, 2026-05-02T12:00:00Z"
    })
    void what_is_changed_is_found(String place, String text) {
        assertThat(codes(verify(with(signed(BADGE, SUITE), place, text)))).containsExactly("proof.signature.invalid");
    }

    /** The two differ in what they sign by the type alone, so one must not pass for the other. */
    @Test
    void a_proof_of_one_kind_is_none_of_the_other() {
        JsonObject older = signed(BADGE, SUITE);
        JsonObject renamed = with(older, "/proof/type", "DataIntegrityProof");
        assertThat(codes(verify(renamed))).contains("proof.cryptosuite.unsupported");
        assertThat(codes(verify(Fixtures.adding(renamed, "/proof", "cryptosuite", new JsonString(Fixtures.RDFC)))))
                .contains("proof.signature.invalid");
        assertThat(codes(verify(Fixtures.adding(renamed, "/proof", "cryptosuite", new JsonString(SUITE)))))
                .contains("proof.cryptosuite.unsupported");
        JsonObject newer = signed(BADGE, Fixtures.RDFC);
        assertThat(verify(with(newer, "/proof/type", SUITE)).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(verify(with(Fixtures.without(newer, "/proof", "cryptosuite"), "/proof/type", SUITE))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void it_is_not_accepted_where_the_configuration_does_not_have_it() {
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .onlyCryptosuites(List.of(Fixtures.RDFC))
                .build();
        VerificationReport report =
                Verifier.create(config, VerificationPolicy.strict()).verify(JsonWriter.toBytes(signed(BADGE, SUITE)));

        assertThat(codes(report)).contains("proof.type.unsupported");
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    /** Without its context the proof would say nothing of its type in the graph. */
    @Test
    void its_context_is_added_where_no_other_defines_it() throws GeneralSecurityException {
        Issuer issuer = Issuer.create(Fixtures.CONFIG, Fixtures.signer());
        JsonObject badge = issuer.asIssuer(badge());
        JsonObject signed = issuer.issue(badge, Securing.dataIntegrity(SUITE)).json();

        List<JsonValue> contexts =
                new ArrayList<>(badge.get("@context").orElseThrow().items());
        contexts.add(new JsonString(CONTEXT));
        assertThat(signed.get("@context")).contains(new JsonArray(contexts));
        assertThat(verify(signed).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    /** Data model 1.1 is of before Data Integrity; 2.0 is not. */
    @ParameterizedTest
    @ValueSource(strings = {"eddsa-rdfc-2022", "eddsa-jcs-2022"})
    void the_context_of_data_integrity_is_added_where_no_other_defines_it(String suite)
            throws GeneralSecurityException {
        Issuer issuer = Issuer.create(Fixtures.CONFIG, Fixtures.signer());
        JsonObject credential = issuer.asIssuer(JsonReader.standard().readObject("""
                {"@context": "https://www.w3.org/2018/credentials/v1", "type": "VerifiableCredential", "issuer": "urn:x",
                 "issuanceDate": "2026-01-01T00:00:00Z", "credentialSubject": {"id": "did:example:wanda-quill"}}"""));
        JsonObject signed =
                issuer.issue(credential, Securing.dataIntegrity(suite)).json();

        assertThat(signed.get("@context"))
                .contains(JsonArray.of(
                        new JsonString("https://www.w3.org/2018/credentials/v1"),
                        new JsonString("https://w3id.org/security/data-integrity/v2")));
        assertThat(verify(signed).outcome()).isEqualTo(Outcome.VERIFIED);
        JsonObject badge = issuer.asIssuer(badge());
        assertThat(issuer.issue(badge, Securing.dataIntegrity(suite)).json().get("@context"))
                .isEqualTo(badge.get("@context"));
    }
}
