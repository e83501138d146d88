package org.lerkit.mapping.match;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.record.Result;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** Levels as records say them. */
final class Levels {
    /** Longer numbers are no levels, and work with them is no work that anyone asked for. */
    private static final int LONGEST_NUMBER = 30;

    private Levels() {}

    static SkillLevel of(Coded code) {
        return new SkillLevel(code.value(), code.label(), code.system(), List.of());
    }

    /** The level of a rubric that was reached, or the value where that is the level. */
    static Optional<SkillLevel> of(Result result) {
        Optional<String> scale =
                result.scale().map(Coded::value).or(() -> result.id().map(Iri::value));
        return result.achievedLevel()
                .or(result::value)
                .map(key -> new SkillLevel(key, name(result.levels(), key), scale, result.levels()));
    }

    private static Optional<String> name(List<Result.Level> levels, String key) {
        return levels.stream()
                .filter(level -> level.key().equals(key))
                .findFirst()
                .flatMap(Result.Level::name)
                .flatMap(LocalizedText::any);
    }

    /** A number as levels and scores have them; empty for anything else. */
    static Optional<BigDecimal> number(String text) {
        String digits = text.strip();
        if (digits.length() > LONGEST_NUMBER || digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Decimal(digits).toBigDecimal());
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
