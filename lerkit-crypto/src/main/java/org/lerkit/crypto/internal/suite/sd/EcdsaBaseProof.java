package org.lerkit.crypto.internal.suite.sd;

import java.security.SecureRandom;
import java.util.List;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.cbor.CborReader;
import org.lerkit.model.cbor.CborWriter;

/**
 * The value of a base proof of {@code ecdsa-sd-2023} (sections 3.5.2 and 3.5.3).
 *
 * @param baseSignature the issuer's, over the proof, the public key and the mandatory statements
 * @param publicKey the key of this proof alone, by which the other statements are signed
 * @param hmacKey what the labels of blank nodes are made with
 * @param signatures one for each statement that is not mandatory, in their order
 * @param mandatory pointers to what is mandatory
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record EcdsaBaseProof(
        byte[] baseSignature, byte[] publicKey, byte[] hmacKey, List<byte[]> signatures, List<JsonPointer> mandatory)
        implements BaseProof {
    @Override
    public String encode() {
        CborWriter writer = ProofHeader.ECDSA_BASE
                .components(5)
                .bytes(baseSignature)
                .bytes(publicKey)
                .bytes(hmacKey);
        ProofValueText.writeSignatures(writer, signatures);
        ProofValueText.writePointers(writer, mandatory);
        return ProofValueText.encode(writer.written());
    }

    static EcdsaBaseProof parse(byte[] value) throws MalformedProofValueException {
        CborReader reader = ProofHeader.ECDSA_BASE.components(value, 5);
        EcdsaBaseProof proof = new EcdsaBaseProof(
                reader.bytes(ProofValueText.SIGNATURE_SIZE),
                reader.bytes(ProofValueText.PUBLIC_KEY_SIZE),
                reader.bytes(ProofValueText.HMAC_SIZE),
                ProofValueText.readSignatures(reader),
                ProofValueText.readPointers(reader));
        reader.end();
        return proof;
    }

    @Override
    public EcdsaDerivedProof derive(byte[] proofHash, Disclosure disclosure, SecureRandom random)
            throws MalformedProofValueException {
        if (disclosure.split().others().size() != signatures.size()) {
            throw new MalformedProofValueException("the proof is not one of this document: it has other statements");
        }
        return new EcdsaDerivedProof(
                baseSignature,
                publicKey,
                disclosure.selectiveIndexes().stream().mapToObj(signatures::get).toList(),
                EcdsaDerivedProof.compressed(disclosure.labels()),
                disclosure.mandatoryIndexes());
    }
}
