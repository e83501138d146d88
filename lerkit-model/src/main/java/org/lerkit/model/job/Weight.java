package org.lerkit.model.job;

import java.util.Optional;
import org.lerkit.model.value.Decimal;

/**
 * How much something counts.
 *
 * @param minimum the lowest that it could be
 * @param maximum the highest that it could be
 */
public record Weight(Optional<Decimal> value, Optional<Decimal> minimum, Optional<Decimal> maximum) {}
