package org.lerkit.mapping.hropen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.model.agreement.HrOpenSchemas;
import org.lerkit.model.hropen.LerRs;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Verification;
import org.lerkit.model.value.LocalizedText;

/** Records as LER-RS: what is written is valid by the schema, keeps the law, and makes nothing up. */
class LerRsWriterTest {
    private static final ConversionOptions CHECKED =
            ConversionOptions.standard().checkingAccounting();
    private static final LerRsWriter WRITER = new LerRsWriter();
    private static final String RECORD = """
            {"format": "lerkit:record:0.1",
             "learner": {"names": [{"formatted": "Ada Lindqvist", "middle": ["Eva", "Maria"]}], "birthDate": "2001-02-03",
               "contacts": [{"emails": ["ada@example.org", "no address"],
                 "phones": [{"area": "507", "number": "555-0101"}],
                 "addresses": [{"lines": ["12 Mill Lane", "Flat 3"], "region": {"value": "MN"}, "country": {"value": "US"}}]}]},
             "organizations": [{"key": "org-1", "name": "Northfield College"}],
             "attainments": [
               {"key": "a-1", "kind": "academic-record", "provider": "org-1", "period": {"start": "2019", "end": "May"},
                "parts": [
                  {"key": "a-2", "kind": "award", "title": "Bachelor of Science", "awarded": "2023-05-20",
                   "status": {"value": "Granted", "system": "hropen:degree-granted"},
                   "type": {"value": "6", "system": "isced:2011"},
                   "results": [{"kind": {"value": "gpa", "system": "lerkit:result"}, "value": "3.50", "maximum": "4",
                      "method": {"value": "GPA", "system": "hropen:score"}},
                     {"kind": {"value": "grade", "system": "lerkit:result"}, "value": "B+"}]},
                  {"key": "a-3", "kind": "course", "title": "Chemistry"}]},
               {"key": "a-4", "kind": "certification", "title": "First aid", "issuer": "org-1", "expires": "2027-01-01"},
               {"key": "a-5", "kind": "competency", "title": "Titration", "alignments": [{"url": "https://skills.example/7"}]}],
             "verifications": [{"about": "a-4", "mediaType": "application/vc", "content": "CONTENT"},
               {"about": "record", "mediaType": "application/vc", "content": "CONTENT"}]}""".replace("CONTENT", "eyJ0eXBlIjogWyJWZXJpZmlhYmxlQ3JlZGVudGlhbCJdfQ==");

    private static LearnerRecord record(String json) {
        return LearnerRecord.of(JsonReader.standard().readObject(json));
    }

    private static Conversion<JsonObject> write(LearnerRecord record) {
        return WRITER.write(record, CHECKED).get(0);
    }

    private static LearnerRecord read(JsonObject json) {
        return LerRsReader.convert(json, JsonWriter.toBytes(json), CHECKED).value();
    }

    @Test
    void a_record_becomes_the_document_that_is_expected() {
        Conversion<JsonObject> written = write(record(RECORD));

        assertThat(JsonWriter.toText(written.value()))
                .isEqualTo(JsonWriter.toText(JsonReader.standard().readObject("""
                {"type": "http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/LER-RSType.json",
                 "person": {"birthDate": "2001-02-03", "name": {"formattedName": "Ada Lindqvist", "middle": "Eva Maria"}},
                 "communication": {
                   "address": [{"line": "12 Mill Lane, Flat 3", "countryCode": "US",
                     "countrySubDivisions": [{"type": "region", "value": "MN"}]}],
                   "phone": [{"areaDialingCode": "507", "dialNumber": "555-0101", "formattedNumber": "507 555-0101"}],
                   "email": [{"address": "ada@example.org"}]},
                 "educationAndLearnings": [{"start": "2019", "institution": {"name": "Northfield College"},
                   "educationDegrees": [{"name": "Bachelor of Science", "date": "2023-05-20",
                     "score": {"scoresNumeric": [{"value": 3.50, "scoreCode": "GPA", "maximum": 4}],
                       "scoresText": [{"value": "B+"}]},
                     "degreeGrantedStatus": "Granted", "iscedEducationLevelCode": "6"}]}],
                 "certifications": [{"name": "First aid", "issuingAuthority": {"name": "Northfield College"},
                   "verifications": [{"otherW3CVerifiableCredential": {"type": ["VerifiableCredential"]}}]}],
                 "skills": [{"name": "Titration", "schemeReference": {"reference": "https://skills.example/7"}}]}""")));
        assertThat(new LerRs(written.value()).check()).isEmpty();
        assertThat(written.ledger().entries())
                .filteredOn(entry -> entry.disposition().token().equals("dropped"))
                .extracting(entry -> entry.source().path())
                .contains(
                        "/attainments/0/period/end",
                        "/attainments/0/parts/1/title",
                        "/attainments/1/expires",
                        "/verifications/1/content");
    }

