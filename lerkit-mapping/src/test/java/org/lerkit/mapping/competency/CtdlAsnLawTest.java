package org.lerkit.mapping.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.ctdlasn.CtdlAsnGraph;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;

/** Frameworks of CTDL-ASN are read and written by the conservation law: generated ones, ours, and those of others. */
class CtdlAsnLawTest {
    private static final int GENERATED = 300;
    /** Leaves that are changed in each, on each way. */
    private static final int PLACES = 1;

    private static final CtdlAsnWriter WRITER =
            new CtdlAsnWriter().publishedBy(new Iri("https://registry.harbour.example/organizations/harbour"));

    static Conversion<JsonObject> read(JsonObject document) {
        try {
            return new CtdlAsnReader()
                    .read(new ByteArrayInputStream(JsonWriter.toBytes(document)), ConversionOptions.standard())
                    .as(Framework::toJson);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Conversion<JsonObject> write(JsonObject framework) {
        return WRITER.write(Framework.of(framework), ConversionOptions.standard())
                .as(CtdlAsnGraph::json);
    }

    static JsonObject onet(String name) {
        return JsonReader.standard()
                .readObject(Corpus.bytes("ctdl-asn/onet-frameworks/Competency-Frameworks_ONET_" + name
                        + "_Competency_Framework_9-27-19.json"));
    }

    @Test
    void generated_frameworks_keep_the_law_on_both_ways_and_a_third_of_them_is_held_against_the_official_schemas() {
        for (long seed = 0; seed < GENERATED; seed++) {
            JsonObject document = new GeneratedGraph(seed).draw();
            Conversion<JsonObject> read = read(document);
            assertThat(Law.check(document, read.value(), read.ledger()))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(SampledLaw.perturb(document, seed, PLACES, CtdlAsnLawTest::read))
                    .as("seed " + seed)
                    .isEmpty();
            Conversion<JsonObject> written = write(read.value());
            assertThat(Law.check(read.value(), written.value(), written.ledger()))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(SampledLaw.perturb(read.value(), seed, PLACES, CtdlAsnLawTest::write))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(OfficialCtdlAsn.errors(written.value()))
                    .as("seed " + seed)
                    .isEmpty();
            Framework before = Framework.of(read.value());
            Framework again = Framework.of(read(written.value()).value());
            assertThat(again.competencies()).as("seed " + seed).isEqualTo(before.competencies());
            assertThat(again.relations()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(before.relations());
            assertThat(again.extensions()).as("seed " + seed).containsAll(before.extensions());
        }
    }

    @Test
    void a_graph_with_everything_in_it_keeps_the_law_at_every_place() {
        JsonObject document = Fixtures.json(Fixtures.CTDL_ASN);
        Conversion<JsonObject> read = read(document);

        assertThat(Law.check(document, read.value(), read.ledger())).isEmpty();
        assertThat(Law.perturb(document, CtdlAsnLawTest::read)).isEmpty();
        assertThat(read.ledger().counts())
                .as("a concept, and a keyword in another language")
                .containsEntry("dropped", 2)
                .containsEntry("narrowed", 1);
        Conversion<JsonObject> written = write(read.value());
        assertThat(Law.check(read.value(), written.value(), written.ledger())).isEmpty();
        assertThat(Law.perturb(read.value(), CtdlAsnLawTest::write)).isEmpty();
    }

    @Test
    void frameworks_of_case_and_skills_keep_the_law_on_their_way() throws IOException {
        JsonObject framework = new CaseReader()
                .read(
                        new ByteArrayInputStream(JsonWriter.toBytes(Fixtures.json(Fixtures.CASE))),
                        ConversionOptions.standard())
                .value()
                .toJson();
        Conversion<JsonObject> written = write(framework);

        assertThat(Law.check(framework, written.value(), written.ledger())).isEmpty();
        assertThat(Law.perturb(framework, CtdlAsnLawTest::write)).isEmpty();
    }

    @Test
    void frameworks_of_others_keep_the_law() {
        for (String name : new String[] {"Basic_Skills", "Knowledge"}) {
            JsonObject document = onet(name);
            Conversion<JsonObject> read = read(document);

            assertThat(Law.check(document, read.value(), read.ledger())).isEmpty();
            assertThat(read.ledger().counts()).containsOnlyKeys("carried", "control", "recoded");
            assertThat(
                            name.equals("Basic_Skills")
                                    ? Law.perturb(document, CtdlAsnLawTest::read)
                                    : SampledLaw.perturb(document, 7, 20, CtdlAsnLawTest::read))
                    .isEmpty();
            Conversion<JsonObject> written = write(read.value());
            assertThat(Law.check(read.value(), written.value(), written.ledger()))
                    .isEmpty();
            assertThat(SampledLaw.perturb(read.value(), 7, 20, CtdlAsnLawTest::write))
                    .isEmpty();
            assertThat(OfficialCtdlAsn.errors(written.value())).isEmpty();
        }
    }
}
