package org.lerkit.mapping.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.x12.X12Delimiters;
import org.lerkit.model.x12.X12Document;
import org.lerkit.model.x12.X12Segment;

class X12EnvelopeTest {
    private static final String WHOLE = """
            {"sender": {"qualifier": "22", "id": "001234"}, "receiver": {"qualifier": "ZZ", "id": "LAKESIDE"},
             "sent": "2026-06-12T14:05", "control": 417, "release": "005010", "delimiters": "|>'^", "production": true}
            """;

    private static X12Envelope of(String json) {
        return X12Envelope.of(JsonReader.standard().readObject(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static LearnerRecord minimal() {
        return X12Fixtures.record(
                        X12Fixtures.outcomes(X12Fixtures.text("minimal")).get(0))
                .value();
    }

    private static X12Document written(X12Envelope envelope) {
        return X12Writer.in(envelope)
                .write(minimal(), X12Fixtures.CHECKED)
                .get(0)
                .value();
    }

    @Test
    void everything_of_an_envelope_can_be_said_in_json() {
        assertThat(written(of(WHOLE)).text().lines().limit(3))
                .containsExactly(
                        "ISA|00|          |00|          |22|001234         |ZZ|LAKESIDE       |260612|1405|^|00501|"
                                + "000000417|0|P|>'",
                        "GS|ED|001234|LAKESIDE|20260612|1405|417|X|005010'",
                        "ST|130|0001'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"22\";\"2\";/sender: expected a qualifier of two letters or digits, and an id of up to 15 characters",
                "\"001234\";7;/sender/id: expected a text, found a number",
                "2026-06-12T14:05;yesterday;/sent: expected a date and time such as 2026-06-12T14:05",
                "417;0;/control: expected a number from 1 to 999999999",
                "417;\"1\";/control: expected a number from 1 to 999999999",
                "005010;5010;/release: expected a release such as 004010",
                "005010;004010;/delimiters: expected delimiters that the release has, and that are in no id",
                "|>'^;|>';/delimiters: expected delimiters that the release has, and that are in no id",
                "|>'^;|>|^;/delimiters: expected three or four different characters that are no letters or digits",
                "true;\"yes\";/production: expected true or false",
                "\"sent\";\"send\";/send: expected one of control, delimiters, production",
                "{\"qualifier\": \"ZZ\", \"id\": \"LAKESIDE\"};\"LAKESIDE\";/receiver: expected an object with qualifier",
            })
    void what_is_no_envelope_is_refused_with_its_place(String from, String to, String message) {
        assertThat(WHOLE).contains(from);
        assertThatThrownBy(() -> of(WHOLE.replace(from, to)))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void an_envelope_without_what_each_has_is_none() {
        assertThatThrownBy(() -> X12Envelope.builder().sender("ZZ", "A").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("an envelope needs a receiver");
        assertThatThrownBy(() -> X12Envelope.builder()
                        .sender("ZZ", "A*B")
                        .receiver("ZZ", "C")
                        .sent(LocalDateTime.of(2026, 1, 1, 0, 0))
                        .control(1)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an id has a delimiter in it");
        assertThatThrownBy(() -> X12Envelope.builder().release("002040")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> X12Envelope.builder().control(1_000_000_000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void several_transcripts_go_in_one_interchange_and_are_numbered() {
        X12Envelope envelope = X12Fixtures.envelope("004010");
        X12Document one = written(X12Envelope.test());

        X12Document both = envelope.around(List.of(one, one));

        assertThat(both.text().lines().filter(line -> line.matches("(ISA|GS|ST|SE|GE|IEA)\\*.*")))
                .containsExactly(
                        "ISA*00*          *00*          *22*001234         *22*005678         *260612*1405*U*00401*"
                                + "000000417*0*P*:~",
                        "GS*ED*001234*005678*20260612*1405*417*X*004010~",
                        "ST*130*0001~",
                        "SE*8*0001~",
                        "ST*130*0002~",
                        "SE*8*0002~",
                        "GE*2*417~",
                        "IEA*1*000000417~");
        assertThat(X12Fixtures.outcomes(both.text()))
                .hasSize(2)
                .allSatisfy(outcome ->
                        assertThat(X12Fixtures.record(outcome).value()).isEqualTo(minimal()));
    }

    @Test
    void nothing_and_a_mixture_are_no_group() {
        X12Envelope envelope = X12Envelope.test();

        assertThatThrownBy(() -> envelope.around(List.of())).isInstanceOf(IllegalArgumentException.class);
        X12Document transcript = written(envelope);
        X12Document other = new X12Document(
                transcript.delimiters(),
                transcript.segments().stream()
                        .map(segment -> segment.id().equals("ST") ? X12Segment.of("ST", "131", "0001") : segment)
                        .toList());
        assertThatThrownBy(() -> envelope.around(List.of(transcript, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("transaction sets of one kind are expected, one at least");
    }

    @Test
    void delimiters_that_do_not_occur_make_room_for_those_that_do() {
        X12Envelope envelope = X12Envelope.builder()
                .sender("ZZ", "A")
                .receiver("ZZ", "B")
                .sent(LocalDateTime.of(2026, 1, 1, 0, 0))
                .control(1)
                .delimiters(new X12Delimiters("|>`"))
                .build();
        LearnerRecord record = X12Fixtures.changed("Calculus I", "Calculus: I*");

        X12Document written =
                X12Writer.in(envelope).write(record, X12Fixtures.CHECKED).get(0).value();

        assertThat(written.text()).contains("|MATH|151|Calculus: I*`");
        assertThat(X12Fixtures.record(
                                X12Fixtures.outcomes(written.text(), X12Reader.standard(), X12Fixtures.ALL_RELEASED)
                                        .get(0))
                        .value())
                .isEqualTo(record);
    }
}
