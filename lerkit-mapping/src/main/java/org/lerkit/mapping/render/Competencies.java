package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.CompetencyClaim;
import org.lerkit.model.value.Coded;

/** What the learner is said to know and to be able to do, and which attainment says it. */
final class Competencies {
    /** A claim and the attainment that makes it. */
    private record Claim(CompetencyClaim claim, Attainment by) {}

    private final View view;
    private final Cards cards;

    Competencies(View view, Cards cards) {
        this.view = view;
        this.cards = cards;
    }

    Html html() {
        List<Claim> claims = view.arrangement.all.stream()
                .flatMap(placed -> placed.it().competencies().stream().map(claim -> new Claim(claim, placed.it())))
                .toList();
        if (!claims.isEmpty() || !view.arrangement.competencies.isEmpty()) {
            view.legend.add(LegendEntry.COMPETENCY);
        }
        Html table = new Table<Claim>()
                .header("Competency", claim -> competency(claim.claim()))
                .column("Level", "short", claim -> level(claim.claim()))
                .column("Kind", "short", claim -> kind(claim.claim()))
                .column("Framework", "", claim -> framework(claim.claim()))
                .column(
                        "Shown in",
                        "",
                        claim -> claim.by().kind().equals(AttainmentKind.COMPETENCY)
                                ? Html.nothing()
                                : view.title(claim.by()))
                .column("Notes", "notes", claim -> view.prose(claim.claim().notes()))
                .fitting(claims)
                .of(text("Competencies and learning outcomes, and where they were shown"), claims);
        return Html.sequence(cards.of(view.arrangement.competencies), table);
    }

    private Html competency(CompetencyClaim claim) {
        Html name = view.show(claim.name());
        Html code = claim.code().map(Words::plain).orElse(Html.nothing());
        List<Html> parts = new ArrayList<>();
        parts.add(code.isBlank() ? code : element(Tag.SPAN, code).styled("code"));
        parts.add(Details.linked(
                claim.id(), name.isBlank() && claim.id().isPresent() && !code.isBlank() ? text("definition") : name));
        Html description = view.show(claim.description());
        parts.add(
                description.isBlank()
                        ? description
                        : element(Tag.SPAN, description).styled("more"));
        return Html.joined(parts, " ");
    }

    private Html level(CompetencyClaim claim) {
        List<Html> words = new ArrayList<>();
        for (Coded proficiency : claim.proficiency()) {
            words.add(view.words.prose(CodeList.OTHER.words(proficiency)));
        }
        for (Coded skill : claim.skill()) {
            words.add(view.words.prose(CodeList.OTHER.words(skill)));
        }
        words.add(view.code(CodeList.OTHER, claim.status()));
        claim.date().ifPresent(date -> words.add(Words.date(date)));
        return Html.joined(words, ", ");
    }

    private Html kind(CompetencyClaim claim) {
        String words = CodeList.OTHER.words(claim.kind());
        return words.isEmpty()
                ? Html.nothing()
                : view.words.prose(Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }

    private Html framework(CompetencyClaim claim) {
        return Details.linked(
                claim.frameworkUrl(), view.prose(claim.framework().stream().toList()));
    }
}
