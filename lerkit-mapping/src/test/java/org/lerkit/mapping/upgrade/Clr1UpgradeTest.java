package org.lerkit.mapping.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lerkit.mapping.upgrade.Upgrading.json;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.clr.Fixtures;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.Problem;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.value.Iri;

class Clr1UpgradeTest {
    private static final Clr1Upgrade UPGRADE = Clr1Upgrade.record();
    private static final JsonObject FULL = Fixtures.document("/fixtures/clr1/full.json");

    private static ClrCredential clr(JsonObject record) {
        return new ClrCredential(Upgrading.convert(UPGRADE, record).value());
    }

    private static AchievementCredential badge(ClrCredential clr, int index) {
        return (AchievementCredential)
                clr.credentialSubject().verifiableCredential().get(index);
    }

    @Test
    void a_record_becomes_an_unsecured_clr_with_a_credential_for_each_assertion() {
        ClrCredential clr = clr(FULL);

        assertThat(clr.check()).isEmpty();
        assertThat(clr.name().any()).contains("Record of Ada Minnow");
        assertThat(clr.partial()).contains(true);
        assertThat(clr.issuer().otherIdentifier().get(0).identifier()).isEqualTo("NQ");
        assertThat(clr.credentialSubject().verifiableCredential()).hasSize(2);
        AchievementCredential pilot = badge(clr, 0);
        assertThat(pilot.validFrom().text()).isEqualTo("2021-05-01T10:00:00Z");
        assertThat(pilot.credentialSubject()
                        .achievement()
                        .achievementType()
                        .orElseThrow()
                        .text())
                .isEqualTo("CoCurricular");
        assertThat(pilot.credentialSubject().creditsEarned().orElseThrow().text())
                .isEqualTo("4.50");
        assertThat(pilot.credentialSubject().result().get(0).value()).contains("B");
        assertThat(pilot.endorsement().get(0).credentialSubject().id()).isEqualTo(pilot.id());
        assertThat(pilot.evidence())
                .extracting(piece -> piece.name().orElseThrow().any().orElseThrow())
                .containsExactly("Log book", "Page one");
    }

    @Test
    void what_an_old_record_may_leave_open_is_taken_from_the_record() {
        AchievementCredential knots = badge(clr(FULL), 1);

        assertThat(knots.validFrom().text()).isEqualTo("2021-06-01T10:00:00Z");
        assertThat(knots.credentialSubject().achievement().criteria().narrative())
                .isPresent();
        assertThat(badge(clr(FULL), 0)
                        .credentialSubject()
                        .achievement()
                        .description()
                        .any())
                .contains("Harbour pilot");
    }

    @Test
    void associations_are_said_by_the_subject_and_only_what_is_not_asserted_is_listed() {
        ClrCredential clr = clr(FULL);

        assertThat(clr.credentialSubject().association())
                .extracting(association -> association.associationType().text())
                .containsExactly("isRelatedTo", "isPartOf");
        assertThat(clr.credentialSubject().achievement())
                .extracting(achievement -> achievement.name().any().orElseThrow())
                .containsExactly("Berthing");
        assertThat(entry(Upgrading.convert(UPGRADE, FULL), "/assertions/0/achievement/associations/0/associationType")
                        .disposition()
                        .token())
                .isEqualTo("approximated");
    }

    @Test
    void signed_parts_travel_byte_for_byte_as_evidence_of_the_record() {
        Conversion<JsonObject> conversion = Upgrading.convert(UPGRADE, FULL);

        assertThat(new ClrCredential(conversion.value()).evidence())
                .extracting(piece -> piece.id().orElseThrow().value())
                .containsExactly(
                        "data:application/jose,eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2lnbmVk",
                        "data:application/jose,eyJhbGciOiJSUzI1NiJ9.eyJhIjoyfQ.c2lnbmVk");
        assertThat(conversion.problems())
                .extracting(Problem::code, problem -> problem.location().path())
                .containsExactly(tuple(ConversionProblems.MALFORMED, "/assertions/0/signedEndorsements/1"));
    }

