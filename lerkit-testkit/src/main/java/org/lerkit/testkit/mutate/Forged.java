package org.lerkit.testkit.mutate;

import static java.util.Objects.requireNonNull;

import org.lerkit.model.json.JsonObject;

/**
 * A document as whoever gets it would get it.
 *
 * @param document its bytes
 * @param mediaType what they are
 * @param credential what it says
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
public record Forged(byte[] document, String mediaType, JsonObject credential) {
    public Forged {
        document = document.clone();
        requireNonNull(mediaType, "mediaType");
        requireNonNull(credential, "credential");
    }

    @Override
    public byte[] document() {
        return document.clone();
    }
}
