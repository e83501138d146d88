package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonReader;

class ConvertTranscriptTest {
    private static final Path TRANSCRIPT =
            Path.of("../lerkit-cli/src/main/resources/org/lerkit/cli/command/demo-transcript.xml");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

    @Test
    void a_transcript_becomes_a_clr_in_ten_lines(@TempDir Path folder) throws IOException {
        assertThat(ConvertTranscript.toClr(TRANSCRIPT, folder, print)).isEqualTo(1);

        ClrCredential clr =
                new ClrCredential(JsonReader.standard().readObject(Files.readAllBytes(folder.resolve("clr-1.json"))));
        assertThat(clr.check()).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("carried=", "withheld=");
    }

    @Test
    void what_would_be_lost_is_refused_or_told() throws IOException {
        for (Format to : List.of(Format.CLR_2, Format.LEARNER_RECORD)) {
            Converter converter =
                    Converters.standard().find(Format.COLLEGE_TRANSCRIPT, to).orElseThrow();
            try (InputStream in = Files.newInputStream(TRANSCRIPT)) {
                ConvertTranscript.strictly(in, converter, print);
            }
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Withheld unless national-identifier is released")
                .contains("conversion.loss.refused at /CollegeTranscript");
    }

    @Test
    void the_guide_shows_it_as_it_is() throws IOException {
        Shown.on("docs/guide/convert.md", ConvertTranscript.class, "convert");
        Shown.on("docs/guide/convert.md", ConvertTranscript.class, "strict");
    }
}