    @Test
    void the_learner_is_known_by_identifiers_and_a_birth_date_is_withheld() {
        Conversion<JsonObject> conversion = Upgrading.convert(UPGRADE, FULL);

        assertThat(new ClrCredential(conversion.value()).credentialSubject().identifier())
                .extracting(identity -> identity.identityType().text() + ' ' + identity.identityHash())
                .containsExactly(
                        "name Ada Minnow",
                        "emailAddress ada.minnow@example.org",
                        "ext:studentId S-77",
                        "lisSourcedId lis-1");
        assertThat(entry(conversion, "/learner/birthDate").disposition().token())
                .isEqualTo("withheld");
        assertThat(entry(
                                Upgrading.convert(
                                        UPGRADE,
                                        JsonWriter.toBytes(FULL),
                                        ConversionOptions.standard()
                                                .withPrivacy(PrivacyProfile.standard()
                                                        .releasing(Category.values()))),
                                "/learner/birthDate")
                        .disposition()
                        .token())
                .isEqualTo("dropped");
    }

    @Test
    void the_fixture_keeps_the_law() {
        Conversion<JsonObject> conversion = Upgrading.convert(UPGRADE, FULL);

        assertThat(Law.check(FULL, conversion.value(), conversion.ledger())).isEmpty();
        assertThat(Law.perturb(FULL, changed -> Upgrading.convert(UPGRADE, changed)))
                .isEmpty();
    }

    @Test
    void the_caller_may_say_who_the_learner_is() {
        Conversion<JsonObject> conversion = Upgrading.convert(
                UPGRADE,
                JsonWriter.toBytes(FULL),
                ConversionOptions.standard().checkingAccounting().withSubject(new Iri("did:example:ada")));

        assertThat(new ClrCredential(conversion.value()).credentialSubject().id())
                .contains(new Iri("did:example:ada"));
        assertThatThrownBy(() -> clr(FULL.with("learner", json("{'type':'Profile'}"))))
                .extracting(e -> ((ConversionException) e).problem().code())
                .isEqualTo(ConversionProblems.NO_LEARNER_IDENTITY);
    }

    @ParameterizedTest
    @CsvSource({
        "issuedOn,the record does not say when it was issued",
        "learner,the record does not say whose it is",
        "publisher,the record does not say who publishes it",
        "assertions,'the record does not say anything that was achieved, outside of what is signed'"
    })
    void what_clr_2_cannot_do_without_is_not_invented(String member, String message) {
        JsonObject less = FULL.with("type", new JsonString("Clr")).without(member);

        assertThatThrownBy(() -> clr(less))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining(message)
                .extracting(e -> ((ConversionException) e).problem().code())
                .isEqualTo(ConversionProblems.MISSING);
    }

    @Test
    void what_was_taken_back_is_refused() {
        assertThatThrownBy(() -> clr(FULL.with("revoked", JsonBoolean.TRUE)))
                .hasMessageStartingWith("/revoked: this was taken back")
                .extracting(e -> ((ConversionException) e).problem().code())
                .isEqualTo(ConversionProblems.REVOKED);
    }

    @Test
    void values_of_the_wrong_kind_are_accounted_for_or_refused() {
        for (String member : FULL.members().keySet()) {
            for (JsonValue wrong : List.of(
                    new JsonNumber("7"),
                    new JsonString("x"),
                    JsonObject.EMPTY,
                    JsonArray.of(new JsonNumber("7"), JsonArray.EMPTY, json("{'id':7,'achievement':{'id':{}}}")))) {
                JsonObject changed = FULL.with(member, wrong);
                try {
                    Conversion<JsonObject> conversion = Upgrading.convert(UPGRADE, changed);
                    assertThat(Law.check(changed, conversion.value(), conversion.ledger()))
                            .as(member)
                            .isEmpty();
                } catch (ConversionException refused) {
                    assertThat(refused.problem().code().value()).startsWith("conversion.");
                }
            }
        }
    }

    @Test
    void a_record_of_ten_thousand_assertions_is_converted() {
        List<JsonValue> assertions = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            assertions.add(json("{'id':'urn:a:" + i + "','achievement':{'id':'urn:b:" + i
                    + "','name':'n','issuer':{'id':'urn:i'}}}"));
        }

        Conversion<JsonObject> conversion =
                Upgrading.convert(UPGRADE, FULL.without("achievements").with("assertions", new JsonArray(assertions)));

        assertThat(new ClrCredential(conversion.value()).credentialSubject().verifiableCredential())
                .hasSize(10_000);
    }

    @Test
    void it_is_found_by_its_ends() {
        assertThat(Converters.standard().find(Format.CLR_1, Format.CLR_2)).containsSame(UPGRADE);
    }

    private static Ledger.Entry entry(Conversion<JsonObject> conversion, String place) {
        return conversion.ledger().entries().stream()
                .filter(entry -> entry.source().path().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry of " + place));
    }
}
