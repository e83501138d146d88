package org.lerkit.crypto.internal.suite.sd;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.MalformedKeyException;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DisclosureException;
import org.lerkit.crypto.spi.ProofStep;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.crypto.spi.SelectiveCryptosuite;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SpecRef;
import org.lerkit.model.cbor.MalformedCborException;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * {@code ecdsa-sd-2023} (<a href="https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-sd-2023">Data Integrity ECDSA Cryptosuites
 * 1.0, section 3.6</a>), on P-256: a signature over the proof and what is mandatory, and one over each other statement,
 * by a key that is made for the one proof and thrown away.
 */
public final class EcdsaSd2023 implements SelectiveCryptosuite {
    private static final String HASH = "SHA-256";
    private static final String CONTEXT = "@context";
    private static final String VALUE = "proofValue";
    private static final int MOST_SIGNATURES = 8_192;
    private static final SpecRef CLAUSE = new SpecRef(
                    "Data Integrity ECDSA Cryptosuites 1.0", "https://www.w3.org/TR/vc-di-ecdsa/")
            .clause("verify-derived-proof-ecdsa-sd-2023");

    @Override
    public String name() {
        return "ecdsa-sd-2023";
    }

    @Override
    public Set<SignatureAlgorithm> algorithms() {
        return Set.of(SignatureAlgorithm.ES256);
    }

    @Override
    public JsonObject createBaseProof(
            SecuredInput input,
            JsonObject options,
            Collection<JsonPointer> mandatory,
            Signer signer,
            SecureRandom random)
            throws GeneralSecurityException {
        byte[] hmacKey = new byte[ProofValueText.HMAC_SIZE];
        random.nextBytes(hmacKey);
        SigningKey proofKey = SigningKey.generate(KeyType.P256, random);
        return options.with(
                VALUE,
                new JsonString(baseProofValue(input, options, mandatory, signer, hmacKey, proofKey)
                        .encode()));
    }

    BaseProofValue baseProofValue(
            SecuredInput input,
            JsonObject options,
            Collection<JsonPointer> mandatory,
            Signer signer,
            byte[] hmacKey,
            SigningKey proofKey)
            throws GeneralSecurityException {
        StatementGroups groups = new StatementGroups(input, hmacKey);
        Split split = new Split(groups.statements(), groups.matching(mandatory));
        if (split.others().size() > MOST_SIGNATURES) {
            throw new DisclosureException(CryptoProblem.DISCLOSURE_LIMIT.at(
                    JsonPointer.ROOT, "more than " + MOST_SIGNATURES + " statements that are not mandatory"));
        }
        byte[] publicKey =
                Base58Btc.fromMultibase(Multikey.encode(proofKey.publicKey())).orElseThrow();
        Signer proofSigner = Signers.didKey(proofKey);
        List<byte[]> signatures = new ArrayList<>();
        for (String statement : split.others()) {
            signatures.add(proofSigner.sign(utf8(statement)));
        }
        byte[] baseSignature = signer.sign(signData(proofHash(input, options), publicKey, split.mandatoryHash()));
        return new BaseProofValue(baseSignature, publicKey, hmacKey, signatures, List.copyOf(mandatory));
    }

    @Override
    public JsonObject deriveProof(SecuredInput input, JsonObject proof, Collection<JsonPointer> disclosed) {
        BaseProofValue base;
        try {
            base = BaseProofValue.parse(proof);
        } catch (MalformedProofValueException | MalformedCborException e) {
            throw unsuitable("not the value of a base proof: " + requireNonNull(e.getMessage()));
        }
        List<JsonPointer> all = new ArrayList<>(base.mandatory());
        all.addAll(disclosed);
        if (all.isEmpty()) {
            throw new DisclosureException(
                    CryptoProblem.DISCLOSURE_NOTHING.at(JsonPointer.ROOT, "nothing is mandatory, and nothing chosen"));
        }
        DerivedProofValue derived = derivedProofValue(input, base, all);
        return PointerSelection.of(all)
                .dense(input.document())
                .with("proof", proof.with(VALUE, new JsonString(derived.encode())));
    }

