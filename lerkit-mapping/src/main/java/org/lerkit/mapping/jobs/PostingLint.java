package org.lerkit.mapping.jobs;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.mapping.Conversion;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.job.CompetencyRequirement;
import org.lerkit.model.job.Conditions;
import org.lerkit.model.job.Framework;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.job.Qualification;
import org.lerkit.model.job.Qualifications;
import org.lerkit.model.job.Requirements;
import org.lerkit.model.value.Iri;

/**
 * Says what keeps a posting from being compared with what people can do: requirements without an identifier, frameworks
 * that are not known, credentials in words. Places are in the canonical JSON of the posting, or in the document that it was
 * read from. Responsibilities, tasks and other things that one does are not asked for identifiers, nor is education or
 * experience.
 *
 * <p>Immutable and thread-safe.
 */
public final class PostingLint {
    /** Frameworks that are published at stable addresses and that others map to. */
    private static final List<String> KNOWN = List.of(
            "http://data.europa.eu/esco/",
            "https://data.europa.eu/esco/",
            "https://www.onetonline.org/",
            "https://www.onetcenter.org/",
            "https://credentialengineregistry.org/",
            "https://esco.ec.europa.eu/");

    private static final PostingLint STANDARD = new PostingLint(KNOWN);

    private final List<String> known;

    private PostingLint(List<String> known) {
        this.known = known;
    }

    /** Knows ESCO, O*NET, and what is in the Credential Registry. */
    public static PostingLint standard() {
        return STANDARD;
    }

    /** The same, and it knows every framework whose address starts with this. */
    public PostingLint knowing(Iri start) {
        return new PostingLint(
                Stream.concat(known.stream(), Stream.of(start.value())).toList());
    }

    /**
     * What it finds in a posting that was read, in the order of the posting, behind what its reader found. Places are
     * those of the document that was read.
     */
    public List<Problem> check(Conversion<JobPosting> read) {
        SourcePlaces places = new SourcePlaces(requireNonNull(read, "read").ledger());
        return Stream.concat(
                        read.problems().stream(),
                        check(read.value()).stream().map(problem -> problem.at(places.of(problem.pointer()))))
                .toList();
    }

    /** What it finds, in the order of the posting; none if the posting can be compared whole. */
    public List<Problem> check(JobPosting posting) {
        List<Problem> found = new ArrayList<>();
        Optional<Requirements> requirements = requireNonNull(posting, "posting").requirements();
        if (requirements.map(Requirements::all).filter(all -> !all.isEmpty()).isEmpty()) {
            found.add(Problem.warning(
                            PostingProblems.NOTHING_ASKED,
                            JsonPointer.ROOT,
                            "the posting names nothing that one must know or be able to do")
                    .withHint("say it in skills, not in the description alone"));
        }
        requirements.ifPresent(all -> check(all, JsonPointer.ROOT.child("requirements"), found));
        posting.qualifications().ifPresent(asked -> check(asked, JsonPointer.ROOT.child("qualifications"), found));
        return List.copyOf(found);
    }

    private void check(Requirements all, JsonPointer at, List<Problem> found) {
        check(all.competencies(), at.child("competencies"), found);
        check(all.skills(), at.child("skills"), found);
        check(all.knowledge(), at.child("knowledge"), found);
        check(all.abilities(), at.child("abilities"), found);
        check(all.attitudes(), at.child("attitudes"), found);
        check(all.technologies(), at.child("technologies"), found);
    }

    private void check(List<CompetencyRequirement> requirements, JsonPointer at, List<Problem> found) {
        for (int i = 0; i < requirements.size(); i++) {
            check(requirements.get(i), at.child(i), found);
        }
    }

    private void check(CompetencyRequirement requirement, JsonPointer at, List<Problem> found) {
        boolean coded = requirement.code().isPresent();
        if (requirement.id().isEmpty() && !coded) {
            found.add(Problem.warning(
                            PostingProblems.UNIDENTIFIED, at, "a requirement in words alone, without an id or a code")
                    .withHint("give the id that its framework has for it, beside the words"));
        } else if (coded
                && requirement.id().isEmpty()
                && requirement.framework().isEmpty()) {
            found.add(Problem.warning(
                            PostingProblems.CODE_ALONE, at.child("code"), "a code, and no word of which framework")
                    .withHint("name the framework, with its address: inDefinedTermSet"));
        }
        requirement.framework().ifPresent(framework -> check(framework, at.child("framework"), found));
    }

    private void check(Framework framework, JsonPointer at, List<Problem> found) {
        if (framework.id().isEmpty()) {
            found.add(Problem.warning(PostingProblems.UNKNOWN_FRAMEWORK, at, "a framework without an address")
                    .withHint("give the address at which it is published"));
        } else if (known.stream().noneMatch(framework.id().get().value()::startsWith)) {
            found.add(Problem.notice(PostingProblems.UNKNOWN_FRAMEWORK, at.child("id"), "a framework that is not known")
                    .withHint("if it is the right one, tell the linter its address"));
        }
    }

    private void check(Conditions conditions, JsonPointer at, List<Problem> found) {
        credentials(conditions.minimum(), at.child("minimum"), found);
        credentials(conditions.required(), at.child("required"), found);
        credentials(conditions.preferred(), at.child("preferred"), found);
        credentials(conditions.alternative(), at.child("alternative"), found);
        credentials(conditions.equivalent(), at.child("equivalent"), found);
        for (int i = 0; i < conditions.all().size(); i++) {
            check(conditions.all().get(i), at.child("all").child(i), found);
        }
        conditions.preferredCondition().ifPresent(inside -> check(inside, at.child("preferredCondition"), found));
        conditions.alternativeCondition().ifPresent(inside -> check(inside, at.child("alternativeCondition"), found));
    }

    private static void credentials(Optional<Qualifications> asked, JsonPointer at, List<Problem> found) {
        List<Qualification> credentials = asked.map(Qualifications::credentials).orElse(List.of());
        for (int i = 0; i < credentials.size(); i++) {
            Qualification credential = credentials.get(i);
            if (credential.id().isEmpty() && credential.category().isEmpty()) {
                found.add(Problem.warning(
                                PostingProblems.CREDENTIAL_AS_TEXT,
                                at.child("credentials").child(i),
                                "a credential in words alone, without an id or a category")
                        .withHint("say what kind of credential it is, and where it is described"));
            }
        }
    }
}
