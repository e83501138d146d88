package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.JCS;
import static org.lerkit.crypto.Fixtures.NOW;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.adding;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.signedAsIs;
import static org.lerkit.crypto.Fixtures.signedWith;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.did.DidKey;
import org.lerkit.crypto.internal.suite.WholeDocumentSuite;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.DidMethod;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.ResolutionResult;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Every aspect, with every answer it can have. */
class VerifierTest {
    private static final VerificationPolicy PROOF_ONLY = VerificationPolicy.proofOnly();

    @Test
    void a_good_credential_passes_what_is_checked_and_skips_the_rest_with_a_reason() {
        VerificationReport report = verify(signed(badge(), RDFC));

        assertThat(report.checks())
                .extracting(VerificationReport.Check::aspect)
                .containsExactly(
                        Aspect.PARSING,
                        Aspect.STRUCTURE,
                        Aspect.CONTEXTS,
                        Aspect.PROOF,
                        Aspect.ISSUER_BINDING,
                        Aspect.HOLDER_BINDING,
                        Aspect.VALIDITY,
                        Aspect.STATUS,
                        Aspect.SCHEMA,
                        Aspect.RESOURCES,
                        Aspect.TRUST,
                        Aspect.NESTED,
                        Aspect.ENDORSEMENTS,
                        Aspect.REFRESH);
        for (Aspect aspect : Aspect.values()) {
            boolean skipped = Set.of(
                            Aspect.HOLDER_BINDING,
                            Aspect.STATUS,
                            Aspect.SCHEMA,
                            Aspect.RESOURCES,
                            Aspect.TRUST,
                            Aspect.NESTED,
                            Aspect.ENDORSEMENTS,
                            Aspect.REFRESH)
                    .contains(aspect);
            assertThat(report.result(aspect))
                    .as(aspect.id())
                    .isInstanceOf(skipped ? CheckResult.Skipped.class : CheckResult.Passed.class);
        }
        assertThat(report.contexts().keySet())
                .containsExactly(
                        "https://www.w3.org/ns/credentials/v2",
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        assertThat(report.contexts())
                .containsEntry(
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                        "ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | json.syntax",
                "{\"a\":1,\"a\":2} | json.syntax",
                "[] | json.syntax",
                "eyJhbGciOiJFZERTQSJ9.e30.x | jws.syntax"
            })
    void what_is_not_json_is_rejected_and_nothing_else_is_said_of_it(String received, String code) {
        VerificationReport report =
                Verifier.create(CONFIG, VerificationPolicy.strict()).verify(received.getBytes(StandardCharsets.UTF_8));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly(code);
        assertThat(report.result(Aspect.PROOF)).isInstanceOf(CheckResult.Skipped.class);
        assertThat(report.verified()).isEmpty();
    }

    @Test
    void a_token_of_a_kind_that_is_not_read_leaves_the_outcome_open() {
        VerificationReport report = Verifier.create(CONFIG, VerificationPolicy.strict())
                .verify("eyJ0eXAiOiJ2YytzZC1qd3QifQ.eyJ2cCI6e319.c2ln~".getBytes(StandardCharsets.UTF_8));

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(report)).containsExactly("credential.format.unsupported");
    }

