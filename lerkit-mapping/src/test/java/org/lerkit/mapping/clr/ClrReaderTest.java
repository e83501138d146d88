package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.Fact;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Result;

class ClrReaderTest {
    private static final String HEAD = "{'@context':['https://www.w3.org/ns/credentials/v2',"
            + "'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json','https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],"
            + "'id':'urn:uuid:1','type':['VerifiableCredential','ClrCredential'],'name':'N','issuer':'https://i.example/',"
            + "'validFrom':'2026-01-01T00:00:00Z','credentialSubject':";

    @Test
    void a_clr_is_read_with_its_tree_its_results_and_its_facts() {
        LearnerRecord record = LearnerRecord.of(ClrReaderLawTest.convert(Fixtures.document("/fixtures/clr2/full.json"))
                .value());

        assertThat(record.attainments())
                .extracting(attainment -> attainment.title().orElseThrow().any().orElseThrow())
                .containsExactly("Knots", "Maritime year");
        Attainment course = record.attainments().get(1).parts().get(0).parts().get(0);
        assertThat(course.kind().text()).isEqualTo("course");
        assertThat(course.credits().get(0).earned().orElseThrow().text()).isEqualTo("4.50");
        assertThat(course.results())
                .extracting(result -> result.kind().value(), Result::value, Result::achievedLevel)
                .containsExactly(
                        tuple("LetterGrade", Optional.of("A"), Optional.empty()),
                        tuple(
                                "RubricCriterionLevel",
                                Optional.empty(),
                                Optional.of("urn:uuid:0d9b2f52-1111-4a6e-9c57-6f1f4f0a0032")),
                        tuple("result", Optional.of("loose"), Optional.empty()),
                        tuple("Percent", Optional.empty(), Optional.empty()));
        assertThat(course.extensions())
                .contains(
                        new Fact(
                                "credential.id",
                                "urn:uuid:0d9b2f52-1111-4a6e-9c57-6f1f4f0a0010",
                                Optional.of("1edtech:clr:2.0")),
                        new Fact("subject.licenseNumber", "L-99", Optional.of("1edtech:clr:2.0")),
                        new Fact("achievement.criteria.x-hours", "12", Optional.of("1edtech:clr:2.0")));
        assertThat(record.relations())
                .extracting(relation -> relation.type(), relation -> relation.to())
                .containsExactly(
                        tuple("isPartOf", "urn:uuid:0d9b2f52-1111-4a6e-9c57-6f1f4f0a0040"),
                        tuple("precedes", "https://elsewhere.example/knots2"));
        assertThat(record.endorsements()).hasSize(1);
        assertThat(record.document()
                        .orElseThrow()
                        .name()
                        .orElseThrow()
                        .texts()
                        .get(0)
                        .language())
                .contains("de");
        assertThat(record.document().orElseThrow().completeness().orElseThrow().value())
                .isEqualTo("Partial");
    }

