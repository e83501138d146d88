package org.lerkit.crypto.internal.suite;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.Cryptosuite;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * The EdDSA cryptosuites of 2022 (<a href="https://www.w3.org/TR/vc-di-eddsa/">Data Integrity EdDSA Cryptosuites
 * 1.0</a>): an Ed25519 signature of two SHA-256 hashes, that of the proof without its value and that of the document,
 * each in canonical form.
 */
public final class EddsaSuite implements Cryptosuite {
    private static final String CONTEXT = "@context";
    private static final String VALUE = "proofValue";
    private static final int SIGNATURE_SIZE = 64;

    private final String name;
    private final boolean text;

    private EddsaSuite(String name, boolean text) {
        this.name = name;
        this.text = text;
    }

    /** {@code eddsa-rdfc-2022}: signs the graph that the document stands for. */
    public static EddsaSuite rdfc() {
        return new EddsaSuite("eddsa-rdfc-2022", false);
    }

    /** {@code eddsa-jcs-2022}: signs the JSON of the document. */
    public static EddsaSuite jcs() {
        return new EddsaSuite("eddsa-jcs-2022", true);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public SignatureAlgorithm algorithm() {
        return SignatureAlgorithm.ED25519;
    }

    @Override
    public boolean coversText() {
        return text;
    }

    @Override
    public JsonObject createProof(SecuredInput input, JsonObject options, Signer signer)
            throws GeneralSecurityException {
        Optional<JsonValue> context = input.document().get(CONTEXT);
        JsonObject proof = text && context.isPresent() ? options.with(CONTEXT, context.get()) : options;
        byte[] signature = signer.sign(hashData(canonicalOptions(input, proof), canonicalDocument(input)));
        return proof.with(VALUE, new JsonString(Base58Btc.toMultibase(signature)));
    }

    @Override
    public CheckResult verifyProof(SecuredInput input, JsonObject proof, VerificationKey key) {
        Optional<byte[]> signature = proof.get(VALUE)
                .filter(JsonString.class::isInstance)
                .flatMap(value -> Base58Btc.fromMultibase(((JsonString) value).value()))
                .filter(bytes -> bytes.length == SIGNATURE_SIZE);
        if (signature.isEmpty()) {
            return failed(CryptoProblem.PROOF_VALUE, VALUE, "not z and 64 bytes in base58btc");
        }
        Optional<JsonValue> context = proof.get(CONTEXT);
        if (context.isPresent() && !startsWith(input.document().get(CONTEXT), context.get())) {
            return failed(CryptoProblem.PROOF_CONTEXT, CONTEXT, "not the start of the document's @context");
        }
        SecuredInput covered = new SecuredInput(covered(input.document(), proof), input.canonicalizer());
        byte[] options;
        try {
            options = canonicalOptions(covered, proof.without(VALUE));
        } catch (CanonicalizationException e) {
            return new CheckResult.Failed(e.problems());
        }
        if (!key.verify(hashData(options, canonicalDocument(covered)), signature.get())) {
            return failed(
                    CryptoProblem.SIGNATURE_INVALID, VALUE, "the signature does not fit the document and the key");
        }
        return new CheckResult.Passed();
    }

    /** Contexts that follow those of a jcs proof are not signed. */
    @Override
    public JsonObject covered(JsonObject document, JsonObject proof) {
        return proof.get(CONTEXT)
                .filter(context -> text)
                .map(context -> document.with(CONTEXT, context))
                .orElse(document);
    }

    /** What is signed: the hash of the proof, then that of the document. */
    static byte[] hashData(byte[] canonicalOptions, byte[] canonicalDocument) {
        byte[] proofHash = sha256(canonicalOptions);
        byte[] documentHash = sha256(canonicalDocument);
        byte[] both = Arrays.copyOf(proofHash, proofHash.length + documentHash.length);
        System.arraycopy(documentHash, 0, both, proofHash.length, documentHash.length);
        return both;
    }

    /** The proof without its value, in canonical form; the graph is read with the contexts of the document. */
    byte[] canonicalOptions(SecuredInput input, JsonObject options) {
        JsonObject config = text
                ? options
                : options.with(CONTEXT, input.document().get(CONTEXT).orElse(JsonArray.EMPTY));
        return canonical(input, config);
    }

    byte[] canonicalDocument(SecuredInput input) {
        return canonical(input, input.document());
    }

    private byte[] canonical(SecuredInput input, JsonObject document) {
        return text
                ? input.canonicalizer().jcs(document)
                : input.canonicalizer().rdfc(document, "SHA-256");
    }

    private static boolean startsWith(Optional<JsonValue> whole, JsonValue start) {
        List<JsonValue> all = items(whole.orElse(JsonArray.EMPTY));
        List<JsonValue> first = items(start);
        return first.size() <= all.size() && all.subList(0, first.size()).equals(first);
    }

    private static List<JsonValue> items(JsonValue value) {
        return value instanceof JsonArray array ? array.items() : List.of(value);
    }

    private static CheckResult failed(CryptoProblem kind, String member, String title) {
        return new CheckResult.Failed(List.of(kind.at(JsonPointer.ROOT.child(member), title)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
