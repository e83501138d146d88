package org.lerkit.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verification with combs, beside that of Bouncy Castle. */
class EcCombKeyTest {
    private static final int SIGNATURES = 25;

    @ParameterizedTest
    @ValueSource(strings = {"secp256r1", "secp384r1", "secp521r1", "secp256k1"})
    void a_sum_of_products_is_that_of_the_products(String curve) {
        ECDomainParameters domain = new ECDomainParameters(CustomNamedCurves.getByName(curve));
        BigInteger n = domain.getN();
        Random random = new Random(43);
        ECPoint point = domain.getG().multiply(below(n, random)).normalize();
        EcComb one = new EcComb(domain.getG(), n.bitLength(), 8);
        EcComb other = new EcComb(point, n.bitLength(), 6);
        List<BigInteger> numbers = new ArrayList<>(
                List.of(BigInteger.ZERO, BigInteger.ONE, BigInteger.TWO, n.subtract(BigInteger.ONE), n.shiftRight(1)));
        for (int i = 0; i < 8; i++) {
            numbers.add(below(n, random));
            numbers.add(BigInteger.ONE.shiftLeft(random.nextInt(n.bitLength() - 1)));
        }
        for (BigInteger ofOne : numbers) {
            for (BigInteger ofOther : numbers) {
                assertThat(EcComb.sumOfProducts(one, ofOne, other, ofOther))
                        .isEqualTo(domain.getG().multiply(ofOne).add(point.multiply(ofOther)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"secp256r1, false", "secp256r1, true", "secp384r1, false", "secp521r1, false", "secp256k1, false"})
    void the_same_signatures_hold_as_for_bouncy_castle(String curve, boolean own) {
        ECDomainParameters domain = new ECDomainParameters(CustomNamedCurves.getByName(curve));
        long seed = 186;
        Random random = new Random(seed);
        for (int i = 0; i < SIGNATURES; i++) {
            BigInteger secret = i == 0 ? BigInteger.ONE : below(domain.getN(), random);
            byte[] hash = new byte[new int[] {32, 48, 64}[i % 3]];
            if (i > 2) { // that of nothing at all may come too
                random.nextBytes(hash);
            }
            ECDSASigner signer = new ECDSASigner();
            signer.init(true, new ECPrivateKeyParameters(secret, domain));
            BigInteger[] signature = signer.generateSignature(hash);
            ECPublicKeyParameters key =
                    new ECPublicKeyParameters(domain.getG().multiply(secret).normalize(), domain);
            EcCombKey comb = prepared(key, own);

            assertThat(comb.holds(hash, signature[0], signature[1])).isTrue();
            for (BigInteger[] other : others(signature, domain.getN())) {
                assertThat(comb.holds(hash, other[0], other[1]))
                        .as("signature %d of seed %d", i, seed)
                        .isEqualTo(bouncyCastle(key, hash, other));
            }
            hash[hash.length / 4] ^= 1;
            assertThat(comb.holds(hash, signature[0], signature[1])).isFalse();
        }
    }

    /** The same s the other way round is as good; nothing else is. */
    private static List<BigInteger[]> others(BigInteger[] signature, BigInteger n) {
        BigInteger r = signature[0];
        BigInteger s = signature[1];
        List<BigInteger> numbers = List.of(
                BigInteger.ZERO,
                BigInteger.ONE,
                n.subtract(BigInteger.ONE),
                n,
                r.negate(),
                s,
                n.subtract(s),
                s.add(n),
                r.add(BigInteger.ONE),
                r);
        List<BigInteger[]> others = new ArrayList<>();
        for (BigInteger number : numbers) {
            others.add(new BigInteger[] {r, number});
            others.add(new BigInteger[] {number, s});
        }
        return others;
    }

    private static boolean bouncyCastle(ECPublicKeyParameters key, byte[] hash, BigInteger[] signature) {
        ECDSASigner signer = new ECDSASigner();
        signer.init(false, key);
        return signer.verifySignature(hash, signature[0], signature[1]);
    }

    /** Of a key and a hash that somebody chose, whose products are the same point, or cancel each other out. */
    @ParameterizedTest
    @CsvSource({"secp256r1, false", "secp256r1, true", "secp384r1, false", "secp521r1, false", "secp256k1, false"})
    void products_that_are_equal_or_opposite_are_added_up_too(String curve, boolean own) {
        ECDomainParameters domain = new ECDomainParameters(CustomNamedCurves.getByName(curve));
        BigInteger n = domain.getN();
        ECPublicKeyParameters key = new ECPublicKeyParameters(domain.getG(), domain); // of the secret 1
        EcCombKey comb = prepared(key, own);
        BigInteger nonce = BigInteger.valueOf(17);
        BigInteger r = domain.getG()
                .multiply(nonce)
                .normalize()
                .getAffineXCoord()
                .toBigInteger()
                .mod(n);
        BigInteger s = r.add(r).multiply(nonce.modInverse(n)).mod(n);
        int size = (n.bitLength() + 7) / 8;
        int unused = size * 8 - n.bitLength(); // of a hash as long as the order, whose last bits are not looked at
        byte[] first = BigIntegers.asUnsignedByteArray(size, r.shiftLeft(unused));
        byte[] second = BigIntegers.asUnsignedByteArray(size, n.subtract(r).shiftLeft(unused));

        assertThat(comb.holds(first, r, s)).isTrue();
        assertThat(comb.holds(second, r, s)).isFalse();
        assertThat(comb.holds(second, r, BigInteger.ONE)).isFalse();
        assertThat(bouncyCastle(key, second, new BigInteger[] {r, s})).isFalse();
    }

    @Test
    void a_thousand_signatures_of_p256_hold_and_none_of_them_with_a_bit_changed() {
        ECDomainParameters domain = new ECDomainParameters(CustomNamedCurves.getByName("secp256r1"));
        BigInteger n = domain.getN();
        long seed = 1000;
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i += 50) {
            BigInteger secret = below(n, random);
            ECPoint point = domain.getG().multiply(secret).normalize();
            EcCombKey comb = EcCombKey.ofP256(new ECPublicKeyParameters(point, domain));
            ECDSASigner signer = new ECDSASigner();
            signer.init(true, new ECPrivateKeyParameters(secret, domain));
            for (int j = i; j < i + 50; j++) {
                byte[] hash = new byte[32];
                random.nextBytes(hash);
                BigInteger[] signature = signer.generateSignature(hash);
                int bit = random.nextInt(256);
                String what = "signature %d of seed %d, bit %d".formatted(j, seed, bit);
                assertThat(comb.holds(hash, signature[0], signature[1]))
                        .as(what)
                        .isTrue();
                switch (j % 3) { // r, s and the hash in turn
                    case 0 -> signature[0] = signature[0].flipBit(bit);
                    case 1 -> signature[1] = signature[1].flipBit(bit);
                    default -> hash[bit / 8] ^= (byte) (1 << (bit % 8));
                }
                assertThat(comb.holds(hash, signature[0], signature[1]))
                        .as(what)
                        .isFalse();
            }
        }
    }

    /** Whose r is less than the x of its point by the order: no one finds one by signing, but it can be made up with its key. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_signature_whose_x_is_not_below_the_order_holds(boolean own) {
        ECDomainParameters domain = new ECDomainParameters(CustomNamedCurves.getByName("secp256r1"));
        BigInteger n = domain.getN();
        BigInteger r = BigInteger.ONE;
        ECPoint sum = null;
        while (sum == null) {
            r = r.add(BigInteger.ONE);
            byte[] compressed = BigIntegers.asUnsignedByteArray(33, r.add(n));
            compressed[0] = 2;
            try {
                sum = domain.getCurve().decodePoint(compressed);
            } catch (IllegalArgumentException e) {
                // no point has this x
            }
        }
        ECPublicKeyParameters key =
                new ECPublicKeyParameters(sum.subtract(domain.getG()).normalize(), domain);
        byte[] hash = BigIntegers.asUnsignedByteArray(32, r); // with r as s too, both points are taken once

        assertThat(bouncyCastle(key, hash, new BigInteger[] {r, r})).isTrue();
        assertThat(prepared(key, own).holds(hash, r, r)).isTrue();
        assertThat(prepared(key, own).holds(hash, r.add(BigInteger.ONE), r)).isFalse();
    }

    private static EcCombKey prepared(ECPublicKeyParameters key, boolean own) {
        ECDomainParameters domain = key.getParameters();
        return own ? EcCombKey.ofP256(key) : EcCombKey.of(key, EcCombKey.base(domain.getG(), domain.getN()));
    }

    private static BigInteger below(BigInteger n, Random random) {
        return new BigInteger(n.bitLength() - 1, random).add(BigInteger.ONE);
    }
}
