package org.lerkit.cli.vcapi;

import org.lerkit.cli.http.Refusal;
import org.lerkit.model.ProblemCode;

/** What can be wrong with what an operation is asked, whatever the document in it says. */
final class ApiProblem {
    /** An option that does not go with how this issuer secures credentials, or with what is in the credential. */
    static final ProblemCode OPTION = new ProblemCode("vcapi.option.refused");
    /** A presentation where a credential is expected, or the other way round. */
    static final ProblemCode KIND = new ProblemCode("vcapi.document.kind");
    /** A credential that cannot be given a status. */
    static final ProblemCode STATUS = new ProblemCode("vcapi.status.refused");
    /** The key cannot be used now. */
    static final ProblemCode SIGNER = new ProblemCode("vcapi.signer.failed");

    private ApiProblem() {}

    /** For a key that cannot be used now. */
    static Refusal signer() {
        return Refusal.of(Refusal.UNAVAILABLE, SIGNER, "the key cannot be used", "see to what keeps it");
    }
}
