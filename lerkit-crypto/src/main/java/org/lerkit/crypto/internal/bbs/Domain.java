package org.lerkit.crypto.internal.bbs;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bouncycastle.math.ec.ECPoint;

/**
 * What signer, prover and verifier agree on before any message: the key, the header, and how many messages there are
 * (section 4.2.3, calculate_domain).
 *
 * @param first the generator for the domain itself
 * @param generators one for each message
 * @param value all of it in one scalar
 */
record Domain(ECPoint first, List<ECPoint> generators, BigInteger value) {
    static Domain of(BbsPublicKey key, byte[] header, int messages) {
        List<ECPoint> all = Ciphersuite.generators(messages + 1);
        byte[] octets = new Octets()
                .bytes(key.bytes())
                .number(messages)
                .points(all.toArray(ECPoint[]::new))
                .bytes(Ciphersuite.INTERFACE.getBytes(StandardCharsets.US_ASCII))
                .sized(header)
                .written();
        return new Domain(all.get(0), all.subList(1, all.size()), Ciphersuite.hashToScalar(octets));
    }

    /** The point that stands for the domain and these messages, by index: the {@code B} of the draft. */
    ECPoint with(Map<Integer, BigInteger> messages) {
        List<ECPoint> points = new ArrayList<>(List.of(Ciphersuite.P1, first));
        List<BigInteger> scalars = new ArrayList<>(List.of(BigInteger.ONE, value));
        messages.forEach((index, message) -> {
            points.add(generators.get(index));
            scalars.add(message);
        });
        return Bls12381.sum(points, scalars);
    }
}
