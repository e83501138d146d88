package org.lerkit.mapping.hropen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.Endorsement;
import org.lerkit.model.record.Fact;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Verification;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

class LerRsReaderTest {
    private static final ConversionOptions CHECKED =
            ConversionOptions.standard().checkingAccounting();
    private static final String RECORD = """
            {"type": "http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/LER-RSType.json",
             "person": {"name": {"formattedName": "Ada Lindqvist", "given": "Ada", "family": "Lindqvist"},
               "birthDate": "2001-02-03", "gender": "Female", "citizenship": ["SE"]},
             "educationAndLearnings": [{
               "institution": {"name": "Northfield College"}, "start": "2019", "end": "2023-05",
               "goodStandingIndicator": true,
               "educationDegrees": [{"name": "Bachelor of Science", "date": "2023-05-20", "degreeGrantedStatus": "Granted",
                 "iscedEducationLevelCode": "6", "academicHonors": ["cum laude"],
                 "specializations": [{"name": "Chemistry", "type": "major", "code": "40.0501"}],
                 "score": {"scoresNumeric": [{"value": 3.50, "scoreCode": "GPA", "maximum": 4}]}}]}],
             "employmentHistories": [{
               "organization": {"tradeName": "Harbour Labs"},
               "positionHistories": [{"title": "Laboratory assistant", "start": "2023-06-01", "current": true,
                 "workRelationshipTypeCode": "Employment"}]}],
             "licenses": [{"name": "Driver", "id": {"value": "D-17"}, "issuingAuthority": {"name": "State of Example"},
               "violations": [{"value": "speeding"}]}],
             "skills": [{"name": "Titration", "yearsOfExperience": 4,
               "schemeReference": {"reference": "https://skills.example/7", "scheme": "https://skills.example"}}],
             "unheardOf": 1}
            """;
    private static final String BADGE = """
            {"@context": ["https://www.w3.org/2018/credentials/v1"], "type": ["VerifiableCredential", "OpenBadgeCredential"],
             "issuanceDate": "2024-01-01T00:00:00Z",
             "credentialSubject": {"achievement": {"id": "https://northfield.example/a", "name": "First aid"}}}""";

