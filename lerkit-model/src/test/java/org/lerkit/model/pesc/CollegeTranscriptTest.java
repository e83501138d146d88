package org.lerkit.model.pesc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.Problem;
import org.lerkit.model.XmlLocation;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember;
import org.lerkit.model.xml.XmlPath;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlType;
import org.lerkit.model.xml.XmlView;

/** A transcript is read whatever it says, and one run says everything that is wrong with it. */
class CollegeTranscriptTest {
    private final CollegeTranscript transcript = new CollegeTranscript(fixture());
    private final Student student = transcript.student().orElseThrow();
    private final AcademicRecord record = student.academicRecord().get(0);
    private final Course course = record.academicSession().get(0).course().get(0);

    private static XmlElement fixture() {
        try (InputStream in = CollegeTranscriptTest.class.getResourceAsStream("/pesc/college-transcript.xml")) {
            return XmlReader.standard().read(Objects.requireNonNull(in)).root();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void text_is_given_as_written_and_values_as_what_they_mean() {
        TransmissionData data = transcript.transmissionData().orElseThrow();
        assertThat(data.documentId()).hasValue("NL-2026-0001");
        assertThat(data.createdDateTime().flatMap(XmlLeaf::value))
                .hasValue(new LexicalDateTime("2026-06-30T09:15:00Z"));
        Organization source =
                data.source().flatMap(SourceDestination::organization).orElseThrow();
        assertThat(source.identifiers())
                .containsExactly(
                        java.util.Map.entry("IPEDS", "999001"), java.util.Map.entry("MutuallyDefined", "NORTHLIGHT"));
        assertThat(source.organizationName()).containsExactly("Northlight University");
        assertThat(source.contacts().get(0).email().get(0).emailAddress()).hasValue("registrar@northlight.example");
        Person person = student.person().orElseThrow();
        assertThat(person.name().orElseThrow().middleName()).containsExactly("A.", "B.");
        assertThat(person.birth().flatMap(Birth::birthday).flatMap(XmlLeaf::value))
                .hasValue(MonthDay.of(2, 28));
        assertThat(person.birth().flatMap(Birth::birthYear).flatMap(XmlLeaf::value))
                .hasValue(Year.of(2001));
        assertThat(person.deceased().flatMap(Deceased::deceasedIndicator).flatMap(XmlLeaf::value))
                .hasValue(false);
        AcademicAward award = record.academicAward().get(0);
        assertThat(award.academicAwardDate().flatMap(XmlLeaf::value)).hasValue(LocalDate.of(2026, 6, 12));
        assertThat(award.academicAwardDate().map(XmlLeaf::text)).hasValue("2026-06-12-05:00");
        assertThat(award.academicAwardProgram()
                        .get(0)
                        .programSummary()
                        .flatMap(AcademicSummary::gpa)
                        .flatMap(Gpa::gradePointAverage)
                        .flatMap(XmlLeaf::value))
                .hasValue(new Decimal("3.70"));
        assertThat(course.courseCreditValue().flatMap(XmlLeaf::value)).hasValue(new Decimal("3.00"));
        assertThat(course.courseCreditValue().map(XmlLeaf::text)).hasValue(" 3.00 ");
        assertThat(course.courseTitle()).hasValue("Snow & Ice");
        assertThat(student.tests()
                        .get(0)
                        .subtest()
                        .get(0)
                        .testScores()
                        .get(0)
                        .scoreRevisedIndicator()
                        .flatMap(XmlLeaf::value))
                .hasValue(true);
        assertThat(student.noteMessage()).containsExactly("First note", "Second note");
        LearningOutcome outcome = course.learningOutcome().get(0);
        assertThat(outcome.alternateOutcomeFramework()
                        .get(0)
                        .frameworkSourceReference()
                        .flatMap(Url::urlAddress))
                .hasValue("https://skills.example/snow");
    }

    @Test
    void a_code_is_found_without_the_spaces_it_was_sent_with() {
        XmlLeaf<String> units = course.courseCreditUnits().orElseThrow();
        assertThat(units.text()).isEqualTo("Semester  ");
        assertThat(units.value()).hasValue("Semester");
        assertThat(course.courseAcademicGradeStatusCode().orElseThrow().text()).isEqualTo("Other");
        assertThat(course.courseAcademicGradeStatusCode().orElseThrow().value()).isEmpty();
    }

    @Test
    void a_year_of_five_digits_is_a_year() {
        assertThat(record.academicSession()
                        .get(0)
                        .academicSessionDetail()
                        .flatMap(AcademicSessionDetail::sessionDesignator)
                        .flatMap(XmlLeaf::value))
                .hasValue(YearMonth.of(20010, 1));
    }

    @Test
    void a_delinquency_is_read_as_older_generations_write_it() {
        AcademicSummary summary = record.academicSummary().get(0);
        assertThat(summary.delinquencies().get(0).delinquencyCode().flatMap(XmlLeaf::value))
                .hasValue("GoodStanding");
        assertThat(new Delinquencies(XmlElement.of("Delinquencies", " ")).delinquencyCode())
                .isEmpty();
        XmlElement newer = XmlElement.builder("Delinquencies")
                .add(XmlElement.of("DelinquencyCode", "Unknown"))
                .build();
        assertThat(new Delinquencies(newer).delinquencyCode().flatMap(XmlLeaf::value))
                .hasValue("Unknown");
        assertThat(new Delinquencies(newer.withContent(List.of(XmlElement.of("StatusName", "x")))).delinquencyCode())
                .isEmpty();
    }

    @Test
    void every_problem_is_found_in_one_run_with_its_place() {
        String session = "/CollegeTranscript/Student[1]/AcademicRecord[1]/AcademicSession[1]/Course[1]/";
        String course2 = "/CollegeTranscript/Student[1]/AcademicRecord[1]/Course[1]";
        assertThat(transcript.check())
                .extracting(
                        problem -> problem.code().value(),
                        problem -> problem.location().path(),
                        Problem::severity)
                .containsExactlyInAnyOrder(
                        tuple(
                                "structure.text.format",
                                "/CollegeTranscript/Student[1]/Person[1]/Birth[1]/BirthDate[1]",
                                Problem.Severity.ERROR),
                        tuple("structure.text.format", session + "CourseCreditEarned[1]", Problem.Severity.ERROR),
                        tuple(
                                "structure.text.term",
                                session + "CourseAcademicGradeStatusCode[1]",
                                Problem.Severity.ERROR),
                        tuple("structure.element.unknown", session + "CourseMood[1]", Problem.Severity.WARNING),
                        tuple("structure.element.missing", course2, Problem.Severity.ERROR),
                        tuple("structure.element.repeated", course2 + "/CourseTitle[2]", Problem.Severity.ERROR),
                        tuple("structure.element.nested", course2 + "/CourseTitle[1]", Problem.Severity.ERROR),
                        tuple(
                                "structure.text.format",
                                "/CollegeTranscript/Student[1]/Tests[1]/TestYearMonth[1]",
                                Problem.Severity.ERROR));
        assertThat(transcript.check()).allSatisfy(problem -> {
            assertThat(problem.title()).doesNotContain("three", "cheerful", "twice", "2022");
            assertThat(problem.specs()).isNotEmpty();
            assertThat(((XmlLocation) problem.location()).line()).isPositive();
        });
    }

    @Test
    void extensions_are_what_the_standard_does_not_define() {
        assertThat(course.extensions()).extracting(XmlElement::name).containsExactly("CourseMood");
        assertThat(course.userDefinedExtensions().orElseThrow().extensions())
                .extracting(XmlElement::name)
                .containsExactly("Lab");
        assertThat(course.userDefinedExtensions().orElseThrow().check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "urn:org:pesc:message:CollegeTranscript:v1.6.0, CollegeTranscript, 1.6.0",
        "urn:org:pesc:message:HighSchoolTranscript:v1.2.0, HighSchoolTranscript, 1.2.0",
        "urn:ca:applyalberta:CollegeTranscript:v1.0.0a,,",
        "'',,"
    })
    void version_is_what_the_namespace_says(String namespace, String message, String version) {
        XmlElement root = XmlElement.builder("", "CollegeTranscript", namespace).build();

        assertThat(PescVersion.of(root))
                .isEqualTo(Optional.ofNullable(message).map(present -> new PescVersion(message, version)));
        assertThat(new CollegeTranscript(root).version()).isEqualTo(PescVersion.of(root));
    }

    @Test
    void leaves_are_every_way_to_a_value_and_each_type_is_entered_once_a_way() {
        List<String> leaves =
                CollegeTranscript.SHAPE.leaves().stream().map(XmlPath::names).toList();

        assertThat(leaves)
                .doesNotHaveDuplicates()
                .contains(
                        "TransmissionData/DocumentID",
                        "Student/Person/SSN",
                        "Student/AcademicRecord/School/FICE",
                        "Student/AcademicRecord/AcademicSession/Course/LearningOutcome/LearningOutcomeDescription",
                        "Student/AcademicRecord/AcademicSession/Course/UserDefinedExtensions",
                        "Student/AcademicRecord/AcademicAward/AcademicSummary/AcademicProgram/ProgramCIPCode")
                .noneMatch(path -> path.contains("ProgramSummary/AcademicProgram/"));
        assertThat(CollegeTranscript.SHAPE.leaves())
                .allSatisfy(path -> assertThat(path.leaf().isLeaf()).isTrue());
        System.out.printf("%d ways to a leaf from CollegeTranscript%n", leaves.size());
    }

    @Test
    void members_say_what_they_are() {
        XmlMember<?> line = Address.SHAPE.members().get(0);

        assertThat(line).hasToString("AddressLine 1..3 text");
        assertThat(Course.SHAPE.members().get(0)).hasToString("CourseCreditBasis 1 a code of pesc:CourseCreditBasis");
        assertThat(Course.SHAPE.members().get(0).type().codes()).hasValue(PescCodes.CREDIT_BASIS);
        assertThat(Contacts.SHAPE.members().get(0).cardinality()).isEqualTo("0..*");
        assertThat(Student.SHAPE.members().get(1).cardinality()).isEqualTo("1..*");
        assertThat(line.clause().url()).isEqualTo("urn:org:pesc:core:CoreMain:v1.20.0#AddressType");
        assertThat(Address.SHAPE.clause()).isEqualTo(line.clause());
        assertThat(PescCodes.CREDIT_UNITS).hasToString("pesc:CourseCreditUnits");
        assertThat(XmlType.DATE).hasToString("a date");
    }

    @Test
    void a_member_cannot_be_declared_twice_or_late() {
        XmlShape.Draft draft = XmlShape.draft("T", PescSpecifications.CORE);
        draft.optional("a", XmlType.TEXT);

        assertThatThrownBy(() -> draft.many("a", XmlType.TEXT)).isInstanceOf(IllegalStateException.class);
        draft.shape(Course::new);
        assertThatThrownBy(() -> draft.some("b", XmlType.TEXT)).isInstanceOf(IllegalStateException.class);
    }

    /** Every accessor of every type, on an element that has nothing and on one that has everything. */
    @Test
    void accessors_give_exactly_what_their_member_has_and_never_fail() throws Exception {
        int accessors = 0;
        for (XmlShape<?> shape : shapes()) {
            XmlElement.Builder full = XmlElement.builder("x");
            shape.members().forEach(member -> full.add(XmlElement.of(member.name(), "?")));
            XmlView empty = shape.of(XmlElement.builder("x").build());
            XmlView whole = shape.of(full.build());
            assertThat(empty.shape()).isSameAs(shape);
            for (Method method : empty.getClass().getDeclaredMethods()) {
                boolean plain = method.getParameterCount() == 0
                        && (method.getReturnType() == Optional.class || method.getReturnType() == List.class)
                        && java.lang.reflect.Modifier.isPublic(method.getModifiers());
                if (plain) {
                    accessors++;
                    boolean version = method.getName().equals("version");
                    assertThat(sizeOf(method, empty)).as(method.toString()).isZero();
                    assertThat(sizeOf(method, whole)).as(method.toString()).isEqualTo(version ? 0 : 1);
                }
            }
            assertThat(whole.extensions()).isEmpty();
        }
        assertThat(accessors).isGreaterThan(370);
    }

    private static long sizeOf(Method accessor, XmlView view) throws InvocationTargetException, IllegalAccessException {
        Object value = accessor.invoke(view);
        return value instanceof Optional<?> maybe ? maybe.stream().count() : ((List<?>) value).size();
    }

    private static Set<XmlShape<?>> shapes() {
        Set<XmlShape<?>> shapes = new java.util.LinkedHashSet<>();
        Stream.of(CollegeTranscript.SHAPE, HighSchoolTranscript.SHAPE, AcademicRecordBatch.SHAPE)
                .forEach(root -> collect(root, shapes));
        return shapes;
    }

    private static void collect(XmlShape<?> shape, Set<XmlShape<?>> shapes) {
        if (shapes.add(shape)) {
            shape.members().forEach(member -> member.type().shape().ifPresent(inner -> collect(inner, shapes)));
        }
    }

    @Test
    void every_sample_of_the_field_is_read_and_what_it_breaks_is_listed() throws IOException {
        Corpus.require("pesc");
        int unknown = 0;
        for (String folder : List.of("pesc/samples-canpesc", "pesc/samples-ccc")) {
            for (Path file : Corpus.files(folder, ".xml")) {
                XmlElement root =
                        XmlReader.standard().read(Files.readAllBytes(file)).root();
                XmlView view = switch (root.name()) {
                    case "CollegeTranscript" -> new CollegeTranscript(root);
                    case "HighSchoolTranscript" -> new HighSchoolTranscript(root);
                    default -> new AcademicRecordBatch(root);
                };
                List<Problem> problems = view.check();
                System.out.printf(
                        "%s: %d problems %s%n",
                        file.getFileName(),
                        problems.size(),
                        problems.stream()
                                .map(problem -> problem.code().value())
                                .distinct()
                                .sorted()
                                .toList());
                unknown += (int) problems.stream()
                        .filter(problem -> problem.code().value().equals("structure.element.unknown"))
                        .filter(problem -> !problem.location().path().contains("/ItemsElementName["))
                        .count();
            }
        }
        assertThat(unknown).isZero();
        XmlElement malformed = XmlReader.standard()
                .read(Corpus.bytes("pesc/samples-ccc/malformed-college-transcript.xml"))
                .root();
        assertThat(new CollegeTranscript(malformed).check())
                .anySatisfy(problem ->
                        assertThat(problem.title()).isEqualTo("TransmissionData is required, and not there"));
    }

    @Test
    void a_batch_is_read_one_transcript_at_a_time() throws IOException {
        String batch = "<AcademicRecordBatch><BatchEnvelope><BatchID>7</BatchID></BatchEnvelope><BatchContent>"
                + "<CollegeTranscript/><HighSchoolTranscript/></BatchContent></AcademicRecordBatch>";
        try (var records = XmlReader.standard()
                .records(
                        new java.io.ByteArrayInputStream(batch.getBytes(StandardCharsets.UTF_8)),
                        Set.of("CollegeTranscript", "HighSchoolTranscript"))) {
            assertThat(records.next().name()).isEqualTo("CollegeTranscript");
            assertThat(records.next().name()).isEqualTo("HighSchoolTranscript");
            assertThat(records.hasNext()).isFalse();
            AcademicRecordBatch envelope =
                    new AcademicRecordBatch(records.envelope().orElseThrow());
            assertThat(envelope.batchEnvelope().flatMap(BatchEnvelope::batchId)).hasValue("7");
        }
    }
}
