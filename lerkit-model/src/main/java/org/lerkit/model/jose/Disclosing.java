package org.lerkit.model.jose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Puts disclosures where their digests are, as RFC 9901, section 7.1, says. For one run. */
final class Disclosing {
    static final String HASH = "_sd_alg";
    private static final String CLAIMS = "_sd";
    private static final String ITEM = "...";
    /** As deep as the standard reader goes: a chain of disclosures, each in another, must not go deeper. */
    private static final int DEEPEST = 128;

    private final Map<String, Disclosure> byDigest;
    private final Set<String> digests = new HashSet<>();
    private final Map<JsonPointer, Disclosure> places = new LinkedHashMap<>();

    Disclosing(Map<String, Disclosure> byDigest) {
        this.byDigest = byDigest;
    }

    JsonObject run(JsonObject signed) {
        JsonObject shown = object(signed, JsonPointer.ROOT, 0).without(HASH);
        if (!digests.containsAll(byDigest.keySet())) {
            throw new MalformedTokenException(
                    MalformedTokenException.UNREFERENCED, "a disclosure of which the issuer signed no digest");
        }
        return shown;
    }

    /** Where in what is shown each disclosure went: those around others before these. */
    Map<JsonPointer, Disclosure> places() {
        return places;
    }

    private JsonValue value(JsonValue value, JsonPointer place, int depth) {
        if (depth > DEEPEST) {
            throw Disclosure.malformed("disclosures in disclosures, more than " + DEEPEST);
        }
        if (value instanceof JsonObject object) {
            return object(object, place, depth);
        }
        return value instanceof JsonArray array ? array(array, place, depth) : value;
    }

    private JsonObject object(JsonObject object, JsonPointer place, int depth) {
        JsonObject.Builder shown = JsonObject.builder();
        object.members().forEach((name, value) -> {
            if (!name.equals(CLAIMS)) {
                shown.put(name, value(value, place.child(name), depth + 1));
            }
        });
        Set<String> names = new HashSet<>(object.members().keySet());
        for (String digest : digests(object)) {
            disclosed(digest).ifPresent(disclosure -> {
                String name = disclosure
                        .name()
                        .orElseThrow(() -> Disclosure.malformed("the disclosure of an item, for a claim"));
                if (name.equals(CLAIMS) || name.equals(ITEM) || !names.add(name)) {
                    throw Disclosure.malformed("a disclosed claim has a name that is reserved, or there already");
                }
                places.put(place.child(name), disclosure);
                shown.put(name, value(disclosure.value(), place.child(name), depth + 1));
            });
        }
        return shown.build();
    }

    private JsonArray array(JsonArray array, JsonPointer place, int depth) {
        List<JsonValue> shown = new ArrayList<>();
        for (JsonValue item : array.items()) {
            JsonPointer at = place.child(shown.size());
            if (item instanceof JsonObject object && object.get(ITEM).isPresent()) {
                item(object).ifPresent(disclosure -> {
                    places.put(at, disclosure);
                    shown.add(value(disclosure.value(), at, depth + 1));
                });
            } else {
                shown.add(value(item, at, depth + 1));
            }
        }
        return new JsonArray(shown);
    }

    private Optional<Disclosure> item(JsonObject placeholder) {
        if (placeholder.members().size() != 1 || !(placeholder.members().get(ITEM) instanceof JsonString digest)) {
            throw Disclosure.malformed("the place of an item holds more than its digest");
        }
        Optional<Disclosure> disclosure = disclosed(digest.value());
        if (disclosure.flatMap(Disclosure::name).isPresent()) {
            throw Disclosure.malformed("the disclosure of a claim, for an item");
        }
        return disclosure;
    }

    private static List<String> digests(JsonObject object) {
        JsonValue digests = object.get(CLAIMS).orElse(JsonArray.EMPTY);
        if (!(digests instanceof JsonArray array) || !array.items().stream().allMatch(JsonString.class::isInstance)) {
            throw Disclosure.malformed("_sd is not an array of digests");
        }
        return array.items().stream().map(item -> ((JsonString) item).value()).toList();
    }

    private Optional<Disclosure> disclosed(String digest) {
        if (!digests.add(digest)) {
            throw new MalformedTokenException(MalformedTokenException.REPEATED, "the same digest twice");
        }
        return Optional.ofNullable(byDigest.get(digest));
    }
}
