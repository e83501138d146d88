package org.lerkit.model.ob2;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Node;
import org.lerkit.model.value.Iri;

/** How the context of an extension says that objects with the extension are validated. */
public sealed interface ExtensionValidation extends Node permits TypeValidation, FrameValidation {
    /** What kind of validation it is. */
    List<String> type();

    /** Where the JSON Schema is that the objects should pass. */
    Iri validationSchema();

    /**
     * The validations that a context document asks for, in its order. Published contexts write the names of the members
     * with the prefix {@code obi:}, the specification without; both are read.
     *
     * @param context the document: an object with {@code @context}, and {@code validation} beside it
     */
    static List<ExtensionValidation> of(JsonObject context) {
        JsonValue validation = unprefixed(context).get("validation").orElse(JsonArray.EMPTY);
        List<JsonValue> items = validation.items();
        return items.stream()
                .filter(JsonObject.class::isInstance)
                .map(item -> unprefixed((JsonObject) item))
                .<ExtensionValidation>map(item ->
                        FrameValidation.SHAPE.names(item) ? new FrameValidation(item) : new TypeValidation(item))
                .toList();
    }

    private static JsonObject unprefixed(JsonObject object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members()
                .forEach((name, value) ->
                        members.put(name.startsWith("obi:") ? name.substring("obi:".length()) : name, value));
        return JsonObject.of(members);
    }
}
