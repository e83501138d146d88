package org.lerkit.testkit.internal.structure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.competency.FrameworkConverters;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Consuming;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Role;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.mutate.Mutant.Expected;
import org.lerkit.testkit.mutate.Mutants;
import org.lerkit.testkit.profile.StandardProfiles;

/** lerkit as a consumer of CASE, and consumers that each do one thing wrong. */
class CaseConsumerTest {
    private static final ConformanceProfile PROFILE =
            StandardProfiles.named("case-consumer").orElseThrow();
    private static final ConformanceOptions OPTIONS =
            ConformanceOptions.at(Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void lerkit_takes_frameworks_in_and_keeps_all_of_them() {
        ConformanceReport report = ConformanceKit.run(PROFILE, subject(CaseConsumerTest::kept), OPTIONS);

        assertThat(report.results())
                .hasSizeGreaterThan(120)
                .allSatisfy(result -> assertThat(result.outcome())
                        .as(result.title() + " " + result.finding().message())
                        .isEqualTo(Outcome.PASSED));
        assertThat(report.passed()).isTrue();
    }

    static Stream<Arguments> wrongSubjects() {
        return Stream.of(
                Arguments.of("takes nothing", "consumer-item-or-package", (Consuming) given -> Answer.refused("no")),
                Arguments.of("fails on extensions", "consumer-survives-extensions", refuses("difficulty")),
                Arguments.of("knows CASE alone", "consumer-survives-external-ends", refuses("wire-splice")),
                Arguments.of("gives new identifiers", "consumer-keeps-identifiers", rewrites("00000012-", "0000ab12-")),
                Arguments.of("moves addresses", "consumer-keeps-identifiers", rewrites("standards.gildhavn", "our")),
                Arguments.of("drops a title", "consumer-keeps-required", rewrites("Guild licence", "Licence")),
                Arguments.of("forgets the sequence", "consumer-keeps-order", without("sequenceNumber")),
                Arguments.of("strips markup", "text-markup", rewrites("**Hemp**", "Hemp")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("wrongSubjects")
    void who_does_it_wrong_is_caught_by_what_asks_for_it(String wrong, String requirement, Consuming consuming) {
        ConformanceReport report = ConformanceKit.run(
                PROFILE, Subject.of(wrong, consuming), OPTIONS.only(Set.of("case-1.1/" + requirement)));

        assertThat(failed(report)).containsExactly(requirement);
    }

    @Test
    void who_takes_everything_is_caught_by_every_fault() {
        ConformanceReport report = ConformanceKit.run(PROFILE, subject(Answer::document), OPTIONS);

        assertThat(failed(report))
                .isEqualTo(Mutants.standard().all().stream()
                        .filter(mutant -> mutant.verdict() == Expected.REFUSED
                                && mutant.requirement().roles().contains(Role.CONSUMER)
                                && mutant.requirement().specification().id().equals("case-1.1"))
                        .map(mutant -> mutant.requirement().name())
                        .collect(Collectors.toSet()));
    }

    @Test
    void who_takes_nothing_is_not_believed_to_have_looked() {
        ConformanceReport report = ConformanceKit.run(PROFILE, subject(given -> Answer.refused("no")), OPTIONS);

        assertThat(report.results())
                .filteredOn(result -> result.check().equals("document-uri-missing"))
                .singleElement()
                .satisfies(result -> assertThat(result.outcome()).isEqualTo(Outcome.INDETERMINATE));
        assertThat(report.results()).noneMatch(result -> result.outcome() == Outcome.PASSED);
    }

    private static Set<String> failed(ConformanceReport report) {
        return report.results().stream()
                .filter(result -> result.outcome() == Outcome.FAILED)
                .map(result -> result.requirement().name())
                .collect(Collectors.toSet());
    }

    @Test
    void text_that_is_not_kept_is_not_text_whose_markup_is_lost() {
        ConformanceReport report =
                ConformanceKit.run(PROFILE, subject(without("notes")), OPTIONS.only(Set.of("case-1.1/text-markup")));

        assertThat(report.results())
                .filteredOn(result -> result.check().equals("kept"))
                .singleElement()
                .satisfies(result -> assertThat(result.outcome()).isEqualTo(Outcome.PASSED));
    }

    @Test
    void who_takes_nothing_in_was_not_looked_at() {
        ConformanceReport report = ConformanceKit.run(PROFILE, Subject.of("idle"), OPTIONS);

        assertThat(report.results())
                .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.UNTESTED));
    }

    private static Subject subject(Consuming consuming) {
        return Subject.of("lerkit", consuming);
    }

    /** By way of lerkit's own form of frameworks, and back. */
    private static Answer kept(byte[] given) throws IOException {
        JsonObject document = JsonReader.standard().readObject(given);
        DocumentKind kind = document.get("fullStatement").isPresent() ? DocumentKind.ITEM : DocumentKind.PACKAGE;
        List<Problem> errors = kind.errors(document).stream()
                .filter(problem -> !problem.code().value().equals("structure.member.unknown"))
                .toList();
        if (!errors.isEmpty()) {
            return Answer.refused(errors.get(0).code().value());
        }
        return kind == DocumentKind.ITEM
                ? Answer.document(given)
                : Answer.document(
                        convert(Format.FRAMEWORK, Format.CASE, convert(Format.CASE, Format.FRAMEWORK, given)));
    }

    private static byte[] convert(Format from, Format to, byte[] document) throws IOException {
        Converter converter = FrameworkConverters.standard().find(from, to).orElseThrow();
        try (Converter.Conversions all =
                converter.convert(new ByteArrayInputStream(document), ConversionOptions.standard())) {
            return all.next().value().bytes();
        }
    }

    private static Consuming refuses(String text) {
        return given ->
                JsonWriter.toText(JsonReader.standard().readObject(given)).contains(text)
                        ? Answer.refused("unknown")
                        : kept(given);
    }

    private static Consuming rewrites(String old, String other) {
        return given -> kept(given) instanceof Answer.Document document
                ? Answer.document(JsonWriter.toText(JsonReader.standard().readObject(document.content()))
                        .replace(old, other)
                        .getBytes(UTF_8))
                : kept(given);
    }

    private static Consuming without(String member) {
        return given -> kept(given) instanceof Answer.Document document
                ? Answer.document(
                        JsonWriter.toBytes(without(JsonReader.standard().readObject(document.content()), member)))
                : kept(given);
    }

    private static JsonValue without(JsonValue value, String member) {
        if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.items().stream().map(item -> without(item, member)).toList());
        }
        if (value instanceof JsonObject object) {
            JsonObject.Builder builder = JsonObject.builder();
            object.members().forEach((name, inside) -> {
                if (!name.equals(member)) {
                    builder.put(name, without(inside, member));
                }
            });
            return builder.build();
        }
        return value instanceof JsonString text ? text : value;
    }
}
