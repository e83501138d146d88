package org.lerkit.mapping.elmo;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;

/** The document, a report of it, and what belongs to one. */
final class ReportTables {
    private static final Table ISSUER_IDENTIFIER = Elmo.identifier("Issuer", "elmo:issuer-id");

    private static final Table ISSUER = Elmo.table("Issuer")
            .row("country", Form.code("contacts[office].addresses[office].country", "iso:3166-1"))
            .row("identifier", new TypedIdentifier(() -> ReportTables.ISSUER_IDENTIFIER))
            .row("title", Form.localized("name"))
            .row("url", Form.text("contacts[office].urls[]"));

    private static final Table ATTACHMENT = Elmo.bare("Attachment")
            .row("identifier", Form.anything("extensions[]"))
            .row("title", Form.localized("name"))
            .row("type", Form.fitting("genre"))
            .row("description", Form.localizedProse("description"))
            .row("content", new AttachmentContent())
            .row("extension", new ForeignElements());

    private static final Table RECOGNITION_BASIS = Elmo.bare("RecognitionBasis")
            .row(
                    "recognitionReport",
                    Form.attainment("parts[]", "academic-record", () -> ReportTables.RECOGNITION_REPORT));

    private static final Table RECOGNITION = Elmo.table("ResultOfRecognition")
            .row("title", Form.localized("title"))
            .row("description", Form.localizedProse("description"))
            .row("subjectArea", Form.code("classifications[]", "erasmus:subject-area"))
            .row("iscedCode", Form.code("classifications[]", "ISCED-F"))
            .row("status", Form.code("status", "elmo:recognition-status"))
            .row("decisionDate", Form.text("awarded"))
            .row("recognitionBasis", Form.inside(() -> ReportTables.RECOGNITION_BASIS))
            .row("recognitionResult", Form.inside(() -> OpportunityTables.PART))
            .rows(Form.anything("extensions[]"), "recognitionMapping", "attachments");

    /** What a report says, into an attainment that stands for all of it. */
    static final Table REPORT = report(
                    "Report",
                    ReportOfInstitution.PLACE + '.',
                    DocumentAttachments.ofReport(() -> ReportTables.ATTACHMENT))
            .row("issueDate", Form.text("document.created"));

    private static final Table RECOGNITION_REPORT = report(
                    "RecognitionReport", "", Form.object("evidence[]", () -> ReportTables.ATTACHMENT))
            .row("issueDate", Form.text("awarded"));

    static final Table ROOT = Elmo.table("Elmo")
            .row("generatedDate", Form.fact("document.extensions[]"))
            .row("learner", Form.object("learner", () -> LearnerTables.LEARNER))
            .row("report", new ReportOfInstitution(() -> ReportTables.REPORT))
            .row("attachment", new DocumentAttachments(() -> ReportTables.ATTACHMENT))
            .row("groups", Form.anything("extensions[]"))
            .row("extension", new ForeignElements())
            .row("Signature", new DocumentSignature());

    private static Table report(String type, String to, Form attachment) {
        return Elmo.table(type)
                .row("issuer", Form.organization(to + "provider", () -> ReportTables.ISSUER))
                .row(
                        "learningOpportunitySpecification",
                        new LearningOpportunity(to + "parts[]", () -> OpportunityTables.OPPORTUNITY))
                .row(
                        "resultOfRecognition",
                        Form.attainment(to + "parts[]", "recognition", () -> ReportTables.RECOGNITION))
                .row("gradingScheme", Form.anything("extensions[]"))
                .row("attachment", attachment);
    }

    private ReportTables() {}
}
