package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.job.DefinedTerm;
import org.lerkit.model.value.Iri;

/**
 * Something that a posting asks for by what one knows or can do.
 *
 * @param place where it is, in the canonical JSON of the posting
 * @param kind what the posting takes it for: {@code skills}, {@code knowledge}, {@code tasks}
 * @param name what the posting calls it
 * @param ids what identifies it: its address, what its code comes to, other identifiers that are IRIs
 * @param level the level that is required
 * @param isPreferred whether one had better have it, and need not
 * @param weight what it weighs by the policy
 */
public record Required(
        JsonPointer place,
        String kind,
        Optional<String> name,
        List<Iri> ids,
        Optional<DefinedTerm> level,
        boolean isPreferred,
        double weight) {
    public Required {
        requireNonNull(place, "place");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        ids = List.copyOf(ids);
        requireNonNull(level, "level");
    }
}