    private static Conversion<LearnerRecord> read(String json, ConversionOptions options) throws IOException {
        return new LerRsReader()
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), options)
                .next();
    }

    private static String certified(String verifications) {
        return "{\"type\": \"LERRS\", \"certifications\": [{\"verifications\": [" + verifications + "]}]}";
    }

    @Test
    void entries_become_attainments_of_their_kinds() throws IOException {
        LearnerRecord record = read(RECORD, CHECKED).value();

        assertThat(record.attainments())
                .extracting(one -> one.kind().text(), one -> one.title().isPresent())
                .containsExactly(
                        tuple("academic-record", false),
                        tuple("employment", false),
                        tuple("licence", true),
                        tuple("competency", true));
        Attainment degree = record.attainments().get(0).parts().get(0);
        assertThat(degree.kind().text()).isEqualTo("award");
        assertThat(degree.awarded().orElseThrow().text()).isEqualTo("2023-05-20");
        assertThat(degree.status().orElseThrow().value()).isEqualTo("Granted");
        assertThat(degree.results().get(0).value()).contains("3.50");
        assertThat(degree.parts().get(0).code()).contains("40.0501");
        Attainment position = record.attainments().get(1).parts().get(0);
        assertThat(position.kind().text()).isEqualTo("position");
        assertThat(position.period().orElseThrow().start().orElseThrow().text()).isEqualTo("2023-06-01");
        assertThat(names(record))
                .containsExactly("Northfield College", "Harbour Labs", "State of Example", "learner of lerkit:party");
        assertThat(record.document().orElseThrow().sender())
                .as("nobody but the learner says it")
                .contains(record.organizations().get(3).key());
        Attainment skill = record.attainments().get(3);
        assertThat(skill.alignments().get(0).url().orElseThrow().value()).isEqualTo("https://skills.example/7");
        assertThat(skill.results().get(0).value()).contains("4");
    }

    @Test
    void what_is_private_is_withheld_unless_it_is_released() throws IOException {
        Conversion<LearnerRecord> withheld = read(RECORD, CHECKED);
        Conversion<LearnerRecord> released =
                read(RECORD, CHECKED.withPrivacy(PrivacyProfile.standard().releasing(Category.values())));

        assertThat(withheld.ledger().counts()).containsEntry("withheld", 5);
        assertThat(JsonWriter.toText(withheld.value().toJson()))
                .doesNotContain("2001-02-03", "Female", "\"SE\"", "speeding", "goodStanding");
        assertThat(JsonWriter.toText(released.value().toJson()))
                .contains("2001-02-03", "Female", "\"SE\"", "speeding", "goodStanding");
    }

    @Test
    void what_no_table_knows_is_reported() throws IOException {
        assertThat(read(RECORD, CHECKED).problems())
                .extracting(
                        problem -> problem.code(), problem -> problem.location().path())
                .containsExactly(tuple(ConversionProblems.NOT_UNDERSTOOD, "/unheardOf"));
    }

    @Test
    void a_badge_alone_says_what_the_entry_is_and_is_kept_as_it_is() throws IOException {
        LearnerRecord record = read(certified(BADGE), CHECKED).value();

        Attainment certificate = record.attainments().get(0);
        assertThat(certificate.title().orElseThrow().any().orElseThrow()).isEqualTo("First aid");
        assertThat(certificate.awarded().orElseThrow().text()).isEqualTo("2024-01-01T00:00:00Z");
        Verification original = record.verifications().get(0);
        assertThat(original.about()).isEqualTo(certificate.key());
        assertThat(JsonReader.standard().readObject(original.bytes()))
                .isEqualTo(JsonReader.standard().readObject(BADGE));
    }

    @Test
    void a_badge_in_an_object_of_its_own_is_kept_without_it() throws IOException {
        LearnerRecord record = read(certified("{\"otherW3CVerifiableCredential\": " + BADGE + "}"), CHECKED)
                .value();

        assertThat(JsonReader.standard()
                        .readObject(record.verifications().get(0).bytes()))
                .isEqualTo(JsonReader.standard().readObject(BADGE));
    }

    @Test
    void a_token_in_an_envelope_is_kept_byte_for_byte_unless_it_says_what_is_withheld() throws IOException {
        LearnerRecord kept = read(certified(enveloped("{\"type\": [\"VerifiableCredential\"]}")), CHECKED)
                .value();
        Conversion<LearnerRecord> secret =
                read(certified(enveloped("{\"credentialSubject\": {\"birthDate\": \"2001-02-03\"}}")), CHECKED);
        LearnerRecord released = read(
                        certified(enveloped("{\"credentialSubject\": {\"birthDate\": \"2001-02-03\"}}")),
                        CHECKED.withPrivacy(PrivacyProfile.standard().releasing(Category.BIRTH_DATE)))
                .value();
        LearnerRecord broken = read(certified(enveloped("no JSON")), CHECKED).value();
        LearnerRecord escaped = read(certified(enveloped("{}").replace("data:", "data:%20")), CHECKED)
                .value();

        assertThat(kept.verifications()).hasSize(1);
        assertThat(kept.verifications().get(0).mediaType()).isEqualTo("application/vc+jwt");
        assertThat(new String(kept.verifications().get(0).bytes(), StandardCharsets.UTF_8))
                .isEqualTo(token("{\"type\": [\"VerifiableCredential\"]}"));
        assertThat(secret.value().verifications()).isEmpty();
        assertThat(secret.ledger().entries())
                .filteredOn(entry -> entry.source().path().endsWith("/id"))
                .extracting(
                        entry -> entry.disposition().token(),
                        entry -> entry.rule().id())
                .containsExactly(tuple("dropped", "hropen.verification.private"));
        assertThat(released.verifications()).hasSize(1);
        assertThat(broken.verifications()).isEmpty();
        assertThat(escaped.verifications()).isEmpty();
    }

    private static String enveloped(String payload) {
        return "{\"otherW3CVerifiableCredential\": {\"@context\": \"https://www.w3.org/ns/credentials/v2\","
                + "\"id\": \"data:application/vc+jwt," + token(payload)
                + "\", \"type\": \"EnvelopedVerifiableCredential\"}}";
    }

    private static String token(String payload) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString("{\"alg\":\"EdDSA\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + base64.encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + ".c2ln";
    }

    @Test
    void a_credential_that_says_what_is_withheld_is_not_kept_unless_that_is_released() throws IOException {
        String secret = BADGE.replace("{\"achievement\"", "{\"birthDate\": \"2001-02-03\", \"achievement\"");

        Conversion<LearnerRecord> withheld = read(certified(secret), CHECKED);
        Conversion<LearnerRecord> released = read(
                certified(secret), CHECKED.withPrivacy(PrivacyProfile.standard().releasing(Category.BIRTH_DATE)));

        assertThat(withheld.value().verifications()).isEmpty();
        assertThat(withheld.ledger().counts()).containsEntry("withheld", 1);
        assertThat(released.value().verifications()).hasSize(1);
    }

    @Test
    void a_secured_credential_around_the_record_is_kept_byte_for_byte() throws IOException {
        String wrapped = "{ \"type\": [\"VerifiableCredential\",\"LER-RS VC\"],  \"issuer\": \"Resume Builder\","
                + "\"credentialSubject\": {\"person\": {\"name\": {\"formattedName\": \"Ada Lindqvist\"}}},"
                + "\"proof\": [{\"type\": \"DataIntegrityProof\"}]}";

        LearnerRecord record = read(wrapped, CHECKED).value();

        assertThat(record.verifications()).extracting(Verification::about).containsExactly("record");
        assertThat(record.verifications().get(0).bytes()).isEqualTo(wrapped.getBytes(StandardCharsets.UTF_8));
        assertThat(read(wrapped.replace("\"name\":", "\"gender\": \"X\", \"name\":"), CHECKED)
                        .value()
                        .verifications())
                .as("it says what is withheld")
                .isEmpty();
    }

    @Test
    void organisations_that_endorse_a_skill_are_endorsements_and_people_are_other_people() throws IOException {
        String skill = """
                {"type": "LERRS", "skills": [{"name": "Titration", "endorsers": [
                   {"person": {"name": {"formattedName": "Bo Ek"}}, "comments": ["He can."]},
                   {"organization": {"name": "Harbour Labs"}, "comments": ["Steady hands.", "Clean glass."]},
                   {"organization": {"name": "Northfield College"}}]}]}""";

        LearnerRecord record = read(skill, CHECKED).value();

        assertThat(record.endorsements())
                .extracting(
                        Endorsement::about,
                        one -> one.endorser().orElseThrow(),
                        one -> one.comment().flatMap(LocalizedText::any).orElse(""))
                .containsExactly(
                        tuple("a-1", "org-1", "Steady hands."),
                        tuple("a-1", "org-1", "Clean glass."),
                        tuple("a-1", "org-2", ""));
        assertThat(names(record)).containsExactly("Harbour Labs", "Northfield College", "learner of lerkit:party");
        assertThat(facts(record.attainments().get(0).extensions())).containsExactly("endorsers/0/comments/0=He can.");
        assertThat(facts(read(
                                skill,
                                CHECKED.withPrivacy(PrivacyProfile.standard().releasing(Category.THIRD_PERSON)))
                        .value()
                        .attainments()
                        .get(0)
                        .extensions()))
                .containsExactly("endorsers/0/person/name/formattedName=Bo Ek", "endorsers/0/comments/0=He can.");
    }

    @Test
    void what_a_record_has_no_member_for_is_a_fact_by_the_same_name_in_a_credential_and_alone() throws IOException {
        String members = """
                "type": "LERRS", "person": {"militaryStatus": "Reservist"}, "language": "en",
                "positionPreferences": [{"positionTitles": ["Chemist"]}],
                "attachments": [{"url": "https://files.example/1", "content": {"value": "SGVsbG8="}}]""";
        String alone = "{" + members + "}";
        String subject = "{\"type\": [\"LER-RS VC\"], \"credentialSubject\": {" + members + "}}";
        String inside = "{\"type\": [\"LER-RS VC\"], \"credentialSubject\": {\"lerrsType\": {" + members + "}}}";

        for (String json : List.of(alone, subject, inside)) {
            LearnerRecord record = read(
                            json, CHECKED.withPrivacy(PrivacyProfile.standard().releasing(Category.PREFERENCES)))
                    .value();

            assertThat(facts(record.learner().orElseThrow().extensions()))
                    .containsExactly("person/militaryStatus=Reservist");
            assertThat(facts(record.learner().orElseThrow().personal()))
                    .containsExactly("positionPreferences/0/positionTitles/0=Chemist");
            assertThat(facts(record.document().orElseThrow().extensions())).containsExactly("language=en");
            assertThat(facts(record.extensions())).containsExactly("attachments/0/url=https://files.example/1");
            assertThat(read(json, CHECKED).value().learner().orElseThrow().personal())
                    .as("what someone would like is withheld unless it is released")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Resume desk'|Resume desk",
                "'https://desk.example'|https://desk.example",
                "{'id': 'did:example:desk', 'name': 'Resume desk', 'image': 'x'}|Resume desk"
            },
            quoteCharacter = '"')
    void who_issues_the_credential_is_the_sender(String issuer, String expected) throws IOException {
        LearnerRecord record = read(
                        "{\"type\": [\"LER-RS VC\"], \"issuer\": " + issuer.replace('\'', '"')
                                + ", \"credentialSubject\": {\"skills\": [{\"name\": \"Titration\"}]}}",
                        CHECKED)
                .value();

        assertThat(names(record)).containsExactly(expected);
        assertThat(record.document().orElseThrow().sender())
                .contains(record.organizations().get(0).key());
    }

    private static List<String> names(LearnerRecord record) {
        return record.organizations().stream()
                .map(one -> one.name()
                        .flatMap(LocalizedText::any)
                        .or(() -> one.id().map(Iri::value))
                        .orElseGet(() -> one.type()
                                .map(type ->
                                        type.value() + " of " + type.system().orElse(""))
                                .orElse("")))
                .toList();
    }

    private static List<String> facts(List<Fact> facts) {
        return facts.stream().map(fact -> fact.name() + "=" + fact.value()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"type\": \"Resume\"}", "{\"person\": {}}"})
    void what_does_not_say_that_it_is_one_is_refused(String json) {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> read(json, CHECKED))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ConversionProblems.NOT_THE_FORMAT));
    }
}
