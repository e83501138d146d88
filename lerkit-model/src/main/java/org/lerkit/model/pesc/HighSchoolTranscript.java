package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** The transcript of a high school: the widest generation, 1.7, in which all older ones are contained. */
public record HighSchoolTranscript(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft(
            "HighSchoolTranscript", PescSpecifications.HIGH_SCHOOL_TRANSCRIPT.clause("HighSchoolTranscript"));
    private static final Single<TransmissionData> TRANSMISSION_DATA =
            MEMBERS.required("TransmissionData", node(() -> TransmissionData.SHAPE));
    private static final Single<Student> STUDENT = MEMBERS.required("Student", node(() -> Student.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    private static final Single<UserDefinedExtensions> USER_DEFINED_EXTENSIONS =
            MEMBERS.optional("UserDefinedExtensions", node(() -> UserDefinedExtensions.SHAPE));
    public static final XmlShape<HighSchoolTranscript> SHAPE = MEMBERS.shape(HighSchoolTranscript::new);

    // spotless:off - one line a member
    public Optional<TransmissionData> transmissionData() { return TRANSMISSION_DATA.in(xml); }
    public Optional<Student> student() { return STUDENT.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }
    public Optional<UserDefinedExtensions> userDefinedExtensions() { return USER_DEFINED_EXTENSIONS.in(xml); }
    /** The version that its namespace names, which is a hint and no more. */
    public Optional<PescVersion> version() { return PescVersion.of(xml); }

    @Override public XmlShape<HighSchoolTranscript> shape() { return SHAPE; }
    // spotless:on
}
