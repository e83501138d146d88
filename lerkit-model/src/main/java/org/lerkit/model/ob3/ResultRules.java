package org.lerkit.model.ob3;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/** What binds results to the descriptions and levels of the achievement they are results of. */
final class ResultRules {
    static final ProblemCode DESCRIPTION = new ProblemCode("ob3.result.description-unknown");
    static final ProblemCode LEVEL = new ProblemCode("ob3.result.level-unknown");
    static final ProblemCode VALUE = new ProblemCode("ob3.result.value-not-allowed");
    static final ProblemCode RANGE = new ProblemCode("ob3.result.value-out-of-range");
    static final ProblemCode STATUS = new ProblemCode("ob3.result.status-missing");
    static final ProblemCode REQUIRED_LEVEL = new ProblemCode("ob3.result-description.required-level-unknown");
    static final ProblemCode REQUIRED_VALUE = new ProblemCode("ob3.result-description.required-value-not-allowed");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]{1,20}(\\.[0-9]{1,20})?");

    private ResultRules() {}

    /** Each result of a subject fits the descriptions of its achievement. */
    static void check(AchievementSubject subject, Findings findings) {
        List<ResultDescription> descriptions = subject.achievement().resultDescription();
        List<Result> results = subject.result();
        for (int i = 0; i < results.size(); i++) {
            check(results.get(i), descriptions, findings.in("result").in(i));
        }
    }

    private static void check(Result result, List<ResultDescription> descriptions, Findings findings) {
        Optional<Iri> link = result.resultDescription();
        List<ResultDescription> linked = descriptions.stream()
                .filter(description -> link.isEmpty() || description.id().equals(link.get()))
                .toList();
        if (link.isPresent() && linked.isEmpty()) {
            findings.in("resultDescription")
                    .error(
                            DESCRIPTION,
                            "the achievement has no result description with this id",
                            "use the id of one of the " + descriptions.size() + " it has, or add this one to it");
            return;
        }
        result.achievedLevel().ifPresent(level -> {
            if (linked.stream().noneMatch(description -> hasLevel(description, level))) {
                findings.in("achievedLevel")
                        .error(
                                LEVEL,
                                "no rubric criterion level of the linked result description has this id",
                                "use the id of one of its levels");
            }
        });
        if (link.isPresent()) {
            check(result, linked.get(0), findings);
        }
    }

    private static void check(Result result, ResultDescription description, Findings findings) {
        result.value().ifPresent(value -> {
            if (!listed(value, description.allowedValue())) {
                findings.in("value")
                        .error(VALUE, "not one of the allowed values of its description", "use one of them");
            }
            if (!inRange(value, description)) {
                findings.in("value")
                        .error(RANGE, "outside the range of its description", "use a value from valueMin to valueMax");
            }
        });
        if (description.resultType().equals(ResultType.STATUS)
                && result.status().isEmpty()) {
            findings.in("status")
                    .error(STATUS, "required by a description of type Status, and not there", "add a status");
        }
    }

    /** What is required to pass can be reached. */
    static void checkRequired(ResultDescription description, Findings findings) {
        description.requiredLevel().ifPresent(level -> {
            if (!hasLevel(description, level)) {
                findings.in("requiredLevel")
                        .error(REQUIRED_LEVEL, "none of its levels has this id", "use the id of one of its levels");
            }
        });
        description.requiredValue().ifPresent(value -> {
            if (!listed(value, description.allowedValue()) || !inRange(value, description)) {
                findings.in("requiredValue")
                        .error(
                                REQUIRED_VALUE,
                                "a value that no result can have",
                                "use an allowed value, from valueMin to valueMax");
            }
        });
    }

    private static boolean hasLevel(ResultDescription description, Iri level) {
        return description.rubricCriterionLevel().stream()
                .anyMatch(known -> known.id().equals(level));
    }

    private static boolean listed(String value, List<String> allowed) {
        return allowed.isEmpty() || allowed.contains(value);
    }

    /** Values are text; only where all that is compared is a plain number can a range be judged. */
    private static boolean inRange(String value, ResultDescription description) {
        Optional<BigDecimal> number = number(value);
        Optional<BigDecimal> least = description.valueMin().flatMap(ResultRules::number);
        Optional<BigDecimal> most = description.valueMax().flatMap(ResultRules::number);
        return number.isEmpty()
                || (least.map(bound -> number.get().compareTo(bound) >= 0).orElse(true)
                        && most.map(bound -> number.get().compareTo(bound) <= 0).orElse(true));
    }

    private static Optional<BigDecimal> number(String text) {
        return PLAIN_NUMBER.matcher(text).matches() ? Optional.of(new Decimal(text).toBigDecimal()) : Optional.empty();
    }
}
