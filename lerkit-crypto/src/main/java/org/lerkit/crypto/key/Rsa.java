package org.lerkit.crypto.key;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;

/** RSA (RFC 8017) as the JDK does it. Keys that are too weak, or cost a verifier too much, are none. */
final class Rsa {
    private static final int SHORTEST = 2048;
    private static final int LONGEST = 8192;
    private static final int GENERATED = 3072;
    // From 3, as RFC 8017 has it: what made small exponents dangerous is lax padding. Below 2^64, as the JDK has it.
    private static final int SHORTEST_EXPONENT = 2;
    private static final int LONGEST_EXPONENT = 64;

    private Rsa() {}

    static PrivatePart generate(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(GENERATED, RSAKeyGenParameterSpec.F4), random);
            byte[] pkcs8 = generator.generateKeyPair().getPrivate().getEncoded();
            return secret(PrivateKeyInfo.getInstance(pkcs8).getPrivateKey().getOctets());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key of an {@code RSAPublicKey} in DER, and in no other encoding. */
    static PublicPart publicKey(byte[] der) {
        RSAPublicKey key = Der.read(der, "an RSAPublicKey", RSAPublicKey::getInstance);
        Public checked = new Public(key);
        if (!Arrays.equals(checked.bytes, der)) {
            throw new MalformedKeyException("an RSAPublicKey that is not written as DER asks");
        }
        return checked;
    }

    /** The key of an {@code RSAPrivateKey} of two primes, in DER. */
    static PrivatePart secret(byte[] der) {
        return new Secret(Der.read(der, "an RSAPrivateKey", RSAPrivateKey::getInstance));
    }

    private static void require(boolean holds, String expected) {
        if (!holds) {
            throw new MalformedKeyException(expected);
        }
    }

    private static final class Public implements PublicPart {
        private final byte[] bytes;
        private final PublicKey key;

        Public(RSAPublicKey numbers) {
            BigInteger modulus = numbers.getModulus();
            BigInteger exponent = numbers.getPublicExponent();
            require(
                    isOddOf(modulus, SHORTEST, LONGEST),
                    "an RSA modulus is an odd number of " + SHORTEST + " to " + LONGEST + " bits; found "
                            + modulus.bitLength());
            require(
                    isOddOf(exponent, SHORTEST_EXPONENT, LONGEST_EXPONENT),
                    "an RSA exponent is an odd number of " + SHORTEST_EXPONENT + " to " + LONGEST_EXPONENT
                            + " bits; found " + exponent.bitLength());
            try {
                this.bytes = numbers.getEncoded("DER");
                this.key = KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
            } catch (IOException | GeneralSecurityException e) {
                throw new MalformedKeyException("not an RSA public key");
            }
        }

        private static boolean isOddOf(BigInteger number, int fewest, int most) {
            return number.signum() > 0
                    && number.testBit(0)
                    && number.bitLength() >= fewest
                    && number.bitLength() <= most;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public boolean verify(SignatureAlgorithm algorithm, byte[] data, byte[] signature) {
            return Jca.verify(key, null, algorithm, data, signature);
        }
    }

    private static final class Secret implements PrivatePart {
        private final byte[] bytes;
        private final Public publicPart;
        private final PrivateKey key;

        Secret(RSAPrivateKey numbers) {
            this.publicPart = new Public(new RSAPublicKey(numbers.getModulus(), numbers.getPublicExponent()));
            requireFitting(numbers);
            try {
                this.bytes = numbers.getEncoded("DER");
                this.key = KeyFactory.getInstance("RSA")
                        .generatePrivate(new RSAPrivateCrtKeySpec(
                                numbers.getModulus(),
                                numbers.getPublicExponent(),
                                numbers.getPrivateExponent(),
                                numbers.getPrime1(),
                                numbers.getPrime2(),
                                numbers.getExponent1(),
                                numbers.getExponent2(),
                                numbers.getCoefficient()));
            } catch (IOException | GeneralSecurityException e) {
                throw new MalformedKeyException("not an RSA private key");
            }
        }

        /** Numbers that do not belong together make signatures that give a factor of the modulus away. */
        private static void requireFitting(RSAPrivateKey numbers) {
            BigInteger p = numbers.getPrime1();
            BigInteger q = numbers.getPrime2();
            BigInteger d = numbers.getPrivateExponent();
            BigInteger e = numbers.getPublicExponent();
            require(
                    p.compareTo(BigInteger.ONE) > 0
                            && q.compareTo(BigInteger.ONE) > 0
                            && p.multiply(q).equals(numbers.getModulus())
                            && isOne(e.multiply(d), p.subtract(BigInteger.ONE))
                            && isOne(e.multiply(d), q.subtract(BigInteger.ONE))
                            && numbers.getExponent1().equals(d.mod(p.subtract(BigInteger.ONE)))
                            && numbers.getExponent2().equals(d.mod(q.subtract(BigInteger.ONE)))
                            && isOne(numbers.getCoefficient().multiply(q), p),
                    "the numbers of an RSA private key do not belong together");
        }

        private static boolean isOne(BigInteger number, BigInteger modulus) {
            return number.mod(modulus).equals(BigInteger.ONE);
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public PublicPart publicPart() {
            return publicPart;
        }

        @Override
        public byte[] sign(SignatureAlgorithm algorithm, byte[] data) {
            try {
                return Jca.sign(key, null, algorithm, data);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the JDK does not sign with " + algorithm, e);
            }
        }
    }
}
