package org.lerkit.model.competency;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.internal.RecordForm;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.Fact;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * A framework of competencies in neutral form, whatever format it came in. Addresses, identifiers, numbers and dates
 * stay as they were written. Its canonical JSON comes from the components alone: ledgers point into it. Immutable and
 * thread-safe. Experimental.
 *
 * @param id what identifies the framework, and stays when it is copied
 * @param uri where it can be had
 * @param title what it is called
 * @param description what it is
 * @param creator who made it
 * @param publisher who publishes it
 * @param source where the original is
 * @param kind which kind of framework it is
 * @param specification the version of its format that it claims
 * @param subjects the subjects it belongs to
 * @param subjectDefinitions the definitions of these
 * @param language the language it is in
 * @param version which edition it is
 * @param status how far it is in force, in the words of the source
 * @param validFrom from when it is in force
 * @param validUntil until when
 * @param modified when it was last changed
 * @param license the terms on which it may be used
 * @param notes remarks
 * @param competencies the statements, in the order of the source
 * @param relations what they are to each other
 * @param definitions what they refer to
 * @param rubrics how they are scored
 * @param extensions what else the source says
 */
public record Framework(
        String id,
        Optional<Iri> uri,
        LocalizedText title,
        Optional<LocalizedText> description,
        Optional<String> creator,
        Optional<String> publisher,
        Optional<Iri> source,
        Optional<String> kind,
        Optional<String> specification,
        List<String> subjects,
        List<Link> subjectDefinitions,
        Optional<String> language,
        Optional<String> version,
        Optional<String> status,
        Optional<LexicalDate> validFrom,
        Optional<LexicalDate> validUntil,
        Optional<LexicalDate> modified,
        Optional<Link> license,
        List<LocalizedText> notes,
        List<Competency> competencies,
        List<Relation> relations,
        List<Definition> definitions,
        List<Rubric> rubrics,
        List<Fact> extensions) {
    public Framework {
        requireNonNull(id, "id");
        requireNonNull(uri, "uri");
        requireNonNull(title, "title");
        requireNonNull(description, "description");
        requireNonNull(creator, "creator");
        requireNonNull(publisher, "publisher");
        requireNonNull(source, "source");
        requireNonNull(kind, "kind");
        requireNonNull(specification, "specification");
        subjects = List.copyOf(subjects);
        subjectDefinitions = List.copyOf(subjectDefinitions);
        requireNonNull(language, "language");
        requireNonNull(version, "version");
        requireNonNull(status, "status");
        requireNonNull(validFrom, "validFrom");
        requireNonNull(validUntil, "validUntil");
        requireNonNull(modified, "modified");
        requireNonNull(license, "license");
        notes = List.copyOf(notes);
        competencies = List.copyOf(competencies);
        relations = List.copyOf(relations);
        definitions = List.copyOf(definitions);
        rubrics = List.copyOf(rubrics);
        extensions = List.copyOf(extensions);
    }

    /** What the canonical JSON of this version says of itself. */
    public static final String FORMAT = "lerkit:framework:0.1";

    /** The framework as JSON. */
    public JsonObject toJson() {
        return RecordForm.write(this, FORMAT);
    }

    /**
     * Reads the canonical JSON.
     *
     * @throws MalformedValueException if it is not that of a framework
     */
    public static Framework of(JsonObject json) {
        return RecordForm.read(json, Framework.class, FORMAT);
    }
}
