package org.lerkit.crypto.internal.suite.sd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.model.cbor.CborReader;
import org.lerkit.model.cbor.CborWriter;

/**
 * The value of a derived proof (sections 3.5.5 to 3.5.8).
 *
 * @param baseSignature the issuer's, over the proof, the public key and the mandatory statements
 * @param publicKey the key of the base proof alone, by which the other statements are signed
 * @param signatures one for each statement that is not mandatory, in their order
 * @param labels what the issuer called the blank node that has canonical label {@code c14n} and that number
 * @param mandatoryIndexes which statements are mandatory, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record DerivedProofValue(
        byte[] baseSignature,
        byte[] publicKey,
        List<byte[]> signatures,
        SortedMap<Integer, byte[]> labels,
        List<Integer> mandatoryIndexes) {
    private static final byte[] HEADER = {(byte) 0xd9, 0x5d, 0x01};
    private static final String CANONICAL = "c14n";
    private static final String HMAC = "u";

    String encode() {
        CborWriter writer = new CborWriter(HEADER).array(5).bytes(baseSignature).bytes(publicKey);
        ProofValueText.writeSignatures(writer, signatures);
        writer.map(labels.size());
        labels.forEach((number, label) -> writer.number(number).bytes(label));
        writer.array(mandatoryIndexes.size());
        mandatoryIndexes.forEach(writer::number);
        return ProofValueText.encode(writer.written());
    }

    static DerivedProofValue parse(byte[] value) throws MalformedProofValueException {
        if (!ProofValueText.startsWith(value, HEADER)) {
            throw new MalformedProofValueException("not the header of a derived proof");
        }
        CborReader reader = ProofValueText.items(value, HEADER, 5);
        byte[] baseSignature = reader.bytes(ProofValueText.SIGNATURE_SIZE);
        byte[] publicKey = reader.bytes(ProofValueText.PUBLIC_KEY_SIZE);
        List<byte[]> signatures = ProofValueText.readSignatures(reader);
        SortedMap<Integer, byte[]> labels = new TreeMap<>();
        for (int left = reader.map(); left > 0; left--) {
            if (labels.put(reader.unsigned(), reader.bytes(ProofValueText.HMAC_SIZE)) != null) {
                throw new MalformedProofValueException("a blank node that has two labels");
            }
        }
        List<Integer> mandatoryIndexes = new ArrayList<>();
        int before = -1;
        for (int left = reader.array(); left > 0; left--) {
            int index = reader.unsigned();
            if (index <= before) {
                throw new MalformedProofValueException("mandatory indexes that do not ascend");
            }
            mandatoryIndexes.add(index);
            before = index;
        }
        reader.end();
        return new DerivedProofValue(baseSignature, publicKey, signatures, labels, mandatoryIndexes);
    }

    /** The labels of the issuer by canonical labels: {@code u...} by {@code c14n0}. */
    Map<String, String> labelMap() {
        SortedMap<String, String> map = new TreeMap<>();
        labels.forEach((number, label) -> map.put(CANONICAL + number, HMAC + Base64Url.encode(label)));
        return map;
    }

    /** The way back from {@link #labelMap()}. */
    static SortedMap<Integer, byte[]> compressed(Map<String, String> labelMap) {
        SortedMap<Integer, byte[]> labels = new TreeMap<>();
        labelMap.forEach((canonical, label) -> labels.put(
                Integer.valueOf(canonical.substring(CANONICAL.length())),
                Base64Url.decode(label.substring(HMAC.length())).orElseThrow()));
        return labels;
    }
}
