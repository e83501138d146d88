package org.lerkit.crypto.internal.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.testing.Corpus;

/**
 * The test vectors of the W3C (Data Integrity EdDSA Cryptosuites 1.0, appendix B) and of 1EdTech (Open Badges 3.0
 * implementation guide), step by step.
 */
class EddsaSpecVectorsTest {
    private static final String W3C = "w3c/vc-di-eddsa/TestVectors/";
    private static final String OB3 = "1edtech/openbadges-specification/";

    /** One vector of the W3C: a folder, the ending of its files' names, the suite. */
    static Stream<Arguments> w3c() {
        return Stream.of(
                Arguments.argumentSet("rdfc alumni", "eddsa-rdfc-2022/", "DataInt", EddsaSuite.rdfc(), "unsigned.json"),
                Arguments.argumentSet(
                        "rdfc employment",
                        "eddsa-rdfc-2022/employ/",
                        "DataInt",
                        EddsaSuite.rdfc(),
                        "employmentAuth.json"),
                Arguments.argumentSet("jcs alumni", "eddsa-jcs-2022/", "JCS", EddsaSuite.jcs(), "unsigned.json"));
    }

    @ParameterizedTest
    @MethodSource("w3c")
    void every_step_of_a_w3c_vector_is_reproduced(String folder, String ending, EddsaSuite suite, String unsigned)
            throws GeneralSecurityException {
        JsonObject signed = json(W3C + folder + "signed" + ending + ".json");
        JsonObject proof = (JsonObject) signed.get("proof").orElseThrow();
        JsonObject options = proof.without("proofValue");
        SecuredInput input = new SecuredInput(json(W3C + unsigned), canonicalizer());

        byte[] document = suite.canonicalDocument(input);
        byte[] config = suite.canonicalOptions(input, options);
        byte[] hashData = EddsaSuite.hashData(config, document);
        String hash = HexFormat.of().formatHex(hashData);

        assertThat(text(document)).isEqualTo(text(W3C + folder + "canonDoc" + ending + ".txt"));
        assertThat(text(config)).isEqualTo(text(W3C + folder + "proofCanon" + ending + ".txt"));
        assertThat(hash.substring(0, 64)).isEqualTo(text(W3C + folder + "proofHash" + ending + ".txt"));
        assertThat(hash.substring(64)).isEqualTo(text(W3C + folder + "docHash" + ending + ".txt"));
        assertThat(hash).isEqualTo(text(W3C + folder + "combinedHash" + ending + ".txt"));

        JsonObject keys = json(W3C + "keyPair.json");
        SigningKey key = SigningKey.fromMultikey(member(keys, "privateKeyMultibase"));
        Signer signer = Signers.of(key, new VerificationMethodId(member(proof, "verificationMethod")));
        assertThat(Multikey.encode(key.publicKey())).isEqualTo(member(keys, "publicKeyMultibase"));
        byte[] signature = signer.sign(hashData);
        assertThat(HexFormat.of().formatHex(signature)).isEqualTo(text(W3C + folder + "sigHex" + ending + ".txt"));
        assertThat(Base58Btc.toMultibase(signature)).isEqualTo(text(W3C + folder + "sigBTC58" + ending + ".txt"));

        assertThat(suite.createProof(input, options.without("@context"), signer))
                .isEqualTo(proof);
        assertThat(signed.without("proof")).isEqualTo(input.document());
        assertThat(suite.verifyProof(input, proof, key.publicKey())).isInstanceOf(CheckResult.Passed.class);
    }

    @Test
    void every_step_of_the_open_badge_vector_holds() {
        JsonObject signed = openBadge();
        SecuredInput input = new SecuredInput(signed.without("proof"), canonicalizer());
        JsonObject proof = (JsonObject) signed.get("proof").orElseThrow();
        EddsaSuite suite = EddsaSuite.rdfc();

        assertThat(text(suite.canonicalDocument(input)))
                .isEqualTo(text(OB3 + "ob_v3p0/impl/test-vectors/obv3p0/document-canon.txt"));
        assertThat(text(suite.canonicalOptions(input, proof.without("proofValue"))))
                .isEqualTo(text(OB3 + "ob_v3p0/impl/test-vectors/obv3p0/proof-canon.txt"));
        assertThat(suite.verifyProof(input, proof, keyOf(proof))).isInstanceOf(CheckResult.Passed.class);
    }

    @Test
    void every_step_of_the_clr_vector_holds_and_its_embedded_proof_too() {
        JsonObject signed = json(OB3 + "extracted-json-examples/linked-data-proof-clr__Signed-credential__010.json");
        SecuredInput input = new SecuredInput(signed.without("proof"), canonicalizer());
        JsonObject proof = first(signed, "proof");
        EddsaSuite suite = EddsaSuite.rdfc();

        assertThat(text(suite.canonicalDocument(input)))
                .isEqualTo(text(OB3 + "ob_v3p0/impl/test-vectors/clrv2p0/document-canon.txt"));
        assertThat(text(suite.canonicalOptions(input, proof.without("proofValue"))))
                .isEqualTo(text(OB3 + "ob_v3p0/impl/test-vectors/clrv2p0/proof-canon.txt"));
        assertThat(suite.verifyProof(input, proof, keyOf(proof))).isInstanceOf(CheckResult.Passed.class);

        JsonObject embedded = first((JsonObject) signed.get("credentialSubject").orElseThrow(), "verifiableCredential");
        JsonObject inner = first(embedded, "proof");
        assertThat(suite.verifyProof(new SecuredInput(embedded.without("proof"), canonicalizer()), inner, keyOf(inner)))
                .isInstanceOf(CheckResult.Passed.class);
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
        return text(Corpus.bytes(path));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
