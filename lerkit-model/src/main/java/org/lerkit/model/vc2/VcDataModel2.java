package org.lerkit.model.vc2;

import java.util.List;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.RequiredContext;
import org.lerkit.model.value.Iri;

/** The specification that this package follows, and what its types share. */
public final class VcDataModel2 {
    /** The context that every credential of the model starts with. */
    public static final RequiredContext CONTEXT = RequiredContext.of("https://www.w3.org/ns/credentials/v2");
    /** An envelope that is not a data URL. */
    public static final ProblemCode ENVELOPE = new ProblemCode("vc2.envelope.data-url");

    /** What a presentation holds. */
    static final MemberType<Credential> PRESENTED =
            MemberType.oneOf(() -> VerifiableCredential.SHAPE, List.of(() -> EnvelopedVerifiableCredential.SHAPE));

    private static final SpecRef SPECIFICATION =
            new SpecRef("VC Data Model 2.0", "https://www.w3.org/TR/vc-data-model-2.0/");

    private VcDataModel2() {}

    /** A clause of VC Data Model 2.0. */
    public static SpecRef clause(String fragment) {
        return SPECIFICATION.clause(fragment);
    }

    static void checkDataUrl(Iri id, Findings findings) {
        if (!id.value().startsWith("data:")) {
            findings.in("id")
                    .error(
                            ENVELOPE,
                            "an envelope whose id is not a data URL",
                            "put all of the envelope into a data URL");
        }
    }
}
