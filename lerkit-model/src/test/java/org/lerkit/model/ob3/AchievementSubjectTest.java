package org.lerkit.model.ob3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.value.LexicalDateTime;

/** Results fit the descriptions of the achievement they are results of, and learners are identified. */
class AchievementSubjectTest {
    private static final String DESCRIPTIONS = """
            [{"id": "urn:grade", "type": "ResultDescription", "name": "Grade", "resultType": "LetterGrade",
              "allowedValue": ["B", "A"]},
             {"id": "urn:points", "type": "ResultDescription", "name": "Points", "resultType": "RawScore",
              "valueMin": "0", "valueMax": "10.5"},
             {"id": "urn:open", "type": "ResultDescription", "name": "Open", "resultType": "RawScore",
              "valueMin": "low", "valueMax": "1e9"},
             {"id": "urn:rubric", "type": "ResultDescription", "name": "Rubric", "resultType": "RubricCriterionLevel",
              "rubricCriterionLevel": [{"id": "urn:level", "type": "RubricCriterionLevel", "name": "Good"}]},
             {"id": "urn:status", "type": "ResultDescription", "name": "Status", "resultType": "Status"}]""";

    static Stream<Arguments> good() {
        return Stream.of(
                argumentSet("allowed value", "{'resultDescription': 'urn:grade', 'value': 'A'}"),
                argumentSet("least", "{'resultDescription': 'urn:points', 'value': '0.0'}"),
                argumentSet("most", "{'resultDescription': 'urn:points', 'value': '10.50'}"),
                argumentSet("no number to compare", "{'resultDescription': 'urn:points', 'value': 'excellent'}"),
                argumentSet("no numbers to compare with", "{'resultDescription': 'urn:open', 'value': '-1'}"),
                argumentSet("level", "{'resultDescription': 'urn:rubric', 'achievedLevel': 'urn:level'}"),
                argumentSet("level of any description", "{'achievedLevel': 'urn:level'}"),
                argumentSet("status", "{'resultDescription': 'urn:status', 'status': 'Completed'}"),
                argumentSet("nothing but a value", "{'value': 'A'}"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_result_that_fits_is_good(String result) {
        assertThat(subject(result).check()).isEmpty();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                argumentSet(
                        "unknown description",
                        "{'resultDescription': 'urn:other', 'value': 'Z'}",
                        "/result/0/resultDescription",
                        "result.description-unknown"),
                argumentSet(
                        "value not allowed",
                        "{'resultDescription': 'urn:grade', 'value': 'a'}",
                        "/result/0/value",
                        "result.value-not-allowed"),
                argumentSet(
                        "below the least",
                        "{'resultDescription': 'urn:points', 'value': '-0.1'}",
                        "/result/0/value",
                        "result.value-out-of-range"),
                argumentSet(
                        "above the most",
                        "{'resultDescription': 'urn:points', 'value': '10.51'}",
                        "/result/0/value",
                        "result.value-out-of-range"),
                argumentSet(
                        "level of another description",
                        "{'resultDescription': 'urn:grade', 'achievedLevel': 'urn:level'}",
                        "/result/0/achievedLevel",
                        "result.level-unknown"),
                argumentSet(
                        "level of none",
                        "{'achievedLevel': 'urn:other'}",
                        "/result/0/achievedLevel",
                        "result.level-unknown"),
                argumentSet(
                        "status missing",
                        "{'resultDescription': 'urn:status'}",
                        "/result/0/status",
                        "result.status-missing"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_result_that_does_not_fit_is_reported(String result, String pointer, String code) {
        assertThat(subject(result).check()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer().value()).isEqualTo(pointer);
            assertThat(problem.code().value()).isEqualTo(code);
            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
            assertThat(problem.hint()).isPresent();
            assertThat(problem.specs().get(0).requirement()).contains("AchievementSubject.results");
            assertThat(problem.title()).doesNotContain("urn:", "Z");
        });
    }

    static Stream<Arguments> requirements() {
        return Stream.of(
                argumentSet("allowed", "'allowedValue': ['C', 'B'], 'requiredValue': 'C'", List.of()),
                argumentSet("in range", "'valueMin': '1', 'valueMax': '6', 'requiredValue': '4'", List.of()),
                argumentSet("one value in range", "'valueMin': '6', 'valueMax': '6'", List.of()),
                argumentSet(
                        "no value in range",
                        "'valueMin': '10', 'valueMax': '9.5', 'requiredValue': '9.7'",
                        List.of("result-description.range-reversed")),
                argumentSet(
                        "not allowed",
                        "'allowedValue': ['C', 'B'], 'requiredValue': 'D'",
                        List.of("result-description.required-value-not-allowed")),
                argumentSet(
                        "out of range",
                        "'valueMin': '1', 'valueMax': '6', 'requiredValue': '7'",
                        List.of("result-description.required-value-not-allowed")),
                argumentSet(
                        "no such level",
                        "'requiredLevel': 'urn:other'",
                        List.of("result-description.required-level-unknown")));
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void what_is_required_can_be_reached(String members, List<String> codes) {
        ResultDescription description = new ResultDescription(JsonReader.standard()
                .readObject(("{'id': 'urn:r', 'type': ['ResultDescription'], 'name': 'R', 'resultType': 'Result', "
                                + members + "}")
                        .replace('\'', '"')));

        assertThat(description.check())
                .extracting(problem -> problem.code().value())
                .isEqualTo(codes);
    }

    @Test
    void a_malformed_member_is_reported_once_and_ends_the_rule() {
        assertThat(subject("{'resultDescription': 7, 'value': 'A'}").check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactly(tuple("/result/0/resultDescription", "structure.value.type"));
    }

    @Test
    void a_learner_has_an_id_or_another_identifier() {
        AchievementSubject nobody = new AchievementSubject(subject("{}").json().without("id"));

        assertThat(nobody.check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactly(tuple("", "ob3.subject.unidentified"));
        assertThat(new AchievementSubject(nobody.json()
                                .with("identifier", JsonReader.standard().read("""
                                                [{"type": "IdentityObject", "hashed": false,
                                                  "identityHash": "S-1", "identityType": "ext:studentNumber"}]""")))
                        .check())
                .isEmpty();
    }

    @Test
    void an_activity_ends_after_it_starts() {
        AchievementSubject subject = subject("{'value': 'A'}").toBuilder()
                .activityStartDate(new LexicalDateTime("2026-05-31T09:30:00Z"))
                .activityEndDate(new LexicalDateTime("2026-05-31T09:29:59Z"))
                .build();

        assertThat(subject.check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactly(tuple("/activityEndDate", "vc.validity.reversed"));
    }

    private static AchievementSubject subject(String result) {
        return new AchievementSubject(JsonReader.standard().readObject("""
                {"id": "urn:learner", "type": "AchievementSubject",
                 "achievement": {"id": "urn:a", "type": "Achievement", "name": "A", "description": "A",
                                 "criteria": {"narrative": "A"}, "resultDescription": %s},
                 "result": [%s]}""".formatted(
                        DESCRIPTIONS,
                        result.replace("{", "{'type': ['Result']" + (result.equals("{}") ? "" : ", "))
                                .replace('\'', '"'))));
    }
}
