package org.lerkit.mapping.elm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.elm3.Agent;
import org.lerkit.model.elm3.AnyAgent;
import org.lerkit.model.elm3.DisplayParameter;
import org.lerkit.model.elm3.EuropeanDigitalCredential;
import org.lerkit.model.elm3.Organisation;
import org.lerkit.model.elm3.Person;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Result;
import org.lerkit.model.value.LexicalDate;

/** Records as European Digital Credentials: as is expected, valid by the shapes and by the schema, and nothing made up. */
class ElmWriterTest {
    private static final ConversionOptions CHECKED =
            ConversionOptions.standard().checkingAccounting();
    private static final ConversionOptions RELEASED =
            CHECKED.withPrivacy(PrivacyProfile.standard().releasing(Category.values()));

    private static LearnerRecord read(JsonObject json) {
        return ElmReader.convert(json, new byte[0], RELEASED).value();
    }

    private static JsonObject diploma() throws IOException {
        return JsonReader.standard()
                .readObject(Files.readAllBytes(Path.of("src/test/resources/fixtures/elm/diploma.json")));
    }

    private static final String RECORD = """
            {"format": "lerkit:record:0.1", "document": {"created": "2026-06-30", "sender": "org-1"},
             "learner": {"id": "urn:uuid:5f1b6c80-5c1c-4a3e-9d0e-4d1f0e8b2a11",
               "names": [{"given": "Ada", "middle": ["Eva"], "family": "Lindqvist"}], "birthDate": "2001-02-03",
               "identifiers": [{"value": "S-17", "type": {"value": "student"}, "authority": "Northfield"}],
               "contacts": [{"emails": ["ada@example.org", "no address"],
                 "addresses": [{"lines": ["12 Mill Lane"], "city": "Cork", "country": {"value": "IE"}}]}]},
             "organizations": [
               {"key": "org-1", "name": [{"value": "Northfield College", "language": "en"}],
                "contacts": [{"addresses": [{"country": {"value": "USA"}}]}]},
               {"key": "org-2", "name": "The yard"}],
             "attainments": [
               {"key": "a-1", "kind": "term", "period": {"start": "2025-09-01"}, "parts": [
                 {"key": "a-2", "kind": "course", "title": [{"value": "Chemie", "language": "de"},
                    {"value": "Chemistry", "language": "en-US"}], "code": "CH-101", "awarded": "2026-05-20",
                  "credits": [{"value": "5", "earned": "5", "unit": {"value": "ects"}}],
                  "results": [{"kind": {"value": "grade", "system": "lerkit:result"}, "value": "B+"}],
                  "alignments": [{"url": "http://data.europa.eu/snb/eqf/6", "name": "Level 6"},
                    {"url": "http://data.europa.eu/esco/skill/7", "name": "titrate"}],
                  "languages": ["en"]},
                 {"key": "a-3", "kind": "course", "title": "Physics", "status": {"value": "Failed"},
                  "results": [{"kind": {"value": "grade", "system": "lerkit:result"}, "value": "F"}]},
                 {"key": "a-4", "kind": "course", "title": "Sailing", "status": {"value": "in-progress"}}]},
               {"key": "a-5", "kind": "award", "title": "Diploma", "issuer": "org-2",
                "parts": [{"key": "a-6", "kind": "activity", "title": "Internship",
                   "period": {"start": "2026-01-10", "end": "2026-03"}},
                  {"key": "a-7", "kind": "module", "title": "Caulking"}]}]}""";

    private static LearnerRecord record(String json) {
        return LearnerRecord.of(JsonReader.standard().readObject(json));
    }

