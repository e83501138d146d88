package org.lerkit.mapping.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.jobs.GeneratedPostings.Care;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.model.Problem;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/** Every leaf of every posting is accounted for, and nothing depends on a leaf that does not say so. */
class PostingsLawTest {
    private static final long SEED = 20261126;
    private static final int ROUNDS = 300;
    private static final int PLACES = 4;
    private static final ConversionOptions OPTIONS = ConversionOptions.standard();

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of(PostingReader.schemaOrg(), PostingWriter.schemaOrg(), SchemaOrg.TABLE),
                Arguments.of(PostingReader.jdx(), PostingWriter.jdx(), Jdx.TABLE),
                Arguments.of(PostingReader.positionOpening(), PostingWriter.positionOpening(), Opening.TABLE));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void postings_that_are_read_keep_the_law(PostingReader reader, PostingWriter writer, PostingTable table) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            JsonObject posting = new GeneratedPostings(table, SEED + round, Care.LOOSE).posting();

            Conversion<JobPosting> read = reader.read(posting, OPTIONS);

            assertThat(Law.check(posting, read.value().toJson(), read.ledger()))
                    .as("seed " + (SEED + round))
                    .isEmpty();
            assertThat(SampledLaw.perturb(
                            posting,
                            SEED + round,
                            PLACES,
                            changed -> reader.read(changed, OPTIONS).as(JobPosting::toJson)))
                    .as("seed " + (SEED + round))
                    .isEmpty();
            read.ledger().counts().forEach((token, count) -> counts.merge(token, count, Integer::sum));
        }
        System.out.println(reader.format() + " read, " + ROUNDS + " from seed " + SEED + ": " + counts);
        assertThat(counts).containsKeys("carried", "dropped");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void postings_that_are_written_keep_the_law(PostingReader reader, PostingWriter writer, PostingTable table) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            JobPosting posting = new FilledPostings(SEED + round).posting();

            Optional<Conversion<JsonObject>> some = written(writer, posting);
            if (some.isEmpty()) {
                continue;
            }
            Conversion<JsonObject> written = some.get();

            assertThat(Law.check(posting.toJson(), written.value(), written.ledger()))
                    .as("seed " + (SEED + round))
                    .isEmpty();
            assertThat(SampledLaw.perturb(
                            posting.toJson(),
                            SEED + round,
                            PLACES,
                            changed -> writer.write(JobPosting.of(changed), OPTIONS)))
                    .as("seed " + (SEED + round))
                    .isEmpty();
            written.ledger().counts().forEach((token, count) -> counts.merge(token, count, Integer::sum));
        }
        System.out.println(writer.format() + " written, " + ROUNDS + " from seed " + SEED + ": " + counts);
        assertThat(counts).containsKeys("carried", "control", "dropped");
    }

    /** Empty if nothing in it has a place in the format. */
    private static Optional<Conversion<JsonObject>> written(PostingWriter writer, JobPosting posting) {
        try {
            return Optional.of(writer.write(posting, OPTIONS));
        } catch (ConversionException e) {
            assertThat(e.problems()).extracting(Problem::code).containsExactly(ConversionProblems.MISSING);
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void what_is_written_is_read_as_the_same_posting(PostingReader reader, PostingWriter writer, PostingTable table) {
        for (int round = 0; round < ROUNDS; round++) {
            JobPosting posting = reader.read(new GeneratedPostings(table, SEED + round, Care.STRICT).posting(), OPTIONS)
                    .value();
            Optional<JsonObject> some = written(writer, posting).map(Conversion::value);
            if (some.isEmpty()) {
                continue;
            }
            JsonObject once = some.get();

            JobPosting again = reader.read(once, OPTIONS).value();

            assertThat(JsonWriter.toText(writer.write(again, OPTIONS).value()))
                    .as("seed " + (SEED + round))
                    .isEqualTo(JsonWriter.toText(once));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void what_says_nothing_is_accounted_for(PostingReader reader, PostingWriter writer, PostingTable table) {
        for (int round = 0; round < ROUNDS; round++) {
            JsonObject posting = new GeneratedPostings(table, SEED + round, Care.BLANKS).posting();

            Conversion<JobPosting> read = reader.read(posting, OPTIONS);

            assertThat(Law.check(posting, read.value().toJson(), read.ledger()))
                    .as("seed " + (SEED + round))
                    .isEmpty();
            assertThat(JsonWriter.toText(read.value().toJson())).doesNotContain("\"null\"", "\"\"");
        }
    }
}
