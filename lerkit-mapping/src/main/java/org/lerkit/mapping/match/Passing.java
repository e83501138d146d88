package org.lerkit.mapping.match;

import java.util.Optional;
import java.util.Set;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.CompetencyClaim;
import org.lerkit.model.record.Result;
import org.lerkit.model.value.Coded;

/** Whether something was attained, by its own status and results. What says nothing of it was. */
final class Passing {
    private static final Set<String> NOT_MET = Set.of("No", "Conditional", "N");

    private static final String COMPLETED = "Completed";

    /** Statuses of Open Badges, PESC and ELMO by which something was not attained, or not yet. */
    private static final Set<String> NOT_ATTAINED = Set.of(
            "Failed",
            "InProgress",
            "Enrolled",
            "OnHold",
            "Withdrew",
            "Provisional",
            "NotYetReported",
            "PlanningToTake",
            "Incomplete",
            "IncompleteNotResolvedFail",
            "OtherFail",
            "PassFailFail",
            "WithdrewFailing",
            "WithdrewNoPenalty",
            "WithdrewPassing",
            "AuditedCourse",
            "failed",
            "in-progress");

    private Passing() {}

    /** Its status does not say that it was missed; nor does a result of it, unless another says that it was passed. */
    static boolean isAttained(Attainment attainment) {
        return !isMissed(attainment.status())
                && (attainment.results().stream().noneMatch(Passing::isMissed)
                        || attainment.results().stream().anyMatch(Passing::isPassed));
    }

    /** Whether the conditions of a claim are not met. */
    static boolean isUnmet(CompetencyClaim claim) {
        return claim.status().filter(status -> NOT_MET.contains(status.value())).isPresent()
                || isMissed(claim.status());
    }

    /** Whether a result is not final, failed, or below the value that is needed to pass. */
    static boolean isMissed(Result result) {
        return isMissed(result.status())
                || comparison(result).filter(order -> order < 0).isPresent();
    }

    private static boolean isPassed(Result result) {
        return !isMissed(result)
                && (result.status()
                                .filter(status -> status.value().equals(COMPLETED))
                                .isPresent()
                        || comparison(result).isPresent());
    }

    private static boolean isMissed(Optional<Coded> status) {
        return status.filter(code -> NOT_ATTAINED.contains(code.value())).isPresent();
    }

    /** How the value compares with the one that is needed; numbers only, for of words nobody says which is better. */
    private static Optional<Integer> comparison(Result result) {
        return result.value()
                .flatMap(Levels::number)
                .flatMap(value -> result.required().flatMap(Levels::number).map(value::compareTo));
    }
}
