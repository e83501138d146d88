package org.lerkit.mapping.hropen;

import static org.lerkit.mapping.hropen.LerRsTables.TABLES;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** What becomes of the entries of a LER-RS: education, employment, certificates, licences, skills. */
final class LerRsEntries {
    private static final String EXTENSIONS = "extensions[]";

    private static final Table HISTORY = TABLES.bare("history")
            .row("id", Form.object("identifiers[]", () -> LerRsTables.IDENTIFIER, "value"))
            .row("start", Form.text("period.start"))
            .row("end", Form.text("period.end"))
            .row("current", Form.fact())
            .row("descriptions", Form.prose("notes[]"))
            .row("attachmentReferences", Form.anything(EXTENSIONS));

    private static final Table NUMERIC_SCORE = TABLES.table("scoreNumeric")
            .row("value", Form.text("value"))
            .row("scoreCode", Form.code("method", "hropen:score"))
            .row("minimum", Form.text("minimum"))
            .row("maximum", Form.text("maximum"))
            .row("interval", Form.fact());

    private static final Table TEXT_SCORE = TABLES.table("scoreText")
            .row("value", Form.text("value"))
            .row("scoreTextCode", Form.code("method", "hropen:score-text"))
            .row("minimum", Form.text("minimum"))
            .row("maximum", Form.text("maximum"));

    private static final Table SCORE = TABLES.bare("score")
            .row("scoresNumeric", Form.object("results[]", () -> LerRsEntries.NUMERIC_SCORE, "score", "lerkit:result"))
            .row("scoresText", Form.object("results[]", () -> LerRsEntries.TEXT_SCORE, "grade", "lerkit:result"))
            .rows(Form.fact(), "validFrom", "validTo");

    private static final Table SPECIALIZATION = TABLES.table("specialization")
            .row("name", Form.text("title"))
            .row("code", Form.text("code"))
            .row("type", Form.code("type", "hropen:specialization"))
            .row("id", Form.object("identifiers[]", () -> LerRsTables.IDENTIFIER, "value"));

    private static final Table DEGREE = TABLES.table("educationDegree")
            .row("id", Form.object("identifiers[]", () -> LerRsTables.IDENTIFIER, "value"))
            .row("name", Form.text("title"))
            .row("codes", Form.text("code"))
            .row("date", Form.text("awarded"))
            .row("specializations", Form.attainment("parts[]", "programme", () -> LerRsEntries.SPECIALIZATION))
            .row("score", Form.inside(() -> LerRsEntries.SCORE))
            .row("academicHonors", Form.text("academic.honors[0].title"))
            .row("degreeGrantedStatus", Form.code("status", "hropen:degree-granted"))
            .row("iscedEducationLevelCode", Form.code("type", "isced:2011"));

    static final Table EDUCATION = TABLES.table("educationAndLearning")
            .and(HISTORY)
            .row("institution", Form.organization("provider", () -> LerRsTables.ORGANIZATION))
            .row("department", Form.anything(EXTENSIONS))
            .row("programs", Form.fact())
            .row("educationLevelCodes", Form.object("type", () -> LerRsTables.ENTITY, "code"))
            .row("currentlyAttendingIndicator", Form.fact())
            .row("goodStandingIndicator", Form.fact("academic.standing[]").withheldAs(Category.STANDING))
            .row("educationDegrees", Form.attainment("parts[]", "award", () -> LerRsEntries.DEGREE))
            .row("otherAttendancePeriods", Form.anything(EXTENSIONS));

    private static final Table POSITION = TABLES.table("positionHistory")
            .and(HISTORY)
            .row("title", Form.text("title"))
            .rows(Form.code("type", "hropen:work-relationship"), "workRelationshipTypeCode", "resourceRelationshipCode")
            .row("organization", Form.organization("provider", () -> LerRsTables.ORGANIZATION))
            .row("location", Form.anything(EXTENSIONS))
            .row("jobCategories", Form.object("classifications[]", () -> LerRsTables.ENTITY, "code"))
            .row("jobLevels", Form.anything(EXTENSIONS));

    static final Table EMPLOYMENT = TABLES.table("employmentHistory")
            .and(HISTORY)
            .row("organization", Form.organization("provider", () -> LerRsTables.ORGANIZATION))
            .row("positionHistories", Form.attainment("parts[]", "position", () -> LerRsEntries.POSITION));

