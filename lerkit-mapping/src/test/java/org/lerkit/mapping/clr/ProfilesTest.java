package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;

/** What becomes of those who issue: where they are, and how much is said of them. */
class ProfilesTest {
    private static final String RECORD = """
            {"format": "lerkit:record:0.1", "document": {"created": "2026-06-30", "sender": "org-1"},
             "learner": {"id": "did:example:mira"},
             "organizations": [
               {"key": "org-1", "id": "https://desk.example", "name": "The desk", "description": "Collects."},
               {"key": "org-2", "id": "https://yard.example", "name": "The yard", "description": "Builds boats.",
                "contacts": [{"urls": ["https://yard.example/home"]},
                  {"urls": ["https://yard.example/shop"], "emails": ["yard@yard.example"],
                   "addresses": [{"city": "Cork", "country": COUNTRY}]}]}],
             "attainments": [{"key": "a-1", "kind": "badge", "title": "Caulking", "issuer": "org-2"},
               {"key": "a-2", "kind": "badge", "title": "Filing", "issuer": "org-1"}]}""";

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }

    private static JsonObject record(String country) {
        return json(RECORD.replace("COUNTRY", country));
    }

    private static Conversion<JsonObject> badge(JsonObject record) {
        return new OpenBadgeWriter()
                .write(LearnerRecord.of(record), ConversionOptions.standard().checkingAccounting())
                .get(0)
                .as(badge -> badge.json());
    }

    private static Conversion<JsonObject> read(JsonObject badge) {
        try (RecordReader.Records records = ClrReader.openBadge()
                .read(new ByteArrayInputStream(JsonWriter.toBytes(badge)), ConversionOptions.standard())) {
            return records.next().as(LearnerRecord::toJson);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonValue member(JsonObject object, String name) {
        return object.get(name).orElseThrow();
    }

    private static JsonObject issuer(JsonObject credential) {
        return (JsonObject) member(credential, "issuer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"addressCountryCode\":\"IE\"}' | '{\"value\":\"IE\",\"system\":\"iso:3166-1\"}'",
                "'{\"addressCountry\":\"Ireland\"}' | '{\"value\":\"Ireland\"}'",
                "'{\"addressCountry\":\"Ireland\",\"addressCountryCode\":\"IE\"}' |"
                        + " '{\"value\":\"IE\",\"label\":\"Ireland\",\"system\":\"iso:3166-1\"}'"
            })
    void a_country_is_read_by_its_code_and_its_name_and_written_again(String address, String country) {
        JsonObject badge = json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                   "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "urn:uuid:7d6a5d1e-1111-4a6e-9c57-6f1f4f0a0001", "type": ["VerifiableCredential", "OpenBadgeCredential"],
                 "issuer": {"id": "https://yard.example", "type": ["Profile"], "address": ADDRESS},
                 "validFrom": "2026-01-01T00:00:00Z",
                 "credentialSubject": {"id": "did:example:mira", "type": ["AchievementSubject"],
                   "achievement": {"id": "urn:a", "type": ["Achievement"], "name": "Caulking"}}}""".replace("ADDRESS", address));

        Conversion<JsonObject> read = read(badge);

        assertThat(Law.check(badge, read.value(), read.ledger())).isEmpty();
        assertThat(Law.perturb(badge, ProfilesTest::read)).isEmpty();
        assertThat(LearnerRecord.of(read.value()).organizations().get(0).extensions())
                .isEmpty();
        assertThat(JsonWriter.toText(read.value())).contains("\"country\":" + country);
        assertThat(member(issuer(badge(read.value()).value()), "address"))
                .isEqualTo(json(address.replaceFirst("\\{", "{\"type\":[\"Address\"],")));
    }

    @Test
    void who_issues_a_badge_is_said_in_full_also_where_somebody_else_sent_the_record() {
        JsonObject record = record("{\"value\": \"IE\", \"label\": \"Ireland\", \"system\": \"iso:3166-1\"}");

        Conversion<JsonObject> badge = badge(record);

        assertThat(issuer(badge.value())).isEqualTo(json("""
                {"id": "https://yard.example", "type": ["Profile"], "name": "The yard", "description": "Builds boats.",
                 "url": "https://yard.example/home", "email": "yard@yard.example",
                 "address": {"type": ["Address"], "addressLocality": "Cork", "addressCountryCode": "IE",
                   "addressCountry": "Ireland"}}"""));
        assertThat(Law.check(record, badge.value(), badge.ledger())).isEmpty();
        assertThat(Law.perturb(record, ProfilesTest::badge)).isEmpty();
    }

    @Test
    void a_clr_says_who_issued_what_is_in_it_in_full_but_for_itself() {
        JsonObject record = record("{\"value\": \"IRL\", \"system\": \"pesc:CountryCode\"}");

        Conversion<JsonObject> clr = ClrWriterLawTest.convert(record);

        List<JsonObject> issuers = ClrWriterTest.badges(new ClrCredential(clr.value())).stream()
                .map(credential -> issuer(credential.json()))
                .toList();
        assertThat(issuers.get(0).members()).containsKeys("description", "url", "email");
        assertThat(member(issuers.get(0), "address")).isEqualTo(json("""
                {"type": ["Address"], "addressLocality": "Cork", "addressCountry": "IRL"}"""));
        assertThat(issuers.get(1)).isEqualTo(json("""
                {"id": "https://desk.example", "type": ["Profile"], "name": "The desk"}"""));
        assertThat(Law.check(record, clr.value(), clr.ledger())).isEmpty();
        assertThat(Law.perturb(record, ClrWriterLawTest::convert)).isEmpty();
    }

    @Test
    void in_clr_1_the_code_of_a_country_stands_for_its_name_where_that_is_not_said() throws IOException {
        JsonObject badge = record("{\"value\": \"IE\", \"system\": \"iso:3166-1\"}");
        Converter converter =
                Converters.standard().find(Format.LEARNER_RECORD, Format.CLR_1).orElseThrow();

        try (Converter.Conversions all = converter.convert(
                new ByteArrayInputStream(JsonWriter.toBytes(badge)),
                ConversionOptions.standard().checkingAccounting())) {
            Conversion<Document> clr = all.next();
            assertThat(JsonWriter.toText(clr.value().json())).contains("\"addressCountry\":\"IE\"");
        }
    }
}
