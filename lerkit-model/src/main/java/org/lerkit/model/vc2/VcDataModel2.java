package org.lerkit.model.vc2;

import java.util.List;
import java.util.regex.Pattern;
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

    static final MemberType<String> INDEX = MemberType.text(
            "a whole number in a string", Pattern.compile("0|[1-9][0-9]*"), "write it in decimal digits, as a string");

    private static final SpecRef SPECIFICATION =
            new SpecRef("VC Data Model 2.0", "https://www.w3.org/TR/vc-data-model-2.0/");
    private static final SpecRef DATA_INTEGRITY =
            new SpecRef("Data Integrity 1.0", "https://www.w3.org/TR/vc-data-integrity/");
    private static final SpecRef BITSTRING_STATUS_LIST =
            new SpecRef("Bitstring Status List 1.0", "https://www.w3.org/TR/vc-bitstring-status-list/");
    private static final SpecRef OPEN_BADGES =
            new SpecRef("Open Badges 3.0", "https://www.imsglobal.org/spec/ob/v3p0/");

    private VcDataModel2() {}

    /** A clause of VC Data Model 2.0. */
    public static SpecRef clause(String fragment) {
        return SPECIFICATION.clause(fragment);
    }

    static SpecRef dataIntegrity(String fragment) {
        return DATA_INTEGRITY.clause(fragment);
    }

    static SpecRef bitstringStatusList(String fragment) {
        return BITSTRING_STATUS_LIST.clause(fragment);
    }

    static SpecRef openBadges(String fragment) {
        return OPEN_BADGES.clause(fragment);
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
