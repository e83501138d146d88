package org.lerkit.crypto.internal.bbs;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.hash2curve.HashToCurveProfile;
import org.bouncycastle.crypto.hash2curve.HashToEllipticCurve;

/** How the ciphersuite BLS12-381-SHA-256 (section 7.2.2) hashes: to scalars, and to the generators of G1. */
final class Ciphersuite {
    /** What the hash functions of the interface of hashed messages start their tags with. */
    static final String INTERFACE = "BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_";

    /** How many bytes become a scalar: so many more than it has that none is more likely than another. */
    static final int EXPANDED = 48;

    /** The point that all sums start with. */
    static final G1Point P1 =
            point("a8ce256102840821a3e94ea9025e4662b205762f9776b3a766c872b948f1fd225e7c59698588e70d11406d161b4e28c9");

    private static final Expansion SCALAR = expansion("H2S_");
    private static final Expansion MESSAGE = expansion("MAP_MSG_TO_SCALAR_AS_HASH_");
    private static final Expansion SECRET_KEY = expansion("KEYGEN_DST_");
    private static final Expansion GENERATOR = expansion("SIG_GENERATOR_SEED_");

    private static volatile Generators known = Generators.none();

    private Ciphersuite() {}

    /** The scalar of octets that stand for all that is to be agreed on. */
    static BigInteger hashToScalar(byte[] octets) {
        return scalar(SCALAR.of(octets));
    }

    static BigInteger messageToScalar(byte[] message) {
        return scalar(MESSAGE.of(message));
    }

    static List<BigInteger> messagesToScalars(List<byte[]> messages) {
        return messages.stream().map(Ciphersuite::messageToScalar).toList();
    }

    /** The secret key that comes of octets with as much chance in them as a key has (section 3.4.1). */
    static BigInteger secretKey(byte[] material, byte[] info) {
        byte[] size = {(byte) (info.length >> 8), (byte) info.length};
        return scalar(SECRET_KEY.of(
                new Octets().bytes(material).bytes(size).bytes(info).written()));
    }

    /** The scalar of as many bytes as are {@link #EXPANDED}. */
    static BigInteger scalar(byte[] expanded) {
        return new BigInteger(1, expanded).mod(Bls12381.ORDER);
    }

    private static Expansion expansion(String tag) {
        return new Expansion(INTERFACE + tag, EXPANDED);
    }

    /**
     * The first so many generators: one for what is agreed on, and one for each message. They are the same for all
     * keys, and computed once.
     */
    static List<G1Point> generators(int count) {
        Generators enough = known.upTo(count);
        known = enough; // of two threads the last may know fewer: then they are computed once more
        return enough.points().subList(0, count);
    }

    /**
     * Those that are known.
     *
     * @param last what the next one is made from
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Generators(List<G1Point> points, byte[] last) {
        static Generators none() {
            byte[] seed = (INTERFACE + "MESSAGE_GENERATOR_SEED").getBytes(StandardCharsets.US_ASCII);
            return new Generators(List.of(), GENERATOR.of(seed));
        }

        Generators upTo(int count) {
            if (count <= points.size()) {
                return this;
            }
            List<G1Point> more = new ArrayList<>(points);
            byte[] octets = last;
            HashToEllipticCurve toCurve = HashToEllipticCurve.getInstance(
                    HashToCurveProfile.BLS12_381_G1_XMD_SHA_256_SSWU_RO, INTERFACE + "SIG_GENERATOR_DST_");
            while (more.size() < count) {
                octets = GENERATOR.of(
                        new Octets().bytes(octets).number(more.size() + 1L).written());
                more.add(G1Point.of(toCurve.hashToCurve(octets)));
            }
            return new Generators(List.copyOf(more), octets);
        }
    }

    private static G1Point point(String hex) {
        try {
            return Bls12381.pointOfG1(ByteBuffer.wrap(HexFormat.of().parseHex(hex)));
        } catch (MalformedOctetsException e) {
            throw new IllegalStateException(e);
        }
    }
}
