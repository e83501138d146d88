package org.lerkit.mapping.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.mapping.testing.WireDocuments;
import org.lerkit.model.case1.CfItem;
import org.lerkit.model.case1.CfPackage;
import org.lerkit.model.case1.CfPckgAssociation;
import org.lerkit.model.case1.CfPckgDocument;
import org.lerkit.model.case1.CfPckgItem;
import org.lerkit.model.case1.CfRubric;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Fixtures;

/** Frameworks are read and written by the conservation law: generated ones, ours, and those of others. */
class CaseLawTest {
    private static final int GENERATED = 500;
    /** Leaves that are changed in each framework. */
    private static final int PLACES = 3;

    /** CASE takes no fractions here, and would refuse all that has one. */
    private static final Map<String, JsonValue> WHOLE = Map.of(
            "CFPckgAssociation.sequenceNumber", JsonNumber.of(7),
            "CFRubricCriterion.position", JsonNumber.of(2),
            "CFRubricCriterionLevel.position", JsonNumber.of(1));

    private static Conversion<JsonObject> read(JsonObject framework) {
        try {
            return new CaseReader()
                    .read(new ByteArrayInputStream(JsonWriter.toBytes(framework)), ConversionOptions.standard())
                    .as(Framework::toJson);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Conversion<JsonObject> write(JsonObject framework) {
        return new CaseWriter()
                .write(Framework.of(framework), ConversionOptions.standard())
                .as(CfPackage::json);
    }

    /** A framework with every class in it; its identifiers are UUIDs, all different. */
    private static JsonObject draw(long seed) {
        WireDocuments documents = new WireDocuments(seed, WHOLE);
        JsonObject drawn = documents
                .draw(CfPackage.class)
                .with("CFDocument", documents.draw(CfPckgDocument.class))
                .with(
                        "CFItems",
                        JsonArray.of(
                                documents.draw(CfPckgItem.class),
                                documents.draw(seed % 2 == 0 ? CfPckgItem.class : CfItem.class)))
                .with("CFAssociations", JsonArray.of(documents.draw(CfPckgAssociation.class)))
                .with("CFRubrics", JsonArray.of(documents.draw(CfRubric.class)));
        return (JsonObject) new Identified(seed).all(drawn);
    }

    @Test
    void generated_frameworks_keep_the_law_on_both_ways() {
        for (long seed = 0; seed < GENERATED; seed++) {
            JsonObject document = draw(seed);
            Conversion<JsonObject> read = read(document);
            assertThat(Law.check(document, read.value(), read.ledger()))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(SampledLaw.perturb(document, seed, PLACES, CaseLawTest::read))
                    .as("seed " + seed)
                    .isEmpty();
            Conversion<JsonObject> written = write(read.value());
            assertThat(Law.check(read.value(), written.value(), written.ledger()))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(SampledLaw.perturb(read.value(), seed, PLACES, CaseLawTest::write))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void whatever_is_written_passes_the_official_schema() {
        for (long seed = 0; seed < GENERATED; seed++) {
            assertThat(OfficialCase.errors(write(read(draw(seed)).value()).value()))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void a_framework_with_everything_in_it_keeps_the_law_at_every_place() {
        JsonObject document = Fixtures.json(Fixtures.CASE);
        Conversion<JsonObject> read = read(document);

        assertThat(Law.check(document, read.value(), read.ledger())).isEmpty();
        assertThat(Law.perturb(document, CaseLawTest::read)).isEmpty();
        assertThat(read.ledger().counts()).containsOnlyKeys("carried", "recoded");
        Conversion<JsonObject> written = write(read.value());
        assertThat(Law.check(read.value(), written.value(), written.ledger())).isEmpty();
        assertThat(Law.perturb(read.value(), CaseLawTest::write)).isEmpty();
        assertThat(written.ledger().counts()).containsOnlyKeys("carried", "recoded", "control");
    }

    @Test
    void frameworks_of_others_keep_the_law_and_nothing_in_them_is_lost() {
        for (String name : List.of("Ordering", "ItemTypeTestFramework", "Utf8TestFramework", "sample-framework")) {
            JsonObject document =
                    JsonReader.standard().readObject(Corpus.bytes("1edtech/case/opensalt-" + name + ".json"));
            Conversion<JsonObject> read = read(document);

            assertThat(Law.check(document, read.value(), read.ledger()))
                    .as(name)
                    .isEmpty();
            assertThat(read.ledger().counts())
                    .as(name)
                    .containsKey("carried")
                    .doesNotContainKeys("dropped", "narrowed");
        }
    }

    /** Gives every part an identifier of its own, in the form that CASE asks for. */
    private static final class Identified {
        private final long seed;
        private int number;

        Identified(long seed) {
            this.seed = seed;
        }

        JsonValue all(JsonValue value) {
            if (value instanceof JsonArray array) {
                return new JsonArray(array.items().stream().map(this::all).toList());
            } else if (value instanceof JsonObject object) {
                JsonObject.Builder copy = JsonObject.builder();
                object.members()
                        .forEach((name, member) -> copy.put(
                                name,
                                name.equals("identifier") || name.equals("rubricId") || name.equals("rubricCriterionId")
                                        ? new JsonString("%08x-0000-4000-8000-%012x".formatted(number++, seed))
                                        : all(member)));
                return copy.build();
            }
            return value;
        }
    }
}
