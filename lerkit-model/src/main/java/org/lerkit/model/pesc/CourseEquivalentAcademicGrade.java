package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** The same grade on another scale. */
public record CourseEquivalentAcademicGrade(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft(
            "CourseEquivalentAcademicGrade", PescSpecifications.CORE.clause("CourseEquivalentAcademicGradeType"));
    private static final Single<String> EQUIVALENT_ACADEMIC_GRADE = MEMBERS.required("EquivalentAcademicGrade", TEXT);
    private static final Single<String> EQUIVALENT_GRADE_SCALE_CODE =
            MEMBERS.optional("EquivalentGradeScaleCode", TEXT);
    public static final XmlShape<CourseEquivalentAcademicGrade> SHAPE =
            MEMBERS.shape(CourseEquivalentAcademicGrade::new);

    // spotless:off - one line a member
    public Optional<String> equivalentAcademicGrade() { return EQUIVALENT_ACADEMIC_GRADE.in(xml); }
    public Optional<String> equivalentGradeScaleCode() { return EQUIVALENT_GRADE_SCALE_CODE.in(xml); }

    @Override public XmlShape<CourseEquivalentAcademicGrade> shape() { return SHAPE; }
    // spotless:on
}
