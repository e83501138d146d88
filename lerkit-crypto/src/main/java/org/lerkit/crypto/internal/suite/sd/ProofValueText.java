package org.lerkit.crypto.internal.suite.sd;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.cbor.CborReader;
import org.lerkit.model.cbor.CborWriter;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** How proof values are written: {@code u} and base64url of a {@link ProofHeader} and CBOR. */
final class ProofValueText {
    static final int SIGNATURE_SIZE = 64;
    static final int PUBLIC_KEY_SIZE = 35;
    /** An HMAC key, and what is made with it. */
    static final int HMAC_SIZE = 32;

    /** What canonical labels of blank nodes start with; a number follows. */
    static final String CANONICAL = "c14n";

    private static final String VALUE = "proofValue";
    private static final String PREFIX = "u";
    // 8,192 signatures, as many labels, and what goes with them.
    private static final int LONGEST = 1_200_000;

    private ProofValueText() {}

    static String encode(byte[] bytes) {
        return PREFIX + Base64Url.encode(bytes);
    }

    /** The bytes of the value of a proof. */
    static byte[] decode(JsonObject proof) throws MalformedProofValueException {
        if (!(proof.members().get(VALUE) instanceof JsonString text)
                || !text.value().startsWith(PREFIX)) {
            throw new MalformedProofValueException("no text that starts with u");
        }
        if (text.value().length() > LONGEST) {
            throw new MalformedProofValueException("more than " + LONGEST + " characters");
        }
        return Base64Url.decode(text.value().substring(PREFIX.length()))
                .orElseThrow(() -> new MalformedProofValueException("no base64url without padding"));
    }

    static void writeSignatures(CborWriter writer, List<byte[]> signatures) {
        writer.array(signatures.size());
        signatures.forEach(writer::bytes);
    }

    static List<byte[]> readSignatures(CborReader reader) {
        byte[][] signatures = new byte[reader.array()][];
        for (int i = 0; i < signatures.length; i++) {
            signatures[i] = reader.bytes(SIGNATURE_SIZE);
        }
        return List.of(signatures);
    }

    static void writePointers(CborWriter writer, List<JsonPointer> pointers) {
        writer.array(pointers.size());
        pointers.forEach(pointer -> writer.text(pointer.value()));
    }

    static List<JsonPointer> readPointers(CborReader reader) throws MalformedProofValueException {
        List<JsonPointer> pointers = new ArrayList<>();
        for (int left = reader.array(); left > 0; left--) {
            String pointer = reader.text();
            if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
                throw new MalformedProofValueException("a mandatory pointer that is none");
            }
            pointers.add(new JsonPointer(pointer));
        }
        return pointers;
    }

    static void writeIndexes(CborWriter writer, List<Integer> indexes) {
        writer.array(indexes.size());
        indexes.forEach(writer::number);
    }

    static List<Integer> readIndexes(CborReader reader) throws MalformedProofValueException {
        List<Integer> indexes = new ArrayList<>();
        int before = -1;
        for (int left = reader.array(); left > 0; left--) {
            int index = reader.unsigned();
            if (index <= before) {
                throw new MalformedProofValueException("indexes that do not ascend");
            }
            indexes.add(index);
            before = index;
        }
        return indexes;
    }

    /** Reads a map of the labels of blank nodes by the numbers of the canonical ones. */
    static <T> SortedMap<Integer, T> readLabels(CborReader reader, Function<CborReader, T> label)
            throws MalformedProofValueException {
        SortedMap<Integer, T> labels = new TreeMap<>();
        for (int left = reader.map(); left > 0; left--) {
            if (labels.put(reader.unsigned(), label.apply(reader)) != null) {
                throw new MalformedProofValueException("a blank node that has two labels");
            }
        }
        return labels;
    }

    /** The number after the prefix of a label. */
    static int number(String label, String prefix) {
        return Integer.parseInt(label.substring(prefix.length()));
    }
}
