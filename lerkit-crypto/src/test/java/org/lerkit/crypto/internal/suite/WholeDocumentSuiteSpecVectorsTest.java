package org.lerkit.crypto.internal.suite;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.internal.jsonld.ContextStore;
import org.lerkit.crypto.internal.jsonld.DocumentCanonicalizer;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.ProofStep;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.testing.Corpus;

/**
 * The test vectors of the W3C (Data Integrity EdDSA and ECDSA Cryptosuites 1.0, appendices) and of 1EdTech (Open Badges
 * 3.0 implementation guide), step by step.
 */
class WholeDocumentSuiteSpecVectorsTest {
    private static final String EDDSA = "w3c/vc-di-eddsa/TestVectors/";
    private static final String ECDSA = "w3c/vc-di-ecdsa/TestVectors/";
    private static final String OB3 = "1edtech/openbadges-specification/";

    /** One vector: its suite, its folder, the ending of its files' names, its document, its keys. */
    private record Vector(WholeDocumentSuite suite, String folder, String ending, String document, String keys) {
        private String file(String name) {
            return folder + name + ending;
        }

        @Override
        public String toString() {
            return folder;
        }
    }

    static Stream<Vector> w3c() {
        WholeDocumentSuite rdfc = WholeDocumentSuite.ecdsaRdfc2019();
        WholeDocumentSuite jcs = WholeDocumentSuite.ecdsaJcs2019();
        return Stream.of(
                eddsa(WholeDocumentSuite.eddsaRdfc2022(), "eddsa-rdfc-2022/", "DataInt", "unsigned.json"),
                eddsa(WholeDocumentSuite.eddsaRdfc2022(), "eddsa-rdfc-2022/employ/", "DataInt", "employmentAuth.json"),
                eddsa(WholeDocumentSuite.eddsaJcs2022(), "eddsa-jcs-2022/", "JCS", "unsigned.json"),
                eddsa(
                        WholeDocumentSuite.ed25519Signature2020(),
                        "Ed25519Signature2020/",
                        "EdSig",
                        "Ed25519Signature2020/signedEdSig.json"),
                ecdsa(rdfc, "ecdsa-rdfc-2019-p256/", "ECDSAP256", "unsigned.json"),
                ecdsa(rdfc, "ecdsa-rdfc-2019-p256/employ/", "ECDSAP256", "employmentAuth.json"),
                ecdsa(rdfc, "ecdsa-rdfc-2019-p384/", "ECDSAP384", "unsigned.json"),
                ecdsa(rdfc, "ecdsa-rdfc-2019-p384/employ/", "ECDSAP384", "employmentAuth.json"),
                ecdsa(jcs, "ecdsa-jcs-2019-p256/", "JCSECDSAP256", "unsigned.json"),
                ecdsa(jcs, "ecdsa-jcs-2019-p384/", "JCSECDSAP384", "unsigned.json"));
    }

    private static Vector eddsa(WholeDocumentSuite suite, String folder, String ending, String document) {
        return new Vector(suite, EDDSA + folder, ending, EDDSA + document, EDDSA + "keyPair.json");
    }

    private static Vector ecdsa(WholeDocumentSuite suite, String folder, String ending, String document) {
        boolean p256 = ending.endsWith("256");
        return new Vector(
                suite,
                ECDSA + folder,
                ending,
                ECDSA + document,
                ECDSA + (p256 ? "p256KeyPair.json" : "p384KeyPair.json"));
    }

    @ParameterizedTest
    @MethodSource("w3c")
    void every_step_of_a_w3c_vector_is_reproduced(Vector vector) throws GeneralSecurityException {
        WholeDocumentSuite suite = vector.suite();
        JsonObject signed = json(vector.file("signed") + ".json");
        JsonObject proof = (JsonObject) signed.get("proof").orElseThrow();
        JsonObject options = proof.without("proofValue");
        SecuredInput input = new SecuredInput(json(vector.document()).without("proof"), canonicalizer());

        JsonObject keys = json(vector.keys());
        SigningKey key = SigningKey.fromMultikey(member(
                keys, keys.get("secretKeyMultibase").isPresent() ? "secretKeyMultibase" : "privateKeyMultibase"));
        Map<String, String> steps = steps(suite, input, proof, key.publicKey());
        String hash = requireNonNull(steps.get("hashData"));
        int half = hash.length() / 2;

        assertThat(steps).containsEntry("canonicalDocument", text(vector.file("canonDoc") + ".txt"));
        assertThat(steps).containsEntry("canonicalProofConfig", text(vector.file("proofCanon") + ".txt"));
        assertThat(hash.substring(0, half)).isEqualTo(text(vector.file("proofHash") + ".txt"));
        assertThat(hash.substring(half)).isEqualTo(text(vector.file("docHash") + ".txt"));
        assertThat(hash).isEqualTo(text(vector.file("combinedHash") + ".txt"));

        Signer signer = Signers.of(key, new VerificationMethodId(member(proof, "verificationMethod")));
        assertThat(Multikey.encode(key.publicKey())).isEqualTo(member(keys, "publicKeyMultibase"));
        byte[] signature = signer.sign(HexFormat.of().parseHex(hash));
        assertThat(HexFormat.of().formatHex(signature)).isEqualTo(text(vector.file("sigHex") + ".txt"));
        assertThat(Base58Btc.toMultibase(signature)).isEqualTo(text(vector.file("sigBTC58") + ".txt"));

        assertThat(suite.createProof(input, options.without("@context"), signer, new SecureRandom()))
                .isEqualTo(proof);
        assertThat(signed.without("proof")).isEqualTo(input.document());
        assertThat(suite.verifyProof(input, proof, key.publicKey())).isInstanceOf(CheckResult.Passed.class);
    }

