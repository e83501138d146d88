package org.lerkit.model.ob3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.Node;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.Fixtures;

/** What Open Badges 3.0 asks of single types beyond the kinds of their members. */
class OpenBadgesRulesTest {
    static Stream<Arguments> hashes() {
        String digits = "0123456789abcdefABCDEF0123456789";
        return Stream.of(
                argumentSet("SHA-256", true, "sha256$" + digits + digits, List.of()),
                argumentSet("MD5", true, "md5$" + digits, List.of()),
                argumentSet("plain text", false, "S-1", List.of()),
                argumentSet("plain text that says it is hashed", true, "S-1", List.of("identity.hash-form")),
                argumentSet("no digits", true, "sha256$xyz", List.of("identity.hash-form")),
                argumentSet("other algorithm", true, "sha512$" + digits + digits, List.of("identity.hash-algorithm")),
                argumentSet("too short", true, "sha256$" + digits, List.of("identity.hash-algorithm")),
                argumentSet("upper case", true, "SHA256$" + digits + digits, List.of("identity.hash-algorithm")),
                argumentSet("a hash that denies it", false, "md5$" + digits, List.of("identity.hash-undeclared")));
    }

    @ParameterizedTest
    @MethodSource("hashes")
    void a_hashed_identity_has_a_hash(boolean hashed, String hash, List<String> codes) {
        IdentityObject identity = IdentityObject.builder()
                .hashed(hashed)
                .identityHash(hash)
                .identityType(IdentifierType.SOURCED_ID)
                .build();

        assertThat(identity.check())
                .allSatisfy(problem -> assertThat(problem.pointer().value()).isEqualTo("/identityHash"))
                .extracting(problem -> problem.code().value())
                .isEqualTo(codes);
    }

    @Test
    void a_plain_identity_is_of_its_type_and_has_no_salt() {
        IdentityObject.Builder email = IdentityObject.builder()
                .hashed(false)
                .identityHash("ada@example.org")
                .identityType(IdentifierType.EMAIL_ADDRESS);

        assertThat(Edits.found(email.build())).isEmpty();
        assertThat(Edits.found(email.salt("s").build())).containsExactly("identity.salt-unused at /salt");
        assertThat(Edits.found(email.identityHash("Ada").build()))
                .containsExactly("identity.kind at /identityHash", "identity.salt-unused at /salt");
    }

    @Test
    void criteria_should_say_something() {
        assertThat(new Criteria(JsonObject.EMPTY).check()).singleElement().satisfies(problem -> {
            assertThat(problem.code().value()).isEqualTo("ob3.criteria.empty");
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
        });
        assertThat(new Criteria(read("{\"id\":\"https://example.org/how\"}")).check())
                .isEmpty();
        assertThat(new Criteria(read("{\"narrative\":\"Weld.\"}")).check()).isEmpty();
    }