    private static void isRefused(String json, ElmWriter writer, String... places) {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> writer.write(record(json), CHECKED))
                .satisfies(e -> assertThat(e.problems())
                        .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(ConversionProblems.MISSING))
                        .extracting(problem -> problem.location().path())
                        .containsExactly(places));
    }

    @Test
    void a_record_becomes_the_credential_that_is_expected() {
        Conversion<EuropeanDigitalCredential> written = Written.write(record(RECORD));

        Written.isGood(written.value(), "the record");
        assertThat(written.value().issuer().json()).isEqualTo(Written.ISSUER.json());
        assertThat(written.value().displayParameter().json()).isEqualTo(Written.DISPLAY.json());
        assertThat(written.value().credentialSubject().json())
                .isEqualTo(
                        JsonReader.standard()
                                .readObject(
                                        """
                {"id": "urn:uuid:5f1b6c80-5c1c-4a3e-9d0e-4d1f0e8b2a11", "type": "Person",
                 "givenName": {"en": "Ada Eva"}, "familyName": {"en": "Lindqvist"}, "dateOfBirth": "2001-02-03T00:00:00Z",
                 "identifier": [{"type": "Identifier", "notation": "S-17", "schemeName": "student",
                   "schemeAgency": {"en": "Northfield"}}],
                 "contactPoint": [{"type": "ContactPoint",
                   "address": [{"type": "Address", "fullAddress": {"type": "Note", "noteLiteral": {"en": "12 Mill Lane, Cork"}},
                     "countryCode": IRL}],
                   "emailAddress": [{"id": "mailto:ada@example.org", "type": "Mailbox"}]}],
                 "hasClaim": [
                   {"type": "LearningAchievement", "title": {"de": "Chemie", "en": "Chemistry"},
                    "identifier": {"type": "Identifier", "notation": "CH-101"},
                    "creditReceived": [{"type": "CreditPoint", "framework": ECTS, "point": "5"}],
                    "provenBy": [{"type": "LearningAssessment", "title": {"en": "grade"},
                      "grade": {"type": "Note", "noteLiteral": {"en": "B+"}},
                      "awardedBy": {"type": "AwardingProcess", "awardingBody": [SCHOOL]}}],
                    "specifiedBy": {"type": "Qualification", "title": {"de": "Chemie", "en": "Chemistry"},
                      "creditPoint": [{"type": "CreditPoint", "framework": ECTS, "point": "5"}],
                      "language": [ENG],
                      "eqfLevel": {"id": "http://data.europa.eu/snb/eqf/6", "type": "Concept", "prefLabel": {"en": "Level 6"}},
                      "learningOutcome": [{"type": "LearningOutcome", "title": {"en": "titrate"},
                        "relatedESCOSkill": [{"id": "http://data.europa.eu/esco/skill/7", "type": "Concept",
                          "prefLabel": {"en": "titrate"}}]}]},
                    "awardedBy": {"type": "AwardingProcess", "awardingBody": [SCHOOL],
                      "awardingDate": "2026-05-20T00:00:00Z"}},
                   {"type": "LearningAssessment", "title": {"en": "Physics"},
                    "grade": {"type": "Note", "noteLiteral": {"en": "F"}},
                    "awardedBy": {"type": "AwardingProcess", "awardingBody": [SCHOOL]}},
                   {"type": "LearningActivity", "title": {"en": "Sailing"},
                    "awardedBy": {"type": "AwardingProcess", "awardingBody": [SCHOOL]}},
                   {"type": "LearningAchievement", "title": {"en": "Diploma"},
                    "awardedBy": {"type": "AwardingProcess", "awardingBody": [YARD]},
                    "influencedBy": [{"type": "LearningActivity", "title": {"en": "Internship"},
                      "temporal": {"type": "PeriodOfTime", "startDate": "2026-01-10T00:00:00Z"},
                      "awardedBy": {"type": "AwardingProcess", "awardingBody": [YARD]}}],
                    "hasPart": [{"type": "LearningAchievement", "title": {"en": "Caulking"},
                      "awardedBy": {"type": "AwardingProcess", "awardingBody": [YARD]}}]}]}""".replace("SCHOOL", """
                        {"type": "Organisation", "legalName": {"en": "Northfield College"}, "location": [{"type": "Location",
                         "address": [{"type": "Address", "countryCode": USA}]}]}""")
                                                .replace(
                                                        "YARD",
                                                        "{\"type\": \"Agent\", \"prefLabel\": {\"en\": \"The yard\"}}")
                                                .replace(
                                                        "ECTS",
                                                        "{\"id\": \"http://data.europa.eu/snb/education-credit/6fcec5c5af\", \"type\": \"Concept\"}")
                                                .replace("ENG", Written.ENGLISH)
                                                .replaceAll(
                                                        "IRL|USA",
                                                        "{\"id\": \"http://publications.europa.eu/resource/authority/country/$0\", \"type\": \"Concept\"}")));
        assertThat(written.value().issued().text()).isEqualTo("2026-06-30T00:00:00Z");
        assertThat(written.value().validFrom()).isEqualTo(written.value().issued());
        assertThat(written.ledger().entries())
                .filteredOn(entry -> entry.disposition().token().equals("dropped"))
                .extracting(entry -> entry.source().path())
                .containsExactly(
                        "/attainments/0/period/start",
                        "/attainments/0/parts/0/results/0/kind/system",
                        "/attainments/0/parts/1/results/0/kind/value",
                        "/attainments/0/parts/1/results/0/kind/system",
                        "/attainments/1/parts/0/period/end");
        assertThat(written.ledger().entries())
                .filteredOn(entry -> entry.disposition().token().equals("approximated"))
                .extracting(entry -> entry.source().path())
                .containsExactly(
                        "/document/created",
                        "/learner/birthDate",
                        "/attainments/0/parts/0/awarded",
                        "/attainments/1/parts/0/period/start");
        assertThat(written.ledger().entries())
                .filteredOn(entry -> entry.source().path().equals("/learner/contacts/0/emails/1"))
                .extracting(entry -> entry.disposition().token())
                .as("it is no address, and so is not written")
                .containsExactly("narrowed");
        Written.keepsTheLaw(record(RECORD), "the record", 60);
    }

    @Test
    void a_record_of_very_many_attainments_is_written_soon() {
        JsonObject record = JsonReader.standard().readObject(RECORD);
        List<JsonValue> many = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            many.add(JsonReader.standard()
                    .readObject("{\"key\": \"m-" + i
                            + "\", \"kind\": \"award\", \"title\": \"T\", \"issuer\": \"org-2\"}"));
        }
        LearnerRecord large = LearnerRecord.of(record.with("attainments", new JsonArray(many)));

        Conversion<EuropeanDigitalCredential> written = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Written.WRITER.write(large, ConversionOptions.standard()).get(0));

        assertThat(written.value()
                        .credentialSubject()
                        .json()
                        .get("hasClaim")
                        .orElseThrow()
                        .items())
                .hasSize(3_000);
    }

    @Test
    void what_a_record_does_not_say_is_not_made_up() {
        isRefused(RECORD.replace("\"created\": \"2026-06-30\", ", ""), Written.WRITER, "");
        isRefused(RECORD.replace("\"title\": \"Physics\", ", ""), Written.WRITER, "/attainments/0/parts/1");
        isRefused(
                RECORD.replace(", \"sender\": \"org-1\"", ""),
                Written.WRITER,
                "/attainments/0/parts/0",
                "/attainments/0/parts/1",
                "/attainments/0/parts/2");
        isRefused(
                RECORD.replace("\"kind\": \"module\"", "\"kind\": \"test\""), Written.WRITER, "/attainments/1/parts/1");
        isRefused(
                "{\"format\": \"lerkit:record:0.1\", \"document\": {\"created\": \"2026-06-30\"}}", Written.WRITER, "");
    }

    @Test
    void references_are_to_one_organisation() {
        for (String wrong : List.of(
                RECORD.replace("\"key\": \"org-2\"", "\"key\": \"org-1\""),
                RECORD.replace("\"issuer\": \"org-2\"", "\"issuer\": \"org-3\""))) {
            assertThatExceptionOfType(ConversionException.class)
                    .isThrownBy(() -> Written.write(record(wrong)))
                    .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ConversionProblems.INCONSISTENT));
        }
    }

    @Test
    void a_badge_is_awarded_by_its_issuer_and_a_course_by_who_provided_it() {
        String badge = RECORD.replace(
                "\"kind\": \"award\", \"title\": \"Diploma\", \"issuer\"",
                "\"kind\": \"badge\", \"title\": \"Diploma\", \"provider\"");
        String course = badge.replace("\"kind\": \"badge\"", "\"kind\": \"course\"");

        assertThat(awarder(badge)).isInstanceOf(Organisation.class);
        assertThat(awarder(course)).isInstanceOf(Agent.class);
    }

    private static AnyAgent awarder(String record) {
        Person person = (Person) Written.write(record(record)).value().credentialSubject();
        return person.hasClaim().get(3).awardedBy().awardingBody().get(0);
    }

    @Test
    void a_credential_of_one_thing_holds_as_long_as_that() {
        String one = """
                {"format": "lerkit:record:0.1", "document": {"created": "2026-06-30T08:00:00Z", "sender": "org-1"},
                 "organizations": [{"key": "org-1", "name": "The yard"}],
                 "attainments": [{"key": "a-1", "kind": "badge", "title": "Caulking", "expires": "2030-01-01"}]}""";
        String two = one.replace(
                "\"attainments\": [",
                "\"attainments\": [{\"key\": \"a-2\", \"kind\": \"badge\", \"title\": \"Sails\"}, ");

        assertThat(Written.write(record(one)).value().validUntil().orElseThrow().text())
                .isEqualTo("2030-01-01T00:00:00Z");
        assertThat(Written.write(record(two)).value().validUntil()).isEmpty();
    }

    @Test
    void the_caller_may_date_a_record_that_does_not_say_when_it_was_made() {
        ConversionOptions dated = CHECKED.withCreated(new LexicalDate("2026-07-01"));

        assertThat(Written.WRITER
                        .write(record(RECORD.replace("\"created\": \"2026-06-30\", ", "")), dated)
                        .get(0)
                        .value()
                        .issued()
                        .text())
                .isEqualTo("2026-07-01T00:00:00Z");
    }

    @Test
    void what_a_profile_lacks_is_refused_at_the_place_where_it_would_be() {
        Organisation unknown = new Organisation(
                Written.ISSUER.json().without("eIDASIdentifier").without("location"));
        DisplayParameter unseen = new DisplayParameter(Written.DISPLAY.json().without("individualDisplay"));

        isRefused(
                RECORD,
                new ElmWriter(new IssuerProfile(unknown, unseen, Locale.forLanguageTag("und"))),
                "/issuer/location",
                "/issuer/eIDASIdentifier",
                "/displayParameter/individualDisplay",
                "");
    }

    @Test
    void words_that_do_not_say_their_language_are_in_that_of_the_issuer() {
        ElmWriter french = new ElmWriter(new IssuerProfile(Written.ISSUER, Written.DISPLAY, Locale.FRENCH));

        Person person =
                (Person) french.write(record(RECORD), CHECKED).get(0).value().credentialSubject();
        assertThat(person.familyName().orElseThrow().texts())
                .extracting(text -> text.language().orElseThrow())
                .containsExactly("fr");
    }

    @Test
    void what_was_read_is_written_and_read_again_with_the_same_claims() throws IOException {
        LearnerRecord first = read(diploma());
        EuropeanDigitalCredential written = Written.write(first).value();
        LearnerRecord second = read(written.json());

        Written.isGood(written, "the diploma");
        Written.keepsTheLaw(first, "the diploma", 60);
        assertThat(kinds(second.attainments())).isEqualTo(kinds(first.attainments()));
        Attainment award = second.attainments().get(0);
        Attainment before = first.attainments().get(0);
        assertThat(award.title()).isEqualTo(before.title());
        assertThat(award.credits()).isEqualTo(before.credits());
        assertThat(award.alignments()).isEqualTo(before.alignments());
        assertThat(award.languages()).isEqualTo(before.languages());
        assertThat(award.awarded()).isEqualTo(before.awarded());
        assertThat(award.results()).extracting(Result::value).isEqualTo(List.of(Optional.of("A")));
        assertThat(second.learner().orElseThrow().birthDate())
                .isEqualTo(first.learner().orElseThrow().birthDate());
    }

    private static List<String> kinds(List<Attainment> attainments) {
        return attainments.stream()
                .map(one -> one.kind().text() + kinds(one.parts()))
                .toList();
    }
}
