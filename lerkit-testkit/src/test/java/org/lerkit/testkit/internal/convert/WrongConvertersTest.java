package org.lerkit.testkit.internal.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.lerkit.testkit.Converting;
import org.lerkit.testkit.Converting.Source;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.profile.StandardProfiles;

/** Converters that each do one thing wrong. */
class WrongConvertersTest {
    private static final ConformanceProfile PROFILE =
            StandardProfiles.named("transcript-converter").orElseThrow();
    private static final LerkitConverter CLR = new LerkitConverter(Format.CLR_2);
    private static final ConformanceOptions OPTIONS =
            ConformanceOptions.at(Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC));

    static Stream<Arguments> wrongSubjects() {
        return Stream.of(
                wrong("losses-named", "drops a course without a word", target(clr -> {
                    List<JsonValue> courses = courses(clr);
                    courses.remove(2);
                    return withCourses(clr, courses);
                })),
                wrong(
                        "grades-not-invented",
                        "gives everybody a grade",
                        source(all(
                                "</CourseCreditEarned>(?!<CourseAcademicGrade>)",
                                "</CourseCreditEarned><CourseAcademicGrade>A</CourseAcademicGrade>"))),
                wrong(
                        "grades-not-invented",
                        "gives the grade that is most common",
                        source(all(
                                "</CourseCreditEarned>(?!<CourseAcademicGrade>)",
                                "</CourseCreditEarned><CourseAcademicGrade>B+</CourseAcademicGrade>"))),
                wrong(
                        "units-not-guessed",
                        "takes every college for one of semesters",
                        source(all(
                                "<Course>(?!<CourseCreditUnits>)",
                                "<Course><CourseCreditUnits>Semester</CourseCreditUnits>"))),
                wrong(
                        "units-not-guessed",
                        "takes every course for one of three credits",
                        source(all(
                                "</CourseCreditUnits>(?!<CourseCreditValue>)",
                                "</CourseCreditUnits><CourseCreditValue>3</CourseCreditValue>"))),
                wrong(
                        "dates-not-invented",
                        "dates an award on the day of the document",
                        source(all(
                                "</AcademicAwardLevel>(?!<AcademicAwardDate>)",
                                "</AcademicAwardLevel><AcademicAwardDate>2026-06-12</AcademicAwardDate>"))),
                wrong("withheld-silent", "makes identifiers of social security numbers", given -> {
                    String number = text(given).replaceAll(".*<SSN>(.*)</SSN>.*|.*", "$1");
                    UUID id = UUID.nameUUIDFromBytes(number.getBytes(UTF_8));
                    return changed(CLR.convert(given), clr -> clr.with("id", new JsonString("urn:uuid:" + id)));
                }),
                wrong(
                        "withheld-silent",
                        "calls a graduate Mrs or Mr",
                        given -> changed(
                                CLR.convert(given),
                                clr -> text(given).contains("<GenderCode>Female</GenderCode>")
                                        ? clr.with("description", new JsonString("her record"))
                                        : clr)),
                wrong(
                        "withheld-silent",
                        "calls a graduate Mrs or Mr, and knows no other code",
                        given -> text(given).contains("<GenderCode>")
                                        && !text(given).contains("<GenderCode>Female</GenderCode>")
                                ? Answer.refused("no such code")
                                : changed(
                                        CLR.convert(given),
                                        clr -> text(given).contains("<GenderCode>")
                                                ? clr.with("description", new JsonString("her record"))
                                                : clr)),
                wrong("order-kept", "puts the last term first", target(clr -> {
                    List<JsonValue> courses = courses(clr);
                    Collections.reverse(courses);
                    return withCourses(clr, courses);
                })),
                wrong(
                        "grouping-kept",
                        "forgets which course was in which term",
                        source(all("</AcademicSession><AcademicSession>.*?</AcademicSessionDetail>", ""))),
                wrong("repeatable", "counts what it has converted", counting()),
                wrong(
                        "identity-not-invented",
                        "makes a learner up",
                        source(all(
                                "<Person></Person>|<Person/>",
                                "<Person><SchoolAssignedPersonID>N1000001</SchoolAssignedPersonID></Person>"))),
                wrong(
                        "malformed-refused",
                        "makes something of everything",
                        given -> CLR.convert(given) instanceof Answer.Document document
                                ? document
                                : Answer.document("{}".getBytes(UTF_8))),
                wrong(
                        "refusals-tell-no-values",
                        "says in its log what it did not understand",
                        given -> CLR.convert(given) instanceof Answer.Document document
                                ? document
                                : Answer.refused("cannot read " + text(given))),
                wrong(
                        "unknown-reported",
                        "skips what it does not know",
                        source(all("<CourseMoonPhase>.*?</CourseMoonPhase>", ""))),
                wrong(
                        "leaves-accounted",
                        "has a ledger with a hole",
                        ledger("entries", entries -> entries.subList(1, entries.size()))),
                wrong("leaves-accounted", "counts a leaf twice", ledger("entries", entries -> {
                    List<JsonValue> more = new ArrayList<>(entries);
                    more.add(entries.get(0));
                    return more;
                })),
                wrong("leaves-accounted", "writes a ledger that nobody can read", new Converting() {
                    @Override
                    public Answer convert(Source source) throws Exception {
                        return CLR.convert(source);
                    }

                    @Override
                    public Optional<byte[]> ledger(Source source) {
                        return Optional.of("{".getBytes(UTF_8));
                    }
                }),
                wrong(
                        "targets-exist",
                        "points to nothing",
                        ledger("entries", entries -> edited(entries, "targets", "/nowhere"))),
                wrong(
                        "carried-unchanged",
                        "says it carried what it did not",
                        ledger("entries", entries -> edited(entries, "targets", "/name"))),
                wrong(
                        "targets-explained",
                        "does not say where defaults come from",
                        ledger("origins", origins -> List.of())),
                wrong(
                        "claims-complete",
                        "does not say what else depends on a leaf",
                        ledger(
                                "entries",
                                entries -> entries.stream()
                                        .map(entry -> ((JsonObject) entry).without("influences"))
                                        .map(JsonValue.class::cast)
                                        .toList())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("wrongSubjects")
    void who_does_it_wrong_is_caught_by_what_asks_for_it(String requirement, String wrong, Converting converting) {
        ConformanceReport report = ConformanceKit.run(
                PROFILE, Subject.of(wrong, converting), OPTIONS.only(Set.of("lerkit-conservation/" + requirement)));

        assertThat(report.passed()).isFalse();
        assertThat(report.results()).singleElement().satisfies(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(result.finding().message()).isNotEmpty();
        });
    }

    private static Arguments wrong(String requirement, String wrong, Converting converting) {
        return Arguments.of(requirement, wrong, converting);
    }

    /** lerkit, given another source. */
    private static Converting source(UnaryOperator<String> change) {
        return given ->
                CLR.convert(new Source(given.format(), change.apply(text(given)).getBytes(UTF_8)));
    }

    private static UnaryOperator<String> all(String pattern, String replacement) {
        return text -> text.replaceAll(pattern, replacement);
    }

    /** lerkit, with another target. */
    private static Converting target(UnaryOperator<JsonObject> change) {
        return given -> changed(CLR.convert(given), change);
    }

    private static Answer changed(Answer answer, UnaryOperator<JsonObject> change) {
        return answer instanceof Answer.Document document
                ? Answer.document(
                        JsonWriter.toBytes(change.apply(JsonReader.standard().readObject(document.content()))))
                : answer;
    }

    /** lerkit, with another ledger. */
    private static Converting ledger(String list, UnaryOperator<List<JsonValue>> change) {
        return new Converting() {
            @Override
            public Answer convert(Source source) throws Exception {
                return CLR.convert(source);
            }

            @Override
            public Optional<byte[]> ledger(Source source) throws Exception {
                JsonObject ledger =
                        JsonReader.standard().readObject(CLR.ledger(source).orElseThrow());
                List<JsonValue> entries = ledger.get(list).orElseThrow().items();
                return Optional.of(JsonWriter.toBytes(ledger.with(list, new JsonArray(change.apply(entries)))));
            }
        };
    }

    /** With another target for the first leaf that was carried. */
    private static List<JsonValue> edited(List<JsonValue> entries, String member, String place) {
        List<JsonValue> all = new ArrayList<>(entries);
        for (int i = 0; i < all.size(); i++) {
            JsonObject entry = (JsonObject) all.get(i);
            if (new JsonString("carried").equals(entry.get("disposition").orElse(null))) {
                all.set(i, entry.with(member, new JsonArray(List.of(new JsonString(place)))));
                return all;
            }
        }
        throw new AssertionError("nothing was carried");
    }

    private static Converting counting() {
        AtomicInteger count = new AtomicInteger();
        return given -> changed(
                CLR.convert(given),
                clr -> clr.with("description", new JsonString("record " + count.incrementAndGet())));
    }

    private static List<JsonValue> courses(JsonObject clr) {
        return new ArrayList<>(((JsonObject) clr.get("credentialSubject").orElseThrow())
                .get("verifiableCredential")
                .orElseThrow()
                .items());
    }

    private static JsonObject withCourses(JsonObject clr, List<JsonValue> courses) {
        JsonObject subject = (JsonObject) clr.get("credentialSubject").orElseThrow();
        return clr.with("credentialSubject", subject.with("verifiableCredential", new JsonArray(courses)));
    }

    private static String text(Source source) {
        return new String(source.content(), UTF_8);
    }
}
