package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.mapping.bulk.Tally;

class ConvertBatchTest {
    private static final Path BATCH = Path.of("../lerkit-mapping/src/test/resources/fixtures/pesc/batch-of-three.xml");

    @TempDir
    private Path folder;

    @Test
    void the_example_does_what_it_says() throws Exception {
        Path clrs = folder.resolve("clrs.jsonl");
        Tally tally = ConvertBatch.run(BATCH, clrs, Runnable::run);
        assertThat(tally.documents()).isEqualTo(3);
        assertThat(tally.failed()).isZero();
        assertThat(Files.readAllLines(clrs)).hasSize(3);
    }

    @Test
    void the_guide_shows_it_as_it_is() throws IOException {
        Shown.on("docs/guide/batch.md", ConvertBatch.class, "batch");
    }
}
