package org.lerkit.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Which documents a requirement says something about: all that have one of the places, one of the types and one of the
 * forms, each of which is any where none is named.
 *
 * @param places where something has to be
 * @param types what it has to be called as a type, of the document or of something in it
 * @param forms how it has to be secured or carried: {@code proof}, the name of a cryptosuite, {@code jwt}, {@code vc+jwt},
 *     {@code sd-jwt}, {@code cose}, {@code image}
 */
public record Scope(List<Places> places, Set<String> types, Set<String> forms) {
    /** All documents. */
    public static final Scope EVERYTHING = new Scope(List.of(), Set.of(), Set.of());

    public Scope {
        places = List.copyOf(places);
        types = Set.copyOf(types);
        forms = Set.copyOf(forms);
    }

    /** Whether a document is in it, by what it says and the forms it came in. */
    public boolean includes(JsonObject document, Set<String> itsForms) {
        return (places.isEmpty() || places.stream().anyMatch(place -> place.areIn(document)))
                && (types.isEmpty() || types(document).anyMatch(types::contains))
                && (forms.isEmpty() || forms.stream().anyMatch(itsForms::contains));
    }

    private static Stream<String> types(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.items().stream().flatMap(Scope::types);
        }
        if (value instanceof JsonObject object) {
            Stream<String> own = object.get("type").stream()
                    .flatMap(type -> type.items().stream())
                    .flatMap(type -> type instanceof JsonString text ? Stream.of(text.value()) : Stream.empty());
            return Stream.concat(own, object.members().values().stream().flatMap(Scope::types));
        }
        return Stream.empty();
    }
}
