package org.lerkit.mapping.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.model.LerkitException;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Fact;
import org.lerkit.model.rsd.PublishStatus;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

/** Frameworks that somebody made to do harm, or broke: they are converted or refused, soon, and nothing else happens. */
class FrameworkAttackTest {
    private static final ConversionOptions OPTIONS = ConversionOptions.standard();
    private static final LexicalDateTime TIME = new LexicalDateTime("2026-05-04T08:30:00Z");
    private static final Iri HARBOUR = new Iri("https://registry.harbour.example/organizations/harbour");
    private static final CtdlAsnWriter CTDL_ASN = new CtdlAsnWriter().publishedBy(HARBOUR);
    private static final RsdWriter RSD = new RsdWriter().givenAll(HARBOUR, TIME, TIME, PublishStatus.DRAFT);

    private static Framework read(JsonObject document) {
        return FrameworkConverters.standard()
                .read(JsonWriter.toBytes(document), OPTIONS)
                .value();
    }

    /** Whatever is refused is refused by an exception that says so. */
    private static void tryAll(JsonObject document) {
        try {
            Framework framework = read(document);
            for (Runnable write : List.<Runnable>of(
                    () -> CTDL_ASN.write(framework, OPTIONS),
                    () -> RSD.write(framework, OPTIONS),
                    () -> new CaseWriter().write(framework, OPTIONS))) {
                try {
                    write.run();
                } catch (LerkitException refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                }
            }
        } catch (LerkitException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Fixtures.CASE, Fixtures.CTDL_ASN, Fixtures.RSD, Fixtures.RSD_COLLECTION})
    void a_document_that_is_broken_somewhere_is_converted_or_refused(String fixture) {
        JsonObject document = Fixtures.json(fixture);
        for (long seed = 0; seed < 60; seed++) {
            long each = seed;
            assertThatCode(() -> tryAll((JsonObject) new Breaking(each).change(document)))
                    .as("seed " + seed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_large_graph_of_references_that_lead_nowhere_or_all_to_one_place_is_read_soon() {
        for (String parent : List.of("urn:nowhere:%d", "urn:f")) {
            List<JsonValue> resources = new ArrayList<>();
            resources.add(JsonObject.builder()
                    .put("@id", "urn:f")
                    .put("@type", "ceasn:CompetencyFramework")
                    .put("ceasn:name", "F")
                    .build());
            for (int i = 0; i < 1000; i++) {
                resources.add(JsonObject.builder()
                        .put("@id", "urn:c:" + i)
                        .put("@type", "ceasn:Competency")
                        .put("ceasn:competencyText", "S")
                        .put("ceasn:isChildOf", JsonArray.of(new JsonString(parent.formatted(i))))
                        .put("ceasn:isPartOf", JsonArray.of(new JsonString("urn:other:" + i)))
                        .build());
            }
            JsonObject graph =
                    JsonObject.builder().put("@graph", new JsonArray(resources)).build();

            Framework framework = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(graph));

            assertThat(framework.relations()).hasSize(2000);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> tryAll(framework.toJson()));
        }
    }

    @Test
    void children_of_a_parent_that_names_as_many_others_are_read_soon() {
        List<JsonValue> others = new ArrayList<>();
        List<JsonValue> resources = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            others.add(new JsonString("urn:other:" + i));
            resources.add(JsonObject.builder()
                    .put("@id", "urn:c:" + i)
                    .put("@type", "ceasn:Competency")
                    .put("ceasn:competencyText", "S")
                    .put("ceasn:isTopChildOf", JsonArray.of(new JsonString("urn:f")))
                    .build());
        }
        resources.add(JsonObject.builder()
                .put("@id", "urn:f")
                .put("@type", "ceasn:CompetencyFramework")
                .put("ceasn:name", "F")
                .put("ceasn:hasTopChild", new JsonArray(others))
                .build());
        JsonObject graph =
                JsonObject.builder().put("@graph", new JsonArray(resources)).build();

        var read = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> FrameworkConverters.standard().read(JsonWriter.toBytes(graph), OPTIONS));

