package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.DECIMAL;

import java.util.Optional;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Days present and absent in a session. */
public record AttendanceCount(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("AttendanceCount", PescSpecifications.CORE.clause("AttendanceCountType"));
    private static final Single<XmlLeaf<Decimal>> DAYS_PRESENT = MEMBERS.optional("DaysPresent", DECIMAL);
    private static final Single<XmlLeaf<Decimal>> DAYS_ABSENT = MEMBERS.optional("DaysAbsent", DECIMAL);
    public static final XmlShape<AttendanceCount> SHAPE = MEMBERS.shape(AttendanceCount::new);

    // spotless:off - one line a member
    public Optional<XmlLeaf<Decimal>> daysPresent() { return DAYS_PRESENT.in(xml); }
    public Optional<XmlLeaf<Decimal>> daysAbsent() { return DAYS_ABSENT.in(xml); }

    @Override public XmlShape<AttendanceCount> shape() { return SHAPE; }
    // spotless:on
}
