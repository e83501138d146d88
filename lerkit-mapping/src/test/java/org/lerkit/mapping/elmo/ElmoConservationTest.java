package org.lerkit.mapping.elmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.xml.XmlElement;

/** Every leaf of every report is accounted for, and nothing depends on a leaf that does not say so. */
class ElmoConservationTest {
    static Stream<Arguments> fixtures() {
        return ElmoFixtures.NAMES.stream()
                .flatMap(name -> Stream.of(
                        arguments(name, ConversionOptions.standard()), arguments(name, ElmoFixtures.ALL_RELEASED)));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("fixtures")
    void own_documents_keep_the_law(String name, ConversionOptions options) {
        for (XmlElement report : ElmoFixtures.alone(ElmoFixtures.root(ElmoFixtures.bytes(name)))) {
            Conversion<LearnerRecord> read = keepsTheLaw(report, options);

            System.out.println(name + ": " + read.ledger().entries().size() + " leaves, "
                    + read.ledger().counts());
            assertThat(read.problems()).isEmpty();
            assertThat(read.ledger().counts()).doesNotContainKey("dropped");
        }
    }

    /** The example of either version is the same file: one report, and some things that no version of the schema has. */
    @ParameterizedTest
    @ValueSource(strings = {"v1.7.0", "v2.0.0"})
    void the_official_example_keeps_the_law(String version) {
        XmlElement elmo = ElmoFixtures.root(Corpus.bytes("elmo/" + version + "/example.xml"));
        List<Conversion<LearnerRecord>> records = new ArrayList<>();
        for (XmlElement report : ElmoFixtures.alone(elmo)) {
            records.add(keepsTheLaw(report, ConversionOptions.standard()));
        }

        assertThat(records).hasSize(1);
        System.out.println(version + ": " + records.get(0).ledger().entries().size() + " leaves, "
                + records.get(0).ledger().counts() + ", problems "
                + codes(records.get(0).problems()));
        assertThat(codes(records.get(0).problems())).isEmpty();
        assertThat(records.get(0).ledger().counts()).containsEntry("withheld", 3);
    }

    private static Conversion<LearnerRecord> keepsTheLaw(XmlElement report, ConversionOptions options) {
        Conversion<LearnerRecord> read = ElmoFixtures.convert(report, options);
        JsonObject json = read.value().toJson();

        assertThat(Law.check(report, json, read.ledger())).isEmpty();
        assertThat(Law.perturb(
                        report,
                        changed -> ElmoFixtures.convert(changed, options).as(LearnerRecord::toJson)))
                .isEmpty();
        assertThat(LearnerRecord.of(json)).isEqualTo(read.value());
        return read;
    }

    private static Map<String, Long> codes(List<Problem> problems) {
        Map<String, Long> codes = new TreeMap<>();
        problems.forEach(problem -> codes.merge(problem.code().value(), 1L, Long::sum));
        return codes;
    }
}
