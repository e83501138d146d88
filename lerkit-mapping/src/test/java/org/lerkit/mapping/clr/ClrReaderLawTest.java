package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;

/** Reading CLRs and Open Badges keeps the conservation law. */
class ClrReaderLawTest {
    @ParameterizedTest
    @ValueSource(strings = {"/golden/record-to-clr2/small.json", "/fixtures/clr2/full.json"})
    void every_leaf_has_an_account_and_nothing_depends_on_what_it_does_not_say(String name) {
        JsonObject document = Fixtures.document(name);

        Conversion<JsonObject> conversion = convert(document);

        assertThat(Law.check(document, conversion.value(), conversion.ledger())).isEmpty();
        assertThat(Law.perturb(document, ClrReaderLawTest::convert)).isEmpty();
        assertThat(conversion.problems()).isEmpty();
    }

    static Conversion<JsonObject> convert(JsonObject document) {
        return convert(document, ConversionOptions.standard());
    }

    static Conversion<JsonObject> convert(JsonObject document, ConversionOptions options) {
        try (RecordReader.Records records =
                ClrReader.clr().read(new ByteArrayInputStream(JsonWriter.toBytes(document)), options)) {
            return records.next().as(LearnerRecord::toJson);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
