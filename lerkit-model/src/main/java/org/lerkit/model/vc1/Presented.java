package org.lerkit.model.vc1;

import static org.lerkit.model.json.MemberType.node;

import org.lerkit.model.json.MemberType;

/** A credential in a presentation: as an object, or in the form in which it was issued. */
public sealed interface Presented permits VerifiableCredential, EncodedCredential {
    /** How a member that holds presented credentials is read. */
    MemberType<Presented> TYPE = MemberType.either(
            VerifiableCredential.class,
            node(() -> VerifiableCredential.SHAPE),
            EncodedCredential.class,
            EncodedCredential.TYPE);
}
