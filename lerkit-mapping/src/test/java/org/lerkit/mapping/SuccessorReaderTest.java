package org.lerkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;

/** A badge of Open Badges 2.0 is read as what it becomes in Open Badges 3.0. */
class SuccessorReaderTest {
    private static final ConversionOptions PROVING =
            ConversionOptions.standard().checkingAccounting();

    private final JsonObject badge = fixture();

    @Test
    void the_ledger_leads_from_the_old_badge_to_the_record() {
        Conversion<JsonObject> record = convert(badge, Format.LEARNER_RECORD);

        assertThat(Law.check(badge, record.value(), record.ledger())).isEmpty();
        assertThat(record.ledger().entries())
                .filteredOn(entry -> entry.source().path().equals("/badge/description"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.disposition().token()).isEqualTo("carried");
                    assertThat(entry.targets())
                            .isNotEmpty()
                            .allMatch(target -> target.path().startsWith("/attainments/0/"));
                    assertThat(entry.rule().id()).contains(" > clr2.read.");
                });
        assertThat(Law.perturb(badge, changed -> convert(changed, Format.LEARNER_RECORD)))
                .isEmpty();
    }

    @Test
    void it_goes_wherever_records_go() {
        assertThat(Format.detect(convert(badge, Format.CLR_2).value()).format()).contains(Format.CLR_2);
        assertThat(Converters.standard().matrix())
                .filteredOn(pair -> pair.from().equals(Format.OPEN_BADGES_2))
                .filteredOn(ConversionPair::direct)
                .extracting(ConversionPair::to)
                .containsExactly(Format.OPEN_BADGES_3);
    }

    @Test
    void what_is_refused_is_looked_for_at_the_end() throws IOException {
        RecordReader reader = Converters.standard().reader(Format.OPEN_BADGES_2).orElseThrow();
        try (RecordReader.Records records = reader.read(stream(badge), PROVING.refusing("dropped"))) {
            assertThatThrownBy(records::next)
                    .isInstanceOf(ConversionException.class)
                    .extracting(e -> ((ConversionException) e).problem().code())
                    .isEqualTo(ConversionProblems.LOSS_REFUSED);
            assertThat(records.envelope().entries()).isEmpty();
            assertThat(records.hasNext()).isFalse();
            assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    private static Conversion<JsonObject> convert(JsonObject badge, Format to) {
        Converter converter =
                Converters.standard().find(Format.OPEN_BADGES_2, to).orElseThrow();
        try (Converter.Conversions all = converter.convert(stream(badge), PROVING)) {
            return all.next().as(Document::json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(JsonObject json) {
        return new ByteArrayInputStream(JsonWriter.toBytes(json));
    }

    private static JsonObject fixture() {
        try (InputStream in = SuccessorReaderTest.class.getResourceAsStream("/fixtures/ob2/full.json")) {
            return JsonReader.standard().readObject(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
