package org.lerkit.model.competency;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.record.Fact;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * What a rubric looks at, with the levels it tells apart.
 *
 * @param id what identifies it
 * @param uri where it can be had
 * @param category which kind of criterion it is
 * @param description what is looked at
 * @param competency the competency that it shows
 * @param weight how much it counts
 * @param position its place among the criteria
 * @param rubric the identifier of the rubric, where the criterion repeats it
 * @param levels from the first to the last, as the source has them
 * @param modified when it was last changed
 * @param extensions what else the source says of it
 */
public record Criterion(
        String id,
        Optional<Iri> uri,
        Optional<String> category,
        Optional<LocalizedText> description,
        Optional<Link> competency,
        Optional<Decimal> weight,
        Optional<Decimal> position,
        Optional<String> rubric,
        List<Level> levels,
        Optional<LexicalDate> modified,
        List<Fact> extensions) {
    public Criterion {
        requireNonNull(id, "id");
        requireNonNull(uri, "uri");
        requireNonNull(category, "category");
        requireNonNull(description, "description");
        requireNonNull(competency, "competency");
        requireNonNull(weight, "weight");
        requireNonNull(position, "position");
        requireNonNull(rubric, "rubric");
        levels = List.copyOf(levels);
        requireNonNull(modified, "modified");
        extensions = List.copyOf(extensions);
    }
}
