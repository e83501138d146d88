package org.lerkit.crypto.internal.suite.sd;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import org.lerkit.crypto.key.MultiMessageSigner;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.SpecRef;

/**
 * {@code bbs-2023} (<a href="https://www.w3.org/TR/vc-di-bbs/#bbs-2023">Data Integrity BBS Cryptosuites 1.0, section
 * 3.4</a>), baseline: one signature over the proof, what is mandatory and each other statement. A derived proof proves
 * that there is one without showing it, so that two derived proofs do not tell that they are of one credential.
 *
 * <p>Holder binding and pseudonyms rest on drafts that still change, and are refused. Proofs are derived with an empty
 * presentation header, since no verifier is told to expect one: what binds them to an occasion is the challenge of the
 * presentation that they are shown in. A proof that has one verifies with just that one.
 */
public final class Bbs2023 extends SelectiveSuite {
    /** A proof of more is more work for a verifier than a stranger should be able to cause. */
    static final int MOST_STATEMENTS = 2_048;

    public Bbs2023() {
        super(
                "bbs-2023",
                SignatureAlgorithm.BBS,
                BlankNodeLabels.SHUFFLED,
                MOST_STATEMENTS,
                new SpecRef("Data Integrity BBS Cryptosuites 1.0", "https://www.w3.org/TR/vc-di-bbs/"));
    }

    @Override
    BbsBaseProof sign(Prepared prepared, Signer signer, SecureRandom random) throws GeneralSecurityException {
        if (!(signer instanceof MultiMessageSigner issuer)) {
            throw new InvalidKeyException("a signer for BBS is a MultiMessageSigner");
        }
        byte[] header = BbsBaseProof.header(prepared.proofHash(), prepared.statements());
        return new BbsBaseProof(
                issuer.sign(header, prepared.statements().messages()),
                header,
                issuer.publicKey().bytes(),
                prepared.hmacKey(),
                prepared.mandatory());
    }

    @Override
    ProofHeader base() {
        return ProofHeader.BBS_BASE;
    }

    @Override
    BbsBaseProof parseBase(byte[] value) throws MalformedProofValueException {
        return BbsBaseProof.parse(value);
    }

    @Override
    BbsDerivedProof parseDerived(byte[] value) throws MalformedProofValueException {
        return BbsDerivedProof.parse(value);
    }
}
