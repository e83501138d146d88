package org.lerkit.crypto.internal.rdfc;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The hash algorithm of one run, and the hashes that it has made, which have numbers from zero on. */
final class Hash {
    private final MessageDigest digest;
    private final int length;
    private byte[] made;
    private int count;

    Hash(String algorithm) {
        try {
            this.digest = MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("no such hash: " + algorithm, e);
        }
        this.length = digest.getDigestLength();
        this.made = new byte[16 * length];
    }

    private void update(Bytes data) {
        digest.update(data.array(), 0, data.size());
    }

    /** Takes what there is, and leaves nothing of it. */
    void take(Bytes data) {
        update(data);
        data.resize(0);
    }

    byte[] digest() {
        return digest.digest();
    }

    byte[] of(Bytes data) {
        update(data);
        return digest();
    }

    /** Hashes something; gives the number of the hash. */
    int make(Bytes data) {
        if ((count + 1) * length > made.length) {
            made = Arrays.copyOf(made, made.length * 2);
        }
        update(data);
        try {
            digest.digest(made, count * length, length);
        } catch (DigestException e) {
            throw new IllegalStateException("a hash of another length", e);
        }
        return count++;
    }

    /** Writes a hash as it is joined with others: in hexadecimal digits. */
    void write(int hash, Bytes out) {
        out.hex(made, hash * length, (hash + 1) * length);
    }

    boolean areEqual(int hash, int other) {
        return compare(hash, other) == 0;
    }

    private int compare(int hash, int other) {
        return hash == other
                ? 0
                : Arrays.compareUnsigned(
                        made, hash * length, (hash + 1) * length, made, other * length, (other + 1) * length);
    }

    /** The indexes of some hashes in the order of these; of equal ones, in their own. */
    int[] order(int[] hashes, int count) {
        int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(count);
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = (((Words.at(made, hashes[i] * length) >>> indexBits) << indexBits) | i) ^ Long.MIN_VALUE;
        }
        Arrays.sort(keys);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int index = (int) keys[i] & ((1 << indexBits) - 1);
            int at = i;
            while (at > 0 && compare(hashes[order[at - 1]], hashes[index]) > 0) { // that start alike and are not
                order[at] = order[--at];
            }
            order[at] = index;
        }
        return order;
    }
}