    @Test
    void an_original_is_kept_byte_for_byte() throws IOException {
        byte[] bytes = (HEAD.replace("'", "\"")
                        + " { \"id\" : \"did:x:1\",\"verifiableCredential\":[]},\n \"proof\":{\"type\":\"P\"} }\n")
                .getBytes(StandardCharsets.UTF_8);

        try (RecordReader.Records records = ClrReader.clr()
                .read(
                        new ByteArrayInputStream(bytes),
                        ConversionOptions.standard().checkingAccounting())) {
            LearnerRecord record = records.next().value();

            assertThat(record.verifications()).singleElement().satisfies(original -> {
                assertThat(original.about()).isEqualTo("record");
                assertThat(original.bytes()).isEqualTo(bytes);
            });
            assertThat(records.hasNext()).isFalse();
            assertThat(records.envelope().entries()).isEmpty();
            assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void a_national_number_is_withheld_and_with_it_every_original_that_says_it() {
        JsonObject clr = json(HEAD
                + "{'identifier':[{'type':'IdentityObject','hashed':false,'identityHash':'123-45','identityType':'nationalIdentityNumber'},"
                + "{'type':'IdentityObject','hashed':false,'identityHash':'S1','identityType':'sourcedId'}],"
                + "'verifiableCredential':[{'issuer':'https://i.example/','credentialSubject':{'identifier':"
                + "{'type':'IdentityObject','hashed':false,'identityHash':'123-45','identityType':'nationalIdentityNumber'},"
                + "'achievement':{'id':'urn:a','name':'A'}}}]},'proof':{'type':'P','proofValue':'z1'}}");

        Conversion<JsonObject> kept = ClrReaderLawTest.convert(clr);
        Conversion<JsonObject> released = ClrReaderLawTest.convert(
                clr,
                ConversionOptions.standard()
                        .withPrivacy(PrivacyProfile.standard().releasing(PrivacyProfile.Category.NATIONAL_IDENTIFIER)));

        assertThat(JsonWriter.toText(kept.value()))
                .doesNotContain("123-45")
                .contains("S1")
                .doesNotContain("verifications");
        assertThat(kept.ledger().counts()).containsEntry("withheld", 2);
        assertThat(LearnerRecord.of(released.value()).learner().orElseThrow().identifiers())
                .hasSize(2);
        assertThat(LearnerRecord.of(released.value()).verifications()).hasSize(1);
        assertThat(Law.perturb(clr, ClrReaderLawTest::convert)).isEmpty();
    }

    @Test
    void an_open_badge_by_itself_is_a_record_of_one_attainment() throws IOException {
        String badge =
                "{'@context':['https://www.w3.org/ns/credentials/v2','https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],"
                        + "'type':['VerifiableCredential','OpenBadgeCredential'],'issuer':{'id':'https://i.example/','type':['Profile'],'name':'I'},"
                        + "'validFrom':'2026-01-01T00:00:00Z','credentialSubject':{'type':['AchievementSubject'],'id':'did:x:1',"
                        + "'achievement':{'id':'urn:a','type':['Achievement'],'name':'A','description':'B','criteria':{'narrative':'C'}}}}";
        try (RecordReader.Records records = ClrReader.openBadge()
                .read(
                        new ByteArrayInputStream(badge.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                        ConversionOptions.standard())) {
            LearnerRecord record = records.next().value();

            assertThat(record.attainments()).extracting(Attainment::key).containsExactly("a-1");
            assertThat(record.attainments().get(0).kind().text()).isEqualTo("badge");
            assertThat(record.document().orElseThrow().sender()).contains("org-1");
            assertThat(record.learner().orElseThrow().id().orElseThrow().value())
                    .isEqualTo("did:x:1");
            assertThat(ClrWriterTest.write(record).value().check()).isEmpty();
        }
        assertThat(List.of(ClrReader.clr().format(), ClrReader.openBadge().format()))
                .containsExactly(Format.CLR_2, Format.OPEN_BADGES_3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'associationType':'isPartOf','sourceId':'urn:a','targetId':'urn:z'}|no achievement of the record",
                "{'associationType':'isPartOf','sourceId':'urn:z','targetId':'urn:a'}|no achievement of the record",
                "{'associationType':'isPartOf','sourceId':'urn:a','targetId':'urn:a'}|a part of itself",
                "{'associationType':'begets','sourceId':'urn:a','targetId':'urn:a'}|a type that CLR does not have",
                "{'associationType':'precedes','sourceId':'urn:a'}|without a type or an end",
            })
    void associations_that_join_nothing_are_refused(String association, String message) {
        JsonObject clr = json(
                HEAD + "{'id':'did:x:1','verifiableCredential':[{'credentialSubject':{'achievement':{'id':'urn:a'}}}],"
                        + "'association':[" + association + "]}}");

        assertThatThrownBy(() -> ClrReaderLawTest.convert(clr))
                .isInstanceOfSatisfying(ConversionException.class, e -> {
                    assertThat(e.problem().code()).isEqualTo(ConversionProblems.INCONSISTENT);
                    assertThat(e.problem().location().describe()).isEqualTo("/credentialSubject/association/0");
                })
                .hasMessageContaining(message);
    }

    @Test
    void what_lacks_what_a_record_must_say_is_refused_by_place() {
        JsonObject clr =
                json(HEAD + "{'id':'did:x:1','verifiableCredential':[{'credentialSubject':{'achievement':{'id':'urn:a',"
                        + "'otherIdentifier':[{'identifierType':'name'}]}}}]}}");

        assertThatThrownBy(() -> ClrReaderLawTest.convert(clr))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ConversionProblems.MISSING))
                .hasMessageContaining("/attainments/0/identifiers/0/value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|",
                "{'@context':'https://www.w3.org/ns/credentials/v2','type':'VerifiableCredential'}|w3c:vc:2.0"
            })
    void other_documents_are_refused(String document, String message) {
        assertThatThrownBy(() -> ClrReader.clr()
                        .read(
                                new ByteArrayInputStream(
                                        document.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                                ConversionOptions.standard()))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ConversionProblems.NOT_THE_FORMAT))
                .hasMessageContaining(message == null ? "CLR 2.0" : message);
        assertThatThrownBy(() -> ClrReader.clr()
                        .read(
                                new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8)),
                                ConversionOptions.standard()))
                .isInstanceOf(JsonSyntaxException.class);
    }

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text.replace('\'', '"'));
    }
}
