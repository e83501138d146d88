package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.Problem;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;

/** Writing CLRs keeps the conservation law, and what it writes is right by our own rules. */
class ClrWriterLawTest {
    /** What a record made of random words contradicts itself in; converting does not make it right. */
    private static final Set<String> CONTRADICTIONS = Set.of(
            "result-description.required-value-not-allowed",
            "result.value-not-allowed",
            "vc.validity.reversed",
            "association.end-unknown");

    private static final ConversionOptions OPTIONS = ConversionOptions.standard();

    @ParameterizedTest
    @ValueSource(strings = {"small.json"})
    void every_leaf_has_an_account_and_nothing_depends_on_what_it_does_not_say(String name) {
        JsonObject record = Fixtures.record(name).toJson();

        Conversion<JsonObject> conversion = convert(record);

        assertThat(Law.check(record, conversion.value(), conversion.ledger())).isEmpty();
        assertThat(Law.perturb(record, ClrWriterLawTest::convert)).isEmpty();
        assertThat(conversion.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"small.json"})
    void what_is_written_breaks_no_rule_and_is_the_same_every_time(String name) {
        JsonObject record = Fixtures.record(name).toJson();

        JsonObject clr = convert(record).value();

        assertThat(new ClrCredential(clr).check()).extracting(Problem::toString).isEmpty();
        String text = JsonWriter.toPrettyText(clr);
        assertThat(JsonWriter.toPrettyText(convert(record).value())).isEqualTo(text);
        assertThat(text).isEqualTo(Fixtures.golden("record-to-clr2/" + name, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"course", "term", "test"})
    void a_record_that_says_everything_keeps_the_law(String kind) {
        JsonObject record = SampleRecords.full(kind).toJson();

        Conversion<JsonObject> conversion = convert(record);

        assertThat(Law.check(record, conversion.value(), conversion.ledger())).isEmpty();
        assertThat(Law.perturb(record, ClrWriterLawTest::convert)).isEmpty();
        assertThat(conversion.problems()).isEmpty();
        assertThat(new ClrCredential(conversion.value()).check())
                .extracting(problem -> problem.code().value())
                .isSubsetOf(CONTRADICTIONS);
    }

    @Test
    void a_record_with_an_original_keeps_the_law() {
        JsonObject record = ClrReaderLawTest.convert(Fixtures.document("/fixtures/clr2/full.json"))
                .value();

        Conversion<JsonObject> conversion = convert(record);

        assertThat(Law.check(record, conversion.value(), conversion.ledger())).isEmpty();
        assertThat(Law.perturb(record, ClrWriterLawTest::convert)).isEmpty();
    }

    static Conversion<JsonObject> convert(JsonObject record) {
        List<Conversion<ClrCredential>> written = new ClrWriter().write(LearnerRecord.of(record), OPTIONS);
        return written.get(0).as(ClrCredential::json);
    }
}
