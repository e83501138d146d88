package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.policy.Policies;
import org.lerkit.model.Problem;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.ob3.Achievement;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.AchievementSubject;
import org.lerkit.model.ob3.Result;
import org.lerkit.model.ob3.ResultDescription;
import org.lerkit.model.record.LearnerRecord;

/** What policies of the caller's do to a CLR. */
class ClrPolicyTest {
    static final Policies REGISTRAR = registrar();

    private static final String QUARTERS =
            "'credits':[{'value':'5','earned':'4.5','unit':{'value':'Quarter','system':'pesc:CourseCreditUnits'}}]";

    private static Policies registrar() {
        try {
            return Policies.standard()
                    .with(Policies.read(new ByteArrayInputStream(Fixtures.bytes("/fixtures/policy/registrar.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Conversion<ClrCredential> write(String attainment, Policies policies) {
        String record = "{'format':'lerkit:record:0.1','document':{'created':'2026-05-30','sender':'o'},"
                + "'learner':{'id':'did:example:1'},'organizations':[{'key':'o','name':'North Cove'}],"
                + "'attainments':[{'key':'a','title':'Welding'," + attainment + "}]}";
        return new ClrWriter()
                .write(
                        LearnerRecord.of(JsonReader.standard().readObject(record.replace('\'', '"'))),
                        ConversionOptions.standard().checkingAccounting().withPolicies(policies))
                .get(0);
    }

    private static AchievementSubject subject(Conversion<ClrCredential> clr) {
        return new AchievementCredential(clr.value()
                        .credentialSubject()
                        .verifiableCredential()
                        .get(0)
                        .json())
                .credentialSubject();
    }

    private static List<String> policiesAt(Ledger ledger, String place) {
        return ledger.origins().stream()
                .filter(origin -> origin.cause() == Ledger.Origin.Cause.POLICY)
                .filter(origin -> origin.target().path().endsWith(place))
                .map(origin -> origin.rule().id())
                .toList();
    }

    private static List<Optional<String>> values(AchievementSubject subject) {
        return subject.result().stream().map(Result::value).toList();
    }

    private static List<String> names(AchievementSubject subject) {
        return subject.achievement().resultDescription().stream()
                .map(description -> description.name().any().orElseThrow())
                .toList();
    }

    @Test
    void no_credit_and_no_grade_is_converted_unless_a_policy_says_so() {
        Conversion<ClrCredential> clr = write(
                "'kind':'course'," + QUARTERS
                        + ",'results':[{'kind':{'value':'grade'},'value':'A','scale':{'value':'25'}}]",
                Policies.standard());

        assertThat(subject(clr).creditsEarned().orElseThrow().text()).isEqualTo("4.5");
        assertThat(subject(clr).achievement().tag()).containsExactly("creditUnit:Quarter");
        assertThat(subject(clr).result()).hasSize(1);
        assertThat(clr.problems()).isEmpty();
    }

    @Test
    void a_credit_is_counted_in_the_other_unit_and_the_original_stays_as_a_result() {
        Conversion<ClrCredential> clr = write("'kind':'course'," + QUARTERS, REGISTRAR);

        AchievementSubject subject = subject(clr);
        Achievement course = subject.achievement();
        assertThat(course.creditsAvailable().orElseThrow().text()).isEqualTo("3.33");
        assertThat(subject.creditsEarned().orElseThrow().text()).isEqualTo("3");
        assertThat(course.tag()).containsExactly("creditUnit:us-semester-hour");
        ResultDescription original = course.resultDescription().get(0);
        assertThat(original.name().any()).contains("Credit, Quarter");
        assertThat(original.resultType().text()).isEqualTo("ext:Credit");
        assertThat(original.valueMax()).contains("5");
        assertThat(values(subject)).containsExactly(Optional.of("4.5"));
        assertThat(clr.value().check()).isEmpty();
        assertThat(clr.problems()).isEmpty();
    }

    @Test
    void the_ledger_names_the_policy_and_the_original_is_carried() {
        Ledger ledger = write("'kind':'course'," + QUARTERS, REGISTRAR).ledger();

        String rule = "policy.credit.north-cove.quarter-to-semester:2026-09";
        assertThat(policiesAt(ledger, "/creditsAvailable")).containsExactly(rule);
        assertThat(policiesAt(ledger, "/creditsEarned")).containsExactly(rule);
        assertThat(policiesAt(ledger, "/tag/0")).containsExactly(rule);
        assertThat(ledger.entries())
                .filteredOn(entry -> entry.source().path().endsWith("/credits/0/earned"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.disposition().token()).isEqualTo("carried");
                    assertThat(entry.targets())
                            .singleElement()
                            .satisfies(
                                    target -> assertThat(target.path()).endsWith("/credentialSubject/result/0/value"));
                    assertThat(entry.influences())
                            .singleElement()
                            .satisfies(
                                    target -> assertThat(target.path()).endsWith("/credentialSubject/creditsEarned"));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Units            | pesc:CourseCreditUnits | /attainments/0/credits/0
            Quarter          | other:units            | /attainments/0/credits/0
            Quarter          |                        | /attainments/0/credits/0
            Semester         | pesc:CourseCreditUnits |
            us-semester-hour | lerkit:credit-unit     |
            """)
    void a_credit_that_no_policy_is_for_stays_as_it_is_and_that_is_said(String unit, String system, String place) {
        String coded = "'value':'" + unit + (system == null ? "'" : "','system':'" + system + "'");
        Conversion<ClrCredential> clr =
                write("'kind':'course','credits':[{'value':'5','unit':{" + coded + "}}]", REGISTRAR);

        assertThat(subject(clr).achievement().creditsAvailable().orElseThrow().text())
                .isEqualTo("5");
        assertThat(clr.problems().stream()
                        .map(problem ->
                                problem.code() + " " + problem.location().path()))
                .isEqualTo(place == null ? List.of() : List.of("conversion.policy.outside " + place));
    }

    @Test
    void credit_in_no_number_is_no_problem_and_a_number_too_large_to_compute_with_is() {
        String unit = "'unit':{'value':'Quarter','system':'pesc:CourseCreditUnits'}";
        assertThat(write("'kind':'course','credits':[{" + unit.replace("Quarter", "Units") + "}]", REGISTRAR)
                        .problems())
                .isEmpty();

        Conversion<ClrCredential> huge =
                write("'kind':'course','credits':[{'value':'3','earned':'1e2000'," + unit + "}]", REGISTRAR);

        assertThat(subject(huge).creditsEarned()).isEmpty();
        assertThat(subject(huge).achievement().creditsAvailable().orElseThrow().text())
                .isEqualTo("2");
        assertThat(values(subject(huge))).containsExactly(Optional.of("1e2000"));
        assertThat(huge.problems()).extracting(Problem::code).containsExactly(ConversionProblems.OUTSIDE_POLICY);
    }

    @Test
    void grades_on_other_scales_stand_behind_the_grade_that_was_given() {
        Conversion<ClrCredential> clr = write("""
                'kind':'course','results':[
                {'kind':{'value':'grade'},'value':'A','scale':{'value':'25'},'status':{'value':'AuditedCourse'}},
                {'kind':{'value':'grade'},'value':'85','scale':{'value':'89'}},
                {'kind':{'value':'gpa'},'value':'3.2'}]
                """, REGISTRAR);

        AchievementSubject subject = subject(clr);
        assertThat(names(subject))
                .containsExactly(
                        "Grade, scale 25",
                        "Grade, scale 89",
                        "Grade point average",
                        "Status as coded by the source",
                        "Grade points, 0.0 to 4.0",
                        "Grade at Partner University",
                        "German grade, 1.0 to 4.0");
        assertThat(values(subject).stream().map(Optional::orElseThrow))
                .containsExactly("A", "85", "3.2", "AuditedCourse", "4.0", "1 to 2", "2.1");
        assertThat(subject.achievement().resultDescription())
                .extracting(description -> description.resultType().text())
                .endsWith("ext:ConvertedGrade", "ext:ConvertedGrade", "ext:ConvertedGrade");
        assertThat(policiesAt(clr.ledger(), "/result/6/value")).containsExactly("policy.grade.german.from-percent:1");
        assertThat(clr.value().check()).isEmpty();
        assertThat(clr.problems()).isEmpty();
    }

    @Test
    void the_results_of_a_part_of_a_test_are_converted_too() {
        Conversion<ClrCredential> clr = write("""
                'kind':'test','parts':[{'key':'p','kind':'subtest','title':'Mathematics','results':[
                {'kind':{'value':'grade'},'value':'B+','scale':{'value':'25'}}]}]
                """, REGISTRAR);

        assertThat(values(subject(clr))).containsExactly(Optional.of("B+"), Optional.of("3.3"));
        assertThat(clr.problems())
                .as("the distribution does not count B+")
                .extracting(problem -> problem.location().path())
                .containsExactly("/attainments/0/parts/0/results/0/value");
    }

    @Test
    void a_grade_outside_its_table_is_a_problem_and_never_guessed() {
        Conversion<ClrCredential> clr = write(
                "'kind':'course','results':[{'kind':{'value':'grade'},'value':'59','scale':{'value':'89'}},"
                        + "{'kind':{'value':'grade'},'scale':{'value':'89'}}]",
                REGISTRAR);

        assertThat(values(subject(clr))).containsExactly(Optional.of("59"), Optional.empty());
        assertThat(clr.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ConversionProblems.OUTSIDE_POLICY);
            assertThat(problem.title()).isEqualTo("a grade of which policy grade.german.from-percent:1 says nothing");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "BOOTCAMP, MicroCredential, ''",
        "LICENCE, ext:Apprentice_licence, ''",
        "EITHER, Achievement, conversion.code.ambiguous",
        "OTHER, Achievement, ''",
    })
    void a_map_of_the_callers_says_what_a_code_is(String code, String type, String problem) {
        Conversion<ClrCredential> clr =
                write("'kind':'award','type':{'value':'" + code + "','system':'north-cove:award'}", REGISTRAR);

        assertThat(subject(clr).achievement().achievementType().orElseThrow().text())
                .isEqualTo(type);
        assertThat(subject(clr).achievement().tag()).containsExactly("award:" + code);
        assertThat(policiesAt(clr.ledger(), "/achievementType")).hasSize(type.equals("Achievement") ? 0 : 1);
        assertThat(clr.problems().stream().map(each -> each.code().value()))
                .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @Test
    void without_a_map_a_code_stays_a_code() {
        Conversion<ClrCredential> clr =
                write("'kind':'award','type':{'value':'2.4','system':'pesc:AcademicAwardLevel'}", Policies.none());

        assertThat(subject(clr).achievement().achievementType().orElseThrow().text())
                .isEqualTo("Achievement");
        assertThat(subject(clr).achievement().tag()).containsExactly("AcademicAwardLevel:2.4");
    }

    @ParameterizedTest
    @CsvSource({"2.4, ISCED2011:6, 0", "4.1, , 1", "1.2, , 0"})
    void a_code_of_another_list_is_a_tag(String level, String tag, int problems) {
        Conversion<ClrCredential> clr = write(
                "'kind':'award','tags':['mine'],'type':{'value':'" + level + "','system':'pesc:AcademicAwardLevel'}",
                Policies.standard()
                        .with(Policies.offered("codes.pesc-award-level.isced-2011")
                                .orElseThrow()));

        List<String> tags = subject(clr).achievement().tag();
        assertThat(tags).startsWith("AcademicAwardLevel:" + level, "mine");
        assertThat(tags.subList(2, tags.size())).isEqualTo(tag == null ? List.of() : List.of(tag));
        assertThat(clr.problems()).hasSize(problems);
    }

    @ParameterizedTest
    @CsvSource({
        "x12:1141, Q, credit.us-quarter-to-semester, 3.33",
        "elmo:credit-scheme, ECTS, credit.ects-to-us-semester, 2.5",
        "elmo:credit-scheme, ects, credit.ects-to-us-semester, 2.5",
        "x12:1141, C, credit.ceu-to-clock-hours, 50",
    })
    void units_of_other_lists_are_known_by_their_codes(String system, String unit, String policy, String converted) {
        String credits =
                "'kind':'course','credits':[{'value':'5','unit':{'value':'" + unit + "','system':'" + system + "'}}]";

        Conversion<ClrCredential> clr =
                write(credits, Policies.standard().with(Policies.offered(policy).orElseThrow()));

        assertThat(subject(clr).achievement().creditsAvailable())
                .hasValueSatisfying(credit -> assertThat(credit.text()).isEqualTo(converted));
    }
}
