package org.lerkit.model.vc2;

import java.util.List;
import java.util.regex.Pattern;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.RequiredContext;
import org.lerkit.model.value.Iri;
import org.lerkit.model.vc.Specifications;

/** The specification that this package follows, and what its types share. */
public final class VcDataModel2 {
    /** The context that every credential of the model starts with. */
    public static final RequiredContext CONTEXT = RequiredContext.of("https://www.w3.org/ns/credentials/v2");
    /** An envelope that is not a data URL. */
    public static final ProblemCode ENVELOPE = new ProblemCode("vc2.envelope.data-url");
    /** A date of data model 1.1, which 2.0 does not have. */
    public static final ProblemCode REMOVED_DATE = new ProblemCode("vc2.date.removed");

    /** What a presentation holds. */
    static final MemberType<Credential> PRESENTED =
            MemberType.oneOf(() -> VerifiableCredential.SHAPE, List.of(() -> EnvelopedVerifiableCredential.SHAPE));

    private static final Pattern DATA_URL = Pattern.compile("(?i)data:[a-z0-9.+-]+/[a-z0-9.+-]+[^,]*,.");

    private VcDataModel2() {}

    /** A clause of VC Data Model 2.0. */
    public static SpecRef clause(String fragment) {
        return Specifications.VC_DATA_MODEL_2.clause(fragment);
    }

    static void checkDataUrl(Iri id, Findings findings) {
        if (!DATA_URL.matcher(id.value()).lookingAt()) {
            findings.in("id")
                    .error(
                            ENVELOPE,
                            "an envelope whose id is not a data URL with a media type",
                            "put all of the envelope into a data URL: data:application/vc+jwt,...");
        }
    }

    /** The rule that a credential of 2.0 has no dates of 1.1: nobody would look at them, and it would hold for ever. */
    public static void checkDates(JsonObject credential, Findings findings) {
        removed("issuanceDate", "write validFrom", credential, findings);
        removed("expirationDate", "write validUntil", credential, findings);
    }

    private static void removed(String member, String hint, JsonObject credential, Findings findings) {
        if (credential.get(member).isPresent()) {
            findings.in(member)
                    .error(
                            REMOVED_DATE,
                            "a date of data model 1.1, which 2.0 does not have",
                            hint + ", or make it a credential of data model 1.1");
        }
    }
}
