package org.lerkit.crypto.internal.bbs;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bouncycastle.math.ec.ECPoint;
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
        ECPoint signature,
        ECPoint blinded,
        ECPoint messages,
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
        ECPoint signature = Bls12381.pointOfG1(in);
        ECPoint blinded = Bls12381.pointOfG1(in);
        ECPoint messages = Bls12381.pointOfG1(in);
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
                .points(signature, blinded, messages)
                .scalars(exponent, first, third)
                .scalars(hidden)
                .scalars(challenge)
                .written();
    }

    static BbsProof generate(
            BbsSignature signature,
            Domain domain,
            byte[] presentationHeader,
            SortedMap<Integer, BigInteger> messages,
            BitSet disclosed,
            SecureRandom random) {
        BigInteger r1 = random(random);
        BigInteger r2 = random(random);
        BigInteger blindExponent = random(random);
        BigInteger blindFirst = random(random);
        BigInteger blindThird = random(random);

        ECPoint d = Bls12381.secretMultiple(domain.with(messages), r2);
        ECPoint aBar = Bls12381.secretMultiple(signature.point(), modulo(r1.multiply(r2)));
        ECPoint bBar = Bls12381.secretMultiple(d, r1)
                .subtract(Bls12381.secretMultiple(aBar, signature.exponent()))
                .normalize();
        ECPoint t1 = Bls12381.secretMultiple(aBar, blindExponent).add(Bls12381.secretMultiple(d, blindFirst));
        ECPoint t2 = Bls12381.secretMultiple(d, blindThird);
        SortedMap<Integer, BigInteger> shown = new TreeMap<>();
        List<BigInteger> hidden = new ArrayList<>();
        List<BigInteger> blinds = new ArrayList<>();
        for (int index = 0; index < messages.size(); index++) {
            BigInteger message = messages.get(index);
            if (disclosed.get(index)) {
                shown.put(index, message);
            } else {
                BigInteger blind = random(random);
                t2 = t2.add(Bls12381.secretMultiple(domain.generators().get(index), blind));
                hidden.add(message);
                blinds.add(blind);
            }
        }

        BigInteger challenge = challenge(domain, presentationHeader, shown, aBar, bBar, d, t1, t2);
        BigInteger r3 = BigIntegers.modOddInverse(Bls12381.ORDER, r2);
        List<BigInteger> answers = new ArrayList<>();
        for (int i = 0; i < hidden.size(); i++) {
            answers.add(modulo(blinds.get(i).add(hidden.get(i).multiply(challenge))));
        }
        return new BbsProof(
                aBar,
                bBar,
                d,
                modulo(blindExponent.add(signature.exponent().multiply(challenge))),
                modulo(blindFirst.subtract(r1.multiply(challenge))),
                modulo(blindThird.subtract(r3.multiply(challenge))),
                answers,
                challenge);
    }

    /** Whether the answers are those to the challenge; whether the points belong to a key is for the pairing to say. */
    boolean holds(Domain domain, byte[] presentationHeader, SortedMap<Integer, BigInteger> shown) {
        ECPoint t1 = Bls12381.sum(List.of(blinded, signature, messages), List.of(challenge, exponent, first));
        List<ECPoint> points = new ArrayList<>(List.of(domain.with(shown), messages));
        List<BigInteger> scalars = new ArrayList<>(List.of(challenge, third));
        for (int index = 0; index < domain.generators().size(); index++) {
            if (!shown.containsKey(index)) {
                points.add(domain.generators().get(index));
                scalars.add(hidden.get(points.size() - 3));
            }
        }
        ECPoint t2 = Bls12381.sum(points, scalars);
        return challenge.equals(challenge(domain, presentationHeader, shown, signature, blinded, messages, t1, t2));
    }

    private static BigInteger challenge(
            Domain domain, byte[] presentationHeader, SortedMap<Integer, BigInteger> shown, ECPoint... points) {
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

    private static BigInteger modulo(BigInteger number) {
        return number.mod(Bls12381.ORDER);
    }
}
