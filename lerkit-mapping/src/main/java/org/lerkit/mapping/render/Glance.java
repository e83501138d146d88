package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.record.AcademicFacets.Honor;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.Result;

/** What most readers look for first: what was attained, with which average and how much credit, as the record states it. */
final class Glance {
    /** More than these would be no glance; the rest is in its own section. */
    private static final int AWARDS = 4;

    private static final int TOTALS = 3;

    private final View view;
    private final Results results;

    Glance(View view) {
        this.view = view;
        this.results = new Results(view);
    }

    Html html() {
        List<Html> tiles = new ArrayList<>();
        List<Placed> awards = view.arrangement.awards;
        awards.stream().limit(AWARDS).forEach(award -> tiles.add(attained(award)));
        if (awards.isEmpty()) {
            // a transcript may name the programme again in every term
            view.arrangement.programmes.stream()
                    .map(this::attained)
                    .distinct()
                    .limit(AWARDS)
                    .forEach(tiles::add);
        }
        totals(Results.GPA).forEach(tiles::add);
        totals(Results.EARNED).forEach(tiles::add);
        honours().ifPresent(tiles::add);
        return tiles.isEmpty() ? Html.nothing() : element(Tag.DIV, tiles).styled("tiles");
    }

    private Html attained(Placed placed) {
        Attainment it = placed.it();
        List<Html> more = new ArrayList<>();
        more.add(view.code(
                CodeList.AWARD_LEVEL, it.type().filter(type -> it.title().isPresent())));
        it.awarded().ifPresent(date -> more.add(Words.date(date)));
        return tile(View.kind(it), element(Tag.P, view.title(it)).styled("title"), more);
    }

    private List<Html> totals(Set<String> kinds) {
        List<Html> tiles = new ArrayList<>();
        for (Placed summary : view.arrangement.summaries) {
            Optional<Result> result = Results.first(summary.it(), kinds);
            if (result.isPresent() && !results.value(result.get()).isBlank() && tiles.size() < TOTALS) {
                Html unit = kinds == Results.EARNED
                        ? View.unit(List.of(summary.it())).map(Words::plain).orElse(Html.nothing())
                        : Results.scale(result.get());
                Html figure = element(
                                Tag.P,
                                element(Tag.SPAN, results.value(result.get())).styled("value"),
                                text(" "),
                                unit)
                        .styled("figure");
                tiles.add(tile(
                        kinds == Results.EARNED ? "Credits earned" : "Grade point average",
                        figure,
                        List.of(Totals.label(view, summary))));
            }
        }
        return tiles;
    }

    private Optional<Html> honours() {
        List<Html> items = new ArrayList<>();
        for (Placed placed : view.arrangement.all) {
            if (placed.is(AttainmentKind.COURSE)) {
                continue;
            }
            placed.it()
                    .academic()
                    .ifPresent(academic -> academic.honors()
                            .forEach(honor -> items.add(element(Tag.LI, honour(view, honor), where(placed)))));
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(element(Tag.DIV, element(Tag.H3, "Honours"), element(Tag.UL, items))
                        .styled("tile wide"));
    }

    /** With which award, or in which term. */
    private Html where(Placed placed) {
        Optional<Attainment> place = placed.is(AttainmentKind.AWARD)
                ? Optional.of(placed.it())
                : placed.term().or(placed::whole);
        return place.<Html>map(it -> Html.sequence(text(", "), view.title(it))).orElse(Html.nothing());
    }

    static Html honour(View view, Honor honor) {
        Html title = honor.title().map(view.words::prose).orElse(Html.nothing());
        Html level = view.code(CodeList.HONORS_LEVEL, honor.level());
        if (title.isBlank() || level.isBlank()) {
            return Html.sequence(title, level);
        }
        return Html.sequence(title, text(" ("), level, text(")"));
    }

    private static Html tile(String heading, Html main, List<Html> more) {
        Html details = Html.joined(more, " · ");
        return element(
                        Tag.DIV,
                        element(Tag.H3, heading),
                        main,
                        details.isBlank() ? details : element(Tag.P, details).styled("more"))
                .styled("tile");
    }
}
