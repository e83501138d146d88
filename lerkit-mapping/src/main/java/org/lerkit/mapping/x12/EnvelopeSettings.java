package org.lerkit.mapping.x12;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.x12.X12Delimiters;

/** An envelope as people write it down. */
final class EnvelopeSettings {
    private static final Set<String> MEMBERS =
            Set.of("sender", "receiver", "sent", "control", "release", "delimiters", "production");
    private static final Set<String> PARTY = Set.of("qualifier", "id");

    private final JsonObject json;

    EnvelopeSettings(JsonObject json) {
        this.json = json;
    }

    /** @throws MalformedValueException if it is none */
    X12Envelope envelope() {
        only(json, JsonPointer.ROOT, MEMBERS);
        X12Envelope.Builder envelope = X12Envelope.builder();
        party("sender", party -> envelope.sender(party.qualifier(), party.id()));
        party("receiver", party -> envelope.receiver(party.qualifier(), party.id()));
        accepted(
                "sent",
                "a date and time such as 2026-06-12T14:05",
                () -> envelope.sent(LocalDateTime.parse(text(json, JsonPointer.ROOT, "sent"))));
        accepted("control", "a number from 1 to 999999999", () -> envelope.control(number()));
        if (json.get("release").isPresent()) {
            accepted(
                    "release",
                    "a release such as 004010",
                    () -> envelope.release(text(json, JsonPointer.ROOT, "release")));
        }
        if (json.get("delimiters").isPresent()) {
            accepted(
                    "delimiters",
                    "three or four different characters that are no letters or digits",
                    () -> envelope.delimiters(new X12Delimiters(text(json, JsonPointer.ROOT, "delimiters"))));
        }
        json.get("production").ifPresent(value -> {
            if (!(value instanceof JsonBoolean bool)) {
                throw wrong("production", "true or false");
            }
            if (bool.value()) {
                envelope.production();
            }
        });
        return accepted("delimiters", "delimiters that the release has, and that are in no id", envelope::build);
    }

    private void party(String member, Consumer<X12Envelope.Party> to) {
        if (!(json.get(member).orElse(null) instanceof JsonObject party)) {
            throw wrong(member, "an object with qualifier and id");
        }
        JsonPointer at = JsonPointer.ROOT.child(member);
        only(party, at, PARTY);
        to.accept(accepted(
                member,
                "a qualifier of two letters or digits, and an id of up to 15 characters",
                () -> new X12Envelope.Party(text(party, at, "qualifier"), text(party, at, "id"))));
    }

    private long number() {
        JsonValue value = json.get("control").orElse(JsonBoolean.FALSE);
        return Long.parseLong(value instanceof JsonNumber number ? number.text() : "");
    }

    private static String text(JsonObject object, JsonPointer at, String member) {
        JsonValue value = object.get(member).orElse(JsonNull.NULL);
        if (value instanceof JsonString string) {
            return string.value();
        }
        throw new MalformedValueException(at.child(member), "a text", value.kind());
    }

    private static void only(JsonObject object, JsonPointer at, Set<String> members) {
        for (String member : object.members().keySet()) {
            if (!members.contains(member)) {
                throw new MalformedValueException(at.child(member), "one of " + sorted(members), "another member");
            }
        }
    }

    private static String sorted(Set<String> members) {
        return String.join(", ", new TreeSet<>(members));
    }

    private <T> T accepted(String member, String expected, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
            throw wrong(member, expected);
        }
    }

    private MalformedValueException wrong(String member, String expected) {
        JsonValue found = json.get(member).orElse(JsonNull.NULL);
        return new MalformedValueException(
                JsonPointer.ROOT.child(member),
                expected,
                found instanceof JsonNull ? "nothing" : "other " + found.kind());
    }
}
