package org.lerkit.mapping.hropen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Fixtures;

/** Every leaf of every LER-RS is accounted for, and nothing depends on a leaf that does not say so. */
class LerRsConservationTest {
    private static final ConversionOptions STANDARD = ConversionOptions.standard();
    /** Every leaf, of a record that has fewer. */
    private static final int ALL = Integer.MAX_VALUE;

    private static final ConversionOptions RELEASED =
            STANDARD.withPrivacy(PrivacyProfile.standard().releasing(Category.values()));

    @ParameterizedTest
    @ValueSource(strings = {"LER-RS_V2_VCwrapper.json", "LER-RS_V2_UC008_portability.json"})
    void the_samples_of_the_standard_keep_the_law_and_are_understood_whole(String name) {
        JsonObject sample = JsonReader.standard().readObject(Corpus.bytes("hropen/samples/" + name));

        Conversion<LearnerRecord> read = keepsTheLaw(sample, STANDARD, name, ALL);
        keepsTheLaw(sample, RELEASED, name + ", released", 60);

        System.out.println(name + ": " + read.ledger().entries().size() + " leaves, "
                + read.ledger().counts());
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Fixtures.LER_RS, Fixtures.LER_RS_CREDENTIAL})
    void a_record_with_every_member_keeps_the_law_and_is_understood_whole(String name) {
        JsonObject record = Fixtures.json(name);

        assertThat(keepsTheLaw(record, STANDARD, name, 120).problems()).isEmpty();
        keepsTheLaw(record, RELEASED, name + ", released", 60);
    }

    @Test
    void generated_records_keep_the_law() {
        Map<String, Integer> counts = new TreeMap<>();
        for (int round = 0; round < 300; round++) {
            JsonObject record = GeneratedLerRs.record(round);
            keepsTheLaw(record, round % 2 == 0 ? STANDARD : RELEASED, "round " + round, round % 3 == 0 ? 8 : 0)
                    .ledger()
                    .counts()
                    .forEach((token, count) -> counts.merge(token, count, Integer::sum));
        }
        System.out.println("generated records: " + counts);
        assertThat(counts).containsKeys("carried", "merged", "dropped", "withheld", "control");
    }

    private static Conversion<LearnerRecord> keepsTheLaw(
            JsonObject json, ConversionOptions options, String which, int places) {
        Conversion<LearnerRecord> read = convert(json, options);

        assertThat(Law.check(json, read.value().toJson(), read.ledger()))
                .as(which)
                .isEmpty();
        Function<JsonObject, Conversion<JsonObject>> convert =
                changed -> convert(changed, options).as(LearnerRecord::toJson);
        if (places == 0) {
            return read;
        }
        assertThat(
                        places == ALL
                                ? Law.perturb(json, convert)
                                : SampledLaw.perturb(json, which.hashCode(), places, convert))
                .as(which)
                .isEmpty();
        return read;
    }

    private static Conversion<LearnerRecord> convert(JsonObject json, ConversionOptions options) {
        byte[] whole = json.get("proof").isPresent() ? JsonWriter.toBytes(json) : new byte[0]; // else nobody looks
        return LerRsReader.convert(json, whole, options);
    }
}
