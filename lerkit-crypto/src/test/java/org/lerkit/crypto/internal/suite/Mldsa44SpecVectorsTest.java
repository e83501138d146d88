package org.lerkit.crypto.internal.suite;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.signers.MLDSASigner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.internal.encoding.Multibase;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.ProofStep;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.testing.Corpus;

/**
 * The test vectors of the draft Quantum-Safe Cryptosuites, step by step. Their signatures are random, so none is made
 * again; they are verified, and their hashes are signed anew with their private key, which has the expanded form that
 * lerkit does not read.
 */
class Mldsa44SpecVectorsTest {
    private static final String VECTORS = "w3c/di-quantum-safe/testVectors/";

    @ParameterizedTest
    @CsvSource({"mldsa44-rdfc-2024, transform-rdfc-sha256", "mldsa44-jcs-2024, transform-jcs-sha256"})
    void every_step_of_a_vector_is_reproduced(String name, String transform) throws CryptoException {
        WholeDocumentSuite suite =
                name.contains("rdfc") ? WholeDocumentSuite.mldsa44Rdfc2024() : WholeDocumentSuite.mldsa44Jcs2024();
        JsonObject signed = signed(name);
        JsonObject proof = (JsonObject) signed.get("proof").orElseThrow();
        SecuredInput input =
                new SecuredInput(json("inputs/employmentAuth.json"), WholeDocumentSuiteSpecVectorsTest.canonicalizer());
        JsonObject keys =
                (JsonObject) json("inputs/KeysMLDSA.json").get("mldsa44").orElseThrow();

        Map<String, String> steps = suite.explain(input, proof, SignatureAlgorithm.ML_DSA_44).stream()
                .collect(Collectors.toMap(ProofStep::name, ProofStep::value));

        assertThat(suite.name()).isEqualTo(name);
        assertThat(steps).containsEntry("canonicalDocument", text("commonAlgs/" + transform + ".txt"));
        assertThat(steps).containsEntry("canonicalProofConfig", text("commonAlgs/proofConfig-" + name + ".txt"));
        assertThat(steps).containsEntry("hashData", member(json("commonAlgs/hashing-combined.json"), name));

        VerificationKey key = Multikey.decode(member(keys, "publicKeyMultibase"));
        assertThat(Multikey.encode(key)).isEqualTo(member(keys, "publicKeyMultibase"));
        assertThat(HexFormat.of().formatHex(key.bytes())).isEqualTo(member(keys, "publicKeyHex"));
        assertThat(signed.without("proof")).isEqualTo(input.document());
        assertThat(suite.verifyProof(input, proof, key)).isInstanceOf(CheckResult.Passed.class);
        byte[] anew =
                sign(member(keys, "secretKeyHex"), HexFormat.of().parseHex(requireNonNull(steps.get("hashData"))));
        assertThat(suite.verifyProof(
                        input, proof.with("proofValue", new JsonString(Multibase.BASE64_URL.encode(anew))), key))
                .isInstanceOf(CheckResult.Passed.class);
    }

    /** They name the did:key, and no verification method of it. */
    @ParameterizedTest
    @CsvSource({"mldsa44-rdfc-2024", "mldsa44-jcs-2024"})
    void nothing_is_wrong_with_a_vector_but_the_name_of_its_key(String name) {
        VerificationReport report = Verifier.create(
                        CryptoConfig.v2026().toBuilder()
                                .context(
                                        "https://w3id.org/citizenship/v4rc1",
                                        Corpus.bytes("contexts/citizenship-v4rc1.jsonld"))
                                .experimentalSuites()
                                .build(),
                        VerificationPolicy.proofOnly())
                .verify(Corpus.bytes(VECTORS + name + "/signed-" + name + ".json"));

        assertThat(report.result(Aspect.PROOF).problems())
                .extracting(problem -> problem.code().value())
                .containsExactly("proof.verification-method.malformed");
    }

    @Test
    void the_suites_of_the_other_vectors_are_not_supported() {
        Set<String> others = new TreeSet<>(Set.of(
                "slhdsa128-rdfc-2024",
                "slhdsa128-jcs-2024", // 7856 bytes a signature, and nobody has asked for it
                "falcon512-rdfc-2024",
                "falcon512-jcs-2024", // FN-DSA (FIPS 206) is a draft, and what it will sign differs
                "sqisign1-rdfc-2024",
                "sqisign1-jcs-2024")); // a candidate of NIST; no implementation for the JVM
        Set<String> there = json("commonAlgs/hashing-combined.json").members().keySet();
        Set<String> unsupported = there.stream()
                .filter(name -> !CryptoConfig.v2026().toBuilder()
                        .experimentalSuites()
                        .build()
                        .cryptosuites()
                        .contains(name))
                .collect(Collectors.toSet());

        assertThat(unsupported).isEqualTo(others);
    }

    private static byte[] sign(String secretKey, byte[] data) throws CryptoException {
        MLDSASigner signer = new MLDSASigner();
        signer.init(
                true,
                new MLDSAPrivateKeyParameters(
                        MLDSAParameters.ml_dsa_44, HexFormat.of().parseHex(secretKey)));
        signer.update(data, 0, data.length);
        return signer.generateSignature();
    }

    private static JsonObject signed(String name) {
        return json(name + "/signed-" + name + ".json");
    }

    private static String member(JsonObject object, String name) {
        return ((JsonString) object.get(name).orElseThrow()).value();
    }

    private static JsonObject json(String path) {
        return JsonReader.standard().readObject(Corpus.bytes(VECTORS + path));
    }

    private static String text(String path) {
        return text(Corpus.bytes(VECTORS + path));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