        assertThat(read.value().relations()).hasSize(2000);
        assertThat(read.ledger().entries().stream()
                        .filter(entry -> entry.influences().size() > 500)
                        .count())
                .isLessThan(400);
    }

    @Test
    void a_skill_with_very_many_alignments_and_keywords_is_converted_soon() {
        List<JsonValue> alignments = new ArrayList<>();
        List<JsonValue> keywords = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            alignments.add(JsonObject.builder()
                    .put("skillName", "K" + i)
                    .put("isPartOf", JsonObject.builder().put("name", "N").build())
                    .build());
            keywords.add(new JsonString("k" + i));
        }
        JsonObject skill = Fixtures.json(Fixtures.RSD)
                .with("alignments", new JsonArray(alignments))
                .with("authors", new JsonArray(keywords))
                .with("keywords", new JsonArray(keywords));

        Framework framework = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(skill));

        assertThat(framework.relations()).hasSizeGreaterThan(1500);
        var written =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> RSD.writeSkill(framework, OPTIONS));
        assertThat(written.value().alignments()).hasSize(1500);
        assertThat(written.value().authors()).hasSize(1500);
    }

    @Test
    void facts_that_contradict_each_other_are_dropped() {
        Framework framework = read(Fixtures.json(Fixtures.CTDL_ASN));
        List<Fact> facts = new ArrayList<>(framework.extensions());
        for (String name : List.of(
                "ceasn:source",
                "ceasn:source/0",
                "ceasn:source/7",
                "ceasn:source/0/0",
                "ceasn:source/en",
                "ceasn:rights/0",
                "ceasn:rights/x/y",
                "ceasn:name",
                "@type",
                "@id/0",
                "",
                "/",
                "ceasn:publisher/99999999999")) {
            facts.add(new Fact(name, "x", Optional.of("ctdl-asn")));
        }
        JsonObject json = framework
                .toJson()
                .with(
                        "extensions",
                        new JsonArray(facts.stream()
                                .map(fact -> (JsonValue) JsonObject.builder()
                                        .put("name", fact.name())
                                        .put("value", fact.value())
                                        .put("system", "ctdl-asn")
                                        .build())
                                .toList()));

        var written = CTDL_ASN.write(Framework.of(json), OPTIONS);

        assertThat(written.ledger().counts()).containsEntry("dropped", 13 * 3);
    }

    /** Puts another value in the place of one, drawn by a seed. */
    private static final class Breaking {
        private static final List<JsonValue> VALUES = List.of(
                JsonNull.NULL,
                new JsonString(""),
                new JsonString("@value"),
                new JsonString("a/0"),
                new JsonNumber("-1e400"),
                JsonArray.EMPTY,
                JsonObject.EMPTY,
                JsonArray.of(JsonArray.of(JsonObject.builder().put("@id", "x").build())),
                JsonObject.builder().put("@value", JsonNull.NULL).build(),
                JsonObject.builder()
                        .put("", new JsonString("x"))
                        .put("0", JsonArray.EMPTY)
                        .build());

        private final SplittableRandom random;

        Breaking(long seed) {
            random = new SplittableRandom(seed);
        }

        JsonValue change(JsonValue value) {
            boolean here = random.nextInt(6) == 0;
            if (value instanceof JsonObject object && !object.members().isEmpty()) {
                List<String> names = List.copyOf(object.members().keySet());
                String name = names.get(random.nextInt(names.size()));
                JsonValue member = object.get(name).orElseThrow();
                return object.with(name, here ? other() : change(member));
            } else if (value instanceof JsonArray array && !array.items().isEmpty()) {
                List<JsonValue> items = new ArrayList<>(array.items());
                int index = random.nextInt(items.size());
                items.set(index, here ? other() : change(items.get(index)));
                if (random.nextInt(4) == 0) {
                    items.add(items.get(index));
                }
                return new JsonArray(items);
            }
            return other();
        }

        private JsonValue other() {
            return VALUES.get(random.nextInt(VALUES.size()));
        }
    }
}
