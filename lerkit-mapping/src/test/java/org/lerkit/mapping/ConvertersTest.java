package org.lerkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.LexicalDate;

/** Conversions are found by their ends and joined through the hub. */
class ConvertersTest {
    private static final Format OTHER = new Format("test:other", "Another format");
    private static final ConversionOptions PROVING =
            ConversionOptions.standard().checkingAccounting();

    @Test
    void a_record_becomes_a_clr_with_one_ledger_from_end_to_end() throws IOException {
        JsonObject record = record();

        Conversion<JsonObject> clr = only(Format.LEARNER_RECORD, Format.CLR_2, record, PROVING);

        assertThat(new ClrCredential(clr.value()).check()).isEmpty();
        assertThat(Law.check(record, clr.value(), clr.ledger())).isEmpty();
        assertThat(clr.ledger().entries())
                .filteredOn(entry -> entry.source().path().equals("/attainments/0/parts/0/parts/0/title"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.disposition().token()).isEqualTo("carried");
                    assertThat(entry.rule().id()).isEqualTo("record.same > clr2.write.attainment.title");
                });
    }

    @Test
    void what_the_caller_refuses_to_lose_is_looked_for_from_end_to_end() throws IOException {
        assertThatThrownBy(() -> only(Format.LEARNER_RECORD, Format.CLR_2, record(), PROVING.refusing("dropped")))
                .isInstanceOf(ConversionException.class)
                .extracting(e -> ((ConversionException) e).problem().code())
                .isEqualTo(ConversionProblems.LOSS_REFUSED);
        assertThat(only(Format.LEARNER_RECORD, Format.LEARNER_RECORD, record(), PROVING.refusing("dropped"))
                        .value())
                .isEqualTo(record());
    }

    @Test
    void a_record_is_read_as_it_is_but_for_what_is_withheld() throws IOException {
        JsonObject record = json("""
                {'format':'lerkit:record:0.1','learner':{'birthDate':'2001-02-03','personal':[{'name':'Gender','value':'F'}],
                'notes':[]},'attainments':[{'key':'a','kind':'term','academic':{'standing':[{'name':'Hold','value':'Yes'}],
                'flags':[{'value':'x'}]}}]}""");

        Conversion<JsonObject> kept = only(Format.LEARNER_RECORD, Format.LEARNER_RECORD, record, PROVING);
        PrivacyProfile open = PrivacyProfile.standard().releasing(PrivacyProfile.Category.values());
        Conversion<JsonObject> released =
                only(Format.LEARNER_RECORD, Format.LEARNER_RECORD, record, PROVING.withPrivacy(open));

        assertThat(kept.value())
                .isEqualTo(json("{'format':'lerkit:record:0.1','attainments':[{'key':'a','kind':'term','academic':"
                        + "{'flags':[{'value':'x'}]}}]}"));
        assertThat(kept.ledger().counts()).containsEntry("withheld", 5).containsEntry("control", 1);
        assertThat(JsonWriter.toText(released.value())).contains("2001-02-03", "Gender", "Hold");
        assertThat(Law.perturb(record, changed -> attempt(changed))).isEmpty();
    }

    @Test
    void a_source_without_a_date_gets_that_of_the_caller() throws IOException {
        byte[] students;
        try (InputStream in = ConvertersTest.class.getResourceAsStream("/fixtures/edfi/students.json")) {
            students = in.readAllBytes();
        }
        Converter converter = find(Format.EDFI_TRANSCRIPT, Format.CLR_2);
        ConversionOptions dated = PROVING.withCreated(new LexicalDate("2026-06-30T08:00:00Z"));

        assertThatThrownBy(() -> first(converter, students, PROVING))
                .isInstanceOf(ConversionException.class)
                .extracting(e -> ((ConversionException) e).problem().code())
                .isEqualTo(ConversionProblems.MISSING);
        Conversion<Document> clr = first(converter, students, dated);
        assertThat(new ClrCredential(clr.value().json()).validFrom().text()).isEqualTo("2026-06-30T08:00:00Z");
        assertThat(clr.ledger().origins())
                .filteredOn(origin -> origin.target().path().equals("/validFrom"))
                .singleElement()
                .satisfies(origin -> assertThat(origin.cause()).isEqualTo(Ledger.Origin.Cause.POLICY));
    }

    @Test
    void a_date_of_the_source_goes_before_that_of_the_caller() throws IOException {
        JsonObject record = json("{'format':'lerkit:record:0.1','document':{'number':'7','created':'2020-01-01'}}");
        JsonObject undated = json("{'format':'lerkit:record:0.1','document':{'number':'7'}}");
        ConversionOptions dated = PROVING.withCreated(new LexicalDate("2026-06-30"));

        assertThat(only(Format.LEARNER_RECORD, Format.LEARNER_RECORD, record, dated)
                        .value())
                .isEqualTo(record);
        assertThat(only(Format.LEARNER_RECORD, Format.LEARNER_RECORD, undated, dated)
                        .value())
                .isEqualTo(json("{'format':'lerkit:record:0.1','document':{'number':'7','created':'2026-06-30'}}"));
    }

    @Test
    void a_national_number_in_a_record_is_withheld_as_everywhere() throws IOException {
        JsonObject record = json("""
                {'format':'lerkit:record:0.1','learner':{'identifiers':[
                {'type':{'value':'nationalIdentityNumber'},'value':'900-00-0000'},
                {'type':{'value':'x','label':'Social Security Number'},'value':'900-00-0001'},
                {'type':{'value':'sisSourcedId'},'value':'17'}]}}""");
        PrivacyProfile open = PrivacyProfile.standard().releasing(PrivacyProfile.Category.NATIONAL_IDENTIFIER);

        Conversion<JsonObject> kept = only(Format.LEARNER_RECORD, Format.LEARNER_RECORD, record, PROVING);

        assertThat(kept.value())
                .isEqualTo(json("{'format':'lerkit:record:0.1','learner':{'identifiers':["
                        + "{'type':{'value':'sisSourcedId'},'value':'17'}]}}"));
        assertThat(kept.ledger().counts()).containsEntry("withheld", 2).containsEntry("narrowed", 3);
        assertThat(Law.perturb(record, changed -> attempt(changed))).isEmpty();
        assertThat(only(Format.LEARNER_RECORD, Format.LEARNER_RECORD, record, PROVING.withPrivacy(open))
                        .value())
                .isEqualTo(record);
    }

    private static Conversion<Document> first(Converter converter, byte[] source, ConversionOptions options)
            throws IOException {
        try (Converter.Conversions all = converter.convert(new ByteArrayInputStream(source), options)) {
            return all.next();
        }
    }

    private static Conversion<JsonObject> attempt(JsonObject record) {
        try {
            return only(Format.LEARNER_RECORD, Format.LEARNER_RECORD, record, PROVING);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|the whole document: expected an object, found an array",
                "{}|/format: expected the text lerkit:record:0.1, found another value or none",
                "{'format':'lerkit:record:0.1','colour':'red'}|the whole document: expected a member of LearnerRecord",
                "{'format':'lerkit:record:0.1','attainments':[{'key':'a','kind':'course','title':[{'value':'x'}]}]}|not in canonical form",
            })
    void what_is_no_record_is_refused(String json, String message) {
        Converter converter = find(Format.LEARNER_RECORD, Format.CLR_2);

        assertThatThrownBy(() -> converter.convert(stream(json.replace('\'', '"')), PROVING))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining(message)
                .extracting(e -> ((ConversionException) e).problem().code())
                .isEqualTo(ConversionProblems.NOT_THE_FORMAT);
    }

    @Test
    void a_record_comes_once() throws IOException {
        try (Converter.Conversions all =
                find(Format.LEARNER_RECORD, Format.CLR_2).convert(stream(JsonWriter.toText(record())), PROVING)) {
            assertThat(all.hasNext()).isTrue();
            all.next();
            assertThat(all.hasNext()).isFalse();
            assertThat(all.envelope().entries()).isEmpty();
            assertThatThrownBy(all::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void formats_that_nobody_reads_or_writes_are_not_found() {
        Converters converters = Converters.standard();

        assertThat(converters.find(OTHER, Format.CLR_2)).isEmpty();
        assertThat(converters.find(Format.COLLEGE_TRANSCRIPT, OTHER)).isEmpty();
        assertThat(converters.find(OTHER, Format.LEARNER_RECORD)).isEmpty();
        assertThat(converters.targets())
                .startsWith(Format.LEARNER_RECORD)
                .contains(
                        Format.CLR_2,
                        Format.OPEN_BADGES_3,
                        Format.COLLEGE_TRANSCRIPT,
                        Format.HIGH_SCHOOL_TRANSCRIPT,
                        Format.CSV);
        assertThat(converters.sources())
                .contains(
                        Format.COLLEGE_TRANSCRIPT,
                        Format.HIGH_SCHOOL_TRANSCRIPT,
                        Format.CLR_2,
                        Format.OPEN_BADGES_3,
                        Format.OPEN_BADGES_2,
                        Format.CSV,
                        Format.LEARNER_RECORD);
    }

    @Test
    void a_converter_made_for_a_pair_goes_before_the_way_through_the_hub() {
        Converter made = new Converter() {
            @Override
            public List<MappingTable> tables() {
                return List.of(new MappingTable(from(), to(), List.of()));
            }

            @Override
            public Format from() {
                return Format.LEARNER_RECORD;
            }

            @Override
            public Format to() {
                return Format.CLR_2;
            }

            @Override
            public Conversions convert(InputStream source, ConversionOptions options) {
                throw new UnsupportedOperationException();
            }
        };

        Converters more = Converters.standard().with(made);

        assertThat(more.find(Format.LEARNER_RECORD, Format.CLR_2)).containsSame(made);
        assertThat(Converters.standard()
                        .find(Format.LEARNER_RECORD, Format.CLR_2)
                        .orElseThrow())
                .isNotSameAs(made)
                .satisfies(found -> assertThat(List.of(found.from(), found.to()))
                        .containsExactly(Format.LEARNER_RECORD, Format.CLR_2));
    }

    @Test
    void a_joined_ledger_that_does_not_fit_is_found() {
        Ledger empty = new Ledger(List.of(), List.of());
        JsonObject target = json("{'a':'b'}");
        Ledger other = only(target);

        assertThat(ConservationLaw.checkJoined(empty, Document.of(target), empty))
                .containsExactly("target /a: no cause");
        assertThat(ConservationLaw.checkJoined(empty, Document.of(JsonObject.EMPTY.with("c", target)), other))
                .containsExactly(
                        "the joined ledger has other entries than the first",
                        "the joined ledger speaks of /a, which is no leaf",
                        "target /c/a: no cause");
    }

    private static Ledger only(JsonObject json) {
        org.lerkit.mapping.internal.Source source = org.lerkit.mapping.internal.Source.of(json);
        org.lerkit.mapping.internal.Target target = new org.lerkit.mapping.internal.Target()
                .put(
                        "a",
                        org.lerkit.mapping.internal.Traced.verbatim(
                                source.leaf("a").orElseThrow(), new Rule("r", "R.")));
        return new org.lerkit.mapping.internal.Accounts(source).finish(target).ledger();
    }

    private static Conversion<JsonObject> only(Format from, Format to, JsonObject source, ConversionOptions options)
            throws IOException {
        try (Converter.Conversions all = find(from, to).convert(stream(JsonWriter.toText(source)), options)) {
            Conversion<JsonObject> first = all.next().as(Document::json);
            assertThat(all.hasNext()).isFalse();
            return first;
        }
    }

    private static Converter find(Format from, Format to) {
        return Converters.standard().find(from, to).orElseThrow();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text.replace('\'', '"').replace("\n", ""));
    }

    private static JsonObject record() throws IOException {
        try (InputStream in = ConvertersTest.class.getResourceAsStream("/fixtures/record/small.json")) {
            return LearnerRecord.of(JsonReader.standard().readObject(in.readAllBytes()))
                    .toJson();
        }
    }
}
