package org.lerkit.mapping.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.policy.PolicyName;
import org.lerkit.mapping.testing.GeneratedRecords;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;

/** What a profile withholds by its place, of every record and with all that would give it away. */
class WithholdingTest {
    private static final PolicyName NAME = new PolicyName("north-cove", "1");
    private static final long SEED = 20_261_126;
    private static final int RECORDS = 100;

    private static PrivacyProfile withholding(String... places) {
        return new PrivacyProfile(
                NAME, Set.of(), Stream.of(places).map(RecordPlace::new).toList(), Optional.empty());
    }

    private static JsonObject record() {
        try (InputStream in = WithholdingTest.class.getResourceAsStream("/fixtures/privacy/record.json")) {
            return (JsonObject) JsonReader.standard().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Conversion<LearnerRecord> read(JsonObject record, PrivacyProfile profile) {
        try {
            return Converters.standard()
                    .reader(Format.LEARNER_RECORD)
                    .orElseThrow()
                    .read(
                            new ByteArrayInputStream(JsonWriter.toBytes(record)),
                            ConversionOptions.standard().checkingAccounting().withPrivacy(profile))
                    .next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> withheld(Conversion<LearnerRecord> read) {
        return read.ledger().with(Disposition.Kind.WITHHELD).stream()
                .map(entry -> entry.source().path())
                .toList();
    }

    @Test
    void a_place_is_withheld_and_everything_else_stays() {
        Conversion<LearnerRecord> read = read(record(), withholding("/learner/contacts", "/attainments/**/results"));

        assertThat(withheld(read))
                .containsExactly(
                        "/learner/contacts/0/emails/0",
                        "/attainments/0/parts/0/results/0/kind/value",
                        "/attainments/0/parts/0/results/0/value",
                        "/verifications/0/about",
                        "/verifications/0/mediaType",
                        "/verifications/0/content");
        assertThat(read.ledger().with(Disposition.Kind.WITHHELD))
                .extracting(entry -> entry.rule().id())
                .containsOnly("record.same > privacy.north-cove:1");
        assertThat(read.value().attainments().get(0).parts()).hasSize(2);
        assertThat(read.value().organizations()).hasSize(3);
        assertThat(read.value().relations()).hasSize(1);
    }

    @Test
    void with_an_attainment_goes_what_would_give_it_away() {
        Conversion<LearnerRecord> read = read(record(), withholding("/attainments/**/course"));

        LearnerRecord record = read.value();
        assertThat(record.attainments().get(0).parts())
                .extracting(part -> part.key())
                .containsExactly("award");
        assertThat(record.organizations())
                .extracting(organization -> organization.key())
                .as("the one where the course was taken is gone")
                .containsExactly("o1", "o3");
        assertThat(record.relations()).isEmpty();
        assertThat(record.endorsements()).isEmpty();
        assertThat(record.verifications()).isEmpty();
        assertThat(JsonWriter.toText(record.toJson())).doesNotContain("Welding", "Harbour", "course");
    }

    @Test
    void of_directory_information_alone_a_degree_is_left() {
        Conversion<LearnerRecord> read = read(
                record(),
                PrivacyProfile.directoryInformation(
                        NAME, DirectoryInformation.NAME, DirectoryInformation.DEGREES_AND_AWARDS));

        assertThat(JsonWriter.toText(read.value().toJson())).isEqualTo("""
                {"format":"lerkit:record:0.1","document":{"created":"2026-05-30","sender":"o1"},\
                "learner":{"names":[{"given":"Imogen","family":"Tarrant"}]},\
                "organizations":[{"key":"o1","name":"North Cove University"}],\
                "attainments":[{"key":"record","kind":"academic-record","parts":[\
                {"key":"award","kind":"award","title":"Welder's Diploma","awarded":"2026-05-30"}]}]}""");
        assertThat(read.ledger().counts().get("withheld"))
                .isEqualTo(withheld(read).size());
    }

    @Test
    void with_nothing_designated_only_the_record_itself_is_left() {
        Conversion<LearnerRecord> read = read(record(), PrivacyProfile.directoryInformation(NAME));

        assertThat(JsonWriter.toText(read.value().toJson())).isEqualTo("""
                {"format":"lerkit:record:0.1","document":{"created":"2026-05-30","sender":"o1"},\
                "organizations":[{"key":"o1","name":"North Cove University"}]}""");
    }

    @Test
    void what_a_record_cannot_do_without_is_withheld_with_its_whole_or_not_at_all() {
        PrivacyProfile profile = withholding("/relations/*/type");
        ConversionException refused = catchThrowableOfType(ConversionException.class, () -> read(record(), profile));
        assertThat(refused.problem().code()).isEqualTo(ConversionProblems.PRIVACY);
    }

    @Test
    void a_conversion_that_passes_no_record_is_refused() {
        JsonObject badge = JsonObject.builder().put("name", "x").build();
        Accounts accounts = new Accounts(Source.of(badge));
        ConversionOptions options = ConversionOptions.standard().withPrivacy(withholding("/learner/contacts"));

        ConversionException refused = catchThrowableOfType(
                ConversionException.class,
                () -> Settlement.of(
                        accounts.finish(new Target()), Document.of(badge), made -> made, List.of(), options));

        assertThat(refused.problem().code()).isEqualTo(ConversionProblems.PRIVACY);
        assertThat(refused.problem().hint().orElseThrow()).contains("convert to a record first");
    }

    static Stream<PrivacyProfile> profiles() {
        return Stream.of(
                withholding("/learner", "/attainments/**/course", "/attainments/**/provider"),
                PrivacyProfile.directoryInformation(NAME, DirectoryInformation.values()));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void nothing_depends_on_what_is_withheld(PrivacyProfile profile) {
        keepsTheLaw(record(), profile, "fixture");
        int withheld = 0;
        for (long seed = SEED; seed < SEED + RECORDS; seed++) {
            withheld += keepsTheLaw(GeneratedRecords.small(seed).toJson(), profile, "seed " + seed);
        }
        assertThat(withheld).isGreaterThan(RECORDS);
    }

    private static int keepsTheLaw(JsonObject record, PrivacyProfile profile, String which) {
        Conversion<LearnerRecord> read = read(record, profile);
        assertThat(Law.check(record, read.value().toJson(), read.ledger()))
                .as(which)
                .isEmpty();
        assertThat(Law.perturb(record, changed -> read(changed, profile).as(LearnerRecord::toJson)))
                .as(which)
                .isEmpty();
        return withheld(read).size();
    }
}
