package org.lerkit.model.vc;

import java.util.List;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;

/** An embedded proof, as it is written. Whether it holds is for a verifier to find out, on the document as received. */
public sealed interface Proof extends Node permits DataIntegrityProof, LinkedDataSignature, UnknownProof {
    /** How a member that holds proofs is read. */
    MemberType<Proof> TYPE = MemberType.oneOf(
            () -> UnknownProof.SHAPE, List.of(() -> DataIntegrityProof.SHAPE, () -> LinkedDataSignature.SHAPE));

    /** What kind of proof it is. */
    List<String> type();
}
