package org.lerkit.model.ob3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** An Achievement shows what its JSON says, keeps all of it, and lists everything that is wrong with it. */
class AchievementTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                argumentSet("bare type stays bare", "{\"id\":\"urn:a\",\"type\":\"Achievement\"}"),
                argumentSet("array of one stays an array", "{\"id\":\"urn:a\",\"type\":[\"Achievement\"]}"),
                argumentSet("member order stays", "{\"name\":\"Welding\",\"type\":\"Achievement\",\"id\":\"urn:a\"}"),
                argumentSet("number keeps its text", "{\"creditsAvailable\":3.0}"),
                argumentSet("explicit null stays", "{\"id\":\"urn:a\",\"creator\":null}"),
                argumentSet("wrong type stays", "{\"id\":7,\"creditsAvailable\":\"three\"}"),
                argumentSet("unknown members stay", "{\"id\":\"urn:a\",\"x:sis\":{\"term\":null,\"gpa\":3.90}}"),
                argumentSet("IRI that java.net.URI rejects", "{\"id\":\"urn:exämple:a b\"}"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void comes_back_as_it_went_in(String document) {
        assertThat(text(achievement(document))).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void an_edit_changes_nothing_else(String document) {
        Achievement edited = achievement(document);

        String written = JsonWriter.toText(edited.json().with("version", new JsonString("2")));

        assertThat(written).isEqualTo(document.substring(0, document.length() - 1) + ",\"version\":\"2\"}");
    }

    @Test
    void accessors_read_bare_values_and_arrays_alike() {
        assertThat(achievement("{\"tag\":\"metal\"}").tag()).containsExactly("metal");
        assertThat(achievement("{\"tag\":[\"metal\"]}").tag()).containsExactly("metal");
        assertThat(achievement("{}").tag()).isEmpty();
    }

    @Test
    void types_may_contain_themselves() {
        Profile profile = new Profile(
                JsonReader.standard().readObject("{\"parentOrg\":{\"parentOrg\":{\"id\":\"did:example:top\"}}}"));

        assertThat(profile.parentOrg().flatMap(Profile::parentOrg).map(Profile::id))
                .contains(new Iri("did:example:top"));
    }

    @Test
    void names_may_have_languages() {
        Achievement achievement = achievement("{\"name\":[{\"@value\":\"Welding\",\"@language\":\"en\"},"
                + "{\"@value\":\"Soudage\",\"@language\":\"fr-CA\"}]}");

        assertThat(achievement.name().in(Locale.CANADA_FRENCH)).contains("Soudage");
        assertThat(achievement.name().in(Locale.GERMAN)).isEmpty();
    }

    @Test
    void a_wrong_value_fails_only_where_it_is_read() {
        Achievement achievement = achievement("{\"id\":\"urn:a\",\"creditsAvailable\":\"Ada Lovelace\"}");

        assertThat(achievement.id()).isEqualTo(new Iri("urn:a"));
        assertThatThrownBy(achievement::creditsAvailable)
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("/creditsAvailable: expected a number, found a string");
    }

    @Test
    void a_wrong_item_is_named_by_its_index() {
        assertThatThrownBy(achievement("{\"alignment\":[{},7]}")::alignment)
                .hasMessage("/alignment/1: expected an object, found a number");
    }

    @Test
    void check_finds_every_problem_in_one_run() {
        Achievement achievement = achievement("""
                {"id": "urn:a", "type": "Achievment", "name": "Welding", "description": 7,
                 "achievementType": "Kurs", "creator": null, "tag": [],
                 "alignment": [{"type": ["Alignment"], "targetName": "W1", "targetUrl": "no scheme"}],
                 "resultDescription": {"id": "urn:r", "type": "ResultDescription", "name": "Grade",
                                       "resultType": "ext:Belt", "allowedValue": ["F", 1]}}""");

        assertThat(achievement.check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value(),
                        Problem::title)
                .containsExactly(
                        tuple("/type", "structure.value.term", "must include one of [Achievement]"),
                        tuple(
                                "/description",
                                "structure.value.type",
                                "expected a string or language values, found a number"),
                        tuple("/criteria", "structure.member.missing", "required, and not there"),
                        tuple(
                                "/achievementType",
                                "structure.value.term",
                                "expected a term of its vocabulary, found a string of 4"),
                        tuple("/creator", "structure.value.type", "expected an object, found null"),
                        tuple(
                                "/alignment/0/targetUrl",
                                "structure.value.format",
                                "expected an IRI, found a string of 9"),
                        tuple(
                                "/resultDescription/allowedValue/1",
                                "structure.value.type",
                                "expected a string, found a number"));
    }

    @Test
    void builder_writes_what_the_setters_were_given_in_that_order() {
        Achievement achievement = welding().toBuilder()
                .achievementType(AchievementType.COURSE)
                .creditsAvailable(new Decimal("3.0"))
                .member("x:sis", new JsonString("W101"))
                .build();

        assertThat(text(achievement))
                .isEqualTo(
                        "{\"type\":[\"Achievement\"],\"id\":\"urn:a\",\"name\":\"Welding\",\"description\":\"Joins metal.\","
                                + "\"criteria\":{\"narrative\":\"Weld.\"},\"achievementType\":\"Course\",\"creditsAvailable\":3.0,"
                                + "\"x:sis\":\"W101\"}");
        assertThat(achievement.check()).isEmpty();
        assertThat(achievement.extensions()).containsOnlyKeys("x:sis");
    }

    @Test
    void builder_refuses_to_leave_out_what_is_required() {
        assertThatThrownBy(() -> Achievement.builder().id(new Iri("urn:a")).build())
                .hasMessage("Achievement needs name, description, criteria");
    }

    @Test
    void an_issuer_may_be_given_by_its_id_alone() {
        AchievementCredential badge =
                new AchievementCredential(JsonReader.standard().readObject("{\"issuer\":\"did:example:school\"}"));

        assertThat(badge.issuer().id()).isEqualTo(new Iri("did:example:school"));
        assertThat(JsonWriter.toText(badge.json())).isEqualTo("{\"issuer\":\"did:example:school\"}");
    }

    @Test
    void a_tree_does_not_print_the_learner() {
        assertThat(welding().toString()).doesNotContain("Welding");
    }

    @Test
    void the_declaration_documents_itself() {
        assertThat(Criteria.SHAPE.members())
                .extracting(Object::toString)
                .isEqualTo(List.of("id 0..1 an IRI", "narrative 0..1 a string or language values"));
    }

    private static Achievement welding() {
        return Achievement.builder()
                .id(new Iri("urn:a"))
                .name(LocalizedText.of("Welding"))
                .description(LocalizedText.of("Joins metal."))
                .criteria(
                        Criteria.builder().narrative(LocalizedText.of("Weld.")).build())
                .build();
    }

    private static Achievement achievement(String json) {
        return new Achievement(JsonReader.standard().readObject(json));
    }

    private static String text(Achievement achievement) {
        return JsonWriter.toText(achievement.json());
    }
}
