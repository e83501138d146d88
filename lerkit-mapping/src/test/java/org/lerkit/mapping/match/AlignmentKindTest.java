package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.mapping.match.Divers.skillsOf;
import static org.lerkit.mapping.match.People.ada;
import static org.lerkit.mapping.match.People.alignment;
import static org.lerkit.mapping.match.People.claim;
import static org.lerkit.mapping.match.People.course;
import static org.lerkit.mapping.match.People.framework;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.record.Alignment;
import org.lerkit.model.record.LearnerRecord;

/** What an alignment points at: a skill, a job, a framework, a credential or a level. */
class AlignmentKindTest {
    private static ClassifiedAlignment classified(Alignment alignment) {
        Skills skills =
                skillsOf(ada().attainment(course("c").alignment(alignment).build()));
        assertThat(skills.alignments()).hasSize(1);
        assertThat(skills.all()).hasSize(skills.alignments().get(0).kind() == AlignmentKind.SKILL ? 1 : 0);
        return skills.alignments().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "ceasn:Competency, SKILL, alignment.type.competency",
        "CFItem, SKILL, alignment.type.cf-item",
        "ext:Skill, SKILL, alignment.type.extension-skill",
        "esco:Skill, SKILL, alignment.type.esco-skill",
        "ceterms:Occupation, JOB_ROLE, alignment.type.occupation",
        "ext:JobRole, JOB_ROLE, alignment.type.extension-job",
        "CFDocument, FRAMEWORK, alignment.type.framework",
        "ceterms:Credential, CREDENTIAL, alignment.type.credential",
        "CFRubric, LEVEL, alignment.type.rubric",
        "CFRubricCriterion, LEVEL, alignment.type.rubric",
        "CFRubricCriterionLevel, LEVEL, alignment.type.rubric",
        "CTDL, UNCLASSIFIED, alignment.type.other",
        "ext:Weather, UNCLASSIFIED, alignment.type.other",
    })
    void the_type_of_an_alignment_decides(String type, AlignmentKind kind, String rule) {
        ClassifiedAlignment found = classified(alignment(type, "https://somewhere.example/17"));
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.rule().id()).isEqualTo(rule);
        assertThat(found.place().value()).isEqualTo("/attainments/0/alignments/0");
    }

    @ParameterizedTest
    @CsvSource({
        "http://data.europa.eu/esco/skill/0001, SKILL, esco-skill",
        "http://data.europa.eu/esco/occupation/0001, JOB_ROLE, esco-occupation",
        "http://data.europa.eu/esco/isco/C2512, JOB_ROLE, esco-occupation",
        "http://data.europa.eu/esco/concept-scheme/skills, FRAMEWORK, esco-scheme",
        "http://data.europa.eu/snb/eqf/5, LEVEL, eqf",
        "https://www.onetonline.org/link/summary/15-1252.00, JOB_ROLE, onet-occupation",
        "https://www.onetonline.org/find/descriptor/result/2.A.1.a, SKILL, onet-element",
        "https://case.example/ims/case/v1p0/CFItems/0a1b, SKILL, case-item",
        "https://case.example/ims/case/v1p1/CFDocuments/0a1b, FRAMEWORK, case-document",
        "https://case.example/ims/case/v1p0/CFRubrics/0a1b, LEVEL, case-rubric",
        "https://osmt.example/api/skills/00000001-7a11-4b0e-9c3d-5e0f1a2b3c4d, SKILL, rsd-skill",
        "https://osmt.example/api/collections/00000001-7a11-4b0e-9c3d-5e0f1a2b3c4d, FRAMEWORK, rsd-collection",
        "https://skills.lightcast.io/skills/KS125LS6N7WP4S6SFTCK, SKILL, open-skills",
        "https://credentialfinder.org/competency/ce-17, SKILL, competency-finder",
        "https://credentialfinder.org/credential/17, CREDENTIAL, credential-finder",
    })
    void an_address_decides_where_no_type_does(String url, AlignmentKind kind, String rule) {
        ClassifiedAlignment found = classified(alignment(null, url));
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.rule().id()).isEqualTo("alignment.address." + rule);
    }

    @Test
    void the_type_stands_against_the_address() {
        assertThat(classified(alignment("ceterms:Credential", "http://data.europa.eu/esco/skill/1"))
                        .kind())
                .isEqualTo(AlignmentKind.CREDENTIAL);
    }

    @Test
    void the_name_of_a_framework_decides_last_and_silence_is_no_skill() {
        Optional<String> none = Optional.empty();
        assertThat(classified(alignment(none, none, Optional.of("https://x.example/1"), Optional.of("ESCO skills")))
                        .rule()
                        .id())
                .isEqualTo("alignment.framework.esco-skills");
        ClassifiedAlignment silent =
                classified(alignment(none, none, Optional.of("https://x.example/1"), Optional.of("Skills of diving")));
        assertThat(silent.kind()).isEqualTo(AlignmentKind.UNCLASSIFIED);
        assertThat(silent.rule().id()).isEqualTo("alignment.silent");
    }

    @Test
    void a_framework_at_hand_knows_its_competencies_by_address_and_by_code() {
        Frameworks frameworks = Frameworks.of(framework("https://f.example", "D-1", "D-2", "D-2"));
        Optional<String> none = Optional.empty();
        LearnerRecord record = ada().attainment(course("c")
                        .alignment(alignment(null, "https://f.example/1"))
                        .alignment(alignment(none, Optional.of("D-1"), Optional.of("https://f.example"), none))
                        .alignment(alignment(none, Optional.of("D-2"), Optional.of("https://f.example"), none))
                        .competency(claim("outcome", Optional.of("D-1"), none, Optional.of("https://f.example")))
                        .build())
                .build();

        Skills skills = Skills.of(record, Vouching.none(), frameworks);

        assertThat(skills.alignments())
                .extracting(each -> each.kind() + " " + each.rule().id())
                .containsExactly(
                        "SKILL alignment.framework.given",
                        "SKILL alignment.framework.given",
                        "FRAMEWORK alignment.framework.whole");
        assertThat(skills.all())
                .extracting(skill ->
                        skill.place().value() + " " + skill.id().orElseThrow().value())
                .containsExactly(
                        "/attainments/0/competencies/0 https://f.example/0",
                        "/attainments/0/alignments/0 https://f.example/1",
                        "/attainments/0/alignments/1 https://f.example/0");
    }
}
