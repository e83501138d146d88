package org.lerkit.model.cid;

import java.util.List;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.value.Iri;

/** A key, or another way to check proofs. */
public sealed interface VerificationMethod extends Node
        permits Multikey, JsonWebKey, Ed25519VerificationKey2020, UnknownVerificationMethod {
    /** How a member that holds verification methods is read. */
    MemberType<VerificationMethod> TYPE = MemberType.oneOf(
            () -> UnknownVerificationMethod.SHAPE,
            List.of(() -> Multikey.SHAPE, () -> JsonWebKey.SHAPE, () -> Ed25519VerificationKey2020.SHAPE));

    /** What identifies it: what proofs name as their verification method. */
    Iri id();

    /** What kind of key it is. */
    String type();

    /** Who may use it, by its own word: only the controller's own document shows whether that is so. */
    Iri controller();
}
