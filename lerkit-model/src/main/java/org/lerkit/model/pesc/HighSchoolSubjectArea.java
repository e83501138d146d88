package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.DECIMAL;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;

import java.util.Optional;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** High school credits in one subject. */
public record HighSchoolSubjectArea(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("HighSchoolSubjectArea", PescSpecifications.CORE.clause("HighSchoolSubjectAreaType"));
    private static final Single<String> HIGH_SCHOOL_SUBJECT_AREA_CODE =
            MEMBERS.optional("HighSchoolSubjectAreaCode", TEXT);
    private static final Single<String> HIGH_SCHOOL_SUBJECT_AREA_NAME =
            MEMBERS.optional("HighSchoolSubjectAreaName", TEXT);
    private static final Single<XmlLeaf<String>> COURSE_CREDIT_UNITS =
            MEMBERS.optional("CourseCreditUnits", code(PescCodes.CREDIT_UNITS));
    private static final Single<XmlLeaf<Decimal>> CREDIT_HOURS_REQUIRED =
            MEMBERS.optional("CreditHoursRequired", DECIMAL);
    private static final Single<XmlLeaf<Decimal>> COURSE_CREDIT_EARNED =
            MEMBERS.optional("CourseCreditEarned", DECIMAL);
    private static final Single<XmlLeaf<Decimal>> CREDIT_HOURS_DEFICIENT =
            MEMBERS.optional("CreditHoursDeficient", DECIMAL);
    public static final XmlShape<HighSchoolSubjectArea> SHAPE = MEMBERS.shape(HighSchoolSubjectArea::new);

    // spotless:off - one line a member
    public Optional<String> highSchoolSubjectAreaCode() { return HIGH_SCHOOL_SUBJECT_AREA_CODE.in(xml); }
    public Optional<String> highSchoolSubjectAreaName() { return HIGH_SCHOOL_SUBJECT_AREA_NAME.in(xml); }
    public Optional<XmlLeaf<String>> courseCreditUnits() { return COURSE_CREDIT_UNITS.in(xml); }
    public Optional<XmlLeaf<Decimal>> creditHoursRequired() { return CREDIT_HOURS_REQUIRED.in(xml); }
    public Optional<XmlLeaf<Decimal>> courseCreditEarned() { return COURSE_CREDIT_EARNED.in(xml); }
    public Optional<XmlLeaf<Decimal>> creditHoursDeficient() { return CREDIT_HOURS_DEFICIENT.in(xml); }

    @Override public XmlShape<HighSchoolSubjectArea> shape() { return SHAPE; }
    // spotless:on
}
