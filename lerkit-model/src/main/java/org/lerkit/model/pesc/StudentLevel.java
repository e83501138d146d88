package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** The grade or year a learner is in. */
public record StudentLevel(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("StudentLevel", PescSpecifications.CORE.clause("StudentLevelType"));
    private static final Single<XmlLeaf<String>> STUDENT_LEVEL_CODE =
            MEMBERS.required("StudentLevelCode", code(PescCodes.STUDENT_LEVEL));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<StudentLevel> SHAPE = MEMBERS.shape(StudentLevel::new);

    // spotless:off - one line a member
    public Optional<XmlLeaf<String>> studentLevelCode() { return STUDENT_LEVEL_CODE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<StudentLevel> shape() { return SHAPE; }
    // spotless:on
}
