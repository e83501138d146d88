package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.DATE;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.YEAR;
import static org.lerkit.model.xml.XmlType.YEAR_MONTH;
import static org.lerkit.model.xml.XmlType.node;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A test taken outside of courses, with its results. */
public record Tests(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Tests", PescSpecifications.CORE.clause("TestsType"));
    private static final Single<String> TEST_CODE = MEMBERS.optional("TestCode", TEXT);
    private static final Single<String> EDUCATION_TEST_CODE = MEMBERS.optional("EducationTestCode", TEXT);
    private static final Single<String> TEST_NAME = MEMBERS.optional("TestName", TEXT);
    private static final Single<XmlLeaf<LocalDate>> TEST_DATE = MEMBERS.optional("TestDate", DATE);
    private static final Single<XmlLeaf<YearMonth>> TEST_YEAR_MONTH = MEMBERS.optional("TestYearMonth", YEAR_MONTH);
    private static final Single<XmlLeaf<Year>> TEST_YEAR = MEMBERS.optional("TestYear", YEAR);
    private static final Single<StudentLevel> STUDENT_LEVEL =
            MEMBERS.optional("StudentLevel", node(() -> StudentLevel.SHAPE));
    private static final Many<Subtest> SUBTEST = MEMBERS.some("Subtest", node(() -> Subtest.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Tests> SHAPE = MEMBERS.shape(Tests::new);

    // spotless:off - one line a member
    public Optional<String> testCode() { return TEST_CODE.in(xml); }
    public Optional<String> educationTestCode() { return EDUCATION_TEST_CODE.in(xml); }
    public Optional<String> testName() { return TEST_NAME.in(xml); }
    public Optional<XmlLeaf<LocalDate>> testDate() { return TEST_DATE.in(xml); }
    public Optional<XmlLeaf<YearMonth>> testYearMonth() { return TEST_YEAR_MONTH.in(xml); }
    public Optional<XmlLeaf<Year>> testYear() { return TEST_YEAR.in(xml); }
    public Optional<StudentLevel> studentLevel() { return STUDENT_LEVEL.in(xml); }
    public List<Subtest> subtest() { return SUBTEST.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Tests> shape() { return SHAPE; }
    // spotless:on
}