    private static final Table VALIDITY = TABLES.bare("effectiveTimePeriod")
            .row("validFrom", Form.text("period.start"))
            .row("validTo", Form.text("expires"));

    static final Table CERTIFICATION = TABLES.table("certification")
            .row("id", Form.object("identifiers[]", () -> LerRsTables.IDENTIFIER, "value"))
            .row("name", Form.text("title"))
            .row("type", Form.object("type", () -> LerRsTables.ENTITY, "code"))
            .row("status", Form.code("status", "hropen:certification-status"))
            .row("effectiveTimePeriod", Form.inside(() -> LerRsEntries.VALIDITY))
            .row("issued", Form.text("awarded"))
            .row("firstIssued", Form.fact())
            // that it has issued this is what the document says, and not itself
            .row("issuingAuthority", Form.organization("provider", () -> LerRsTables.ORGANIZATION))
            .row("attachmentReferences", Form.anything(EXTENSIONS))
            .row("descriptions", Form.prose("notes[]"));

    static final Table LICENSE = TABLES.table("license")
            .and(CERTIFICATION)
            .rows(Form.anything(EXTENSIONS), "endorsements", "restrictions")
            .row("violations", Form.anything("academic.standing[]").withheldAs(Category.STANDING));

    private static final Table DEFINITION =
            TABLES.bare("definitionReference").row("reference", Form.text("id")).row("scheme", Form.fact());

    private static final Table SCHEME =
            TABLES.bare("schemeReference").row("reference", Form.text("url")).row("scheme", Form.text("framework"));

    private static final Table KEYWORD =
            TABLES.bare("keyword").row("name", Form.text("tags[]")).row("value", Form.fact());

    private static final Table ENDORSER = TABLES.bare("endorser")
            .row("person", Form.anything(EXTENSIONS).withheldAs(Category.THIRD_PERSON))
            .row("organization", Form.anything(EXTENSIONS))
            .row("comments", Form.fact());

    /** What an endorser says that is an organisation. */
    static final Table ENDORSEMENT = TABLES.bare("endorsement")
            .row("organization", Form.organization("endorser", () -> LerRsTables.ORGANIZATION))
            .row("comments", Form.prose("comment"));

    static final Table SKILL = TABLES.table("skill")
            .row("name", Form.text("title"))
            .row("description", Form.prose("description"))
            .row("definitionReference", Form.inside(() -> LerRsEntries.DEFINITION))
            .row("schemeReference", Form.object("alignments[]", () -> LerRsEntries.SCHEME, "reference"))
            .row("yearsOfExperience", Form.text("results[years-of-experience].value"))
            .row("lastUsedDate", Form.fact())
            .row("keywords", Form.each(() -> LerRsEntries.KEYWORD, "name"))
            .row("comments", Form.prose("notes[]"))
            .row("interestLevel", Form.anything(EXTENSIONS))
            .row("endorsers", new EndorserForm(() -> LerRsEntries.ENDORSER));

    /** What vouches for an entry, and is no credential. */
    static final Table VERIFICATION = TABLES.bare("verification")
            .rows(Form.fact(), "reference", "scheme")
            .row("verifyingOrganization", Form.facts(() -> LerRsTables.ORGANIZATION))
            .row("Verification", Form.inside(() -> LerRsEntries.VERIFICATION));

    private static final Table ACHIEVEMENT = TABLES.bare("achievement")
            .row("id", Form.text("id"))
            .row("name", Form.text("title"))
            .row("description", Form.prose("description"));

    private static final Table SUBJECT =
            TABLES.bare("credentialSubject").row("achievement", Form.inside(() -> LerRsEntries.ACHIEVEMENT));

    /** What is read from a badge that stands alone: what it is called, and when it was given. */
    static final Table BADGE = TABLES.bare("badge")
            .row("name", Form.text("title"))
            .row("credentialSubject", Form.inside(() -> LerRsEntries.SUBJECT))
            .rows(Form.text("awarded"), "issuanceDate", "validFrom")
            .rows(Form.text("expires"), "expirationDate", "validUntil");

    private LerRsEntries() {}
}
