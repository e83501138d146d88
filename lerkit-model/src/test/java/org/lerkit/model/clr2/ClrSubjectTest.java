package org.lerkit.model.clr2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;
import org.lerkit.model.vc2.VerifiableCredential;

/** Associations join achievements of the record, never in a circle; embedded credentials are seen as what they are. */
class ClrSubjectTest {
    private static final Pattern WORDS = Pattern.compile(" ");

    static Stream<Arguments> associations() {
        return Stream.of(
                argumentSet("a tree", List.of("b isChildOf a", "c isPartOf a", "a isParentOf d"), List.of()),
                argumentSet("the same said from both ends", List.of("b isChildOf a", "a isParentOf b"), List.of()),
                argumentSet(
                        "two parents",
                        List.of("d isChildOf b", "d isChildOf c", "b isChildOf a", "c isChildOf a"),
                        List.of()),
                argumentSet("peers both ways", List.of("a isPeerOf b", "b isPeerOf a", "a exactMatchOf a"), List.of()),
                argumentSet("a sequence that is also a tree", List.of("a precedes b", "a isChildOf b"), List.of()),
                argumentSet("itself", List.of("a isPartOf a"), List.of(0)),
                argumentSet("each other", List.of("a isChildOf b", "c isChildOf a", "b isChildOf a"), List.of(0, 2)),
                argumentSet("by different names", List.of("a isChildOf b", "a isParentOf b"), List.of(0, 1)),
                argumentSet(
                        "a long way round",
                        List.of("a isPartOf b", "b isChildOf c", "d isParentOf c", "d isPartOf a"),
                        List.of(0, 1, 2, 3)),
                argumentSet(
                        "in time",
                        List.of("a precedes b", "b precedes c", "c precedes a", "c precedes d"),
                        List.of(0, 1, 2)));
    }

    @ParameterizedTest
    @MethodSource("associations")
    void nothing_is_part_of_itself(List<String> associations, List<Integer> circles) {
        assertThat(subject(associations).check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactlyInAnyOrderElementsOf(circles.stream()
                        .map(index -> tuple("/association/" + index, "association.cycle"))
                        .toList());
    }

    @Test
    void both_ends_are_in_the_record() {
        assertThat(subject(List.of("a isChildOf z", "y isPeerOf z", "a isRelatedTo embedded"))
                        .check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactly(
                        tuple("/association/0/targetId", "association.end-unknown"),
                        tuple("/association/1/sourceId", "association.end-unknown"),
                        tuple("/association/1/targetId", "association.end-unknown"));
    }

    @Test
    void a_credential_is_there_once() {
        ClrSubject subject = subject(List.of());
        Credential credential = subject.verifiableCredential().get(0);

        assertThat(subject.toBuilder()
                        .verifiableCredential(List.of(credential, credential))
                        .build()
                        .check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactly(tuple("/verifiableCredential/1/id", "id.repeated"));
    }

    @Test
    void a_closed_vocabulary_takes_no_other_words() {
        assertThat(subject(List.of("a ext:isLike b")).check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactly(tuple("/association/0/associationType", "structure.value.term"));
    }

    @Test
    void embedded_credentials_are_seen_as_what_they_are() {
        ClrCredential clr = new ClrCredential(Fixtures.json(Fixtures.CLR));
        List<Credential> embedded = clr.credentialSubject().verifiableCredential();

        assertThat(embedded).hasExactlyElementsOfTypes(AchievementCredential.class, VerifiableCredential.class);
        assertThat(embedded.get(1).credentialId()).contains(new Iri("urn:uuid:30000000-0000-4000-8000-000000000002"));
        assertThat(embedded.get(1).issuerId()).contains(new Iri("did:example:guild"));
        assertThat(clr.issuerId()).contains(new Iri("did:example:harbour"));
        assertThat(clr.type()).containsExactly("VerifiableCredential", "ClrCredential");
        assertThat(new ClrCredential(JsonObject.EMPTY).issuerId()).isEmpty();
        assertThat(new ClrCredential(JsonObject.EMPTY.with("id", JsonArray.EMPTY)).credentialId())
                .isEmpty();
    }

    @Test
    void a_record_without_a_learner_or_credentials_is_reported() {
        ClrSubject subject = new ClrSubject(
                JsonReader.standard().readObject("{\"type\":[\"ClrSubject\"],\"verifiableCredential\":[]}"));

        assertThat(subject.check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactly(
                        tuple("/verifiableCredential", "structure.member.empty"),
                        tuple("", "ob3.subject.unidentified"));
    }

    @Test
    void single_values_for_arrays_are_named() {
        JsonObject clr = Fixtures.json(Fixtures.CLR);
        JsonObject compacted = clr.with(
                "proof", ((JsonArray) clr.get("proof").orElseThrow()).items().get(0));

        assertThat(new ClrCredential(compacted).check()).isEmpty();
        assertThat(ClrCredential.SHAPE.compacted(compacted))
                .extracting(pointer -> pointer.value())
                .containsExactly("/proof");
    }

    private static ClrSubject subject(List<String> associations) {
        List<JsonValue> items = new ArrayList<>();
        for (String association : associations) {
            List<String> words = WORDS.splitAsStream(association).toList();
            items.add(JsonObject.builder()
                    .put("type", "Association")
                    .put("associationType", words.get(1))
                    .put("sourceId", "urn:" + words.get(0))
                    .put("targetId", "urn:" + words.get(2))
                    .build());
        }
        JsonArray achievements = new JsonArray(
                Stream.of("a", "b", "c", "d").map(ClrSubjectTest::achievement).toList());
        JsonObject badge = JsonReader.standard().readObject("""
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                              "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "urn:badge", "type": ["VerifiableCredential", "OpenBadgeCredential"],
                 "issuer": "urn:school", "validFrom": "2026-01-01T00:00:00Z"}""");
        JsonObject recipient = JsonObject.builder()
                .put("id", "urn:learner")
                .put("type", JsonArray.of(new JsonString("AchievementSubject")))
                .put("achievement", achievement("embedded"))
                .build();
        return ClrSubject.builder()
                .id(new Iri("urn:learner"))
                .verifiableCredential(List.of(new AchievementCredential(badge.with("credentialSubject", recipient))))
                .member("achievement", achievements)
                .member("association", new JsonArray(items))
                .build();
    }

    private static JsonValue achievement(String id) {
        return JsonObject.builder()
                .put("id", "urn:" + id)
                .put("type", JsonArray.of(new JsonString("Achievement")))
                .put("name", id)
                .put("description", id)
                .put("criteria", JsonObject.builder().put("narrative", id).build())
                .build();
    }
}
