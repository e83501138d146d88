package org.lerkit.crypto.internal.suite.sd;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.cbor.CborReader;
import org.lerkit.model.cbor.CborWriter;
import org.lerkit.model.json.JsonObject;

/**
 * The value of a base proof (sections 3.5.2 and 3.5.3).
 *
 * @param baseSignature the issuer's, over the proof, the public key and the mandatory statements
 * @param publicKey the key of this proof alone, by which the other statements are signed
 * @param hmacKey what the labels of blank nodes are made with
 * @param signatures one for each statement that is not mandatory, in their order
 * @param mandatory pointers to what is mandatory
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record BaseProofValue(
        byte[] baseSignature, byte[] publicKey, byte[] hmacKey, List<byte[]> signatures, List<JsonPointer> mandatory) {
    private static final byte[] HEADER = {(byte) 0xd9, 0x5d, 0x00};

    String encode() {
        CborWriter writer = new CborWriter(HEADER)
                .array(5)
                .bytes(baseSignature)
                .bytes(publicKey)
                .bytes(hmacKey);
        ProofValueText.writeSignatures(writer, signatures);
        writer.array(mandatory.size());
        mandatory.forEach(pointer -> writer.text(pointer.value()));
        return ProofValueText.encode(writer.written());
    }

    /** Whether a proof value says that it is one of a base proof. */
    static boolean isOne(byte[] value) {
        return ProofValueText.startsWith(value, HEADER);
    }

    static BaseProofValue parse(JsonObject proof) throws MalformedProofValueException {
        byte[] value = ProofValueText.decode(proof);
        if (!isOne(value)) {
            throw new MalformedProofValueException("not the header of a base proof");
        }
        CborReader reader = ProofValueText.items(value, HEADER, 5);
        byte[] baseSignature = reader.bytes(ProofValueText.SIGNATURE_SIZE);
        byte[] publicKey = reader.bytes(ProofValueText.PUBLIC_KEY_SIZE);
        byte[] hmacKey = reader.bytes(ProofValueText.HMAC_SIZE);
        List<byte[]> signatures = ProofValueText.readSignatures(reader);
        List<JsonPointer> mandatory = new ArrayList<>();
        for (int left = reader.array(); left > 0; left--) {
            String pointer = reader.text();
            if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
                throw new MalformedProofValueException("a mandatory pointer that is none");
            }
            mandatory.add(new JsonPointer(pointer));
        }
        reader.end();
        return new BaseProofValue(baseSignature, publicKey, hmacKey, signatures, mandatory);
    }
}
