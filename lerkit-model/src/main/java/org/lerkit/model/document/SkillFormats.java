package org.lerkit.model.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Tells formats of skills and of frameworks of them. */
final class SkillFormats {
    private static final Map<String, Format> RSD =
            Map.of("RichSkillDescriptor", Format.RSD, "RichSkillCollection", Format.RSD_COLLECTION);

    private static final String FRAMEWORK = "ceasn:CompetencyFramework";
    private static final String COMPETENCY = "ceasn:Competency";
    /** What a request to publish has the graph in. */
    private static final String REQUEST = "GraphInput";

    private SkillFormats() {}

    /** By types that nothing else has, whatever the context; requests to publish a graph have it inside. */
    static Optional<Detection> detect(JsonObject document, List<String> types) {
        if (hasFramework(document)) {
            return Optional.of(graph(List.of()));
        }
        if (document.get(REQUEST).orElse(null) instanceof JsonObject graph && hasFramework(graph)) {
            return Optional.of(graph(List.of("publish-request")));
        }
        return types.stream()
                .filter(RSD::containsKey)
                .findFirst()
                .map(type -> new Recognized(
                        RSD.getOrDefault(type, Format.RSD), Optional.empty(), List.of(), "the type is " + type));
    }

    private static Detection graph(List<String> dialects) {
        return new Recognized(
                Format.CTDL_ASN, Optional.empty(), dialects, "its @graph has a " + FRAMEWORK + " or a " + COMPETENCY);
    }

    private static boolean hasFramework(JsonObject graph) {
        return graph.get("@graph").orElse(null) instanceof JsonArray resources
                && resources.items().stream().anyMatch(SkillFormats::isOfFramework);
    }

    private static boolean isOfFramework(JsonValue resource) {
        JsonValue type =
                resource instanceof JsonObject object ? object.members().get("@type") : null;
        List<JsonValue> types =
                type instanceof JsonArray array ? array.items() : type == null ? List.of() : List.of(type);
        return types.contains(new JsonString(FRAMEWORK)) || types.contains(new JsonString(COMPETENCY));
    }
}
