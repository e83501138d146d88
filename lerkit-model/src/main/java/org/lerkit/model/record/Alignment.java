package org.lerkit.model.record;

import java.util.Optional;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * What something corresponds to elsewhere: an item of a framework, a class of a classification. Not a claim that the
 * learner has it.
 *
 * @param type what kind of thing it corresponds to
 * @param code its code there
 * @param name its name there
 * @param url where it is defined
 * @param framework the name of the framework or classification
 */
public record Alignment(
        Optional<Coded> type,
        Optional<String> code,
        Optional<LocalizedText> name,
        Optional<LocalizedText> description,
        Optional<Iri> url,
        Optional<String> framework) {}
