package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.mapping.Ledger;

class SignTranscriptTest {
    private static final Path TRANSCRIPT =
            Path.of("../lerkit-cli/src/main/resources/org/lerkit/cli/command/demo-transcript.xml");

    @Test
    void the_example_does_what_it_says() throws Exception {
        try (InputStream transcript = Files.newInputStream(TRANSCRIPT)) {
            List<Ledger> accounts = new ArrayList<>();
            VerificationReport report = SignTranscript.run(
                    transcript, SigningKey.generate(KeyType.ED25519, new SecureRandom()), accounts::add);
            assertThat(accounts)
                    .singleElement()
                    .satisfies(ledger -> assertThat(ledger.counts()).containsKey("carried"));
            assertThat(report.outcome()).isEqualTo(VerificationReport.Outcome.VERIFIED);
            assertThat(report.nested()).hasSizeGreaterThan(40);
        }
    }

    @Test
    void the_readme_shows_it_as_it_is() throws IOException {
        Shown.on("README.md", SignTranscript.class, "readme");
    }
}
