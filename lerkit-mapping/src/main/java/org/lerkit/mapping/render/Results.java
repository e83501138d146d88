package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.Result;

/** Grades, scores and totals: which of them a column is for, and how each reads. */
final class Results {
    static final Set<String> GRADE = Set.of(
            "grade",
            "LetterGrade",
            "Percent",
            "PerformanceLevel",
            "RawScore",
            "ScaledScore",
            "Result",
            "RubricScore",
            "RubricCriterionLevel",
            "RubricCriterion",
            "PredictedScore",
            "Status");
    static final Set<String> POINTS = Set.of("quality-points");
    static final Set<String> GPA = Set.of("gpa", "GradePointAverage");
    static final Set<String> ATTEMPTED = Set.of("credit-hours-attempted");
    static final Set<String> EARNED = Set.of("credit-hours-earned");
    static final Set<String> IN_AVERAGE = Set.of("credit-hours-for-gpa");
    static final Set<String> RANK = Set.of("class-rank");
    static final Set<String> SCORE = Set.of("score", "RawScore", "ScaledScore", "Percent", "Result", "grade");

    private static final Pattern ZERO = Pattern.compile("0+(?:\\.0*)?");

    private final View view;

    Results(View view) {
        this.view = view;
    }

    /** The first result of one of these kinds. */
    static Optional<Result> first(Attainment attainment, Set<String> kinds) {
        return attainment.results().stream()
                .filter(result -> kinds.contains(result.kind().value()))
                .findFirst();
    }

    /** All results but the first of each of these sets of kinds. */
    static List<Result> others(Attainment attainment, List<Set<String>> shown) {
        List<Result> others = new ArrayList<>(attainment.results());
        shown.forEach(kinds -> first(attainment, kinds).ifPresent(others::remove));
        return others;
    }

    /** The value alone: what is written, and the name of the level that was reached. */
    Html value(Result result) {
        Html value = result.value().map(Words::plain).orElse(Html.nothing());
        Html level = result.achievedLevel()
                .map(key -> result.levels().stream()
                        .filter(candidate -> candidate.key().equals(key))
                        .findFirst()
                        .flatMap(Result.Level::name)
                        .map(view.words::show)
                        .orElse(Words.plain(key)))
                .orElse(Html.nothing());
        return Html.joined(List.of(value, level), ", ");
    }

    /** The value with the scale that it stands on, as far as that is stated. */
    Html onScale(Result result) {
        Html scale = scale(result);
        return scale.isBlank()
                ? value(result)
                : Html.sequence(
                        value(result), text(" "), element(Tag.SPAN, scale).styled("scale"));
    }

    /** The scale: {@code of 4.0}, or {@code from 1.0 to 6.0} where it does not start at nothing. */
    static Html scale(Result result) {
        Optional<String> maximum = result.maximum();
        Optional<String> minimum =
                result.minimum().filter(least -> !ZERO.matcher(least).matches());
        if (minimum.isPresent() && maximum.isPresent()) {
            return Words.plain("from " + minimum.get() + " to " + maximum.get());
        }
        return maximum.map(most -> Words.plain("of " + most)).orElse(Html.nothing());
    }

    /** The result with its name in front: {@code Exam grade 83 of 100}. */
    Html named(Result result) {
        return Html.joined(List.of(name(result), full(result)), " ");
    }

    /** Everything that is said of a result but its name. */
    Html full(Result result) {
        List<Html> more = new ArrayList<>();
        more.add(view.code(CodeList.GRADE_STATUS, result.status()));
        result.scale().ifPresent(scale -> more.add(Words.plain("scale " + CodeList.OTHER.words(scale))));
        result.required().ifPresent(required -> more.add(Words.plain("needed: " + required)));
        more.add(view.code(CodeList.SCORE_METHOD, result.method()));
        result.flags().forEach(flag -> more.add(view.words.prose(CodeList.OTHER.words(flag))));
        result.date().ifPresent(date -> more.add(Html.sequence(text("on "), Words.date(date))));
        Html details = Html.joined(more, ", ");
        return details.isBlank()
                ? onScale(result)
                : Html.joined(List.of(onScale(result), Html.sequence(text("("), details, text(")"))), " ");
    }

    Html name(Result result) {
        Html name = view.show(result.name());
        return name.isBlank() ? Words.plain(CodeList.RESULT_KIND.words(result.kind())) : name;
    }
}
