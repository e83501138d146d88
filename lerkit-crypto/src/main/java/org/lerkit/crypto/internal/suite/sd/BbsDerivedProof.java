package org.lerkit.crypto.internal.suite.sd;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lerkit.crypto.internal.bbs.BbsPublicKey;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.spi.ProofStep;
import org.lerkit.model.cbor.CborReader;
import org.lerkit.model.cbor.CborWriter;

/**
 * The value of a derived proof of {@code bbs-2023} (Data Integrity BBS Cryptosuites 1.0, sections 3.3.4 to 3.3.7),
 * baseline.
 *
 * @param proof that there is a signature of the issuer
 * @param labels what number the issuer gave the blank node that has canonical label {@code c14n} and that number
 * @param mandatoryIndexes which of the statements that are disclosed are mandatory, ascending
 * @param selectiveIndexes which of all statements that are not mandatory are disclosed, ascending
 * @param presentationHeader what the holder bound the proof to beside
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record BbsDerivedProof(
        byte[] proof,
        SortedMap<Integer, Integer> labels,
        List<Integer> mandatoryIndexes,
        List<Integer> selectiveIndexes,
        byte[] presentationHeader)
        implements DerivedProof {
    private static final String SHUFFLED = "b";
    /** A proof of as many statements, none of which is disclosed, as an issuer may sign. */
    private static final int LONGEST = 272 + 32 * Bbs2023.MOST_STATEMENTS;

    @Override
    public String encode() {
        CborWriter writer = ProofHeader.BBS_DERIVED.components(5).bytes(proof).map(labels.size());
        labels.forEach((canonical, number) -> writer.number(canonical).number(number));
        ProofValueText.writeIndexes(writer, mandatoryIndexes);
        ProofValueText.writeIndexes(writer, selectiveIndexes);
        return ProofValueText.encode(writer.bytes(presentationHeader).written());
    }

    static BbsDerivedProof parse(byte[] value) throws MalformedProofValueException {
        CborReader reader = ProofHeader.BBS_DERIVED.components(value, 5);
        BbsDerivedProof parsed = new BbsDerivedProof(
                reader.bytes(),
                ProofValueText.readLabels(reader, CborReader::unsigned),
                ProofValueText.readIndexes(reader),
                ProofValueText.readIndexes(reader),
                reader.bytes());
        reader.end();
        if (parsed.proof.length > LONGEST || parsed.selectiveIndexes.size() > Bbs2023.MOST_STATEMENTS) {
            throw new MalformedProofValueException("more than " + Bbs2023.MOST_STATEMENTS + " statements");
        }
        return parsed;
    }

    @Override
    public Map<String, String> labelMap() {
        SortedMap<String, String> map = new TreeMap<>();
        labels.forEach((canonical, number) -> map.put(ProofValueText.CANONICAL + canonical, SHUFFLED + number));
        return map;
    }

    /** The way back from {@link #labelMap()}. */
    static SortedMap<Integer, Integer> compressed(Map<String, String> labelMap) {
        SortedMap<Integer, Integer> labels = new TreeMap<>();
        labelMap.forEach((canonical, label) -> labels.put(
                ProofValueText.number(canonical, ProofValueText.CANONICAL), ProofValueText.number(label, SHUFFLED)));
        return labels;
    }

    @Override
    public Optional<String> defect(byte[] proofHash, Split statements, VerificationKey key) {
        List<byte[]> messages = statements.messages();
        if (messages.size() != selectiveIndexes.size()) {
            return Optional.of(selectiveIndexes.size() + " indexes for " + messages.size() + " statements");
        }
        SortedMap<Integer, byte[]> shown = new TreeMap<>();
        for (int i = 0; i < messages.size(); i++) {
            shown.put(selectiveIndexes.get(i), messages.get(i));
        }
        boolean holds = BbsPublicKey.of(key.bytes())
                .orElseThrow()
                .verifyProof(proof, BbsBaseProof.header(proofHash, statements), presentationHeader, shown);
        return holds ? Optional.empty() : Optional.of("the proof does not fit what is disclosed, and the key");
    }

    @Override
    public List<ProofStep> steps(byte[] proofHash, Split statements) {
        return List.of(
                ProofStep.bytes("bbsHeader", BbsBaseProof.header(proofHash, statements)),
                ProofStep.bytes("presentationHeader", presentationHeader),
                new ProofStep("selectiveIndexes", selectiveIndexes.toString()));
    }
}
