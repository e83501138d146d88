package org.lerkit.crypto.key;

import java.util.EnumSet;
import java.util.Set;
import org.lerkit.crypto.internal.encoding.Multibase;

/**
 * A kind of key. What is signed with it is a matter of a {@link SignatureAlgorithm}: an RSA key fits two of them.
 *
 * <p>The raw bytes of a key are those that the <a href="https://github.com/multiformats/multicodec">multicodec
 * registry</a> names for its type.
 */
public enum KeyType {
    /** Ed25519 (RFC 8032): 32 bytes. */
    ED25519("Ed25519", 0xED, 0x1300),
    /** NIST P-256: a compressed point, 33 bytes. */
    P256("P-256", 0x1200, 0x1306),
    /** NIST P-384: a compressed point, 49 bytes. */
    P384("P-384", 0x1201, 0x1307),
    /** NIST P-521: a compressed point, 67 bytes. */
    P521("P-521", 0x1202, 0x1308),
    /** secp256k1: a compressed point, 33 bytes. Signatures are verified with it, and not made. */
    SECP256K1("secp256k1", 0xE7, 0x1301),
    /** RSA of 2048 to 8192 bits: an {@code RSAPublicKey} of RFC 8017, appendix A.1.1, in DER. */
    RSA("RSA", 0x1205, 0x1305),
    /** X25519 (RFC 7748): 32 bytes. For key agreement; nothing is signed with it. */
    X25519("X25519", 0xEC, 0x1302),
    /** BLS12-381, for BBS: a compressed point of G2, 96 bytes. Written as Multikey only: no standard has another form. */
    BLS12_381_G2("BLS12-381 G2", 0xEB, 0x130A),
    /** ML-DSA-44 (FIPS 204), which quantum computers are not known to break: 1312 bytes. Experimental. */
    ML_DSA_44("ML-DSA-44", 0x1210, 0x131A);

    private final String title;
    private final int publicCode;
    private final int secretCode;

    KeyType(String title, int publicCode, int secretCode) {
        this.title = title;
        this.publicCode = publicCode;
        this.secretCode = secretCode;
    }

    /** Its usual name, as in {@code P-256}; for curves that JWKs have the {@code crv}. */
    public String title() {
        return title;
    }

    /** The algorithms that keys of this type sign with, the usual one first; none for {@link #X25519}. */
    public Set<SignatureAlgorithm> algorithms() {
        Set<SignatureAlgorithm> algorithms = EnumSet.noneOf(SignatureAlgorithm.class);
        for (SignatureAlgorithm algorithm : SignatureAlgorithm.values()) {
            if (algorithm.keyType() == this) {
                algorithms.add(algorithm);
            }
        }
        return algorithms;
    }

    /** What is wrong with asking for a key of this type in another form. */
    MalformedKeyException writtenOnlyAsMultikey(String form) {
        return new MalformedKeyException(
                "no standard has " + title + " keys as " + form + ": Multikey is how they are written");
    }

    /** The multicodec code of public keys. */
    int publicCode() {
        return publicCode;
    }

    /** The multicodec code of private keys. */
    int secretCode() {
        return secretCode;
    }

    /** How the text of a Multikey is written. */
    Multibase multibase() {
        return this == ML_DSA_44 ? Multibase.BASE64_URL : Multibase.BASE58_BTC;
    }
}
