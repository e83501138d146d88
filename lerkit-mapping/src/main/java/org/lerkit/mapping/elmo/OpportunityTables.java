package org.lerkit.mapping.elmo;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;

/** What can be learned, and what became of it. */
final class OpportunityTables {
    /** The list of the types of identifiers of instances, which stand beside those of what can be learned. */
    private static final String INSTANCE_TYPE = "elmo:loi-id";

    private static final Table IDENTIFIER = Elmo.identifier("Opportunity", "elmo:los-id");

    private static final Table INSTANCE_IDENTIFIER = Elmo.identifier("Instance", INSTANCE_TYPE);

    private static final Table TERM = Elmo.bare("AcademicTerm")
            .row("title", Form.localized("period.name"))
            .row("start", Form.text("period.start"))
            .row("end", Form.text("period.end"));

    private static final Table SHORTENED_GRADING = Elmo.bare("ShortenedGrading")
            .row("percentageLower", Form.text("results[percentage-lower].value"))
            .row("percentageEqual", Form.text("results[percentage-equal].value"))
            .row("percentageHigher", Form.text("results[percentage-higher].value"));

    private static final Table CREDIT = Elmo.bare("Credit")
            .row("scheme", new OpenCode("unit", "elmo:credit-scheme"))
            .row("level", Form.fact())
            .row("value", Form.number("earned"));

    private static final Table LEVEL = Elmo.bare("Level")
            .row("type", Form.text("framework"))
            .row("description", Form.localizedProse("description"))
            .row("value", Form.text("code"));

    private static final Table DIPLOMA_SUPPLEMENT = Elmo.bare("DiplomaSupplement")
            .rows(Form.anything("extensions[]"), "@lang", "version", "issueDate", "introduction")
            .row("section", new Everything())
            .row("Signature", Form.dropped("what was signed is not written again, so the signature proves nothing."));

    static final Table INSTANCE = Elmo.bare("LearningOpportunityInstance")
            .row("identifier", new TypedIdentifier(() -> OpportunityTables.INSTANCE_IDENTIFIER, INSTANCE_TYPE::equals))
            .row("start", new StartOfInstance())
            .row("date", Form.text("awarded"))
            .row("academicTerm", new TermOfInstance(() -> OpportunityTables.TERM))
            .row("status", Form.code("status", "elmo:status"))
            .row("gradingSchemeLocalId", new GradingSchemeReference())
            .row("gradingSchemeExternalId", Form.fact("results[grade].extensions[]"))
            .row("resultLabel", Form.text("results[grade].value"))
            .row("shortenedGrading", Form.inside(() -> OpportunityTables.SHORTENED_GRADING))
            .row("resultDistribution", Form.anything("extensions[]"))
            .row("credit", Form.object("credits[]", () -> OpportunityTables.CREDIT, "scheme"))
            .row("level", new LevelOfFramework(() -> OpportunityTables.LEVEL))
            .row("languageOfInstruction", Form.text("languages[]"))
            .row("engagementHours", Form.text("results[engagement-hours].value"))
            .rows(Form.anything("extensions[]"), "attachments", "grouping")
            .row("extension", new ForeignElements())
            .row("diplomaSupplement", Form.inside(() -> OpportunityTables.DIPLOMA_SUPPLEMENT));

    private static final Table SPECIFIES = Elmo.bare("Specifies")
            .row("learningOpportunityInstance", Form.inside(() -> OpportunityTables.INSTANCE))
            .row("extension", new ForeignElements());

    /** An element around one learning opportunity, which is a part of the thing around it. */
    static final Table PART = Elmo.bare("Part")
            .row(
                    "learningOpportunitySpecification",
                    new LearningOpportunity("parts[]", () -> OpportunityTables.OPPORTUNITY));

    static final Table OPPORTUNITY = Elmo.table("LearningOpportunitySpecification")
            .row(
                    "identifier",
                    new TypedIdentifier(() -> OpportunityTables.IDENTIFIER, list -> !list.equals(INSTANCE_TYPE)))
            .row("title", Form.localized("title"))
            .row("type", Form.code("type", "elmo:learning-opportunity-type"))
            .row("subjectArea", Form.code("classifications[]", "erasmus:subject-area"))
            .row("iscedCode", Form.code("classifications[]", "ISCED-F"))
            .row("url", Form.fact())
            .row("description", Form.localizedProse("description"))
            .row("descriptionHtml", Form.anything("extensions[]"))
            .row("specifies", Form.inside(() -> OpportunityTables.SPECIFIES))
            .row("hasPart", Form.inside(() -> OpportunityTables.PART))
            .row("extension", new ForeignElements());

    private OpportunityTables() {}
}
