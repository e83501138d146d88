package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Ledger;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.LearnerRecord;

/** What CLR can say comes back from it; what it cannot is named here. */
class RoundTripTest {
    @Test
    void a_record_comes_back_from_a_clr_with_all_that_a_clr_can_say() {
        LearnerRecord before = Fixtures.record("small.json");
        LearnerRecord after = again(before);

        List<Attainment> was = all(before.attainments());
        List<Attainment> is = all(after.attainments());
        // subtests have become results of their test, competencies attainments of their own
        assertThat(is).hasSize(was.size() - 2 + 2);
        for (Attainment one : was) {
            if (one.title().isPresent() && !one.kind().text().equals("subtest")) {
                Attainment two = is.stream()
                        .filter(candidate -> candidate.title().equals(one.title()))
                        .findFirst()
                        .orElseThrow();
                assertThat(two.kind()).isEqualTo(one.kind());
                assertThat(two.credits().size()).isEqualTo(one.credits().size());
                assertThat(two.narrative()).isEqualTo(one.narrative());
                one.results()
                        .forEach(result -> assertThat(two.results())
                                .extracting(org.lerkit.model.record.Result::value)
                                .contains(result.value()));
            }
        }
        assertThat(after.learner().orElseThrow().identifiers().get(0).value()).isEqualTo("S0099231");
        assertThat(after.learner().orElseThrow().names().get(0).formatted()).contains("Imogen Rae Lise Tarrant");
        assertThat(after.relations()).hasSize(1);
    }

    @Test
    void what_is_lost_on_the_way_to_a_clr_is_this() {
        Conversion<ClrCredential> written = ClrWriterTest.write(Fixtures.record("small.json"));

        assertThat(written.ledger().with(Disposition.Kind.DROPPED))
                .extracting(entry -> entry.rule().id())
                .containsOnly(
                        "clr2.write.document.type",
                        "clr2.write.document.process",
                        "clr2.write.document.official",
                        "clr2.write.document.completeness",
                        "clr2.write.document.recipients",
                        "clr2.write.organization.name",
                        "clr2.write.credit-unit.system",
                        "clr2.write.scale.system",
                        "clr2.write.status.system",
                        "clr2.write.competency-kind.system",
                        "clr2.write.outcome.system",
                        "clr2.write.trait.system",
                        "clr2.write.period-type.system",
                        "clr2.write.method.system",
                        "clr2.write.result.date",
                        "clr2.write.attainment.awarded",
                        "clr2.write.record.extensions");
    }

    @Test
    void a_second_round_changes_nothing_more() {
        LearnerRecord first = again(Fixtures.record("small.json"));

        LearnerRecord second = again(first);

        assertThat(List.of(JsonWriter.toPrettyText(again(second).toJson()).split("\n")))
                .isEqualTo(List.of(JsonWriter.toPrettyText(second.toJson()).split("\n")));
        assertThat(all(second.attainments())).hasSameSizeAs(all(first.attainments()));
    }

    @Test
    void a_secured_credential_is_embedded_as_it_was_and_its_clr_is_not() {
        JsonObject clr = Fixtures.document("/fixtures/clr2/full.json");
        Conversion<JsonObject> read = ClrReaderLawTest.convert(clr);
        LearnerRecord record = LearnerRecord.of(read.value());

        Conversion<ClrCredential> written = ClrWriterTest.write(record);

        assertThat(record.verifications())
                .extracting(verification -> verification.about())
                .containsExactly("a-1");
        JsonValue original = credentials(clr).items().get(0);
        assertThat(credentials(written.value().json()).items())
                .extracting(JsonWriter::toText)
                .contains(JsonWriter.toText(original));
        Ledger.Entry grade = entry(written.ledger(), "/attainments/1/parts/0/parts/0/results/0/value");
        assertThat(grade.rule().id()).isEqualTo("clr2.write.original.says");
        assertThat(grade.disposition().kind()).isEqualTo(Disposition.Kind.CONTROL);
    }

    @Test
    void an_original_in_an_envelope_stays_behind_and_what_was_read_from_it_is_written() {
        JsonObject record = Fixtures.json("record/small.json")
                .with(
                        "verifications",
                        JsonReader.standard()
                                .read(
                                        "[{\"about\":\"a-3\",\"mediaType\":\"application/vc+jwt\",\"content\":\"eyJ9\"}]"));

        Conversion<JsonObject> written = ClrWriterLawTest.convert(record);

        assertThat(written.value())
                .isEqualTo(ClrWriterLawTest.convert(Fixtures.json("record/small.json"))
                        .value());
        assertThat(entry(written.ledger(), "/verifications/0/content")
                        .disposition()
                        .kind())
                .isEqualTo(Disposition.Kind.DROPPED);
    }

    private static Ledger.Entry entry(Ledger ledger, String path) {
        return ledger.entries().stream()
                .filter(entry -> entry.source().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static JsonArray credentials(JsonObject clr) {
        JsonObject subject = (JsonObject) clr.get("credentialSubject").orElseThrow();
        return (JsonArray) subject.get("verifiableCredential").orElseThrow();
    }

    private static LearnerRecord again(LearnerRecord record) {
        ClrCredential clr = new ClrWriter()
                .write(record, ConversionOptions.standard())
                .get(0)
                .value();
        return LearnerRecord.of(ClrReaderLawTest.convert(clr.json()).value());
    }

    private static List<Attainment> all(List<Attainment> attainments) {
        List<Attainment> all = new ArrayList<>();
        attainments.forEach(attainment -> {
            all.add(attainment);
            all.addAll(all(attainment.parts()));
        });
        return all;
    }
}
