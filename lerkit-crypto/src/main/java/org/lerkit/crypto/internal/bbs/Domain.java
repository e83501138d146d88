package org.lerkit.crypto.internal.bbs;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What signer, prover and verifier agree on before any message: the key, the header, and how many messages there are
 * (section 4.2.3, calculate_domain).
 *
 * @param first the generator for the domain itself
 * @param generators one for each message
 * @param value all of it in one scalar
 */
record Domain(G1Point first, List<G1Point> generators, BigInteger value) {
    static Domain of(BbsPublicKey key, byte[] header, int messages) {
        List<G1Point> all = Ciphersuite.generators(messages + 1);
        byte[] octets = new Octets()
                .bytes(key.bytes())
                .number(messages)
                .points(all)
                .bytes(Ciphersuite.INTERFACE.getBytes(StandardCharsets.US_ASCII))
                .sized(header)
                .written();
        return new Domain(all.get(0), all.subList(1, all.size()), Ciphersuite.hashToScalar(octets));
    }

    /** The point that stands for the domain and these messages, by index: the {@code B} of the draft. */
    G1Point with(Map<Integer, BigInteger> messages) {
        return times(BigInteger.ONE, messages).sum();
    }

    /** The same point so many times, to be summed. */
    Multiples times(BigInteger times, Map<Integer, BigInteger> messages) {
        Multiples sum = new Multiples().add(Ciphersuite.P1, times).add(first, Bls12381.modulo(value.multiply(times)));
        messages.forEach((index, message) -> sum.add(generators.get(index), Bls12381.modulo(message.multiply(times))));
        return sum;
    }
}
