package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.Result;

/** Tests with the parts that are scored by themselves, a row each. */
final class TestScores {
    private static final List<Set<String>> COLUMNS = List.of(Results.SCORE);

    private final View view;
    private final Results results;
    private final Details details;

    TestScores(View view, Details details) {
        this.view = view;
        this.results = new Results(view);
        this.details = details;
    }

    Html html() {
        return new Table<Placed>()
                .rows(test -> test.is(AttainmentKind.SUBTEST) ? "part" : "")
                .header("Test", test -> name(test.it()))
                .column(
                        "Date",
                        "date",
                        test -> test.it().awarded().map(Words::date).orElse(Html.nothing()))
                .column(
                        "Score",
                        "score",
                        test -> Results.first(test.it(), Results.SCORE)
                                .map(results::onScale)
                                .orElse(Html.nothing()))
                .column(
                        "Kind of score",
                        "",
                        test -> Results.first(test.it(), Results.SCORE)
                                .map(score -> view.code(CodeList.SCORE_METHOD, score.method()))
                                .orElse(Html.nothing()))
                .column("Notes", "notes", this::notes)
                .fitting(view.arrangement.tests)
                .of(text("Tests and their scores"), view.arrangement.tests);
    }

    /** The name of a test with its code, by which some know it better. */
    private Html name(Attainment test) {
        Html code = view.code(CodeList.OTHER, test.type());
        return test.title().isEmpty() || code.isBlank()
                ? view.title(test)
                : Html.sequence(
                        view.title(test), text(" "), element(Tag.SPAN, code).styled("code"));
    }

    private Html notes(Placed placed) {
        Attainment test = placed.it();
        List<Html> notes = new ArrayList<>();
        Results.first(test, Results.SCORE).ifPresent(score -> {
            notes.add(view.code(CodeList.GRADE_STATUS, score.status()));
            score.flags().forEach(flag -> notes.add(view.words.prose(CodeList.OTHER.words(flag))));
        });
        for (Result other : Results.others(test, COLUMNS)) {
            notes.add(results.named(other));
        }
        notes.add(view.prose(test.notes()));
        return Html.sequence(Html.joined(notes, "; "), details.of(test));
    }
}
