package org.lerkit.crypto.internal.suite.sd;

import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
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

/** What suites that disclose statements of a graph have in common: all but what is signed, and how that is proved. */
abstract sealed class SelectiveSuite implements SelectiveCryptosuite permits EcdsaSd2023, Bbs2023 {
    private static final String CONTEXT = "@context";
    private static final String VALUE = "proofValue";

    private final String name;
    private final SignatureAlgorithm algorithm;
    private final BlankNodeLabels labelling;
    private final int mostStatements;
    private final SpecRef clause;

    SelectiveSuite(
            String name,
            SignatureAlgorithm algorithm,
            BlankNodeLabels labelling,
            int mostStatements,
            SpecRef specification) {
        this.name = name;
        this.algorithm = algorithm;
        this.labelling = labelling;
        this.mostStatements = mostStatements;
        this.clause = specification.clause("verify-derived-proof-" + name);
    }

    /**
     * What an issuer signs.
     *
     * @param proofHash of the proof without its value
     * @param mandatory pointers to what is mandatory
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Prepared(byte[] proofHash, Split statements, byte[] hmacKey, List<JsonPointer> mandatory) {}

    abstract BaseProof sign(Prepared prepared, Signer signer, SecureRandom random) throws GeneralSecurityException;

    /** The header of values of its base proofs. */
    abstract ProofHeader base();

    abstract BaseProof parseBase(byte[] value) throws MalformedProofValueException;

    abstract DerivedProof parseDerived(byte[] value) throws MalformedProofValueException;

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Set<SignatureAlgorithm> algorithms() {
        return Set.of(algorithm);
    }

    @Override
    public final JsonObject createBaseProof(
            SecuredInput input,
            JsonObject options,
            Collection<JsonPointer> mandatory,
            Signer signer,
            SecureRandom random)
            throws GeneralSecurityException {
        byte[] hmacKey = new byte[ProofValueText.HMAC_SIZE];
        random.nextBytes(hmacKey);
        Prepared prepared = prepare(input, options, mandatory, hmacKey);
        return options.with(VALUE, new JsonString(sign(prepared, signer, random).encode()));
    }

    final Prepared prepare(SecuredInput input, JsonObject options, Collection<JsonPointer> mandatory, byte[] hmacKey) {
        StatementGroups groups = groups(input, hmacKey);
        Split statements =
                Split.of(groups.statements(), groups.selected(mandatory).indexes());
        if (statements.others().size() > mostStatements) {
            throw new DisclosureException(CryptoProblem.DISCLOSURE_LIMIT.at(
                    JsonPointer.ROOT, "more than " + mostStatements + " statements that are not mandatory"));
        }
        return new Prepared(proofHash(input, options), statements, hmacKey, List.copyOf(mandatory));
    }

    final StatementGroups groups(SecuredInput input, byte[] hmacKey) {
        return new StatementGroups(input, labelling, hmacKey);
    }

    @Override
    public final JsonObject deriveProof(
            SecuredInput input, JsonObject proof, Collection<JsonPointer> disclosed, SecureRandom random) {
        BaseProof base;
        try {
            base = parseBase(ProofValueText.decode(proof));
        } catch (MalformedProofValueException | MalformedCborException e) {
            throw unsuitable("not the value of a base proof: " + requireNonNull(e.getMessage()));
        }
        List<JsonPointer> all = new ArrayList<>(base.mandatory());
        all.addAll(disclosed);
        if (all.isEmpty()) {
            throw new DisclosureException(
                    CryptoProblem.DISCLOSURE_NOTHING.at(JsonPointer.ROOT, "nothing is mandatory, and nothing chosen"));
        }
        Disclosure disclosure = Disclosure.of(groups(input, base.hmacKey()), base.mandatory(), all);
        try {
            DerivedProof derived = base.derive(proofHash(input, proof.without(VALUE)), disclosure, random);
            return PointerSelection.of(all)
                    .dense(input.document())
                    .with("proof", proof.with(VALUE, new JsonString(derived.encode())));
        } catch (MalformedProofValueException e) {
            throw unsuitable(requireNonNull(e.getMessage()));
        }
    }

