package org.lerkit.model.elm3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.Problem;
import org.lerkit.model.catalog.DocumentTypes;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

class EuropeanDigitalCredentialTest {
    private static final String SMALL = """
            {"@context":["https://www.w3.org/2018/credentials/v1","http://data.europa.eu/snb/model/context/edc-ap"],
             "type":["VerifiableCredential","EuropeanDigitalCredential"],
             "credentialProfiles":{"id":"http://data.europa.eu/snb/credential/e34929035b","type":"Concept"},
             "displayParameter":{"title":{"en":"Certificate"},"language":{"id":"urn:en"},
               "primaryLanguage":{"id":"urn:en"},"individualDisplay":{"language":{"id":"urn:en"},
               "displayDetail":{"page":1,"image":{"content":"AA==","contentType":{"id":"urn:png"},
                 "contentEncoding":{"id":"urn:base64"}}}}},
             "issuer":{"type":"Organisation","legalName":{"en":"Harbour Boatyard School"},
               "eIDASIdentifier":{"notation":"NTRIE-204","spatial":{"id":"urn:irl"}},
               "location":{"address":{"countryCode":{"id":"urn:irl"}}}},
             "credentialSubject":{"type":"Person","givenName":{"en":"Mira"},"hasClaim":{"type":"LearningAchievement",
               "title":{"en":"Boat building"},"awardedBy":{"awardingBody":"AGENT"},
               "creditReceived":{"framework":{"id":"urn:ects"},"point":"5"},
               "specifiedBy":{"type":"Qualification","title":{"en":"Boats"},"volumeOfLearning":"PT60H"}}},
             "credentialSchema":{"id":"http://data.europa.eu/snb/model/ap/edc-generic-full","type":"ShaclValidator2017"},
             "issued":"2026-05-31T09:30:00Z","validFrom":"2026-05-31T09:30:00Z"}""".replace("\"AGENT\"", "{\"type\":\"Agent\"}");

    private static EuropeanDigitalCredential small() {
        return new EuropeanDigitalCredential(JsonReader.standard().readObject(SMALL));
    }

    private static LearningAchievement achievement(EuropeanDigitalCredential credential) {
        return (LearningAchievement)
                ((Person) credential.credentialSubject()).hasClaim().get(0);
    }

