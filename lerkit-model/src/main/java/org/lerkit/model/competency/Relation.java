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
 * What one competency is to another, or to the framework: {@code from} is to {@code to} what the type says.
 *
 * @param id what identifies the relation
 * @param uri where it can be had
 * @param type what the one is to the other
 * @param from the one
 * @param to the other
 * @param position the place of the one among those that are the same to the other
 * @param group the group of relations it is in
 * @param modified when it was last changed
 * @param notes remarks
 * @param extensions what else the source says of it
 */
public record Relation(
        Optional<String> id,
        Optional<Iri> uri,
        RelationType type,
        Link from,
        Link to,
        Optional<Decimal> position,
        Optional<Link> group,
        Optional<LexicalDate> modified,
        List<LocalizedText> notes,
        List<Fact> extensions) {
    public Relation {
        requireNonNull(id, "id");
        requireNonNull(uri, "uri");
        requireNonNull(type, "type");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(position, "position");
        requireNonNull(group, "group");
        requireNonNull(modified, "modified");
        notes = List.copyOf(notes);
        extensions = List.copyOf(extensions);
    }
}
