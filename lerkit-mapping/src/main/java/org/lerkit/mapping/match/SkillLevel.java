package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.record.Result;

/**
 * How well someone can do something.
 *
 * @param value the level, as a code or an IRI
 * @param name what it is called
 * @param scale what it is a level of: the IRI or name of a list, or of a description of results
 * @param rubric the levels that there are, where the record says them
 */
public record SkillLevel(String value, Optional<String> name, Optional<String> scale, List<Result.Level> rubric) {
    public SkillLevel {
        requireNonNull(value, "value");
        requireNonNull(name, "name");
        requireNonNull(scale, "scale");
        rubric = List.copyOf(rubric);
    }
}
