package org.lerkit.crypto.internal.suite.sd;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.internal.bbs.BbsPublicKey;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.cbor.CborReader;
import org.lerkit.model.cbor.CborWriter;

/**
 * The value of a base proof of {@code bbs-2023} (Data Integrity BBS Cryptosuites 1.0, sections 3.3.1 and 3.3.2), baseline.
 *
 * @param signature the issuer's, over the header and the statements that are not mandatory
 * @param header the hashes of the proof and of the mandatory statements
 * @param publicKey the issuer's
 * @param hmacKey what the labels of blank nodes are made with
 * @param mandatory pointers to what is mandatory
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record BbsBaseProof(byte[] signature, byte[] header, byte[] publicKey, byte[] hmacKey, List<JsonPointer> mandatory)
        implements BaseProof {
    private static final int SIGNATURE_SIZE = 80;
    private static final int HEADER_SIZE = 64;
    private static final int PUBLIC_KEY_SIZE = 96;
    private static final byte[] NO_PRESENTATION_HEADER = {};

    @Override
    public String encode() {
        CborWriter writer = ProofHeader.BBS_BASE
                .components(5)
                .bytes(signature)
                .bytes(header)
                .bytes(publicKey)
                .bytes(hmacKey);
        ProofValueText.writePointers(writer, mandatory);
        return ProofValueText.encode(writer.written());
    }

    static BbsBaseProof parse(byte[] value) throws MalformedProofValueException {
        CborReader reader = ProofHeader.BBS_BASE.components(value, 5);
        BbsBaseProof proof = new BbsBaseProof(
                reader.bytes(SIGNATURE_SIZE),
                reader.bytes(HEADER_SIZE),
                reader.bytes(PUBLIC_KEY_SIZE),
                reader.bytes(ProofValueText.HMAC_SIZE),
                ProofValueText.readPointers(reader));
        reader.end();
        return proof;
    }

    @Override
    public BbsDerivedProof derive(byte[] proofHash, Disclosure disclosure, SecureRandom random)
            throws MalformedProofValueException {
        return derive(proofHash, disclosure, NO_PRESENTATION_HEADER, random);
    }

    BbsDerivedProof derive(byte[] proofHash, Disclosure disclosure, byte[] presentationHeader, SecureRandom random)
            throws MalformedProofValueException {
        BbsPublicKey key = BbsPublicKey.of(publicKey)
                .orElseThrow(() -> new MalformedProofValueException("a public key that is none of BLS12-381"));
        List<byte[]> messages = disclosure.split().messages();
        // Whether it is a signature must be seen here, or the holder is told by a verifier.
        Optional<byte[]> proof = Arrays.equals(header, header(proofHash, disclosure.split()))
                ? key.prove(signature, header, presentationHeader, messages, disclosure.selectiveIndexes(), random)
                : Optional.empty();
        return new BbsDerivedProof(
                proof.orElseThrow(() -> new MalformedProofValueException(
                        "the proof is not one of this document: it has other statements")),
                BbsDerivedProof.compressed(disclosure.labels()),
                disclosure.mandatoryIndexes(),
                disclosure.selectiveIndexes().stream().boxed().toList(),
                presentationHeader);
    }

    /** What is signed beside the statements that are not mandatory. */
    static byte[] header(byte[] proofHash, Split statements) {
        byte[] header = Arrays.copyOf(proofHash, HEADER_SIZE);
        System.arraycopy(statements.mandatoryHash(), 0, header, proofHash.length, HEADER_SIZE - proofHash.length);
        return header;
    }
}
