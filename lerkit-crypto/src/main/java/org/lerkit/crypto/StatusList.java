package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;
import static org.lerkit.crypto.Texts.texts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * The statuses of many credentials, as one credential publishes them (Bitstring Status List 1.0; Status List 2021). The
 * first bit is the left-most. Immutable and thread-safe.
 */
final class StatusList {
    /** So that a credential is one of many, section 2.2: whoever asks for the list does not say for which. */
    static final int LEAST_STATUSES = 131_072;

    /** Sixteen million statuses of a bit: a run may keep dozens of lists. */
    private static final int MOST_BYTES = 2 << 20;

    private final Optional<String> issuer;
    private final Set<String> purposes;
    private final byte[] bits;

    private StatusList(Optional<String> issuer, Set<String> purposes, byte[] bits) {
        this.issuer = issuer;
        this.purposes = purposes;
        this.bits = bits;
    }

    /** What a list is called, and how its bits are written. */
    enum Kind {
        BITSTRING("BitstringStatusListCredential", "BitstringStatusList"),
        YEAR_2021("StatusList2021Credential", "StatusList2021");

        private final String credential;
        private final String list;

        Kind(String credential, String list) {
            this.credential = credential;
            this.list = list;
        }

        private boolean is(JsonObject json) {
            return isOfType(json, credential);
        }
    }

    /** Whether a credential is a list of statuses of any kind. */
    static boolean is(JsonObject credential) {
        return Kind.BITSTRING.is(credential) || Kind.YEAR_2021.is(credential);
    }

    /** The list in a credential; empty if there is none of this kind, or it cannot be read, or is larger than any. */
    static Optional<StatusList> of(JsonObject credential, Kind kind) {
        JsonValue subject = credential.get("credentialSubject").orElse(null);
        if (!kind.is(credential) || !(subject instanceof JsonObject list) || !isOfType(list, kind.list)) {
            return Optional.empty();
        }
        return text(list, "encodedList")
                .flatMap(encoded -> decode(encoded, kind))
                .map(bits -> new StatusList(Structure.issuerId(credential), texts(list, "statusPurpose"), bits));
    }

    private static Optional<byte[]> decode(String encoded, Kind kind) {
        boolean multibase = kind == Kind.BITSTRING;
        if (multibase && !encoded.startsWith("u")) {
            return Optional.empty();
        }
        try {
            byte[] compressed = Base64.getUrlDecoder().decode(multibase ? encoded.substring(1) : encoded);
            try (GZIPInputStream bits = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
                byte[] found = bits.readNBytes(MOST_BYTES + 1);
                return Optional.of(found).filter(bytes -> bytes.length <= MOST_BYTES);
            }
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    /** Who says so. */
    Optional<String> issuer() {
        return issuer;
    }

    /** What the statuses are about. */
    Set<String> purposes() {
        return purposes;
    }

    /** How many statuses of so many bits it has. */
    long size(int statusSize) {
        return bits.length * (long) Byte.SIZE / statusSize;
    }

    /** The status at an index below the size. */
    int status(long index, int statusSize) {
        int status = 0;
        for (long bit = index * statusSize; bit < (index + 1) * statusSize; bit++) {
            int at = Math.toIntExact(bit / Byte.SIZE);
            long shift = Byte.SIZE - 1 - bit % Byte.SIZE;
            status = (status << 1) | ((bits[at] >> shift) & 1);
        }
        return status;
    }

    private static boolean isOfType(JsonObject json, String type) {
        return texts(json, "type").contains(type);
    }
}
