package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.DATE;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.YEAR_MONTH;
import static org.lerkit.model.xml.XmlType.code;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** When a term is and what it is called. */
public record AcademicSessionDetail(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft(
            "AcademicSessionDetail", PescSpecifications.ACADEMIC_RECORD.clause("AcademicSessionDetailType"));
    private static final Single<XmlLeaf<YearMonth>> SESSION_DESIGNATOR =
            MEMBERS.required("SessionDesignator", YEAR_MONTH);
    private static final Single<String> SESSION_DESIGNATOR_SUFFIX = MEMBERS.optional("SessionDesignatorSuffix", TEXT);
    private static final Single<String> SESSION_NAME = MEMBERS.optional("SessionName", TEXT);
    private static final Single<XmlLeaf<String>> SESSION_TYPE =
            MEMBERS.optional("SessionType", code(PescCodes.SESSION_TYPE));
    private static final Single<String> SESSION_SCHOOL_YEAR = MEMBERS.optional("SessionSchoolYear", TEXT);
    private static final Single<XmlLeaf<LocalDate>> SESSION_BEGIN_DATE = MEMBERS.optional("SessionBeginDate", DATE);
    private static final Single<XmlLeaf<LocalDate>> SESSION_END_DATE = MEMBERS.optional("SessionEndDate", DATE);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<AcademicSessionDetail> SHAPE = MEMBERS.shape(AcademicSessionDetail::new);

    // spotless:off - one line a member
    public Optional<XmlLeaf<YearMonth>> sessionDesignator() { return SESSION_DESIGNATOR.in(xml); }
    public Optional<String> sessionDesignatorSuffix() { return SESSION_DESIGNATOR_SUFFIX.in(xml); }
    public Optional<String> sessionName() { return SESSION_NAME.in(xml); }
    public Optional<XmlLeaf<String>> sessionType() { return SESSION_TYPE.in(xml); }
    public Optional<String> sessionSchoolYear() { return SESSION_SCHOOL_YEAR.in(xml); }
    public Optional<XmlLeaf<LocalDate>> sessionBeginDate() { return SESSION_BEGIN_DATE.in(xml); }
    public Optional<XmlLeaf<LocalDate>> sessionEndDate() { return SESSION_END_DATE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<AcademicSessionDetail> shape() { return SHAPE; }
    // spotless:on
}
