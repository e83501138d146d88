package org.lerkit.mapping.elm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.elm3.EuropeanDigitalCredential;
import org.lerkit.model.elm3.MediaObject;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.record.LearnerRecord;

/** Profiles as people write them down. */
class IssuerProfileTest {
    private static final String PROFILE = """
            {"language": "fr",
             "issuer": {"id": "urn:example:school", "legalName": {"en": "Boatyard School", "fr": "Chantier naval"},
               "countryCode": "IE", "eIDASIdentifier": {"notation": "NTRFR-7", "spatial": "FRA"}},
             "title": {"fr": "Certificat"}}""";
    private static final MediaObject JPEG = IssuerProfile.image(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }

    @Test
    void a_profile_is_what_its_file_says() {
        IssuerProfile profile = IssuerProfile.of(json(PROFILE), JPEG);

        assertThat(profile.check()).isEmpty();
        assertThat(profile.language()).isEqualTo(Locale.FRENCH);
        assertThat(profile.issuer().json()).isEqualTo(json("""
                {"type": "Organisation", "id": "urn:example:school",
                 "legalName": {"en": "Boatyard School", "fr": "Chantier naval"},
                 "eIDASIdentifier": {"type": "LegalIdentifier", "notation": "NTRFR-7", "spatial": {"type": "Concept",
                   "id": "http://publications.europa.eu/resource/authority/country/FRA"}},
                 "location": [{"type": "Location", "address": [{"type": "Address", "countryCode": {"type": "Concept",
                   "id": "http://publications.europa.eu/resource/authority/country/IRL"}}]}]}"""));
        assertThat(profile.display().json()).isEqualTo(json("""
                {"type": "DisplayParameter", "title": {"fr": "Certificat"}, "language": [FRA], "primaryLanguage": FRA,
                 "individualDisplay": [{"type": "IndividualDisplay", "language": FRA, "displayDetail": [
                   {"type": "DisplayDetail", "page": 1, "image": {"type": "MediaObject",
                     "contentType": {"type": "Concept",
                       "id": "http://publications.europa.eu/resource/authority/file-type/JPEG"},
                     "contentEncoding": {"type": "Concept", "id": "http://data.europa.eu/snb/encoding/6146cde7dd"},
                     "content": "/9j/AA=="}}]}]}""".replace("FRA", """
                {"type": "Concept", "id": "http://publications.europa.eu/resource/authority/language/FRA"}""")));
    }

    @Test
    void what_is_written_by_it_is_good() {
        LearnerRecord record = LearnerRecord.of(json("""
                {"format": "lerkit:record:0.1", "document": {"created": "2026-06-30", "sender": "org-1"},
                 "organizations": [{"key": "org-1", "name": "The yard"}],
                 "attainments": [{"key": "a-1", "kind": "course", "title": "Caulking"}]}"""));

        EuropeanDigitalCredential written = new ElmWriter(IssuerProfile.of(json(PROFILE), JPEG))
                .write(record, ConversionOptions.standard())
                .get(0)
                .value();

        Written.isGood(written, "by a profile in a file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"language\": \"fr\", | \"other\": 1, | /other | another member",
                "\"language\": \"fr\", | `` | /language | nothing",
                "\"language\": \"fr\" | \"language\": \"fra\" | /language | another text",
                "\"language\": \"fr\" | \"language\": \"xx\" | /language | another text",
                "\"title\": {\"fr\": \"Certificat\"} | \"title\": {} | /title | an empty object",
                "\"title\": {\"fr\": \"Certificat\"} | \"title\": \"Certificat\" | /title | a string",
                "{\"fr\": \"Certificat\"} | {\"fr\": \" \"} | /title/fr | an empty text",
                "{\"fr\": \"Certificat\"} | {\"fr-CA\": \"Certificat\"} | /title/fr-CA | another member",
                "\"issuer\" | \"school\" | /school | another member",
                "\"id\": \"urn:example:school\" | \"id\": \"school\" | /issuer/id | another text",
                "\"countryCode\": \"IE\", | `` | /issuer/countryCode | nothing",
                "\"countryCode\": \"IE\" | \"countryCode\": \"Ireland\" | /issuer/countryCode | another text",
                "\"notation\": \"NTRFR-7\", | `` | /issuer/eIDASIdentifier/notation | nothing",
                "\"spatial\": \"FRA\" | \"spatial\": 7 | /issuer/eIDASIdentifier/spatial | a number",
                "\"spatial\" | \"country\" | /issuer/eIDASIdentifier/country | another member"
            })
    void what_is_missing_or_wrong_is_told_by_its_place(String in, String changed, String place, String found) {
        JsonObject wrong = json(PROFILE.replace(in, changed));

        assertThat(wrong).isNotEqualTo(json(PROFILE));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> IssuerProfile.of(wrong, JPEG))
                .satisfies(e -> assertThat(e.pointer().value()).isEqualTo(place))
                .satisfies(e -> assertThat(e.found()).isEqualTo(found));
    }

    @Test
    void an_issuer_without_name_or_legal_identifier_is_none() {
        for (String member : new String[] {"legalName", "eIDASIdentifier"}) {
            JsonObject issuer = (JsonObject) json(PROFILE).get("issuer").orElseThrow();
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> IssuerProfile.of(json(PROFILE).with("issuer", issuer.without(member)), JPEG))
                    .satisfies(e -> assertThat(e.pointer().value()).isEqualTo("/issuer/" + member))
                    .satisfies(e -> assertThat(e.found()).isEqualTo("nothing"));
        }
    }

    @Test
    void a_picture_is_told_by_how_it_begins() {
        for (byte[] none : new byte[][] {{}, {(byte) 0x89, 'P', 'N'}, {'G', 'I', 'F', '8', '9', 'a', 0, 0, 0}}) {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> IssuerProfile.image(none))
                    .satisfies(e -> assertThat(e.expected()).isEqualTo("a picture, PNG or JPEG"));
        }
    }
}
