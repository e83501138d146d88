package org.lerkit.mapping.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.RecordReader;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;

/** What is broken, too large or not X12: an error with its place, and what stands around it is read. */
class X12AttackTest {
    private static final String MINIMAL = X12Fixtures.text("minimal");

    static Stream<Arguments> broken() {
        return Stream.of(
                argumentSet("a count of segments", "SE*8*", "SE*9*", X12Problems.COUNT, "/ST[1]/SE, segment 10"),
                argumentSet(
                        "a control number", "SE*8*0001", "SE*8*0002", X12Problems.REFERENCE, "/ST[1]/SE, segment 10"),
                argumentSet(
                        "no beginning",
                        "BGN*00*1*20261126~\n",
                        "",
                        X12Problems.SEGMENT_MISSING,
                        "/ST[1]/ERP, segment 4"),
                argumentSet(
                        "no name in the loop of an individual",
                        "IN2*05*Quist~\n",
                        "",
                        X12Problems.SEGMENT_MISSING,
                        "/ST[1]/IN1[1]/SE, segment 9"),
                argumentSet(
                        "a segment of no transcript",
                        "N1*AS",
                        "PO1*1~\nN1*AS",
                        X12Problems.SEGMENT_UNKNOWN,
                        "/ST[1]/PO1, segment 7"),
                argumentSet(
                        "a loop without the loop around it",
                        "SE*8",
                        "CRS*R*S*3~\nSE*9",
                        X12Problems.SEGMENT_PLACE,
                        "/ST[1]/IN1[1]/CRS, segment 10"),
                argumentSet(
                        "hierarchical levels, which transcripts do not have",
                        "SE*8",
                        "HL*2*1~\nHL*1~\nSE*10",
                        X12Problems.SEGMENT_UNKNOWN,
                        "/ST[1]/IN1[1]/HL, segment 10"),
                argumentSet(
                        "loops out of order",
                        "SE*8",
                        "LX*1~\nSES*202601~\nTST*801~\nSE*11",
                        X12Problems.SEGMENT_PLACE,
                        "/ST[1]/LX[1]/SES[1]/TST, segment 12"),
                argumentSet("another kind", "ST*130", "ST*131", X12Problems.TRANSACTION, "/ST[1]/ST01, segment 3"),
                argumentSet(
                        "an element without end",
                        "Quist",
                        "Q".repeat(5_000),
                        X12Problems.LIMIT,
                        "/ST[1]/IN1[1]/IN2, segment 9"),
                argumentSet(
                        "a segment without end",
                        "Quist",
                        "Quist" + "*x".repeat(10_000),
                        X12Problems.LIMIT,
                        "/ST[1]/IN1[1]/IN2, segment 9"),
                argumentSet(
                        "a control character",
                        "Quist",
                        "Qu\u0001ist",
                        X12Problems.SYNTAX,
                        "/ST[1]/IN1[1]/IN2, segment 9"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void one_transaction_set_is_refused_and_the_next_is_read(
            String before, String after, ProblemCode code, String place) {
        String first = body(MINIMAL).replace(before, after);
        String file = head(MINIMAL) + first + body(MINIMAL).replace("0001", "0077") + "GE*2*1~\nIEA*1*000000001~\n";
        assertThat(first).isNotEqualTo(body(MINIMAL));

        List<Object> outcomes = X12Fixtures.outcomes(file);

        assertThat(outcomes).hasSize(2);
        Problem problem = (Problem) outcomes.get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.location().describe()).isEqualTo(place);
        assertThat(problem.hint()).isPresent();
        assertThat(problem.title()).doesNotContain("Quist", "QQQ");
        assertThat(X12Fixtures.record(outcomes.get(1))
                        .value()
                        .learner()
                        .orElseThrow()
                        .names())
                .hasSize(1);
    }

    static Stream<Arguments> envelopes() {
        return Stream.of(
                argumentSet("too few transaction sets", "GE*1*", "GE*2*", X12Problems.COUNT, "/GE, segment 11"),
                argumentSet("another group", "GE*1*1", "GE*1*2", X12Problems.REFERENCE, "/GE, segment 11"),
                argumentSet("too few groups", "IEA*1*", "IEA*3*", X12Problems.COUNT, "/IEA, segment 12"),
                argumentSet(
                        "another interchange",
                        "IEA*1*000000001",
                        "IEA*1*000000009",
                        X12Problems.REFERENCE,
                        "/IEA, segment 12"));
    }

    @ParameterizedTest
    @MethodSource("envelopes")
    void a_trailer_that_does_not_fit_is_told_behind_what_was_read(
            String before, String after, ProblemCode code, String place) {
        List<Object> outcomes = X12Fixtures.outcomes(MINIMAL.replace(before, after));

        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(0)).isInstanceOf(Conversion.class);
        assertThat(((Problem) outcomes.get(1)).code()).isEqualTo(code);
        assertThat(((Problem) outcomes.get(1)).location().describe()).isEqualTo(place);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                argumentSet("nothing", ""),
                argumentSet("words", "Student transcript"),
                argumentSet("EDIFACT", "UNA:+.? 'UNB+UNOA:1+A+B+260101:0101+1'"),
                argumentSet("cut off in its header", MINIMAL.substring(0, 80)),
                argumentSet("a letter as delimiter", MINIMAL.replace('*', 'X')),
                argumentSet("one delimiter for two things", MINIMAL.replace(":~", "*~")),
                argumentSet("a header of another length", MINIMAL.replaceFirst("SENDER  ", "SENDER")),
                argumentSet("no delimiters", MINIMAL.replace("*", "")));
    }

