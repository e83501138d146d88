package org.lerkit.cli.vcapi;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/**
 * What is sent back.
 *
 * @param status of HTTP
 * @param mediaType of the text
 * @param text the body
 */
record Answer(int status, String mediaType, String text) {
    static final int OK = 200;
    static final int CREATED = 201;

    /** JSON. */
    static Answer json(int status, JsonObject body) {
        return json(status, "application/json", body);
    }

    /** JSON of a type of its own. */
    static Answer json(int status, String mediaType, JsonObject body) {
        return new Answer(status, mediaType, JsonWriter.toText(body));
    }
}
