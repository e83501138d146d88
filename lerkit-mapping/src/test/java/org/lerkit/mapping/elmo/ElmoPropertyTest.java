package org.lerkit.mapping.elmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.model.elmo.Elmo;
import org.lerkit.model.elmo.ElmoVersion;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlElement;

/** Whatever the schemas allow is read to the last leaf, and nothing depends on a leaf that does not say so. */
class ElmoPropertyTest {
    private static final long SEED = 20261126;
    private static final int DOCUMENTS = 250;
    private static final int PLACES = 3;

    @ParameterizedTest
    @EnumSource
    void generated_documents_keep_the_law(ElmoVersion version) {
        Map<String, Integer> counts = new TreeMap<>();
        int reports = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            XmlElement document = new GeneratedElmo(SEED + i, version).document();
            assertThat(new Elmo(document).check()).as("seed %d", SEED + i).isEmpty();
            ConversionOptions options = i % 2 == 0 ? ElmoFixtures.CHECKED : ElmoFixtures.ALL_RELEASED;
            for (XmlElement report : ElmoFixtures.alone(document)) {
                Conversion<LearnerRecord> read = ElmoFixtures.convert(report, options);
                JsonObject json = read.value().toJson();
                reports++;
                read.ledger().counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));

                assertThat(Law.check(report, json, read.ledger()))
                        .as("seed %d", SEED + i)
                        .isEmpty();
                assertThat(read.ledger().counts()).as("seed %d", SEED + i).doesNotContainKey("dropped");
                assertThat(SampledLaw.perturb(
                                Document.of(report),
                                PLACES,
                                new SplittableRandom(SEED + i),
                                changed -> ElmoFixtures.convert(changed.xml(), ConversionOptions.standard())
                                        .as(each -> Document.of(each.toJson()))))
                        .as("seed %d", SEED + i)
                        .isEmpty();
            }
        }
        System.out.println(version.number() + ": " + DOCUMENTS + " documents from seed " + SEED + ", " + reports
                + " reports, " + counts);
        assertThat(counts).containsOnlyKeys("carried", "control", "withheld", "narrowed");
    }
}
