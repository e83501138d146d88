package org.lerkit.model.agreement;

import static org.lerkit.model.agreement.Explanation.Side.WE_REFUSE;
import static org.lerkit.model.agreement.Explanation.Side.WE_TAKE;

import java.util.Set;
import java.util.function.Predicate;
import org.lerkit.model.agreement.OfficialSchema.Dialect;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Why our verdict is another than that of an official schema, and the clause that says that ours is right. */
enum Explanation {
    LANGUAGE_MAP_FOR_ONE_STRING(
            WE_REFUSE,
            "The JSON-LD dialect takes a language map for every string, be it an id, a date or a code.",
            "https://www.w3.org/TR/vc-data-model-2.0/#language-and-base-direction",
            difference -> difference.schema().dialect() == Dialect.JSON_LD
                    && (isMapForText(difference) || isIssuerWithoutType(difference))),
    ANY_STRING_FOR_AN_IRI(
            WE_REFUSE,
            "The schemas take any string where the data model asks for a URI.",
            "https://www.w3.org/TR/vc-data-model-2.0/#identifiers",
            difference -> kind(difference, "text") && (holds(difference, "an IRI") || holds(difference, "the IRI of"))),
    ANY_STRING_FOR_MULTIBASE(
            WE_REFUSE,
            "The schemas take any string for the value of a proof; in a DataIntegrityProof it is written in multibase.",
            "https://www.w3.org/TR/vc-data-integrity/#dfn-proofvalue",
            difference -> kind(difference, "text") && named(difference, "proofValue")),
    ANY_BARE_TYPE(
            WE_REFUSE,
            "The JSON-LD dialect looks for the name of the class in an array of types only.",
            "https://www.imsglobal.org/spec/ob/v3p0/#data-models",
            difference -> kind(difference, "text") && named(difference, "type")),
    ANY_BARE_CONTEXT(
            WE_REFUSE,
            "The JSON-LD dialect takes any context that does not stand in an array.",
            "https://www.w3.org/TR/vc-data-model-2.0/#contexts",
            difference -> difference.mutation().at().value().endsWith("/@context")),
    DATE_OF_RFC_3339_ONLY(
            WE_REFUSE,
            "The format date-time takes a space for the T and a lower-case z, which dateTimeStamp does not.",
            "https://www.w3.org/TR/xmlschema11-2/#dateTimeStamp",
            difference -> Set.of("date 2010-01-01 00:00:00Z", "date 2010-01-01T00:00:00z")
                    .contains(difference.mutation().kind())),
    PROOF_OF_DATA_INTEGRITY(
            WE_REFUSE,
            "The schemas ask no more of a DataIntegrityProof than of any proof; it needs a cryptosuite and a purpose.",
            "https://www.w3.org/TR/vc-data-integrity/#proofs",
            difference -> owner(difference, "DataIntegrityProof")),
    PROOF_OF_AN_OLDER_SUITE(
            WE_REFUSE,
            "The schemas ask of a proof no more than its type; those of the older suites need a key, a purpose and a date.",
            "https://www.w3.org/TR/vc-di-eddsa/#ed25519signature2020",
            difference -> owner(difference, "LinkedDataSignature")),
    NAME_ON_DATA_MODEL_1(
            WE_REFUSE,
            "A badge on data model 1.1 needs a name; the schemas are of data model 2.0, where it may have none.",
            "https://www.imsglobal.org/spec/ob/v3p0/#achievementcredentialv1p1",
            difference -> difference.mutation().kind().equals("drop")
                    && owner(difference, "AchievementCredentialv1p1")
                    && named(difference, "name")),
    STATUS_ID_ON_DATA_MODEL_1(
            WE_REFUSE,
            "On data model 1.1 a status needs an id; the schemas are of data model 2.0, where it may have none.",
            "https://www.w3.org/TR/2022/REC-vc-data-model-20220303/#status",
            difference -> difference.mutation().kind().equals("drop")
                    && difference.schema().name().endsWith("on data model 1.1")
                    && difference.mutation().at().value().endsWith("/credentialStatus/id")),
    STATUS_OF_ITS_KIND(
            WE_REFUSE,
            "The schemas ask no more of a status than its type; each kind of status has members it cannot do without.",
            "https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry",
            difference -> owner(difference, "BitstringStatusListEntry") || owner(difference, "1EdTechRevocationList")),
    TERM_INSIDE_OTHER_TEXT(
            WE_REFUSE,
            "The pattern for terms of one's own after ext: is not anchored, so any text that has such a term in it passes.",
            "https://www.imsglobal.org/spec/ob/v3p0/#achievementtype-enumeration",
            difference -> difference.mutation().kind().equals("text an ext:Ada")
                    && holds(difference, "a term of its vocabulary")),
    ENDORSEMENT_WITH_EVIDENCE(
            WE_REFUSE,
            "The plain copy at hand is of a revision whose endorsements had no evidence, so it takes anything there.",
            "https://www.w3.org/TR/vc-data-model-2.0/#evidence",
            difference -> difference.schema().dialect() == Dialect.PLAIN
                    && difference.mutation().at().value().matches(".*/endorsement/[0-9]+/evidence(/.*)?")),
    STATUS_WITHOUT_ID(
            WE_TAKE,
            "The plain copy at hand is of a revision that asked a status for an id; none of the others does.",
            "https://www.w3.org/TR/vc-data-model-2.0/#status",
            difference -> difference.schema().dialect() == Dialect.PLAIN
                    && difference.mutation().kind().equals("drop")
                    && difference.mutation().at().value().endsWith("/credentialStatus/id")),
    LANGUAGE_VALUES(
            WE_TAKE,
            "Text in languages may be a language value or several of them; the schemas predate that.",
            "https://www.w3.org/TR/vc-data-model-2.0/#language-and-base-direction",
            difference -> holds(difference, "a string or language values")
                    && Set.of("array", "language value", "language map", "object")
                            .contains(difference.mutation().kind())),
    SEVERAL_SUBJECTS(
            WE_TAKE,
            "A credential may have several subjects; the schema of an embedded one takes an object only.",
            "https://www.w3.org/TR/vc-data-model-2.0/#credential-subject",
            difference -> difference.mutation().kind().equals("array")
                    && embedded(difference)
                    && named(difference, "credentialSubject")),
    SEVERAL_TYPES(
            WE_TAKE,
            "The type of a schema, a status, a service, terms or a proof may be an array.",
            "https://www.w3.org/TR/vc-data-model-2.0/#types",
            difference -> difference.mutation().kind().equals("array") && named(difference, "type")),
    DATE_WITHOUT_ZONE(
            WE_TAKE,
            "The dates of data model 1.1 need no time zone; those of the schemas, which are of 2.0, do.",
            "https://www.w3.org/TR/2022/REC-vc-data-model-20220303/#issuance-date",
            difference -> difference.mutation().kind().equals("date 2010-01-01T00:00:00")
                    && owner(difference, "VerifiableCredential")
                    && named(difference, "issuanceDate")),
    CONTEXT_OF_A_DRAFT(
            WE_TAKE,
            "An address that a context had in a draft is not the one asked for; tolerated, and reported as such.",
            "https://www.imsglobal.org/spec/clr/v2p0/#clrcredential",
            difference -> difference.mutation().kind().equals("draft context")),
    PROOF_OF_ANOTHER_KIND(
            WE_TAKE,
            "What members a proof has is up to the mechanism that its type names; the schemas know one.",
            "https://www.w3.org/TR/vc-data-model-2.0/#securing-mechanisms",
            difference -> difference.declared().isEmpty()
                    && difference.mutation().at().value().matches(".*/proof(/[0-9]+)?/(created|proofPurpose)"));

