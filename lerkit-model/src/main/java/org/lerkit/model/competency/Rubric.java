package org.lerkit.model.competency;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.record.Fact;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * How competencies are scored.
 *
 * @param id what identifies it
 * @param uri where it can be had
 * @param title what it is called
 * @param description what it is for
 * @param criteria what it looks at
 * @param modified when it was last changed
 * @param extensions what else the source says of it
 */
public record Rubric(
        String id,
        Optional<Iri> uri,
        Optional<LocalizedText> title,
        Optional<LocalizedText> description,
        List<Criterion> criteria,
        Optional<LexicalDate> modified,
        List<Fact> extensions) {
    public Rubric {
        requireNonNull(id, "id");
        requireNonNull(uri, "uri");
        requireNonNull(title, "title");
        requireNonNull(description, "description");
        criteria = List.copyOf(criteria);
        requireNonNull(modified, "modified");
        extensions = List.copyOf(extensions);
    }
}