    DerivedProofValue derivedProofValue(SecuredInput input, BaseProofValue base, Collection<JsonPointer> all) {
        StatementGroups groups = new StatementGroups(input, base.hmacKey());
        BitSet mandatory = groups.matching(base.mandatory());
        BitSet combined = groups.matching(all);
        if (groups.statements().size() - mandatory.cardinality()
                != base.signatures().size()) {
            throw unsuitable("the proof is not one of this document: it has other statements");
        }
        List<byte[]> signatures = new ArrayList<>();
        List<Integer> mandatoryIndexes = new ArrayList<>();
        int relative = 0; // among what is disclosed
        int signature = 0; // among what is not mandatory
        for (int i = 0; i < groups.statements().size(); i++) {
            if (mandatory.get(i)) {
                mandatoryIndexes.add(relative++);
            } else {
                if (combined.get(i)) {
                    signatures.add(base.signatures().get(signature));
                    relative++;
                }
                signature++;
            }
        }
        return new DerivedProofValue(
                base.baseSignature(),
                base.publicKey(),
                signatures,
                DerivedProofValue.compressed(groups.labels(all)),
                mandatoryIndexes);
    }

    @Override
    public CheckResult verifyProof(SecuredInput input, JsonObject proof, VerificationKey key) {
        Optional<JsonValue> context = proof.get(CONTEXT);
        if (context.isPresent() && !context.equals(input.document().get(CONTEXT))) {
            return failed(CryptoProblem.PROOF_CONTEXT, CONTEXT, "not the document's @context");
        }
        try {
            byte[] value = ProofValueText.decode(proof);
            return BaseProofValue.isOne(value)
                    ? failed(CryptoProblem.PROOF_BASE, VALUE, "a base proof, which discloses all and proves nothing")
                    : verify(input, proof, DerivedProofValue.parse(value), key);
        } catch (MalformedProofValueException | MalformedCborException e) {
            return failed(CryptoProblem.PROOF_VALUE, VALUE, requireNonNull(e.getMessage()));
        }
    }

    private CheckResult verify(SecuredInput input, JsonObject proof, DerivedProofValue derived, VerificationKey key)
            throws MalformedProofValueException {
        byte[] proofHash;
        try {
            proofHash = proofHash(input, proof.without(VALUE));
        } catch (CanonicalizationException e) {
            return new CheckResult.Failed(e.problems());
        }
        VerificationKey proofKey = proofKey(derived).checkedAs(key);
        Split split = split(input, derived);
        if (split.others().size() != derived.signatures().size()) {
            return failed(
                    CryptoProblem.SIGNATURE_INVALID,
                    VALUE,
                    derived.signatures().size() + " signatures for "
                            + split.others().size() + " statements");
        }
        byte[] signed = signData(proofHash, derived.publicKey(), split.mandatoryHash());
        if (!key.verify(SignatureAlgorithm.ES256, signed, derived.baseSignature())) {
            return failed(
                    CryptoProblem.SIGNATURE_INVALID,
                    VALUE,
                    "the signature does not fit what is mandatory, and the key");
        }
        for (int i = 0; i < split.others().size(); i++) {
            byte[] statement = utf8(split.others().get(i));
            if (!proofKey.verify(
                    SignatureAlgorithm.ES256, statement, derived.signatures().get(i))) {
                return failed(
                        CryptoProblem.SIGNATURE_INVALID, VALUE, "a signature does not fit the statement it is for");
            }
        }
        return new CheckResult.Passed();
    }

    /** Of a base proof, which does not say how its issuer labelled anything, and does not verify, what there is of it. */
    @Override
    public List<ProofStep> explain(SecuredInput input, JsonObject proof, SignatureAlgorithm algorithm) {
        List<ProofStep> steps = new ArrayList<>();
        try {
            byte[] value = ProofValueText.decode(proof);
            if (!BaseProofValue.isOne(value)) {
                explain(input, proof.without(VALUE), DerivedProofValue.parse(value), steps);
            }
        } catch (MalformedProofValueException e) {
            // what is wrong with it, the problem of the proof says
        }
        return steps;
    }

