package org.lerkit.mapping.elm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.mapping.testing.GeneratedRecords;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.model.Problem;
import org.lerkit.model.elm3.DisplayParameter;
import org.lerkit.model.elm3.EuropeanDigitalCredential;
import org.lerkit.model.elm3.Organisation;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;

/** Records as European Digital Credentials: as is expected, valid by the shapes and by the schema, and nothing made up. */
class ElmWriterTest {
    private static final ConversionOptions CHECKED =
            ConversionOptions.standard().checkingAccounting();
    private static final ConversionOptions RELEASED =
            CHECKED.withPrivacy(PrivacyProfile.standard().releasing(Category.values()));
    private static final String ENGLISH =
            "{\"id\":\"http://publications.europa.eu/resource/authority/language/ENG\",\"type\":\"Concept\"}";
    private static final Organisation ISSUER = new Organisation(JsonReader.standard().readObject("""
            {"id": "urn:example:issuer", "type": "Organisation", "legalName": {"en": "Harbour Boatyard School"},
             "eIDASIdentifier": {"type": "LegalIdentifier", "notation": "NTRIE-200204",
               "spatial": {"id": "http://publications.europa.eu/resource/authority/country/IRL", "type": "Concept"}},
             "location": {"type": "Location", "address": {"type": "Address",
               "countryCode": {"id": "http://publications.europa.eu/resource/authority/country/IRL", "type": "Concept"}}}}"""));
    private static final DisplayParameter DISPLAY = new DisplayParameter(JsonReader.standard().readObject("""
            {"type": "DisplayParameter", "title": {"en": "Transcript"}, "language": [ENG], "primaryLanguage": ENG,
             "individualDisplay": [{"type": "IndividualDisplay", "language": ENG,
               "displayDetail": [{"type": "DisplayDetail", "page": 1, "image": {"type": "MediaObject",
                 "content": "iVBORw0KGgo=",
                 "contentType": {"id": "http://publications.europa.eu/resource/authority/file-type/PNG", "type": "Concept"},
                 "contentEncoding": {"id": "http://data.europa.eu/snb/encoding/6146cde7dd", "type": "Concept"}}}]}]}""".replace("ENG", ENGLISH)));
    static final ElmWriter WRITER = new ElmWriter(new IssuerProfile(ISSUER, DISPLAY, Locale.ENGLISH));

    private static Conversion<EuropeanDigitalCredential> write(LearnerRecord record) {
        return WRITER.write(record, CHECKED).get(0);
    }

    private static LearnerRecord read(JsonObject json) {
        return ElmReader.convert(json, new byte[0], RELEASED).value();
    }

    private static JsonObject diploma() throws IOException {
        return JsonReader.standard()
                .readObject(Files.readAllBytes(Path.of("src/test/resources/fixtures/elm/diploma.json")));
    }

    private static void isGood(EuropeanDigitalCredential credential, String which) {
        assertThat(credential.check().stream().filter(problem -> problem.severity() == Problem.Severity.ERROR))
                .as(which)
                .isEmpty();
        if (Corpus.has("elm-v3")) {
            assertThat(ElmShapes.lost(credential.json())).as(which).isEmpty();
            ElmShapes.Verdict verdict = ElmShapes.judge(credential.json());
            assertThat(verdict.violations()).as(which).isEmpty();
            assertThat(verdict.triples()).isGreaterThan(40);
        }
    }

    @Test
    void generated_records_keep_the_law_and_conform_or_are_refused() {
        Map<String, Integer> counts = written(GeneratedRecords::small);

        assertThat(counts).containsKeys("carried", "recoded", "dropped");
        assertThat(counts.get("refused")).isBetween(1, 150);
    }

    @Test
    void generated_credentials_that_were_read_are_written_so_too() {
        Map<String, Integer> counts = written(round -> read(GeneratedElm.credential(round)));

        assertThat(counts).containsKeys("carried", "recoded", "dropped");
        assertThat(counts.get("refused")).isBetween(1, 290);
    }

    private static Map<String, Integer> written(IntFunction<LearnerRecord> records) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int round = 0; round < 300; round++) {
            LearnerRecord record = records.apply(round);
            try {
                write(record);
            } catch (ConversionException e) {
                counts.merge("refused", 1, Integer::sum);
                continue;
            }
            Conversion<EuropeanDigitalCredential> written = keepsTheLaw(record, "round " + round, 10);
            written.ledger().counts().forEach((token, count) -> counts.merge(token, count, Integer::sum));
            isGood(written.value(), "round " + round);
        }
        System.out.println("written: " + counts);
        return counts;
    }

    private static Conversion<EuropeanDigitalCredential> keepsTheLaw(LearnerRecord record, String which, int places) {
        Conversion<EuropeanDigitalCredential> written = write(record);

        assertThat(Law.check(record.toJson(), written.value().json(), written.ledger()))
                .as(which)
                .isEmpty();
        assertThat(SampledLaw.perturb(
                        record.toJson(),
                        which.hashCode(),
                        places,
                        changed -> write(LearnerRecord.of(changed)).as(EuropeanDigitalCredential::json)))
                .as(which)
                .isEmpty();
        return written;
    }
}
