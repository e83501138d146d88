package org.lerkit.mapping.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.RecordReader;
import org.lerkit.model.Problem;

/** Files that are nearly interchanges: only documented exceptions, and whatever is read keeps the law. */
class X12FuzzTest {
    private static final long SEED = 20261126;

    @Test
    void bytes_that_are_changed_are_read_or_refused() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        byte[] original = X12Fixtures.bytes("college");
        int read = 0;
        int refused = 0;
        for (int round = 0; round < 500; round++) {
            byte[] bytes = original.clone();
            for (int change = random.nextInt(1, 4); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try (RecordReader.Records records =
                    X12Reader.standard().read(new ByteArrayInputStream(bytes), X12Fixtures.CHECKED)) {
                while (records.hasNext()) {
                    records.next();
                    read++;
                }
            } catch (X12SyntaxException | ConversionException e) {
                assertThat(e.getMessage()).isNotBlank().doesNotContain("Quist", "900000044", "Halvorsen");
                refused++;
            }
        }
        System.out.println("changed bytes, seed " + SEED + ": " + read + " read, " + refused + " refused");
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    @Test
    void segments_that_are_moved_doubled_or_lost_are_accounted_for_or_refused() {
        SplittableRandom random = new SplittableRandom(SEED);
        String file = X12Fixtures.text("college").replace("\n", "");
        String head = file.substring(0, file.indexOf("ST*"));
        List<String> original =
                List.of(file.substring(file.indexOf("ST*"), file.indexOf("SE*")).split("~", -1));
        int read = 0;
        int refused = 0;
        for (int round = 0; round < 500; round++) {
            List<String> segments = new ArrayList<>(original.subList(0, original.size() - 1));
            for (int change = random.nextInt(1, 3); change > 0; change--) {
                int at = 1 + random.nextInt(segments.size() - 1);
                switch (random.nextInt(3)) {
                    case 0 -> segments.remove(at);
                    case 1 -> segments.add(at, segments.get(at));
                    default -> Collections.swap(segments, at, 1 + random.nextInt(segments.size() - 1));
                }
            }
            String changed = head + String.join("~", segments) + "~SE*" + (segments.size() + 1)
                    + "*0001~GE*1*417~IEA*1*000000417~";

            List<Object> outcomes = X12Fixtures.outcomes(changed);

            assertThat(outcomes).as("round " + round).hasSize(1);
            if (outcomes.get(0) instanceof Conversion<?>) {
                read++;
            } else {
                assertThat(((Problem) outcomes.get(0)).code())
                        .isIn(X12Problems.SEGMENT_MISSING, X12Problems.SEGMENT_PLACE);
                refused++;
            }
        }
        System.out.println("changed segments, seed " + SEED + ": " + read + " read, " + refused + " refused");
        assertThat(read).isGreaterThan(50);
        assertThat(refused).isGreaterThan(50);
    }
}
