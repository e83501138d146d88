package org.lerkit.model.record;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * The document that the record was read from.
 *
 * @param number the document's own number or id, as its sender writes it
 * @param id an IRI that identifies it everywhere
 * @param created when it was made
 * @param validFrom from when it may be relied upon
 * @param validUntil until when it may be relied upon
 * @param process test or production
 * @param official whether the sender stands behind it
 * @param completeness complete or partial
 * @param tracking the number of the request it answers
 * @param sender key of the organisation it comes from
 * @param recipients keys of the organisations it was made for
 */
public record SourceDocument(
        Optional<String> number,
        Optional<Iri> id,
        Optional<LocalizedText> name,
        Optional<LocalizedText> description,
        Optional<LexicalDate> created,
        Optional<LexicalDate> validFrom,
        Optional<LexicalDate> validUntil,
        Optional<Coded> type,
        Optional<Coded> transmission,
        Optional<Coded> process,
        Optional<Coded> official,
        Optional<Coded> completeness,
        Optional<String> tracking,
        Optional<String> sender,
        List<String> recipients,
        List<String> notes,
        List<Fact> extensions) {
    public SourceDocument {
        recipients = List.copyOf(recipients);
        notes = List.copyOf(notes);
        extensions = List.copyOf(extensions);
    }
}
