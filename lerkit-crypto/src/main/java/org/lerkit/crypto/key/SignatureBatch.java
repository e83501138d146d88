package org.lerkit.crypto.key;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lerkit.crypto.internal.edwards.BatchEquation;
import org.lerkit.crypto.internal.edwards.BatchEquation.Signature;

/**
 * Signatures that are verified together, which takes about a third of the time that it takes to verify each by itself
 * if they are Ed25519. Whether all of them hold is all that it tells; if not, each must be verified by itself.
 *
 * <pre>{@code
 * SignatureBatch batch = new SignatureBatch();
 * VerificationKey asking = batch.collecting(key);
 * boolean all = asking.verify(ED25519, one, signatureOfOne) & asking.verify(ED25519, two, signatureOfTwo) && batch.holds();
 * }</pre>
 *
 * <p>Security: until {@link #holds} has said so, what the collecting keys answer is worth nothing. A batch of four or more is
 * verified by the equation of RFC 8032, section 5.1.7, with the factor of 8 in it, fewer one by one and without it, as that
 * section allows. Who has the private key can make signatures that hold with the factor only; nobody else can make any. Takes a time
 * that depends on the signatures, which are public. Thread-safe.
 */
public final class SignatureBatch {
    private static final int FEW = 4; // for which the equation would take longer

    private final List<Collected> collected;

    /** A signature, and what verifies it by itself. */
    @SuppressWarnings("ArrayRecordComponent") // they are the batch's own
    private record Collected(PublicPart key, SignatureAlgorithm algorithm, byte[] data, byte[] signature) {
        boolean holds() {
            return key.verify(algorithm, data, signature);
        }

        Signature summand() {
            return new Signature(key.bytes(), data, signature);
        }
    }

    /** An empty batch. */
    public SignatureBatch() {
        this(new ArrayList<>());
    }

    private SignatureBatch(List<Collected> collected) {
        this.collected = collected;
    }

    /**
     * The same key, which says of each signature that might hold that it does, and puts it into this batch. A key of which
     * signatures are verified one by one only stays as it is: one that is not of Ed25519, or that a provider checks.
     */
    public VerificationKey collecting(VerificationKey key) {
        return key.collectedBy(this);
    }

    /** All signatures of some batches in one. */
    public static SignatureBatch joined(List<SignatureBatch> batches) {
        SignatureBatch joined = new SignatureBatch();
        for (SignatureBatch batch : batches) {
            synchronized (batch) {
                joined.collected.addAll(batch.collected);
            }
        }
        return joined;
    }

    /** Puts in one of Ed25519. */
    synchronized void add(PublicPart key, SignatureAlgorithm algorithm, byte[] data, byte[] signature) {
        collected.add(new Collected(key, algorithm, data.clone(), signature.clone()));
    }

    /** How many signatures are in it. */
    public synchronized int size() {
        return collected.size();
    }

    /** The signatures in batches of at most so many, which can be verified side by side. */
    public synchronized List<SignatureBatch> split(int size) {
        return IntStream.range(0, (collected.size() + size - 1) / size)
                .mapToObj(part -> new SignatureBatch(
                        new ArrayList<>(collected.subList(part * size, Math.min(collected.size(), (part + 1) * size)))))
                .toList();
    }

    /** Whether all signatures in it hold. */
    public synchronized boolean holds() {
        return collected.size() < FEW
                ? collected.stream().allMatch(Collected::holds)
                : BatchEquation.holds(collected.stream().map(Collected::summand).toList());
    }
}
