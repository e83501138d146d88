package org.lerkit.mapping.competency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.lerkit.mapping.testing.WireDocuments;
import org.lerkit.model.ctdlasn.Competency;
import org.lerkit.model.ctdlasn.CompetencyFramework;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Small graphs of CTDL-ASN whose hierarchy holds together: said by parents, by children, or by both. */
final class GeneratedGraph {
    private static final String BASE = "https://registry.harbour.example/resources/";

    private final SplittableRandom random;
    private final WireDocuments documents;
    private final long seed;

    GeneratedGraph(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        JsonValue level = new JsonString("https://levels.example/" + seed);
        JsonObject words =
                JsonObject.builder().put("en", new JsonString("words")).build();
        JsonValue language = JsonArray.of(new JsonString("en"));
        this.documents = new WireDocuments(
                seed,
                Map.ofEntries(
                        Map.entry("CompetencyFramework.@type", new JsonString("ceasn:CompetencyFramework")),
                        Map.entry("Competency.@type", new JsonString("ceasn:Competency")),
                        Map.entry("AlignmentObject.@type", new JsonString("ceterms:CredentialAlignmentObject")),
                        Map.entry("AlignmentObject.ceterms:targetNodeName", words),
                        Map.entry("AlignmentObject.ceterms:targetNodeDescription", words),
                        Map.entry("AlignmentObject.ceterms:frameworkName", words),
                        Map.entry("ProficiencyScale.@type", new JsonString("ceasn:ProficiencyScale")),
                        Map.entry("Competency.ceasn:educationLevelType", JsonArray.of(level)),
                        Map.entry("CompetencyFramework.ceasn:educationLevelType", JsonArray.of(level)),
                        Map.entry("Competency.ceasn:inLanguage", language),
                        Map.entry("CompetencyFramework.ceasn:inLanguage", language)));
    }

    JsonObject draw() {
        int number = random.nextInt(2, 5);
        boolean parents = random.nextInt(3) > 0;
        boolean children = !parents || random.nextBoolean();
        JsonObject framework = mapped(documents.draw(CompetencyFramework.class))
                .without("ceasn:hasTopChild")
                .with(
                        "ceasn:hasChild",
                        JsonArray.of(JsonObject.builder().put("@id", address(1)).build()))
                .with("@id", address(0))
                .with("ceterms:ctid", ctid(0));
        List<JsonObject> competencies = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            competencies.add(mapped(documents.draw(Competency.class))
                    .without("ceasn:hasChild")
                    .without("ceasn:isChildOf")
                    .without("ceasn:isTopChildOf")
                    .with("@id", address(i))
                    .with("ceterms:ctid", ctid(i))
                    .with("ceasn:isPartOf", JsonArray.of(address(0))));
        }
        int top = random.nextInt(1, number);
        for (int i = 0; i < number; i++) {
            boolean isTop = i < top;
            int parent = isTop ? 0 : random.nextInt(1, top + 1);
            if (children) {
                competencies.set(
                        i,
                        append(competencies.get(i), isTop ? "ceasn:isTopChildOf" : "ceasn:isChildOf", address(parent)));
            }
            if (parents && isTop) {
                framework = append(framework, "ceasn:hasTopChild", address(i + 1));
            } else if (parents) {
                competencies.set(parent - 1, append(competencies.get(parent - 1), "ceasn:hasChild", address(i + 1)));
            }
        }
        if (number > 2 && random.nextBoolean()) {
            competencies.set(
                    number - 1,
                    competencies.get(number - 1).with("ceasn:prerequisiteAlignment", JsonArray.of(address(1))));
        }
        List<JsonValue> graph = new ArrayList<>();
        graph.add(framework);
        graph.addAll(competencies);
        return JsonObject.builder()
                .put("@context", new JsonString("https://credreg.net/ctdlasn/schema/context/json"))
                .put("@graph", new JsonArray(graph))
                .build();
    }

    private static JsonObject append(JsonObject resource, String member, JsonValue value) {
        List<JsonValue> values = new ArrayList<>(
                resource.get(member).map(list -> ((JsonArray) list).items()).orElse(List.of()));
        values.add(value);
        return resource.with(member, new JsonArray(values));
    }

    /** Words in a map of their languages, as the registry takes them. */
    private JsonObject mapped(JsonObject drawn) {
        JsonObject made = drawn;
        for (String member :
                List.of("name", "description", "tableOfContents", "competencyText", "competencyLabel", "comment")) {
            if (drawn.get("ceasn:" + member).isPresent()) {
                made = made.with("ceasn:" + member, words());
            }
        }
        for (String member : List.of("publisherName", "conceptKeyword", "localSubject", "competencyCategory")) {
            if (drawn.get("ceasn:" + member).isPresent()) {
                made = made.with("ceasn:" + member, JsonArray.of(words("en"), words("en")));
            }
        }
        return made;
    }

    private JsonObject words() {
        return random.nextBoolean() ? words("en") : words("en", "de");
    }

    private JsonObject words(String... languages) {
        JsonObject.Builder words = JsonObject.builder();
        for (String language : languages) {
            words.put(language, new JsonString("words " + random.nextInt(100)));
        }
        return words.build();
    }

    private JsonString ctid(int index) {
        return new JsonString("ce-%08x-0000-4000-8000-%012x".formatted(index, seed));
    }

    private JsonString address(int index) {
        return new JsonString(BASE + ctid(index).value());
    }
}
