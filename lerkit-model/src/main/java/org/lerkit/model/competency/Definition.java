package org.lerkit.model.competency;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.record.Fact;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * Something that competencies and relations refer to: a concept, a subject, a licence, a kind of competency, a group
 * of relations.
 *
 * @param kind {@code concept}, {@code subject}, {@code license}, {@code competency-type}, {@code relation-group}
 * @param id what identifies it
 * @param uri where it can be had
 * @param title what it is called
 * @param description what it is
 * @param code its code
 * @param hierarchy its place in the hierarchy of its kind, as a code
 * @param keywords words to find it by
 * @param text the terms of a licence
 * @param modified when it was last changed
 * @param extensions what else the source says of it
 */
public record Definition(
        String kind,
        String id,
        Optional<Iri> uri,
        Optional<LocalizedText> title,
        Optional<LocalizedText> description,
        Optional<String> code,
        Optional<String> hierarchy,
        Optional<String> keywords,
        Optional<String> text,
        Optional<LexicalDate> modified,
        List<Fact> extensions) {
    public Definition {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(uri, "uri");
        requireNonNull(title, "title");
        requireNonNull(description, "description");
        requireNonNull(code, "code");
        requireNonNull(hierarchy, "hierarchy");
        requireNonNull(keywords, "keywords");
        requireNonNull(text, "text");
        requireNonNull(modified, "modified");
        extensions = List.copyOf(extensions);
    }
}
