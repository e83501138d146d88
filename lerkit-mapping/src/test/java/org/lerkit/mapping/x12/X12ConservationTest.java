package org.lerkit.mapping.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.mapping.ConservationLaw;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.model.record.LearnerRecord;

/** Every leaf of every transaction set is accounted for, and nothing depends on a leaf that does not say so. */
class X12ConservationTest {
    private static final long SEED = 20261126;

    static Stream<Arguments> fixtures() {
        return Stream.of("college", "k12", "minimal")
                .flatMap(name -> Stream.of(
                        Arguments.of(name, ConversionOptions.standard()),
                        Arguments.of(name, X12Fixtures.ALL_RELEASED)));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("fixtures")
    void own_transcripts_keep_the_law(String name, ConversionOptions options) {
        for (TransactionSet transaction : X12Fixtures.transactions(name)) {
            Conversion<LearnerRecord> read = keepsTheLaw(transaction, options);

            assertThat(read.ledger().counts()).doesNotContainKey("dropped");
            assertThat(perturbed(transaction, options)).isEmpty();
        }
    }

    @Test
    void generated_transcripts_keep_the_law() {
        SplittableRandom random = new SplittableRandom(SEED);
        int leaves = 0;
        for (int round = 0; round < 500; round++) {
            TransactionSet transaction = X12Generator.transaction(random.split());
            ConversionOptions options = round % 2 == 0 ? ConversionOptions.standard() : X12Fixtures.ALL_RELEASED;

            Conversion<LearnerRecord> read = keepsTheLaw(transaction, options);

            leaves += read.ledger().entries().size();
            if (round % 20 == 0) {
                assertThat(perturbed(transaction, options))
                        .as("seed " + SEED + ", round " + round)
                        .isEmpty();
            }
        }
        System.out.println("generated transcripts, seed " + SEED + ": 500, " + leaves + " leaves");
        assertThat(leaves).isGreaterThan(10_000);
    }

    @Test
    void whatever_happens_to_an_element_was_said_in_advance() {
        MappingTable table = X12Reader.standard().table();
        Set<String> rules = table.rows().stream().map(row -> row.rule().id()).collect(Collectors.toSet());
        TransactionSet transaction = X12Fixtures.transactions("college").get(0);

        Conversion<LearnerRecord> read = Transcript.convert(transaction, X12Fixtures.CHECKED);

        assertThat(read.ledger().entries())
                .filteredOn(entry -> rules.contains(entry.rule().id()))
                .hasSizeGreaterThan(200)
                .allSatisfy(entry -> assertThat(table.rows())
                        .anyMatch(row -> row.rule().equals(entry.rule())
                                && (row.dispositions().isEmpty()
                                        || row.dispositions()
                                                .contains(entry.disposition().token()))));
    }

    private static Conversion<LearnerRecord> keepsTheLaw(TransactionSet transaction, ConversionOptions options) {
        Conversion<LearnerRecord> read = Transcript.convert(transaction, options);

        assertThat(ConservationLaw.check(
                        Document.of(transaction.document()),
                        Document.of(read.value().toJson()),
                        read.ledger()))
                .isEmpty();
        assertThat(LearnerRecord.of(read.value().toJson())).isEqualTo(read.value());
        return read;
    }

    private static List<String> perturbed(TransactionSet transaction, ConversionOptions options) {
        return ConservationLaw.perturb(
                Document.of(transaction.document()),
                changed -> Transcript.convert(X12Fixtures.with(transaction, changed), options)
                        .as(record -> Document.of(record.toJson())));
    }
}
