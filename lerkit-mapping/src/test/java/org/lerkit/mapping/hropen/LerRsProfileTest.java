package org.lerkit.mapping.hropen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.agreement.HrOpenSchemas;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;
import org.lerkit.model.hropen.LerRs;
import org.lerkit.model.hropen.LerRsCredential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.value.Iri;

/** The shapes of a LER-RS: alone, in a credential, as a Trusted Career Profile. Wrapper and payload are judged apart. */
class LerRsProfileTest {
    private static final ConversionOptions CHECKED =
            ConversionOptions.standard().checkingAccounting();
    private static final String RECORD = """
            {"format": "lerkit:record:0.1",
             "document": {"id": "urn:uuid:7", "created": "2026-06-30", "validUntil": "2027-06-30T12:00:00Z", "sender": "org-1"},
             "learner": {"id": "did:example:ada", "names": [{"formatted": "Ada Lindqvist"}]},
             "organizations": [{"key": "org-1", "id": "https://desk.example", "name": "Resume desk"},
               {"key": "org-2", "name": "Harbour Labs"}],
             "attainments": [{"key": "a-1", "kind": "employment", "provider": "org-2",
               "parts": [{"key": "a-2", "kind": "position", "title": "Chemist"}]}],
             "verifications": [{"about": "a-1", "mediaType": "application/vc",
               "content": "eyJ0eXBlIjogWyJWZXJpZmlhYmxlQ3JlZGVudGlhbCJdfQ=="}]}""";

    private static LearnerRecord record(String json) {
        return LearnerRecord.of(JsonReader.standard().readObject(json));
    }

    @Test
    void a_record_in_a_credential_is_its_subject() {
        JsonObject written = LerRsWriter.of(LerRsProfile.V4_5)
                .write(record(RECORD), CHECKED)
                .get(0)
                .value();

        assertThat(JsonWriter.toText(written))
                .isEqualTo(JsonWriter.toText(JsonReader.standard().readObject("""
                {"@context": ["https://www.w3.org/2018/credentials/v1",
                   "http://schema.hropenstandards.org/4.5/recruiting/json/VerifiableCredentialLER-RSType.json"],
                 "id": "urn:uuid:7",
                 "type": ["VerifiableCredential", "LER-RS VC"],
                 "issuer": "https://desk.example",
                 "issuanceDate": "2026-06-30T00:00:00Z",
                 "expirationDate": "2027-06-30T12:00:00Z",
                 "credentialSubject": {
                   "id": "did:example:ada",
                   "type": "http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/LER-RSType.json",
                   "person": {"name": {"formattedName": "Ada Lindqvist"}},
                   "employmentHistories": [{"organization": {"name": "Harbour Labs"},
                     "positionHistories": [{"title": "Chemist"}],
                     "verifications": [{"otherW3CVerifiableCredential": {"type": ["VerifiableCredential"]}}]}]}}""")));
    }

    @ParameterizedTest
    @CsvSource({"V4_5, 4.5", "V4_6, 4.6"})
    void a_credential_says_which_version_it_is_of(LerRsProfile profile, String version) {
        JsonObject written =
                LerRsWriter.of(profile).write(record(RECORD), CHECKED).get(0).value();

        Detection detection = Format.detect(written);
        assertThat(detection.format()).contains(Format.LER_RS);
        assertThat(((Detection.Recognized) detection).version()).contains(version);
        assertThat(JsonWriter.toText(written).contains("TrustedCareerProfileCredential"))
                .isEqualTo(profile == LerRsProfile.V4_6);
    }

    @ParameterizedTest
    @EnumSource(names = {"V4_5", "V4_6"})
    void wrapper_and_payload_are_good_by_the_schemas_of_hr_open_and_keep_the_law(LerRsProfile profile) {
        LearnerRecord record = record(RECORD);
        Conversion<JsonObject> written =
                LerRsWriter.of(profile).write(record, CHECKED).get(0);
        LerRsCredential credential = new LerRsCredential(written.value());

        assertThat(credential.check()).isEmpty();
        assertThat(credential.payload().check()).isEmpty();
        if (Corpus.has("hropen/schemas")) {
            assertThat(HrOpenSchemas.wrapper(credential.json())).isEmpty();
            assertThat(HrOpenSchemas.record(credential.payload().json())).isEmpty();
            assertThat(HrOpenSchemas.wrapper(inLerrsType(credential)))
                    .as("where the schema of the wrapper looks at it")
                    .isEmpty();
        }
        assertThat(Law.perturb(
                        record.toJson(),
                        changed -> LerRsWriter.of(profile)
                                .write(LearnerRecord.of(changed), ConversionOptions.standard())
                                .get(0)))
                .isEmpty();
    }

    private static JsonObject inLerrsType(LerRsCredential credential) {
        return credential
                .json()
                .with(
                        "credentialSubject",
                        JsonObject.EMPTY.with(
                                "lerrsType", credential.payload().json().without("id")));
    }

    @Test
    void a_record_is_the_same_alone_and_in_a_credential() {
        JsonObject alone =
                new LerRsWriter().write(record(RECORD), CHECKED).get(0).value();
        LerRs inside = new LerRsCredential(LerRsWriter.of(LerRsProfile.V4_5)
                        .write(record(RECORD), CHECKED)
                        .get(0)
                        .value())
                .payload();

        assertThat(inside.json().without("id")).isEqualTo(alone);
    }

    @Test
    void the_caller_may_name_issuer_and_subject() {
        JsonObject written = LerRsWriter.of(LerRsProfile.V4_6)
                .issuedBy(new Iri("did:example:wallet"))
                .write(record(RECORD), CHECKED.withSubject(new Iri("did:example:me")))
                .get(0)
                .value();

        assertThat(JsonWriter.toText(written))
                .contains("\"issuer\":\"did:example:wallet\"", "\"credentialSubject\":{\"id\":\"did:example:me\"")
                .doesNotContain("desk.example", "did:example:ada");
    }

    @Test
    void without_issuer_and_date_a_credential_is_refused_and_a_record_alone_is_not() {
        String lacking = RECORD.replace("\"id\": \"https://desk.example\", ", "")
                .replace("\"created\": \"2026-06-30\"", "\"created\": \"June\"");

        assertThat(new LerRsWriter().write(record(lacking), CHECKED)).hasSize(1);
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> LerRsWriter.of(LerRsProfile.V4_5).write(record(lacking), CHECKED))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(
                                problem -> problem.code(),
                                problem -> problem.location().path(),
                                problem -> problem.title())
                        .containsExactly(
                                tuple(
                                        ConversionProblems.MISSING,
                                        "/document",
                                        "nobody who issues the credential around the record"),
                                tuple(
                                        ConversionProblems.MISSING,
                                        "/document",
                                        "no day on which the document was made, which a credential needs")));
    }
}
