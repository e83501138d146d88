package org.lerkit.mapping.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.Rule;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.job.Conditions;
import org.lerkit.model.job.DefinedTerm;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.job.Qualification;
import org.lerkit.model.job.Qualifications;
import org.lerkit.model.value.Iri;

/** Judges credentials, education and experience, each by itself and by its identifier alone. */
final class QualificationMatching {
    private static final Rule HELD =
            new Rule("qualification.held", "The record has what has this identifier, and who vouches for it counts.");
    private static final Rule CLAIMED = new Rule(
            "qualification.claimed",
            "The record has what has this identifier, and nothing that counts vouches for it.");
    private static final Rule MISSING =
            new Rule("qualification.missing", "The record has nothing with this identifier.");
    private static final Rule WORDS = new Rule(
            "qualification.words", "Not judged: the posting gives no identifier, and what words mean is not guessed.");

    private static final int MOST = 5_000;

    private final CrosswalkGraph graph;
    private final MatchPolicy policy;
    private final Map<Iri, HeldCredential> held = new HashMap<>();
    private final List<QualificationJudgement> all = new ArrayList<>();

    QualificationMatching(Skills skills, JobPosting posting, CrosswalkGraph graph, MatchPolicy policy) {
        this.graph = graph;
        this.policy = policy;
        skills.credentials().stream()
                .sorted(Comparator.comparing((HeldCredential credential) -> !counts(credential))
                        .thenComparing(credential -> credential.voucher().standing())
                        .thenComparing(HeldCredential::place))
                .forEach(credential -> held.putIfAbsent(known(credential.id()), credential));
        posting.qualifications().ifPresent(asked -> read(asked, JsonPointer.ROOT.child("qualifications")));
        for (int i = 0; i < posting.qualificationSummaries().size(); i++) {
            words(
                    JsonPointer.ROOT.child("qualificationSummaries").child(i),
                    Optional.of(posting.qualificationSummaries().get(i)));
        }
    }

    List<QualificationJudgement> all() {
        return all;
    }

    private void read(Conditions asked, JsonPointer at) {
        asked.minimum().ifPresent(those -> read(those, at.child("minimum")));
        asked.required().ifPresent(those -> read(those, at.child("required")));
        asked.preferred().ifPresent(those -> read(those, at.child("preferred")));
        asked.alternative().ifPresent(those -> read(those, at.child("alternative")));
        asked.equivalent().ifPresent(those -> read(those, at.child("equivalent")));
        terms(asked.educationLevels(), at.child("educationLevels"));
        terms(asked.experienceCategories(), at.child("experienceCategories"));
        for (int i = 0; i < asked.all().size(); i++) {
            read(asked.all().get(i), at.child("all").child(i));
        }
        asked.preferredCondition().ifPresent(inside -> read(inside, at.child("preferredCondition")));
        asked.alternativeCondition().ifPresent(inside -> read(inside, at.child("alternativeCondition")));
    }

    private void terms(List<DefinedTerm> terms, JsonPointer at) {
        for (int i = 0; i < terms.size(); i++) {
            words(at.child(i), terms.get(i).name().or(terms.get(i)::code));
        }
    }

    private void read(Qualifications asked, JsonPointer at) {
        read("credentials", asked.credentials(), at);
        read("education", asked.education(), at);
        read("experiences", asked.experiences(), at);
    }

    private void read(String kind, List<Qualification> asked, JsonPointer at) {
        for (int i = 0; i < asked.size(); i++) {
            Qualification one = asked.get(i);
            JsonPointer place = at.child(kind).child(i);
            Optional<String> name = one.name()
                    .or(one::program)
                    .or(() -> one.category().flatMap(DefinedTerm::name))
                    .or(() -> one.descriptions().stream().findFirst());
            if (one.id().isEmpty()) {
                add(new QualificationJudgement(place, kind, name, MatchOutcome.UNDETERMINED, WORDS, Optional.empty()));
            } else {
                Optional<HeldCredential> found =
                        Optional.ofNullable(held.get(known(one.id().get())));
                MatchOutcome outcome = found.isEmpty()
                        ? MatchOutcome.MISSING
                        : counts(found.get()) ? MatchOutcome.MET : MatchOutcome.CLAIMED;
                Rule rule = found.isEmpty() ? MISSING : counts(found.get()) ? HELD : CLAIMED;
                add(new QualificationJudgement(place, kind, name, outcome, rule, found));
            }
        }
    }

    private void words(JsonPointer place, Optional<String> name) {
        add(new QualificationJudgement(place, "words", name, MatchOutcome.UNDETERMINED, WORDS, Optional.empty()));
    }

    private void add(QualificationJudgement judgement) {
        if (all.size() == MOST) {
            throw new ConversionException(Problem.error(
                            MatchProblems.TOO_MANY,
                            JsonPointer.ROOT.child("qualifications"),
                            "more than " + MOST + " qualifications")
                    .withHint("take what belongs to one job"));
        }
        all.add(judgement);
    }

    private boolean counts(HeldCredential credential) {
        return policy.accepted().contains(credential.voucher().standing());
    }

    /** The spelling by which an identifier is known. */
    private Iri known(Iri id) {
        return graph.find(id).map(CrosswalkGraph.Node::id).orElseGet(() -> new Iri(Identity.normal(id.value())));
    }
}