    static Stream<Arguments> closed() {
        return Stream.of(
                argumentSet("image", new Image(read("{\"id\":\"data:,\",\"type\":\"Image\",\"width\":1}")), "/width"),
                argumentSet(
                        "identifier",
                        new IdentifierEntry(read("{\"type\":\"IdentifierEntry\",\"identifier\":\"1\","
                                + "\"identifierType\":\"isbn\",\"x/y\":1}")),
                        "/x~1y"),
                argumentSet(
                        "identity",
                        new IdentityObject(read("{\"type\":\"IdentityObject\",\"hashed\":false,\"identityHash\":\"1\","
                                + "\"identityType\":\"isbn\",\"id\":\"urn:1\"}")),
                        "/id"));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void closed_types_take_no_other_members(Node node, String pointer) {
        assertThat(node.shape().closed()).isTrue();
        assertThat(node.check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactly(tuple(pointer, "structure.member.unknown"));
    }

    static Stream<Arguments> contexts() {
        String v2 = "\"https://www.w3.org/ns/credentials/v2\"";
        String ob = "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"";
        return Stream.of(
                argumentSet("as it should be", "[" + v2 + "," + ob + "]", 0),
                argumentSet("an older one", "[" + v2 + "," + ob.replace("-3.0.3", "-3.0.1") + "]", 0),
                argumentSet("the unversioned one", "[" + v2 + "," + ob.replace("-3.0.3", "") + "]", 0),
                argumentSet("more behind", "[" + v2 + "," + ob + ",{\"x\":\"urn:x\"},\"urn:y\"]", 0),
                argumentSet("in the other order", "[" + ob + "," + v2 + "]", 1),
                argumentSet("one missing", "[" + v2 + "]", 1),
                argumentSet("bare", v2, 1),
                argumentSet("none", "[]", 1),
                argumentSet("another one", "[" + v2 + ",\"https://example.org/\"," + ob + "]", 1));
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void contexts_come_in_order(String context, int problems) {
        AchievementCredential badge = new AchievementCredential(
                badge().json().with("@context", JsonReader.standard().read(context)));

        assertThat(badge.check())
                .filteredOn(problem -> problem.code().value().equals("structure.context.order"))
                .hasSize(problems)
                .allSatisfy(problem -> assertThat(problem.hint().orElseThrow())
                        .startsWith("start with https://www.w3.org/ns/credentials/v2, https://purl"));
    }

    static Stream<Arguments> tolerated() {
        String ob = "https://purl.imsglobal.org/spec/ob/v3p0/context";
        return Stream.of(
                argumentSet("current", ob + "-3.0.3.json", List.of()),
                argumentSet("older", ob + "-3.0.2.json", List.of("NOTICE tolerated.context-older")),
                argumentSet("first", ob + ".json", List.of("NOTICE tolerated.context-older")),
                argumentSet("draft", ob + "/ob_v3p0.jsonld", List.of("WARNING tolerated.context-retired")),
                argumentSet(
                        "early draft",
                        "https://imsglobal.github.io/openbadges-specification/context.json",
                        List.of("WARNING tolerated.context-retired")));
    }

    @ParameterizedTest
    @MethodSource("tolerated")
    void older_and_retired_contexts_are_tolerated_and_named(String context, List<String> problems) {
        JsonObject badge = Edits.set(badge().json(), "/@context/1", "'" + context + "'");

        assertThat(new AchievementCredential(badge).check())
                .allSatisfy(problem -> assertThat(problem.pointer().value()).isEqualTo("/@context/1"))
                .extracting(problem -> problem.severity() + " " + problem.code())
                .isEqualTo(problems);
    }

    static Stream<Arguments> misspelled() {
        String proof = "{'type':'DataIntegrityProof','cryptosuite':'NAME','proofPurpose':'assertionMethod',"
                + "'verificationMethod':'did:example:a#b','created':'2026-05-30T00:00:00Z','proofValue':'z1'}";
        return Stream.of(
                argumentSet(
                        "suite",
                        "/proof",
                        proof.replace("NAME", "eddsa-rdf-2022"),
                        "/proof/cryptosuite",
                        "did you mean eddsa-rdfc-2022?"),
                argumentSet(
                        "schema",
                        "/credentialSchema",
                        "[{'id':'https://example.org/s','type':'JsonSchemaValidator2019'}]",
                        "/credentialSchema/0/type",
                        "did you mean 1EdTechJsonSchemaValidator2019?"),
                argumentSet(
                        "status",
                        "/credentialStatus",
                        "{'id':'urn:s','type':['BitstringStatusList']}",
                        "/credentialStatus/type/0",
                        "did you mean BitstringStatusListEntry?"),
                argumentSet(
                        "member",
                        "/credentialSubject/achievement/resultDescriptions",
                        "[]",
                        "/credentialSubject/achievement/resultDescriptions",
                        "did you mean resultDescription? as it stands it says nothing"));
    }

    @ParameterizedTest
    @MethodSource("misspelled")
    void what_is_nearly_a_known_name_is_asked_about(String place, String value, String at, String hint) {
        JsonObject badge = badge().json();
        JsonObject achievement =
                badge().credentialSubject().achievement().json().without("resultDescription");
        JsonObject subject = badge().credentialSubject().json().without("result");
        badge = badge.with("credentialSubject", subject.with("achievement", achievement));

        assertThat(new AchievementCredential(Edits.set(badge, place, value)).check())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code().value()).isEqualTo("tolerated.name-misspelled");
                    assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
                    assertThat(problem.pointer().value()).isEqualTo(at);
                    assertThat(problem.hint()).contains(hint);
                });
    }

    @Test
    void a_term_that_is_nearly_another_is_asked_about() {
        JsonObject badge =
                Edits.set(badge().json(), "/credentialSubject/achievement/achievementType", "'Co-Curricular'");

        assertThat(new AchievementCredential(badge).check()).singleElement().satisfies(problem -> {
            assertThat(problem.code().value()).isEqualTo("structure.value.term");
            assertThat(problem.hint().orElseThrow())
                    .startsWith("did you mean CoCurricular? Otherwise write one of Achievement, ")
                    .endsWith(", or a term of your own after ext:");
        });
    }

