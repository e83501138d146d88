package org.lerkit.mapping.match;

import static org.lerkit.mapping.match.Jobs.asked;
import static org.lerkit.mapping.match.Jobs.competency;
import static org.lerkit.mapping.match.Jobs.graph;
import static org.lerkit.mapping.match.Jobs.skill;
import static org.lerkit.mapping.match.People.original;

import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.match.Vouching.Outcome;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.job.CompetencyRequirement;
import org.lerkit.model.job.Conditions;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.job.Qualification;
import org.lerkit.model.job.Qualifications;
import org.lerkit.model.job.Requirements;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/** Matches that are shown. */
public final class Matches {
    private Matches() {}

    /** One requirement for each outcome, and something that is not judged. */
    public static Match everyOutcome() {
        LearnerRecord record = People.ada()
                .attainment(competency("dive")
                        .awarded(new LexicalDate("2026-05-30"))
                        .build())
                .attainment(competency("cut-steel").build())
                .attainment(competency("rig").build())
                .verification(original("dive", skill("dive").value()))
                .verification(original("cut-steel", skill("cut-steel").value()))
                .verification(original("rig", skill("rig").value()))
                .build();
        Vouching vouching = Vouching.builder()
                .verification(0, Outcome.VERIFIED)
                .verification(1, Outcome.VERIFIED)
                .build();
        JobPosting posting = Jobs.posting().toBuilder()
                .requirements(Requirements.builder()
                        .skills(
                                asked("dive").build(),
                                asked("cut-metal").build(),
                                asked("rig")
                                        .level(Jobs.level("https://scales.example/five", "C"))
                                        .build(),
                                asked("weld").preferred(true).build(),
                                CompetencyRequirement.builder()
                                        .name("Good with people")
                                        .build())
                        .tasks(CompetencyRequirement.builder()
                                .name("Clean hulls")
                                .build())
                        .build())
                .qualifications(Conditions.builder()
                        .required(new Qualifications(
                                List.of(Qualification.builder()
                                        .name("Diving licence")
                                        .build()),
                                List.of(),
                                List.of()))
                        .build())
                .build();
        return Match.of(record, vouching, posting, graph("cut-steel broad-match cut-metal"), MatchPolicy.standard());
    }

    /** A match in which every text that a record or posting has is this one. */
    public static Match saying(String text) {
        Iri id = new Iri(text);
        LearnerRecord record = People.ada()
                .organization(People.organization("o", id, text))
                .attainment(People.course("c")
                        .issuer("o")
                        .id(id)
                        .title(LocalizedText.of(text))
                        .awarded(new LexicalDate(text))
                        .alignment(People.alignment("CFItem", text))
                        .alignment(People.alignment(
                                Optional.empty(), Optional.of(text), Optional.of(text), Optional.of(text)))
                        .competency(People.claim("outcome", Optional.of(text), Optional.of(text), Optional.of(text)))
                        .competency(
                                People.claim("requirement", Optional.of(text), Optional.of(text), Optional.of(text)))
                        .build())
                .verification(original("c", "x"))
                .build();
        CompetencyRequirement asked =
                CompetencyRequirement.builder().id(id).name(text).build();
        CompetencyRequirement words = CompetencyRequirement.builder().name(text).build();
        JobPosting posting = JobPosting.builder()
                .title(text)
                .requirements(Requirements.builder()
                        .skills(
                                asked,
                                words,
                                asked.toBuilder().id(skill("near")).build())
                        .tasks(words)
                        .build())
                .qualificationSummaries(text)
                .build();
        CrosswalkGraph graph = CrosswalkGraph.builder()
                .add(id, new RelationType("close-match"), skill("near"), Provenance.explicit(text))
                .build();
        return Match.of(record, Jobs.verified(record), posting, graph, MatchPolicy.standard());
    }
}
