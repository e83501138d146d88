package org.lerkit.crypto;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * The credentials inside a credential: what a CLR holds, endorsements, and whatever else says it is one. Those inside
 * of these are theirs, not the outer one's.
 */
final class EmbeddedCredentials {
    private static final Set<String> ENDORSEMENTS = Set.of("endorsement", "endorsementJwt");
    private static final String CREDENTIAL = "VerifiableCredential";
    private static final String ENVELOPED = "Enveloped";
    private static final Set<String> LEFT_OUT = Set.of("@context", "proof");

    private EmbeddedCredentials() {}

    /**
     * A credential and its place.
     *
     * @param value an object; text, if it is in an envelope
     */
    record Embedded(JsonPointer place, JsonValue value) {

        /** Whether it says what somebody thinks of a thing in the credential around it, and is no part of that. */
        boolean isEndorsement() {
            List<String> tokens = place.tokens();
            int last = tokens.size() - 1;
            return last >= 0
                    && (ENDORSEMENTS.contains(tokens.get(last))
                            || (last > 0 && ENDORSEMENTS.contains(tokens.get(last - 1))));
        }
    }

    static List<Embedded> in(JsonObject credential, JsonPointer place) {
        if (!hasAny(credential)) {
            return List.of(); // as in nearly all, for which no place need be told
        }
        List<Embedded> found = new ArrayList<>();
        inMembers(credential, place, found);
        return found;
    }

    private static boolean hasAny(JsonObject object) {
        for (int i = 0; i < object.size(); i++) {
            String name = object.name(i);
            JsonValue value = object.value(i);
            if (!isLeaf(value, name) && !LEFT_OUT.contains(name) && isOrHasAny(value, isHolder(name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrHasAny(JsonValue value, boolean held) {
        if (value instanceof JsonArray array) {
            List<JsonValue> items = array.items();
            for (int i = 0; i < items.size(); i++) {
                if (isOrHasAny(items.get(i), held)) {
                    return true;
                }
            }
            return false;
        }
        return isCredential(value, held) || (value instanceof JsonObject object && hasAny(object));
    }

    /** Those of the pointers that lead into an embedded credential, of which a part has no proof. */
    static List<JsonPointer> into(JsonObject credential, Collection<JsonPointer> pointers) {
        List<Embedded> embedded = in(credential, JsonPointer.ROOT);
        return pointers.stream()
                .filter(pointer -> embedded.stream()
                        .anyMatch(found ->
                                pointer.value().startsWith(found.place().value() + "/")))
                .toList();
    }

    /** Why these pointers are none to disclose by a derived proof. */
    static List<Problem> broken(JsonObject credential, Collection<JsonPointer> pointers) {
        return into(credential, pointers).stream()
                .map(pointer -> CryptoProblem.DISCLOSURE_PART.at(
                        pointer, "a part of an embedded credential, whose proof is of all of it"))
                .toList();
    }

    private static void inMembers(JsonObject object, JsonPointer place, List<Embedded> found) {
        for (int i = 0; i < object.size(); i++) {
            String name = object.name(i);
            JsonValue value = object.value(i);
            if (!isLeaf(value, name) && !LEFT_OUT.contains(name)) {
                inValue(value, isHolder(name), place.child(name), found);
            }
        }
    }

    /** Whether what is in such a member is a credential. Asked of each: a set would take a division for its hash. */
    private static boolean isHolder(String name) {
        return name.equals("verifiableCredential") || name.equals("endorsement") || name.equals("endorsementJwt");
    }

    private static boolean isLeaf(JsonValue value, String name) {
        return !(value instanceof JsonObject || value instanceof JsonArray)
                && !(value instanceof JsonString && isHolder(name));
    }

    private static void inValue(JsonValue value, boolean held, JsonPointer place, List<Embedded> found) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                inValue(array.items().get(i), held, place.child(i), found);
            }
        } else if (isCredential(value, held)) {
            found.add(new Embedded(place, value));
        } else if (value instanceof JsonObject object) {
            inMembers(object, place, found);
        }
    }

    /** The credential with each of those in it replaced. */
    static JsonObject replace(JsonObject credential, UnaryOperator<JsonObject> replacement) {
        JsonObject.Builder copy = credential.toBuilder();
        credential.members().forEach((name, value) -> {
            if (!LEFT_OUT.contains(name)) {
                copy.put(name, replaceIn(value, isHolder(name), replacement));
            }
        });
        return copy.build();
    }

    private static JsonValue replaceIn(JsonValue value, boolean held, UnaryOperator<JsonObject> replacement) {
        if (value instanceof JsonArray array) {
            return new JsonArray(array.items().stream()
                    .map(item -> replaceIn(item, held, replacement))
                    .toList());
        }
        if (value instanceof JsonObject object) {
            return isCredential(object, held) ? replacement.apply(object) : replace(object, replacement);
        }
        return value;
    }

    private static boolean isCredential(JsonValue value, boolean held) {
        return value instanceof JsonObject object ? held || isCredential(object) : held && value instanceof JsonString;
    }

    /** Whether one of its types says so, or that it is the envelope of one. */
    private static boolean isCredential(JsonObject object) {
        JsonValue value = object.get("type").orElse(null);
        List<JsonValue> types = value == null ? List.of() : value.items();
        boolean enveloped = false;
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i) instanceof JsonString type) {
                if (type.value().equals(CREDENTIAL)) {
                    return true;
                }
                enveloped |= type.value().startsWith(ENVELOPED);
            }
        }
        return enveloped && Envelope.is(object); // which looks at all types, so not for each
    }
}
