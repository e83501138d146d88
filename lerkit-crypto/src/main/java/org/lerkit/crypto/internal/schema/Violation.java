package org.lerkit.crypto.internal.schema;

import org.lerkit.model.JsonPointer;

/**
 * What does not follow a schema.
 *
 * @param place in the instance
 * @param rule the keyword of the schema, and what of the schema it names; nothing of the instance
 */
public record Violation(JsonPointer place, String rule) {}
