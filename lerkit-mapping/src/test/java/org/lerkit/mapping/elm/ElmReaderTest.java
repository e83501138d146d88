package org.lerkit.mapping.elm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.elm3.EuropeanDigitalCredential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Verification;
import org.lerkit.model.testing.Edits;

class ElmReaderTest {
    private static final Path DIPLOMA = Path.of("src/test/resources/fixtures/elm/diploma.json");
    private static final ConversionOptions CHECKED =
            ConversionOptions.standard().checkingAccounting();
    private static final ConversionOptions RELEASED =
            CHECKED.withPrivacy(PrivacyProfile.standard().releasing(Category.values()));

    private static byte[] diploma() throws IOException {
        return Files.readAllBytes(DIPLOMA);
    }

    private static Conversion<LearnerRecord> read(byte[] document, ConversionOptions options) throws IOException {
        return new ElmReader().read(new ByteArrayInputStream(document), options).next();
    }

    private static String text(Attainment attainment) {
        return attainment.title().flatMap(title -> title.any()).orElse("");
    }

    @Test
    void claims_become_attainments_of_their_kinds() throws IOException {
        LearnerRecord record = read(diploma(), CHECKED).value();

        assertThat(new EuropeanDigitalCredential(JsonReader.standard().readObject(diploma())).check())
                .isEmpty();
        assertThat(record.attainments())
                .extracting(one -> one.kind().text(), ElmReaderTest::text)
                .containsExactly(tuple("award", "Boat building"), tuple("test", "Swimming test"));
        Attainment award = record.attainments().get(0);
        assertThat(award.parts())
                .extracting(one -> one.kind().text(), ElmReaderTest::text)
                .containsExactly(
                        tuple("activity", "Workshop"),
                        tuple("licence", "Right to launch"),
                        tuple("achievement", "Caulking"));
        assertThat(award.title().orElseThrow().texts())
                .extracting(one -> one.language().orElseThrow(), one -> one.value())
                .containsExactly(tuple("en", "Boat building"), tuple("fr", "Construction navale"));
        assertThat(award.awarded().orElseThrow().text()).isEqualTo("2026-05-31T09:30:00+01:00");
        assertThat(award.credits().get(0).earned().orElseThrow().text()).isEqualTo("60");
        assertThat(award.credits().get(0).unit().orElseThrow().value()).isEqualTo("ects");
        assertThat(award.credits().get(0).unit().orElseThrow().system()).contains("lerkit:credit-unit");
        assertThat(award.notes()).containsExactly("Passed at first try.");
    }

    @Test
    void what_specifies_and_what_proves_an_achievement_are_read_into_it() throws IOException {
        Attainment award = read(diploma(), CHECKED).value().attainments().get(0);

        assertThat(award.results())
                .extracting(
                        one -> one.name().orElseThrow().any().orElseThrow(),
                        one -> one.value().orElseThrow(),
                        one -> one.scale().orElseThrow().label().orElseThrow())
                .containsExactly(tuple("Trial of the hull", "A", "A to F"));
        assertThat(award.alignments())
                .extracting(one -> one.url().orElseThrow().value())
                .containsExactly("http://data.europa.eu/snb/eqf/4", "http://data.europa.eu/snb/isced-f/0716");
        assertThat(award.competencies().get(0).skill().get(0).label()).contains("build boats");
        assertThat(award.languages()).containsExactly("en");
        assertThat(award.extensions())
                .extracting(fact -> fact.name(), fact -> fact.value())
                .contains(
                        tuple("specifiedBy/volumeOfLearning", "PT1500H"),
                        tuple("specifiedBy/title/en", "Certificate of boat building"));
    }

    @Test
    void the_issuer_is_the_sender_and_has_the_identifier_that_the_law_knows_it_by() throws IOException {
        LearnerRecord record = read(diploma(), CHECKED).value();
        String sender = record.document().orElseThrow().sender().orElseThrow();

        assertThat(record.organizations())
                .filteredOn(one -> one.key().equals(sender))
                .singleElement()
                .satisfies(school -> {
                    assertThat(school.name().orElseThrow().any()).contains("Harbour Boatyard School");
                    assertThat(school.identifiers().get(0).value()).isEqualTo("NTRIE-200204");
                    assertThat(school.identifiers().get(0).type().orElseThrow().value())
                            .isEqualTo("eIDASIdentifier");
                    assertThat(school.contacts().get(0).urls()).containsExactly("https://boatyard.example");
                    assertThat(school.contacts().get(1).addresses().get(0).lines())
                            .containsExactly("1 Quay Road");
                    assertThat(school.contacts()
                                    .get(1)
                                    .addresses()
                                    .get(0)
                                    .country()
                                    .orElseThrow()
                                    .value())
                            .isEqualTo("IE");
                });
    }

