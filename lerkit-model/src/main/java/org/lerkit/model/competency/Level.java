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
 * How well a criterion is met.
 *
 * @param id what identifies it
 * @param uri where it can be had
 * @param name the level in a word or two
 * @param description what has to be shown for it
 * @param score the points it gives
 * @param position its place among the levels
 * @param feedback what to say to who reached it
 * @param criterion the identifier of the criterion, where the level repeats it
 * @param modified when it was last changed
 * @param extensions what else the source says of it
 */
public record Level(
        String id,
        Optional<Iri> uri,
        Optional<LocalizedText> name,
        Optional<LocalizedText> description,
        Optional<Decimal> score,
        Optional<Decimal> position,
        Optional<LocalizedText> feedback,
        Optional<String> criterion,
        Optional<LexicalDate> modified,
        List<Fact> extensions) {
    public Level {
        requireNonNull(id, "id");
        requireNonNull(uri, "uri");
        requireNonNull(name, "name");
        requireNonNull(description, "description");
        requireNonNull(score, "score");
        requireNonNull(position, "position");
        requireNonNull(feedback, "feedback");
        requireNonNull(criterion, "criterion");
        requireNonNull(modified, "modified");
        extensions = List.copyOf(extensions);
    }
}
