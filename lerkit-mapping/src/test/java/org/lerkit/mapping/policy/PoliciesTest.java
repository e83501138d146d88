package org.lerkit.mapping.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.value.Decimal;

class PoliciesTest {
    private static final String HEAD = "\"id\": \"x\", \"version\": \"1\", \"source\": \"Senate\"";
    private static final String CREDIT = "{\"type\": \"CreditPolicy\", " + HEAD
            + ", \"from\": \"ects\", \"to\": \"us-semester-hour\", \"ratio\": \"1/2\","
            + " \"rounding\": {\"mode\": \"half-up\", \"digits\": 1}}";
    private static final String ALL = """
            {"policies": [
              {"type": "CreditPolicy", "id": "c", "version": "1", "source": "Senate", "from": "uk-cats", "to": "ects",
               "ratio": "1/2", "rounding": {"mode": "down", "digits": 1}},
              {"type": "GradePolicy", "id": "t", "version": "1", "source": "Senate", "to": "points",
               "method": {"type": "Table", "grades": {"A": "4.0"}}},
              {"type": "GradePolicy", "id": "r", "version": "1", "source": "Senate", "kind": "score", "to": "letter",
               "method": {"type": "Ranges", "most": 100, "ranges": [{"atLeast": 90, "to": "A"}, {"atLeast": 0, "to": "F"}]}},
              {"type": "GradePolicy", "id": "b", "version": "1", "source": "Senate", "scale": "NL", "to": "German grade",
               "method": {"type": "ModifiedBavarian", "best": 10, "pass": 6, "capped": true,
                          "rounding": {"mode": "down", "digits": 1}}},
              {"type": "GradePolicy", "id": "d", "version": "1", "source": "Senate", "to": "ours",
               "method": {"type": "Distribution", "given": [{"grade": "A", "count": 1}], "other": [{"grade": "1", "count": 2.5}]}},
              {"type": "CodeMap", "id": "m", "version": "1", "source": "Senate", "from": "a:list", "to": "b:list",
               "codes": {"1": "one", "2": ["two", "zwei"]}}
            ]}
            """;