    @Test
    void a_moment_of_birth_is_never_cut_to_a_day_and_like_other_people_it_is_withheld() throws IOException {
        Conversion<LearnerRecord> withheld = read(diploma(), CHECKED);
        Conversion<LearnerRecord> released = read(diploma(), RELEASED);

        assertThat(JsonWriter.toText(withheld.value().toJson())).doesNotContain("1999-10", "IE-7741-552", "Tom Brandt");
        assertThat(withheld.ledger().entries())
                .filteredOn(entry -> entry.disposition().token().equals("withheld"))
                .extracting(entry -> entry.source().path())
                .containsExactlyInAnyOrder(
                        "/credentialSubject/dateOfBirth",
                        "/credentialSubject/nationalID/type",
                        "/credentialSubject/nationalID/notation",
                        "/credentialSubject/nationalID/spatial/id",
                        "/credentialSubject/nationalID/spatial/type",
                        "/credentialSubject/hasClaim/0/provenBy/awardedBy/awardingBody/type",
                        "/credentialSubject/hasClaim/0/provenBy/awardedBy/awardingBody/fullName/en");
        assertThat(released.value()
                        .learner()
                        .orElseThrow()
                        .birthDate()
                        .orElseThrow()
                        .text())
                .as("it is the second of October where she was born")
                .isEqualTo("1999-10-01T22:00:00Z");
    }

    @Test
    void everything_is_understood() throws IOException {
        assertThat(read(diploma(), CHECKED).problems()).isEmpty();
        assertThat(read(diploma(), RELEASED).problems()).isEmpty();
    }

    @Test
    void what_no_table_knows_is_reported_at_its_place() throws IOException {
        JsonObject changed =
                Edits.set(JsonReader.standard().readObject(diploma()), "/issuer/eIDAS\u0399dentifier", "'x'");

        assertThat(read(JsonWriter.toBytes(changed), CHECKED).problems())
                .extracting(
                        problem -> problem.code(), problem -> problem.location().path())
                .containsExactly(tuple(ConversionProblems.NOT_UNDERSTOOD, "/issuer/eIDAS\u0399dentifier"));
    }

    @Test
    void a_sealed_credential_is_opened_and_kept_byte_for_byte_unless_something_is_withheld() throws IOException {
        byte[] sealed = JsonWriter.toBytes(JsonObject.builder()
                .put("payload", new String(diploma(), StandardCharsets.UTF_8))
                .put("signatures", Edits.read("[{'protected':'e30','signature':'AA'}]"))
                .build());

        LearnerRecord released = read(sealed, RELEASED).value();

        assertThat(released.verifications()).singleElement().satisfies(original -> {
            assertThat(original.about()).isEqualTo("record");
            assertThat(original.mediaType()).isEqualTo("application/jose+json");
            assertThat(original.bytes()).isEqualTo(sealed);
        });
        assertThat(released.attainments()).hasSize(2);
        assertThat(read(sealed, CHECKED).value().verifications())
                .extracting(Verification::about)
                .isEmpty();
        assertThat(read(diploma(), RELEASED).value().verifications()).isEmpty();
    }

    @Test
    void what_is_no_credential_of_the_model_is_refused() {
        for (String other : new String[] {
            "{}",
            "{\"payload\":\"{}\",\"signatures\":[]}",
            "{\"credential\":{\"type\":\"VerifiableCredential\"}}",
            "{\"type\":[\"VerifiableCredential\"],\"@context\":\"http://data.europa.eu/snb/model/context/edc-ap\"}"
        }) {
            assertThatExceptionOfType(ConversionException.class)
                    .as(other)
                    .isThrownBy(() -> read(other.getBytes(StandardCharsets.UTF_8), CHECKED))
                    .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ConversionProblems.NOT_THE_FORMAT));
        }
    }

    @Test
    void numbers_for_text_bare_strings_and_references_do_no_harm() throws IOException {
        JsonObject document = JsonReader.standard().readObject(diploma());
        document = Edits.set(document, "/credentialSubject/hasClaim/0/creditReceived/point", "60.50");
        document = Edits.set(document, "/credentialSubject/hasClaim/0/title", "'Boats'");
        document = Edits.set(document, "/credentialSubject/hasClaim/1/awardedBy/awardingBody", "'urn:epass:org:1'");

        LearnerRecord record = read(JsonWriter.toBytes(document), CHECKED).value();

        assertThat(record.attainments()
                        .get(0)
                        .credits()
                        .get(0)
                        .earned()
                        .orElseThrow()
                        .text())
                .isEqualTo("60.50");
        assertThat(text(record.attainments().get(0))).isEqualTo("Boats");
        assertThat(record.attainments().get(1).extensions())
                .extracting(fact -> fact.name(), fact -> fact.value())
                .containsExactly(tuple("awardedBy/awardingBody", "urn:epass:org:1"));
    }
}
