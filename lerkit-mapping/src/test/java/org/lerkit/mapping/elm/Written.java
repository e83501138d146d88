package org.lerkit.mapping.elm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.model.Problem;
import org.lerkit.model.agreement.EdcSchema;
import org.lerkit.model.elm3.DisplayParameter;
import org.lerkit.model.elm3.EuropeanDigitalCredential;
import org.lerkit.model.elm3.Organisation;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;

/** What an issuer that we know writes of records, and whether it is good. */
final class Written {
    private static final ConversionOptions CHECKED =
            ConversionOptions.standard().checkingAccounting();
    static final String ENGLISH =
            "{\"id\":\"http://publications.europa.eu/resource/authority/language/ENG\",\"type\":\"Concept\"}";
    static final Organisation ISSUER = new Organisation(JsonReader.standard().readObject("""
            {"id": "urn:example:issuer", "type": "Organisation", "legalName": {"en": "Harbour Boatyard School"},
             "eIDASIdentifier": {"type": "LegalIdentifier", "notation": "NTRIE-200204",
               "spatial": {"id": "http://publications.europa.eu/resource/authority/country/IRL", "type": "Concept"}},
             "location": {"type": "Location", "address": {"type": "Address",
               "countryCode": {"id": "http://publications.europa.eu/resource/authority/country/IRL", "type": "Concept"}}}}"""));
    static final DisplayParameter DISPLAY =
            new DisplayParameter(JsonReader.standard().readObject("""
            {"type": "DisplayParameter", "title": {"en": "Transcript"}, "language": [ENG], "primaryLanguage": ENG,
             "individualDisplay": [{"type": "IndividualDisplay", "language": ENG,
               "displayDetail": [{"type": "DisplayDetail", "page": 1, "image": {"type": "MediaObject",
                 "content": "iVBORw0KGgo=",
                 "contentType": {"id": "http://publications.europa.eu/resource/authority/file-type/PNG", "type": "Concept"},
                 "contentEncoding": {"id": "http://data.europa.eu/snb/encoding/6146cde7dd", "type": "Concept"}}}]}]}""".replace("ENG", ENGLISH)));
    static final ElmWriter WRITER = new ElmWriter(new IssuerProfile(ISSUER, DISPLAY, Locale.ENGLISH));

    private Written() {}

    static Conversion<EuropeanDigitalCredential> write(LearnerRecord record) {
        return WRITER.write(record, CHECKED).get(0);
    }

    static void isGood(EuropeanDigitalCredential credential, String which) {
        isValid(credential, which);
        if (Corpus.has("elm-v3")) {
            assertThat(ElmShapes.lost(credential.json())).as(which).isEmpty();
            ElmShapes.Verdict verdict = ElmShapes.judge(credential.json());
            assertThat(verdict.violations()).as(which).isEmpty();
            assertThat(verdict.triples()).isGreaterThan(40);
        }
    }

    /** By the JSON Schema, which is asked in no time. */
    static void isValid(EuropeanDigitalCredential credential, String which) {
        assertThat(credential.check().stream().filter(problem -> problem.severity() == Problem.Severity.ERROR))
                .as(which)
                .isEmpty();
        if (Corpus.has("elm-samples") && !hasSeveralIdentifiers(credential.json())) {
            assertThat(EdcSchema.accepts(credential.json())).as(which).isTrue();
        }
    }

    /** Whether an achievement has more identifiers than the one that the JSON Schema takes. */
    private static boolean hasSeveralIdentifiers(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.items().stream().anyMatch(Written::hasSeveralIdentifiers);
        }
        if (!(value instanceof JsonObject object)) {
            return false;
        }
        boolean achievement = object.get("type")
                .filter(new JsonString("LearningAchievement")::equals)
                .isPresent();
        return (achievement && object.get("identifier").orElse(null) instanceof JsonArray)
                || object.members().values().stream().anyMatch(Written::hasSeveralIdentifiers);
    }

    /** Checks a record and so many places of it. */
    static Conversion<EuropeanDigitalCredential> keepsTheLaw(LearnerRecord record, String which, int places) {
        Conversion<EuropeanDigitalCredential> written = write(record);

        assertThat(Law.check(record.toJson(), written.value().json(), written.ledger()))
                .as(which)
                .isEmpty();
        assertThat(SampledLaw.perturb(
                        record.toJson(),
                        which.hashCode(),
                        places,
                        changed -> WRITER.write(LearnerRecord.of(changed), ConversionOptions.standard())
                                .get(0)
                                .as(EuropeanDigitalCredential::json)))
                .as(which)
                .isEmpty();
        return written;
    }
}
