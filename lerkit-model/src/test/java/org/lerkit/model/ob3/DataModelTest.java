package org.lerkit.model.ob3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.Problem;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.clr2.ClrCredentialV1p1;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Fixtures;

/** Badges and records on both data models, which never meet in one credential. */
class DataModelTest {
    private static final String V1 = "https://www.w3.org/2018/credentials/v1";
    private static final String V2 = "https://www.w3.org/ns/credentials/v2";
    private static final ClrCredentialV1p1 FIRST = new ClrCredentialV1p1(Fixtures.json(Fixtures.CLR_ON_1));
    private static final ClrCredential SECOND = new ClrCredential(Fixtures.json(Fixtures.CLR));

    @Test
    void the_first_context_says_which_it_is() {
        assertThat(DataModel.of(FIRST.json())).contains(DataModel.V1_1);
        assertThat(DataModel.of(SECOND.json())).contains(DataModel.V2_0);
        assertThat(DataModel.of(read("{\"@context\":\"" + V1 + "\"}"))).contains(DataModel.V1_1);
        assertThat(DataModel.of(read("{\"@context\":[\"https://example.org/\",\"" + V1 + "\"]}")))
                .isEmpty();
        assertThat(DataModel.of(read("{\"@context\":[]}"))).isEmpty();
        assertThat(DataModel.of(JsonObject.EMPTY)).isEmpty();
    }

    @Test
    void what_is_embedded_is_seen_on_the_data_model_of_its_own() {
        assertThat(FIRST.credentialSubject().verifiableCredential())
                .hasExactlyElementsOfTypes(
                        AchievementCredentialV1p1.class, org.lerkit.model.vc1.VerifiableCredential.class);
        assertThat(SECOND.credentialSubject().verifiableCredential())
                .hasExactlyElementsOfTypes(
                        AchievementCredential.class, org.lerkit.model.vc2.VerifiableCredential.class);
        assertThat(FIRST.issuer().endorsement()).hasExactlyElementsOfTypes(EndorsementCredentialV1p1.class);
        assertThat(SECOND.issuer().endorsement()).hasExactlyElementsOfTypes(EndorsementCredential.class);
    }

    @Test
    void whoever_only_reads_sees_both_alike() {
        assertThat(Stream.<AnyAchievementCredential>of(badge(FIRST.json()), second())
                        .map(badge -> badge.credentialSubject().achievement().id()))
                .hasSize(2)
                .doesNotContainNull();
    }

    static Stream<Arguments> mixtures() {
        JsonObject older = badge(FIRST.json()).json();
        JsonObject newer = second().json();
        return Stream.of(
                argumentSet(
                        "badge on 2.0 in a record on 1.1",
                        FIRST.json(),
                        badge(FIRST.json()).json(),
                        newer,
                        "/credentialSubject/verifiableCredential/0/@context"),
                argumentSet(
                        "badge on 1.1 in a record on 2.0",
                        SECOND.json(),
                        newer,
                        older,
                        "/credentialSubject/verifiableCredential/0/@context"),
                argumentSet(
                        "endorsement on 1.1 of an issuer in a record on 2.0",
                        SECOND.json(),
                        SECOND.issuer().endorsement().get(0).json(),
                        FIRST.issuer().endorsement().get(0).json(),
                        "/issuer/endorsement/0/@context"));
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void what_is_embedded_is_on_the_data_model_of_what_it_is_in(
            JsonObject record, JsonObject embedded, JsonObject other, String place) {
        JsonObject mixed =
                read(JsonWriter.toText(record).replace(JsonWriter.toText(embedded), JsonWriter.toText(other)));

        List<Problem> problems = DataModel.of(record).orElseThrow() == DataModel.V1_1
                ? new ClrCredentialV1p1(mixed).check()
                : new ClrCredential(mixed).check();

        assertThat(problems)
                .filteredOn(problem -> problem.code().value().equals("ob3.data-model.mixed"))
                .extracting(problem -> problem.pointer().value())
                .contains(place);
    }

    @Test
    void the_dates_of_the_other_data_model_are_no_dates_here() {
        assertThat(checked(new AchievementCredential(
                        second().json().with("issuanceDate", new JsonString("2026-01-01T00:00:00Z")))))
                .containsExactly(tuple("/issuanceDate", "vc2.date.removed"));
        assertThat(checked(new AchievementCredentialV1p1(
                        badge(FIRST.json()).json().with("validUntil", new JsonString("2026-01-01T00:00:00Z")))))
                .containsExactly(tuple("/validUntil", "vc1.date.reserved"));
    }

    @Test
    void a_badge_on_the_first_data_model_names_itself_and_tells_of_its_issuer() {
        JsonObject badge = badge(FIRST.json()).json();

        assertThat(checked(new AchievementCredentialV1p1(badge.without("name"))))
                .containsExactly(tuple("/name", "structure.member.missing"));
        assertThat(checked(new AchievementCredentialV1p1(badge.with("issuer", new JsonString("did:example:harbour")))))
                .containsExactly(tuple("/issuer", "structure.value.type"));
        assertThat(checked(new AchievementCredentialV1p1(
                        badge.with("expirationDate", new JsonString("2001-01-01T00:00:00Z")))))
                .containsExactly(tuple("/expirationDate", "vc.validity.reversed"));
        assertThat(checked(new AchievementCredentialV1p1(badge.with("@context", JsonArray.of(new JsonString(V2))))))
                .contains(tuple("/@context", "structure.context.order"));
    }

    private static List<org.assertj.core.groups.Tuple> checked(AnyAchievementCredential badge) {
        return badge.check().stream()
                .map(problem -> tuple(problem.pointer().value(), problem.code().value()))
                .toList();
    }

    private static AchievementCredentialV1p1 badge(JsonObject record) {
        return (AchievementCredentialV1p1) new ClrCredentialV1p1(record)
                .credentialSubject()
                .verifiableCredential()
                .get(0);
    }

    private static AchievementCredential second() {
        return (AchievementCredential)
                SECOND.credentialSubject().verifiableCredential().get(0);
    }

    private static JsonObject read(String json) {
        return JsonReader.standard().readObject(json);
    }
}
