package org.lerkit.model.competency;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.record.Fact;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * One statement of a framework: what a person can, or should be able to, do; a skill, a standard, a group of such.
 *
 * @param id what identifies it within the framework, and stays when it is copied
 * @param uri where it can be had
 * @param statement what is stated, in full
 * @param label the statement in short
 * @param alternativeLabels other names
 * @param code the code that people know it by
 * @param position its number among its siblings, as written
 * @param type which kind of statement it is, in the words of the source
 * @param typeDefinition the definition of that kind
 * @param keywords words to find it by
 * @param keywordsDefinition the definition of these
 * @param subjects the subjects it belongs to
 * @param subjectDefinitions the definitions of these
 * @param language the language it is in
 * @param educationLevels the levels of education it is meant for
 * @param license the terms on which it may be used
 * @param validFrom from when it is in force
 * @param validUntil until when
 * @param modified when it was last changed
 * @param notes remarks
 * @param extensions what else the source says of it
 */
public record Competency(
        String id,
        Optional<Iri> uri,
        LocalizedText statement,
        Optional<LocalizedText> label,
        List<LocalizedText> alternativeLabels,
        Optional<String> code,
        Optional<String> position,
        Optional<String> type,
        Optional<Link> typeDefinition,
        List<String> keywords,
        Optional<Link> keywordsDefinition,
        List<String> subjects,
        List<Link> subjectDefinitions,
        Optional<String> language,
        List<String> educationLevels,
        Optional<Link> license,
        Optional<LexicalDate> validFrom,
        Optional<LexicalDate> validUntil,
        Optional<LexicalDate> modified,
        List<LocalizedText> notes,
        List<Fact> extensions) {
    public Competency {
        requireNonNull(id, "id");
        requireNonNull(uri, "uri");
        requireNonNull(statement, "statement");
        requireNonNull(label, "label");
        alternativeLabels = List.copyOf(alternativeLabels);
        requireNonNull(code, "code");
        requireNonNull(position, "position");
        requireNonNull(type, "type");
        requireNonNull(typeDefinition, "typeDefinition");
        keywords = List.copyOf(keywords);
        requireNonNull(keywordsDefinition, "keywordsDefinition");
        subjects = List.copyOf(subjects);
        subjectDefinitions = List.copyOf(subjectDefinitions);
        requireNonNull(language, "language");
        educationLevels = List.copyOf(educationLevels);
        requireNonNull(license, "license");
        requireNonNull(validFrom, "validFrom");
        requireNonNull(validUntil, "validUntil");
        requireNonNull(modified, "modified");
        notes = List.copyOf(notes);
        extensions = List.copyOf(extensions);
    }
}
