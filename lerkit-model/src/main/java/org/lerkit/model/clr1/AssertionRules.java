package org.lerkit.model.clr1;

import org.lerkit.model.ProblemCode;
import org.lerkit.model.internal.ResultRules;
import org.lerkit.model.json.Findings;

/** What an assertion says: that someone achieved something once, unless it is revoked. */
final class AssertionRules {
    static final ProblemCode INCOMPLETE = new ProblemCode("clr1.assertion.incomplete");

    private AssertionRules() {}

    static void checkComplete(Assertion assertion, Findings findings) {
        if (assertion.revoked().orElse(false)) {
            return;
        }
        boolean openBadge = assertion.json().get("badge").isPresent();
        require(assertion.achievement().isPresent() || openBadge, "achievement", findings);
        require(assertion.issuedOn().isPresent(), "issuedOn", findings);
        require(assertion.recipient().isPresent(), "recipient", findings);
    }

    private static void require(boolean present, String member, Findings findings) {
        if (!present) {
            findings.in(member)
                    .error(INCOMPLETE, "required of an assertion that is not revoked, and not there", "add " + member);
        }
    }

    /** Results fit the descriptions of the achievement; an Open Badge has none that they could fit. */
    static void checkResults(Assertion assertion, Findings findings) {
        assertion
                .achievement()
                .ifPresent(achievement -> ResultRules.check(
                        assertion.results(),
                        Result::outcome,
                        achievement.resultDescriptions().stream()
                                .map(ResultDescription::scale)
                                .toList(),
                        findings.in("results")));
    }
}