    @ParameterizedTest
    @MethodSource("others")
    void what_is_no_interchange_is_not_opened(String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> X12Reader.standard().read(in, X12Fixtures.CHECKED))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ConversionProblems.NOT_THE_FORMAT))
                .satisfies(e -> assertThat(e.problem().hint()).isPresent());
    }

    @Test
    void a_file_may_end_at_any_byte_and_nothing_is_half_read() {
        String file = MINIMAL;
        int whole = file.stripTrailing().length();
        for (int length = 0; length < whole; length++) {
            List<Object> outcomes = X12Fixtures.outcomes(file.substring(0, length));

            Object last = outcomes.get(outcomes.size() - 1);
            assertThat(last).as("cut at " + length).isInstanceOf(Problem.class);
            assertThat(((Problem) last).code())
                    .as("cut at " + length)
                    .isIn(ConversionProblems.NOT_THE_FORMAT, X12Problems.SYNTAX);
            assertThat(outcomes.subList(0, outcomes.size() - 1)).allMatch(Conversion.class::isInstance);
        }
        assertThat(X12Fixtures.outcomes(file.substring(0, whole))).hasSize(1).allMatch(Conversion.class::isInstance);
    }

    @Test
    void something_behind_the_end_is_told() {
        List<Object> outcomes = X12Fixtures.outcomes(MINIMAL + "and more");

        assertThat(outcomes).hasSize(2);
        assertThat(((Problem) outcomes.get(1)).code()).isEqualTo(X12Problems.SYNTAX);
    }

    @Test
    void what_is_not_in_the_character_set_is_no_other_letter() {
        byte[] latin = MINIMAL.replace("Quist", "Qu\u00efst").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(new byte[] {(byte) 0xE9, 'a'}, X12Reader.standard())).isEqualTo("x12.encoding at /, segment 1");
        assertThat(read(latin, X12Reader.standard())).isEqualTo("x12.encoding at /, segment 9");
        assertThat(read(latin, X12Reader.standard().in(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Qu\u00efst");
        assertThat(read(MINIMAL.replace("Quist", "Qu\u00efst").getBytes(StandardCharsets.UTF_8), X12Reader.standard()))
                .isEqualTo("Qu\u00efst");
    }

    private static String read(byte[] file, X12Reader reader) {
        try (RecordReader.Records records = reader.read(new ByteArrayInputStream(file), X12Fixtures.CHECKED)) {
            return records.next()
                    .value()
                    .learner()
                    .orElseThrow()
                    .names()
                    .get(0)
                    .family()
                    .orElseThrow();
        } catch (X12SyntaxException e) {
            return e.problem().code().value() + " at " + e.problem().location().describe();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void more_segments_than_anyone_sends_are_refused_and_what_is_behind_them_is_read() throws IOException {
        String first = head(MINIMAL) + body(MINIMAL).substring(0, body(MINIMAL).indexOf("SE*8"));
        String rest = "SE*8*0001~\n" + body(MINIMAL).replace("0001", "0077") + "GE*2*1~\nIEA*1*000000001~\n";
        InputStream many = bytes("NTE**x~".repeat(100_000));
        InputStream file = new SequenceInputStream(new SequenceInputStream(bytes(first), many), bytes(rest));

        try (RecordReader.Records records = X12Reader.standard().read(file, X12Fixtures.CHECKED)) {
            assertThatExceptionOfType(ConversionException.class)
                    .isThrownBy(records::next)
                    .satisfies(e -> assertThat(e.problem().code()).isIn(X12Problems.LIMIT, X12Problems.SEGMENT_PLACE));
            assertThat(records.next().value().learner()).isPresent();
            assertThat(records.hasNext()).isFalse();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void more_segments_than_the_limit_are_refused() {
        X12Reader reader = X12Reader.standard().within(new X12Reader.Limits(100, 200, 7));

        List<Object> outcomes = X12Fixtures.outcomes(MINIMAL, reader, X12Fixtures.CHECKED);

        assertThat(((Problem) outcomes.get(0)).code()).isEqualTo(X12Problems.LIMIT);
        assertThat(((Problem) outcomes.get(0)).location().describe()).isEqualTo("/ST[1]/SE, segment 10");
    }

    @Test
    void what_there_is_too_much_of_is_read_and_told() {
        String file = MINIMAL.replace("BGN*00*1*20261126~\n", "BGN*00*1*20261126~\nBGN*00*2*20261126~\n")
                .replace("SE*8", "SE*9");

        Conversion<?> read = X12Fixtures.record(X12Fixtures.outcomes(file).get(0));

        Set<String> codes =
                read.problems().stream().map(problem -> problem.code().value()).collect(Collectors.toSet());
        assertThat(codes).containsExactly("x12.segment.repeated");
    }

    @Test
    void limits_are_positive_and_elements_no_longer_than_can_be_read() {
        assertThat(Stream.of(new int[] {0, 1, 1}, new int[] {4_001, 1, 1}, new int[] {1, 0, 1}, new int[] {1, 1, 0}))
                .allSatisfy(limits -> assertThatExceptionOfType(IllegalArgumentException.class)
                        .isThrownBy(() -> new X12Reader.Limits(limits[0], limits[1], limits[2])));
    }

    /** What stands before the first transaction set. */
    private static String head(String file) {
        return file.substring(0, file.indexOf("ST*"));
    }

    /** The transaction set itself. */
    private static String body(String file) {
        return file.substring(file.indexOf("ST*"), file.indexOf("GE*"));
    }
}
