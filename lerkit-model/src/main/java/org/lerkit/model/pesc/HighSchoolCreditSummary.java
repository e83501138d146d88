package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** High school credits by subject. */
public record HighSchoolCreditSummary(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("HighSchoolCreditSummary", PescSpecifications.CORE.clause("HighSchoolCreditSummaryType"));
    private static final Many<HighSchoolSubjectArea> HIGH_SCHOOL_SUBJECT_AREA =
            MEMBERS.many("HighSchoolSubjectArea", node(() -> HighSchoolSubjectArea.SHAPE));
    public static final XmlShape<HighSchoolCreditSummary> SHAPE = MEMBERS.shape(HighSchoolCreditSummary::new);

    // spotless:off - one line a member
    public List<HighSchoolSubjectArea> highSchoolSubjectArea() { return HIGH_SCHOOL_SUBJECT_AREA.in(xml); }

    @Override public XmlShape<HighSchoolCreditSummary> shape() { return SHAPE; }
    // spotless:on
}
