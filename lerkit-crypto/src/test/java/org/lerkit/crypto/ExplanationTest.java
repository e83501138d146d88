package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.JCS;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.adding;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.pemSigner;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.Fixtures.with;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.encoding.Multibase;
import org.lerkit.crypto.internal.suite.WholeDocumentSuite;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.Cryptosuite;
import org.lerkit.crypto.spi.ProofStep;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** How a report explains proofs: those that hold, those that do not, and none that nobody asked about. */
class ExplanationTest {
    private static final String GRADE = "/credentialSubject/result/0/value";

    @ParameterizedTest
    @CsvSource({
        "eddsa-rdfc-2022, ed25519",
        "eddsa-jcs-2022, ed25519",
        "ecdsa-rdfc-2019, p256",
        "ecdsa-rdfc-2019, p384",
        "ecdsa-jcs-2019, p384"
    })
    void what_is_said_to_be_signed_is_what_the_key_signed(String suite, String key) {
        Signer signer = pemSigner(key);
        JsonObject document = signed(badge(), suite, signer);

        ProofExplanation explanation = only(explain(document));

        assertThat(explanation.place().value()).isEqualTo("/proof");
        assertThat(names(explanation))
                .containsExactly(
                        "cryptosuite",
                        "algorithm",
                        "verificationMethod",
                        "controller",
                        "key",
                        "canonicalDocument",
                        "transformedDocumentHash",
                        "canonicalProofConfig",
                        "proofConfigHash",
                        "hashData");
        assertThat(explanation.value("verificationMethod"))
                .hasValue(signer.verificationMethod().value());
        assertThat(explanation.value("controller"))
                .hasValue(signer.verificationMethod().controller());
        assertThat(explanation.value("hashData"))
                .hasValue(explanation.value("proofConfigHash").orElseThrow()
                        + explanation.value("transformedDocumentHash").orElseThrow());
        VerificationKey stated = Multikey.decode(explanation.value("key").orElseThrow());
        assertThat(stated.verify(
                        signer.algorithm(),
                        HexFormat.of().parseHex(explanation.value("hashData").orElseThrow()),
                        Multibase.BASE58_BTC
                                .decode(text(document, "/proof/proofValue"))
                                .orElseThrow()))
                .isTrue();
    }

    /** Whoever signed the other document sees in which line it differs. */
    @Test
    void a_proof_that_fails_is_explained_with_the_document_that_was_checked() {
        JsonObject document = signed(badge(), RDFC);
        VerificationReport report = explain(with(document, GRADE, "A+"));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        List<String> ours = lines(only(report));
        List<String> theirs = lines(only(explain(document)));
        assertThat(ours).hasSameSizeAs(theirs);
        assertThat(ours.stream().filter(line -> !theirs.contains(line)))
                .singleElement()
                .asString()
                .endsWith("\"A+\" .");
        assertThat(only(report).value("proofConfigHash"))
                .isEqualTo(only(explain(document)).value("proofConfigHash"));
    }

    private static List<String> lines(ProofExplanation explanation) {
        return explanation.value("canonicalDocument").orElseThrow().lines().toList();
    }

    @Test
    void a_document_whose_key_is_not_known_is_explained_if_its_suite_has_one_algorithm() {
        JsonObject eddsa = with(signed(badge(), RDFC), "/proof/verificationMethod", "did:web:larkspur.example#key");
        JsonObject ecdsa = with(
                signed(badge(), "ecdsa-rdfc-2019", pemSigner("p256")),
                "/proof/verificationMethod",
                "did:web:larkspur.example#key");

        assertThat(names(only(explain(eddsa))))
                .startsWith("cryptosuite", "algorithm", "canonicalDocument")
                .endsWith("hashData");
        assertThat(names(only(explain(ecdsa)))).containsExactly("cryptosuite");
    }

