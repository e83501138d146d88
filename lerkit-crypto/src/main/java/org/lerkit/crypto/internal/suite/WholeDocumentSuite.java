package org.lerkit.crypto.internal.suite;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.crypto.internal.encoding.Multibase;
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
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * The cryptosuites that sign a document as a whole: of EdDSA
 * (<a href="https://www.w3.org/TR/vc-di-eddsa/">Data Integrity EdDSA Cryptosuites 1.0</a>) and of ECDSA
 * (<a href="https://www.w3.org/TR/vc-di-ecdsa/">Data Integrity ECDSA Cryptosuites 1.0</a>); and of ML-DSA
 * (<a href="https://w3c-ccg.github.io/di-quantum-safe/">Quantum-Safe Cryptosuites</a>, a draft). All do the same: sign two
 * hashes, that of the proof without its value and that of the document, each in canonical form. They differ in the
 * canonical form, the keys, the hash that goes with the key, and how the signature is written.
 */
public final class WholeDocumentSuite implements Cryptosuite {
    private static final String CONTEXT = "@context";
    private static final String VALUE = "proofValue";

    private static final String EDDSA = "https://www.w3.org/TR/vc-di-eddsa/";

    /** What of a document is signed, and how its contexts are part of what is signed of the proof. */
    private enum Covers {
        /** The graph; that of the proof is read with the contexts of the document. */
        GRAPH,
        /** The JSON; the proof repeats the contexts of the document. */
        TEXT,
        /** The JSON; the proof is signed as if it repeated the contexts of the document. */
        TEXT_AND_CONTEXTS
    }

    private final String name;
    private final Optional<String> type;
    private final Covers covers;
    private final Map<SignatureAlgorithm, String> hashes;
    private final Multibase form;
    private final SpecRef clause;

    private WholeDocumentSuite(
            String name,
            Optional<String> type,
            Covers covers,
            Map<SignatureAlgorithm, String> hashes,
            Multibase form,
            SpecRef clause) {
        this.name = name;
        this.type = type;
        this.covers = covers;
        this.hashes = hashes;
        this.form = form;
        this.clause = clause;
    }

    /** {@code eddsa-rdfc-2022}: signs the graph that the document stands for. */
    public static WholeDocumentSuite eddsaRdfc2022() {
        return eddsa("eddsa-rdfc-2022", Covers.GRAPH);
    }

    /** {@code eddsa-jcs-2022}: signs the JSON of the document. */
    public static WholeDocumentSuite eddsaJcs2022() {
        return eddsa("eddsa-jcs-2022", Covers.TEXT);
    }

    /** {@code Ed25519Signature2020}: {@code eddsa-rdfc-2022} as it was before it was a cryptosuite. */
    public static WholeDocumentSuite ed25519Signature2020() {
        String name = "Ed25519Signature2020";
        return new WholeDocumentSuite(
                name,
                Optional.of(name),
                Covers.GRAPH,
                Map.of(SignatureAlgorithm.ED25519, "SHA-256"),
                Multibase.BASE58_BTC,
                new SpecRef("Data Integrity EdDSA Cryptosuites 1.0", EDDSA + "#ed25519signature2020"));
    }

    /** {@code ecdsa-rdfc-2019}: signs the graph that the document stands for. */
    public static WholeDocumentSuite ecdsaRdfc2019() {
        return ecdsa("ecdsa-rdfc-2019", Covers.GRAPH);
    }

    /** {@code ecdsa-jcs-2019}: signs the JSON of the document. */
    public static WholeDocumentSuite ecdsaJcs2019() {
        return ecdsa("ecdsa-jcs-2019", Covers.TEXT);
    }

    /** {@code mldsa44-rdfc-2024}, experimental: signs the graph that the document stands for. */
    public static WholeDocumentSuite mldsa44Rdfc2024() {
        return mldsa44("mldsa44-rdfc-2024", Covers.GRAPH);
    }

