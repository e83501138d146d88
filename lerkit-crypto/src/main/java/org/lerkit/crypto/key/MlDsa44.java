package org.lerkit.crypto.key;

import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.params.MLDSAPublicKeyParameters;
import org.bouncycastle.crypto.signers.MLDSASigner;

/**
 * ML-DSA-44 (FIPS 204) as Bouncy Castle does it; no provider is registered. The context is empty, the message is not
 * hashed before, and signatures are deterministic. A private key is the seed that all of it is computed from: the expanded
 * form can be written so that it is no key at all, and nobody could tell.
 */
final class MlDsa44 {
    private static final MLDSAParameters PARAMETERS = MLDSAParameters.ml_dsa_44;
    private static final int SEED_SIZE = 32;
    private static final int KEY_SIZE = 1312;
    private static final int SIGNATURE_SIZE = 2420;

    private MlDsa44() {}

    static PrivatePart generate(SecureRandom random) {
        byte[] seed = new byte[SEED_SIZE];
        random.nextBytes(seed);
        return new Secret(seed);
    }

    /** The key of a seed. */
    static PrivatePart secret(byte[] seed) {
        if (seed.length != SEED_SIZE) {
            throw new MalformedKeyException("not the seed of an ML-DSA-44 private key, " + seed.length + " bytes");
        }
        return new Secret(seed.clone());
    }

    /** The key of its bytes, all of which are one. */
    static PublicPart publicKey(byte[] raw) {
        if (raw.length != KEY_SIZE) {
            throw new MalformedKeyException("not an ML-DSA-44 public key, " + raw.length + " bytes");
        }
        return new Public(raw.clone());
    }

    /** The seed of an {@code ML-DSA-44-PrivateKey} (RFC 9881, section 6), which may have the expanded key beside it. */
    static byte[] seed(ASN1Primitive structure) {
        Optional<ASN1OctetString> seed = Optional.empty();
        if (structure instanceof ASN1TaggedObject tagged && tagged.hasContextTag(0)) {
            seed = Optional.of(ASN1OctetString.getInstance(tagged, false));
        } else if (structure instanceof ASN1Sequence both && both.size() == 2) {
            seed = Optional.of(ASN1OctetString.getInstance(both.getObjectAt(0)));
        }
        return seed.orElseThrow(() -> new MalformedKeyException("an ML-DSA-44 private key without its seed"))
                .getOctets();
    }

    static DERTaggedObject structure(byte[] seed) {
        return new DERTaggedObject(false, 0, new DEROctetString(seed));
    }

    private static MLDSASigner over(byte[] data, boolean signs, CipherParameters key) {
        MLDSASigner signer = new MLDSASigner();
        signer.init(signs, key);
        signer.update(data, 0, data.length);
        return signer;
    }

    private static final class Public implements PublicPart {
        private final byte[] bytes;
        private final MLDSAPublicKeyParameters key;

        Public(byte[] bytes) {
            this.bytes = bytes;
            this.key = new MLDSAPublicKeyParameters(PARAMETERS, bytes);
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public boolean verify(SignatureAlgorithm algorithm, byte[] data, byte[] signature) {
            return signature.length == SIGNATURE_SIZE && over(data, false, key).verifySignature(signature);
        }
    }

    private static final class Secret implements PrivatePart {
        private final byte[] seed;
        private final MLDSAPrivateKeyParameters key;
        private final Public publicPart;

        Secret(byte[] seed) {
            this.seed = seed;
            this.key = new MLDSAPrivateKeyParameters(PARAMETERS, seed);
            this.publicPart = new Public(key.getPublicKey());
        }

        @Override
        public byte[] bytes() {
            return seed;
        }

        @Override
        public PublicPart publicPart() {
            return publicPart;
        }

        @Override
        public byte[] sign(SignatureAlgorithm algorithm, byte[] data) {
            try {
                return over(data, true, key).generateSignature();
            } catch (CryptoException e) {
                throw new IllegalStateException(e); // signing with a key in memory does not fail
            }
        }
    }
}