    @Test
    void a_badge_says_that_it_is_a_credential_and_a_badge() {
        AchievementCredential badge = new AchievementCredential(
                badge().json().with("type", JsonArray.of(new JsonString("AchievementCredential"))));

        assertThat(badge.check())
                .extracting(problem -> problem.pointer().value(), Problem::title)
                .containsExactly(tuple("/type", "must include one of [VerifiableCredential]"));
        assertThat(AchievementCredential.SHAPE.names(badge.json())).isTrue();
        assertThat(EndorsementCredential.SHAPE.names(badge.json())).isFalse();
        assertThat(EndorsementCredential.SHAPE.names(JsonObject.EMPTY)).isFalse();
    }

    @Test
    void a_refresh_service_has_an_address_here() {
        AchievementCredential badge =
                new AchievementCredential(badge().json().with("refreshService", read("{\"type\":\"Refresh\"}")));

        assertThat(badge.check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactly(tuple("/refreshService/id", "structure.member.missing"));
    }

    @Test
    void a_credential_does_not_end_before_it_begins() {
        assertThat(new AchievementCredential(badge().json().with("validUntil", new JsonString("2026-05-29T23:59:59Z")))
                        .check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactly(tuple("/validUntil", "vc.validity.reversed"));
        assertThat(new AchievementCredential(
                                badge().json().with("validUntil", new JsonString("2026-05-30T02:00:00+02:00")))
                        .check())
                .isEmpty();
    }

    @Test
    void a_credential_is_not_awarded_after_it_begins_to_hold() {
        assertThat(Edits.found(
                        new AchievementCredential(Edits.set(badge().json(), "/awardedDate", "'2026-05-30T00:00:01Z'"))))
                .containsExactly("ob3.awarded.late at /awardedDate");
        assertThat(Edits.found(
                        new AchievementCredential(Edits.set(badge().json(), "/awardedDate", "'2026-05-30T00:00:00Z'"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/endorsement/0, false",
        "/issuer/endorsement/0, false",
        "/credentialSubject/achievement/endorsement/0, false",
        "/endorsement/0, true"
    })
    void an_endorsement_inside_a_credential_is_of_something_inside_it(String endorsement, boolean inside) {
        String issuer = badge().issuer().id().value();
        String id = endorsement + "/credentialSubject/id";
        JsonObject badge = Edits.set(badge().json(), id, inside ? "'" + issuer + "'" : "'urn:of:another'");

        assertThat(Edits.found(new AchievementCredential(badge)))
                .isEqualTo(inside ? List.of() : List.of("ob3.endorsement.elsewhere at " + id));
    }

    @Test
    void one_id_names_one_thing() {
        ClrCredential clr = new ClrCredential(Fixtures.json(Fixtures.CLR));
        JsonObject programme =
                clr.credentialSubject().achievement().get(0).json().without("name");
        JsonObject impostor = programme.with("name", new JsonString("Baker"));

        assertThat(with(clr, programme).check())
                .as("to leave members out is no conflict, though the format wants them")
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactly(tuple("/credentialSubject/achievement/1/name", "structure.member.missing"));
        assertThat(with(clr, impostor).check()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(new JsonPointer("/credentialSubject/achievement/1/id"));
            assertThat(problem.code().value()).isEqualTo("id.conflict");
            assertThat(problem.hint().orElseThrow()).isNotEmpty();
            assertThat(problem.title()).isEqualTo("the id of something else in this document, whose name is another");
        });
    }

    private static ClrCredential with(ClrCredential clr, JsonObject achievement) {
        JsonObject subject = clr.credentialSubject().json();
        JsonArray achievements =
                JsonArray.of(clr.credentialSubject().achievement().get(0).json(), achievement);
        return new ClrCredential(clr.json().with("credentialSubject", subject.with("achievement", achievements)));
    }

    private static AchievementCredential badge() {
        return (AchievementCredential) new ClrCredential(Fixtures.json(Fixtures.CLR))
                .credentialSubject()
                .verifiableCredential()
                .get(0);
    }

    private static JsonObject read(String json) {
        return JsonReader.standard().readObject(json);
    }
}
