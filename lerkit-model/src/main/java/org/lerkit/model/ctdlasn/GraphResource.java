package org.lerkit.model.ctdlasn;

import org.lerkit.model.json.JsonArray;
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
        JsonValue type = json.members().get("@type");
        if (isOrHas(type, "ceasn:CompetencyFramework")) {
            return CompetencyFramework.SHAPE;
        }
        return isOrHas(type, "ceasn:Competency") ? Competency.SHAPE : OtherResource.SHAPE;
    }

    private static boolean isOrHas(JsonValue type, String name) {
        JsonString wanted = new JsonString(name);
        return wanted.equals(type)
                || (type instanceof JsonArray types && types.items().contains(wanted));
    }
}
