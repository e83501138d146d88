package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.DECIMAL;
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

/** Credit hours and a grade point average. */
public record Gpa(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Gpa", PescSpecifications.CORE.clause("GPAType"));
    private static final Single<XmlLeaf<Decimal>> CREDIT_HOURS_ATTEMPTED =
            MEMBERS.optional("CreditHoursAttempted", DECIMAL);
    private static final Single<XmlLeaf<Decimal>> CREDIT_HOURS_EARNED = MEMBERS.optional("CreditHoursEarned", DECIMAL);
    private static final Single<XmlLeaf<Decimal>> CREDIT_HOURS_REQUIRED =
            MEMBERS.optional("CreditHoursRequired", DECIMAL);
    private static final Single<XmlLeaf<Decimal>> CREDIT_HOURS_DEFICIENT =
            MEMBERS.optional("CreditHoursDeficient", DECIMAL);
    private static final Single<XmlLeaf<String>> CREDIT_UNIT =
            MEMBERS.optional("CreditUnit", code(PescCodes.CREDIT_UNITS));
    private static final Single<XmlLeaf<Decimal>> GRADE_POINT_AVERAGE = MEMBERS.optional("GradePointAverage", DECIMAL);
    private static final Single<XmlLeaf<Decimal>> TOTAL_QUALITY_POINTS =
            MEMBERS.optional("TotalQualityPoints", DECIMAL);
    private static final Single<XmlLeaf<Decimal>> CREDIT_HOURS_FOR_GPA = MEMBERS.optional("CreditHoursforGPA", DECIMAL);
    private static final Single<XmlLeaf<Decimal>> GPA_RANGE_MINIMUM = MEMBERS.optional("GPARangeMinimum", DECIMAL);
    private static final Single<XmlLeaf<Decimal>> GPA_RANGE_MAXIMUM = MEMBERS.optional("GPARangeMaximum", DECIMAL);
    private static final Single<XmlLeaf<String>> GPA_SCOPE_CODE =
            MEMBERS.optional("GPAScopeCode", code(PescCodes.GPA_SCOPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Gpa> SHAPE = MEMBERS.shape(Gpa::new);

    // spotless:off - one line a member
    public Optional<XmlLeaf<Decimal>> creditHoursAttempted() { return CREDIT_HOURS_ATTEMPTED.in(xml); }
    public Optional<XmlLeaf<Decimal>> creditHoursEarned() { return CREDIT_HOURS_EARNED.in(xml); }
    public Optional<XmlLeaf<Decimal>> creditHoursRequired() { return CREDIT_HOURS_REQUIRED.in(xml); }
    public Optional<XmlLeaf<Decimal>> creditHoursDeficient() { return CREDIT_HOURS_DEFICIENT.in(xml); }
    public Optional<XmlLeaf<String>> creditUnit() { return CREDIT_UNIT.in(xml); }
    public Optional<XmlLeaf<Decimal>> gradePointAverage() { return GRADE_POINT_AVERAGE.in(xml); }
    public Optional<XmlLeaf<Decimal>> totalQualityPoints() { return TOTAL_QUALITY_POINTS.in(xml); }
    public Optional<XmlLeaf<Decimal>> creditHoursForGpa() { return CREDIT_HOURS_FOR_GPA.in(xml); }
    public Optional<XmlLeaf<Decimal>> gpaRangeMinimum() { return GPA_RANGE_MINIMUM.in(xml); }
    public Optional<XmlLeaf<Decimal>> gpaRangeMaximum() { return GPA_RANGE_MAXIMUM.in(xml); }
    public Optional<XmlLeaf<String>> gpaScopeCode() { return GPA_SCOPE_CODE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Gpa> shape() { return SHAPE; }
    // spotless:on
}
