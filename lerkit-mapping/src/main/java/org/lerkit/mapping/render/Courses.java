package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lerkit.mapping.render.Arrangement.Term;
import org.lerkit.mapping.render.Html.Name;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.record.AcademicFacets;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.Credit;
import org.lerkit.model.record.Period;
import org.lerkit.model.record.Result;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Decimal;

/** Courses, a table for each term. */
final class Courses {
    private static final List<Set<String>> COLUMNS = List.of(Results.GRADE, Results.POINTS);

    private final View view;
    private final Results results;
    private final Details details;
    private final Cards cards;
    private final List<Term> terms;
    private final List<Placed> courses;
    private final List<Placed> summaries;

    Courses(View view, Details details, Cards cards) {
        this.view = view;
        this.results = new Results(view);
        this.details = details;
        this.cards = cards;
        this.terms = view.arrangement.terms();
        this.courses = terms.stream().flatMap(term -> term.courses.stream()).toList();
        this.summaries = terms.stream().flatMap(term -> term.summaries.stream()).toList();
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
        Html heading = only && term.placed.isEmpty() && term.period.isEmpty()
                ? Html.nothing()
                : element(Tag.H3, name, about(term)).with(Name.ID, id + "-heading");
        Html body = Html.sequence(
                heading,
                term.placed.map(this::note).orElse(Html.nothing()),
                programmes(term),
                courses(term, name, heading.isBlank()),
                new Totals(view, details)
                        .table(Html.sequence(text("Totals stated for "), name), term.summaries, summaries));
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

    private static boolean isTransfer(AcademicFacets academic) {
        return academic.override().map(Coded::value).filter("Transfer"::equals).isPresent();
    }

    private Html note(Placed term) {
        return Html.sequence(
                cards.itself(term.it()), View.paragraph(view.prose(term.it().notes())));
    }

    private Html programmes(Term term) {
        Html list = Html.joined(
                term.programmes.stream()
                        .flatMap(placed -> view.name(placed.it()).stream())
                        .distinct()
                        .toList(),
                ", ");
        return list.isBlank() ? list : element(Tag.P, text("Programme: "), list);
    }

    private Html courses(Term term, Html name, boolean unnamed) {
        List<Attainment> taken = term.courses.stream().map(Placed::it).toList();
        Optional<String> unit = View.unit(taken);
        String inUnit = unit.map(words -> ", credits in " + words).orElse("");
        Html caption = unnamed ? text("Courses" + inUnit) : Html.sequence(text("Courses in "), name, text(inUnit));
        if (term.period.isEmpty() && term.placed.isEmpty()) {
            caption = text("Courses" + inUnit);
        }
        term.courses.forEach(this::explain);
        return new Table<Placed>()
                .rows(course -> course.whole().isPresent() && course.is(AttainmentKind.MODULE) ? "part" : "")
                .column(
                        "Code",
                        "code",
                        course -> View.code(course.it()).map(Words::plain).orElse(Html.nothing()))
                .header("Course", this::title)
                .column("Level", "level", course -> details.levels(course.it()))
                .number("Credits", course -> credits(course, Credit::value, unit.isEmpty()))
                .number("Earned", course -> credits(course, Credit::earned, unit.isEmpty()))
                .column(
                        "Grade",
                        "grade",
                        course -> Results.first(course.it(), Results.GRADE)
                                .map(results::onScale)
                                .orElse(Html.nothing()))
                .number(
                        "Points",
                        course -> Results.first(course.it(), Results.POINTS)
                                .map(results::value)
                                .orElse(Html.nothing()))
                .column("Date", "date", Courses::date)
                .column("Notes", "notes", this::notes)
                .fitting(courses)
                .of(caption, term.courses);
    }

    private Html title(Placed course) {
        Html title = course.it().title().map(view.words::show).orElse(Html.nothing());
        Html shown = title.isBlank() && View.code(course.it()).isEmpty() ? view.title(course.it()) : title;
        return details.idOf(course.it())
                .<Html>map(id -> element(Tag.A, shown.isBlank() ? text("Details") : shown)
                        .linkedTo(Target.id(id)))
                .orElse(shown);
    }

    private static Html credits(Placed course, Function<Credit, Optional<Decimal>> part, boolean unit) {
        return Html.joined(
                course.it().credits().stream()
                        .map(credit -> {
                            Html number = View.number(part.apply(credit));
                            Html words = unit && !number.isBlank()
                                    ? View.unit(credit).map(Words::plain).orElse(Html.nothing())
                                    : Html.nothing();
                            return Html.joined(List.of(number, words), " ");
                        })
                        .toList(),
                ", ");
    }

    /** When it took place, if its term does not say the same. */
    private static Html date(Placed course) {
        Attainment it = course.it();
        if (it.awarded().isPresent()) {
            return Words.date(it.awarded().get());
        }
        Html span = it.period().map(Courses::dates).orElse(Html.nothing());
        Html termSpan =
                course.term().flatMap(Attainment::period).map(Courses::dates).orElse(Html.nothing());
        return span.equals(termSpan) ? Html.nothing() : span;
    }

    /** An end without a beginning is the date of the whole. */
    private static Html dates(Period period) {
        return period.start().isEmpty() ? period.end().map(Words::date).orElse(Html.nothing()) : View.span(period);
    }

    private Html notes(Placed placed) {
        Attainment course = placed.it();
        List<Html> notes = new ArrayList<>();
        notes.add(view.code(CodeList.GRADE_STATUS, course.status()));
        Results.first(course, Results.GRADE)
                .ifPresent(grade -> notes.add(view.code(CodeList.GRADE_STATUS, grade.status())));
        course.academic().ifPresent(academic -> {
            notes.add(view.code(CodeList.CREDIT_BASIS, academic.creditBasis()));
            notes.add(view.code(CodeList.OVERRIDE, academic.override()));
            notes.add(view.code(CodeList.REPEAT, academic.repeat()));
            notes.add(view.code(CodeList.GPA_APPLICABILITY, academic.gpaApplicability()));
            academic.honors().forEach(honor -> notes.add(Glance.honour(view, honor)));
            academic.flags().forEach(flag -> notes.add(view.words.prose(CodeList.OTHER.words(flag))));
            academic.dropped().ifPresent(date -> notes.add(Html.sequence(text("Dropped on "), Words.date(date))));
        });
        if (placed.term().isEmpty() || course.provider().isPresent()) {
            view.other(placed.provider())
                    .ifPresent(key -> notes.add(Html.sequence(text("At "), view.organization(key))));
        }
        placed.whole().ifPresent(whole -> notes.add(Html.sequence(text("Part of "), view.title(whole))));
        Html languages = Words.languages(course.languages());
        notes.add(languages.isBlank() ? languages : Html.sequence(text("Taught in "), languages));
        List<Result> others = Results.others(course, COLUMNS);
        others.forEach(result -> notes.add(results.named(result)));
        notes.add(view.prose(course.notes()));
        return Html.joined(notes.stream().distinct().toList(), "; ");
    }

    private void explain(Placed placed) {
        Attainment course = placed.it();
        if (!course.credits().isEmpty()) {
            view.legend.add(LegendEntry.CREDITS);
            course.credits().stream()
                    .flatMap(credit -> credit.earned().stream())
                    .forEach(earned -> view.legend.add(LegendEntry.EARNED));
        }
        Results.first(course, Results.GRADE).ifPresent(grade -> {
            view.legend.add(LegendEntry.GRADE);
            grade.scale().map(CodeList.OTHER::words).ifPresent(view.gradeScales::add);
            grade.status().map(Coded::value).ifPresent(status -> {
                if (status.equals("InProgress")) {
                    view.legend.add(LegendEntry.IN_PROGRESS);
                } else if (status.equals("AuditedCourse")) {
                    view.legend.add(LegendEntry.AUDITED);
                }
            });
        });
        Results.first(course, Results.POINTS).ifPresent(points -> view.legend.add(LegendEntry.POINTS));
        course.academic().ifPresent(academic -> {
            if (isTransfer(academic)) {
                view.legend.add(LegendEntry.TRANSFER);
            }
            academic.repeat().ifPresent(repeat -> view.legend.add(LegendEntry.REPEAT));
        });
    }
}