    @Test
    void every_step_of_the_open_badge_vector_holds() {
        JsonObject signed = openBadge();
        SecuredInput input = new SecuredInput(signed.without("proof"), canonicalizer());
        JsonObject proof = (JsonObject) signed.get("proof").orElseThrow();
        WholeDocumentSuite suite = WholeDocumentSuite.eddsaRdfc2022();

        assertThat(steps(suite, input, proof, keyOf(proof)))
                .containsEntry("canonicalDocument", text(OB3 + "ob_v3p0/impl/test-vectors/obv3p0/document-canon.txt"))
                .containsEntry("canonicalProofConfig", text(OB3 + "ob_v3p0/impl/test-vectors/obv3p0/proof-canon.txt"));
        assertThat(suite.verifyProof(input, proof, keyOf(proof))).isInstanceOf(CheckResult.Passed.class);
    }

    @Test
    void every_step_of_the_clr_vector_holds_and_its_embedded_proof_too() {
        JsonObject signed = json(OB3 + "extracted-json-examples/linked-data-proof-clr__Signed-credential__010.json");
        SecuredInput input = new SecuredInput(signed.without("proof"), canonicalizer());
        JsonObject proof = first(signed, "proof");
        WholeDocumentSuite suite = WholeDocumentSuite.eddsaRdfc2022();

        assertThat(steps(suite, input, proof, keyOf(proof)))
                .containsEntry("canonicalDocument", text(OB3 + "ob_v3p0/impl/test-vectors/clrv2p0/document-canon.txt"))
                .containsEntry("canonicalProofConfig", text(OB3 + "ob_v3p0/impl/test-vectors/clrv2p0/proof-canon.txt"));
        assertThat(suite.verifyProof(input, proof, keyOf(proof))).isInstanceOf(CheckResult.Passed.class);

        JsonObject embedded = first((JsonObject) signed.get("credentialSubject").orElseThrow(), "verifiableCredential");
        JsonObject inner = first(embedded, "proof");
        assertThat(suite.verifyProof(new SecuredInput(embedded.without("proof"), canonicalizer()), inner, keyOf(inner)))
                .isInstanceOf(CheckResult.Passed.class);
    }

    private static Map<String, String> steps(
            WholeDocumentSuite suite, SecuredInput input, JsonObject proof, VerificationKey key) {
        return suite.explain(input, proof, suite.algorithmFor(key).orElseThrow()).stream()
                .collect(Collectors.toMap(ProofStep::name, ProofStep::value));
    }

    /** The badge is printed in the guide's page only: the last JSON object in it. */
    private static JsonObject openBadge() {
        String page = text(OB3 + "ob_v3p0/impl/linked-data-proof-ob.html");
        String plain = page.replaceAll("<[^>]*>", "");
        int start = plain.indexOf('{', plain.lastIndexOf("Signed credential"));
        return JsonReader.standard().readObject(plain.substring(start, plain.lastIndexOf('}') + 1));
    }

    /** The guide writes the key into the fragment: good enough for checking the arithmetic, and nothing else. */
    private static VerificationKey keyOf(JsonObject proof) {
        String method = member(proof, "verificationMethod");
        return Multikey.decode(method.substring(method.indexOf('#') + 1));
    }

    static DocumentCanonicalizer canonicalizer() {
        return DocumentCanonicalizer.of(ContextStore.bundled()
                .with(
                        "https://www.w3.org/ns/credentials/examples/v2",
                        Corpus.bytes("contexts/credentials-examples-v2.jsonld"))
                .with("https://w3id.org/citizenship/v4rc1", Corpus.bytes("contexts/citizenship-v4rc1.jsonld")));
    }

    private static JsonObject first(JsonObject object, String member) {
        List<?> items = ((JsonArray) object.get(member).orElseThrow()).items();
        return (JsonObject) items.get(0);
    }

    private static String member(JsonObject object, String name) {
        return ((JsonString) object.get(name).orElseThrow()).value();
    }

    private static JsonObject json(String path) {
        return JsonReader.standard().readObject(Corpus.bytes(path));
    }

    private static String text(String path) {
        return new String(Corpus.bytes(path), StandardCharsets.UTF_8);
    }
}
