package org.lerkit.testkit.assertj;

import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.ReportText;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;

/** Assertions about what a verifier found, in embedded credentials too. */
public final class VerificationReportAssert extends AbstractAssert<VerificationReportAssert, VerificationReport> {
    VerificationReportAssert(@Nullable VerificationReport actual) {
        super(actual, VerificationReportAssert.class);
    }

    /** Verifies that all that the policy asks for holds. */
    public VerificationReportAssert isVerified() {
        return comesTo(Outcome.VERIFIED);
    }

    /** Verifies that something that the policy asks for does not hold. */
    public VerificationReportAssert isRejected() {
        return comesTo(Outcome.REJECTED);
    }

    /** Verifies that nothing is known to be wrong, but something could not be told. */
    public VerificationReportAssert isIndeterminate() {
        return comesTo(Outcome.INDETERMINATE);
    }

    /** Verifies that it was rejected, and an error of this kind was found. */
    public VerificationReportAssert isRejectedFor(String code) {
        isRejected();
        return contains(
                problem -> problem.severity() == Severity.ERROR
                        && problem.code().value().equals(code),
                "an error " + code);
    }

    /** Verifies that a problem of this kind was found, of any severity, anywhere. */
    public VerificationReportAssert hasProblem(String code) {
        return contains(problem -> problem.code().value().equals(code), "a problem " + code);
    }

    /** Verifies that a problem of this kind was found, of any severity, at a JSON Pointer from the root of the document. */
    public VerificationReportAssert hasProblem(String code, String pointer) {
        return contains(
                problem -> problem.code().value().equals(code)
                        && problem.pointer().path().equals(pointer),
                "a problem " + code + " at " + pointer);
    }

    /** Verifies that nothing was found, not even something to be noticed. */
    public VerificationReportAssert hasNoProblems() {
        isNotNull();
        return actual.problems().isEmpty() ? this : fail("no problem");
    }

    private VerificationReportAssert comesTo(Outcome expected) {
        isNotNull();
        return actual.outcome() == expected ? this : fail(expected.name());
    }

    private VerificationReportAssert contains(Predicate<Problem> expected, String words) {
        isNotNull();
        return actual.problems().stream().anyMatch(expected) ? this : fail(words);
    }

    private VerificationReportAssert fail(String expected) {
        failWithMessage(
                "%s",
                "expected " + expected + ", and the report is " + actual.outcome() + ":\n"
                        + ReportText.ascii().write(actual));
        return this;
    }
}
