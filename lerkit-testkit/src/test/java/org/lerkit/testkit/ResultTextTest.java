package org.lerkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.testkit.ConformanceReport.Result;

/** What is said about one result. */
class ResultTextTest {
    private static final Requirement SPOUT = Invented.requirement("spout", Level.MUST);

    private static String describe(Finding finding) {
        return new Result(SPOUT, "leak", "Pours.", finding, Optional.empty()).describe();
    }

    @Test
    void what_passed_is_told_by_what_was_done() {
        assertThat(describe(Finding.passed())).isEqualTo("""
                Pours.
                  asked: [Tea 1.0 4.2] required: It is about spout.
                  read: https://teapots.example/spec#spout
                  only this: options.only(Set.of("teapot-1.0@2/spout#leak"))""");
    }

    @Test
    void words_of_a_subject_cannot_look_like_ours() {
        String text = describe(Finding.failed("It says:\n  read: https://elsewhere.example")
                .withHint("\u001b[2Jcleared \u202Edesrever"));

        assertThat(text)
                .startsWith(
                        "It says:   read: https://elsewhere.example\n  to do: \uFFFD[2Jcleared \uFFFDdesrever\n  asked: ");
    }

    @Test
    void of_many_problems_some_are_told_and_the_others_counted() {
        Problem crack = Problem.error(new ProblemCode("teapot.crack"), new JsonPointer("/spout"), "there is a crack");
        Finding finding = Finding.failed("It leaks.")
                .withEvidence(
                        Collections.nCopies(25, new Finding.Evidence("a pot", Collections.nCopies(1_000, crack))));

        assertThat(describe(finding).lines())
                .hasSize(1 + 20 * (1 + 20 + 1) + 1 + 3)
                .contains("    and 980 more problems", "    and 5 more documents");
        assertThat(List.of(describe(finding).split("\n"))).startsWith("It leaks.", "  in: a pot");
    }
}
