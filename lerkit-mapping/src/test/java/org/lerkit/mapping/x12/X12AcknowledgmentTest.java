package org.lerkit.mapping.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConversionException;
import org.lerkit.model.x12.X12Document;

class X12AcknowledgmentTest {
    private static final X12Envelope ENVELOPE = X12Fixtures.envelope("004010");

    /** Codes of a guide that these tests made up. */
    private static X12Acknowledgment.Builder builder() {
        return X12Acknowledgment.builder()
                .purpose("11")
                .number("ACK-1")
                .received(LocalDate.of(2026, 6, 13))
                .transcriptNumberAs("F8")
                .coursesAs("C1")
                .degreesAs("D1");
    }

    private static List<X12Document> transcripts(String text) throws IOException {
        List<X12Document> all = new ArrayList<>();
        try (X12TransactionSets sets =
                X12Reader.standard().transactionSets(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            sets.forEachRemaining(all::add);
        }
        return all;
    }

    @Test
    void what_a_transcript_says_is_repeated_and_counted() throws IOException {
        X12Document answer =
                builder().build().to(transcripts(X12Fixtures.text("college")).get(0), ENVELOPE);

        assertThat(answer.text().lines())
                .containsExactly(
                        "ISA*00*          *00*          *22*001234         *22*005678         *260612*1405*U*00401*"
                                + "000000417*0*P*:~",
                        "GS*AK*001234*005678*20260612*1405*417*X*004010~",
                        "ST*131*0001~",
                        "BGN*11*ACK-1*20260613~",
                        "N1*AS*Northwater College*73*001234~",
                        "N1*AT*Lakeside University*73*005678~",
                        "REF*48*S1002003~",
                        "REF*F8*TR-2026-0417~",
                        "QTY*C1*4~",
                        "QTY*D1*1~",
                        "SUM*S*U*Y*58*61*58*0*4*3.71**12*240*D8*20260515~",
                        "IN2*02*Mirela~",
                        "SE*11*0001~",
                        "GE*1*417~",
                        "IEA*1*000000417~");
    }

    @Test
    void it_is_such_as_the_standard_has_it() throws Exception {
        byte[] bytes = builder()
                .build()
                .to(transcripts(X12Fixtures.text("college")).get(0), ENVELOPE)
                .bytes();
        List<String> errors = new ArrayList<>();
        try (EDIStreamReader staedi = EDIInputFactory.newFactory()
                .createEDIStreamReader(new ByteArrayInputStream(bytes), "UTF-8", Schemas.control())) {
            while (staedi.hasNext()) {
                EDIStreamEvent event = staedi.next();
                if (event == EDIStreamEvent.ELEMENT_DATA && staedi.getText().equals("131")) {
                    staedi.setTransactionSchema(Schemas.of(Structure.TS131));
                } else if (event.isError() && Finding.of(staedi.getErrorType()).isPresent()) {
                    errors.add(String.valueOf(staedi.getErrorType()));
                }
            }
        }

        assertThat(errors).isEmpty();
    }

    @Test
    void a_national_number_is_not_repeated_unless_that_is_asked_for() throws IOException {
        String text = X12Fixtures.text("college")
                .replace("REF*48*S1002003*Student number~\n", "")
                .replace("SE*59", "SE*58");
        X12Document transcript = transcripts(text).get(0);

        X12Document withheld = builder().build().to(transcript, ENVELOPE);
        X12Document repeated = builder().repeatingNationalNumbers().build().to(transcript, ENVELOPE);

        assertThat(withheld.text()).doesNotContain("900000044").contains("REF*F8*TR-2026-0417~");
        assertThat(repeated.text()).contains("REF*SY*900000044~\nREF*F8*TR-2026-0417~");
    }

    @Test
    void answers_to_several_transcripts_go_in_one_interchange() throws IOException {
        List<X12Document> answers = new ArrayList<>();
        for (X12Document transcript : transcripts(X12Fixtures.text("k12"))) {
            answers.add(builder().build().to(transcript, ENVELOPE));
        }

        assertThat(ENVELOPE.around(answers).text().lines().filter(line -> line.matches("(GS|ST|SE|GE|QTY)\\*.*")))
                .containsExactly(
                        "GS*AK*001234*005678*20260612*1405*417*X*004010~",
                        "ST*131*0001~",
                        "QTY*C1*2~",
                        "QTY*D1*0~",
                        "SE*11*0001~",
                        "ST*131*0002~",
                        "QTY*C1*0~",
                        "QTY*D1*0~",
                        "SE*9*0002~",
                        "GE*2*417~");
    }

    @Test
    void what_cannot_be_said_is_refused_with_every_place() throws IOException {
        X12Document transcript = transcripts(X12Fixtures.text("college")).get(0);
        X12Acknowledgment wrong =
                builder().number("*".repeat(31)).coursesAs("COURSES").build();

        assertThat(catchThrowableOfType(ConversionException.class, () -> wrong.to(transcript, ENVELOPE))
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.location().path() + ": " + problem.title())
                .containsExactly(
                        "conversion.target.refused /BGN[1]/BGN02: BGN02 has a delimiter or a line break in it, and X12 has"
                                + " no way to say that it is none",
                        "conversion.target.refused /BGN[1]/BGN02: BGN02 has 31 characters, and takes 1 to 30",
                        "conversion.target.refused /QTY[1]/QTY01: QTY01 has 7 characters, and takes 2 to 2");
    }

    @Test
    void what_is_no_transcript_is_not_acknowledged() throws IOException {
        X12Document answer =
                builder().build().to(transcripts(X12Fixtures.text("minimal")).get(0), ENVELOPE);

        assertThatThrownBy(() -> builder().build().to(answer, ENVELOPE))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("no transaction set 130 to acknowledge");
    }

    @Test
    void what_was_not_said_is_not_made_up() {
        assertThatThrownBy(() -> X12Acknowledgment.builder().purpose("11").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("an acknowledgment needs a number");
    }

    @Test
    void a_transaction_set_that_is_broken_is_refused_and_those_behind_it_are_given() throws IOException {
        String text = X12Fixtures.text("k12").replace("SE^31", "SE^30");
        try (X12TransactionSets sets =
                X12Reader.standard().transactionSets(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            assertThatThrownBy(sets::next).isInstanceOf(ConversionException.class);
            assertThat(sets.next().segments().get(0).text(2)).isEqualTo("000000002");
            assertThat(sets.hasNext()).isFalse();
            assertThatThrownBy(sets::next).isInstanceOf(NoSuchElementException.class);
        }
    }
}
