package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.mapping.match.Jobs.ada;
import static org.lerkit.mapping.match.Jobs.asked;
import static org.lerkit.mapping.match.Jobs.graph;
import static org.lerkit.mapping.match.Jobs.match;
import static org.lerkit.mapping.match.Jobs.posting;
import static org.lerkit.mapping.match.Jobs.skill;
import static org.lerkit.mapping.match.Jobs.verified;
import static org.lerkit.mapping.match.Judgements.closings;
import static org.lerkit.mapping.match.Judgements.only;
import static org.lerkit.mapping.match.Judgements.said;
import static org.lerkit.mapping.match.People.claim;
import static org.lerkit.mapping.match.People.course;
import static org.lerkit.mapping.match.People.framework;
import static org.lerkit.mapping.match.People.original;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.job.CompetencyRequirement;
import org.lerkit.model.job.Identifier;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Iri;

/** What is the same skill: identifiers and codes, never words. */
class MatchIdentityTest {
    @Test
    void words_are_never_matched_and_only_suggested() {
        CompetencyRequirement words =
                CompetencyRequirement.builder().name("To dive").build();
        CompetencyRequirement other = asked("salvage").name("to DIVE").build();
        Match match = match(ada("dive", "weld"), posting(words, other), graph());

        assertThat(match.requirements())
                .extracting(Judgements::said)
                .containsExactly("UNDETERMINED match.undetermined.words 0", "MISSING match.missing 0");
        assertThat(closings(match)).containsExactly("ask-what-is-meant", "acquire");
        assertThat(match.coverage().undetermined()).isEqualTo(1);
        assertThat(match.coverage().parts()).hasSize(1);
        assertThat(match.suggest())
                .extracting(suggestion -> suggestion.requirement().value() + " "
                        + suggestion.skill().attainment() + " " + suggestion.likeness())
                .containsExactly("/requirements/skills/0 dive 1.0", "/requirements/skills/1 dive 1.0");
    }

    @Test
    void a_code_of_one_framework_is_an_identifier_with_and_without_the_framework_at_hand() {
        CompetencyRequirement coded = CompetencyRequirement.builder()
                .code("D-1")
                .framework(new org.lerkit.model.job.Framework(
                        Optional.of(new Iri("https://f.example")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .build();
        LearnerRecord record = People.ada()
                .attainment(course("c")
                        .competency(claim(
                                "outcome", Optional.of("D-1"), Optional.empty(), Optional.of("https://f.example")))
                        .competency(claim("outcome", Optional.of("D-1"), Optional.empty(), Optional.empty()))
                        .build())
                .verification(original("c", "D-1", "https://f.example"))
                .build();
        Frameworks frameworks = Frameworks.of(framework("https://f.example", "D-1"));
        Skills skills = Skills.of(record, verified(record), frameworks);

        assertThat(said(only(match(record, posting(coded), graph())))).isEqualTo("MET match.met 1");
        Match known = Match.of(skills, posting(coded), frameworks.graph(), MatchPolicy.standard());
        assertThat(said(only(known))).isEqualTo("MET match.met 1");
        assertThat(only(known).best().orElseThrow().route().to()).isEqualTo(new Iri("https://f.example/0"));
        assertThat(only(known).alternatives()).isEmpty();
    }

    @Test
    void a_claim_is_known_by_its_address_and_by_its_code_and_a_credential_has_to_say_both() {
        LearnerRecord.Builder record = People.ada()
                .attainment(course("c")
                        .competency(claim(
                                "outcome",
                                Optional.of("D-1"),
                                Optional.of("https://local.example/1"),
                                Optional.of("https://f.example")))
                        .build());
        CrosswalkGraph graph =
                Frameworks.of(framework("https://f.example", "D-1")).graph();
        JobPosting posting = posting(
                CompetencyRequirement.builder()
                        .id(new Iri("https://f.example/0"))
                        .build(),
                CompetencyRequirement.builder().code("https://local.example/1").build());

        LearnerRecord whole = record.build().toBuilder()
                .verification(original("c", "https://local.example/1", "D-1", "https://f.example"))
                .build();
        assertThat(match(whole, posting, graph).requirements())
                .extracting(Judgements::said)
                .containsExactly("MET match.met 1", "MET match.met 1");
        LearnerRecord half = record.build().toBuilder()
                .verification(original("c", "https://local.example/1"))
                .build();
        assertThat(match(half, posting, graph).requirements())
                .extracting(Judgements::said)
                .containsExactly("CLAIMED match.claimed 0", "CLAIMED match.claimed 0");
    }

    @ParameterizedTest
    @CsvSource({
        "74f5bb7d-d7cc-11e8-824f-0242ac160002, urn:uuid:74F5BB7D-d7cc-11e8-824f-0242ac160002",
        "ce-6369c51f-4d86-4592-a761-8b32ae70a045, "
                + "https://credentialengineregistry.org/resources/ce-6369c51f-4d86-4592-a761-8b32ae70a045",
    })
    void a_code_that_is_a_uuid_or_a_ctid_needs_no_framework(String code, String id) {
        LearnerRecord record = People.ada()
                .attainment(course("c")
                        .alignment(People.alignment(
                                Optional.of("CFItem"),
                                Optional.of(code),
                                Optional.of("https://x.example/1"),
                                Optional.empty()))
                        .build())
                .verification(original("c", "https://x.example/1", code))
                .build();
        JobPosting posting =
                posting(CompetencyRequirement.builder().id(new Iri(id)).build());
        assertThat(said(only(match(record, posting, graph())))).isEqualTo("MET match.met 1");
    }

    @Test
    void other_identifiers_of_a_requirement_lead_there_too() {
        CompetencyRequirement requirement = CompetencyRequirement.builder()
                .id(new Iri("https://employer.example/17"))
                .identifiers(
                        new Identifier(Optional.of(skill("dive").value()), Optional.empty(), Optional.empty()),
                        new Identifier(Optional.of("no IRI"), Optional.empty(), Optional.empty()))
                .build();
        Match match = match(ada("dive"), posting(requirement), graph());
        assertThat(said(only(match))).isEqualTo("MET match.met 1");
        assertThat(only(match).required().ids()).hasSize(2);
    }
}
