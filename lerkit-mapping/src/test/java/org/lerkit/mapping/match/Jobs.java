package org.lerkit.mapping.match;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.job.CompetencyRequirement;
import org.lerkit.model.job.DefinedTerm;
import org.lerkit.model.job.Framework;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.job.Requirements;
import org.lerkit.model.record.Alignment;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Result;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** Invented jobs, and people who may do them. */
final class Jobs {
    private static final String SKILLS = "https://skills.example/";

    private Jobs() {}

    static Iri skill(String name) {
        return new Iri(SKILLS + name);
    }

    static CompetencyRequirement.Builder asked(String name) {
        return CompetencyRequirement.builder().id(skill(name)).name("To " + name);
    }

    static JobPosting posting(CompetencyRequirement... skills) {
        return JobPosting.builder()
                .id(new Iri("https://jobs.example/7"))
                .title("Diver")
                .requirements(Requirements.builder().skills(skills).build())
                .build();
    }

    static CrosswalkGraph graph(String... relations) {
        CrosswalkBuilder graph = CrosswalkGraph.builder();
        for (String relation : relations) {
            String[] parts = relation.split(" ", -1);
            graph.add(
                    skill(parts[0]),
                    new RelationType(parts[1]),
                    skill(parts[2]),
                    Provenance.explicit("https://guild.example"));
        }
        return graph.build();
    }

    /** Ada, who shows each of these in an attainment of its own, with a credential that can be verified. */
    static LearnerRecord ada(String... skills) {
        LearnerRecord.Builder record = People.ada();
        for (String skill : skills) {
            record.attainment(competency(skill).build())
                    .verification(People.original(skill, skill(skill).value()));
        }
        return record.build();
    }

    static Attainment.Builder competency(String skill) {
        return Attainment.builder(skill, AttainmentKind.COMPETENCY)
                .issuer("school")
                .id(skill(skill))
                .title(LocalizedText.of("To " + skill));
    }

    static Vouching verified(LearnerRecord record) {
        return Vouching.of(record, original -> Vouching.Outcome.VERIFIED);
    }

    static Match match(LearnerRecord record, JobPosting posting, CrosswalkGraph graph) {
        return Match.of(record, verified(record), posting, graph, MatchPolicy.standard());
    }

    static DefinedTerm level(String scale, String code) {
        return new DefinedTerm(
                Optional.empty(),
                Optional.of(code),
                Optional.empty(),
                List.of(),
                Optional.of(new Framework(
                        Optional.of(new Iri(scale)), Optional.empty(), Optional.empty(), Optional.empty(), List.of())));
    }

    static Result reached(String scale, String level, Alignment... alignments) {
        return new Result(
                Coded.of("PerformanceLevel", "1edtech:ResultType"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(level),
                Optional.of(Coded.of(scale, "scale")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(alignments),
                List.of());
    }
}
