package org.lerkit.mapping.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.lerkit.model.clr1.Assertion;
import org.lerkit.model.clr1.Clr;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.json.Member;
import org.lerkit.model.value.Iri;

/** CLR 2.0 as CLR 1.0. */
class Clr2DowngradeTest {
    private static final Clr2Downgrade DOWNGRADE = Clr2Downgrade.record();
    private static final JsonObject FULL = Fixtures.document("/fixtures/clr2/full.json");
    static final JsonObject SMALL = Upgrading.json("""
            {'@context': ['https://www.w3.org/ns/credentials/v2',
                          'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
                          'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
             'id': 'urn:x:clr', 'type': ['VerifiableCredential', 'ClrCredential'], 'name': 'Record', 'partial': false,
             'issuer': {'id': 'https://far.example', 'type': ['Profile'], 'name': 'Far College', 'phone': '+1 555',
                        'image': {'id': 'https://far.example/logo.png', 'type': 'Image', 'caption': 'Logo'}},
             'validFrom': '2026-01-02T00:00:00Z',
             'credentialSubject': {
               'id': 'did:example:learner', 'type': ['ClrSubject'],
               'identifier': [
                 {'type': 'IdentityObject', 'hashed': false, 'identityHash': 'Ida Fern', 'identityType': 'name'},
                 {'type': 'IdentityObject', 'hashed': false, 'identityHash': 'S-1', 'identityType': 'ext:studentId'},
                 {'type': 'IdentityObject', 'hashed': false, 'identityHash': '123', 'identityType': 'nationalIdentityNumber'},
                 {'type': 'IdentityObject', 'hashed': false, 'identityHash': 'acc', 'identityType': 'accountId'},
                 {'type': 'IdentityObject', 'hashed': true, 'identityHash': 'sha256$00', 'identityType': 'emailAddress'}],
               'verifiableCredential': [{
                 '@context': ['https://www.w3.org/ns/credentials/v2',
                              'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
                 'id': 'urn:x:vc', 'type': ['VerifiableCredential', 'AchievementCredential'], 'name': 'Knots',
                 'issuer': {'id': 'https://far.example', 'type': ['Profile'], 'name': 'Far College'},
                 'validFrom': '2026-01-02T00:00:00Z', 'awardedDate': '2025-06-01T00:00:00Z',
                 'validUntil': '2030-01-01T00:00:00Z',
                 'credentialSubject': {'id': 'did:example:learner', 'type': ['AchievementSubject'], 'creditsEarned': 3.5,
                   'achievement': {'id': 'urn:x:a', 'type': ['Achievement'], 'achievementType': 'BachelorDegree',
                     'name': 'Knots', 'description': 'All of them.', 'criteria': {'narrative': 'Tie.'},
                     'otherIdentifier': [{'type': 'IdentifierEntry', 'identifier': 'N1', 'identifierType': 'sourcedId'}],
                     'alignment': [{'type': ['Alignment'], 'targetName': 'T', 'targetUrl': 'https://t.example/1',
                                    'targetType': 'ceasn:Competency'}]},
                   'result': [{'type': ['Result'], 'value': 'A', 'status': 'Provisional'}]}}],
               'achievement': [{'id': 'urn:x:p', 'type': ['Achievement'], 'achievementType': 'CoCurricular',
                 'name': 'Sailing', 'description': 'All.', 'criteria': {'narrative': 'Sail.'}}],
               'association': [
                 {'type': 'Association', 'associationType': 'isPartOf', 'sourceId': 'urn:x:a', 'targetId': 'urn:x:p'},
                 {'type': 'Association', 'associationType': 'precedes', 'sourceId': 'urn:x:p', 'targetId': 'urn:x:z'},
                 {'type': 'Association', 'associationType': 'precedes', 'sourceId': 'urn:x:y', 'targetId': 'urn:x:a'}]}}
            """);

    private static Conversion<JsonObject> convert(JsonObject clr) {
        return Upgrading.convert(DOWNGRADE, clr);
    }

