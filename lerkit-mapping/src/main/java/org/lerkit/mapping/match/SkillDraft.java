package org.lerkit.mapping.match;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lerkit.mapping.Rule;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.Period;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/** A skill while it is put together. */
final class SkillDraft {
    private final Rule rule;
    private final Skill.Origin origin;
    private final JsonPointer place;
    private Optional<Iri> id = Optional.empty();
    private Optional<String> code = Optional.empty();
    private Optional<Iri> framework = Optional.empty();
    private Optional<LocalizedText> name = Optional.empty();
    private Optional<String> frameworkName = Optional.empty();
    private List<SkillLevel> levels = List.of();
    private Optional<LexicalDate> date = Optional.empty();

    SkillDraft(Rule rule, Skill.Origin origin, JsonPointer place) {
        this.rule = rule;
        this.origin = origin;
        this.place = place;
    }

    JsonPointer place() {
        return place;
    }

    SkillDraft identified(Optional<Iri> iri, Optional<String> itsCode, Optional<Iri> itsFramework) {
        id = iri;
        code = itsCode;
        framework = itsFramework;
        return this;
    }

    SkillDraft named(Optional<LocalizedText> words, Optional<String> itsFramework) {
        name = words;
        frameworkName = itsFramework;
        return this;
    }

    SkillDraft at(List<SkillLevel> reached) {
        levels = reached;
        return this;
    }

    SkillDraft on(Optional<LexicalDate> day) {
        date = day;
        return this;
    }

    /**
     * The skill.
     *
     * @param by the attainment that says it
     * @param vouching who vouches for it, by the texts that identify it
     */
    Skill skill(Attainment by, Frameworks frameworks, Function<List<String>, Voucher> vouching) {
        return new Skill(
                id.or(() -> frameworks.resolve(id, code, framework)),
                code,
                framework,
                frameworkName,
                name,
                origin,
                rule,
                levels,
                by.evidence(),
                date.or(by::awarded).or(() -> by.period().flatMap(Period::end)),
                by.expires(),
                place,
                by.key(),
                vouching.apply(said()));
    }

    /** What a credential has to say for vouching for this: all that identifies it, or else its words, and how well. */
    private List<String> said() {
        List<String> identifying = Stream.of(id.map(Iri::value), code, framework.map(Iri::value))
                .flatMap(Optional::stream)
                .toList();
        return Stream.concat(
                        identifying.isEmpty() ? name.flatMap(LocalizedText::any).stream() : identifying.stream(),
                        levels.stream().map(SkillLevel::value))
                .toList();
    }
}
