package org.lerkit.crypto.key;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.encoding.Hashes;

/**
 * ECDSA (FIPS 186-5) on the curves of the field, as Bouncy Castle does it. A signature is r and s side by side, each as
 * long as the order of the curve (IEEE P1363); DER is refused. The nonce is that of RFC 6979, so signing needs no
 * randomness and the same data has the same signature.
 */
@SuppressWarnings("ImmutableEnumChecker") // the parameters of a curve do not change
enum EcCurve {
    P256(KeyType.P256, "secp256r1", SECObjectIdentifiers.secp256r1, "SHA-256"),
    P384(KeyType.P384, "secp384r1", SECObjectIdentifiers.secp384r1, "SHA-384"),
    P521(KeyType.P521, "secp521r1", SECObjectIdentifiers.secp521r1, "SHA-512"),
    SECP256K1(KeyType.SECP256K1, "secp256k1", SECObjectIdentifiers.secp256k1, "SHA-256");

    /** To prepare a key takes about as long as two signatures, and each after that half of one. */
    private static final int OFTEN = 4;

    private final KeyType type;
    private final ASN1ObjectIdentifier oid;
    private final String hash;
    private final ECDomainParameters domain;
    private volatile @Nullable EcComb base; // once a key needs it

    EcCurve(KeyType type, String name, ASN1ObjectIdentifier oid, String hash) {
        this.type = type;
        this.oid = oid;
        this.hash = hash;
        this.domain = new ECDomainParameters(CustomNamedCurves.getByName(name));
    }

    /** The curve of keys of this type, which is one of a curve here. */
    static EcCurve of(KeyType type) {
        for (EcCurve curve : values()) {
            if (curve.type == type) {
                return curve;
            }
        }
        throw new IllegalArgumentException(type.title() + " is none of these curves");
    }

    KeyType type() {
        return type;
    }

    ASN1ObjectIdentifier oid() {
        return oid;
    }

    /** The order of the group. */
    BigInteger order() {
        return domain.getN();
    }

    /** The bytes of a coordinate. */
    int coordinateSize() {
        return (domain.getCurve().getFieldSize() + 7) / 8;
    }

    PrivatePart generate(SecureRandom random) {
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(domain, random));
        return new Secret((ECPrivateKeyParameters) generator.generateKeyPair().getPrivate());
    }

    /** The key of a number from 1 to the order less 1, written as long as the order. */
    PrivatePart secret(byte[] raw) {
        BigInteger number = new BigInteger(1, raw);
        if (raw.length != BigIntegers.getUnsignedByteLength(order())
                || number.signum() == 0
                || number.compareTo(order()) >= 0) {
            throw new MalformedKeyException("not a " + type.title() + " private key, " + raw.length + " bytes");
        }
        return new Secret(new ECPrivateKeyParameters(number, domain));
    }

    /** The key of a point (SEC 1, section 2.3.3), compressed or not, which must be on the curve and not at infinity. */
    PublicPart publicKey(byte[] raw) {
        try {
            // decoding checks the equation of the curve, the parameters that the point is not infinity
            return new Public(new ECPublicKeyParameters(domain.getCurve().decodePoint(raw), domain));
        } catch (IllegalArgumentException e) {
            throw new MalformedKeyException("not a " + type.title() + " public key, " + raw.length + " bytes");
        }
    }

    /** The key of a point's coordinates, each of {@link #coordinateSize} bytes. */
    PublicPart publicKey(byte[] x, byte[] y) {
        byte[] point = new byte[1 + 2 * coordinateSize()];
        if (x.length != coordinateSize() || y.length != coordinateSize()) {
            throw new MalformedKeyException("a coordinate of " + type.title() + " has " + coordinateSize() + " bytes");
        }
        point[0] = 4;
        System.arraycopy(x, 0, point, 1, x.length);
        System.arraycopy(y, 0, point, 1 + x.length, y.length);
        return publicKey(point);
    }

    /** The point of a compressed one, not compressed. */
    byte[] uncompressed(byte[] raw) {
        return domain.getCurve().decodePoint(raw).getEncoded(false);
    }

    private EcCombKey prepared(ECPublicKeyParameters key) {
        return this == P256 ? EcCombKey.ofP256(key) : EcCombKey.of(key, base());
    }

    private EcComb base() {
        EcComb known = base;
        if (known == null) {
            known = EcCombKey.base(domain.getG(), order());
            base = known;
        }
        return known;
    }

    private Digest nonceDigest() {
        return switch (this) {
            case P256, SECP256K1 -> SHA256Digest.newInstance();
            case P384 -> new SHA384Digest();
            case P521 -> new SHA512Digest();
        };
    }

    private final class Public implements PublicPart {
        private final ECPublicKeyParameters key;
        private final byte[] bytes;
        private final AtomicInteger uses = new AtomicInteger();
        private volatile @Nullable EcCombKey often; // once it is used often, which most keys never are

        Public(ECPublicKeyParameters key) {
            this.key = key;
            this.bytes = key.getQ().getEncoded(true);
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public boolean verify(SignatureAlgorithm algorithm, byte[] data, byte[] signature) {
            BigInteger[] pair;
            try {
                pair = PlainDSAEncoding.INSTANCE.decode(order(), signature);
            } catch (IllegalArgumentException e) {
                return false; // another length, or a number that is not below the order
            }
            byte[] hashed = Hashes.of(hash, data);
            EcCombKey comb = often;
            if (comb == null && uses.incrementAndGet() == OFTEN) {
                comb = prepared(key);
                often = comb;
            }
            // As with Ed25519: of what does not hold for the comb, Bouncy Castle has the last word.
            if (comb != null && comb.holds(hashed, pair[0], pair[1])) {
                return true;
            }
            ECDSASigner signer = new ECDSASigner();
            signer.init(false, key);
            return signer.verifySignature(hashed, pair[0], pair[1]); // refuses zeros
        }
    }

    private final class Secret implements PrivatePart {
        private final ECPrivateKeyParameters key;

        Secret(ECPrivateKeyParameters key) {
            this.key = key;
        }

        @Override
        public byte[] bytes() {
            return BigIntegers.asUnsignedByteArray(BigIntegers.getUnsignedByteLength(order()), key.getD());
        }

        @Override
        public PublicPart publicPart() {
            ECPoint point = new FixedPointCombMultiplier().multiply(domain.getG(), key.getD());
            return new Public(new ECPublicKeyParameters(point, domain));
        }

        @Override
        public byte[] sign(SignatureAlgorithm algorithm, byte[] data) {
            ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(nonceDigest()));
            signer.init(true, key);
            BigInteger[] pair = signer.generateSignature(Hashes.of(hash, data));
            return PlainDSAEncoding.INSTANCE.encode(order(), pair[0], pair[1]);
        }
    }
}
