package org.lerkit.crypto.internal.suite.sd;

import java.util.Arrays;
import java.util.List;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.model.cbor.CborReader;
import org.lerkit.model.cbor.CborWriter;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** How proof values are written: {@code u} and base64url of a header of three bytes and CBOR. */
final class ProofValueText {
    static final int SIGNATURE_SIZE = 64;
    static final int PUBLIC_KEY_SIZE = 35;
    /** An HMAC key, and what is made with it. */
    static final int HMAC_SIZE = 32;

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

    static boolean startsWith(byte[] bytes, byte[] header) {
        return bytes.length >= header.length && Arrays.equals(bytes, 0, header.length, header, 0, header.length);
    }

    /** Reads what follows the header, an array of that many items. */
    static CborReader items(byte[] bytes, byte[] header, int size) throws MalformedProofValueException {
        CborReader reader = new CborReader(bytes, header.length);
        if (reader.array() != size) {
            throw new MalformedProofValueException("other than " + size + " components");
        }
        return reader;
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
}