    @Test
    void without_a_suite_or_a_canonical_form_there_is_only_the_key() {
        JsonObject unknown = with(signed(badge(), RDFC), "/proof/cryptosuite", "rot13-2026");
        JsonObject undefined = adding(signed(badge(), RDFC), "", "mood", new JsonString("sunny"));

        assertThat(names(only(explain(unknown)))).containsExactly("verificationMethod", "controller", "key");
        assertThat(names(only(explain(undefined))))
                .containsExactly("cryptosuite", "algorithm", "verificationMethod", "controller", "key");
    }

    @Test
    void a_proof_of_a_chain_is_explained_with_those_before_it() {
        JsonObject first = signed(badge(), JCS);
        JsonObject proof = ((JsonObject) first.get("proof").orElseThrow()).with("id", new JsonString("urn:x:1"));
        JsonObject chained = with(
                first.without("proof"),
                "",
                document -> ((JsonObject) document)
                        .with(
                                "proof",
                                JsonArray.of(
                                        proof,
                                        proof.with("id", new JsonString("urn:x:2"))
                                                .with("previousProof", new JsonString("urn:x:1")))));

        List<ProofExplanation> explanations = explain(chained).explanations();

        assertThat(explanations)
                .extracting(explanation -> explanation.place().value())
                .containsExactly("/proof/0", "/proof/1");
        assertThat(explanations.get(0).value("canonicalDocument").orElseThrow()).doesNotContain("urn:x:1");
        assertThat(explanations.get(1).value("canonicalDocument").orElseThrow()).contains("urn:x:1");
    }

    @Test
    void a_token_is_explained_by_what_is_signed_of_it() {
        CompactJws token = Tokens.badge();
        String forged = token.text().substring(0, token.text().length() - 4) + "AAAA";

        for (String text : List.of(token.text(), forged)) {
            ProofExplanation explanation = only(explaining(CONFIG).verify(text.getBytes(StandardCharsets.US_ASCII)));

            assertThat(names(explanation))
                    .containsExactly("algorithm", "verificationMethod", "controller", "key", "signingInput");
            assertThat(explanation.place().value()).isEmpty();
            assertThat(explanation.value("signingInput")).hasValue(text.substring(0, text.lastIndexOf('.')));
        }
    }

    @Test
    void an_sd_jwt_is_explained_by_what_its_issuer_signed() {
        SdJwt token = SdJwts.badge("/credentialSubject/result");

        ProofExplanation explanation =
                only(explaining(CONFIG).verify(token.text().getBytes(StandardCharsets.US_ASCII)));

        assertThat(explanation.value("signingInput"))
                .hasValue(new String(token.issuerJwt().signingInput(), StandardCharsets.US_ASCII));
    }

    @Test
    void a_derived_proof_is_explained_and_a_base_proof_is_not() {
        JsonObject base = Disclosures.issued(badge());
        JsonObject derived = Disclosures.derived(base, "/credentialSubject/achievement/name");

        assertThat(names(only(explain(derived))))
                .containsSubsequence(
                        "mandatory",
                        "nonMandatory",
                        "mandatoryHash",
                        "canonicalProofConfig",
                        "proofHash",
                        "publicKey",
                        "toVerify");
        assertThat(names(only(explain(base))))
                .containsExactly("cryptosuite", "algorithm", "verificationMethod", "controller", "key");
        assertThat(names(only(explain(with(derived, "/proof/proofValue", "u2V0B")))))
                .containsExactly("cryptosuite", "algorithm", "verificationMethod", "controller", "key");
    }

    @Test
    void embedded_credentials_are_explained_in_their_own_reports_and_all_at_the_end_of_the_text() {
        VerificationReport report = explain(signed(clr(), RDFC));
        String text = ReportText.unicode().write(report);

        assertThat(report.explanations()).hasSize(1);
        assertThat(report.nested())
                .isNotEmpty()
                .allSatisfy(nested -> assertThat(only(nested).place())
                        .isEqualTo(nested.place().child("proof")));
        assertThat(text.lines().filter(line -> line.startsWith("How the proof at ")))
                .hasSize(1 + report.nested().size())
                .first()
                .isEqualTo("How the proof at /proof was checked:");
        assertThat(text.indexOf("How the proof at")).isGreaterThan(text.indexOf("endorsements"));
    }