    @Test
    void a_credential_that_breaks_the_data_model_is_rejected_though_its_proof_holds() {
        JsonObject odd = signedAsIs(with(badge(), "/validFrom", "2026-05-20"));

        VerificationReport report = verify(odd);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.result(Aspect.PROOF)).isInstanceOf(CheckResult.Passed.class);
        assertThat(codesOf(report, Aspect.STRUCTURE)).contains("structure.value.format at /validFrom");
        assertThat(codesOf(report, Aspect.VALIDITY)).containsExactly("validity.date.malformed at /validFrom");
    }

    @Test
    void a_credential_of_the_older_data_model_is_held_to_its_rules_and_its_dates() {
        JsonObject old =
                json("""
                {"@context": ["https://www.w3.org/2018/credentials/v1", "https://w3id.org/security/data-integrity/v2"],
                 "id": "urn:uuid:7c9a3d1e-0b5f-4e0a-8c3b-6f1d2e4a5b99", "type": ["VerifiableCredential"],
                 "issuer": "ISSUER", "issuanceDate": "2026-05-20T08:00:00Z", "expirationDate": "2026-05-30T08:00:00Z",
                 "credentialSubject": {"id": "did:example:ondine-larkspur"}}
                """.replace("ISSUER", signer().verificationMethod().controller()));

        VerificationReport report = verify(signedAsIs(old));

        assertThat(report.result(Aspect.STRUCTURE)).isInstanceOf(CheckResult.Passed.class);
        assertThat(report.result(Aspect.PROOF)).isInstanceOf(CheckResult.Passed.class);
        assertThat(codesOf(report, Aspect.VALIDITY)).containsExactly("validity.expired at /expirationDate");
        assertThat(verify(signedAsIs(old.without("expirationDate"))).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codesOf(verify(signedAsIs(old.without("issuanceDate"))), Aspect.STRUCTURE))
                .containsExactly("structure.member.missing at /issuanceDate");
    }

    @Test
    void a_context_that_is_not_known_is_said_with_its_place_and_keeps_the_proof_from_being_checked() {
        JsonObject document = with(signed(badge(), RDFC), "/@context/1", "https://elsewhere.example.org/context");

        VerificationReport report = verify(document);

        assertThat(codesOf(report, Aspect.CONTEXTS)).contains("context.unknown at /@context/1");
        assertThat(report.result(Aspect.PROOF)).isInstanceOf(CheckResult.Skipped.class);
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a_context_that_the_caller_adds_is_known_by_its_hash() {
        byte[] context = "{\"@context\": {\"shoeSize\": \"https://vocab.example.org/shoeSize\"}}"
                .getBytes(StandardCharsets.UTF_8);
        String url = "https://vocab.example.org/context";
        CryptoConfig config = CONFIG.toBuilder().context(url, context).build();
        JsonArray contexts = JsonArray.of(
                new JsonString("https://www.w3.org/ns/credentials/v2"),
                new JsonString("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"),
                new JsonString(url));
        JsonObject badge = badge().with("@context", contexts).with("shoeSize", new JsonString("44"));

        JsonObject signed = issued(config, badge);
        VerificationReport report =
                Verifier.create(config, VerificationPolicy.strict()).verify(bytes(signed));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.contexts().get(url)).hasSize(64);
        assertThat(verify(signed).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void the_end_of_a_day_is_a_time_at_which_a_credential_may_begin_and_a_proof_be_made() {
        JsonString midnight = new JsonString("2026-05-31T24:00:00Z");

        JsonObject signed = signedWith(
                badge().with("validFrom", midnight),
                WholeDocumentSuite.eddsaRdfc2022(),
                signer(),
                options("urn:uuid:first", null).with("created", midnight));

        assertThat(verify(signed).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-20T07:59:59Z, validity.not-yet at /validFrom",
        "2026-05-20T08:00:00Z, ''",
        "2026-12-31T00:00:00Z, ''",
        "2026-12-31T00:00:01Z, validity.expired at /validUntil"
    })
    void a_credential_is_valid_from_its_first_to_its_last_instant(Instant now, String problem) {
        JsonObject signed = signed(badge().with("validUntil", new JsonString("2026-12-31T00:00:00Z")), RDFC);
        CryptoConfig then = at(now);

        VerificationReport report =
                Verifier.create(then, VerificationPolicy.strict()).verify(bytes(signed));

        assertThat(String.join("", codesOf(report, Aspect.VALIDITY))).isEqualTo(problem);
        assertThat(report.outcome()).isEqualTo(problem.isEmpty() ? Outcome.VERIFIED : Outcome.REJECTED);
        assertThat(Verifier.create(
                                then,
                                VerificationPolicy.builder()
                                        .clockSkew(Duration.ofSeconds(1))
                                        .build())
                        .verify(bytes(signed))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(Verifier.create(
                                then,
                                VerificationPolicy.builder()
                                        .waive(Aspect.VALIDITY)
                                        .build())
                        .verify(bytes(signed))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_status_that_is_not_looked_up_leaves_the_outcome_open_unless_the_policy_waives_it() {
        JsonObject status = json("""
                {"id": "https://brackenwick.example.edu/status/3#94567", "type": "BitstringStatusListEntry",
                 "statusPurpose": "revocation", "statusListIndex": "94567",
                 "statusListCredential": "https://brackenwick.example.edu/status/3"}
                """);
        JsonObject signed = signed(badge().with("credentialStatus", status), RDFC);

        assertThat(verify(signed).outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(verify(signed))).containsExactly("status.list.unreachable");
        assertThat(verify(
                                signed,
                                VerificationPolicy.builder()
                                        .waive(Aspect.STATUS)
                                        .build())
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void the_issuer_must_be_the_controller_of_the_key() {
        JsonObject signed = signedAsIs(badge(), WholeDocumentSuite.eddsaRdfc2022(), otherSigner());

        VerificationReport report = verify(signed);

        assertThat(report.result(Aspect.PROOF)).isInstanceOf(CheckResult.Passed.class);
        assertThat(codesOf(report, Aspect.ISSUER_BINDING)).containsExactly("issuer.unbound at /issuer");
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(verify(signed, PROOF_ONLY).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void without_a_proof_nothing_can_be_bound() {
        VerificationReport report = verify(badge());

        assertThat(codes(report)).containsExactly("proof.missing");
        assertThat(report.result(Aspect.ISSUER_BINDING)).isInstanceOf(CheckResult.Skipped.class);
    }

    @Test
    void the_controllers_document_says_which_keys_are_whose_and_for_what() {
        VerificationMethodId id = new VerificationMethodId("did:lab:registrar#2026");
        JsonObject options = json("""
                {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "proofPurpose": "assertionMethod",
                 "verificationMethod": "did:lab:registrar#2026"}
                """);
        JsonObject signed = signedWith(
                with(badge(), "/issuer/id", "did:lab:registrar"),
                WholeDocumentSuite.eddsaRdfc2022(),
                signer(),
                options);

        assertThat(codes(verify(signed))).containsOnly("proof.verification-method.unresolved");
        assertThat(verify(signed).outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(verifiedBy(signed, lab(id, Set.of("assertionMethod"))).outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verifiedBy(signed, lab(id, Set.of("authentication")))))
                .containsExactly("proof.verification-method.unauthorized");
        assertThat(codes(verifiedBy(signed, lab(new VerificationMethodId("did:lab:registrar#2025"), Set.of()))))
                .containsExactly("proof.verification-method.not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://registrar.example.edu/keys#z6MkvQVtPyGBCRBPrtPWC5jDjbNL1c7NbPXkmsLBzVrSL1aK",
                "did:web:registrar.example.edu#key-1",
                "urn:key:x#y"
            })
    void a_controller_that_cannot_be_asked_leaves_the_outcome_open(String method) {
        JsonObject document = with(signed(badge(), RDFC), "/proof/verificationMethod", method);

        VerificationReport report = verify(document);

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(report)).containsOnly("proof.verification-method.unresolved");
        assertThat(report.verified()).isEmpty();
    }

    @Test
    void a_proof_for_other_domains_or_another_challenge_is_rejected_with_the_names_of_the_specification() {
        JsonObject options =
                json("""
                {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "proofPurpose": "assertionMethod",
                 "verificationMethod": "METHOD", "domain": ["b.example.org", "a.example.org"], "challenge": "c-17"}
                """.replace("METHOD", signer().verificationMethod().value()));
        JsonObject signed = signedWith(badge(), WholeDocumentSuite.eddsaRdfc2022(), signer(), options);
        VerificationPolicy right = VerificationPolicy.builder()
                .expectDomains(List.of("a.example.org", "b.example.org"))
                .expectChallenge("c-17")
                .build();
        VerificationPolicy wrong = VerificationPolicy.builder()
                .expectDomains(List.of("a.example.org"))
                .expectChallenge("c-18")
                .build();

        assertThat(verify(signed, right).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verify(signed).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verify(signed, wrong).problems())
                .extracting(problem -> problem.type().orElseThrow().toString())
                .containsExactly(
                        "https://w3id.org/security#INVALID_DOMAIN_ERROR",
                        "https://w3id.org/security#INVALID_CHALLENGE_ERROR");
        assertThat(codes(verify(signed(badge(), RDFC), right)))
                .containsExactly("proof.domain.mismatch", "proof.challenge.mismatch");
    }

    @Test
    void a_proof_may_expire() {
        JsonObject options =
                json("""
                {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "proofPurpose": "assertionMethod",
                 "verificationMethod": "METHOD", "created": "2026-06-01T11:00:00.5+00:00",
                 "expires": "2026-06-01T12:00:00Z"}
                """.replace("METHOD", signer().verificationMethod().value()));
        byte[] signed = bytes(signedWith(badge(), WholeDocumentSuite.eddsaRdfc2022(), signer(), options));
        VerificationPolicy strict = VerificationPolicy.strict();

        assertThat(Verifier.create(at(NOW), strict).verify(signed).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(Verifier.create(at(NOW.plusSeconds(1)), strict).verify(signed)))
                .containsExactly("proof.expired");
    }

    @Test
    void an_endorsement_is_verified_as_a_credential_of_its_own() {
        JsonObject endorsement =
                json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                              "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "urn:uuid:1f7f4c9e-1f0e-4a39-9b8b-2f1f7f0f8c01",
                 "type": ["VerifiableCredential", "EndorsementCredential"], "name": "Endorsement of a badge",
                 "issuer": {"id": "ISSUER", "type": ["Profile"]}, "validFrom": "2026-05-21T08:00:00Z",
                 "credentialSubject": {"id": "https://brackenwick.example.edu/achievements/weaving",
                                       "type": ["EndorsementSubject"], "endorsementComment": "Sound."}}
                """.replace("ISSUER", otherSigner().verificationMethod().controller()));
        JsonObject theirs = signedAsIs(endorsement, WholeDocumentSuite.eddsaRdfc2022(), otherSigner());
        String place = "/credentialSubject/achievement/endorsement/0";

        JsonObject good =
                signed(adding(badge(), "/credentialSubject/achievement", "endorsement", JsonArray.of(theirs)), RDFC);
        VerificationReport report = verify(good);
        VerificationReport broken = verify(with(good, place + "/credentialSubject/endorsementComment", "Superb."));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.nested()).isEmpty();
        assertThat(report.endorsements()).extracting(VerificationReport::place).containsExactly(new JsonPointer(place));
        assertThat(report.result(Aspect.ENDORSEMENTS)).isInstanceOf(CheckResult.Passed.class);
        assertThat(codesOf(broken.endorsements().get(0), Aspect.PROOF))
                .containsExactly("proof.signature.invalid at " + place + "/proof/proofValue");
        assertThat(broken.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void what_an_endorser_did_wrong_is_not_the_issuers_fault_under_a_policy_that_waives_endorsements() {
        JsonObject unsigned = json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                              "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "urn:uuid:5f6c1f0e-8d0a-4b5e-9a6e-3d1f5b7c9e77",
                 "type": ["VerifiableCredential", "EndorsementCredential"], "name": "Endorsement of a badge",
                 "issuer": {"id": "did:web:guild.example.org", "type": ["Profile"]}, "validFrom": "2026-05-21T08:00:00Z",
                 "credentialSubject": {"id": "https://brackenwick.example.edu/achievements/weaving",
                                       "type": ["EndorsementSubject"], "endorsementComment": "Sound."}}
                """);
        JsonObject open = signedWith(unsigned, WholeDocumentSuite.eddsaRdfc2022(), otherSigner(), json("""
                {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "proofPurpose": "assertionMethod",
                 "verificationMethod": "did:web:guild.example.org#1"}
                """));
        VerificationPolicy waived =
                VerificationPolicy.builder().waive(Aspect.ENDORSEMENTS).build();

        for (JsonObject endorsement : List.of(unsigned, open)) {
            JsonObject badge = signedAsIs(with(
                    adding(badge(), "/credentialSubject/achievement", "endorsement", JsonArray.of(endorsement)),
                    "/issuer/id",
                    signer().verificationMethod().controller()));
            VerificationReport report = verify(badge);

            assertThat(report.result(Aspect.PROOF)).isInstanceOf(CheckResult.Passed.class);
            assertThat(report.result(Aspect.ENDORSEMENTS)).isNotInstanceOf(CheckResult.Passed.class);
            assertThat(report.outcome()).isNotEqualTo(Outcome.VERIFIED);
            assertThat(verify(badge, waived).outcome()).isEqualTo(Outcome.VERIFIED);
        }
    }

    @Test
    void an_embedded_token_of_a_kind_that_is_not_read_leaves_the_outcome_open() {
        JsonObject enveloped = json("""
                {"@context": "https://www.w3.org/ns/credentials/v2", "id": "data:application/vc+sd-jwt,eyJ0eXAiOiJ2YytzZC1qd3QifQ.eyJ2cCI6e319.c2ln~",
                 "type": "EnvelopedVerifiableCredential"}
                """);
        for (JsonArray embedded : List.of(
                JsonArray.of(enveloped),
                JsonArray.of(new JsonString("eyJ0eXAiOiJ2YytzZC1qd3QifQ.eyJ2cCI6e319.c2ln~")))) {
            JsonObject clr = with(clr(), "/credentialSubject/verifiableCredential", embedded);
            VerificationReport report = verify(signedAsIs(clr, WholeDocumentSuite.eddsaJcs2022(), signer()));

            assertThat(report.result(Aspect.NESTED)).isInstanceOf(CheckResult.Indeterminate.class);
            assertThat(codes(report.nested().get(0))).containsExactly("credential.format.unsupported");
            assertThat(report.outcome()).isNotEqualTo(Outcome.VERIFIED);
        }
    }

    @Test
    void an_expired_credential_inside_a_valid_one_is_rejected_and_the_outer_with_it_unless_waived() {
        JsonObject clr = adding(
                clr(),
                "/credentialSubject/verifiableCredential/1",
                "validUntil",
                new JsonString("2026-05-31T00:00:00Z"));
        JsonObject signed = signed(clr, RDFC);

        VerificationReport report = verify(signed);

        assertThat(report.result(Aspect.PROOF)).isInstanceOf(CheckResult.Passed.class);
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.problems())
                .extracting(problem ->
                        problem.code().value() + " at " + problem.pointer().value())
                .containsExactly(
                        "nested.unverified at /credentialSubject/verifiableCredential/1",
                        "validity.expired at /credentialSubject/verifiableCredential/1/validUntil");
        assertThat(verify(
                                signed,
                                VerificationPolicy.builder()
                                        .waive(Aspect.NESTED)
                                        .build())
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_set_of_proofs_holds_if_all_of_them_do() {
        JsonObject one = signed(badge(), RDFC);
        JsonObject two = signedAsIs(badge(), WholeDocumentSuite.eddsaJcs2022(), otherSigner());
        JsonArray both =
                JsonArray.of(one.get("proof").orElseThrow(), two.get("proof").orElseThrow());

        VerificationReport report = verify(badge().with("proof", both));
        VerificationReport broken =
                verify(with(badge().with("proof", both), "/proof/1/created", "2026-06-01T12:00:01Z"));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.orThrow().verificationMethods()).hasSize(2);
        assertThat(report.orThrow().claims()).isEqualTo(badge());
        assertThat(codesOf(broken, Aspect.PROOF)).containsExactly("proof.signature.invalid at /proof/1/proofValue");
    }

    @Test
    void one_proof_of_a_set_is_enough_where_open_badges_is_the_rule() {
        JsonObject one = signed(badge(), RDFC);
        JsonObject two = signedAsIs(badge(), WholeDocumentSuite.eddsaJcs2022(), otherSigner());
        JsonObject broken = with(
                one.with(
                        "proof",
                        JsonArray.of(
                                one.get("proof").orElseThrow(), two.get("proof").orElseThrow())),
                "/proof/1/created",
                "2026-06-01T12:00:01Z");

        VerificationReport report = verify(broken, VerificationPolicy.openBadges3());

        assertThat(verify(broken).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.orThrow().verificationMethods()).hasSize(1);
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().value()).isEqualTo("proof.signature.invalid");
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
        });
        assertThat(verify(with(broken, "/proof/0/created", "2026-06-01T12:00:01Z"), VerificationPolicy.openBadges3())
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a_proof_that_holds_by_itself_does_not_count_if_one_that_it_builds_on_does_not() {
        JsonObject first = signedWith(
                badge(),
                WholeDocumentSuite.eddsaRdfc2022(),
                signer(),
                options("urn:uuid:first", null).with("expires", new JsonString("2026-05-31T00:00:00Z")));
        JsonObject firstProof = (JsonObject) first.get("proof").orElseThrow();
        JsonObject second = signedWith(
                badge().with("proof", JsonArray.of(firstProof)),
                WholeDocumentSuite.eddsaRdfc2022(),
                otherSigner(),
                options("urn:uuid:second", "urn:uuid:first"));
        JsonObject chain = badge().with(
                        "proof", JsonArray.of(firstProof, second.get("proof").orElseThrow()));

        assertThat(codesOf(verify(chain, VerificationPolicy.openBadges3()), Aspect.PROOF))
                .containsExactly("proof.expired at /proof/0/expires");
    }

    @Test
    void the_policy_of_badges_leaves_embedded_credentials_to_that_of_records() {
        JsonObject clr = signedAsIs(
                with(clr(), "/issuer/id", signer().verificationMethod().controller()),
                WholeDocumentSuite.eddsaJcs2022(),
                signer());

        assertThat(verify(clr, VerificationPolicy.openBadges3()).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verify(clr, VerificationPolicy.clr2()).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(verify(signed(clr(), RDFC), VerificationPolicy.clr2()).outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(verify(
                                signed(clr(), RDFC),
                                VerificationPolicy.clr2().toBuilder()
                                        .expectChallenge("c-1")
                                        .build())
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a_proof_covers_the_ones_it_builds_on() {
        JsonObject first =
                signedWith(badge(), WholeDocumentSuite.eddsaRdfc2022(), signer(), options("urn:uuid:first", null));
        JsonObject firstProof = (JsonObject) first.get("proof").orElseThrow();
        JsonObject second = signedWith(
                badge().with("proof", JsonArray.of(firstProof)),
                WholeDocumentSuite.eddsaRdfc2022(),
                otherSigner(),
                options("urn:uuid:second", "urn:uuid:first"));
        JsonObject secondProof = (JsonObject) second.get("proof").orElseThrow();
        JsonObject chain = badge().with("proof", JsonArray.of(firstProof, secondProof));

        assertThat(verify(chain).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codesOf(verify(badge().with("proof", JsonArray.of(secondProof))), Aspect.PROOF))
                .contains("proof.previous.missing at /proof/0/previousProof");
        assertThat(codesOf(verify(with(chain, "/proof/0/id", "urn:uuid:second")), Aspect.PROOF))
                .contains("proof.malformed at /proof/1/id", "proof.previous.missing at /proof/1/previousProof");
        assertThat(codesOf(
                        verify(adding(chain, "/proof/0", "previousProof", new JsonString("urn:uuid:second"))),
                        Aspect.PROOF))
                .contains(
                        "proof.previous.missing at /proof/0/previousProof",
                        "proof.previous.missing at /proof/1/previousProof");
        assertThat(codesOf(verify(with(chain, "/proof/1/previousProof", JsonArray.of(firstProof))), Aspect.PROOF))
                .contains("proof.previous.missing at /proof/1/previousProof");
    }

    private static JsonObject options(String id, @Nullable String previous) {
        JsonObject.Builder options = JsonObject.builder()
                .put("id", id)
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", RDFC)
                .put(
                        "verificationMethod",
                        (previous == null ? signer() : otherSigner())
                                .verificationMethod()
                                .value())
                .put("proofPurpose", "assertionMethod");
        return previous == null
                ? options.build()
                : options.put("previousProof", previous).build();
    }

    @Test
    void or_throw_gives_the_report() {
        assertThatThrownBy(() -> verify(badge()).orThrow())
                .isInstanceOfSatisfying(
                        VerificationException.class,
                        e -> assertThat(e.report().outcome()).isEqualTo(Outcome.REJECTED))
                .hasMessage("the credential is not verified, but REJECTED");
    }

    @Test
    void a_policy_cannot_waive_the_proof_nor_stretch_the_clock() {
        for (Aspect aspect : List.of(Aspect.PARSING, Aspect.CONTEXTS, Aspect.PROOF)) {
            assertThatThrownBy(() -> VerificationPolicy.builder().waive(aspect))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(aspect.id());
        }
        for (Duration skew : List.of(Duration.ofSeconds(-1), Duration.ofMinutes(11))) {
            assertThatThrownBy(() -> VerificationPolicy.builder().clockSkew(skew))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_suite_that_the_configuration_leaves_out_is_not_accepted() {
        CryptoConfig rdfcOnly =
                CONFIG.toBuilder().onlyCryptosuites(List.of(RDFC)).build();

        VerificationReport report =
                Verifier.create(rdfcOnly, VerificationPolicy.strict()).verify(bytes(signed(badge(), JCS)));

        assertThat(codesOf(report, Aspect.PROOF))
                .containsExactly("proof.cryptosuite.unsupported at /proof/cryptosuite");
        assertThat(rdfcOnly.cryptosuites()).containsExactly(RDFC);
    }

    @Test
    void the_controller_of_a_key_is_asked_once_however_many_credentials_it_signed() {
        List<String> asked = new ArrayList<>();
        DidKey didKey = new DidKey();
        DidMethod counting = new DidMethod() {
            @Override
            public String name() {
                return didKey.name();
            }

            @Override
            public ResolutionResult resolve(String did, DocumentLoader documents) {
                asked.add(did);
                return didKey.resolve(did, documents);
            }
        };

        VerificationReport report = verifiedBy(signed(clr(), RDFC), counting);

        assertThat(report.nested()).isNotEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(asked).containsExactly(signer().verificationMethod().controller());
    }

    private static DidMethod lab(VerificationMethodId id, Set<String> purposes) {
        return new DidMethod() {
            @Override
            public String name() {
                return "lab";
            }

            @Override
            public ResolutionResult resolve(String did, DocumentLoader documents) {
                return new ResolutionResult.Resolved(
                        List.of(new VerificationMethod(id, did, Fixtures.key(1).publicKey(), purposes)));
            }
        };
    }

    private static VerificationReport verifiedBy(JsonObject document, DidMethod method) {
        return Verifier.create(CONFIG.toBuilder().didMethod(method).build(), VerificationPolicy.strict())
                .verify(bytes(document));
    }

    private static CryptoConfig at(Instant now) {
        return CONFIG.toBuilder().clock(Clock.fixed(now, ZoneOffset.UTC)).build();
    }

    private static JsonObject issued(CryptoConfig config, JsonObject credential) {
        try {
            return Issuer.create(config, signer())
                    .issue(credential, Securing.dataIntegrity(RDFC))
                    .json();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(JsonObject json) {
        return JsonWriter.toBytes(json);
    }

    private static List<String> codes(VerificationReport report) {
        return report.problems().stream().map(problem -> problem.code().value()).toList();
    }

    private static List<String> codesOf(VerificationReport report, Aspect aspect) {
        return report.result(aspect).problems().stream()
                .map((Problem problem) ->
                        problem.code().value() + " at " + problem.pointer().value())
                .toList();
    }
}
