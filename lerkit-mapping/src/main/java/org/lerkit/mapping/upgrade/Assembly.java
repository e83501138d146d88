package org.lerkit.mapping.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.value.Iri;

/**
 * Puts the documents that a hosted badge names into it: the badge class, issuers, endorsements. Goes as deep as a badge
 * does and no deeper, so that documents which name each other end. What is not to be had stays a reference.
 */
final class Assembly {
    private static final String ENDORSEMENT = "endorsement";

    private final HostedDocuments documents;
    private final List<JsonPointer> added = new ArrayList<>();

    Assembly(HostedDocuments documents) {
        this.documents = documents;
    }

    /** Where documents were put, of which the original has only the address. */
    List<JsonPointer> added() {
        return added;
    }

    JsonObject assertion(JsonObject assertion) {
        return endorsed(JsonPointer.ROOT, embed(JsonPointer.ROOT, assertion, "badge", this::badge));
    }

    private JsonObject badge(JsonPointer at, JsonObject badge) {
        return endorsed(at, embed(at, badge, "issuer", this::endorsed));
    }

    /** What others say of something, and who they are. */
    private JsonObject endorsed(JsonPointer at, JsonObject thing) {
        return embed(
                at, thing, ENDORSEMENT, (place, endorsement) -> embed(place, endorsement, "issuer", (p, who) -> who));
    }

    private interface Step {
        JsonObject into(JsonPointer at, JsonObject document);
    }

    private JsonObject embed(JsonPointer at, JsonObject holder, String member, Step step) {
        JsonPointer place = at.child(member);
        JsonValue value = holder.get(member).orElse(null);
        if (value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>();
            for (JsonValue item : array.items()) {
                items.add(embed(place.child(items.size()), item, step));
            }
            return holder.with(member, new JsonArray(items));
        }
        return value == null ? holder : holder.with(member, embed(place, value, step));
    }

    private JsonValue embed(JsonPointer place, JsonValue value, Step step) {
        Optional<Iri> address = address(value);
        Optional<JsonObject> found = address.flatMap(documents::find);
        found.ifPresent(document -> added.add(place));
        JsonValue whole = found.isPresent() ? found.get() : value;
        return whole instanceof JsonObject object ? step.into(place, object) : whole;
    }

    /** The address of what is only referred to, as a string or as an object with nothing but its id. */
    private static Optional<Iri> address(JsonValue value) {
        JsonValue id = value instanceof JsonObject object && object.members().size() == 1
                ? object.get("id").orElse(value)
                : value;
        return id instanceof JsonString text ? Optional.of(new Iri(text.value())) : Optional.empty();
    }
}
