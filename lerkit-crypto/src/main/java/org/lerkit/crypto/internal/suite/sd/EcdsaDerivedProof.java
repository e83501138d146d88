package org.lerkit.crypto.internal.suite.sd;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.MalformedKeyException;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.spi.ProofStep;
import org.lerkit.model.cbor.CborReader;
import org.lerkit.model.cbor.CborWriter;

/**
 * The value of a derived proof of {@code ecdsa-sd-2023} (sections 3.5.5 to 3.5.8).
 *
 * @param baseSignature the issuer's, over the proof, the public key and the mandatory statements
 * @param publicKey the key of the base proof alone, by which the other statements are signed
 * @param signatures one for each statement that is not mandatory, in their order
 * @param labels what the issuer called the blank node that has canonical label {@code c14n} and that number
 * @param mandatoryIndexes which statements are mandatory, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record EcdsaDerivedProof(
        byte[] baseSignature,
        byte[] publicKey,
        List<byte[]> signatures,
        SortedMap<Integer, byte[]> labels,
        List<Integer> mandatoryIndexes)
        implements DerivedProof {
    private static final String HMAC = "u";

    @Override
    public String encode() {
        CborWriter writer =
                ProofHeader.ECDSA_DERIVED.components(5).bytes(baseSignature).bytes(publicKey);
        ProofValueText.writeSignatures(writer, signatures);
        writer.map(labels.size());
        labels.forEach((number, label) -> writer.number(number).bytes(label));
        ProofValueText.writeIndexes(writer, mandatoryIndexes);
        return ProofValueText.encode(writer.written());
    }

    static EcdsaDerivedProof parse(byte[] value) throws MalformedProofValueException {
        CborReader reader = ProofHeader.ECDSA_DERIVED.components(value, 5);
        byte[] baseSignature = reader.bytes(ProofValueText.SIGNATURE_SIZE);
        byte[] publicKey = reader.bytes(ProofValueText.PUBLIC_KEY_SIZE);
        List<byte[]> signatures = ProofValueText.readSignatures(reader);
        if (signatures.size() > EcdsaSd2023.MOST_STATEMENTS) {
            throw new MalformedProofValueException("more than " + EcdsaSd2023.MOST_STATEMENTS + " signatures");
        }
        SortedMap<Integer, byte[]> labels =
                ProofValueText.readLabels(reader, item -> item.bytes(ProofValueText.HMAC_SIZE));
        List<Integer> mandatoryIndexes = ProofValueText.readIndexes(reader);
        reader.end();
        return new EcdsaDerivedProof(baseSignature, publicKey, signatures, labels, mandatoryIndexes);
    }

    @Override
    public Map<String, String> labelMap() {
        SortedMap<String, String> map = new TreeMap<>();
        labels.forEach((number, label) -> map.put(ProofValueText.CANONICAL + number, HMAC + Base64Url.encode(label)));
        return map;
    }

    /** The way back from {@link #labelMap()}. */
    static SortedMap<Integer, byte[]> compressed(Map<String, String> labelMap) {
        SortedMap<Integer, byte[]> labels = new TreeMap<>();
        labelMap.forEach((canonical, label) -> labels.put(
                ProofValueText.number(canonical, ProofValueText.CANONICAL),
                Base64Url.decode(label.substring(HMAC.length())).orElseThrow()));
        return labels;
    }

    @Override
    public Optional<String> defect(byte[] proofHash, Split statements, VerificationKey key)
            throws MalformedProofValueException {
        VerificationKey proofKey = proofKey().checkedAs(key);
        List<byte[]> messages = statements.messages();
        if (messages.size() != signatures.size()) {
            return Optional.of(signatures.size() + " signatures for " + messages.size() + " statements");
        }
        byte[] signed = signed(proofHash, publicKey, statements);
        if (!key.verify(SignatureAlgorithm.ES256, signed, baseSignature)) {
            return Optional.of("the signature does not fit what is mandatory, and the key");
        }
        for (int i = 0; i < messages.size(); i++) {
            if (!proofKey.verify(SignatureAlgorithm.ES256, messages.get(i), signatures.get(i))) {
                return Optional.of("a signature does not fit the statement it is for");
            }
        }
        return Optional.empty();
    }

    @Override
    public List<ProofStep> steps(byte[] proofHash, Split statements) {
        return List.of(
                new ProofStep("publicKey", Base58Btc.toMultibase(publicKey)),
                ProofStep.bytes("toVerify", signed(proofHash, publicKey, statements)));
    }

    private VerificationKey proofKey() throws MalformedProofValueException {
        try {
            VerificationKey key = Multikey.decode(Base58Btc.toMultibase(publicKey));
            if (key.type() == KeyType.P256) {
                return key;
            }
        } catch (MalformedKeyException e) {
            // said below
        }
        throw new MalformedProofValueException("a public key that is none of P-256");
    }

    /** What the issuer signs. */
    static byte[] signed(byte[] proofHash, byte[] publicKey, Split statements) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(proofHash);
        data.writeBytes(publicKey);
        data.writeBytes(statements.mandatoryHash());
        return data.toByteArray();
    }
}
