package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.match.Skill;
import org.lerkit.mapping.match.SkillLevel;
import org.lerkit.mapping.match.Standing;
import org.lerkit.mapping.match.Voucher;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** What the pages on skills show of one. */
final class SkillCells {
    private final Words words;

    SkillCells(Words words) {
        this.words = words;
    }

    /** Its code, and what it is called, leading to where it is defined. */
    Html name(Skill skill) {
        Optional<LocalizedText> named = skill.name();
        Html name = named.map(words::show).orElse(Html.nothing());
        Html code = skill.code().map(Words::plain).orElse(Html.nothing());
        List<Html> parts = new ArrayList<>();
        if (!code.isBlank()) {
            parts.add(element(Tag.SPAN, code).styled("code"));
        }
        if (!name.isBlank() || code.isBlank()) {
            Html shown = name.isBlank() ? text("A skill without a name") : name;
            parts.add(skill.id()
                    .filter(Iri::isHttp)
                    .map(id -> Words.link(id.value(), shown))
                    .orElse(shown));
        }
        return Html.joined(parts, " ");
    }

    Html level(Skill skill) {
        return Html.joined(skill.levels().stream().map(this::level).toList(), ", ");
    }

    private Html level(SkillLevel level) {
        return words.prose(level.name().orElse(level.value()));
    }

    Html date(Skill skill) {
        return skill.date().map(Words::date).orElse(Html.nothing());
    }

    /** Who vouches, in words. */
    Html vouching(Voucher voucher) {
        Html who = voucher.name()
                .map(words::show)
                .or(() -> voucher.issuer().map(issuer -> Words.plain(issuer.value())))
                .orElse(Html.nothing());
        Html standing = element(Tag.STRONG, standing(voucher.standing()));
        boolean isNamed = voucher.standing() != Standing.SELF_ASSERTED && !who.isBlank();
        return isNamed ? Html.sequence(standing, text(": "), who) : standing;
    }

    /** What a standing means, in a word or two. */
    static String standing(Standing standing) {
        return switch (standing) {
            case VERIFIED -> "Verified";
            case ENDORSED -> "Endorsed";
            case UNVERIFIED -> "Not verified";
            case SELF_ASSERTED -> "Said by the learner";
            case EXPIRED -> "Out of date";
            case REFUSED -> "Credential refused";
        };
    }
}
