package org.lerkit.model.clr1;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.value.Iri;

/** What is asked alike of records, assertions and endorsements, or of all that can be endorsed. */
final class IssuedRules {
    static final ProblemCode UNHOSTED = new ProblemCode("clr1.verification.hosted-without-url");
    static final ProblemCode REASON = new ProblemCode("clr1.revocation.reason-alone");
    static final ProblemCode CLAIM = new ProblemCode("clr1.endorsement.claim-elsewhere");

    private IssuedRules() {}

    /** What is hosted can be fetched. */
    static void checkHosted(Iri id, Optional<Verification> verification, Findings findings) {
        if (verification.filter(by -> by.type().equals(VerificationType.HOSTED)).isPresent() && !id.isHttp()) {
            findings.in("id")
                    .error(UNHOSTED, "hosted, and its id is no URL to fetch it from", "use the URL where it is hosted");
        }
    }

    static void checkRevocation(Optional<Boolean> revoked, Optional<String> reason, Findings findings) {
        if (reason.isPresent() && !revoked.orElse(false)) {
            findings.in("revocationReason")
                    .warning(REASON, "a reason, and it is not revoked", "set revoked to true, or leave the reason out");
        }
    }

    /** An endorsement endorses what it is in. */
    static void checkEndorsed(Iri id, List<Endorsement> endorsements, Findings findings) {
        for (int i = 0; i < endorsements.size(); i++) {
            if (!endorsements.get(i).claim().id().equals(id)) {
                elsewhere(
                        findings, i, "use the id of what the endorsement is in, or move the endorsement to the record");
            }
        }
    }

    static void elsewhere(Findings findings, int endorsement, String hint) {
        findings.in("endorsements")
                .in(endorsement)
                .in("claim")
                .in("id")
                .error(CLAIM, "endorses something else than it may here", hint);
    }
}
