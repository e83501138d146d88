package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.Problem;
import org.lerkit.model.clr2.ClrCredentialV1p1;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.ob3.AchievementCredentialV1p1;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Verification;

/** CLRs and Open Badges on the W3C data model 1.1, written and read. */
class DataModel1Test {
    private static final String FIRST = "https://www.w3.org/2018/credentials/v1";
    private static final String SECOND = "https://www.w3.org/ns/credentials/v2";
    private static final ConversionOptions OPTIONS = ConversionOptions.standard();

    @Test
    void a_clr_names_the_contexts_of_data_model_1_and_has_its_dates_and_so_has_each_badge_in_it() {
        ClrCredentialV1p1 clr = written();

        assertThat(clr.context())
                .extracting(DataModel1Test::text)
                .containsExactly(
                        FIRST,
                        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        assertThat(clr.issuanceDate().text()).isEqualTo("2026-05-30T09:15:00-05:00");
        assertThat(clr.json().members()).doesNotContainKeys("validFrom", "validUntil");
        assertThat(badges(clr.json())).hasSizeGreaterThan(3).allSatisfy(badge -> {
            assertThat(new AchievementCredentialV1p1(badge).context())
                    .extracting(DataModel1Test::text)
                    .containsExactly(FIRST, "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
            assertThat(badge.members()).containsKey("issuanceDate").doesNotContainKeys("validFrom", "validUntil");
        });
        assertThat(clr.check()).extracting(Problem::toString).isEmpty();
    }

    @Test
    void what_expires_says_so_by_the_name_of_data_model_1() {
        JsonObject record = JsonReader.standard()
                .readObject("""
                        {"format":"lerkit:record","document":{"created":"2026-01-02","sender":"o"},
                         "learner":{"id":"did:example:learner"},
                         "organizations":[{"key":"o","name":[{"value":"Far College"}]}],
                         "attainments":[{"key":"a","kind":"licence","title":[{"value":"Pilot"}],"awarded":"2026-01-01",
                          "expires":"2031-01-01"}]}""".replace("lerkit:record", LearnerRecord.FORMAT).getBytes(StandardCharsets.UTF_8));

        JsonObject badge = OpenBadgeWriter.onDataModel1()
                .write(LearnerRecord.of(record), OPTIONS)
                .get(0)
                .value()
                .json();

        assertThat(badge.get("issuanceDate")).contains(new JsonString("2026-01-01T00:00:00Z"));
        assertThat(badge.get("expirationDate")).contains(new JsonString("2031-01-01T00:00:00Z"));
        assertThat(new AchievementCredentialV1p1(badge).check()).isEmpty();
    }

    @Test
    void the_table_names_the_dates_of_data_model_1() {
        assertThat(ClrWriter.onDataModel1().table().rows())
                .extracting(MappingTable.Row::source, MappingTable.Row::target)
                .contains(tuple("attainment.expires", "AchievementCredential.expirationDate"))
                .allSatisfy(
                        row -> assertThat(row.toList().get(1).toString()).doesNotContain("validFrom", "validUntil"));
        assertThat(new ClrWriter().table().rows())
                .extracting(MappingTable.Row::target)
                .contains("AchievementCredential.validUntil");
    }

    @Test
    void an_original_is_embedded_in_a_clr_of_its_own_data_model_alone() {
        JsonObject clr = old(Fixtures.document("/fixtures/clr2/full.json"));
        LearnerRecord record = LearnerRecord.of(ClrReaderLawTest.convert(clr).value());
        JsonObject original = badges(clr).get(0);

        Conversion<ClrCredentialV1p1> same =
                ClrWriter.onDataModel1().write(record, OPTIONS).get(0);
        Conversion<JsonObject> other = ClrWriterLawTest.convert(record.toJson());

        assertThat(record.verifications()).extracting(Verification::about).containsExactly("a-1");
        assertThat(badges(same.value().json())).contains(original);
        assertThat(badges(other.value()))
                .doesNotContain(original)
                .noneMatch(badge -> badge.get("proof").isPresent());
        Ledger.Entry content = entry(other.ledger(), "/verifications/0/content");
        assertThat(content.disposition().kind()).isEqualTo(Disposition.Kind.DROPPED);
        assertThat(content.rule().id()).isEqualTo("clr2.write.original.data-model");
    }

    @Test
    void dates_are_read_by_the_names_of_the_data_model_and_those_of_the_other_are_facts() {
        JsonObject badge = badges(written().json())
                .get(0)
                .with("validFrom", new JsonString("1999-01-01T00:00:00Z"))
                .with("validUntil", new JsonString("1999-12-31T00:00:00Z"))
                .with("expirationDate", new JsonString("2030-01-01T00:00:00Z"));

        LearnerRecord read = LearnerRecord.of(ClrReaderLawTest.convert(badge).value());

        Attainment attainment = read.attainments().get(0);
        assertThat(read.document().orElseThrow().validFrom().orElseThrow().text())
                .isEqualTo("2026-05-30T09:15:00-05:00");
        assertThat(attainment.expires().orElseThrow().text()).isEqualTo("2030-01-01T00:00:00Z");
        assertThat(attainment.extensions())
                .extracting(fact -> fact.name(), fact -> fact.value())
                .contains(
                        tuple("credential.validFrom", "1999-01-01T00:00:00Z"),
                        tuple("credential.validUntil", "1999-12-31T00:00:00Z"));
    }

    @Test
    void a_badge_of_another_data_model_than_its_clr_is_read_by_its_own_dates() {
        JsonObject clr = written().json();
        List<JsonValue> badges = new ArrayList<>(badges(clr));
        badges.set(0, newer((JsonObject) badges.get(0)).with("validUntil", new JsonString("2030-01-01T00:00:00Z")));
        JsonObject subject = (JsonObject) clr.get("credentialSubject").orElseThrow();
        JsonObject mixed = clr.with("credentialSubject", subject.with("verifiableCredential", new JsonArray(badges)));

        Conversion<JsonObject> read = ClrReaderLawTest.convert(mixed);

        assertThat(JsonWriter.toText(read.value())).contains("\"expires\":\"2030-01-01T00:00:00Z\"");
        assertThat(entry(read.ledger(), "/credentialSubject/verifiableCredential/0/@context/0")
                        .influences())
                .as("what says of which data model it is")
                .isNotEmpty();
        assertThat(Law.perturb(mixed, ClrReaderLawTest::convert)).isEmpty();
    }

    private static ClrCredentialV1p1 written() {
        return ClrWriter.onDataModel1()
                .write(Fixtures.record("small.json"), OPTIONS)
                .get(0)
                .value();
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).value();
    }

    static List<JsonObject> badges(JsonObject clr) {
        JsonObject subject = (JsonObject) clr.get("credentialSubject").orElseThrow();
        return ((JsonArray) subject.get("verifiableCredential").orElseThrow())
                .items().stream().map(JsonObject.class::cast).toList();
    }

    /** The same on the other data model, for what says its dates nowhere else. */
    static JsonObject old(JsonObject document) {
        return renamed(document, SECOND, FIRST, "validFrom", "issuanceDate", "validUntil", "expirationDate");
    }

    static JsonObject newer(JsonObject document) {
        return renamed(document, FIRST, SECOND, "issuanceDate", "validFrom", "expirationDate", "validUntil");
    }

    private static JsonObject renamed(JsonObject document, String... pairs) {
        String text = JsonWriter.toText(document);
        for (int i = 0; i < pairs.length; i += 2) {
            text = text.replace('"' + pairs[i] + '"', '"' + pairs[i + 1] + '"');
        }
        return JsonReader.standard().readObject(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Ledger.Entry entry(Ledger ledger, String path) {
        return ledger.entries().stream()
                .filter(entry -> entry.source().path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