    private static Policies read(String json) throws IOException {
        return Policies.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_file_says_policies_of_all_kinds() throws IOException {
        Policies policies = read(ALL);

        assertThat(policies.all().map(policy -> policy.name().toString()))
                .containsExactly("c:1", "t:1", "r:1", "b:1", "d:1", "m:1");
        assertThat(policies.credit(new CreditUnit("uk-cats")).orElseThrow().convert(new Decimal("15")))
                .contains(new Decimal("7.5"));
        assertThat(policies.grades("grade", Optional.of("NL")).stream().map(policy -> policy.convert("8")))
                .containsExactly(List.of(), List.of("2.5"), List.of());
        assertThat(policies.grades("score", Optional.empty()).get(0).convert("95"))
                .containsExactly("A");
        assertThat(policies.grades("grade", Optional.empty()).stream().map(policy -> policy.convert("A")))
                .containsExactly(List.of("4.0"), List.of("1"));
        CodeMap map = policies.codes("a:list").get(0);
        assertThat(map.find("1")).containsExactly("one");
        assertThat(map.find("2")).containsExactly("two", "zwei");
        assertThat(map.find("3")).isEmpty();
        assertThat(map.words()).isEqualTo("Codes of a:list become codes of b:list by a map of 2. Source: Senate.");
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void what_is_wrong_is_said_with_its_place(String place, String code, String json) {
        PolicyException refused = catchThrowableOfType(PolicyException.class, () -> read(json));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.location().path()).isEqualTo(place);
            assertThat(problem.code().value()).isEqualTo(code);
            assertThat(problem.hint()).isPresent();
        });
    }

    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                arguments("", "structure.value.type", "[]"),
                arguments("/policies", "structure.member.missing", "{}"),
                arguments("/policies", "structure.member.empty", file()),
                arguments("/policy", "structure.member.unknown", "{\"policies\": [" + CREDIT + "], \"policy\": 1}"),
                arguments("/policies/0", "structure.value.type", file("1")),
                arguments("/policies/0/type", "structure.member.missing", file("{}")),
                arguments("/policies/0/type", "structure.value.term", file("{\"type\": \"Credit\"}")),
                arguments("/policies/1", "conversion.policy.unfit", file(CREDIT, CREDIT)),
                arguments("/policies/0/ratio", "structure.value.format", credit("ratio", "\"1/0\"")),
                arguments("/policies/0/ratio", "structure.value.type", credit("ratio", "0.5")),
                arguments("/policies/0/ratoi", "structure.member.unknown", credit("ratoi", "\"1\"")),
                arguments("/policies/0/from", "structure.value.format", credit("from", "\"ECTS credits\"")),
                arguments("/policies/0", "conversion.policy.unfit", credit("to", "\"ects\"")),
                arguments("/policies/0", "conversion.policy.unfit", credit("source", "\"\"")),
                arguments("/policies/0/id", "structure.value.format", credit("id", "\"a b\"")),
                arguments("/policies/0/rounding/digits", "structure.value.format", rounding("half-up", "13")),
                arguments("/policies/0/rounding/digits", "structure.value.format", rounding("half-up", "-1")),
                arguments("/policies/0/rounding/digits", "structure.value.format", rounding("half-up", "1e999999")),
                arguments("/policies/0/rounding/mode", "structure.value.term", rounding("best", "1")),
                arguments("/policies/0/method/type", "structure.value.term", method("\"type\": \"Formula\"")),
                arguments("/policies/0/method/grades/A", "structure.value.type", table("{\"A\": 4}")),
                arguments("/policies/0", "conversion.policy.unfit", table("{}")),
                arguments("/policies/0/codes/a", "structure.value.type", map("{\"a\": 1}")),
                arguments("/policies/0/codes/a", "structure.value.type", map("{\"a\": []}")),
                arguments("/policies/0/codes/a", "structure.value.type", map("{\"a\": [\"b\", 1]}")));
    }

    private static String file(String... policies) {
        return "{\"policies\": [" + String.join(", ", policies) + "]}";
    }

    private static String credit(String member, String value) {
        JsonObject changed = JsonReader.standard()
                .readObject(CREDIT)
                .with(member, JsonReader.standard().read(value));
        return file(JsonWriter.toText(changed));
    }

    private static String rounding(String mode, String digits) {
        return credit("rounding", "{\"mode\": \"" + mode + "\", \"digits\": " + digits + "}");
    }

    private static String method(String members) {
        return file("{\"type\": \"GradePolicy\", " + HEAD + ", \"to\": \"points\", \"method\": {" + members + "}}");
    }

    private static String table(String grades) {
        return method("\"type\": \"Table\", \"grades\": " + grades);
    }

    private static String map(String codes) {
        return file("{\"type\": \"CodeMap\", " + HEAD + ", \"from\": \"a\", \"to\": \"b\", \"codes\": " + codes + "}");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        PolicyException refused = catchThrowableOfType(
                PolicyException.class, () -> read(file("{\"type\": \"CodeMap\"}", "{\"type\": \"CreditPolicy\"}")));
        assertThat(refused.problems()).hasSize(13);
        assertThat(refused.getMessage()).contains("/policies/0/id", "/policies/1/rounding");
    }

    @Test
    void a_later_policy_stands_for_one_that_decides_the_same() throws IOException {
        Policies first = read(file(CREDIT));
        Policies second = read(file(CREDIT.replace("1/2", "3/5").replace("\"x\"", "\"y\"")));

        assertThat(first.with(second)).isEqualTo(second);
        assertThat(second.with(first).credits())
                .extracting(Policy::name)
                .extracting(PolicyName::id)
                .containsExactly("x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Policies(
                        List.of(first.credits().get(0), second.credits().get(0)), List.of(), List.of()));
    }

    @Test
    void without_being_asked_lerkit_maps_codes_and_converts_nothing() {
        Policies standard = Policies.standard();

        assertThat(standard.credits()).isEmpty();
        assertThat(standard.grades()).isEmpty();
        assertThat(standard.codes("pesc:AcademicAwardLevel")).singleElement().satisfies(map -> {
            assertThat(map.find("2.4")).containsExactly("BachelorDegree");
            assertThat(map.find("2.1")).containsExactly("Certificate", "Diploma");
        });
        assertThat(standard.unit("pesc:CourseCreditUnits", "Quarter")).contains(CreditUnit.US_QUARTER_HOUR);
        assertThat(standard.unit("pesc:CourseCreditUnits", "Units")).isEmpty();
        assertThat(standard.unit("other:list", "Quarter")).isEmpty();
        assertThat(standard.unit(CreditUnit.SYSTEM, "ects")).contains(CreditUnit.ECTS);
        assertThat(standard.unit(CreditUnit.SYSTEM, "ECTS credits")).isEmpty();
        assertThat(Policies.none().all()).isEmpty();
    }

    @Test
    void what_lerkit_offers_is_applied_only_by_name() {
        assertThat(Policies.offered().stream().map(PolicyName::toString))
                .containsExactly(
                        "credit.us-quarter-to-semester:1",
                        "credit.ects-to-us-semester:1",
                        "credit.ceu-to-clock-hours:1",
                        "codes.pesc-award-level.isced-2011:1");
        assertThat(Policies.offered("credit.ceu-to-clock-hours")
                        .flatMap(policies -> policies.credit(CreditUnit.CEU))
                        .flatMap(policy -> policy.convert(new Decimal("1.7"))))
                .contains(new Decimal("17"));
        assertThat(Policies.offered("credit.everything")).isEmpty();
    }

    @Test
    void a_file_that_is_no_json_is_refused_with_its_place() {
        assertThat(catchThrowableOfType(JsonSyntaxException.class, () -> read("{\"policies\": ["))
                        .problem()
                        .code())
                .isEqualTo(JsonSyntaxException.SYNTAX);
    }
}