    private static Ledger.Entry entry(Conversion<JsonObject> conversion, String path) {
        return conversion.ledger().entries().stream()
                .filter(entry -> entry.source().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static String at(JsonObject json, String... path) {
        JsonValue value = json;
        for (String step : path) {
            value = value instanceof JsonObject object
                    ? object.get(step).orElseThrow()
                    : ((JsonArray) value).items().get(Integer.parseInt(step));
        }
        return value instanceof JsonString text ? text.value() : JsonWriter.toText(value);
    }

    @Test
    void a_record_says_who_published_it_when_and_of_whom() {
        JsonObject clr = convert(SMALL).value();

        assertThat(new Clr(clr).check())
                .extracting(problem -> problem.code().value())
                .as("one association leads out of the record")
                .containsExactly("association.end-unknown");
        assertThat(Format.detect(clr).format()).contains(Format.CLR_1);
        assertThat(at(clr, "id")).isEqualTo("urn:x:clr");
        assertThat(at(clr, "issuedOn")).isEqualTo("2026-01-02T00:00:00Z");
        assertThat(at(clr, "partial")).isEqualTo("false");
        assertThat(at(clr, "publisher"))
                .isEqualTo("{\"type\":\"Profile\",\"id\":\"https://far.example\",\"name\":\"Far College\","
                        + "\"telephone\":\"+1 555\",\"image\":\"https://far.example/logo.png\"}");
        assertThat(at(clr, "learner"))
                .isEqualTo("{\"id\":\"did:example:learner\",\"type\":\"Profile\",\"name\":\"Ida Fern\","
                        + "\"studentId\":\"S-1\",\"identifiers\":[{\"type\":\"SystemIdentifier\","
                        + "\"identifier\":\"acc\",\"identifierType\":\"ext:accountId\"}]}");
        assertThat(new OfficialClr1().errors(clr)).isEmpty();
    }

    @Test
    void a_credential_becomes_an_assertion_issued_when_it_was_awarded() {
        Assertion knots = new Clr(convert(SMALL).value()).assertions().get(0);

        assertThat(knots.issuedOn().orElseThrow().text()).isEqualTo("2025-06-01T00:00:00Z");
        assertThat(knots.expires().orElseThrow().text()).isEqualTo("2030-01-01T00:00:00Z");
        assertThat(knots.creditsEarned().orElseThrow().text()).isEqualTo("3.5");
        assertThat(knots.recipient().orElseThrow().type()).isEqualTo("id");
        assertThat(knots.recipient().orElseThrow().identity()).isEqualTo("did:example:learner");
        assertThat(knots.achievement().orElseThrow().issuer().name()).contains("Far College");
        assertThat(entry(convert(SMALL), "/credentialSubject/verifiableCredential/0/validFrom")
                        .disposition()
                        .token())
                .isEqualTo("dropped");
    }

    @Test
    void terms_that_clr_1_has_not_become_extensions_and_come_back() {
        JsonObject clr = convert(SMALL).value();

        JsonObject again = Upgrading.convert(Clr1Upgrade.record(), clr).value();

        assertThat(at(clr, "assertions", "0", "achievement", "achievementType")).isEqualTo("ext:BachelorDegree");
        assertThat(at(clr, "assertions", "0", "achievement", "identifiers", "0", "identifierType"))
                .isEqualTo("ext:sourcedId");
        assertThat(at(clr, "assertions", "0", "achievement", "alignments", "0", "targetType"))
                .isEqualTo("ext:ceasn.Competency");
        assertThat(at(clr, "achievements", "0", "achievementType")).isEqualTo("Co-Curricular");
        String badge = JsonWriter.toText(again);
        assertThat(badge)
                .contains("\"BachelorDegree\"", "\"sourcedId\"", "\"ceasn:Competency\"", "\"CoCurricular\"")
                .contains("\"awardedDate\":\"2025-06-01T00:00:00Z\"")
                .doesNotContain("ext:BachelorDegree");
    }

    @Test
    void a_result_has_a_description_and_no_status_that_clr_1_has_no_word_for() {
        Conversion<JsonObject> conversion = convert(SMALL);
        Assertion knots = new Clr(conversion.value()).assertions().get(0);

        assertThat(knots.results()).hasSize(1);
        assertThat(knots.achievement().orElseThrow().resultDescriptions())
                .extracting(description -> description.id(), description -> description.name())
                .containsExactly(tuple(knots.results().get(0).resultDescription(), "Result"));
        assertThat(knots.results().get(0).status()).isEmpty();
        assertThat(entry(conversion, "/credentialSubject/verifiableCredential/0/credentialSubject/result/0/status")
                        .rule()
                        .id())
                .isEqualTo("clr1.write.outcome.status");
    }

    @Test
    void an_association_is_said_by_the_achievement_that_it_begins_at() {
        Conversion<JsonObject> conversion = convert(SMALL);
        Clr clr = new Clr(conversion.value());

        assertThat(clr.assertions().get(0).achievement().orElseThrow().associations())
                .extracting(
                        one -> one.associationType().text(),
                        one -> one.targetId().value(),
                        one -> one.title())
                .containsExactly(tuple("isPartOf", "urn:x:p", "Sailing"));
        assertThat(clr.achievements().get(0).associations())
                .extracting(one -> one.targetId().value(), one -> one.title())
                .containsExactly(tuple("urn:x:z", "urn:x:z"));
        assertThat(entry(conversion, "/credentialSubject/association/2/targetId")
                        .rule()
                        .id())
                .isEqualTo("clr1.write.association.sourceId");
    }

    @Test
    void national_identifiers_and_birth_dates_are_withheld_unless_they_are_released() {
        ConversionOptions released = ConversionOptions.standard()
                .withPrivacy(PrivacyProfile.standard().releasing(Category.NATIONAL_IDENTIFIER, Category.BIRTH_DATE));
        JsonObject issuer =
                ((JsonObject) SMALL.get("issuer").orElseThrow()).with("dateOfBirth", new JsonString("1990-01-01"));
        JsonObject clr = SMALL.with("issuer", issuer);

        Conversion<JsonObject> kept = convert(clr);
        Conversion<JsonObject> open = Upgrading.convert(DOWNGRADE, JsonWriter.toBytes(clr), released);

        assertThat(entry(kept, "/credentialSubject/identifier/2/identityHash")
                        .disposition()
                        .token())
                .isEqualTo("withheld");
        assertThat(entry(kept, "/issuer/dateOfBirth").disposition().token()).isEqualTo("withheld");
        assertThat(JsonWriter.toText(kept.value())).doesNotContain("\"123\"", "1990-01-01");
        assertThat(JsonWriter.toText(open.value()))
                .contains("\"identifier\":\"123\",\"identifierType\":\"ext:nationalIdentityNumber\"")
                .contains("\"birthDate\":\"1990-01-01\"");
    }

    @Test
    void what_is_upgraded_again_withholds_a_national_identifier_too() {
        ConversionOptions released = ConversionOptions.standard()
                .withPrivacy(PrivacyProfile.standard().releasing(Category.NATIONAL_IDENTIFIER));
        JsonObject clr = Upgrading.convert(DOWNGRADE, JsonWriter.toBytes(SMALL), released)
                .value();

        Conversion<JsonObject> again = Upgrading.convert(Clr1Upgrade.record(), clr);

        assertThat(JsonWriter.toText(again.value())).doesNotContain("\"123\"", "nationalIdentityNumber");
        assertThat(again.ledger().counts()).containsEntry("withheld", 2);
        assertThat(Law.perturb(clr, changed -> Upgrading.convert(Clr1Upgrade.record(), changed)))
                .isEmpty();
    }

    @Test
    void the_caller_may_say_who_the_learner_is() {
        ConversionOptions named = ConversionOptions.standard().withSubject(new Iri("did:example:other"));

        Clr clr = new Clr(
                Upgrading.convert(DOWNGRADE, JsonWriter.toBytes(SMALL), named).value());

        assertThat(clr.learner().id().value()).isEqualTo("did:example:other");
        assertThat(clr.assertions().get(0).recipient().orElseThrow().identity()).isEqualTo("did:example:other");
    }

    @Test
    void the_fixtures_keep_the_law_and_are_valid() {
        for (JsonObject clr : List.of(SMALL, FULL)) {
            Conversion<JsonObject> conversion = convert(clr);

            assertThat(Law.check(clr, conversion.value(), conversion.ledger())).isEmpty();
            assertThat(Law.perturb(clr, Clr2DowngradeTest::convert)).isEmpty();
            assertThat(new OfficialClr1().errors(conversion.value())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "issuer", "validFrom", "credentialSubject"})
    void what_clr_1_cannot_do_without_is_not_invented(String member) {
        JsonObject clr = SMALL.without(member);

        assertThatThrownBy(() -> convert(clr)).isInstanceOfSatisfying(ConversionException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(ConversionProblems.MISSING);
            assertThat(e.problem().location().path()).isEmpty();
        });
    }

    @Test
    void a_learner_whom_nothing_names_is_not_invented() {
        JsonObject subject = (JsonObject) SMALL.get("credentialSubject").orElseThrow();
        JsonObject clr = SMALL.with("credentialSubject", subject.without("id").without("identifier"));

        assertThatThrownBy(() -> convert(clr))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        e -> assertThat(e.problem())
                                .extracting(
                                        Problem::code,
                                        problem -> problem.location().path())
                                .containsExactly(ConversionProblems.NO_LEARNER_IDENTITY, "/credentialSubject"));
    }

    @Test
    void every_member_of_clr_2_has_a_line() {
        Set<String> missing = new TreeSet<>();
        for (Succession.Type type : Clr2Table.SUCCESSION.types()) {
            Set<String> said = Clr2Table.SUCCESSION.types().stream()
                    .filter(other -> other.from().name().equals(type.from().name()))
                    .flatMap(other -> other.lines().stream())
                    .map(Succession.Line::member)
                    .collect(Collectors.toSet());
            for (Member<?> member : type.from().members()) {
                if (!said.contains(member.name())) {
                    missing.add(type.from().name() + '.' + member.name());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void it_is_found_by_its_ends_and_every_reader_leads_there() {
        Converters all = Converters.standard();

        assertThat(all.find(Format.CLR_2, Format.CLR_1)).containsSame(DOWNGRADE);
        for (Format format : List.of(Format.COLLEGE_TRANSCRIPT, Format.X12_130, Format.ELMO, Format.CLR_SET_1)) {
            assertThat(all.find(format, Format.CLR_1)).as(format.id()).isPresent();
        }
    }
}
