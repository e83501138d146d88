package org.lerkit.mapping.pesc;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;

/** Requirements, attributes and proficiencies, learning outcomes, and licences. */
final class CompetencyTables {
    static final Table RAP = Pesc.table("RAP")
            .row("RAPCode", Form.text("code"))
            .row("RAPName", Form.text("name"))
            .row("RAPSubName", Form.fact())
            .row("ConditionsMetCode", Form.code("status", "pesc:ConditionsMetCode"))
            .row("ConditionsMetDate", Form.text("date"))
            .row("NoteMessage", Form.prose("notes[]"));

    static final Table LICENSURE = Pesc.table("Licensure")
            .row("LicensureName", Form.text("title"))
            .row("LicensureStateProvinceCode", Form.fact())
            .row("LicensurePassageDate", Form.text("awarded"))
            .row("LicensureFulfillmentCode", Form.code("status", "pesc:LicensureFulfillmentCode"))
            .row("NoteMessage", Form.prose("notes[]"));

    static final Table COMPETENCIES = Pesc.bare("Competencies")
            .row("Requirement", rap("requirement"))
            .row("Attribute", rap("attribute"))
            .row("Proficiency", rap("proficiency"))
            .row("Licensure", Form.attainment("parts[]", "licence", () -> CompetencyTables.LICENSURE));

    static final Table ASSESSMENT = Pesc.bare("LearningOutcomeQualificationAssessment")
            .row("LearningOutcomeSkillCode", Form.code("skill[]", "pesc:LearningOutcomeSkillCode"))
            .row("LearningOutcomeProficiencyCode", Form.code("proficiency[]", "pesc:LearningOutcomeProficiencyCode"));

    static final Table REFERENCE = Pesc.bare("FrameworkSourceReference")
            .row("URLAddress", Form.text("frameworkUrl"))
            .row("NoteMessage", Form.fact());

    static final Table FRAMEWORK_OUTCOME = Pesc.bare("FrameworkOutcome")
            .row("FrameworkOutcomeId", Form.text("code"))
            .row("FrameworkOutcomeValue", Form.text("name"));

    static final Table FRAMEWORK = Pesc.bare("AlternateOutcomeFramework")
            .row("FrameworkSourceReference", Form.once(() -> CompetencyTables.REFERENCE))
            .row("FrameworkOutcome", Form.once(() -> CompetencyTables.FRAMEWORK_OUTCOME));

    static final Table OUTCOME = Pesc.table("LearningOutcome")
            .row("LearningOutcomeDescription", Form.prose("description"))
            .row(
                    "LearningOutcomeQualificationAssessment",
                    Form.each(() -> CompetencyTables.ASSESSMENT, "LearningOutcomeSkillCode"))
            .row("AlternateOutcomeFramework", Form.once(() -> CompetencyTables.FRAMEWORK));

    private static Form rap(String kind) {
        return Form.object("competencies[]", () -> CompetencyTables.RAP, kind, "lerkit:competency");
    }

    private CompetencyTables() {}
}
