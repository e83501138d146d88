package org.lerkit.mapping.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.model.document.Format;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;

/** The postings that lerkit writes have no errors by the schemas of HR Open. */
class PostingInteropTest {
    private static final String HOME = "https://schemas.example/";
    private static final String FOLDER = "hropen/schemas/";
    private static final String POSTING = "recruiting/json/JobPostingType.json";
    private static final ConversionOptions OPTIONS = ConversionOptions.standard();

    private Schema schema;

    @BeforeEach
    void load() {
        Corpus.require(FOLDER + POSTING);
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_4, builder -> builder.schemas(PostingInteropTest::text))
                .getSchema(SchemaLocation.of(HOME + POSTING));
    }

    @Test
    void the_schema_finds_what_is_wrong() {
        JsonObject wrong = JsonObject.builder()
                .put("title", new JsonNumber("7"))
                .put("identifiers", JsonArray.of(JsonObject.EMPTY))
                .build();

        assertThat(errors(wrong)).hasSize(2);
    }

    @Test
    void any_posting_is_written_without_an_error() {
        for (int seed = 0; seed < 300; seed++) {
            JobPosting posting = new FilledPostings(seed).posting();

            assertThat(errors(PostingWriter.jdx().write(posting, OPTIONS).value()))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void a_posting_of_a_page_becomes_one_of_hr_open_without_an_error() {
        JobPosting posting = PostingReader.schemaOrg()
                .read(PostingReaderTest.fixture(), OPTIONS)
                .value();

        JsonObject written = PostingWriter.jdx().write(posting, OPTIONS).value();

        assertThat(errors(written)).isEmpty();
        assertThat(Format.detect(written).format()).contains(Format.JOB_POSTING_JDX);
        JobPosting again = PostingReader.jdx().read(written, OPTIONS).value();
        assertThat(again.title()).isEqualTo(posting.title());
        assertThat(again.requirements().orElseThrow().skills().get(0))
                .isEqualTo(posting.requirements().orElseThrow().skills().get(0));
        assertThat(again.validThrough()).isEqualTo(posting.validThrough());
        assertThat(again.posted()).as("a day without a time").isEmpty();
    }

    private List<String> errors(JsonObject posting) {
        return schema
                .validate(
                        JsonWriter.toText(posting),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static @Nullable String text(String iri) {
        return iri.startsWith(HOME)
                ? new String(Corpus.bytes(FOLDER + iri.substring(HOME.length())), StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                : null;
    }
}
