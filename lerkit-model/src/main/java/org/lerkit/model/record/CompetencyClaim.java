package org.lerkit.model.record;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * A competency, requirement or outcome that an attainment speaks of.
 *
 * @param kind {@code outcome}, {@code proficiency}, {@code requirement}, {@code attribute}
 * @param code its code in the source
 * @param id where it is defined
 * @param framework the name of the framework it belongs to
 * @param frameworkUrl where that framework is
 * @param skill the skill it needs
 * @param proficiency how well it is mastered
 * @param status whether its conditions are met
 * @param date when that was found
 */
public record CompetencyClaim(
        Coded kind,
        Optional<String> code,
        Optional<Iri> id,
        Optional<LocalizedText> name,
        Optional<LocalizedText> description,
        Optional<String> framework,
        Optional<Iri> frameworkUrl,
        List<Coded> skill,
        List<Coded> proficiency,
        Optional<Coded> status,
        Optional<LexicalDate> date,
        List<String> notes,
        List<Fact> extensions) {
    public CompetencyClaim {
        requireNonNull(kind, "kind");
        skill = List.copyOf(skill);
        proficiency = List.copyOf(proficiency);
        notes = List.copyOf(notes);
        extensions = List.copyOf(extensions);
    }
}
