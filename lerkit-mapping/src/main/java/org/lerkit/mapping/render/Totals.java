package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lerkit.model.record.AcademicFacets;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.Result;

/** Totals and averages as the record states them, a row each. */
final class Totals {
    private static final List<Set<String>> COLUMNS =
            List.of(Results.ATTEMPTED, Results.EARNED, Results.IN_AVERAGE, Results.POINTS, Results.GPA, Results.RANK);

    private final View view;
    private final Results results;
    private final Details details;
    private final Table<Placed> table;

    /** For summaries that stand among others, in tables that all have the columns that any of these needs. */
    Totals(View view, Details details, List<Placed> among) {
        this.view = view;
        this.results = new Results(view);
        this.details = details;
        this.table = columns().fitting(among);
    }

    /** The table of some of the summaries. */
    Html table(Html caption, List<Placed> summaries) {
        List<Placed> rows = summaries.stream().filter(this::saysSomething).toList();
        rows.forEach(row -> explain(row.it()));
        String unit = View.unit(rows.stream().map(Placed::it).toList())
                .map(words -> ", credits in " + words)
                .orElse("");
        return table.of(Html.sequence(caption, text(unit)), rows);
    }

    private Table<Placed> columns() {
        return new Table<Placed>()
                .header("Summary", row -> label(view, row))
                .column("Attempted", "number total", row -> value(row, Results.ATTEMPTED))
                .column("Earned", "number total", row -> value(row, Results.EARNED))
                .column("In average", "number total", row -> value(row, Results.IN_AVERAGE))
                .column("Points", "number total", row -> value(row, Results.POINTS))
                .column("GPA", "number average", row -> onScale(row, Results.GPA))
                .column("Class rank", "number average", row -> onScale(row, Results.RANK))
                .column("Notes", "notes", this::notes);
    }

    /** What a summary is of: its type, the level of study, the award that it belongs to. */
    static Html label(View view, Placed summary) {
        Attainment it = summary.it();
        List<Html> parts = new ArrayList<>();
        parts.add(view.show(it.title()));
        parts.add(view.code(CodeList.SUMMARY_TYPE, it.type()));
        it.academic().ifPresent(academic -> parts.add(view.code(CodeList.OTHER, academic.studentLevel())));
        summary.whole().flatMap(view::name).ifPresent(parts::add);
        view.other(summary.provider()).ifPresent(key -> parts.add(view.organization(key)));
        Html label = Html.joined(parts, ", ");
        return label.isBlank() ? text("Totals") : label;
    }

    /** Some sources write summaries that only say what kind of summary they would be. */
    private boolean saysSomething(Placed summary) {
        Attainment it = summary.it();
        return !it.results().isEmpty()
                || !it.credits().isEmpty()
                || it.academic()
                        .filter(academic -> !academic.honors().isEmpty())
                        .isPresent()
                || !notes(summary).isBlank();
    }

    private void explain(Attainment summary) {
        if (Results.first(summary, Results.GPA).isPresent()) {
            view.legend.add(LegendEntry.GPA);
        }
        if (Results.first(summary, Results.RANK).isPresent()) {
            view.legend.add(LegendEntry.CLASS_RANK);
        }
    }

    private Html value(Placed row, Set<String> kinds) {
        return Results.first(row.it(), kinds).map(results::value).orElse(Html.nothing());
    }

    private Html onScale(Placed row, Set<String> kinds) {
        return Results.first(row.it(), kinds).map(results::onScale).orElse(Html.nothing());
    }

    private Html notes(Placed row) {
        Attainment it = row.it();
        List<Html> notes = new ArrayList<>();
        it.academic()
                .map(AcademicFacets::honors)
                .ifPresent(honors -> honors.forEach(honor -> notes.add(Glance.honour(view, honor))));
        List<Result> others = Results.others(it, COLUMNS);
        others.forEach(result -> notes.add(results.named(result)));
        notes.add(view.prose(it.notes()));
        return Html.sequence(Html.joined(notes, "; "), details.of(it));
    }
}
