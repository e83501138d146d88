package org.lerkit.model.record;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * A grade, score, average, rank, or other outcome.
 *
 * @param kind what it measures, such as {@code grade}, {@code score}, {@code gpa}, {@code credit-hours-earned}
 * @param name what to call it
 * @param value the outcome as written
 * @param scale the scale it is measured on
 * @param method how it was arrived at or scored
 * @param status whether it is final, in progress, failed...
 * @param minimum the lowest possible value, as written
 * @param maximum the highest possible value, as written
 * @param required the value needed to pass, as written
 * @param allowed the possible values, best last or first as the source has them
 * @param levels the levels of its rubric
 * @param achievedLevel key of the level that was reached
 * @param date when it was arrived at
 * @param flags what else its source says of it by a code
 */
public record Result(
        Coded kind,
        Optional<Iri> id,
        Optional<LocalizedText> name,
        Optional<String> value,
        Optional<Coded> scale,
        Optional<Coded> method,
        Optional<Coded> status,
        Optional<String> minimum,
        Optional<String> maximum,
        Optional<String> required,
        List<String> allowed,
        List<Level> levels,
        Optional<String> achievedLevel,
        Optional<LexicalDate> date,
        List<Coded> flags,
        List<Alignment> alignments,
        List<Fact> extensions) {
    /** A level of a rubric. */
    public record Level(
            String key, Optional<LocalizedText> name, Optional<LocalizedText> description, Optional<String> points) {}

    public Result {
        requireNonNull(kind, "kind");
        allowed = List.copyOf(allowed);
        levels = List.copyOf(levels);
        flags = List.copyOf(flags);
        alignments = List.copyOf(alignments);
        extensions = List.copyOf(extensions);
    }
}
