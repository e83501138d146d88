package org.lerkit.testkit.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Documents;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Requirement;

/**
 * Looks at all documents of one kind that a subject has made for what breaks a requirement.
 *
 * @param requirement what is asked
 * @param kind which of the documents it is asked of
 * @param broken what of a document breaks it: problems, with their places
 */
public record StructureCheck(Requirement requirement, DocumentKind kind, Function<JsonObject, List<Problem>> broken)
        implements Check {

    /** By the breaches that the requirement knows. */
    public static StructureCheck byBreaches(Requirement requirement, DocumentKind kind) {
        return new StructureCheck(
                requirement,
                kind,
                document -> kind.errors(document).stream()
                        .filter(problem -> requirement.breaches().stream().anyMatch(breach -> breach.matches(problem)))
                        .toList());
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
        if (examination.can(Documents.class).isEmpty()) {
            return Finding.untested("The subject shows no documents.");
        }
        MadeDocuments made = MadeDocuments.of(examination);
        if (!made.unreadable().isEmpty()) {
            return Finding.failed("Documents that are no JSON objects: " + String.join(", ", made.unreadable()));
        }
        List<Evidence> evidence = new ArrayList<>();
        boolean concerned = false;
        for (MadeDocuments.Read read : made.read()) {
            Optional<JsonObject> document = kind.in(read.json());
            if (document.isPresent()) {
                List<Problem> problems = broken.apply(document.get());
                concerned |= !problems.isEmpty() || requirement.scope().includes(document.get(), Set.of());
                if (!problems.isEmpty()) {
                    evidence.add(new Evidence(read.name(), problems));
                }
            }
        }
        if (!evidence.isEmpty()) {
            return failed(evidence);
        }
        return concerned
                ? Finding.passed()
                : Finding.untested("None of the documents has what the requirement is about.");
    }

    private static Finding failed(List<Evidence> evidence) {
        Problem first = evidence.get(0).problems().get(0);
        Finding finding = Finding.failed(
                        evidence.get(0).document() + ", " + first.location().describe() + ": " + first.title())
                .withEvidence(evidence);
        return first.hint().map(finding::withHint).orElse(finding);
    }
}