    @Test
    void text_has_each_statement_on_its_line_and_gives_no_orders_to_a_terminal() {
        JsonObject document = with(signed(badge(), JCS), GRADE, "A\u009b31m\u202eB");
        VerificationReport report = explain(document);
        String text = ReportText.ascii().write(report);
        String graph = ReportText.ascii().write(explain(signed(badge(), RDFC)));

        assertThat(text).contains("  cryptosuite: eddsa-jcs-2022\n  algorithm: EdDSA\n", "A\\u009B31m\\u202EB");
        assertThat(text).doesNotContain("\u009b", "\u202e");
        assertThat(graph).contains("  canonicalDocument:\n    <");
    }

    @Test
    void json_has_the_steps_by_name() {
        VerificationReport report = explain(signed(badge(), RDFC));
        ProofExplanation explanation = only(report);

        assertThat(text(report.toJson(), "/explanations/0/pointer")).isEqualTo("/proof");
        for (ProofStep step : explanation.steps()) {
            assertThat(text(report.toJson(), "/explanations/0/" + step.name())).isEqualTo(step.value());
        }
    }

    @Test
    void nothing_is_explained_unless_asked_for() {
        Unasked suite = new Unasked();
        CryptoConfig config = CONFIG.toBuilder().cryptosuite(suite).build();
        byte[] document = JsonWriter.toBytes(signed(clr(), RDFC));
        VerificationReport report =
                Verifier.create(config, VerificationPolicy.strict()).verify(document);

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(suite.explained).isZero();
        assertThat(report.explanations()).isEmpty();
        assertThat(report.toJson().get("explanations")).isEmpty();
        assertThat(ReportText.unicode().write(report)).doesNotContain("How the proof");
        assertThat(explaining(config).verify(document).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(suite.explained).isPositive();
    }

    @Test
    void what_is_printed_by_accident_holds_no_value_of_the_document() {
        assertThat(only(explain(with(signed(badge(), JCS), GRADE, "QZX-1204"))).toString())
                .contains("canonicalDocument, ")
                .doesNotContain("QZX-1204");
    }

    /** Does not explain itself to who did not ask. */
    private static final class Unasked implements Cryptosuite {
        private final Cryptosuite suite = WholeDocumentSuite.eddsaRdfc2022();
        private int explained;

        @Override
        public String name() {
            return suite.name();
        }

        @Override
        public Set<SignatureAlgorithm> algorithms() {
            return suite.algorithms();
        }

        @Override
        public boolean coversText() {
            return suite.coversText();
        }

        @Override
        public JsonObject createProof(SecuredInput input, JsonObject options, Signer signer, SecureRandom random) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CheckResult verifyProof(SecuredInput input, JsonObject proof, VerificationKey key) {
            return suite.verifyProof(input, proof, key);
        }

        @Override
        public List<ProofStep> explain(SecuredInput input, JsonObject proof, SignatureAlgorithm algorithm) {
            explained++;
            return List.of();
        }
    }

    private static VerificationReport explain(JsonObject document) {
        return explaining(CONFIG).verify(JsonWriter.toBytes(document));
    }

    private static Verifier explaining(CryptoConfig config) {
        return Verifier.create(config, VerificationPolicy.strict()).explaining();
    }

    private static ProofExplanation only(VerificationReport report) {
        assertThat(report.explanations()).hasSize(1);
        return report.explanations().get(0);
    }

    private static List<String> names(ProofExplanation explanation) {
        return explanation.steps().stream().map(ProofStep::name).toList();
    }
}
