package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.pesc.PescReader;
import org.lerkit.model.clr1.Clr;
import org.lerkit.model.clr2.ClrCredentialV1p1;
import org.lerkit.model.json.JsonObject;

class WriteOlderGenerationsTest {
    private static final Path TRANSCRIPT =
            Path.of("../lerkit-cli/src/main/resources/org/lerkit/cli/command/demo-transcript.xml");

    @Test
    void a_transcript_becomes_a_valid_record_of_each_generation() throws IOException {
        ConversionOptions options = ConversionOptions.standard();
        try (InputStream in = Files.newInputStream(TRANSCRIPT);
                RecordReader.Records records = PescReader.collegeTranscript().read(in, options)) {
            List<JsonObject> written = WriteOlderGenerations.of(records.next().value(), options);

            assertThat(new Clr(written.get(0)).check()).isEmpty();
            assertThat(new ClrCredentialV1p1(written.get(1)).check()).isEmpty();
        }
    }

    @Test
    void the_guide_shows_this_code() throws IOException {
        Shown.on("docs/guide/upgrade.md", WriteOlderGenerations.class, "write");
    }
}
