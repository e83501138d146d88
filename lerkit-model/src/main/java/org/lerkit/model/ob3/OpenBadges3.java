package org.lerkit.model.ob3;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;
import org.lerkit.model.internal.DistinctIds;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.RequiredContext;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.vc.ValidityPeriod;
import org.lerkit.model.vc1.VcDataModel1;
import org.lerkit.model.vc2.VcDataModel2;

/** The specification that this package follows, and what specifications built on it share with it. */
public final class OpenBadges3 {
    /** The context of Open Badges, second in its credentials; any 3.x.x will do. */
    public static final RequiredContext CONTEXT = new RequiredContext(
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            Pattern.compile("https://purl\\.imsglobal\\.org/spec/ob/v3p0/context(-3\\.[0-9]\\.[0-9])*\\.json"),
            List.of(
                    "https://imsglobal.github.io/openbadges-specification/context.json",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld"));
    /** A JSON Web Token that holds an endorsement. */
    public static final MemberType<String> COMPACT_JWS = MemberType.text(
            "a compact JWS",
            Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+"),
            "write three parts of base64url, joined by dots");
    /** A subject that nobody can know. */
    public static final ProblemCode UNIDENTIFIED = new ProblemCode("ob3.subject.unidentified");
    /** A credential that was awarded later than it says it holds. */
    public static final ProblemCode AWARDED_LATE = new ProblemCode("ob3.awarded.late");

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

    static ShapeDraft draft(String name) {
        return Shape.draft(name, clause(name.toLowerCase(Locale.ROOT))).plainArrays();
    }

    /** The rule that a learner is identified, by id or otherwise. */
    public static void checkRecipient(Optional<Iri> id, List<IdentityObject> identifiers, Findings findings) {
        if (id.isEmpty() && identifiers.isEmpty()) {
            findings.error(
                    UNIDENTIFIED, "neither id nor identifier", "add id, or at least one identifier, of the learner");
        }
    }

    /** Adds what every credential on VC Data Model 2.0 has to keep to. */
    public static <T extends Node> Shape<T> onDataModel2(
            Shape<T> shape,
            Function<T, Optional<LexicalDateTime>> awarded,
            Function<T, LexicalDateTime> from,
            Function<T, Optional<LexicalDateTime>> until) {
        return onAnyDataModel(shape, awarded, "validFrom", from.andThen(Optional::of), "validUntil", until)
                .rule("dates", (credential, findings) -> VcDataModel2.checkDates(credential.json(), findings));
    }

    /** Adds what every credential on VC Data Model 1.1 has to keep to. */
    public static <T extends Node> Shape<T> onDataModel1(
            Shape<T> shape,
            Function<T, Optional<LexicalDateTime>> awarded,
            Function<T, LexicalDateTime> from,
            Function<T, Optional<LexicalDateTime>> until) {
        return onAnyDataModel(shape, awarded, "issuanceDate", from.andThen(Optional::of), "expirationDate", until)
                .rule("dates", (credential, findings) -> VcDataModel1.checkDates(credential.json(), findings));
    }

    private static <T extends Node> Shape<T> onAnyDataModel(
            Shape<T> shape,
            Function<T, Optional<LexicalDateTime>> awarded,
            String start,
            Function<T, Optional<LexicalDateTime>> from,
            String end,
            Function<T, Optional<LexicalDateTime>> until) {
        return shape.rule("validity", ValidityPeriod.rule(start, from, end, until))
                .rule("awarded", (credential, findings) -> {
                    if (new ValidityPeriod(awarded.apply(credential), from.apply(credential)).reversed()) {
                        findings.in("awardedDate")
                                .warning(
                                        AWARDED_LATE,
                                        "after " + start + ", and it is the date of the first award",
                                        "set it to " + start + " or earlier, or leave it out");
                    }
                })
                .rule("one-data-model", (credential, findings) -> DataModel.checkOne(credential.json(), findings))
                .rule("endorsed", (credential, findings) -> Endorsed.check(credential.json(), findings))
                .rule(
                        "distinct-ids",
                        (credential, findings) -> DistinctIds.ofTypes(IDENTIFIED, credential.json(), findings));
    }
}
