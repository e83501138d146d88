package org.lerkit.crypto.internal.suite.sd;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.SpecRef;

/**
 * {@code ecdsa-sd-2023} (<a href="https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-sd-2023">Data Integrity ECDSA Cryptosuites
 * 1.0, section 3.6</a>), on P-256: a signature over the proof and what is mandatory, and one over each other statement,
 * by a key that is made for the one proof and thrown away.
 */
public final class EcdsaSd2023 extends SelectiveSuite {
    static final int MOST_STATEMENTS = 8_192;

    public EcdsaSd2023() {
        super(
                "ecdsa-sd-2023",
                SignatureAlgorithm.ES256,
                BlankNodeLabels.HMAC,
                MOST_STATEMENTS,
                new SpecRef("Data Integrity ECDSA Cryptosuites 1.0", "https://www.w3.org/TR/vc-di-ecdsa/"));
    }

    @Override
    EcdsaBaseProof sign(Prepared prepared, Signer signer, SecureRandom random) throws GeneralSecurityException {
        return sign(prepared, signer, SigningKey.generate(KeyType.P256, random));
    }

    static EcdsaBaseProof sign(Prepared prepared, Signer signer, SigningKey proofKey) throws GeneralSecurityException {
        byte[] publicKey =
                Base58Btc.fromMultibase(Multikey.encode(proofKey.publicKey())).orElseThrow();
        Signer proofSigner = Signers.didKey(proofKey);
        List<byte[]> signatures = new ArrayList<>();
        for (byte[] message : prepared.statements().messages()) {
            signatures.add(proofSigner.sign(message));
        }
        byte[] signed = EcdsaDerivedProof.signed(prepared.proofHash(), publicKey, prepared.statements());
        return new EcdsaBaseProof(signer.sign(signed), publicKey, prepared.hmacKey(), signatures, prepared.mandatory());
    }

    @Override
    ProofHeader base() {
        return ProofHeader.ECDSA_BASE;
    }

    @Override
    EcdsaBaseProof parseBase(byte[] value) throws MalformedProofValueException {
        return EcdsaBaseProof.parse(value);
    }

    @Override
    EcdsaDerivedProof parseDerived(byte[] value) throws MalformedProofValueException {
        return EcdsaDerivedProof.parse(value);
    }
}
