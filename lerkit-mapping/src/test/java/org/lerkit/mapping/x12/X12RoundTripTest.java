package org.lerkit.mapping.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.internal.Source;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.x12.X12Document;
import org.lerkit.model.x12.X12Segment;

/** A transcript that becomes a record becomes the same transcript again, and that the same record. */
class X12RoundTripTest {
    private static final long SEED = 20261126;

    @Test
    void generated_transcripts_come_back_element_by_element() {
        SplittableRandom random = new SplittableRandom(SEED);
        int elements = 0;
        for (int round = 0; round < 500; round++) {
            TransactionSet set = ConformingTranscripts.transaction(random.split());

            Conversion<X12Document> written = back(set, X12Fixtures.ALL_RELEASED);

            assertThat(differences(set.content(), transcript(written.value())))
                    .as("seed " + SEED + ", round " + round)
                    .isEmpty();
            assertThat(written.ledger().with(Disposition.Kind.DROPPED)).isEmpty();
            elements += Source.of(set.content()).all().size();
        }
        System.out.println("transcripts there and back, seed " + SEED + ": 500, " + elements + " elements");
        assertThat(elements).isGreaterThan(15_000);
    }

    @Test
    void what_is_left_when_all_is_withheld_that_is_withheld_comes_back_as_the_same_record() {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        for (int round = 0; round < 200; round++) {
            TransactionSet set = ConformingTranscripts.transaction(random.split());
            LearnerRecord record = Transcript.convert(set, X12Fixtures.CHECKED).value();

            X12Document written = X12Writer.standard()
                    .write(record, X12Fixtures.CHECKED)
                    .get(0)
                    .value();
            LearnerRecord again = X12Fixtures.record(
                            X12Fixtures.outcomes(written.text()).get(0))
                    .value();

            assertThat(again).as("seed " + SEED + ", round " + round).isEqualTo(record);
        }
    }

    /** A transaction set that became a record, written again. */
    static Conversion<X12Document> back(TransactionSet set, ConversionOptions options) {
        LearnerRecord record = Transcript.convert(set, options).value();
        return X12Writer.in(X12Fixtures.envelope(set.release()))
                .write(record, X12Fixtures.CHECKED)
                .get(0);
    }

    /** The transaction set of an interchange. */
    static X12Segment transcript(X12Document interchange) {
        return interchange.segments().stream()
                .filter(segment -> segment.id().equals("ST"))
                .findFirst()
                .orElseThrow();
    }

    /** What one says and the other does not, element by element, headers and trailers aside. */
    static List<String> differences(X12Segment one, X12Segment other) {
        List<String> different = new ArrayList<>();
        Set<String> here = said(one);
        Set<String> there = said(other);
        here.stream().filter(leaf -> !there.contains(leaf)).forEach(leaf -> different.add("- " + leaf));
        there.stream().filter(leaf -> !here.contains(leaf)).forEach(leaf -> different.add("+ " + leaf));
        return different;
    }

    private static Set<String> said(X12Segment transcript) {
        Set<String> said = new LinkedHashSet<>();
        String start = transcript.location().path();
        Source.of(transcript).all().stream()
                .map(leaf -> leaf.location().path().substring(start.length()) + " = " + leaf.text())
                .filter(leaf -> !leaf.startsWith("/ST0") && !leaf.startsWith("/SE["))
                .forEach(said::add);
        return said;
    }
}
