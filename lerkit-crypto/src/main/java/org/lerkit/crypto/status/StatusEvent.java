package org.lerkit.crypto.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.value.Iri;

/** What one record of a register says: that something was done, and when. */
sealed interface StatusEvent {
    Instant at();

    /** What it says besides when. */
    JsonObject json();

    /** The register was made. */
    record Created(String url, Set<StatusPurpose> purposes, List<String> messages, Instant at) implements StatusEvent {
        private static final int MOST_MESSAGES = 256;

        public Created {
            if (!isBase(url)) {
                throw new IllegalArgumentException("no HTTPS URL without a query, a fragment and a slash at the end");
            }
            if (purposes.isEmpty()) {
                throw new IllegalArgumentException("no purpose of statuses");
            }
            purposes = Collections.unmodifiableSet(EnumSet.copyOf(purposes)); // in their order
            messages = List.copyOf(messages);
            if (purposes.contains(StatusPurpose.MESSAGE) ? !areMessages(messages) : !messages.isEmpty()) {
                throw new IllegalArgumentException("a status for messages has 2, 4, 8 or more of them, up to "
                        + MOST_MESSAGES + ", none blank or twice");
            }
        }

        /** One for each value that the bits of a status can have. */
        private static boolean areMessages(List<String> messages) {
            return messages.size() >= 2
                    && messages.size() <= MOST_MESSAGES
                    && Integer.bitCount(messages.size()) == 1
                    && messages.stream().noneMatch(String::isBlank)
                    && Set.copyOf(messages).size() == messages.size();
        }

        /** How many bits a status has. */
        int size(StatusPurpose purpose) {
            return purpose == StatusPurpose.MESSAGE ? Integer.numberOfTrailingZeros(messages.size()) : 1;
        }

        private static boolean isBase(String url) {
            return url.startsWith("https://")
                    && new Iri(url).isHttp()
                    && url.length() <= 2_000
                    && url.indexOf('?') < 0
                    && url.indexOf('#') < 0
                    && !url.endsWith("/");
        }

        @Override
        public JsonObject json() {
            JsonObject created = JsonObject.builder()
                    .put("url", url)
                    .put("purposes", strings(purposes.stream().map(StatusPurpose::term)))
                    .build();
            return member(
                    "create", messages.isEmpty() ? created : created.with("messages", strings(messages.stream())));
        }
    }

    /** Credentials were given places. */
    record Allocated(List<Place> places, Instant at) implements StatusEvent {
        @Override
        public JsonObject json() {
            return member(
                    "allocate",
                    new JsonArray(places.stream()
                            .<JsonValue>map(place -> JsonArray.of(
                                    new JsonString(place.credential), number(place.list), number(place.index)))
                            .toList()));
        }
    }

    /** The place of one credential: its index in the lists of a number. */
    record Place(String credential, int list, int index) {}

    /** The status of a credential was changed. */
    record Changed(Change change, String credential, Instant at) implements StatusEvent {
        @Override
        public JsonObject json() {
            return member(change.name().toLowerCase(Locale.ROOT), new JsonString(credential));
        }
    }

    /** What is done to the status of a credential. */
    enum Change {
        REVOKE(StatusPurpose.REVOCATION),
        SUSPEND(StatusPurpose.SUSPENSION),
        REINSTATE(StatusPurpose.SUSPENSION);

        private final StatusPurpose purpose;

        Change(StatusPurpose purpose) {
            this.purpose = purpose;
        }

        StatusPurpose purpose() {
            return purpose;
        }
    }

    /** A credential has taken the place of another, which was revoked with that. */
    record Superseded(String credential, String by, Instant at) implements StatusEvent {
        @Override
        public JsonObject json() {
            return member("supersede", JsonArray.of(new JsonString(credential), new JsonString(by)));
        }
    }

    /** The message of a credential was changed. */
    record Announced(String credential, int message, Instant at) implements StatusEvent {
        @Override
        public JsonObject json() {
            return member("announce", JsonArray.of(new JsonString(credential), number(message)));
        }
    }

    default String record() {
        return JsonWriter.toText(json().with("at", new JsonString(at().toString())));
    }

    /**
     * Reads a record.
     *
     * @throws StatusException if it is none
     */
    static StatusEvent parse(String text) {
        try {
            JsonObject json = JsonReader.standard().readObject(text);
            Instant at = Instant.parse(text(json.get("at").orElseThrow()));
            String done = json.members().keySet().iterator().next();
            return event(done, json.get(done).orElseThrow(), at);
        } catch (RuntimeException e) {
            throw new StatusException(
                    StatusException.DAMAGED, "a record of the status register is none that this version writes");
        }
    }

    private static StatusEvent event(String done, JsonValue what, Instant at) {
        return switch (done) {
            case "create" -> {
                JsonObject created = (JsonObject) what;
                Set<StatusPurpose> purposes = EnumSet.noneOf(StatusPurpose.class);
                items(created.get("purposes").orElseThrow())
                        .forEach(term ->
                                purposes.add(StatusPurpose.of(text(term)).orElseThrow()));
                List<String> messages = items(created.get("messages").orElse(JsonArray.EMPTY)).stream()
                        .map(StatusEvent::text)
                        .toList();
                yield new Created(text(created.get("url").orElseThrow()), purposes, messages, at);
            }
            case "allocate" -> {
                List<Place> places = new ArrayList<>();
                for (JsonValue item : items(what)) {
                    List<JsonValue> place = items(item);
                    places.add(new Place(text(place.get(0)), whole(place.get(1)), whole(place.get(2))));
                }
                yield new Allocated(places, at);
            }
            case "supersede" ->
                new Superseded(text(items(what).get(0)), text(items(what).get(1)), at);
            case "announce" ->
                new Announced(text(items(what).get(0)), whole(items(what).get(1)), at);
            default -> new Changed(Change.valueOf(done.toUpperCase(Locale.ROOT)), text(what), at);
        };
    }

    private static JsonObject member(String name, JsonValue value) {
        return JsonObject.EMPTY.with(name, value);
    }

    private static JsonArray strings(Stream<String> texts) {
        return new JsonArray(texts.<JsonValue>map(JsonString::new).toList());
    }

    private static JsonNumber number(int value) {
        return new JsonNumber(Integer.toString(value));
    }

    private static int whole(JsonValue value) {
        return Integer.parseInt(((JsonNumber) value).text());
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).value();
    }

    private static List<JsonValue> items(JsonValue value) {
        return ((JsonArray) value).items();
    }
}
