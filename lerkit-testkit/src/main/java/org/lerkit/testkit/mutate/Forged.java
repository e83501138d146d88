package org.lerkit.testkit.mutate;

import org.lerkit.model.json.JsonObject;

/**
 * A document as whoever gets it would get it.
 *
 * @param document its bytes
 * @param mediaType what they are
 * @param credential what it says
 */
public record Forged(byte[] document, String mediaType, JsonObject credential) {}
