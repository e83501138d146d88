package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.DATE_TIME;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** What the document is, who sends it, and who receives it. */
public record TransmissionData(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("TransmissionData", PescSpecifications.ACADEMIC_RECORD.clause("TransmissionDataType"));
    private static final Single<String> DOCUMENT_ID = MEMBERS.required("DocumentID", TEXT);
    private static final Single<XmlLeaf<LexicalDateTime>> CREATED_DATE_TIME =
            MEMBERS.required("CreatedDateTime", DATE_TIME);
    private static final Single<XmlLeaf<String>> DOCUMENT_TYPE_CODE =
            MEMBERS.required("DocumentTypeCode", code(PescCodes.DOCUMENT_TYPE));
    private static final Single<XmlLeaf<String>> TRANSMISSION_TYPE =
            MEMBERS.required("TransmissionType", code(PescCodes.TRANSMISSION_TYPE));
    private static final Single<SourceDestination> SOURCE =
            MEMBERS.required("Source", node(() -> SourceDestination.SHAPE));
    private static final Single<SourceDestination> DESTINATION =
            MEMBERS.required("Destination", node(() -> SourceDestination.SHAPE));
    private static final Single<XmlLeaf<String>> DOCUMENT_PROCESS_CODE =
            MEMBERS.optional("DocumentProcessCode", code(PescCodes.DOCUMENT_PROCESS));
    private static final Single<XmlLeaf<String>> DOCUMENT_OFFICIAL_CODE =
            MEMBERS.optional("DocumentOfficialCode", code(PescCodes.DOCUMENT_OFFICIAL));
    private static final Single<XmlLeaf<String>> DOCUMENT_COMPLETE_CODE =
            MEMBERS.optional("DocumentCompleteCode", code(PescCodes.DOCUMENT_COMPLETE));
    private static final Single<String> REQUEST_TRACKING_ID = MEMBERS.optional("RequestTrackingID", TEXT);
    private static final Single<UserDefinedExtensions> USER_DEFINED_EXTENSIONS =
            MEMBERS.optional("UserDefinedExtensions", node(() -> UserDefinedExtensions.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<TransmissionData> SHAPE = MEMBERS.shape(TransmissionData::new);

    // spotless:off - one line a member
    public Optional<String> documentId() { return DOCUMENT_ID.in(xml); }
    public Optional<XmlLeaf<LexicalDateTime>> createdDateTime() { return CREATED_DATE_TIME.in(xml); }
    /** Why it is sent. */
    public Optional<XmlLeaf<String>> documentTypeCode() { return DOCUMENT_TYPE_CODE.in(xml); }
    /** Whether it is the first, a duplicate, a replacement. */
    public Optional<XmlLeaf<String>> transmissionType() { return TRANSMISSION_TYPE.in(xml); }
    /** Who issues it. */
    public Optional<SourceDestination> source() { return SOURCE.in(xml); }
    /** Who receives it. */
    public Optional<SourceDestination> destination() { return DESTINATION.in(xml); }
    /** Whether it is a test. */
    public Optional<XmlLeaf<String>> documentProcessCode() { return DOCUMENT_PROCESS_CODE.in(xml); }
    public Optional<XmlLeaf<String>> documentOfficialCode() { return DOCUMENT_OFFICIAL_CODE.in(xml); }
    public Optional<XmlLeaf<String>> documentCompleteCode() { return DOCUMENT_COMPLETE_CODE.in(xml); }
    public Optional<String> requestTrackingId() { return REQUEST_TRACKING_ID.in(xml); }
    public Optional<UserDefinedExtensions> userDefinedExtensions() { return USER_DEFINED_EXTENSIONS.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<TransmissionData> shape() { return SHAPE; }
    // spotless:on
}
