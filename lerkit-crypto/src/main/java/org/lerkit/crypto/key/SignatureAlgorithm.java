package org.lerkit.crypto.key;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** A signature algorithm with all its parameters fixed: the type of key, the hash, the form of the signature. */
public enum SignatureAlgorithm {
    /** Ed25519 (RFC 8032), {@code EdDSA} in JOSE: 64 bytes, deterministic. */
    ED25519("EdDSA", KeyType.ED25519, 64),
    /** ECDSA on P-256 with SHA-256: r and s, 64 bytes. */
    ES256("ES256", KeyType.P256, 64),
    /** ECDSA on P-384 with SHA-384: r and s, 96 bytes. */
    ES384("ES384", KeyType.P384, 96),
    /** ECDSA on P-521 with SHA-512: r and s, 132 bytes. */
    ES512("ES512", KeyType.P521, 132),
    /** ECDSA on secp256k1 with SHA-256: r and s, 64 bytes. */
    ES256K("ES256K", KeyType.SECP256K1, 64),
    /** RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017): as long as the modulus. */
    RS256("RS256", KeyType.RSA, 0),
    /** RSASSA-PSS with SHA-256, MGF1 of SHA-256 and 32 bytes of salt (RFC 7518, section 3.5): as long as the modulus. */
    PS256("PS256", KeyType.RSA, 0),
    /**
     * BBS on BLS12-381 with SHA-256 (draft-irtf-cfrg-bbs-signatures): 80 bytes, deterministic. Over several messages
     * ({@link MultiMessageSigner}), of which a holder proves some. Not one of JOSE.
     */
    BBS("BBS", KeyType.BLS12_381_G2, 80),
    /** ML-DSA-44 (FIPS 204) with an empty context: 2420 bytes, deterministic. Experimental. */
    ML_DSA_44("ML-DSA-44", KeyType.ML_DSA_44, 2420);

    private final String joseName;
    private final KeyType keyType;
    private final int signatureSize;

    SignatureAlgorithm(String joseName, KeyType keyType, int signatureSize) {
        this.joseName = joseName;
        this.keyType = keyType;
        this.signatureSize = signatureSize;
    }

    /**
     * The algorithm that an {@code alg} of JOSE names; empty if none here. {@code Ed25519} of RFC 9864 is the {@code
     * EdDSA} of RFC 8037 with its curve said.
     */
    public static Optional<SignatureAlgorithm> ofJoseName(String name) {
        return name.equals("Ed25519")
                ? Optional.of(ED25519)
                : Arrays.stream(values())
                        .filter(algorithm -> algorithm != BBS && algorithm.joseName.equals(name))
                        .findFirst();
    }

    /** The {@code alg} of JOSE; the name of the scheme, which no token has, for {@link #BBS}. */
    public String joseName() {
        return joseName;
    }

    /** The type of its keys. */
    public KeyType keyType() {
        return keyType;
    }

    /** The bytes of a signature; empty for RSA, where they are as many as the modulus has. */
    public OptionalInt signatureSize() {
        return signatureSize == 0 ? OptionalInt.empty() : OptionalInt.of(signatureSize);
    }
}
