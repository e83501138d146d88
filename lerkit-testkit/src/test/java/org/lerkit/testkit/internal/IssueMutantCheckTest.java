package org.lerkit.testkit.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Invented;
import org.lerkit.testkit.Issuing;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.Mutant.Expected;
import org.lerkit.testkit.mutate.Samples;
import org.lerkit.testkit.profile.StandardProfiles;

class IssueMutantCheckTest {
    private static final Forge FORGE = Forge.of(Invented.CLOCK, 1);

    /** What comes of the first checks of one kind, on an issuer that answers so to all but good credentials. */
    private static List<Result> results(Expected expected, Answer otherwise) {
        ConformanceProfile profile = StandardProfiles.named("ob3-issuer").orElseThrow();
        Issuing issuing = request -> request.credential().equals(Samples.named("badge"))
                ? Answer.document(
                        FORGE.secure(request.credential(), "eddsa-rdfc-2022").document())
                : otherwise;
        Examination examination = new Examination(Subject.issuer("ours", issuing), Invented.options());
        return profile.checks().stream()
                .filter(check -> check instanceof IssueMutantCheck issue
                        && issue.mutant().verdict() == expected
                        && !issue.mutant()
                                .change()
                                .apply(Samples.named("badge"))
                                .equals(Samples.named("badge")))
                .limit(10)
                .map(check -> ConformanceKit.run(check, examination))
                .toList();
    }

    @Test
    void who_cannot_issue_it_at_all_has_passed_nothing() {
        for (Expected expected : Expected.values()) {
            assertThat(results(expected, Answer.unable("Not here.")))
                    .isNotEmpty()
                    .extracting(Result::outcome)
                    .containsOnly(Outcome.UNTESTED);
        }
    }

    @Test
    void who_refuses_what_is_wrong_passes_and_need_not_issue_what_is_unusual() {
        assertThat(results(Expected.REFUSED, Answer.refused("No.")))
                .isNotEmpty()
                .extracting(Result::outcome)
                .containsOnly(Outcome.PASSED);
        assertThat(results(Expected.ACCEPTED, Answer.refused("No.")))
                .isNotEmpty()
                .extracting(Result::outcome)
                .containsOnly(Outcome.UNTESTED);
    }

    @Test
    void of_what_cannot_be_read_nothing_can_be_told() {
        for (Expected expected : Expected.values()) {
            assertThat(results(expected, Answer.document("issued, says it".getBytes(UTF_8))))
                    .isNotEmpty()
                    .extracting(Result::outcome)
                    .containsOnly(Outcome.INDETERMINATE);
        }
    }
}
