package org.lerkit.mapping.elmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lerkit.mapping.ConservationLaw;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.clr.ClrWriter;
import org.lerkit.mapping.testing.GeneratedRecords;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.model.elmo.ElmoVersion;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Iri;
import org.lerkit.model.xml.XmlElement;

/** The writer, and reader and writer together, keep the law. */
class ElmoWriterLawTest {
    private static final long SEED = 20261128;
    private static final int RECORDS = 250;
    private static final int PLACES = 3;
    private static final ConversionOptions RELEASED = ElmoFixtures.ALL_RELEASED;
    /** Without proof of the ledger: a change of each leaf is a conversion. */
    private static final ConversionOptions QUICK = ConversionOptions.standard().withPrivacy(RELEASED.privacy());

    private static Conversion<Document> write(JsonObject record, ElmoVersion version, ConversionOptions options) {
        return ElmoWriter.of(version)
                .write(LearnerRecord.of(record), options)
                .get(0)
                .as(Document::of);
    }

    private static Conversion<Document> through(XmlElement report, ElmoVersion version, ConversionOptions options) {
        Conversion<LearnerRecord> read = ElmoFixtures.convert(report, options);
        return read.then(write(read.value().toJson(), version, options));
    }

    @ParameterizedTest
    @CsvSource({
        "transcript, V1_7",
        "transcript, V2_0",
        "two-reports, V1_7",
        "two-reports, V2_0",
        "microcredential, V1_7",
        "microcredential, V2_0"
    })
    void a_change_in_a_record_changes_nothing_but_what_it_claims(String name, ElmoVersion version) {
        for (XmlElement report : ElmoFixtures.alone(ElmoFixtures.root(ElmoFixtures.bytes(name)))) {
            JsonObject record = ElmoFixtures.convert(report, RELEASED).value().toJson();

            assertThat(ConservationLaw.perturb(Document.of(record), changed -> write(changed.json(), version, QUICK)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void a_change_in_a_report_changes_nothing_but_what_it_claims(boolean released) {
        XmlElement report = ElmoFixtures.alone(ElmoFixtures.root(ElmoFixtures.bytes("transcript")))
                .get(0);
        ConversionOptions options = released ? QUICK : ConversionOptions.standard();

        assertThat(ConservationLaw.perturb(
                        Document.of(report), changed -> through(changed.xml(), ElmoVersion.V1_7, options)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void records_of_generated_documents_keep_the_law(ElmoVersion version) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < RECORDS; i++) {
            XmlElement report = ElmoFixtures.alone(new GeneratedElmo(SEED + i, version).document())
                    .get(0);
            JsonObject record = ElmoFixtures.convert(report, QUICK).value().toJson();
            Conversion<Document> written = write(record, version, RELEASED);
            written.ledger().counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));

            assertThat(written.ledger().with(Disposition.Kind.DROPPED))
                    .as("seed %d", SEED + i)
                    .isEmpty();
            assertThat(SampledLaw.perturb(
                            Document.of(record),
                            PLACES,
                            new SplittableRandom(SEED + i),
                            changed -> write(changed.json(), version, QUICK)))
                    .as("seed %d", SEED + i)
                    .isEmpty();
        }
        System.out.println(
                "ELMO " + version.number() + " of " + RECORDS + " records from seed " + SEED + ": " + counts);
    }

    /** Whatever a record says, it is written or refused, and in the ledger. */
    @Test
    void records_of_anything_keep_the_law() {
        int refused = 0;
        JsonObject base = ElmoFixtures.read(ElmoFixtures.bytes("microcredential"), RELEASED)
                .get(0)
                .value()
                .toJson();
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < RECORDS; i++) {
            JsonObject record = reported(base, GeneratedRecords.small(SEED + i).toJson());
            ElmoVersion version = i % 2 == 0 ? ElmoVersion.V1_7 : ElmoVersion.V2_0;
            try {
                Conversion<Document> written = write(record, version, RELEASED);
                written.ledger().counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
                assertThat(SampledLaw.perturb(
                                Document.of(record),
                                PLACES,
                                new SplittableRandom(SEED + i),
                                changed -> write(changed.json(), version, QUICK)))
                        .as("seed %d", SEED + i)
                        .isEmpty();
            } catch (ConversionException e) {
                refused++;
            }
        }
        System.out.println("any record: " + refused + " of " + RECORDS + " refused, " + counts);
        assertThat(refused).isLessThan(RECORDS);
    }

    /** The first record, with what the other one attained as parts of its report. */
    private static JsonObject reported(JsonObject record, JsonObject other) {
        JsonObject report = (JsonObject) items(record, "attainments").get(0);
        List<JsonValue> parts = new ArrayList<>(items(report, "parts"));
        parts.addAll(items(other, "attainments"));
        return record.with("attainments", new JsonArray(List.of(report.with("parts", new JsonArray(parts)))));
    }

    private static List<JsonValue> items(JsonObject object, String member) {
        return ((JsonArray) object.get(member).orElseThrow()).items();
    }

    @Test
    void from_a_report_to_a_report_nothing_is_lost() {
        XmlElement report = ElmoFixtures.alone(ElmoFixtures.root(ElmoFixtures.bytes("transcript")))
                .get(0);

        Conversion<Document> whole = through(report, ElmoVersion.V1_7, RELEASED);

        assertThat(whole.ledger().counts()).containsOnlyKeys("carried", "control");
        assertThat(ConservationLaw.check(Document.of(report), whole.value(), whole.ledger()))
                .isEmpty();
    }

    @Test
    void records_that_are_written_together_keep_the_law() {
        List<JsonValue> records = ElmoFixtures.read(ElmoFixtures.bytes("two-reports"), RELEASED).stream()
                .<JsonValue>map(read -> read.value().toJson())
                .toList();
        JsonObject together =
                JsonObject.builder().put("records", new JsonArray(records)).build();

        assertThat(ConservationLaw.perturb(Document.of(together), changed -> writeTogether(changed.json())))
                .isEmpty();
    }

    private static Conversion<Document> writeTogether(JsonObject records) {
        List<LearnerRecord> all = items(records, "records").stream()
                .map(record -> LearnerRecord.of((JsonObject) record))
                .toList();
        return ElmoWriter.of(ElmoVersion.V2_0).writeTogether(all, RELEASED).as(Document::of);
    }

    @ParameterizedTest
    @EnumSource
    void from_a_report_to_a_clr_every_leaf_is_accounted_for(ElmoVersion version) {
        ConversionOptions options = ElmoFixtures.CHECKED.withSubject(new Iri("urn:example:learner"));
        for (int i = 0; i < RECORDS / 5; i++) {
            XmlElement report = ElmoFixtures.alone(new GeneratedElmo(SEED + i, version).document())
                    .get(0);
            if (report.element("report")
                    .orElseThrow()
                    .element("learningOpportunitySpecification")
                    .isEmpty()) {
                continue; // a credential says something that was attained
            }
            Conversion<Document> whole = toClr(report, options);

            assertThat(ConservationLaw.check(Document.of(report), whole.value(), whole.ledger()))
                    .as("seed %d", SEED + i)
                    .isEmpty();
            assertThat(SampledLaw.perturb(
                            Document.of(report),
                            PLACES,
                            new SplittableRandom(SEED + i),
                            changed -> toClr(changed.xml(), options)))
                    .as("seed %d", SEED + i)
                    .isEmpty();
        }
    }

    private static Conversion<Document> toClr(XmlElement report, ConversionOptions options) {
        Conversion<LearnerRecord> read = ElmoFixtures.convert(report, options);
        return read.then(new ClrWriter().write(read.value(), options).get(0).as(clr -> new ClrWriter().document(clr)));
    }
}
