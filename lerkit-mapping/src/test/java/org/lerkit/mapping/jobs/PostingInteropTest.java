package org.lerkit.mapping.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.model.agreement.HrOpenSchemas;
import org.lerkit.model.document.Format;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.testing.Fixtures;

/** The postings and openings that lerkit writes have no errors by the schemas of HR Open. */
class PostingInteropTest {
    private static final int ROUNDS = 300;
    private static final ConversionOptions OPTIONS = ConversionOptions.standard();
    private static final Function<JsonObject, List<String>> POSTINGS = HrOpenSchemas::posting;
    private static final Function<JsonObject, List<String>> OPENINGS = HrOpenSchemas::opening;

    static Stream<Arguments> writers() {
        return Stream.of(
                Arguments.of(PostingWriter.jdx(), POSTINGS), Arguments.of(PostingWriter.positionOpening(), OPENINGS));
    }

    static Stream<Arguments> pairs() {
        return writers()
                .flatMap(writer -> Stream.of(
                                PostingReader.schemaOrg(), PostingReader.jdx(), PostingReader.positionOpening())
                        .map(reader -> Arguments.of(reader, writer.get()[0], writer.get()[1])));
    }

    @Test
    void the_schemas_find_what_is_wrong() {
        JsonObject posting = JsonObject.builder()
                .put("title", new JsonNumber("7"))
                .put("identifiers", JsonArray.of(JsonObject.EMPTY))
                .build();
        JsonObject opening = JsonObject.builder()
                .put("statusCode", "Open")
                .put("postingRequester", JsonObject.EMPTY)
                .build();

        assertThat(HrOpenSchemas.posting(posting)).hasSize(2);
        assertThat(HrOpenSchemas.opening(opening)).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void any_posting_is_written_without_an_error(PostingWriter writer, Function<JsonObject, List<String>> schema) {
        int written = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            JobPosting posting = new FilledPostings(seed).posting();
            try {
                assertThat(schema.apply(writer.write(posting, OPTIONS).value()))
                        .as("seed " + seed)
                        .isEmpty();
                written++;
            } catch (ConversionException nothing) {
                assertThat(nothing.problems().get(0).code().value()).isEqualTo("conversion.source.missing");
            }
        }
        assertThat(written).isGreaterThan(ROUNDS * 9 / 10);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void what_comes_from_another_format_is_written_without_an_error(
            PostingReader reader, PostingWriter writer, Function<JsonObject, List<String>> schema) {
        Conversion<JobPosting> read = reader.read(fixture(reader.format()), OPTIONS);

        Conversion<JsonObject> written = writer.write(read.value(), OPTIONS);

        assertThat(schema.apply(written.value())).isEmpty();
        Map<String, Integer> counts = new TreeMap<>(written.ledger().counts());
        System.out.println(reader.format() + " to " + writer.format() + ": read "
                + read.ledger().counts() + ", written " + counts);
        assertThat(counts.get("carried")).isGreaterThan(20);
    }

    private static JsonObject fixture(Format format) {
        if (format.equals(Format.POSITION_OPENING)) {
            return Fixtures.json(Fixtures.POSITION_OPENING);
        }
        JsonObject page = PostingReaderTest.fixture();
        return format.equals(Format.JOB_POSTING_SCHEMA_ORG)
                ? page
                : PostingWriter.jdx()
                        .write(PostingReader.schemaOrg().read(page, OPTIONS).value(), OPTIONS)
                        .value();
    }

    @Test
    void a_posting_of_a_page_becomes_one_of_hr_open_without_an_error() {
        JobPosting posting = PostingReader.schemaOrg()
                .read(PostingReaderTest.fixture(), OPTIONS)
                .value();

        JsonObject written = PostingWriter.jdx().write(posting, OPTIONS).value();

        assertThat(HrOpenSchemas.posting(written)).isEmpty();
        assertThat(Format.detect(written).format()).contains(Format.JOB_POSTING_JDX);
        JobPosting again = PostingReader.jdx().read(written, OPTIONS).value();
        assertThat(again.title()).isEqualTo(posting.title());
        assertThat(again.requirements().orElseThrow().skills().get(0))
                .isEqualTo(posting.requirements().orElseThrow().skills().get(0));
        assertThat(again.validThrough()).isEqualTo(posting.validThrough());
        assertThat(again.posted()).as("a day without a time").isEmpty();
    }
}
