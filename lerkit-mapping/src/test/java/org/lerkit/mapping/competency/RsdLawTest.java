package org.lerkit.mapping.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConservationLaw;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.mapping.testing.WireDocuments;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.rsd.PublishStatus;
import org.lerkit.model.rsd.RichSkillCollection;
import org.lerkit.model.rsd.RichSkillDescriptor;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

/** Rich Skill Descriptors are read and written by the conservation law: generated ones, ours, and those of others. */
class RsdLawTest {
    private static final int GENERATED = 300;
    /** Leaves that are changed in each, on each way. */
    private static final int PLACES = 1;

    private static final JsonString CONTEXT = new JsonString("https://rsd.openskillsnetwork.org/context-v1.json");
    /** Among them something to say of whatever is referred to: an object of nothing says nothing. */
    private static final Map<String, JsonValue> FIXED = Map.of(
            "RichSkillDescriptor.@context", CONTEXT,
            "RichSkillCollection.@context", CONTEXT,
            "RichSkillDescriptor.type", new JsonString("RichSkillDescriptor"),
            "RichSkillCollection.type", new JsonString("RichSkillCollection"),
            "RichSkillDescriptor.status", new JsonString("Published"),
            "Alignment.skillName", new JsonString("Bends wood"),
            "NamedReference.name", new JsonString("Lower Yard"),
            "KeywordCount.keyword", new JsonString("oak"),
            "KeywordCount.count", JsonNumber.of(2));

    private static final RsdWriter WRITER = new RsdWriter()
            .givenAll(
                    new Iri("https://harbour.example/about"),
                    new LexicalDateTime("2026-03-02T08:00:00Z"),
                    new LexicalDateTime("2026-05-04T08:30:00Z"),
                    PublishStatus.DRAFT);

    private static Conversion<JsonObject> read(JsonObject document) {
        try {
            return new RsdReader()
                    .named("0000d000-7a11-4b0e-9c3d-5e0f1a2b3c4d", "Sample")
                    .read(new ByteArrayInputStream(JsonWriter.toBytes(document)), ConversionOptions.standard())
                    .as(Framework::toJson);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Conversion<JsonObject> write(JsonObject framework) {
        return WRITER.write(Framework.of(framework), ConversionOptions.standard())
                .as(RichSkillCollection::json);
    }

    /** A collection of whole skills; their identifiers are UUIDs, all different. */
    private static JsonObject draw(long seed) {
        WireDocuments documents = new WireDocuments(seed, FIXED);
        JsonObject drawn = documents
                .draw(RichSkillCollection.class)
                .with(
                        "skills",
                        JsonArray.of(
                                documents.draw(RichSkillDescriptor.class), documents.draw(RichSkillDescriptor.class)));
        return (JsonObject) new Identified(seed).all(drawn);
    }

    @Test
    void generated_collections_keep_the_law_on_both_ways_and_a_third_of_them_is_held_against_the_official_schema() {
        for (long seed = 0; seed < GENERATED; seed++) {
            JsonObject document = draw(seed);
            Conversion<JsonObject> read = read(document);
            assertThat(Law.check(document, read.value(), read.ledger()))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(SampledLaw.perturb(document, seed, PLACES, RsdLawTest::read))
                    .as("seed " + seed)
                    .isEmpty();
            Conversion<JsonObject> written = write(read.value());
            assertThat(Law.check(read.value(), written.value(), written.ledger()))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(SampledLaw.perturb(read.value(), seed, PLACES, RsdLawTest::write))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(OfficialRsd.ofCollection(written.value()))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(JsonWriter.toText(read(written.value()).value()))
                    .as("seed " + seed)
                    .isEqualTo(JsonWriter.toText(read.value()));
        }
    }

    @Test
    void a_skill_and_a_collection_with_everything_in_them_keep_the_law_at_every_place() {
        for (String fixture : new String[] {Fixtures.RSD, Fixtures.RSD_COLLECTION}) {
            JsonObject document = Fixtures.json(fixture);
            Conversion<JsonObject> read = read(document);

            assertThat(Law.check(document, read.value(), read.ledger())).isEmpty();
            assertThat(Law.perturb(document, RsdLawTest::read)).isEmpty();
            assertThat(read.ledger().counts()).containsOnlyKeys("carried", "control");
        }
        JsonObject framework = read(Fixtures.json(Fixtures.RSD)).value();
        Conversion<JsonObject> written = new RsdWriter()
                .writeSkill(Framework.of(framework), ConversionOptions.standard())
                .as(RichSkillDescriptor::json);
        assertThat(Law.check(framework, written.value(), written.ledger())).isEmpty();
        assertThat(Law.perturb(
                        framework,
                        changed -> new RsdWriter()
                                .writeSkill(Framework.of(changed), ConversionOptions.standard())
                                .as(RichSkillDescriptor::json)))
                .isEmpty();
    }

    @Test
    void frameworks_of_case_keep_the_law_on_their_way_into_skills() throws IOException {
        JsonObject framework = new CaseReader()
                .read(
                        new ByteArrayInputStream(
                                JsonWriter.toBytes(RsdConversionTest.labelled(Fixtures.json(Fixtures.CASE)))),
                        ConversionOptions.standard())
                .value()
                .toJson();
        Conversion<JsonObject> written = write(framework);

        assertThat(Law.check(framework, written.value(), written.ledger())).isEmpty();
        assertThat(Law.perturb(framework, RsdLawTest::write)).isEmpty();
    }

    @Test
    void skills_of_others_keep_the_law() {
        JsonObject skill = JsonReader.standard().readObject(Corpus.bytes("rsd/v3-skill.json"));
        JsonObject list = JsonObject.builder()
                .put("skills", JsonReader.standard().read(Corpus.bytes("rsd/v3-skills.json")))
                .build();

        for (JsonObject document : new JsonObject[] {skill, list}) {
            Conversion<JsonObject> read = read(document);
            assertThat(Law.check(document, read.value(), read.ledger())).isEmpty();
            assertThat(ConservationLaw.perturb(
                            Document.of(document),
                            said(document, document.equals(list) ? 2 : 30)::contains,
                            changed -> read(changed.json()).as(json -> Document.of(json))))
                    .isEmpty();
        }
    }

    /** Some places that say something: what says nothing would make another document if it did. */
    private static Set<SourceLocation> said(JsonObject document, int number) {
        List<SourceLocation> places = Source.of(document).all().stream()
                .filter(leaf -> leaf.value() instanceof JsonString)
                .map(leaf -> leaf.location())
                .toList();
        return new SplittableRandom(7)
                .ints(number, 0, places.size())
                .mapToObj(places::get)
                .collect(Collectors.toSet());
    }

    /** Gives everything that is known by a UUID one of its own. */
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
                                name.equals("uuid")
                                        ? new JsonString("%08x-0000-4000-8000-%012x".formatted(number++, seed))
                                        : all(member)));
                return copy.build();
            }
            return value;
        }
    }
}
