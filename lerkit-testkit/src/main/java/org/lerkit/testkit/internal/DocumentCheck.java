package org.lerkit.testkit.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.model.Problem;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Documents;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Issuing;
import org.lerkit.testkit.Requirement;

/**
 * Looks at all that a subject has made for what breaks a requirement.
 *
 * @param requirement one with breaches
 * @param bases the samples that a subject which issues is asked for
 */
public record DocumentCheck(Requirement requirement, List<String> bases) implements Check {
    private static final String UNSECURED = "proof.missing";
    private static final String SIGNATURE = "proof.signature.invalid";
    private static final String NO_KEY = "proof.verification-method.unresolved";

    public DocumentCheck {
        bases = List.copyOf(bases);
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public String title() {
        return "All documents of the subject are looked at.";
    }

    @Override
    public Finding run(Examination examination) throws Exception {
        if (examination.can(Documents.class).isEmpty()
                && examination.can(Issuing.class).isEmpty()) {
            return Finding.untested("The subject shows no documents and issues none.");
        }
        Credentials credentials = Credentials.of(examination, bases);
        if (credentials.read().isEmpty()) {
            return credentials.refused().isEmpty()
                    ? Finding.untested("There are no documents to look at.")
                    : Finding.failed("The subject issues none of the good credentials that it is asked for.")
                            .withHint(String.join("; ", credentials.refused()));
        }
        return judge(credentials.read().stream().filter(this::concerns).toList());
    }

    /** In a document of another kind the same problem breaks another requirement. What cannot be read is of any kind. */
    private boolean concerns(Credentials.Read read) {
        return isUnread(read) || requirement.scope().includes(read.json(), read.forms());
    }

    private static boolean isUnread(Credentials.Read read) {
        return read.json().members().isEmpty();
    }

    private Finding judge(List<Credentials.Read> concerned) {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> advice = new LinkedHashSet<>();
        for (Credentials.Read read : concerned) {
            List<Problem> broken = broken(read);
            if (!broken.isEmpty()) {
                evidence.add(new Evidence(read.name(), broken));
                read.quirks().stream()
                        .filter(quirk -> broken.stream().anyMatch(quirk::explains))
                        .forEach(quirk -> advice.add(quirk.quirk().advice()));
            }
        }
        if (!evidence.isEmpty()) {
            return failed(evidence, advice);
        }
        List<Evidence> withoutKey = asks(SIGNATURE) || asks(NO_KEY) ? withoutKey(concerned) : List.of();
        if (!withoutKey.isEmpty()) {
            return Finding.indeterminate(
                            withoutKey.get(0).document()
                                    + ": the key cannot be had, so that nobody can say whether it is right and the signature holds.")
                    .withHint("Give the documents of the issuer, or have them fetched.")
                    .withEvidence(withoutKey);
        }
        return concerned.stream().allMatch(DocumentCheck::isUnread)
                ? Finding.untested("None of the documents has what the requirement is about.")
                : Finding.passed();
    }

    /** What cannot be read is secured by nothing that anybody could see. */
    private List<Problem> broken(Credentials.Read read) {
        boolean unsecured = isUnread(read) && asks(UNSECURED);
        return read.problems().stream()
                .filter(unsecured ? problem -> problem.severity() == Problem.Severity.ERROR : this::isBreach)
                .toList();
    }

    private static List<Evidence> withoutKey(List<Credentials.Read> documents) {
        return documents.stream()
                .map(read -> new Evidence(
                        read.name(),
                        read.problems().stream()
                                .filter(DocumentCheck::isOfNoKey)
                                .toList()))
                .filter(evidence -> !evidence.problems().isEmpty())
                .toList();
    }

    /** That the kit was not given a key is no fault of who signed with it. */
    private static boolean isOfNoKey(Problem problem) {
        return problem.code().value().equals(NO_KEY);
    }

    private boolean asks(String code) {
        return requirement.breaches().stream().anyMatch(breach -> breach.code().equals(code));
    }

    private boolean isBreach(Problem problem) {
        return problem.severity() != Problem.Severity.NOTICE
                && !isOfNoKey(problem)
                && requirement.breaches().stream().anyMatch(breach -> breach.matches(problem));
    }

    private static Finding failed(List<Evidence> evidence, Set<String> advice) {
        Problem first = evidence.get(0).problems().get(0);
        Finding finding = Finding.failed(
                        evidence.get(0).document() + ", " + first.location().describe() + ": " + first.title())
                .withEvidence(evidence);
        List<String> hints =
                Stream.concat(first.hint().stream(), advice.stream()).toList();
        return hints.isEmpty() ? finding : finding.withHint(String.join(" ", hints));
    }
}