    private void explain(SecuredInput input, JsonObject options, DerivedProofValue derived, List<ProofStep> steps)
            throws MalformedProofValueException {
        Split split = split(input, derived);
        byte[] config = canonicalOptions(input, options);
        byte[] proofHash = Hashes.of(HASH, config);
        steps.add(ProofStep.text("mandatory", utf8(String.join("", split.mandatory()))));
        steps.add(ProofStep.text("nonMandatory", utf8(String.join("", split.others()))));
        steps.add(ProofStep.bytes("mandatoryHash", split.mandatoryHash()));
        steps.add(ProofStep.text("canonicalProofConfig", config));
        steps.add(ProofStep.bytes("proofHash", proofHash));
        steps.add(new ProofStep("publicKey", Base58Btc.toMultibase(derived.publicKey())));
        steps.add(ProofStep.bytes("toVerify", signData(proofHash, derived.publicKey(), split.mandatoryHash())));
    }

    /** The statements of a document that is disclosed, labelled as the issuer did. */
    Split split(SecuredInput input, DerivedProofValue derived) throws MalformedProofValueException {
        if (derived.signatures().size() > MOST_SIGNATURES) {
            throw new MalformedProofValueException("more than " + MOST_SIGNATURES + " signatures");
        }
        List<String> statements = input.canonicalizer()
                .rdfc(input.document(), HASH, derived.labelMap())
                .map(StatementGroups::lines)
                .orElseThrow(() -> new MalformedProofValueException("labels that are not one for each blank node"));
        BitSet mandatory = new BitSet();
        derived.mandatoryIndexes().forEach(mandatory::set);
        if (mandatory.length() > statements.size()) {
            throw new MalformedProofValueException("a mandatory index beyond the statements");
        }
        return new Split(statements, mandatory);
    }

    /** Statements apart by whether they are mandatory, each part in its order. */
    record Split(List<String> mandatory, List<String> others) {
        Split(List<String> statements, BitSet mandatory) {
            this(new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < statements.size(); i++) {
                (mandatory.get(i) ? this.mandatory : others).add(statements.get(i));
            }
        }

        byte[] mandatoryHash() {
            return Hashes.of(HASH, utf8(String.join("", mandatory)));
        }
    }

    private static VerificationKey proofKey(DerivedProofValue derived) throws MalformedProofValueException {
        try {
            VerificationKey key = Multikey.decode(Base58Btc.toMultibase(derived.publicKey()));
            if (key.type() == KeyType.P256) {
                return key;
            }
        } catch (MalformedKeyException e) {
            // said below
        }
        throw new MalformedProofValueException("a public key that is none of P-256");
    }

    static byte[] proofHash(SecuredInput input, JsonObject options) {
        return Hashes.of(HASH, canonicalOptions(input, options));
    }

    /** The proof without its value, read with the contexts of the document. */
    private static byte[] canonicalOptions(SecuredInput input, JsonObject options) {
        JsonObject config = options.with(CONTEXT, input.document().get(CONTEXT).orElse(JsonArray.EMPTY));
        return input.canonicalizer().rdfc(config, HASH);
    }

    private static byte[] signData(byte[] proofHash, byte[] publicKey, byte[] mandatoryHash) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(proofHash);
        data.writeBytes(publicKey);
        data.writeBytes(mandatoryHash);
        return data.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static CheckResult failed(CryptoProblem kind, String member, String title) {
        return new CheckResult.Failed(List.of(kind.at(JsonPointer.ROOT.child(member), title, CLAUSE)));
    }

    private static DisclosureException unsuitable(String title) {
        return new DisclosureException(CryptoProblem.DISCLOSURE_PROOF.at(JsonPointer.ROOT.child("proof"), title));
    }
}
