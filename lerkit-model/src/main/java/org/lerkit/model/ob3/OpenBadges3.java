package org.lerkit.model.ob3;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;
import org.lerkit.model.internal.DistinctIds;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.RequiredContext;
import org.lerkit.model.json.Shape;
import org.lerkit.model.value.Iri;

/** The specification that this package follows, and what specifications built on it share with it. */
public final class OpenBadges3 {
    /** The context of Open Badges, second in its credentials; any 3.x.x will do. */
    public static final RequiredContext CONTEXT = new RequiredContext(
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            Pattern.compile("https://purl\\.imsglobal\\.org/spec/ob/v3p0/context(-3\\.[0-9]\\.[0-9])*\\.json"));
    /** A JSON Web Token that holds an endorsement. */
    public static final MemberType<String> COMPACT_JWS = MemberType.text(
            "a compact JWS",
            Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+"),
            "write three parts of base64url, joined by dots");
    /** A subject that nobody can know. */
    public static final ProblemCode UNIDENTIFIED = new ProblemCode("ob3.subject.unidentified");

    static final MemberType<String> LANGUAGE_CODE = MemberType.text(
            "a language code",
            Pattern.compile("[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"),
            "write it like en, fr-CA or zh-Hant-TW");

    private static final Set<String> IDENTIFIED =
            Set.of("Achievement", "ResultDescription", "RubricCriterionLevel", "VerifiableCredential");
    private static final SpecRef SPECIFICATION =
            new SpecRef("Open Badges 3.0", "https://www.imsglobal.org/spec/ob/v3p0/");

    private OpenBadges3() {}

    /** A clause of Open Badges 3.0. */
    public static SpecRef clause(String fragment) {
        return SPECIFICATION.clause(fragment);
    }

    static Shape.Draft draft(String name) {
        return Shape.draft(name, clause(name.toLowerCase(Locale.ROOT))).plainArrays();
    }

    /** The rule that a learner is identified, by id or otherwise. */
    public static void checkRecipient(Optional<Iri> id, List<IdentityObject> identifiers, Findings findings) {
        if (id.isEmpty() && identifiers.isEmpty()) {
            findings.error(
                    UNIDENTIFIED, "neither id nor identifier", "add id, or at least one identifier, of the learner");
        }
    }

    /** The rule that one id does not name two different achievements, results, levels or credentials. */
    public static void checkDistinctIds(JsonObject credential, Findings findings) {
        DistinctIds.ofTypes(IDENTIFIED, credential, findings);
    }
}