    /** Who refuses. */
    enum Side {
        WE_REFUSE,
        WE_TAKE
    }

    private final Side side;
    private final String why;
    private final String clause;

    @SuppressWarnings("ImmutableEnumChecker") // a condition without state
    private final Predicate<Difference> covers;

    Explanation(Side side, String why, String clause, Predicate<Difference> covers) {
        this.side = side;
        this.why = why;
        this.clause = clause;
        this.covers = covers;
    }

    Side side() {
        return side;
    }

    /** One sentence. */
    String why() {
        return why;
    }

    /** Where it is written that our verdict is right. */
    String clause() {
        return clause;
    }

    boolean covers(Difference difference) {
        return difference.weRefuse() == (side == WE_REFUSE) && covers.test(difference);
    }

    private static boolean kind(Difference difference, String start) {
        return difference.mutation().kind().startsWith(start + " ");
    }

    private static boolean named(Difference difference, String member) {
        return difference.mutation().member().equals(member);
    }

    private static boolean owner(Difference difference, String shape) {
        return difference
                .declared()
                .filter(declared -> declared.owner().equals(shape))
                .isPresent();
    }

    private static boolean holds(Difference difference, String start) {
        return difference
                .declared()
                .filter(declared -> declared.holds().startsWith(start))
                .isPresent();
    }

    private static boolean embedded(Difference difference) {
        return difference.mutation().at().value().startsWith("/credentialSubject/verifiableCredential/");
    }

    private static boolean isMapForText(Difference difference) {
        return Set.of("object", "language map").contains(difference.mutation().kind())
                && isText(difference.mutation().was())
                && !named(difference, "@context")
                && !holds(difference, "a string or language values");
    }

    /** What is left of the issuer are strings: to the schema its id in several languages. */
    private static boolean isIssuerWithoutType(Difference difference) {
        return difference.mutation().kind().equals("drop")
                && difference.mutation().at().value().endsWith("/issuer/type");
    }

    private static boolean isText(JsonValue value) {
        return value instanceof JsonString
                || (value instanceof JsonArray array && array.items().stream().allMatch(JsonString.class::isInstance));
    }
}
