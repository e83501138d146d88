package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Grades beside the final one. */
public record CourseSupplementalAcademicGrade(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft(
            "CourseSupplementalAcademicGrade", PescSpecifications.CORE.clause("CourseSupplementalAcademicGradeType"));
    private static final Many<CourseSupplementalGrade> COURSE_SUPPLEMENTAL_GRADE =
            MEMBERS.some("CourseSupplementalGrade", node(() -> CourseSupplementalGrade.SHAPE));
    public static final XmlShape<CourseSupplementalAcademicGrade> SHAPE =
            MEMBERS.shape(CourseSupplementalAcademicGrade::new);

    // spotless:off - one line a member
    public List<CourseSupplementalGrade> courseSupplementalGrade() { return COURSE_SUPPLEMENTAL_GRADE.in(xml); }

    @Override public XmlShape<CourseSupplementalAcademicGrade> shape() { return SHAPE; }
    // spotless:on
}
