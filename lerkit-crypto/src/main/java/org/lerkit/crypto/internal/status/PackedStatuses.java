package org.lerkit.crypto.internal.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.Inflater;

/**
 * Statuses of one, two, four or eight bits as a Token Status List packs them (section 4.1): from the least significant
 * bit of a byte to the most significant, the other way round than in a Bitstring Status List. Immutable and thread-safe.
 */
public final class PackedStatuses {
    /** The token holds. */
    public static final byte VALID = 0;
    /** The token is revoked, for ever. */
    public static final byte INVALID = 1;
    /** The token is suspended, for a time. */
    public static final byte SUSPENDED = 2;

    /** How many bits a status may have. */
    public static final Set<Integer> SIZES = Set.of(1, 2, 4, 8);
    /** Sixteen million statuses of a bit: a run may keep dozens of lists. */
    private static final int MOST_BYTES = 2 << 20;

    private final int bits;
    private final byte[] bytes;

    private PackedStatuses(int bits, byte[] bytes) {
        this.bits = bits;
        this.bytes = bytes;
    }

    /**
     * Packs statuses.
     *
     * @throws IllegalArgumentException if a list has no such size, or a status has more bits
     */
    public static PackedStatuses of(int bits, byte[] statuses) {
        if (!SIZES.contains(bits)) {
            throw new IllegalArgumentException("a status has 1, 2, 4 or 8 bits");
        }
        int each = Byte.SIZE / bits;
        byte[] bytes = new byte[(statuses.length + each - 1) / each];
        for (int i = 0; i < statuses.length; i++) {
            int status = Byte.toUnsignedInt(statuses[i]);
            if (status >> bits != 0) {
                throw new IllegalArgumentException("a status that has more than " + bits + " bits");
            }
            bytes[i / each] |= (byte) (status << ((i % each) * bits));
        }
        return new PackedStatuses(bits, bytes);
    }

    /**
     * Unpacks what a list has, compressed with ZLIB (RFC 1950); empty if there is no list of that many bits, or it is
     * not all of one stream of that format, or more than sixteen million bits.
     */
    public static Optional<PackedStatuses> inflated(int bits, byte[] compressed) {
        if (!SIZES.contains(bits)) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(compressed);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            int read;
            while ((read = inflater.inflate(buffer)) > 0 && bytes.size() <= MOST_BYTES) {
                bytes.write(buffer, 0, read);
            }
            return inflater.finished() && inflater.getRemaining() == 0 && bytes.size() <= MOST_BYTES
                    ? Optional.of(new PackedStatuses(bits, bytes.toByteArray()))
                    : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    /** How many bits a status has. */
    public int bits() {
        return bits;
    }

    /** How many statuses there are, those included that only fill the last byte. */
    public long size() {
        return (long) bytes.length * Byte.SIZE / bits;
    }

    /** The status at an index below the size. */
    public int status(long index) {
        long bit = index * bits;
        int whole = bytes[Math.toIntExact(bit / Byte.SIZE)];
        return (whole >> (bit % Byte.SIZE)) & ((1 << bits) - 1);
    }

    /** All of them, compressed with ZLIB as far as it goes. */
    public byte[] deflated() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterInputStream compressed = new DeflaterInputStream(new ByteArrayInputStream(bytes), deflater)) {
            return compressed.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        } finally {
            deflater.end();
        }
    }
}
