package org.lerkit.model.ctdlasn;

import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;

/** Something that a graph describes; its {@code @type} says what. */
public sealed interface GraphResource extends Node permits CompetencyFramework, Competency, OtherResource {
    /** The type of the members of a graph. */
    MemberType<GraphResource> TYPE = MemberType.chosen(GraphResource::shapeOf);

    private static Shape<? extends GraphResource> shapeOf(JsonObject json) {
        if (hasType(json, "ceasn:CompetencyFramework")) {
            return CompetencyFramework.SHAPE;
        }
        return hasType(json, "ceasn:Competency") ? Competency.SHAPE : OtherResource.SHAPE;
    }

    private static boolean hasType(JsonObject json, String name) {
        JsonString wanted = new JsonString(name);
        JsonValue type = json.get("@type").orElse(JsonNull.NULL);
        return wanted.equals(type)
                || (type instanceof JsonArray types && types.items().contains(wanted));
    }
}
