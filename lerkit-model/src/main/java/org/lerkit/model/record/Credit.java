package org.lerkit.model.record;

import java.util.Optional;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Decimal;

/**
 * Credit for learning, never converted: a number means nothing without its unit.
 *
 * @param value what the attainment is worth
 * @param earned what the learner was given
 * @param unit semester hours, ECTS...
 */
public record Credit(Optional<Decimal> value, Optional<Decimal> earned, Optional<Coded> unit) {}
