package org.lerkit.model.cose;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.cbor.CborReader;
import org.lerkit.model.cbor.CborValue;
import org.lerkit.model.cbor.CborWriter;
import org.lerkit.model.cbor.MalformedCborException;

/**
 * A message of COSE that one party has signed, tagged as such or not: a header that is signed, one that is not, the
 * payload and the signature. Immutable and thread-safe; equal to another of the same bytes.
 *
 * <p>Security: nothing of it is verified.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9052#section-4.2">RFC 9052, section 4.2</a>
 */
public final class CoseSign1 {
    /** The label of the algorithm. */
    public static final long ALGORITHM = 1;
    /** The label of the labels that must be understood. */
    public static final long CRITICAL = 2;
    /** The label of the media type of the payload. */
    public static final long CONTENT_TYPE = 3;
    /** The label of the identifier of the key. */
    public static final long KEY_ID = 4;
    /** The label of claims about the message (RFC 9597). */
    public static final long CWT_CLAIMS = 15;
    /** The label of the media type of the message itself (RFC 9596). */
    public static final long TYPE = 16;

    private static final int TAG = 18;
    private static final int TAGGED = 0xd2;
    private static final int FOUR_ITEMS = 0x84;
    private static final int BYTES = 0x40;
    private static final CborValue.Labelled NOTHING = new CborValue.Labelled(Map.of());

    private final byte[] message;
    private final boolean tagged;
    private final byte[] header;
    private final CborValue.Labelled protectedHeader;
    private final CborValue.Labelled unprotectedHeader;
    private final byte[] payload;
    private final byte[] signature;

    private CoseSign1(byte[] message, boolean tagged, byte[] header, List<CborValue> items) {
        this.message = message;
        this.tagged = tagged;
        this.header = header;
        this.protectedHeader = header.length == 0 ? NOTHING : labelled(CborReader.only(header));
        this.unprotectedHeader = labelled(items.get(1));
        this.payload = bytes(items.get(2), "a payload that is not in the message");
        this.signature = bytes(items.get(3), "a signature that is not bytes");
        if (protectedHeader.entries().keySet().stream().anyMatch(unprotectedHeader.entries()::containsKey)) {
            throw new MalformedCoseException("a label in both headers");
        }
    }

    /** Whether bytes start as such a message does, and as no text does. */
    public static boolean isStart(byte[] start) {
        int array = start.length > 0 && (start[0] & 0xff) == TAGGED ? 1 : 0;
        return start.length > array + 1 && (start[array] & 0xff) == FOUR_ITEMS && (start[array + 1] & 0xe0) == BYTES;
    }

    /**
     * Takes a message apart.
     *
     * @throws MalformedCoseException if it is no such message, is not in the one form that its CBOR has, or its payload is
     *     elsewhere
     */
    public static CoseSign1 parse(byte[] message) {
        byte[] own = message.clone();
        try {
            CborValue value = CborReader.only(own);
            boolean tagged = value instanceof CborValue.Tagged tag && tag.tag() == TAG;
            CborValue untagged = tagged ? ((CborValue.Tagged) value).value() : value;
            if (!(untagged instanceof CborValue.Array array) || array.items().size() != 4) {
                throw new MalformedCoseException("no array of four items");
            }
            byte[] header = bytes(array.items().get(0), "a protected header that is not bytes");
            return new CoseSign1(own, tagged, header, array.items());
        } catch (MalformedCborException e) {
            throw new MalformedCoseException("not the CBOR that is read here: " + requireNonNull(e.getMessage()));
        }
    }

    /**
     * A message that is yet to be signed, and will be tagged.
     *
     * @param protectedHeader a map, encoded
     */
    public static Unsigned unsigned(byte[] protectedHeader, byte[] payload) {
        return new Unsigned(protectedHeader.clone(), payload.clone());
    }

    private static CborValue.Labelled labelled(CborValue value) {
        if (value instanceof CborValue.Labelled labelled) {
            return labelled;
        }
        throw new MalformedCoseException("a header that is no map");
    }

    private static byte[] bytes(CborValue value, String otherwise) {
        if (value instanceof CborValue.Bytes bytes) {
            return bytes.value();
        }
        throw new MalformedCoseException(otherwise);
    }

    /** The message, as it was given. */
    public byte[] bytes() {
        return message.clone();
    }

    /** Whether it says of itself, by tag 18, that it is such a message. */
    public boolean isTagged() {
        return tagged;
    }

    /** The header that the signature covers. */
    public CborValue.Labelled protectedHeader() {
        return protectedHeader;
    }

    /** The header that anybody could have written. */
    public CborValue.Labelled unprotectedHeader() {
        return unprotectedHeader;
    }

    /** The number of the algorithm in the header that is signed; empty if there is none there. */
    public Optional<Long> algorithm() {
        return protectedHeader.get(ALGORITHM).orElse(null) instanceof CborValue.Int number
                ? Optional.of(number.value())
                : Optional.empty();
    }

    /** What is signed, whatever it is. */
    public byte[] payload() {
        return payload.clone();
    }

    /** The signature, in the form that its algorithm has in COSE. */
    public byte[] signature() {
        return signature.clone();
    }

    /** What the signature covers: the header that is protected, as it is encoded, and the payload. */
    public byte[] toBeSigned() {
        return toBeSigned(header, payload);
    }

    private static byte[] toBeSigned(byte[] header, byte[] payload) {
        return new CborWriter()
                .array(4)
                .text("Signature1")
                .bytes(header)
                .bytes(new byte[0])
                .bytes(payload)
                .written();
    }

    /** A header and a payload, encoded as they will be signed. Immutable and thread-safe. */
    public static final class Unsigned {
        private final byte[] header;
        private final byte[] payload;

        private Unsigned(byte[] header, byte[] payload) {
            this.header = header;
            this.payload = payload;
        }

        /** What is to be signed. */
        public byte[] toBeSigned() {
            return CoseSign1.toBeSigned(header, payload);
        }

        /** The message with its signature, in the form that its algorithm has in COSE. */
        public CoseSign1 signed(byte[] signature) {
            return parse(new CborWriter()
                    .tag(TAG)
                    .array(4)
                    .bytes(header)
                    .map(0)
                    .bytes(payload)
                    .bytes(signature)
                    .written());
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CoseSign1 that && Arrays.equals(message, that.message);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(message);
    }

    @Override
    public String toString() {
        return "a COSE_Sign1 of " + message.length + " bytes";
    }
}
