package org.lerkit.crypto.internal.suite;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.Cryptosuite;
import org.lerkit.crypto.spi.ProofStep;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;

/**
 * {@code RsaSignature2018}, which is verified and not made any more: the two hashes that later suites sign, signed as a
 * JSON Web Signature whose payload is left out and not encoded (RFC 7797). Nothing in the header but the algorithm, of
 * which implementations used two, is a matter of choice.
 */
public final class RsaSignature2018 implements Cryptosuite {
    private static final String NAME = "RsaSignature2018";
    private static final String VALUE = "jws";
    /** What gave such proofs their terms: the contexts of documents that knew the type were not meant for them. */
    private static final JsonString SECURITY = new JsonString("https://w3id.org/security/v2");

    private static final String HASH = "SHA-256";
    private static final Set<SignatureAlgorithm> ALGORITHMS =
            EnumSet.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256);

    @SuppressWarnings("ArrayRecordComponent") // made once, handed on once
    private record DetachedJws(SignatureAlgorithm algorithm, String header, byte[] signature) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String proofType() {
        return NAME;
    }

    @Override
    public Set<SignatureAlgorithm> algorithms() {
        return ALGORITHMS;
    }

    @Override
    public boolean signs() {
        return false;
    }

    @Override
    public boolean coversText() {
        return false;
    }

    @Override
    public JsonObject createProof(SecuredInput input, JsonObject options, Signer signer, SecureRandom random) {
        throw new UnsupportedOperationException(NAME + " is verified only");
    }

    @Override
    public CheckResult verifyProof(SecuredInput input, JsonObject proof, VerificationKey key) {
        Optional<DetachedJws> jws = proof.get(VALUE)
                .filter(JsonString.class::isInstance)
                .flatMap(value -> parse(((JsonString) value).value()));
        if (jws.isEmpty()) {
            return failed(
                    CryptoProblem.PROOF_VALUE,
                    "not a JWS with its payload left out, of RS256 or PS256 and nothing else");
        }
        byte[] options;
        try {
            options = canonicalOptions(input, proof);
        } catch (CanonicalizationException e) {
            return new CheckResult.Failed(e.problems());
        }
        byte[] hashes = WholeDocumentSuite.hashData(options, canonicalDocument(input), HASH);
        byte[] start = (jws.get().header() + ".").getBytes(StandardCharsets.US_ASCII);
        byte[] signed = Arrays.copyOf(start, start.length + hashes.length);
        System.arraycopy(hashes, 0, signed, start.length, hashes.length);
        return key.verify(jws.get().algorithm(), signed, jws.get().signature())
                ? new CheckResult.Passed()
                : failed(CryptoProblem.SIGNATURE_INVALID, "the signature does not fit the document and the key");
    }

    /** All but the header of the JWS, which the proof shows, and is signed before the hashes. */
    @Override
    public List<ProofStep> explain(SecuredInput input, JsonObject proof, SignatureAlgorithm algorithm) {
        return WholeDocumentSuite.steps(canonicalDocument(input), canonicalOptions(input, proof), HASH);
    }

    private static byte[] canonicalDocument(SecuredInput input) {
        return input.canonicalizer().rdfc(input.document(), HASH);
    }

    private static byte[] canonicalOptions(SecuredInput input, JsonObject proof) {
        return input.canonicalizer().rdfc(proof.without(VALUE).with("@context", SECURITY), HASH);
    }

    private static Optional<DetachedJws> parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3 || !parts[1].isEmpty()) {
            return Optional.empty();
        }
        return Base64Url.decode(parts[0])
                .flatMap(RsaSignature2018::algorithm)
                .flatMap(algorithm ->
                        Base64Url.decode(parts[2]).map(signature -> new DetachedJws(algorithm, parts[0], signature)));
    }

    /** The algorithm, if the header says that and that the payload is not encoded, which it must call critical. */
    private static Optional<SignatureAlgorithm> algorithm(byte[] header) {
        try {
            JsonObject json = JsonReader.standard().readObject(header);
            boolean expected = json.members().keySet().equals(Set.of("alg", "b64", "crit"))
                    && json.get("b64").filter(JsonBoolean.of(false)::equals).isPresent()
                    && json.get("crit")
                            .filter(JsonArray.of(new JsonString("b64"))::equals)
                            .isPresent();
            return json.get("alg")
                    .filter(alg -> expected && alg instanceof JsonString)
                    .flatMap(alg -> SignatureAlgorithm.ofJoseName(((JsonString) alg).value()))
                    .filter(ALGORITHMS::contains);
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    private static CheckResult failed(CryptoProblem kind, String title) {
        return new CheckResult.Failed(List.of(kind.at(JsonPointer.ROOT.child(VALUE), title)));
    }
}
