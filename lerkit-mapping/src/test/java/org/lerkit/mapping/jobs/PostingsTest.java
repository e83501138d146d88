package org.lerkit.mapping.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.policy.PolicyName;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.RecordPlace;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.LexicalDate;

/** Postings of every format are read by their content and become one another, with one ledger from end to end. */
class PostingsTest {
    private static final ConversionOptions OPTIONS = ConversionOptions.standard();

    static Stream<Arguments> pairs() {
        return Postings.formats().stream()
                .flatMap(from -> Postings.formats().stream().map(to -> Arguments.of(from, to)));
    }

    private static JsonObject document(Format format) {
        JsonObject page = PostingReaderTest.fixture();
        JobPosting posting = Postings.read(page, OPTIONS).value();
        return Objects.requireNonNull(Map.of(
                        Format.JOB_POSTING_SCHEMA_ORG,
                        page,
                        Format.JOB_POSTING_JDX,
                        PostingWriter.jdx().write(posting, OPTIONS).value(),
                        Format.POSITION_OPENING,
                        Fixtures.json(Fixtures.POSITION_OPENING),
                        Format.JOB_POSTING,
                        posting.toJson())
                .get(format));
    }

    private static Conversion<Document> convert(
            Format from, Format to, JsonObject document, ConversionOptions options) {
        Converter converter = Postings.converter(from, to).orElseThrow();
        byte[] bytes = JsonWriter.toText(document).getBytes(StandardCharsets.UTF_8);
        try (Converter.Conversions all = converter.convert(new ByteArrayInputStream(bytes), options)) {
            Conversion<Document> one = all.next();
            assertThat(all.hasNext()).isFalse();
            assertThat(all.envelope().entries()).isEmpty();
            return one;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void each_becomes_each_and_every_leaf_is_accounted_for_from_end_to_end(Format from, Format to) {
        JsonObject source = document(from);

        Conversion<Document> done = convert(from, to, source, OPTIONS.checkingAccounting());

        assertThat(Format.detect(done.value().json()).format()).contains(to);
        assertThat(Law.check(source, done.value().json(), done.ledger())).isEmpty();
        assertThat(SampledLaw.perturb(
                        source,
                        7,
                        10,
                        changed -> convert(from, to, changed, OPTIONS).as(Document::json)))
                .isEmpty();
        assertThat(Postings.read(done.value().json(), OPTIONS).value().title()).contains("Welder");
        assertThat(Postings.converter(from, to).orElseThrow().tables().get(0).from())
                .isEqualTo(from);
    }

    /** Documents that say everything that their formats can. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                Fixtures.SCHEMA_ORG_POSTING,
                Fixtures.JDX_POSTING,
                Fixtures.JDX_DESCRIPTION,
                Fixtures.POSITION_OPENING
            })
    void a_reader_understands_all_that_its_format_can_say(String name) {
        JsonObject document = Fixtures.json(name);

        Conversion<JobPosting> read = Postings.read(document, OPTIONS);

        assertThat(read.problems()).isEmpty();
        assertThat(Law.check(document, read.value().toJson(), read.ledger())).isEmpty();
        assertThat(Law.perturb(
                        document, changed -> Postings.read(changed, OPTIONS).as(JobPosting::toJson)))
                .isEmpty();
    }

    @Test
    void a_posting_in_neutral_form_is_carried_as_it_is() {
        JsonObject neutral = document(Format.JOB_POSTING);

        Conversion<Document> done = convert(Format.JOB_POSTING, Format.JOB_POSTING, neutral, OPTIONS);

        assertThat(done.value().json()).isEqualTo(neutral);
        assertThat(done.ledger().counts()).containsOnlyKeys("carried");
        assertThatThrownBy(() -> Postings.read(neutral.with("title", JsonObject.EMPTY), OPTIONS))
                .isInstanceOfSatisfying(ConversionException.class, refused -> {
                    assertThat(refused.problems().get(0).code().value()).isEqualTo("conversion.source.format");
                    assertThat(refused.problems().get(0).location().path()).isEqualTo("/title");
                });
    }

    @Test
    void what_would_be_lost_on_the_whole_way_can_be_refused() {
        JsonObject page = document(Format.JOB_POSTING_SCHEMA_ORG);

        assertThatThrownBy(() -> convert(
                        Format.JOB_POSTING_SCHEMA_ORG, Format.JOB_POSTING_JDX, page, OPTIONS.refusing("dropped")))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        refused -> assertThat(refused.problems().get(0).code().value())
                                .isEqualTo("conversion.loss.refused"));
    }

    @Test
    void a_refusal_of_loss_is_told_by_the_record_and_not_by_opening_the_document() throws IOException {
        Converter converter = Postings.converter(Format.JOB_POSTING_SCHEMA_ORG, Format.JOB_POSTING_JDX)
                .orElseThrow();
        byte[] page = JsonWriter.toText(document(Format.JOB_POSTING_SCHEMA_ORG)).getBytes(StandardCharsets.UTF_8);

        try (Converter.Conversions all =
                converter.convert(new ByteArrayInputStream(page), OPTIONS.refusing("dropped"))) {
            assertThat(all.hasNext()).isTrue();
            assertThatThrownBy(all::next).isInstanceOf(ConversionException.class);
            assertThat(all.hasNext()).isFalse();
            assertThatThrownBy(all::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    /** Nothing in a posting is of a learner. */
    @ParameterizedTest
    @MethodSource("pairs")
    void what_options_say_of_learners_changes_nothing(Format from, Format to) {
        JsonObject source = document(from);
        ConversionOptions ofLearners = OPTIONS.withPrivacy(new PrivacyProfile(
                        new PolicyName("north-cove", "1"),
                        Set.of(),
                        List.of(new RecordPlace("/learner/names")),
                        Optional.empty()))
                .withCreated(new LexicalDate("2026-11-26"));

        Conversion<Document> done = convert(from, to, source, ofLearners);

        assertThat(done.value().json())
                .isEqualTo(convert(from, to, source, OPTIONS).value().json());
        assertThat(Postings.read(source, ofLearners).value())
                .isEqualTo(Postings.read(source, OPTIONS).value());
    }

    @Test
    void other_documents_are_refused_and_other_formats_have_no_converter() {
        assertThatThrownBy(() -> Postings.read("{\"title\":\"Welder\"}".getBytes(StandardCharsets.UTF_8), OPTIONS))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        refused -> assertThat(refused.problems().get(0).code().value())
                                .isEqualTo("conversion.source.format"));
        assertThat(Postings.converter(Format.CLR_2, Format.JOB_POSTING_JDX)).isEmpty();
        assertThat(Postings.converter(Format.JOB_POSTING_JDX, Format.CLR_2)).isEmpty();
    }

    @Test
    void advice_is_given_at_the_places_of_the_document() {
        Conversion<JobPosting> read = Postings.read(PostingReaderTest.fixture(), OPTIONS);

        assertThat(PostingLint.standard().check(read))
                .extracting(PostingsTest::place)
                .contains(
                        "job.competency.misplaced /competencyRequired",
                        "job.requirement.unidentified /competencyRequired",
                        "job.framework.unknown /skills/0/inDefinedTermSet",
                        "job.requirement.unidentified /skills/1",
                        "job.credential.text /qualifications");
        JsonObject asked = (JsonObject) JsonReader.standard()
                .read("{\"skills\":[{\"name\":\"a\",\"descriptions\":[\"b\"]},{\"termCode\":\"c\"}]}");
        assertThat(PostingLint.standard().check(PostingReader.jdx().read(asked, OPTIONS)))
                .extracting(PostingsTest::place)
                .isEqualTo(List.of(
                        "job.requirement.unidentified /skills/0", "job.requirement.framework /skills/1/termCode"));
    }

    private static String place(Problem problem) {
        return problem.code().value() + " " + problem.location().path();
    }
}
