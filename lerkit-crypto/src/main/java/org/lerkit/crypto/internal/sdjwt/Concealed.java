package org.lerkit.crypto.internal.sdjwt;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.jose.Disclosure;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Claims with digests in the place of some of them, and the disclosures that bring these back (RFC 9901, section 4.2).
 *
 * @param payload what the issuer signs
 * @param disclosures one for each claim that may be left out, those in others before these
 */
public record Concealed(JsonObject payload, List<Disclosure> disclosures) {
    private static final String HASH = "sha-256";
    /** Of a salt, as the RFC recommends (section 9.3). */
    private static final int SALT_BYTES = 16;

    private static final int DIGEST_BYTES = 32;

    public Concealed {
        disclosures = List.copyOf(disclosures);
    }

    /**
     * Conceals claims and items of arrays.
     *
     * @param disclosable their places in the claims; one may be in another
     * @param decoys how many digests of nothing go into each object and array in which something is concealed
     * @param random where salts come from, and what the digests of nothing are of
     * @throws IllegalArgumentException if there is nothing at such a place, or a claim has a name that SD-JWT keeps
     */
    public static Concealed of(
            JsonObject claims, Collection<JsonPointer> disclosable, int decoys, SecureRandom random) {
        Run run = new Run(Set.copyOf(disclosable), decoys, random);
        JsonObject payload = run.object(claims, JsonPointer.ROOT);
        run.disclosable.stream()
                .filter(place -> !run.found.contains(place))
                .findFirst()
                .ifPresent(place -> {
                    throw new IllegalArgumentException("no claim is at " + place.describe());
                });
        return new Concealed(payload.with("_sd_alg", new JsonString(HASH)), run.disclosures);
    }

    /** What everybody sees of claims if nothing of them is shown that need not be. */
    public static JsonObject withheld(JsonObject claims, Collection<JsonPointer> disclosable) {
        return (JsonObject) withheld(claims, JsonPointer.ROOT, Set.copyOf(disclosable));
    }

    private static JsonValue withheld(JsonValue value, JsonPointer place, Set<JsonPointer> disclosable) {
        if (value instanceof JsonObject object) {
            JsonObject.Builder left = JsonObject.builder();
            object.members().forEach((name, member) -> {
                JsonPointer at = place.child(name);
                if (!disclosable.contains(at)) {
                    left.put(name, withheld(member, at, disclosable));
                }
            });
            return left.build();
        }
        if (value instanceof JsonArray array) {
            return new JsonArray(IntStream.range(0, array.items().size())
                    .filter(i -> !disclosable.contains(place.child(i)))
                    .mapToObj(i -> withheld(array.items().get(i), place.child(i), disclosable))
                    .toList());
        }
        return value;
    }

    private static final class Run {
        private final Set<JsonPointer> disclosable;
        private final int decoys;
        private final SecureRandom random;
        private final Set<JsonPointer> found = new HashSet<>();
        private final List<Disclosure> disclosures = new ArrayList<>();

        Run(Set<JsonPointer> disclosable, int decoys, SecureRandom random) {
            this.disclosable = disclosable;
            this.decoys = decoys;
            this.random = random;
        }

        private JsonValue value(JsonValue value, JsonPointer place) {
            if (value instanceof JsonObject object) {
                return object(object, place);
            }
            return value instanceof JsonArray array ? array(array, place) : value;
        }

        JsonObject object(JsonObject object, JsonPointer place) {
            JsonObject.Builder payload = JsonObject.builder();
            List<String> digests = new ArrayList<>();
            object.members().forEach((name, member) -> {
                if (name.equals("_sd") || name.equals("...") || name.equals("_sd_alg")) {
                    throw new IllegalArgumentException("SD-JWT keeps the name " + name + " to itself");
                }
                JsonPointer at = place.child(name);
                JsonValue value = value(member, at);
                if (disclosable.contains(at)) {
                    digests.add(digest(at, Optional.of(name), value));
                } else {
                    payload.put(name, value);
                }
            });
            if (!digests.isEmpty()) {
                for (int i = 0; i < decoys; i++) {
                    digests.add(decoy());
                }
                // In an order that says nothing about the one that the claims were in.
                payload.put(
                        "_sd",
                        new JsonArray(digests.stream()
                                .sorted()
                                .<JsonValue>map(JsonString::new)
                                .toList()));
            }
            return payload.build();
        }

        private JsonArray array(JsonArray array, JsonPointer place) {
            List<JsonValue> items = new ArrayList<>();
            boolean conceals = false;
            for (int i = 0; i < array.items().size(); i++) {
                JsonPointer at = place.child(i);
                JsonValue value = value(array.items().get(i), at);
                boolean concealed = disclosable.contains(at);
                items.add(concealed ? item(digest(at, Optional.empty(), value)) : value);
                conceals |= concealed;
            }
            for (int i = 0; conceals && i < decoys; i++) {
                items.add(random.nextInt(items.size() + 1), item(decoy())); // at the end they would be known
            }
            return new JsonArray(items);
        }

        private static JsonValue item(String digest) {
            return JsonObject.builder().put("...", digest).build();
        }

        /** What a digest looks like to who does not know what it is of. */
        private String decoy() {
            return Base64Url.encode(Hashes.of("SHA-256", bytes(DIGEST_BYTES)));
        }

        private byte[] bytes(int count) {
            byte[] bytes = new byte[count];
            random.nextBytes(bytes);
            return bytes;
        }

        private String digest(JsonPointer place, Optional<String> name, JsonValue value) {
            found.add(place);
            Disclosure disclosure = Disclosure.of(Base64Url.encode(bytes(SALT_BYTES)), name, value);
            disclosures.add(disclosure);
            return disclosure.digest(HASH);
        }
    }
}
