package org.lerkit.model.x12;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.SegmentLocation;

/** Segments know their places, are written by their delimiters, and say nothing of what they hold. */
class X12DocumentTest {
    private static final String HEADER =
            "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *261126*0500"
                    + "*^*00501*000000001*0*P*:~";
    private static final X12Segment COURSE = X12Segment.of("CRS", "R", "S", "", "3.0", "")
            .with(List.of(X12Segment.of("NTE", "", "Lab"), X12Segment.of("NTE", "", "Field trip")));
    private static final X12Document DOCUMENT = X12Document.of(
            X12Delimiters.USUAL,
            List.of(
                    X12Segment.of("ST", "130", "0001").with(List.of(X12Segment.of("BGN", "00"), COURSE, COURSE)),
                    X12Segment.of("GE", "1")));

    @Test
    void segments_get_the_places_that_they_have_in_the_document() {
        X12Segment header = DOCUMENT.segments().get(0);
        X12Segment second = header.segments("CRS").get(1);

        assertThat(header.location()).isEqualTo(new SegmentLocation("/ST[1]", 1));
        assertThat(second.location()).isEqualTo(new SegmentLocation("/ST[1]/CRS[2]", 6));
        assertThat(second.segments().get(1).location()).isEqualTo(new SegmentLocation("/ST[1]/CRS[2]/NTE[2]", 8));
        assertThat(second.location(4)).isEqualTo(new SegmentLocation("/ST[1]/CRS[2]/CRS04", 6));
        assertThat(second.location(4).describe()).isEqualTo("/ST[1]/CRS[2]/CRS04, segment 6");
        assertThat(new SegmentLocation("/ST[1]", 0).describe()).isEqualTo("/ST[1]");
        assertThat(DOCUMENT.segments().get(1).location().segment()).isEqualTo(9);
        assertThat(second.text(4)).isEqualTo("3.0");
        assertThat(second.text(40)).isEmpty();
        assertThat(header.all()).hasSize(8);
    }

    @Test
    void trailing_empty_elements_are_not_written() {
        assertThat(DOCUMENT.text()).startsWith("ST*130*0001~\nBGN*00~\nCRS*R*S**3.0~\nNTE**Lab~\n");
        assertThat(new String(DOCUMENT.bytes(), UTF_8)).isEqualTo(DOCUMENT.text());
    }

    @Test
    void components_and_repetitions_have_delimiters_of_their_own() {
        X12Element element = new X12Element(List.of(List.of("a", "b"), List.of("c")));
        X12Segment plain = X12Segment.of("DMG");
        X12Segment segment = new X12Segment("DMG", plain.location(), List.of(element), List.of());

        assertThat(X12Document.of(X12Delimiters.USUAL, List.of(segment)).text()).isEqualTo("DMG*a:b^c~\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> X12Document.of(new X12Delimiters("*:\n"), List.of(segment)))
                .withMessageContaining("repetitions");
        assertThat(element.text()).isEqualTo("a");
        assertThat(new X12Element(List.of(List.of("", ""))).isEmpty()).isTrue();
        assertThat(X12Element.of("").text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada*b", "Ada~", "Ada:", "Ada^y", "Ada\nb"})
    void a_delimiter_or_a_line_end_in_a_value_is_refused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> X12Document.of(X12Delimiters.USUAL, List.of(X12Segment.of("NTE", "", value))))
                .withMessageContaining("/NTE[1], segment 1")
                .withMessageNotContaining("Ada");
    }

    @Test
    void a_text_can_be_changed_by_its_path() {
        X12Document changed = DOCUMENT.withTextAt("/ST[1]/CRS[2]/NTE[2]/NTE02", "Excursion");

        assertThat(changed.text()).isEqualTo(DOCUMENT.text().replaceFirst("(?s)(.*)Field trip", "$1Excursion"));
        X12Element element = new X12Element(List.of(List.of("a", "b"), List.of("c", "d")));
        X12Segment segment = new X12Segment(
                "REF", new SegmentLocation("/REF[1]", 1), List.of(X12Element.of("x"), element), List.of());
        X12Document one = new X12Document(X12Delimiters.USUAL, List.of(segment));
        assertThat(one.withTextAt("/REF[1]/REF02[2]/2", "e").text()).isEqualTo("REF*x*a:b^c:e~\n");
        assertThat(one.withTextAt("/REF[1]/REF01", "y").text()).isEqualTo("REF*y*a:b^c:d~\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ST[2]/ST01", "/ST[1]/CRS[3]/CRS01", "/ST[1]/CRS[1]/CRS09", "/ST[1]/CRS[1]", "/ST[1]/ST0x"})
    void a_path_to_nothing_is_refused(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOCUMENT.withTextAt(path, "x"))
                .withMessage("nothing at that path");
    }

    @Test
    void delimiters_are_told_by_the_header() {
        assertThat(X12Delimiters.of(HEADER)).contains(X12Delimiters.USUAL);
        assertThat(X12Delimiters.of(HEADER.replace("^*00501", "U*00401"))).contains(new X12Delimiters("*:~"));
        assertThat(X12Delimiters.of(HEADER.replace('~', '\n')).orElseThrow().segment())
                .isEqualTo('\n');
        assertThat(X12Delimiters.USUAL.has('^')).isTrue();
        assertThat(X12Delimiters.USUAL.has('U')).isFalse();
    }

    static Stream<String> noHeaders() {
        return Stream.of(
                "",
                "ISA",
                HEADER.replace("ISA", "ISB"),
                HEADER.replace("*ZZ*S", "*ZZxS"),
                HEADER.replace(":~", "*~"),
                HEADER.replace(":~", ":A"),
                HEADER.replace('*', '1'),
                HEADER + "~");
    }

    @ParameterizedTest
    @MethodSource("noHeaders")
    void what_tells_no_delimiters_is_no_header(String header) {
        assertThat(X12Delimiters.of(header)).isEmpty();
    }

    @Test
    void nothing_of_a_person_is_in_words_about_it() {
        assertThat(Stream.of(DOCUMENT, DOCUMENT.segments().get(0), X12Element.of("Ada"), COURSE))
                .extracting(Object::toString)
                .allSatisfy(words -> assertThat(words).doesNotContain("Ada", "Lab", "130"));
    }
}
