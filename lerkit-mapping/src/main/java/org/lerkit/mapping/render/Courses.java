package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.render.Arrangement.Term;
import org.lerkit.mapping.render.Html.Name;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.record.AcademicFacets;
import org.lerkit.model.value.Coded;

/** Courses, a table for each term. */
final class Courses {
    private final View view;
    private final Details details;
    private final Cards cards;
    private final List<Term> terms;
    private final CourseTable courses;
    private final Totals totals;

    Courses(View view, Details details, Cards cards) {
        this.view = view;
        this.details = details;
        this.cards = cards;
        this.terms = view.arrangement.terms();
        this.courses = new CourseTable(view, details, terms);
        this.totals = new Totals(
                view,
                details,
                terms.stream().flatMap(term -> term.summaries.stream()).toList());
    }

    Html html() {
        List<Html> sections = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            sections.add(term(terms.get(i), "term-" + (i + 1), terms.size() == 1));
        }
        return sections.isEmpty() ? Html.nothing() : Html.sequence(details.common(), Html.sequence(sections));
    }

    private Html term(Term term, String id, boolean only) {
        Html name = term.period.map(view::period).orElse(Html.nothing());
        if (name.isBlank()) {
            name = term.placed
                    .map(placed -> view.title(placed.it()))
                    .orElse(text(only ? "Courses without a term" : "Courses outside terms"));
        }
        boolean termless = term.placed.isEmpty() && term.period.isEmpty();
        Html heading = only && termless
                ? Html.nothing()
                : element(Tag.H3, name, about(term)).with(Name.ID, id + "-heading");
        Html caption = termless ? text("Courses") : Html.sequence(text("Courses in "), name);
        Html body = Html.sequence(
                heading,
                term.placed.map(this::note).orElse(Html.nothing()),
                programmes(term),
                courses.of(term, caption),
                totals.table(Html.sequence(text("Totals stated for "), name), term.summaries));
        if (body.isBlank()) {
            return body;
        }
        return heading.isBlank()
                ? body
                : element(Tag.SECTION, body)
                        .styled("term")
                        .with(Name.ID, id)
                        .with(Name.ARIA_LABELLEDBY, id + "-heading");
    }

    /** What stands behind the name of a term: its dates, and where it was, if not at the page's own institution. */
    private Html about(Term term) {
        List<Html> parts = new ArrayList<>();
        term.period.map(View::span).ifPresent(parts::add);
        term.placed.ifPresent(placed -> {
            view.other(placed.provider()).ifPresent(key -> parts.add(view.organization(key)));
            placed.it().academic().ifPresent(academic -> {
                parts.add(view.code(CodeList.OVERRIDE, academic.override()));
                parts.add(view.code(CodeList.OTHER, academic.studentLevel()));
                if (isTransfer(academic)) {
                    view.legend.add(LegendEntry.TRANSFER);
                }
            });
            parts.add(view.code(CodeList.OTHER, placed.it().status()));
        });
        Html about = Html.joined(parts, " · ");
        return about.isBlank()
                ? about
                : Html.sequence(text(" "), element(Tag.SPAN, about).styled("about"));
    }

    static boolean isTransfer(AcademicFacets academic) {
        return academic.override().map(Coded::value).filter("Transfer"::equals).isPresent();
    }

    private Html note(Placed term) {
        return Html.sequence(
                cards.itself(term.it()), View.paragraph(view.prose(term.it().notes())));
    }

    private Html programmes(Term term) {
        Html list = Html.joined(
                term.programmes.stream().map(cards::programme).distinct().toList(), ", ");
        return list.isBlank() ? list : element(Tag.P, text("Programme: "), list);
    }
}
