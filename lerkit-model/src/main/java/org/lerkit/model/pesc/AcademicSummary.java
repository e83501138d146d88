package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.DATE;
import static org.lerkit.model.xml.XmlType.DECIMAL;
import static org.lerkit.model.xml.XmlType.INTEGER;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.YEAR;
import static org.lerkit.model.xml.XmlType.YEAR_MONTH;
import static org.lerkit.model.xml.XmlType.code;
import static org.lerkit.model.xml.XmlType.node;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Credits, averages and standing over a session, a program, an award or a whole record. */
public record AcademicSummary(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("AcademicSummary", PescSpecifications.ACADEMIC_RECORD.clause("AcademicSummaryFType"));
    private static final Single<XmlLeaf<String>> ACADEMIC_SUMMARY_TYPE =
            MEMBERS.optional("AcademicSummaryType", code(PescCodes.ACADEMIC_SUMMARY_TYPE));
    private static final Single<XmlLeaf<String>> ACADEMIC_SUMMARY_LEVEL =
            MEMBERS.optional("AcademicSummaryLevel", code(PescCodes.CREDIT_LEVEL));
    private static final Single<Gpa> GPA = MEMBERS.optional("GPA", node(() -> Gpa.SHAPE));
    private static final Many<AcademicHonors> ACADEMIC_HONORS =
            MEMBERS.many("AcademicHonors", node(() -> AcademicHonors.SHAPE));
    private static final Single<String> PRIZE = MEMBERS.optional("Prize", TEXT);
    private static final Single<XmlLeaf<Decimal>> CLASS_RANK = MEMBERS.optional("ClassRank", INTEGER);
    private static final Single<XmlLeaf<Decimal>> CLASS_SIZE = MEMBERS.optional("ClassSize", DECIMAL);
    private static final Single<UserDefinedExtensions> USER_DEFINED_EXTENSIONS =
            MEMBERS.optional("UserDefinedExtensions", node(() -> UserDefinedExtensions.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    private static final Single<HighSchoolCreditSummary> HIGH_SCHOOL_CREDIT_SUMMARY =
            MEMBERS.optional("HighSchoolCreditSummary", node(() -> HighSchoolCreditSummary.SHAPE));
    private static final Single<AcademicProgram> ACADEMIC_PROGRAM =
            MEMBERS.optional("AcademicProgram", node(() -> AcademicProgram.SHAPE));
    private static final Many<Delinquencies> DELINQUENCIES =
            MEMBERS.many("Delinquencies", node(() -> Delinquencies.SHAPE));
    private static final Single<XmlLeaf<LocalDate>> ENTRY_DATE = MEMBERS.optional("EntryDate", DATE);
    private static final Single<XmlLeaf<LocalDate>> EXIT_DATE = MEMBERS.optional("ExitDate", DATE);
    private static final Single<String> EXIT_REASON_CODE = MEMBERS.optional("ExitReasonCode", TEXT);
    private static final Single<XmlLeaf<Decimal>> CLASS_RANK_SESSION_COUNT =
            MEMBERS.optional("ClassRankSessionCount", INTEGER);
    private static final Single<XmlLeaf<LocalDate>> CLASS_RANK_DATE = MEMBERS.optional("ClassRankDate", DATE);
    private static final Single<XmlLeaf<Year>> CLASS_RANK_YEAR = MEMBERS.optional("ClassRankYear", YEAR);
    private static final Single<XmlLeaf<YearMonth>> CLASS_RANK_YEAR_MONTH =
            MEMBERS.optional("ClassRankYearMonth", YEAR_MONTH);
    public static final XmlShape<AcademicSummary> SHAPE = MEMBERS.shape(AcademicSummary::new);

    // spotless:off - one line a member
    /** What it sums up. */
    public Optional<XmlLeaf<String>> academicSummaryType() { return ACADEMIC_SUMMARY_TYPE.in(xml); }
    public Optional<XmlLeaf<String>> academicSummaryLevel() { return ACADEMIC_SUMMARY_LEVEL.in(xml); }
    public Optional<Gpa> gpa() { return GPA.in(xml); }
    public List<AcademicHonors> academicHonors() { return ACADEMIC_HONORS.in(xml); }
    public Optional<String> prize() { return PRIZE.in(xml); }
    public Optional<XmlLeaf<Decimal>> classRank() { return CLASS_RANK.in(xml); }
    public Optional<XmlLeaf<Decimal>> classSize() { return CLASS_SIZE.in(xml); }
    public Optional<UserDefinedExtensions> userDefinedExtensions() { return USER_DEFINED_EXTENSIONS.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }
    public Optional<HighSchoolCreditSummary> highSchoolCreditSummary() { return HIGH_SCHOOL_CREDIT_SUMMARY.in(xml); }
    public Optional<AcademicProgram> academicProgram() { return ACADEMIC_PROGRAM.in(xml); }
    public List<Delinquencies> delinquencies() { return DELINQUENCIES.in(xml); }
    public Optional<XmlLeaf<LocalDate>> entryDate() { return ENTRY_DATE.in(xml); }
    public Optional<XmlLeaf<LocalDate>> exitDate() { return EXIT_DATE.in(xml); }
    public Optional<String> exitReasonCode() { return EXIT_REASON_CODE.in(xml); }
    public Optional<XmlLeaf<Decimal>> classRankSessionCount() { return CLASS_RANK_SESSION_COUNT.in(xml); }
    public Optional<XmlLeaf<LocalDate>> classRankDate() { return CLASS_RANK_DATE.in(xml); }
    public Optional<XmlLeaf<Year>> classRankYear() { return CLASS_RANK_YEAR.in(xml); }
    public Optional<XmlLeaf<YearMonth>> classRankYearMonth() { return CLASS_RANK_YEAR_MONTH.in(xml); }

    @Override public XmlShape<AcademicSummary> shape() { return SHAPE; }
    // spotless:on
}
