package org.lerkit.model.vc;

import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;

/** Rules that both data models state in the same words. */
public final class CredentialRules {
    /** A subject of which nothing is said. */
    public static final ProblemCode NO_CLAIMS = new ProblemCode("vc.subject.empty");

    private CredentialRules() {}

    /** The rule that a subject is there to be claimed something of. */
    public static void checkClaims(JsonObject subject, Findings findings) {
        if (subject.members().isEmpty()) {
            findings.error(NO_CLAIMS, "an empty object claims nothing", "say something about the subject");
        }
    }
}
