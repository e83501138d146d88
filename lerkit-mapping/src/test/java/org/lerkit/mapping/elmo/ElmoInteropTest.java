package org.lerkit.mapping.elmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.model.elmo.ElmoVersion;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.xml.XmlElement;

/** What is written is valid by the schemas that EMREX publishes. */
class ElmoInteropTest {
    private static final long SEED = 20261129;
    private static final int DOCUMENTS = 250;
    private static final ConversionOptions RELEASED =
            ConversionOptions.standard().withPrivacy(ElmoFixtures.ALL_RELEASED.privacy());

    private static XmlElement written(XmlElement elmo, ElmoVersion version) {
        List<LearnerRecord> records = ElmoFixtures.alone(elmo).stream()
                .map(report -> ElmoFixtures.convert(report, RELEASED).value())
                .toList();
        return ElmoWriter.of(version).writeTogether(records, RELEASED).value();
    }

    /** @param before how many errors the document has that is read, by the schema of the version that is written */
    @ParameterizedTest
    @CsvSource({
        "transcript, V1_7, 0",
        "transcript, V2_0, 2",
        "two-reports, V1_7, 3",
        "two-reports, V2_0, 0",
        "microcredential, V1_7, 1",
        "microcredential, V2_0, 0"
    })
    void own_documents_are_valid_in_both_versions(String name, ElmoVersion version, int before) {
        XmlElement elmo = ElmoFixtures.root(ElmoFixtures.bytes(name));

        assertThat(ElmoSchemas.errors(elmo, version)).hasSize(before);
        assertThat(ElmoSchemas.errors(written(elmo, version), version)).isEmpty();
    }

    /** What differs is what no version of the schema has and was not understood. */
    @Test
    void the_official_example_comes_back_as_valid_as_it_was() {
        XmlElement elmo = ElmoFixtures.root(Corpus.bytes("elmo/v1.7.0/example.xml"));
        XmlElement written = written(elmo, ElmoVersion.V1_7);

        assertThat(ElmoSchemas.errors(elmo, ElmoVersion.V1_7)).isEmpty();
        assertThat(ElmoSchemas.errors(written, ElmoVersion.V1_7)).isEmpty();
        assertThat(ElmoRoundTripTest.differences(elmo, written))
                .hasSize(8)
                .allMatch(line -> line.startsWith("- /elmo/Signature[1]/"));
    }

    @Test
    void the_official_example_has_not_all_that_two_point_zero_asks_for() {
        XmlElement elmo = ElmoFixtures.root(Corpus.bytes("elmo/v2.0.0/example.xml"));

        assertThat(ElmoSchemas.errors(elmo, ElmoVersion.V2_0)).isNotEmpty();
        ConversionException refused =
                catchThrowableOfType(ConversionException.class, () -> written(elmo, ElmoVersion.V2_0));
        assertThat(refused.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.title()).isEqualTo("identifier is required, and not there"));
    }

    @ParameterizedTest
    @EnumSource
    void generated_documents_are_valid_before_and_after(ElmoVersion version) {
        for (int i = 0; i < DOCUMENTS; i++) {
            XmlElement elmo = new GeneratedElmo(SEED + i, version).document();

            assertThat(ElmoSchemas.errors(elmo, version))
                    .as("seed %d", SEED + i)
                    .isEmpty();
            assertThat(ElmoSchemas.errors(written(elmo, version), version))
                    .as("seed %d", SEED + i)
                    .isEmpty();
        }
    }
}
