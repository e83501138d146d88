package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.JCS;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.Fixtures.without;

import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

class IssuerTest {
    private static final Securing HOW = Securing.dataIntegrity(RDFC);

    @ParameterizedTest
    @ValueSource(strings = {RDFC, JCS})
    void what_is_issued_is_verified(String suite) {
        VerificationReport report = verify(signed(badge(), suite));

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.orThrow().claims()).isEqualTo(badge());
        assertThat(report.orThrow().verificationMethods())
                .extracting(method -> method.controller())
                .containsExactly(signer().verificationMethod().controller());
    }

    @Test
    void a_proof_says_how_when_and_by_which_key_it_was_made() {
        JsonObject proof = (JsonObject) signed(badge(), RDFC).get("proof").orElseThrow();

        assertThat(proof.without("proofValue"))
                .isEqualTo(JsonObject.builder()
                        .put("type", "DataIntegrityProof")
                        .put("cryptosuite", RDFC)
                        .put("created", "2026-06-01T12:00:00Z")
                        .put("verificationMethod", signer().verificationMethod().value())
                        .put("proofPurpose", "assertionMethod")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {RDFC, JCS})
    void every_embedded_credential_is_signed_before_the_one_around_it(String suite) {
        JsonObject signed = signed(clr(), suite);
        VerificationReport report = verify(signed);

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.nested())
                .extracting(VerificationReport::place, VerificationReport::outcome)
                .containsExactly(
                        tuple(new JsonPointer("/credentialSubject/verifiableCredential/0"), Outcome.VERIFIED),
                        tuple(new JsonPointer("/credentialSubject/verifiableCredential/1"), Outcome.VERIFIED));
        assertThat(report.orThrow().claims(ClrCredential::new).type()).contains("ClrCredential");
    }

    @Test
    void an_embedded_credential_that_has_a_proof_keeps_it() throws GeneralSecurityException {
        String first = "/credentialSubject/verifiableCredential/0";
        JsonObject embedded = (JsonObject) clr().at(new JsonPointer(first)).orElseThrow();
        JsonObject theirs = Issuer.create(CONFIG, otherSigner())
                .issue(Issuer.create(CONFIG, otherSigner()).asIssuer(embedded), HOW)
                .json();

        JsonObject signed = signed(with(clr(), first, theirs), RDFC);

        assertThat(signed.at(new JsonPointer(first))).contains(theirs);
        assertThat(verify(signed).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_new_issuer_keeps_the_rest_of_the_profile_and_reaches_unsigned_credentials_of_the_old_one_only() {
        JsonObject clr =
                with(clr(), "/credentialSubject/verifiableCredential/1/issuer/id", "https://other.example.edu");
        String id = otherSigner().verificationMethod().controller();

        JsonObject ours = Issuer.create(CONFIG, otherSigner()).asIssuer(clr);

        assertThat(text(ours, "/issuer/id")).isEqualTo(id);
        assertThat(text(ours, "/issuer/name")).isEqualTo("Brackenwick College");
        assertThat(text(ours, "/credentialSubject/verifiableCredential/0/issuer/id"))
                .isEqualTo(id);
        assertThat(text(ours, "/credentialSubject/verifiableCredential/1/issuer/id"))
                .isEqualTo("https://other.example.edu");
    }

    @Test
    void a_new_issuer_leaves_signed_credentials_alone_and_may_be_a_bare_identifier() {
        JsonObject clr = with(
                clr(), "/issuer", new JsonString(signer().verificationMethod().controller()));
        JsonObject signed = signed(clr, RDFC).without("proof");

        JsonObject ours = Issuer.create(CONFIG, otherSigner()).asIssuer(signed);

        assertThat(text(ours, "/issuer"))
                .isEqualTo(otherSigner().verificationMethod().controller());
        assertThat(ours.without("issuer")).isEqualTo(signed.without("issuer"));
    }

    @Test
    void a_credential_of_another_issuer_is_refused_wherever_it_is() {
        Issuer other = Issuer.create(CONFIG, otherSigner());

        assertThat(refused(other, clr()))
                .extracting(
                        problem -> problem.code().value(),
                        problem -> problem.pointer().value())
                .containsExactly(
                        tuple("issuer.unbound", "/issuer"),
                        tuple("issuer.unbound", "/credentialSubject/verifiableCredential/0/issuer"),
                        tuple("issuer.unbound", "/credentialSubject/verifiableCredential/1/issuer"));
        assertThat(other.id()).isEqualTo(otherSigner().verificationMethod().controller());
    }

    @Test
    void everything_wrong_is_said_at_once_and_nothing_is_signed() {
        JsonObject bad = with(badge(), "/validFrom", "20 May 2026")
                .with("shoeSize", new JsonString("44"))
                .with("proof", JsonNull.NULL);
        Signer never = new Signer() {
            @Override
            public SignatureAlgorithm algorithm() {
                return SignatureAlgorithm.ED25519;
            }

            @Override
            public VerificationMethodId verificationMethod() {
                return signer().verificationMethod();
            }

            @Override
            public byte[] sign(byte[] data) {
                throw new AssertionError("signed");
            }
        };

        IssuanceException refusal = catchThrowableOfType(
                IssuanceException.class, () -> Issuer.create(CONFIG, never).issue(bad, HOW));

        assertThat(refusal.problems())
                .extracting(
                        problem -> problem.code().value(),
                        problem -> problem.pointer().value())
                .contains(
                        tuple("proof.present", "/proof"),
                        tuple("jsonld.term.undefined", "/shoeSize"),
                        tuple("structure.value.format", "/validFrom"));
        assertThat(refusal).hasMessageContaining("/shoeSize").hasMessageNotContaining("44");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@context", "type", "issuer", "credentialSubject"})
    void a_credential_without_what_the_data_model_requires_is_refused(String member) {
        assertThat(refused(Issuer.create(CONFIG, signer()), badge().without(member)))
                .extracting(problem -> problem.pointer().value())
                .contains("/" + member);
    }

    @Test
    void an_embedded_credential_without_context_is_refused() {
        JsonObject clr = without(clr(), "/credentialSubject/verifiableCredential/1", "@context");

        assertThat(refused(Issuer.create(CONFIG, signer()), clr))
                .extracting(problem -> problem.pointer().value())
                .contains("/credentialSubject/verifiableCredential/1/@context");
    }

    @Test
    void two_objects_of_one_identifier_that_contradict_each_other_are_signed_as_text_only() {
        JsonObject clr = with(clr(), "/credentialSubject/achievement/1", Fixtures.json("""
                                {"id": "did:example:ondine-larkspur", "type": ["Achievement"], "name": "A",
                                 "description": "A", "criteria": {"narrative": "A"}}
                                """))
                .with(
                        "evidence",
                        Fixtures.json("{\"id\": \"did:example:ondine-larkspur\", \"name\": \"B\","
                                + " \"type\": [\"Evidence\"]}"));

        assertThat(refused(Issuer.create(CONFIG, signer()), clr))
                .extracting(
                        problem -> problem.code().value(),
                        problem -> problem.pointer().value())
                .contains(tuple("proof.graph.ambiguous", "/evidence/name"));
        assertThat(verify(signed(clr, JCS))
                        .result(VerificationReport.Aspect.PROOF)
                        .problems())
                .isEmpty();
    }

    @Test
    void a_signer_that_fails_is_heard() {
        Signer broken = new Signer() {
            @Override
            public SignatureAlgorithm algorithm() {
                return SignatureAlgorithm.ED25519;
            }

            @Override
            public VerificationMethodId verificationMethod() {
                return signer().verificationMethod();
            }

            @Override
            public byte[] sign(byte[] data) throws SignatureException {
                throw new SignatureException("the token was pulled out");
            }
        };

        assertThatThrownBy(() -> Issuer.create(CONFIG, broken).issue(clr(), HOW))
                .isInstanceOf(SignatureException.class)
                .hasMessage("the token was pulled out");
    }

    @Test
    void a_suite_that_is_not_configured_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> Issuer.create(CONFIG, signer()).issue(badge(), Securing.dataIntegrity("rot13-2026")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rot13-2026")
                .hasMessageContaining(RDFC);
    }

    @Test
    void what_is_issued_reads_back_as_it_is() throws GeneralSecurityException {
        SecuredCredential secured = Issuer.create(CONFIG, signer()).issue(new ClrCredential(clr()), HOW);

        assertThat(secured.mediaType()).isEqualTo("application/vc");
        assertThat(secured.document().json()).isEqualTo(secured.json());
        assertThat(secured.document().source()).isEqualTo(secured.bytes());
        assertThat(secured).hasToString("a secured credential");
    }

    private static List<Problem> refused(Issuer issuer, JsonObject credential) {
        return catchThrowableOfType(IssuanceException.class, () -> issuer.issue(credential, HOW))
                .problems();
    }
}
