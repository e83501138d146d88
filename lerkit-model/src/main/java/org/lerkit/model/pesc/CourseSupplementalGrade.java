package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.INTEGER;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A grade beside the final one: of an examination, of a part of the session. */
public record CourseSupplementalGrade(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("CourseSupplementalGrade", PescSpecifications.CORE.clause("CourseSupplementalGradeType"));
    private static final Single<XmlLeaf<String>> SUPPLEMENTAL_GRADE_CODE =
            MEMBERS.optional("SupplementalGradeCode", code(PescCodes.SUPPLEMENTAL_GRADE));
    private static final Single<XmlLeaf<Decimal>> SUPPLEMENTAL_GRADE_SUB_SESSION =
            MEMBERS.optional("SupplementalGradeSubSession", INTEGER);
    private static final Single<String> COURSE_ACADEMIC_SUPPLEMENTAL_GRADE_SCALE_CODE =
            MEMBERS.optional("CourseAcademicSupplementalGradeScaleCode", TEXT);
    private static final Single<XmlLeaf<String>> COURSE_ACADEMIC_SUPPLEMENTAL_GRADE_STATUS_CODE =
            MEMBERS.optional("CourseAcademicSupplementalGradeStatusCode", code(PescCodes.GRADE_STATUS));
    private static final Single<String> COURSE_ACADEMIC_SUPPLEMENTAL_GRADE =
            MEMBERS.optional("CourseAcademicSupplementalGrade", TEXT);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<CourseSupplementalGrade> SHAPE = MEMBERS.shape(CourseSupplementalGrade::new);

    // spotless:off - one line a member
    public Optional<XmlLeaf<String>> supplementalGradeCode() { return SUPPLEMENTAL_GRADE_CODE.in(xml); }
    public Optional<XmlLeaf<Decimal>> supplementalGradeSubSession() { return SUPPLEMENTAL_GRADE_SUB_SESSION.in(xml); }
    public Optional<String> courseAcademicSupplementalGradeScaleCode() { return COURSE_ACADEMIC_SUPPLEMENTAL_GRADE_SCALE_CODE.in(xml); }
    public Optional<XmlLeaf<String>> courseAcademicSupplementalGradeStatusCode() { return COURSE_ACADEMIC_SUPPLEMENTAL_GRADE_STATUS_CODE.in(xml); }
    public Optional<String> courseAcademicSupplementalGrade() { return COURSE_ACADEMIC_SUPPLEMENTAL_GRADE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<CourseSupplementalGrade> shape() { return SHAPE; }
    // spotless:on
}
