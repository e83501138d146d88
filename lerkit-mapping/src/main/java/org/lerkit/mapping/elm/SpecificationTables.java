package org.lerkit.mapping.elm;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;

/** What there is to achieve or to do, read into what a learner achieved or did. */
final class SpecificationTables {
    private static final Table CREDIT =
            Elm.part("CreditPoint").row("framework", KnownTerm.unit("unit")).row("point", Form.number("value"));

    private static final Table OUTCOME = Elm.thing("LearningOutcome")
            .row("type", Elm.classOf())
            .row("title", LanguageMap.at("name"))
            .rows(Elm.concept("skill[]"), "relatedESCOSkill", "relatedSkill")
            .row("reusabilityLevel", Elm.concept("proficiency[]"))
            .row("additionalNote", Elm.note())
            .rows(new People(), "dcType", "identifier");

    static final Table SPECIFICATION = Elm.TABLES
            .bare("Specification")
            .rows(Form.fact(), "id", "type", "isPartialQualification", "volumeOfLearning", "maximumDuration", "status")
            .row("title", LanguageMap.at("title"))
            .row("description", LanguageMap.at("description"))
            .row("dcType", Elm.concept("type"))
            .row("identifier", Form.object("identifiers[]", () -> AgentTables.IDENTIFIER, "notation"))
            .row("creditPoint", Form.object("credits[]", () -> SpecificationTables.CREDIT, "point"))
            .row("additionalNote", Elm.note())
            .rows(Elm.aligned(), "eqfLevel", "nqfLevel", "thematicArea")
            .rows(Elm.concept("classifications[]"), "educationSubject", "educationLevel", "qualificationCode")
            .row("mode", Elm.concept("academic.instructionMethod[]"))
            .row("language", Elm.language())
            .row(
                    "learningOutcome",
                    Form.object("competencies[]", () -> SpecificationTables.OUTCOME, "outcome", "lerkit:competency"))
            .rows(
                    new People(),
                    "supplementaryDocument",
                    "homepage",
                    "altLabel",
                    "category",
                    "dateModified",
                    "learningOutcomeSummary",
                    "learningSetting",
                    "targetGroup",
                    "entryRequirement",
                    "influencedBy",
                    "provenBy",
                    "entitlesTo",
                    "awardingOpportunity",
                    "hasPart",
                    "isPartOf",
                    "specialisationOf",
                    "generalisationOf",
                    "accreditation",
                    "contactHour",
                    "influences",
                    "gradingScheme",
                    "proves",
                    "entitlementStatus",
                    "limitOrganisation",
                    "limitJurisdiction",
                    "limitOccupation",
                    "limitNationalOccupation",
                    "entitledBy");

    private SpecificationTables() {}
}
