package org.lerkit.testkit.internal;

import java.util.List;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.Breach;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Issuing;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.mutate.Mutant;
import org.lerkit.testkit.mutate.Mutant.Expected;
import org.lerkit.testkit.mutate.Samples;

/**
 * Asks an issuer for a credential that would break a requirement, and for its repaired twin. It may refuse, and it may
 * issue something better.
 *
 * @param mutant what is wrong with what it is asked for; a change before signing
 * @param base the sample it is made of
 */
public record IssueMutantCheck(Mutant mutant, String base) implements Check {
    private record Twin(String base) {}

    @Override
    public Requirement requirement() {
        return mutant.requirement();
    }

    @Override
    public String name() {
        return "issue-" + mutant.name();
    }

    @Override
    public String title() {
        return "Asked to issue. " + mutant.title();
    }

    @Override
    public Finding run(Examination examination) throws Exception {
        Issuing issuing = examination.can(Issuing.class).orElse(null);
        if (issuing == null) {
            return Finding.untested("The subject is not asked to issue anything.");
        }
        JsonObject sample = Samples.named(base);
        Answer twin = examination.once(new Twin(base), () -> Credentials.issue(issuing, sample));
        if (twin instanceof Answer.Unable unable) {
            return Finding.untested("The subject issues no such credentials: " + unable.reason());
        }
        Answer answer = Credentials.issue(issuing, mutant.change().apply(sample));
        if (answer instanceof Answer.Unable unable) {
            return Finding.untested("The subject issues nothing like this: " + unable.reason());
        }
        if (mutant.verdict() == Expected.ACCEPTED) {
            return answer instanceof Answer.Refused refused
                    ? Finding.untested("The subject does not issue this, and need not: " + refused.reason())
                    : issued(
                            examination, (Answer.Document) answer, requirement().breaches());
        }
        if (twin instanceof Answer.Refused) {
            return Finding.indeterminate("The subject does not issue the same credential without the fault, so that its"
                    + " refusal says nothing about the fault.");
        }
        return answer instanceof Answer.Document document
                ? issued(examination, document, mutant.breaches())
                : Finding.passed();
    }

    /** Whether what was issued is right, in as far as it was asked for with a fault or in an unusual form. */
    private Finding issued(Examination examination, Answer.Document document, List<Breach> breaches) throws Exception {
        Credentials.Read read =
                Credentials.read("what was issued for " + base, document.content(), Credentials.verifier(examination));
        boolean asked = mutant.verdict() == Expected.REFUSED; // of what is right a warning says nothing
        List<Problem> broken = read.problems().stream()
                .filter(problem -> asked || problem.severity() == Problem.Severity.ERROR)
                .filter(problem -> breaches.stream().anyMatch(breach -> breach.matches(problem)))
                .toList();
        if (broken.isEmpty()) {
            return read.json().members().isEmpty()
                    ? Finding.indeterminate("What the subject issues cannot be read, so that nothing can be told.")
                            .withEvidence(List.of(new Evidence(read.name(), read.problems())))
                    : Finding.passed();
        }
        return Finding.failed(
                        asked
                                ? "The subject issues a credential with this fault: " + mutant.title()
                                : "The subject issues with a fault what could be issued without: " + mutant.title())
                .withHint("Refuse to issue it, or repair it. What is asked: "
                        + requirement().text())
                .withEvidence(List.of(new Evidence(read.name(), broken)));
    }
}
