package org.lerkit.model.record;

import java.util.Optional;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * When something took place.
 *
 * @param name what the source calls the period: {@code Fall 2025}
 * @param designator the month that stands for it
 * @param suffix tells periods of one month apart
 * @param type semester, quarter...
 * @param schoolYear the school year it belongs to
 */
public record Period(
        Optional<LexicalDate> start,
        Optional<LexicalDate> end,
        Optional<LocalizedText> name,
        Optional<LexicalDate> designator,
        Optional<String> suffix,
        Optional<Coded> type,
        Optional<String> schoolYear) {}
