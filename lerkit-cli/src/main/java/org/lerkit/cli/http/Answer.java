package org.lerkit.cli.http;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/**
 * What is sent back.
 *
 * @param status of HTTP
 * @param mediaType of the body
 * @param body nobody changes it
 * @param headers others than those that every answer has
 */
@SuppressWarnings("ArrayRecordComponent") // whole bodies, which nobody compares
public record Answer(int status, String mediaType, byte[] body, Map<String, String> headers) {
    public static final int OK = 200;
    public static final int CREATED = 201;

    public Answer {
        requireNonNull(mediaType, "mediaType");
        requireNonNull(body, "body");
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** Text, in UTF-8. */
    public static Answer text(int status, String mediaType, String text) {
        return new Answer(status, mediaType, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** JSON. */
    public static Answer json(int status, JsonObject body) {
        return json(status, "application/json", body);
    }

    /** JSON of a type of its own. */
    public static Answer json(int status, String mediaType, JsonObject body) {
        return text(status, mediaType, JsonWriter.toText(body));
    }

    /** The same, with another header. */
    public Answer with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Answer(status, mediaType, body, all);
    }
}
