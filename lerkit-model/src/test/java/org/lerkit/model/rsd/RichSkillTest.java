package org.lerkit.model.rsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.catalog.DocumentTypes;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.Fixtures;

class RichSkillTest {
    private static RichSkillDescriptor skill() {
        return new RichSkillDescriptor(Fixtures.json(Fixtures.RSD));
    }

    private static RichSkillCollection collection() {
        return new RichSkillCollection(Fixtures.json(Fixtures.RSD_COLLECTION));
    }

    @Test
    void a_skill_tells_what_it_is_and_what_it_has_to_do_with() {
        assertThat(skill().skillStatement()).isEqualTo("Steam planks until they can be bent to the frames of a boat.");
        assertThat(skill().status()).contains(PublishStatus.PUBLISHED);
        assertThat(skill().alignments())
                .extracting(alignment -> alignment.skillName().orElseThrow())
                .containsExactly("Steam bending", "Woodwork");
        assertThat(skill().occupations().get(0).parents().get(0).level()).contains(JobCodeLevel.MAJOR);
    }

    @Test
    void a_collection_lists_skills_in_short_and_whole() {
        List<SkillSummary> skills = collection().skills();

        assertThat(skills).extracting(SkillSummary::skillName).containsExactly("Plank Steaming", "Caulking");
        assertThat(new RichSkillDescriptor(skills.get(0).json())).isEqualTo(skill());
        assertThat(collection()
                        .skillKeywords()
                        .category()
                        .get(0)
                        .count()
                        .orElseThrow()
                        .text())
                .isEqualTo("2");
    }

    @Test
    void both_are_told_by_their_type() {
        assertThat(Format.detect(skill().json()).format()).contains(Format.RSD);
        assertThat(Format.detect(collection().json()).format()).contains(Format.RSD_COLLECTION);
        assertThat(DocumentTypes.of(Format.detect(skill().json()), skill().json()))
                .contains(skill());
        assertThat(DocumentTypes.of(
                        Format.detect(collection().json()), collection().json()))
                .contains(collection());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/uuid | `a001` | structure.value.format at /uuid",
                "/status | `published` | structure.value.term at /status",
                "/occupations/0/level | `Broad` | structure.value.term at /occupations/0/level",
                "/archiveDate | null | structure.value.type at /archiveDate",
                "/category | `Boats; Wood` | structure.member.unknown at /category",
                "/keywords | `Steam` | structure.value.type at /keywords",
                "/skillName | | structure.member.missing at /skillName",
            })
    void what_services_say_in_other_ways_is_reported(String place, String json, String problem) {
        JsonObject changed = Edits.set(skill().json(), place, json == null ? null : json.replace('`', '\''));

        assertThat(Edits.found(new RichSkillDescriptor(changed))).containsExactly(problem);
    }

    @Test
    void a_whole_skill_in_a_collection_is_checked_as_such_and_no_uuid_is_there_twice() {
        JsonObject changed = Edits.set(collection().json(), "/skills/0/creator", null);
        changed = Edits.set(changed, "/skills/1/uuid", "'0000a001-7a11-4b0e-9c3d-5e0f1a2b3c4d'");

        assertThat(new RichSkillCollection(changed).check())
                .extracting(
                        problem -> problem.code().value(),
                        problem -> problem.pointer().value())
                .containsExactlyInAnyOrder(
                        tuple("structure.member.missing", "/skills/0/creator"), tuple("id.repeated", "/skills/1/uuid"));
    }

    @Test
    void skills_of_others_can_be_read_and_what_they_write_in_their_own_way_is_reported() {
        RichSkillDescriptor others =
                new RichSkillDescriptor(JsonReader.standard().readObject(Corpus.bytes("rsd/v3-skill.json")));

        assertThat(others.occupations()).hasSize(6);
        assertThat(others.standards()).hasSize(15);
        assertThat(others.check())
                .as("null for nothing, and words that begin with another letter than they should")
                .extracting(problem -> problem.code().value())
                .containsOnly("structure.value.type", "structure.value.term");
    }
}
