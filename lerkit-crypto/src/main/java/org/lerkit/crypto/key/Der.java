package org.lerkit.crypto.key;

import java.io.IOException;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * Keys as X.509 and PKCS#8 write them (RFC 5480, 5915, 5958, 8410, 9881). A curve is known by its name: parameters that spell
 * one out could spell out another, and are refused.
 */
final class Der {
    // RFC 8410, section 3
    private static final ASN1ObjectIdentifier ED25519 = new ASN1ObjectIdentifier("1.3.101.112");
    private static final ASN1ObjectIdentifier X25519 = new ASN1ObjectIdentifier("1.3.101.110");

    // RFC 9881, section 2
    private static final ASN1ObjectIdentifier ML_DSA_44 = new ASN1ObjectIdentifier("2.16.840.1.101.3.4.3.17");

    private Der() {}

    /** What a structure says that fills the bytes. */
    static <T> T read(byte[] der, String expected, Function<ASN1Primitive, T> structure) {
        try {
            ASN1Primitive value = ASN1Primitive.fromByteArray(der); // null if there are no bytes
            if (value != null) {
                return structure.apply(value);
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            // e may quote the key
        }
        throw new MalformedKeyException("not " + expected + " in DER, " + der.length + " bytes");
    }

    /** The structure in DER. */
    static byte[] write(ASN1Object structure) {
        try {
            return structure.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException(e); // writing to memory does not fail
        }
    }

    /** The key of a {@code SubjectPublicKeyInfo}. */
    static VerificationKey publicKey(byte[] spki) {
        return read(spki, "a SubjectPublicKeyInfo", structure -> {
            SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(structure);
            return VerificationKey.of(
                    type(info.getAlgorithm()), info.getPublicKeyData().getOctets());
        });
    }

    /** The key as a {@code SubjectPublicKeyInfo}, its point not compressed: few read the other form. */
    static byte[] encode(VerificationKey key) {
        byte[] bytes = isOnCurve(key.type()) ? EcCurve.of(key.type()).uncompressed(key.bytes()) : key.bytes();
        return write(new SubjectPublicKeyInfo(identifier(key.type()), bytes));
    }

    /** The key of a {@code PrivateKeyInfo}. */
    static SigningKey secretKey(byte[] pkcs8) {
        return read(pkcs8, "a PrivateKeyInfo", structure -> {
            PrivateKeyInfo info = PrivateKeyInfo.getInstance(structure);
            KeyType type = type(info.getPrivateKeyAlgorithm());
            byte[] octets = info.getPrivateKey().getOctets();
            if (isOnCurve(type)) {
                return ecSecretKey(octets, type);
            }
            return SigningKey.of(
                    type,
                    switch (type) {
                        case RSA -> octets;
                        case ML_DSA_44 -> read(octets, "a private key of ML-DSA-44", MlDsa44::seed);
                        default ->
                            read(octets, "an octet string", ASN1OctetString::getInstance)
                                    .getOctets();
                    });
        });
    }

    /** The key of an {@code ECPrivateKey}, which names its curve itself if that is not known. */
    static SigningKey ecSecretKey(byte[] sec1, @Nullable KeyType known) {
        return read(sec1, "an ECPrivateKey", structure -> {
            ECPrivateKey key = ECPrivateKey.getInstance(structure);
            KeyType type = known == null ? curve(key.getParametersObject()) : known;
            return SigningKey.of(type, key.getPrivateKey().getOctets());
        });
    }

    /** The private key as a {@code PrivateKeyInfo}. */
    static byte[] encodeSecret(SigningKey key) {
        KeyType type = key.publicKey().type();
        try {
            if (isOnCurve(type)) {
                EcCurve curve = EcCurve.of(type);
                byte[] point = curve.uncompressed(key.publicKey().bytes());
                return write(new PrivateKeyInfo(
                        identifier(type),
                        new ECPrivateKey(new DEROctetString(key.secret()), null, new DERBitString(point))));
            }
            return write(
                    switch (type) {
                        case RSA -> new PrivateKeyInfo(identifier(type), key.secret());
                        case ML_DSA_44 -> new PrivateKeyInfo(identifier(type), MlDsa44.structure(key.secret()));
                        default -> new PrivateKeyInfo(identifier(type), new DEROctetString(key.secret()));
                    });
        } catch (IOException e) {
            throw new IllegalStateException(e); // writing to memory does not fail
        }
    }

    private static boolean isOnCurve(KeyType type) {
        return switch (type) {
            case P256, P384, P521, SECP256K1 -> true;
            case ED25519, X25519, RSA, ML_DSA_44, BLS12_381_G2 -> false;
        };
    }

    private static AlgorithmIdentifier identifier(KeyType type) {
        return switch (type) {
            case ED25519 -> new AlgorithmIdentifier(ED25519);
            case X25519 -> new AlgorithmIdentifier(X25519);
            case ML_DSA_44 -> new AlgorithmIdentifier(ML_DSA_44);
            case RSA -> new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
            case P256, P384, P521, SECP256K1 ->
                new AlgorithmIdentifier(
                        X9ObjectIdentifiers.id_ecPublicKey, EcCurve.of(type).oid());
            case BLS12_381_G2 -> throw type.writtenOnlyAsMultikey("PEM");
        };
    }

    private static KeyType type(AlgorithmIdentifier identifier) {
        ASN1ObjectIdentifier algorithm = identifier.getAlgorithm();
        if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            return curve(identifier.getParameters());
        }
        for (KeyType type : new KeyType[] {KeyType.ED25519, KeyType.X25519, KeyType.RSA, KeyType.ML_DSA_44}) {
            if (identifier(type).getAlgorithm().equals(algorithm)) {
                return type;
            }
        }
        throw new MalformedKeyException("the key of an algorithm that is not known, " + algorithm);
    }

    private static KeyType curve(@Nullable ASN1Encodable parameters) {
        for (EcCurve curve : EcCurve.values()) {
            if (curve.oid().equals(parameters)) {
                return curve.type();
            }
        }
        throw new MalformedKeyException(
                parameters instanceof ASN1ObjectIdentifier name
                        ? "a key on a curve that is not known, " + name
                        : "a key whose curve is not given by its name");
    }
}
