package org.lerkit.mapping.pesc;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** The document itself: who sent it to whom, when and why. */
final class TransmissionTables {
    static final Table SOURCE = Pesc.bare("Source")
            .row("Organization", Form.organization("sender", () -> OrganizationTables.ORGANIZATION))
            .row("NoteMessage", Form.fact());

    static final Table DESTINATION = Pesc.bare("Destination")
            .row("Organization", Form.organization("recipients[]", () -> OrganizationTables.ORGANIZATION))
            .row("NoteMessage", Form.fact());

    static final Table TRANSMISSION = Pesc.table("TransmissionData")
            .row("DocumentID", Form.text("number"))
            .row("CreatedDateTime", Form.text("created"))
            .row("DocumentTypeCode", Form.code("type", "pesc:DocumentTypeCode"))
            .row("TransmissionType", Form.code("transmission", "pesc:TransmissionType"))
            .row("Source", Form.once(() -> TransmissionTables.SOURCE))
            .row("Destination", Form.inside(() -> TransmissionTables.DESTINATION))
            .row("DocumentProcessCode", Form.code("process", "pesc:DocumentProcessCode"))
            .row("DocumentOfficialCode", Form.code("official", "pesc:DocumentOfficialCode"))
            .row("DocumentCompleteCode", Form.code("completeness", "pesc:DocumentCompleteCode"))
            .row("RequestTrackingID", Form.text("tracking"))
            .row("NoteMessage", Form.prose("notes[]"))
            .row("UserDefinedExtensions", Form.extensions("extensions[]"));

    static final Table STUDENT = Pesc.table("Student")
            .row("Person", Form.object("learner", () -> PersonTables.PERSON))
            .row("AcademicRecord", Form.attainment("attainments[]", "academic-record", () -> RecordTables.RECORD))
            .row("Tests", Form.attainment("attainments[]", "test", () -> TestTables.TEST))
            .row("Health", Form.anything("learner.personal[]").withheldAs(Category.HEALTH))
            .row("NoteMessage", Form.fact("learner.extensions[]"))
            .row("UserDefinedExtensions", Form.extensions("learner.extensions[]"));

    /** CollegeTranscript and HighSchoolTranscript: one record. */
    static final Table TRANSCRIPT = Pesc.table("Transcript")
            .row("TransmissionData", Form.object("document", () -> TransmissionTables.TRANSMISSION))
            .row("Student", Form.once(() -> TransmissionTables.STUDENT))
            .row("NoteMessage", Form.prose("notes[]"))
            .row("UserDefinedExtensions", Form.extensions("extensions[]"));

    private TransmissionTables() {}
}