    @Override
    public final CheckResult verifyProof(SecuredInput input, JsonObject proof, VerificationKey key) {
        Optional<JsonValue> context = proof.get(CONTEXT);
        if (context.isPresent() && !context.equals(input.document().get(CONTEXT))) {
            return failed(CryptoProblem.PROOF_CONTEXT, CONTEXT, "not the document's @context");
        }
        try {
            byte[] value = ProofValueText.decode(proof);
            if (base().starts(value)) {
                return failed(CryptoProblem.PROOF_BASE, VALUE, "a base proof, which discloses all and proves nothing");
            }
            DerivedProof derived = parseDerived(value);
            byte[] proofHash;
            try {
                proofHash = proofHash(input, proof.without(VALUE));
            } catch (CanonicalizationException e) {
                return new CheckResult.Failed(e.problems());
            }
            return derived.defect(proofHash, split(input, derived), key)
                    .map(defect -> failed(CryptoProblem.SIGNATURE_INVALID, VALUE, defect))
                    .orElseGet(CheckResult.Passed::new);
        } catch (MalformedProofValueException | MalformedCborException e) {
            return failed(CryptoProblem.PROOF_VALUE, VALUE, requireNonNull(e.getMessage()));
        }
    }

    /** Of a base proof, which does not say how its issuer labelled anything, and does not verify, nothing. */
    @Override
    public final List<ProofStep> explain(SecuredInput input, JsonObject proof, SignatureAlgorithm with) {
        List<ProofStep> steps = new ArrayList<>();
        try {
            byte[] value = ProofValueText.decode(proof);
            if (!base().starts(value)) {
                DerivedProof derived = parseDerived(value);
                Split statements = split(input, derived);
                byte[] config = input.canonicalizer().rdfc(config(input, proof.without(VALUE)), StatementGroups.HASH);
                byte[] proofHash = Hashes.of(StatementGroups.HASH, config);
                steps.add(ProofStep.text("mandatory", Split.utf8(String.join("", statements.mandatory()))));
                steps.add(ProofStep.text("nonMandatory", Split.utf8(String.join("", statements.others()))));
                steps.add(ProofStep.bytes("mandatoryHash", statements.mandatoryHash()));
                steps.add(ProofStep.text("canonicalProofConfig", config));
                steps.add(ProofStep.bytes("proofHash", proofHash));
                steps.addAll(derived.steps(proofHash, statements));
            }
        } catch (MalformedProofValueException | MalformedCborException e) {
            // what is wrong with it, the problem of the proof says
        }
        return steps;
    }

    /** The statements of a document that is disclosed, labelled as the issuer did. */
    static Split split(SecuredInput input, DerivedProof derived) throws MalformedProofValueException {
        List<String> statements = input.canonicalizer()
                .rdfc(input.document(), StatementGroups.HASH, derived.labelMap())
                .map(StatementGroups::lines)
                .orElseThrow(() -> new MalformedProofValueException("labels that are not one for each blank node"));
        BitSet mandatory = new BitSet();
        for (int index : derived.mandatoryIndexes()) {
            if (index >= statements.size()) {
                throw new MalformedProofValueException("a mandatory index beyond the statements");
            }
            mandatory.set(index);
        }
        return Split.of(statements, mandatory);
    }

    static byte[] proofHash(SecuredInput input, JsonObject options) {
        return input.canonicalizer().rdfcHash(config(input, options), StatementGroups.HASH);
    }

    /** The proof without its value, read with the contexts of the document. */
    private static JsonObject config(SecuredInput input, JsonObject options) {
        return options.with(CONTEXT, input.document().get(CONTEXT).orElse(JsonArray.EMPTY));
    }

    private CheckResult failed(CryptoProblem kind, String member, String title) {
        return new CheckResult.Failed(List.of(kind.at(JsonPointer.ROOT.child(member), title, clause)));
    }

    private static DisclosureException unsuitable(String title) {
        return new DisclosureException(CryptoProblem.DISCLOSURE_PROOF.at(JsonPointer.ROOT.child("proof"), title));
    }
}
