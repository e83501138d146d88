package org.lerkit.mapping.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lerkit.model.record.LearnerRecord;

/** What is written is the same to the byte; {@code -Dgolden.update} writes it anew. */
class X12GoldenTest {
    @Test
    void a_transcript_with_nothing_withheld_becomes_this_interchange() throws IOException {
        assertGolden("college.released.edi", X12Fixtures.changed("Calculus I", "Calculus I"));
    }

    @Test
    void a_transcript_becomes_this_interchange() throws IOException {
        LearnerRecord record = X12Fixtures.record(
                        X12Fixtures.outcomes(X12Fixtures.conforming()).get(0))
                .value();

        assertGolden("college.edi", record);
    }

    private static void assertGolden(String name, LearnerRecord record) throws IOException {
        Path file = Path.of("src/test/resources/golden/x12").resolve(name);
        String text = X12Writer.in(X12Fixtures.envelope("004010"))
                .write(record, X12Fixtures.CHECKED)
                .get(0)
                .value()
                .text();
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }

        assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