    /** {@code mldsa44-jcs-2024}, experimental: signs the JSON of the document. */
    public static WholeDocumentSuite mldsa44Jcs2024() {
        return mldsa44("mldsa44-jcs-2024", Covers.TEXT_AND_CONTEXTS);
    }

    private static WholeDocumentSuite eddsa(String name, Covers covers) {
        return new WholeDocumentSuite(
                name,
                Optional.empty(),
                covers,
                Map.of(SignatureAlgorithm.ED25519, "SHA-256"),
                Multibase.BASE58_BTC,
                new SpecRef("Data Integrity EdDSA Cryptosuites 1.0", EDDSA).clause("verify-proof-" + name));
    }

    private static WholeDocumentSuite ecdsa(String name, Covers covers) {
        return new WholeDocumentSuite(
                name,
                Optional.empty(),
                covers,
                Map.of(SignatureAlgorithm.ES256, "SHA-256", SignatureAlgorithm.ES384, "SHA-384"),
                Multibase.BASE58_BTC,
                new SpecRef("Data Integrity ECDSA Cryptosuites 1.0", "https://www.w3.org/TR/vc-di-ecdsa/")
                        .clause("verify-proof-" + name));
    }

    private static WholeDocumentSuite mldsa44(String name, Covers covers) {
        return new WholeDocumentSuite(
                name,
                Optional.empty(),
                covers,
                Map.of(SignatureAlgorithm.ML_DSA_44, "SHA-256"),
                Multibase.BASE64_URL,
                new SpecRef("Quantum-Safe Cryptosuites (draft)", "https://w3c-ccg.github.io/di-quantum-safe/")
                        .clause("verify-proof-ml-dsa"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String proofType() {
        return type.orElseGet(Cryptosuite.super::proofType);
    }

    @Override
    public String context() {
        return type.isPresent() ? "https://w3id.org/security/suites/ed25519-2020/v1" : Cryptosuite.super.context();
    }

    @Override
    public Set<SignatureAlgorithm> algorithms() {
        return hashes.keySet();
    }

    @Override
    public boolean coversText() {
        return covers != Covers.GRAPH;
    }

    @Override
    public JsonObject createProof(SecuredInput input, JsonObject options, Signer signer, SecureRandom random)
            throws GeneralSecurityException {
        Optional<JsonValue> context = input.document().get(CONTEXT);
        JsonObject proof =
                covers == Covers.TEXT && context.isPresent() ? options.with(CONTEXT, context.get()) : options;
        String hash = hash(signer.algorithm());
        byte[] signature = signer.sign(hashData(input, proof, hash));
        return proof.with(VALUE, new JsonString(form.encode(signature)));
    }

    @Override
    public CheckResult verifyProof(SecuredInput input, JsonObject proof, VerificationKey key) {
        SignatureAlgorithm algorithm = algorithmFor(key)
                .orElseThrow(() -> new IllegalArgumentException(name + " does not verify with this key"));
        int size = algorithm.signatureSize().orElseThrow();
        Optional<byte[]> signature = proof.get(VALUE)
                .filter(JsonString.class::isInstance)
                .flatMap(value -> form.decode(((JsonString) value).value()))
                .filter(bytes -> bytes.length == size);
        if (signature.isEmpty()) {
            return failed(CryptoProblem.PROOF_VALUE, VALUE, "not " + form + " of " + size + " bytes");
        }
        Optional<JsonValue> context = proof.get(CONTEXT);
        if (context.isPresent() && !startsWith(input.document().get(CONTEXT), context.get())) {
            return failed(CryptoProblem.PROOF_CONTEXT, CONTEXT, "not the start of the document's @context");
        }
        SecuredInput covered = new SecuredInput(covered(input.document(), proof), input.canonicalizer());
        String hash = hash(algorithm);
        byte[] options;
        try {
            options = hash(covered, config(covered, proof.without(VALUE)), hash);
        } catch (CanonicalizationException e) {
            return new CheckResult.Failed(e.problems());
        }
        byte[] signed = joined(options, hash(covered, covered.document(), hash));
        if (!key.verify(algorithm, signed, signature.get())) {
            return failed(
                    CryptoProblem.SIGNATURE_INVALID, VALUE, "the signature does not fit the document and the key");
        }
        return new CheckResult.Passed();
    }

    @Override
    public List<ProofStep> explain(SecuredInput input, JsonObject proof, SignatureAlgorithm algorithm) {
        SecuredInput covered = new SecuredInput(covered(input.document(), proof), input.canonicalizer());
        String hash = hash(algorithm);
        return steps(
                canonical(covered, covered.document(), hash),
                canonical(covered, config(covered, proof.without(VALUE)), hash),
                hash);
    }

    /** What is said of two canonical forms that are signed together. */
    static List<ProofStep> steps(byte[] canonicalDocument, byte[] canonicalOptions, String hash) {
        return List.of(
                ProofStep.text("canonicalDocument", canonicalDocument),
                ProofStep.bytes("transformedDocumentHash", Hashes.of(hash, canonicalDocument)),
                ProofStep.text("canonicalProofConfig", canonicalOptions),
                ProofStep.bytes("proofConfigHash", Hashes.of(hash, canonicalOptions)),
                ProofStep.bytes("hashData", hashData(canonicalOptions, canonicalDocument, hash)));
    }

    /** Contexts that follow those of a jcs proof are not signed. */
    @Override
    public JsonObject covered(JsonObject document, JsonObject proof) {
        return proof.get(CONTEXT)
                .filter(context -> coversText())
                .map(context -> document.with(CONTEXT, context))
                .orElse(document);
    }

    private String hash(SignatureAlgorithm algorithm) {
        String hash = hashes.get(algorithm);
        if (hash == null) {
            throw new IllegalArgumentException(name + " does not sign with " + algorithm);
        }
        return hash;
    }

    /** What is signed: the hash of the proof, then that of the document. */
    private byte[] hashData(SecuredInput input, JsonObject options, String hash) {
        return joined(hash(input, config(input, options), hash), hash(input, input.document(), hash));
    }

    /** The same of canonical forms. */
    static byte[] hashData(byte[] canonicalOptions, byte[] canonicalDocument, String hash) {
        return joined(Hashes.of(hash, canonicalOptions), Hashes.of(hash, canonicalDocument));
    }

    private static byte[] joined(byte[] proofHash, byte[] documentHash) {
        byte[] both = Arrays.copyOf(proofHash, proofHash.length + documentHash.length);
        System.arraycopy(documentHash, 0, both, proofHash.length, documentHash.length);
        return both;
    }

    /** The proof as it is signed: with the contexts that give its terms their meaning. */
    private JsonObject config(SecuredInput input, JsonObject options) {
        return covers == Covers.TEXT
                ? options
                : options.with(CONTEXT, input.document().get(CONTEXT).orElse(JsonArray.EMPTY));
    }

    private byte[] canonical(SecuredInput input, JsonObject document, String hash) {
        return coversText()
                ? input.canonicalizer().jcs(document)
                : input.canonicalizer().rdfc(document, hash);
    }

    private byte[] hash(SecuredInput input, JsonObject document, String hash) {
        return coversText()
                ? input.canonicalizer().jcsHash(document, hash)
                : input.canonicalizer().rdfcHash(document, hash);
    }

    private static boolean startsWith(Optional<JsonValue> whole, JsonValue start) {
        List<JsonValue> all = whole.orElse(JsonArray.EMPTY).items();
        List<JsonValue> first = start.items();
        return first.size() <= all.size() && all.subList(0, first.size()).equals(first);
    }

    private CheckResult failed(CryptoProblem kind, String member, String title) {
        return new CheckResult.Failed(List.of(kind.at(JsonPointer.ROOT.child(member), title, clause)));
    }
}
