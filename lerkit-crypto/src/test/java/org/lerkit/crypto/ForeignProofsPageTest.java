package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page {@code docs/formats/foreign-proofs.md} lists what {@link ForeignProofInteropTest} tries, and with which versions. */
class ForeignProofsPageTest {
    private static final Path PAGE = Path.of("../docs/formats/foreign-proofs.md");

    @Test
    void the_page_says_what_is_tried() throws IOException {
        String page = Files.readString(PAGE);
        String table = ForeignProof.ALL.stream()
                .map(proof -> "| `%s` | %s | `%s` %s | yes | yes |\n"
                        .formatted(
                                proof.suite(),
                                proof.key().title(),
                                proof.npmPackage(),
                                Npm.version(proof.npmPackage())))
                .collect(Collectors.joining());

        assertThat(page).contains("|---|---|---|---|---|\n" + table + "\n").contains("`jose` " + Npm.version("jose"));
    }
}
