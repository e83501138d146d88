package org.lerkit.model.clr1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

/** What CLR 1.0 asks of a record and of what is in it: one change to a good one, one problem. */
class ClrTest {
    private static final String B = "\"https://records.harbour.example/";
    private static final String ASSERTION = "/assertions/0";
    private static final String COURSE = ASSERTION + "/achievement";

    static Stream<Arguments> changes() {
        return Stream.of(
                changed("no learner", "/learner", "").to("/learner", "structure.member.missing"),
                changed("member of its own", "/ext:colour", "\"blue\"").to("/ext:colour", "structure.member.unknown"),
                changed("no context", "/@context", "").to("/@context", "structure.member.missing"),
                changed("context of something else", "/@context", "\"https://w3id.org/openbadges/v2\"")
                        .to("/@context", "clr1.context.unknown"),
                changed("one assertion for an array", "/assertions", "{\"id\":\"urn:1\",\"revoked\":true}")
                        .to("/assertions", "structure.value.type"),
                changed("several types", "/type", "[\"Clr\"]").to("/type", "structure.value.type"),
                changed("signature of two parts", "/signedAssertions/0", "\"eyJh.e30A\"")
                        .to("/signedAssertions/0", "structure.value.format"),
                changed("association of CASE 1.1", COURSE + "/associations/0/associationType", "\"isTranslationOf\"")
                        .to(COURSE + "/associations/0/associationType", "structure.value.term"),
                changed("verification of Open Badges", "/verification/type", "\"HostedBadge\"")
                        .to("/verification/type", "structure.value.term"),
                changed("no achievement", COURSE, "").to(COURSE, "clr1.assertion.incomplete"),
                changed("no date", ASSERTION + "/issuedOn", "")
                        .to(ASSERTION + "/issuedOn", "clr1.assertion.incomplete"),
                changed("no recipient", ASSERTION + "/recipient", "")
                        .to(ASSERTION + "/recipient", "clr1.assertion.incomplete"),
                changed("expires first", ASSERTION + "/expires", "\"2026-05-01T09:59:59+02:00\"")
                        .to(ASSERTION + "/expires", "vc.validity.reversed"),
                changed("ends before it starts", ASSERTION + "/activityEndDate", "\"2026-01-08T06:59:59Z\"")
                        .to(ASSERTION + "/activityEndDate", "vc.validity.reversed"),
                changed("result of something else", ASSERTION + "/results/0/resultDescription", "\"urn:x\"")
                        .to(ASSERTION + "/results/0/resultDescription", "result.description-unknown"),
                changed("value that is not allowed", ASSERTION + "/results/0/value", "\"C\"")
                        .to(ASSERTION + "/results/0/value", "result.value-not-allowed"),
                changed("value out of range", ASSERTION + "/results/1/value", "\"4.5\"")
                        .to(ASSERTION + "/results/1/value", "result.value-out-of-range"),
                changed("unknown level", ASSERTION + "/results/1/achievedLevel", "\"urn:x\"")
                        .to(ASSERTION + "/results/1/achievedLevel", "result.level-unknown"),
                changed("no status", COURSE + "/resultDescriptions/0/resultType", "\"Status\"")
                        .to(ASSERTION + "/results/0/status", "result.status-missing"),
                changed("unknown level to pass", COURSE + "/resultDescriptions/1/requiredLevel", "\"urn:x\"")
                        .to(
                                COURSE + "/resultDescriptions/1/requiredLevel",
                                "result-description.required-level-unknown"),
                changed("value to pass that is not allowed", COURSE + "/resultDescriptions/0/requiredValue", "\"D\"")
                        .to(
                                COURSE + "/resultDescriptions/0/requiredValue",
                                "result-description.required-value-not-allowed"),
                changed(
                                "level of another id",
                                COURSE + "/resultDescriptions/1/rubricCriterionLevels/0/id",
                                B + "results/grade\"")
                        .to(ASSERTION + "/results/1/achievedLevel", "result.level-unknown")
                        .to(COURSE + "/resultDescriptions/1/requiredLevel", "result-description.required-level-unknown")
                        .to(COURSE + "/resultDescriptions/1/rubricCriterionLevels/0/id", "id.conflict"),
                changed("no hash", ASSERTION + "/recipient/identity", "\"eira@mail.example\"")
                        .to(ASSERTION + "/recipient/identity", "identity.hash-form"),
                changed("hash of another algorithm", ASSERTION + "/recipient/identity", "\"sha1$0a0a\"")
                        .to(ASSERTION + "/recipient/identity", "identity.hash-algorithm"),
                changed("hash that denies it", ASSERTION + "/recipient/hashed", "false")
                        .to(ASSERTION + "/recipient/identity", "identity.hash-undeclared")
                        .to(ASSERTION + "/recipient/salt", "identity.salt-unused")
                        .to(ASSERTION + "/recipient/identity", "clr1.recipient.not-learner"),
                changed("no value in range", COURSE + "/resultDescriptions/1/valueMin", "\"9\"")
                        .to(COURSE + "/resultDescriptions/1/valueMax", "result-description.range-reversed"),
                changed("someone else", "/assertions/2/recipient/identity", "\"S-18\"")
                        .to("/assertions/2/recipient/identity", "clr1.recipient.not-learner"),
                changed("someone known otherwise", "/assertions/2/recipient/type", "\"url\"")
                        .to("/assertions/2/recipient/identity", "clr1.recipient.not-learner"),
                changed("listed otherwise", "/achievements/0/humanCode", "\"BB\"")
                        .to("/assertions/2/achievement", "clr1.achievement.differs"),
                changed("listed by another name", "/achievements/0/name", "\"Boats\"")
                        .to("/assertions/2/achievement", "clr1.achievement.differs")
                        .to("/assertions/2/achievement/id", "id.conflict"),
                changed("two assertions of one id", "/assertions/1/id", B + "assertions/1\"")
                        .to("/assertions/1/id", "id.repeated"),
                changed("part of itself", COURSE + "/associations/0/targetId", B + "achievements/course\"")
                        .to(COURSE + "/associations/0", "association.cycle"),
                changed(
                                "part of its part",
                                "/achievements/0/associations",
                                "[{\"associationType\":\"isChildOf\",\"targetId\":" + B
                                        + "achievements/course\",\"title\":\"x\"}]")
                        .to("/assertions/2/achievement", "clr1.achievement.differs")
                        .to("/achievements/0/associations/0", "association.cycle")
                        .to(COURSE + "/associations/0", "association.cycle"),
                changed("endorsement of another assertion", ASSERTION + "/endorsements/0/claim/id", "\"urn:x\"")
                        .to(ASSERTION + "/endorsements/0/claim/id", "clr1.endorsement.claim-elsewhere"),
                changed("endorsement of another achievement", COURSE + "/endorsements/0/claim/id", "\"urn:x\"")
                        .to(COURSE + "/endorsements/0/claim/id", "clr1.endorsement.claim-elsewhere"),
                changed("endorsement of another issuer", COURSE + "/issuer/endorsements/0/claim/id", "\"urn:x\"")
                        .to(COURSE + "/issuer/endorsements/0/claim/id", "clr1.endorsement.claim-elsewhere"),
                changed("hosted without address", "/id", "\"urn:uuid:1\"")
                        .to("/id", "clr1.verification.hosted-without-url"),
                changed("endorsement hosted without address", ASSERTION + "/endorsements/0/id", "\"urn:uuid:1\"")
                        .to(ASSERTION + "/endorsements/0/id", "clr1.verification.hosted-without-url"),
                changed("reason for nothing", "/revoked", "false")
                        .to("/revocationReason", "clr1.revocation.reason-alone"),
                changed("reason for nothing in an endorsement", "/endorsements/0/revoked", "")
                        .to("/endorsements/0/revocationReason", "clr1.revocation.reason-alone"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void one_change_is_one_problem(String pointer, String json, List<Tuple> problems) {
        assertThat(new Clr(change(pointer, json)).check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactlyInAnyOrderElementsOf(problems);
    }

    static Stream<Arguments> good() {
        return Stream.of(
                changed(
                        "one context",
                        "/@context",
                        "\"http://purl.imsglobal.org/spec/clr/v1p0/context/clr_v1p0.jsonld\""),
                changed("extension", "/learner/ext:colour", "\"blue\""),
                changed("term of its own", COURSE + "/achievementType", "\"ext:Apprenticeship\""),
                changed(
                        "Open Badge",
                        ASSERTION,
                        "{\"id\":\"urn:1\",\"badge\":{},\"issuedOn\":\"2026-05-01T08:00:00Z\","
                                + "\"recipient\":{\"type\":\"email\",\"identity\":\"eira@mail.example\",\"hashed\":false}}"),
                changed(
                        "recipient known by what only a publisher knows",
                        "/assertions/2/recipient/type",
                        "\"ext:card\""),
                changed("endorsement of what is signed", "/endorsements/0/claim/id", "\"urn:x\""),
                changed("association with what is signed", COURSE + "/associations/0/targetId", "\"urn:x\""),
                changed("signed without address", "/verification", "{\"type\":\"Signed\"}"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void what_the_specification_allows_is_good(String pointer, String json, List<Tuple> none) {
        assertThat(none).isEmpty();
        assertThat(new Clr(change(pointer, json)).check()).isEmpty();
    }

    @Test
    void where_nothing_is_signed_everything_referred_to_is_there() {
        JsonObject clr = set(
                set(
                        Fixtures.json(Fixtures.CLR_1).without("signedAssertions"),
                        new JsonPointer("/endorsements/0/claim/id").tokens(),
                        "\"urn:x\""),
                new JsonPointer(COURSE + "/associations/0/targetId").tokens(),
                "\"urn:x\"");

        assertThat(new Clr(clr).check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value(),
                        problem -> problem.severity())
                .containsExactly(
                        tuple(COURSE + "/associations/0/targetId", "association.end-unknown", Severity.WARNING),
                        tuple("/endorsements/0/claim/id", "clr1.endorsement.claim-elsewhere", Severity.ERROR));
        assertThat(new Clr(Fixtures.json(Fixtures.CLR_1).without("signedAssertions")).check())
                .isEmpty();
    }

    @Test
    void a_record_is_built() {
        Profile school = Profile.builder()
                .id(new Iri("urn:uuid:1"))
                .name("Harbour School")
                .build();
        Clr clr = Clr.builder()
                .id(new Iri("urn:uuid:2"))
                .issuedOn(new LexicalDateTime("2026-06-01T08:00:00Z"))
                .learner(Profile.builder().id(new Iri("urn:uuid:3")).build())
                .publisher(school)
                .build();

        assertThat(clr.check()).isEmpty();
        assertThat(JsonWriter.toText(clr.json()))
                .startsWith("{\"@context\":[\"https://purl.imsglobal.org/spec/clr/v1p0/context/clr_v1p0.jsonld\"],"
                        + "\"type\":\"Clr\",\"id\":\"urn:uuid:2\"")
                .contains("\"publisher\":{\"type\":\"Profile\",\"id\":\"urn:uuid:1\"");
    }

    @Test
    void a_transcript_that_others_published_is_read_judged_and_written_back() {
        byte[] bytes = Corpus.bytes("1edtech/clr-v1/sample-clr.json");
        JsonObject json = JsonReader.standard().readObject(bytes);
        Clr clr = new Clr(json);

        assertThat(JsonReader.standard().readObject(JsonWriter.toBytes(json))).isEqualTo(json);
        assertThat(clr.assertions()).hasSize(65);
        assertThat(clr.assertions())
                .extracting(assertion -> assertion.achievement().orElseThrow().achievementType())
                .filteredOn(type -> type.equals(Optional.of(AchievementType.COURSE)))
                .hasSize(54);
        assertThat(clr.check())
                .extracting(problem -> problem.code().value())
                .containsOnly("structure.member.missing", "structure.value.term", "clr1.context.unknown")
                .filteredOn("structure.member.missing"::equals)
                .hasSize(65);
        assertThat(clr.check().get(0).pointer().value()).isEqualTo("/assertions/0/recipient/hashed");
    }

    private static Change changed(String name, String pointer, String json) {
        return new Change(name, pointer, json, List.of());
    }

    private record Change(String name, String pointer, String json, List<Tuple> problems) implements Arguments {
        Change to(String place, String code) {
            List<Tuple> more = new ArrayList<>(problems);
            more.add(tuple(place, code));
            return new Change(name, pointer, json, more);
        }

        @Override
        public Object[] get() {
            return argumentSet(name, pointer, json, problems).get();
        }
    }

    /** The good record with something else, or nothing, at a place. */
    private static JsonObject change(String pointer, String json) {
        return set(Fixtures.json(Fixtures.CLR_1), new JsonPointer(pointer).tokens(), json);
    }

    private static JsonObject set(JsonObject object, List<String> path, String json) {
        String name = path.get(0);
        if (path.size() == 1) {
            return json.isEmpty()
                    ? object.without(name)
                    : object.with(name, JsonReader.standard().read(json));
        }
        JsonValue member = object.get(name).orElseThrow();
        if (!(member instanceof JsonArray array)) {
            return object.with(name, set((JsonObject) member, path.subList(1, path.size()), json));
        }
        List<JsonValue> items = new ArrayList<>(array.items());
        int index = Integer.parseInt(path.get(1));
        items.set(
                index,
                path.size() == 2
                        ? JsonReader.standard().read(json)
                        : set((JsonObject) items.get(index), path.subList(2, path.size()), json));
        return object.with(name, new JsonArray(items));
    }
}
