package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Corpus;

/**
 * Explanations say, of the signed documents of the W3C's test vectors (Data Integrity EdDSA and ECDSA Cryptosuites 1.0,
 * appendices), what the vectors say step by step.
 */
class ExplanationSpecVectorsTest {
    private static final String EDDSA = "w3c/vc-di-eddsa/TestVectors/";
    private static final String ECDSA = "w3c/vc-di-ecdsa/TestVectors/";
    private static final Verifier VERIFIER = Verifier.create(
                    CryptoConfig.v2026().toBuilder()
                            .context(
                                    "https://www.w3.org/ns/credentials/examples/v2",
                                    Corpus.bytes("contexts/credentials-examples-v2.jsonld"))
                            .context(
                                    "https://w3id.org/citizenship/v4rc1",
                                    Corpus.bytes("contexts/citizenship-v4rc1.jsonld"))
                            .build(),
                    VerificationPolicy.proofOnly())
            .explaining();

    /** The files of one vector: their folder, the ending of their names, the suite, its algorithm. */
    private record Vector(String folder, String ending, String suite, String algorithm) {
        String text(String name) {
            return new String(Corpus.bytes(folder + name + ending + ".txt"), StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return folder;
        }
    }

    static Stream<Vector> wholeDocuments() {
        return Stream.of(
                new Vector(EDDSA + "eddsa-rdfc-2022/", "DataInt", "eddsa-rdfc-2022", "EdDSA"),
                new Vector(EDDSA + "eddsa-rdfc-2022/employ/", "DataInt", "eddsa-rdfc-2022", "EdDSA"),
                new Vector(EDDSA + "eddsa-jcs-2022/", "JCS", "eddsa-jcs-2022", "EdDSA"),
                new Vector(EDDSA + "Ed25519Signature2020/", "EdSig", "Ed25519Signature2020", "EdDSA"),
                new Vector(ECDSA + "ecdsa-rdfc-2019-p256/", "ECDSAP256", "ecdsa-rdfc-2019", "ES256"),
                new Vector(ECDSA + "ecdsa-rdfc-2019-p256/employ/", "ECDSAP256", "ecdsa-rdfc-2019", "ES256"),
                new Vector(ECDSA + "ecdsa-rdfc-2019-p384/", "ECDSAP384", "ecdsa-rdfc-2019", "ES384"),
                new Vector(ECDSA + "ecdsa-rdfc-2019-p384/employ/", "ECDSAP384", "ecdsa-rdfc-2019", "ES384"),
                new Vector(ECDSA + "ecdsa-jcs-2019-p256/", "JCSECDSAP256", "ecdsa-jcs-2019", "ES256"),
                new Vector(ECDSA + "ecdsa-jcs-2019-p384/", "JCSECDSAP384", "ecdsa-jcs-2019", "ES384"));
    }

    @ParameterizedTest
    @MethodSource("wholeDocuments")
    void a_proof_of_a_whole_document_is_explained_as_the_vector_is(Vector vector) {
        VerificationReport report =
                VERIFIER.verify(Corpus.bytes(vector.folder() + "signed" + vector.ending() + ".json"));
        ProofExplanation explanation = report.explanations().get(0);

        assertThat(report.explanations()).hasSize(1);
        assertThat(explanation.place().value()).isEqualTo("/proof");
        assertThat(explanation.value("cryptosuite")).hasValue(vector.suite());
        assertThat(explanation.value("algorithm")).hasValue(vector.algorithm());
        assertThat(explanation.value("canonicalDocument")).hasValue(vector.text("canonDoc"));
        assertThat(explanation.value("transformedDocumentHash")).hasValue(vector.text("docHash"));
        assertThat(explanation.value("canonicalProofConfig")).hasValue(vector.text("proofCanon"));
        assertThat(explanation.value("proofConfigHash")).hasValue(vector.text("proofHash"));
        assertThat(explanation.value("hashData")).hasValue(vector.text("combinedHash"));
    }

    @Test
    void a_derived_proof_of_bbs_is_explained_as_the_vector_is() {
        String folder = "w3c/vc-di-bbs/TestVectors/prc/";
        JsonObject hashes = json(folder + "addHashData.json");
        ProofExplanation explanation = VERIFIER.verify(Corpus.bytes(folder + "derivedRevealDocument.json"))
                .explanations()
                .get(0);

        assertThat(explanation.value("mandatoryHash")).hasValue(text(hashes, "mandatoryHash"));
        assertThat(explanation.value("canonicalProofConfig"))
                .hasValue(new String(Corpus.bytes(folder + "addProofConfigCanon.txt"), StandardCharsets.UTF_8));
        assertThat(explanation.value("proofHash")).hasValue(text(hashes, "proofHash"));
        assertThat(explanation.value("bbsHeader")).hasValue(text(hashes, "proofHash") + text(hashes, "mandatoryHash"));
        assertThat(explanation.value("presentationHeader")).hasValue("113377aa");
        assertThat(explanation.value("selectiveIndexes")).hasValue("[0, 1, 7, 17, 18, 19]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"employ", "prc"})
    void a_derived_proof_is_explained_as_the_vector_is(String name) {
        String folder = ECDSA + "ecdsa-sd-2023/" + name + "/";
        JsonObject data = json(folder + "verifyCreateVerifyData.json");
        ProofExplanation explanation = VERIFIER.verify(Corpus.bytes(folder + "derivedRevealDocument.json"))
                .explanations()
                .get(0);
        List<String> nonMandatory = texts(data.get("nonMandatory").orElseThrow());
        List<String> mandatory =
                new ArrayList<>(texts(JsonReader.standard().read(Corpus.bytes(folder + "verifyNQuads.json"))));
        mandatory.removeAll(nonMandatory);

        assertThat(explanation.value("mandatory")).hasValue(String.join("", mandatory));
        assertThat(explanation.value("nonMandatory")).hasValue(String.join("", nonMandatory));
        assertThat(explanation.value("mandatoryHash")).hasValue(text(data, "mandatoryHash"));
        assertThat(explanation.value("canonicalProofConfig"))
                .hasValue(new String(Corpus.bytes(folder + "addProofConfigCanon.txt"), StandardCharsets.UTF_8));
        assertThat(explanation.value("proofHash")).hasValue(text(data, "proofHash"));
        assertThat(explanation.value("publicKey")).hasValue(text(data, "publicKey"));
        assertThat(explanation.value("toVerify"))
                .hasValue(text(data, "proofHash")
                        + HexFormat.of()
                                .formatHex(Base58Btc.fromMultibase(text(data, "publicKey"))
                                        .orElseThrow())
                        + text(data, "mandatoryHash"));
    }

    private static JsonObject json(String path) {
        return JsonReader.standard().readObject(Corpus.bytes(path));
    }

    private static String text(JsonObject object, String member) {
        return ((JsonString) object.get(member).orElseThrow()).value();
    }

    private static List<String> texts(JsonValue array) {
        return array.items().stream().map(item -> ((JsonString) item).value()).toList();
    }
}
