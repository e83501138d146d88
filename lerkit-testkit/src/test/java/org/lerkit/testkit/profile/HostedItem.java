package org.lerkit.testkit.profile;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;

/** A credential that a host keeps: what it says, and the token that it is in, if it is in one. */
record HostedItem(JsonObject json, Optional<String> token) {
    /** That of a body in JSON, if it is one. */
    static Optional<HostedItem> json(byte[] body) {
        return read(body, Optional.empty());
    }

    /** That of a body that is a token, if it is one. */
    static Optional<HostedItem> token(byte[] body) {
        String text = new String(body, StandardCharsets.US_ASCII);
        String[] parts = text.split("\\.", -1);
        try {
            return parts.length == 3
                    ? read(Base64.getUrlDecoder().decode(parts[1]), Optional.of(text))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<HostedItem> read(byte[] json, Optional<String> token) {
        try {
            return Optional.of(new HostedItem(JsonReader.standard().readObject(json), token))
                    .filter(item -> item.json().get("credentialSubject").isPresent());
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    /** From when it is valid. */
    OffsetDateTime from() {
        return OffsetDateTime.parse(text(json, "validFrom"));
    }

    static String text(JsonObject object, String name) {
        return ((JsonString) object.get(name).orElseThrow()).value();
    }
}
