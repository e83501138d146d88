package org.lerkit.crypto.internal.bbs;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bouncycastle.util.BigIntegers;

/**
 * A proof (sections 3.6.3, CoreProofGen, and 3.6.4, CoreProofVerify): it shows two points that only who has a signature
 * can make, and answers a challenge, made of all that is shown, as only who knows what is hidden can.
 *
 * @param signature the signature's point, blinded: {@code Abar}
 * @param blinded what the key must pair it to: {@code Bbar}
 * @param messages the point of domain and messages, blinded: {@code D}
 * @param exponent the answer for the exponent of the signature: {@code e^}
 * @param first the answer for what blinds the signature: {@code r1^}
 * @param third the answer for what blinds the messages: {@code r3^}
 * @param hidden the answers for the messages that are not shown, in their order
 */
record BbsProof(
        G1Point signature,
        G1Point blinded,
        G1Point messages,
        BigInteger exponent,
        BigInteger first,
        BigInteger third,
        List<BigInteger> hidden,
        BigInteger challenge) {
    static final int SMALLEST = 3 * Bls12381.G1_SIZE + 4 * Bls12381.SCALAR_SIZE;

    static BbsProof parse(byte[] octets) throws MalformedOctetsException {
        if (octets.length < SMALLEST) {
            throw new MalformedOctetsException("fewer than " + SMALLEST + " octets");
        }
        ByteBuffer in = ByteBuffer.wrap(octets);
        G1Point signature = Bls12381.pointOfG1(in);
        G1Point blinded = Bls12381.pointOfG1(in);
        G1Point messages = Bls12381.pointOfG1(in);
        BigInteger exponent = Bls12381.scalar(in);
        BigInteger first = Bls12381.scalar(in);
        BigInteger third = Bls12381.scalar(in);
        List<BigInteger> hidden = new ArrayList<>();
        while (in.remaining() > Bls12381.SCALAR_SIZE) {
            hidden.add(Bls12381.scalar(in));
        }
        return new BbsProof(signature, blinded, messages, exponent, first, third, hidden, Bls12381.scalar(in));
    }

    byte[] encode() {
        return new Octets()
                .points(List.of(signature, blinded, messages))
                .scalars(exponent, first, third)
                .scalars(hidden)
                .scalars(challenge)
                .written();
    }

    /**
     * Proves that there is a signature. What blinds it is secret, and what hides the messages; time and addresses do
     * not tell of it.
     *
     * @param signed the point that stands for the domain and all messages
     */
    static BbsProof generate(
            BbsSignature signature,
            Domain domain,
            G1Point signed,
            byte[] presentationHeader,
            SortedMap<Integer, BigInteger> messages,
            BitSet disclosed,
            SecureRandom random) {
        BigInteger r1 = random(random);
        BigInteger r2 = random(random);
        BigInteger blindExponent = random(random);
        BigInteger blindFirst = random(random);
        BigInteger blindThird = random(random);

        G1Point d = new Multiples().add(signed, r2).secretSum();
        G1Point aBar = new Multiples()
                .add(signature.point(), Bls12381.modulo(r1.multiply(r2)))
                .secretSum();
        G1Point bBar = new Multiples()
                .add(d, r1)
                .add(aBar, Bls12381.ORDER.subtract(signature.exponent()))
                .secretSum();
        G1Point t1 = new Multiples().add(aBar, blindExponent).add(d, blindFirst).secretSum();
        Multiples t2 = new Multiples().add(d, blindThird);
        SortedMap<Integer, BigInteger> shown = new TreeMap<>();
        List<BigInteger> hidden = new ArrayList<>();
        List<BigInteger> blinds = new ArrayList<>();
        for (int index = 0; index < messages.size(); index++) {
            BigInteger message = messages.get(index);
            if (disclosed.get(index)) {
                shown.put(index, message);
            } else {
                BigInteger blind = random(random);
                t2.add(domain.generators().get(index), blind);
                hidden.add(message);
                blinds.add(blind);
            }
        }

        BigInteger challenge = challenge(domain, presentationHeader, shown, List.of(aBar, bBar, d, t1, t2.secretSum()));
        BigInteger r3 = BigIntegers.modOddInverse(Bls12381.ORDER, r2);
        List<BigInteger> answers = new ArrayList<>();
        for (int i = 0; i < hidden.size(); i++) {
            answers.add(Bls12381.modulo(blinds.get(i).add(hidden.get(i).multiply(challenge))));
        }
        return new BbsProof(
                aBar,
                bBar,
                d,
                Bls12381.modulo(blindExponent.add(signature.exponent().multiply(challenge))),
                Bls12381.modulo(blindFirst.subtract(r1.multiply(challenge))),
                Bls12381.modulo(blindThird.subtract(r3.multiply(challenge))),
                answers,
                challenge);
    }

    /** Whether the answers are those to the challenge; whether the points belong to a key is for the pairing to say. */
    boolean holds(Domain domain, byte[] presentationHeader, SortedMap<Integer, BigInteger> shown) {
        G1Point t1 = new Multiples()
                .add(blinded, challenge)
                .add(signature, exponent)
                .add(messages, first)
                .sum();
        Multiples t2 = domain.times(challenge, shown).add(messages, third);
        int answer = 0;
        for (int index = 0; index < domain.generators().size(); index++) {
            if (!shown.containsKey(index)) {
                t2.add(domain.generators().get(index), hidden.get(answer++));
            }
        }
        return challenge.equals(
                challenge(domain, presentationHeader, shown, List.of(signature, blinded, messages, t1, t2.sum())));
    }

    private static BigInteger challenge(
            Domain domain, byte[] presentationHeader, SortedMap<Integer, BigInteger> shown, List<G1Point> points) {
        Octets octets = new Octets().number(shown.size());
        shown.forEach((index, message) -> octets.number(index).scalars(message));
        return Ciphersuite.hashToScalar(octets.points(points)
                .scalars(domain.value())
                .sized(presentationHeader)
                .written());
    }

    private static BigInteger random(SecureRandom random) {
        byte[] bytes = new byte[Ciphersuite.EXPANDED];
        random.nextBytes(bytes);
        return Ciphersuite.scalar(bytes);
    }
}