    @Test
    void a_record_of_very_many_attainments_is_written_soon() {
        LearnerRecord.Builder many = LearnerRecord.builder();
        for (int i = 0; i < 3_000; i++) {
            many.attainment(Attainment.builder("k" + i, AttainmentKind.COMPETENCY)
                    .title(LocalizedText.of("Caulking"))
                    .build());
        }

        Conversion<JsonObject> written = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> WRITER.write(many.build(), ConversionOptions.standard()).get(0));

        assertThat(written.value().get("skills").orElseThrow().items()).hasSize(3_000);
    }

    @Test
    void an_entry_without_what_it_needs_is_refused_and_with_a_credential_it_is_not() {
        String lacking = RECORD.replace("\"issuer\": \"org-1\",", "").replace("\"title\": \"Titration\",", "");

        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> write(record(lacking)))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(
                                problem -> problem.code(),
                                problem -> problem.location().path())
                        .containsExactly(tuple(ConversionProblems.MISSING, "/attainments/2")));
    }

    @Test
    void facts_of_members_of_hr_open_are_these_members_again_and_of_others_nothing() {
        String facts = RECORD.replace("\"title\": \"Titration\",", """
                "title": "Titration", "tags": ["glass", "acid"], "extensions": [
                  {"name": "lastUsedDate", "value": "2026-01", "system": "hropen"},
                  {"name": "interestLevel/value", "value": "4", "system": "hropen"},
                  {"name": "keywords/1/value", "value": "strong", "system": "hropen"},
                  {"name": "colour", "value": "red", "system": "hropen"},
                  {"name": "comments/0", "value": "of PESC", "system": "pesc"},
                  {"name": "definitionReference/scheme", "value": "https://skills.example", "system": "hropen"}],
                """);

        Conversion<JsonObject> written = write(record(facts));

        assertThat(JsonWriter.toText(written.value())).contains("""
                "skills":[{"name":"Titration",\
                "schemeReference":{"reference":"https://skills.example/7"},\
                "keywords":[{"name":"glass"},{"name":"acid","value":"strong"}],\
                "lastUsedDate":"2026-01\"""");
        assertThat(HrOpenSchemas.record(written.value())).isEmpty();
        assertThat(written.ledger().entries())
                .filteredOn(entry -> entry.disposition().token().equals("dropped")
                        && entry.source().path().startsWith("/attainments/2/extensions"))
                .extracting(entry -> entry.source().path())
                .as("no such member, another format, and a scheme of no reference")
                .contains(
                        "/attainments/2/extensions/3/value",
                        "/attainments/2/extensions/4/value",
                        "/attainments/2/extensions/5/value");
    }

    /** Each depends on the names of all. */
    @Test
    void more_facts_of_one_member_than_anyone_has_are_left_out() {
        assertThat(written(400)).contains("\"lines\":[\"line 0\",", "\"line 398\"]");
        assertThat(written(401)).doesNotContain("narratives");
        assertThat(written(5_000)).doesNotContain("narratives");
    }

    private static String written(int facts) {
        StringBuilder all =
                new StringBuilder("{\"name\": \"narratives/0/name\", \"value\": \"A\", \"system\": \"hropen\"}");
        for (int i = 0; i < facts - 1; i++) {
            all.append(", {\"name\": \"narratives/0/texts/0/lines/%d\", \"value\": \"line %d\", \"system\": \"hropen\"}"
                    .formatted(i, i));
        }
        return JsonWriter.toText(write(record("{\"format\": \"lerkit:record:0.1\", \"extensions\": [" + all + "]}"))
                .value());
    }

    @Test
    void endorsements_of_a_skill_stand_in_it_and_others_are_left_out() {
        String identified =
                RECORD.replace("\"key\": \"a-5\",", "\"key\": \"a-5\", \"id\": \"https://skills.example/7\",");
        String endorsed = identified.replace("\"verifications\":", """
                "endorsements": [
                  {"about": "a-5", "endorser": "org-1", "comment": "Steady hands."},
                  {"about": "https://skills.example/7", "endorser": "org-1", "comment": "Clean glass."},
                  {"about": "a-4", "endorser": "org-1", "comment": "Of a certificate."}],
                "verifications":""");

        Conversion<JsonObject> written = write(record(endorsed));

        assertThat(JsonWriter.toText(written.value()))
                .contains("\"endorsers\":[{\"organization\":{\"name\":\"Northfield College\"},"
                        + "\"comments\":[\"Steady hands.\",\"Clean glass.\"]}]")
                .doesNotContain("Of a certificate.");
        assertThat(HrOpenSchemas.record(written.value())).isEmpty();
    }

    @Test
    void work_that_open_badges_asserts_is_employment() {
        LearnerRecord record = record("""
                {"format": "lerkit:record:0.1",
                 "organizations": [{"key": "org-1", "name": "Food bank", "identifiers": [{"value": "F-1"}]}],
                 "attainments": [
                   {"key": "a-1", "kind": "activity", "title": "Sorting", "provider": "org-1",
                    "type": {"value": "CommunityService", "system": "1edtech:AchievementType"},
                    "period": {"start": "2024-01-01", "end": "2024-03-01"}},
                   {"key": "a-2", "kind": "position", "title": "Driver", "provider": "org-1",
                    "type": {"value": "ext:Position", "system": "1edtech:AchievementType"}},
                   {"key": "a-3", "kind": "activity", "title": "Choir", "provider": "org-1"}]}""");

        JsonObject written = write(record).value();

        assertThat(JsonWriter.toText(written)).contains("""
                "employmentHistories":[\
                {"organization":{"name":"Food bank","id":{"value":"F-1"}},\
                "positionHistories":[{"start":"2024-01-01","end":"2024-03-01","title":"Sorting",\
                "workRelationshipTypeCode":"Volunteering"}]},\
                {"organization":{"name":"Food bank","id":{"value":"F-1"}},\
                "positionHistories":[{"title":"Driver"}]}]""");
        assertThat(HrOpenSchemas.record(written)).isEmpty();
    }

    @Test
    void a_credential_is_embedded_number_for_number_and_a_token_in_an_envelope() {
        String json =
                "{\"b\":1.0e0,\"a\":\"\u00e9\",\"type\":[\"VerifiableCredential\"],\"n\":12345678901234567890.10}";
        LearnerRecord record = record(RECORD).toBuilder()
                .verification(Verification.of("a-5", "application/vc", json.getBytes(StandardCharsets.UTF_8)))
                .verification(Verification.of(
                        "a-5", "application/vc+jwt", "e30.e30.c2ln".getBytes(StandardCharsets.US_ASCII)))
                .verification(Verification.of("a-5", "application/vc+cose", new byte[] {(byte) 0xd2, 1}))
                .build();

        JsonObject written = write(record).value();

        assertThat(JsonWriter.toText(written))
                .contains("\"verifications\":[{\"otherW3CVerifiableCredential\":" + json + "},")
                .contains(
                        "{\"otherW3CVerifiableCredential\":{\"@context\":\"https://www.w3.org/ns/credentials/v2\","
                                + "\"id\":\"data:application/vc+jwt,e30.e30.c2ln\",\"type\":\"EnvelopedVerifiableCredential\"}}")
                .contains("\"id\":\"data:application/vc+cose;base64,0gE=\"");
        assertThat(HrOpenSchemas.record(written)).isEmpty();
        assertThat(read(written).verifications())
                .filteredOn(one -> one.mediaType().equals("application/vc"))
                .extracting(one -> new String(one.bytes(), StandardCharsets.UTF_8))
                .contains(json);
    }

    @Test
    void the_clr_that_a_record_was_read_from_stands_with_its_issuer() {
        String clr = "{\"type\":[\"VerifiableCredential\",\"ClrCredential\"]}";
        LearnerRecord record = record("""
                {"format": "lerkit:record:0.1", "document": {"sender": "org-1"},
                 "organizations": [{"key": "org-1", "name": "Northfield College"}],
                 "attainments": [{"key": "a-1", "kind": "course", "title": "Chemistry"}]}""").toBuilder()
                .verification(Verification.of("record", "application/vc", clr.getBytes(StandardCharsets.UTF_8)))
                .build();

        JsonObject written = write(record).value();

        assertThat(JsonWriter.toText(written))
                .endsWith("\"educationAndLearnings\":[{\"institution\":{\"name\":\"Northfield College\"},"
                        + "\"verifications\":[{\"otherW3CVerifiableCredential\":" + clr + "}]}]}");
        assertThat(HrOpenSchemas.record(written)).isEmpty();
    }

    @Test
    void what_is_no_credential_in_base64_is_refused() {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> write(record(RECORD.replace("eyJ0eXBl", "????"))))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.location().path())
                        .containsExactly("/verifications/0/content", "/verifications/1/content"));
    }
}
