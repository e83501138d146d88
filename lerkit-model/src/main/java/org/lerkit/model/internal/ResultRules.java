package org.lerkit.model.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/** What binds results to the descriptions and levels of the achievement they are results of. */
public final class ResultRules {
    /** A result whose description is not in the achievement. */
    public static final ProblemCode DESCRIPTION = new ProblemCode("result.description-unknown");
    /** A result whose level is not in its rubric. */
    public static final ProblemCode LEVEL = new ProblemCode("result.level-unknown");
    /** A result that is not among the allowed values. */
    public static final ProblemCode VALUE = new ProblemCode("result.value-not-allowed");
    /** A result outside the smallest and largest value. */
    public static final ProblemCode RANGE = new ProblemCode("result.value-out-of-range");
    /** A result of a kind that needs a status and has none. */
    public static final ProblemCode STATUS = new ProblemCode("result.status-missing");
    /** A required level that is not in the rubric. */
    public static final ProblemCode REQUIRED_LEVEL = new ProblemCode("result-description.required-level-unknown");
    /** A required value that is not among the allowed ones. */
    public static final ProblemCode REQUIRED_VALUE = new ProblemCode("result-description.required-value-not-allowed");

    /** A smallest value that is greater than the largest. */
    public static final ProblemCode REVERSED = new ProblemCode("result-description.range-reversed");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]{1,20}(\\.[0-9]{1,20})?");

    private ResultRules() {}

    /**
     * What a result says.
     *
     * @param description the id of its description
     * @param level the id of the level that was reached
     * @param hasStatus whether it says how far the learner got
     */
    public record Outcome(Optional<Iri> description, Optional<String> value, Optional<Iri> level, boolean hasStatus) {}

    /**
     * What a description lets a result say.
     *
     * @param needsStatus whether its results are told by status
     * @param allowed the values they may have; empty for any
     * @param levels the ids of the levels they may reach
     */
    public record Scale(
            Iri id,
            boolean needsStatus,
            List<String> allowed,
            Optional<String> least,
            Optional<String> most,
            List<Iri> levels) {}

    /** Each result fits the descriptions of its achievement. {@code findings} is at the array of results. */
    public static <R> void check(List<R> results, Function<R, Outcome> outcome, List<Scale> scales, Findings findings) {
        for (int i = 0; i < results.size(); i++) {
            check(outcome.apply(results.get(i)), scales, findings.in(i));
        }
    }

    private static void check(Outcome outcome, List<Scale> scales, Findings findings) {
        Optional<Iri> link = outcome.description;
        List<Scale> linked = link.map(id -> linked(id, scales)).orElse(scales);
        if (link.isPresent() && linked.isEmpty()) {
            findings.in("resultDescription")
                    .error(
                            DESCRIPTION,
                            "the achievement has no result description with this id",
                            "use the id of one of the " + scales.size() + " it has, or add this one to it");
            return;
        }
        outcome.level.ifPresent(level -> {
            if (linked.stream().noneMatch(scale -> scale.levels.contains(level))) {
                findings.in("achievedLevel")
                        .error(
                                LEVEL,
                                "no rubric criterion level of the linked result description has this id",
                                "use the id of one of its levels");
            }
        });
        if (link.isPresent()) {
            check(outcome, linked.get(0), findings);
        }
    }

    private static List<Scale> linked(Iri id, List<Scale> scales) {
        List<Scale> linked = new ArrayList<>(1);
        for (Scale scale : scales) {
            if (scale.id.equals(id)) {
                linked.add(scale);
            }
        }
        return linked;
    }

    private static void check(Outcome outcome, Scale scale, Findings findings) {
        outcome.value.ifPresent(value -> {
            if (!listed(value, scale)) {
                findings.in("value")
                        .error(VALUE, "not one of the allowed values of its description", "use one of them");
            }
            if (!inRange(value, scale)) {
                findings.in("value")
                        .error(RANGE, "outside the range of its description", "use a value from valueMin to valueMax");
            }
        });
        if (scale.needsStatus && !outcome.hasStatus) {
            findings.in("status")
                    .error(STATUS, "required by a description of type Status, and not there", "add a status");
        }
    }

    /** There are values to reach, and what is required to pass is one of them. {@code findings} is at the description. */
    public static void checkRequired(Scale scale, Optional<Iri> level, Optional<String> value, Findings findings) {
        if (scale.least.isPresent() && scale.most.isPresent() && above(scale.least.get(), scale.most.get())) {
            findings.in("valueMax").error(REVERSED, "less than valueMin, so no value is in range", "exchange the two");
            return;
        }
        if (level.isPresent() && !scale.levels.contains(level.get())) {
            findings.in("requiredLevel")
                    .error(REQUIRED_LEVEL, "none of its levels has this id", "use the id of one of its levels");
        }
        if (value.isPresent() && (!listed(value.get(), scale) || !inRange(value.get(), scale))) {
            findings.in("requiredValue")
                    .error(
                            REQUIRED_VALUE,
                            "a value that no result can have",
                            "use an allowed value, from valueMin to valueMax");
        }
    }

    private static boolean listed(String value, Scale scale) {
        return scale.allowed.isEmpty() || scale.allowed.contains(value);
    }

    private static boolean inRange(String value, Scale scale) {
        return scale.least.filter(least -> above(least, value)).isEmpty()
                && scale.most.filter(most -> above(value, most)).isEmpty();
    }

    /** Values are text; only where both are plain numbers can they be compared. */
    private static boolean above(String one, String other) {
        Optional<BigDecimal> first = number(one);
        Optional<BigDecimal> second = number(other);
        return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) > 0;
    }

    private static Optional<BigDecimal> number(String text) {
        return PLAIN_NUMBER.matcher(text).matches() ? Optional.of(new Decimal(text).toBigDecimal()) : Optional.empty();
    }
}
