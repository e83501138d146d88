package org.lerkit.model.job;

import java.util.Optional;

/**
 * What someone calls a thing.
 *
 * @param scheme which kind of identifier it is, or who keeps the list
 * @param name what the kind is called
 */
public record Identifier(Optional<String> value, Optional<String> scheme, Optional<String> name) {}
