package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lerkit.mapping.render.Arrangement.Term;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.Credit;
import org.lerkit.model.record.Period;
import org.lerkit.model.record.Result;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Decimal;

/** The courses of a term, a row each, with the columns that any term of the page needs. */
final class CourseTable {
    private static final List<Set<String>> COLUMNS = List.of(Results.GRADE, Results.POINTS);

    /**
     * A course, the period that the heading above its table is about, and whether credits say their unit: where it is
     * the same for a whole term, the caption does.
     */
    private record Row(Placed course, Optional<Period> period, boolean units) {
        static Stream<Row> of(Term term) {
            boolean units = unit(term).isEmpty();
            return term.courses.stream().map(course -> new Row(course, term.period, units));
        }

        Attainment it() {
            return course.it();
        }
    }

    private final View view;
    private final Results results;
    private final Details details;
    /** That of any term: which columns it has is found out once, for it takes all courses of the page. */
    private final Table<Row> table;

    CourseTable(View view, Details details, List<Term> terms) {
        this.view = view;
        this.results = new Results(view);
        this.details = details;
        this.table = columns().fitting(terms.stream().flatMap(Row::of).toList());
    }

    Html of(Term term, Html caption) {
        term.courses.forEach(this::explain);
        return table.of(
                Html.sequence(
                        caption,
                        text(unit(term).map(words -> ", credits in " + words).orElse(""))),
                Row.of(term).toList());
    }

    private static Optional<String> unit(Term term) {
        return View.unit(term.courses.stream().map(Placed::it).toList());
    }

    private Table<Row> columns() {
        return new Table<Row>()
                .rows(row -> row.course().whole().isPresent() && row.course().is(AttainmentKind.MODULE) ? "part" : "")
                .column(
                        "Code",
                        "code",
                        row -> View.code(row.it()).map(Words::plain).orElse(Html.nothing()))
                .header("Course", row -> title(row.it()))
                .column("Level", "level", row -> details.levels(row.it()))
                .number("Credits", row -> credits(row.it(), Credit::value, row.units()))
                .number("Earned", row -> credits(row.it(), Credit::earned, row.units()))
                .column(
                        "Grade",
                        "grade",
                        row -> Results.first(row.it(), Results.GRADE)
                                .map(results::onScale)
                                .orElse(Html.nothing()))
                .number(
                        "Points",
                        row -> Results.first(row.it(), Results.POINTS)
                                .map(results::value)
                                .orElse(Html.nothing()))
                .column("Date", "date", this::date)
                .column("Notes", "notes", row -> notes(row.course()));
    }

    private Html title(Attainment course) {
        Html title = course.title().map(view.words::show).orElse(Html.nothing());
        Html shown = title.isBlank() && View.code(course).isEmpty() ? view.title(course) : title;
        return details.idOf(course)
                .<Html>map(id -> element(Tag.A, shown.isBlank() ? text("Details") : shown)
                        .linkedTo(Target.id(id)))
                .orElse(shown);
    }

    private static Html credits(Attainment course, Function<Credit, Optional<Decimal>> part, boolean unit) {
        return Html.joined(
                course.credits().stream()
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

    /** When it took place and when it was completed, as far as the heading above does not say the same. */
    private Html date(Row row) {
        List<Html> dates = new ArrayList<>();
        row.it().period().ifPresent(period -> {
            dates.add(view.period(period));
            dates.add(dates(period));
        });
        row.period().ifPresent(period -> dates.removeAll(List.of(view.period(period), dates(period))));
        row.it().awarded().map(Words::date).ifPresent(dates::add);
        return Html.joined(dates.stream().distinct().toList(), ", ");
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
            if (Courses.isTransfer(academic)) {
                view.legend.add(LegendEntry.TRANSFER);
            }
            academic.repeat().ifPresent(repeat -> view.legend.add(LegendEntry.REPEAT));
        });
    }
}
