package org.lerkit.mapping.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.clr.Fixtures;
import org.lerkit.mapping.internal.Source;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;

/** Sets of CLR 1.0: several records, one after the other. */
class ClrSetUpgradeTest {
    private static final JsonObject RECORD = Fixtures.document("/fixtures/clr1/full.json");
    private static final JsonObject OTHER = RECORD.with("id", new JsonString("https://records.example/other"));
    private static final ConversionOptions OPTIONS = ConversionOptions.standard();

    private static JsonObject set(JsonObject... records) {
        return JsonObject.builder()
                .put("@context", "https://purl.imsglobal.org/spec/clr/v1p0/context/clr_v1p0.jsonld")
                .put("id", "https://records.example/set")
                .put("type", "ClrSet")
                .put("clrs", new JsonArray(List.of(records)))
                .put("signedClrs", JsonArray.of(new JsonString("eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2lnbmVk")))
                .put("total", "2")
                .build();
    }

    @Test
    void each_record_of_a_set_becomes_a_clr_2_as_it_does_by_itself() {
        List<Conversion<JsonObject>> all =
                Upgrading.all(Clr1Upgrade.set(), JsonWriter.toBytes(set(RECORD, OTHER)), OPTIONS);

        assertThat(all)
                .extracting(Conversion::value)
                .containsExactly(
                        Upgrading.convert(Clr1Upgrade.record(), RECORD).value(),
                        Upgrading.convert(Clr1Upgrade.record(), OTHER).value());
    }

    @Test
    void every_leaf_of_a_set_is_in_the_ledger_of_a_record_or_of_what_lies_around_them_exactly_once()
            throws IOException {
        JsonObject set = set(RECORD, OTHER);
        List<String> places = new ArrayList<>();
        Ledger around;
        try (Converter.Conversions all =
                Clr1Upgrade.set().convert(new ByteArrayInputStream(JsonWriter.toBytes(set)), OPTIONS)) {
            all.forEachRemaining(made -> {
                made.ledger()
                        .entries()
                        .forEach(entry -> places.add(entry.source().path()));
                assertThat(made.problems())
                        .allSatisfy(
                                problem -> assertThat(problem.location().path()).startsWith("/clrs/"));
            });
            around = all.envelope();
        }
        around.entries().forEach(entry -> places.add(entry.source().path()));

        assertThat(places)
                .containsExactlyInAnyOrderElementsOf(Source.of(set).all().stream()
                        .map(leaf -> leaf.location().path())
                        .toList());
        assertThat(around.entries())
                .extracting(entry -> entry.source().path() + " "
                        + entry.disposition().token() + " " + entry.rule().id())
                .containsExactly(
                        "/@context control clr1.upgrade.set.@context",
                        "/id dropped clr1.upgrade.set.id",
                        "/type control clr1.upgrade.set.type",
                        "/signedClrs/0 dropped clr1.upgrade.set.signedClrs",
                        "/total dropped source.not-understood");
    }

    @Test
    void a_record_that_is_refused_does_not_keep_the_next_from_being_read() throws IOException {
        JsonObject set = set(RECORD.with("revoked", JsonBoolean.TRUE), OTHER);
        RecordReader reader = Converters.standard().reader(Format.CLR_SET_1).orElseThrow();

        try (RecordReader.Records records = reader.read(new ByteArrayInputStream(JsonWriter.toBytes(set)), OPTIONS)) {
            assertThatThrownBy(records::next).isInstanceOfSatisfying(ConversionException.class, e -> {
                assertThat(e.problem().code()).isEqualTo(ConversionProblems.REVOKED);
                assertThat(e.problem().location().path()).isEqualTo("/clrs/0/revoked");
            });
            Conversion<LearnerRecord> second = records.next();
            assertThat(second.value().attainments()).isNotEmpty();
            assertThat(second.ledger().entries())
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.source().path()).startsWith("/clrs/1/"));
            assertThat(records.hasNext()).isFalse();
        }
    }

    @Test
    void a_set_becomes_whatever_a_record_becomes() throws IOException {
        Converter converter = Converters.standard()
                .find(Format.CLR_SET_1, Format.LEARNER_RECORD)
                .orElseThrow();
        List<Document> records = new ArrayList<>();
        try (Converter.Conversions all =
                converter.convert(new ByteArrayInputStream(JsonWriter.toBytes(set(RECORD, OTHER))), OPTIONS)) {
            all.forEachRemaining(made -> records.add(made.value()));
        }

        assertThat(records).hasSize(2);
    }

    @Test
    void what_is_no_object_among_the_records_is_said_and_passed_over() throws IOException {
        JsonObject set = set(RECORD)
                .with("clrs", JsonArray.of(new JsonString("https://records.example/1"), JsonObject.EMPTY, RECORD));
        try (Converter.Conversions all =
                Clr1Upgrade.set().convert(new ByteArrayInputStream(JsonWriter.toBytes(set)), OPTIONS)) {
            assertThatThrownBy(all::next).isInstanceOf(ConversionException.class);
            assertThat(all.next().value()).isNotNull();
            assertThat(all.hasNext()).isFalse();
            assertThat(all.envelope().entries())
                    .extracting(
                            entry -> entry.source().path() + " " + entry.rule().id())
                    .contains("/clrs/0 clr1.upgrade.unfit", "/clrs/1 clr1.upgrade.set.clrs");
        }
    }
}
