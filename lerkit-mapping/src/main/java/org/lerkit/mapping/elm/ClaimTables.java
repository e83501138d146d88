package org.lerkit.mapping.elm;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;

/**
 * What is said of a learner. The classes of claims do not give one member several meanings, and so share a table: what a
 * document says of its classes decides of nothing but kinds.
 */
final class ClaimTables {
    private static final String RESULT = "lerkit:result";

    private static final Table AWARDING = Elm.part("AwardingProcess")
            .row("awardingBody", Awarder.at("issuer"))
            .row("awardingDate", Form.text("awarded"))
            .rows(
                    new People(),
                    "identifier",
                    "description",
                    "location",
                    "additionalNote",
                    "used",
                    "awards",
                    "educationalSystemNote");

    private static final Table CREDIT_UNIT = Elm.part("CreditPoint received")
            .row("framework", KnownTerm.unit("unit"))
            .row("point", Form.number("earned"));

    private static final Table PERIOD = Elm.part("PeriodOfTime")
            .row("startDate", Form.text("period.start"))
            .row("endDate", Form.text("period.end"))
            .row("prefLabel", LanguageMap.at("period.name"));

    private static final Table GRADE =
            Elm.part("Grade").row("noteLiteral", PlainWords.at("value")).rows(new People(), "subject", "noteFormat");

    private static final Table GRADE_OF_CLAIM = Elm.part("Grade of a claim")
            .row("noteLiteral", PlainWords.at("results[grade].value"))
            .rows(new People(), "subject", "noteFormat");

    private static final Table SCALE = Elm.TABLES
            .bare("GradingScheme")
            .row("id", Form.text("value"))
            .row("type", Elm.classOf())
            .row("title", PlainWords.at("label"))
            .rows(new People(), "identifier", "description", "supplementaryDocument");

    private static final Table JUDGED_BY = Elm.part("LearningAssessmentSpecification")
            .row("gradingScheme", Form.object("scale", () -> ClaimTables.SCALE, "id"))
            .rows(
                    new People(),
                    "title",
                    "dcType",
                    "identifier",
                    "description",
                    "additionalNote",
                    "supplementaryDocument",
                    "homepage",
                    "altLabel",
                    "category",
                    "dateModified",
                    "language",
                    "mode",
                    "proves",
                    "hasPart",
                    "isPartOf",
                    "specialisationOf",
                    "generalisationOf",
                    "status");

    /** An assessment that proves something, as a result of that. */
    private static final Table ASSESSMENT = Elm.thing("LearningAssessment")
            .row("type", Elm.classOf())
            .row("title", LanguageMap.at("name"))
            .row("grade", Form.inside(() -> ClaimTables.GRADE))
            .row("gradeStatus", Elm.concept("status"))
            .row("dateIssued", Form.text("date"))
            .row("specifiedBy", Form.inside(() -> ClaimTables.JUDGED_BY))
            .rows(
                    new People(),
                    "dcType",
                    "description",
                    "identifier",
                    "additionalNote",
                    "supplementaryDocument",
                    "location",
                    "shortenedGrading",
                    "resultDistribution",
                    "resultDestribution",
                    "idVerification",
                    "awardedBy",
                    "assessedBy",
                    "proves",
                    "hasPart",
                    "isPartOf");

    static final Table CLAIM = Elm.thing("Claim")
            .row("type", Elm.classOf())
            .row("title", LanguageMap.at("title"))
            .row("description", LanguageMap.at("description"))
            .row("dcType", Elm.concept("classifications[]"))
            .row("identifier", Form.object("identifiers[]", () -> AgentTables.IDENTIFIER, "notation"))
            .row("additionalNote", Elm.note())
            .row("awardedBy", Form.inside(() -> ClaimTables.AWARDING))
            .row("creditReceived", Form.object("credits[]", () -> ClaimTables.CREDIT_UNIT, "point"))
            .row("provenBy", Form.object("results[]", () -> ClaimTables.ASSESSMENT, "grade", RESULT))
            .rows(ClaimForm.at("parts[]"), "influencedBy", "entitlesTo", "hasPart")
            .late("specifiedBy", Form.inside(() -> SpecificationTables.SPECIFICATION))
            .row("dateIssued", Form.text("awarded"))
            .row("expiryDate", Form.text("expires"))
            .row("temporal", Form.once(() -> ClaimTables.PERIOD))
            .row("grade", Form.inside(() -> ClaimTables.GRADE_OF_CLAIM))
            .row("gradeStatus", Elm.concept("status"))
            .rows(
                    new People(),
                    "supplementaryDocument",
                    "learningOpportunity",
                    "location",
                    "workload",
                    "influences",
                    "levelOfCompletion",
                    "shortenedGrading",
                    "resultDistribution",
                    "resultDestribution",
                    "idVerification",
                    "proves",
                    "entitledBy",
                    "isPartOf",
                    "directedBy",
                    "assessedBy");

    private ClaimTables() {}
}