    private static CredentialDocument open(String received) {
        return CredentialDocument.open(received.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_credential_tells_who_achieved_what_and_by_whom_it_was_awarded() {
        EuropeanDigitalCredential credential = small();
        LearningAchievement achievement = achievement(credential);

        assertThat(credential.check()).isEmpty();
        assertThat(((Organisation) credential.issuer()).legalName().any()).contains("Harbour Boatyard School");
        assertThat(achievement.title().in(Locale.ENGLISH)).contains("Boat building");
        assertThat(achievement.creditReceived()).extracting(CreditPoint::point).containsExactly("5");
        assertThat(achievement.specifiedBy()).containsInstanceOf(Qualification.class);
        assertThat(achievement.awardedBy().awardingBody()).singleElement().isInstanceOf(Agent.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/credentialSubject/hasClaim/creditReceived/point, 2, structure.value.type",
        "/credentialSubject/hasClaim/specifiedBy/volumeOfLearning, '\"P60M\"', elm.months",
        "/credentialSubject/hasClaim/specifiedBy/volumeOfLearning, '\"60 hours\"', structure.value.format",
        "/credentialSubject/hasClaim/title, '\"Boats\"', structure.value.format",
        "/credentialSubject/hasClaim/title/und, '\"Boats\"', structure.value.format",
        "/credentialSubject/hasClaim/title, '{}', structure.member.empty",
        "/credentialSubject/type, '\"Robot\"', structure.value.term",
        "/credentialSubject/mailbox, '\"x\"', structure.member.unknown",
        "/issuer/eIDASΙdentifier, '{}', structure.member.unknown",
        "/issued, '\"2026-05-31T09:30:00\"', structure.value.format",
        "/displayParameter/individualDisplay/displayDetail/page, -1, structure.value.format",
        "/credentialSchema/type, '\"XmlSchema\"', structure.value.term"
    })
    void what_publishers_write_and_the_profile_does_not_have_is_reported_there(String place, String json, String code) {
        JsonObject changed = Edits.set(small().json(), place, json);

        assertThat(new EuropeanDigitalCredential(changed).check())
                .filteredOn(problem -> problem.pointer().value().equals(place))
                .extracting(problem -> problem.code().value())
                .containsExactly(code);
    }

    @Test
    void a_key_with_a_greek_letter_in_it_gets_the_one_that_was_meant_as_a_hint() {
        JsonObject changed =
                Edits.set(Edits.set(small().json(), "/issuer/eIDASΙdentifier", "{}"), "/issuer/eIDASIdentifier", null);

        assertThat(new EuropeanDigitalCredential(changed).check())
                .filteredOn(problem -> problem.code().value().equals("structure.member.unknown"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint())
                        .hasValueSatisfying(hint -> assertThat(hint).contains("eIDASIdentifier")));
    }

    @Test
    void a_member_that_the_context_spells_otherwise_is_noted_and_its_misspelling_is_an_error() {
        String assessment = """
                {"type":"LearningAssessment","title":{"en":"Trial"},"grade":{"noteLiteral":{"en":"A"}},
                 "awardedBy":{"awardingBody":{"type":"Agent"}},"%s":{"description":{"en":"All"}}}""";

        List<Problem> kept = new LearningAssessment(
                        JsonReader.standard().readObject(assessment.formatted("resultDistribution")))
                .check();
        List<Problem> lost = new LearningAssessment(
                        JsonReader.standard().readObject(assessment.formatted("resultDestribution")))
                .check();

        assertThat(kept).extracting(problem -> problem.code().value()).containsExactly("elm.lost-in-rdf");
        assertThat(kept).extracting(Problem::severity).containsExactly(Problem.Severity.NOTICE);
        assertThat(lost).extracting(problem -> problem.code().value()).containsExactly("structure.member.unknown");
    }

    @Test
    void numbers_for_text_and_arrays_of_one_can_be_read() {
        JsonObject changed = Edits.set(small().json(), "/credentialSubject/hasClaim/creditReceived/point", "2.50");
        changed = Edits.set(
                changed, "/credentialSubject/hasClaim/specifiedBy", "[{'type':'Qualification','title':{'en':'B'}}]");
        EuropeanDigitalCredential credential = new EuropeanDigitalCredential(changed);

        assertThat(achievement(credential).creditReceived().get(0).point()).isEqualTo("2.50");
        assertThat(achievement(credential).specifiedBy().orElseThrow().title().any())
                .contains("B");
        assertThat(Edits.found(credential))
                .containsExactly(
                        "structure.value.type at /credentialSubject/hasClaim/creditReceived/point",
                        "structure.value.type at /credentialSubject/hasClaim/specifiedBy");
    }

    @Test
    void a_builder_writes_a_map_of_languages() {
        Note note = Note.builder()
                .noteLiteral(LocalizedText.of("Good", Locale.ENGLISH).and("Bien", Locale.FRENCH))
                .build();

        assertThat(JsonWriter.toText(note.json()))
                .isEqualTo("{\"type\":\"Note\",\"noteLiteral\":{\"en\":\"Good\",\"fr\":\"Bien\"}}");
        assertThat(Note.builder().noteLiteral(LocalizedText.of("Good")).build().check())
                .as("text in no language cannot be said")
                .extracting(problem -> problem.code().value())
                .containsExactly("structure.value.format");
    }

    @Test
    void an_issuer_may_be_an_address() {
        assertThat(small().toBuilder()
                        .member("issuer", Edits.read("'https://boatyard.example'"))
                        .build()
                        .issuer()
                        .id())
                .contains(new Iri("https://boatyard.example"));
    }

    @Test
    void what_jades_seals_is_opened_and_what_sealed_it_is_told() {
        String sealed = JsonWriter.toText(JsonObject.builder()
                .put("payload", SMALL)
                .put("signatures", Edits.read("[{'protected':'e30','signature':'AA'}]"))
                .build());
        CredentialDocument document = open(sealed);

        assertThat(document.json()).isEqualTo(small().json());
        assertThat(document.carriers()).singleElement().isInstanceOf(Carrier.Sealed.class);
        assertThat(document.detection()).isInstanceOfSatisfying(Recognized.class, found -> {
            assertThat(found.known()).isEqualTo(Format.ELM_3);
            assertThat(found.dialects()).containsExactly("jades");
        });
        assertThat(DocumentTypes.of(document)).containsInstanceOf(EuropeanDigitalCredential.class);
        assertThatThrownBy(() -> open("{\"payload\":\"{\",\"signatures\":[]}")).isInstanceOf(JsonSyntaxException.class);
    }

    @ParameterizedTest
    @CsvSource({"credential", "elm"})
    void what_software_for_issuing_wraps_is_unwrapped(String wrapper) {
        CredentialDocument document = open("{\"" + wrapper + "\":" + SMALL + "}");

        assertThat(document.detection())
                .isInstanceOfSatisfying(
                        Recognized.class, found -> assertThat(found.dialects()).containsExactly("wrapped"));
        assertThat(DocumentTypes.of(document).orElseThrow().json()).isEqualTo(small().json());
        assertThat(Format.detect(JsonReader.standard().readObject("{\"" + wrapper + "\":{}}"))
                        .format())
                .isEmpty();
    }
}
