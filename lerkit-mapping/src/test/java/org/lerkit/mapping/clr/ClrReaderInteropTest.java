package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Corpus;

/** CLRs and Open Badges that others published are read by the law. */
class ClrReaderInteropTest {
    @Test
    void every_document_of_the_data_model_2_is_read_with_an_account_of_every_leaf() throws IOException {
        List<Path> files = new ArrayList<>(Corpus.files("1edtech/public-validator", ".json"));
        files.addAll(Corpus.files("1edtech/openbadges-specification/extracted-json-examples", ".json"));
        assumeTrue(!files.isEmpty(), "skipped: no CLRs or Open Badges");
        int read = 0;
        List<String> refused = new ArrayList<>();
        for (Path file : files) {
            Optional<JsonObject> found = document(file);
            if (found.isEmpty()) {
                continue;
            }
            JsonObject document = found.get();
            String name = file.getFileName().toString();
            try {
                Conversion<JsonObject> conversion = ClrReaderLawTest.convert(document);
                assertThat(Law.check(document, conversion.value(), conversion.ledger()))
                        .as(name)
                        .isEmpty();
                assertThat(Law.perturb(document, ClrReaderLawTest::convert))
                        .as(name)
                        .isEmpty();
                assertThat(conversion.problems()).as(name).isEmpty();
                read++;
            } catch (ConversionException e) {
                assertThat(e).as(name).hasMessageContaining("on the data model 1.1");
                assertThat(e.problem().code()).isEqualTo(ConversionProblems.NOT_THE_FORMAT);
                refused.add(name);
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(47);
        assertThat(refused)
                .containsExactlyInAnyOrder(
                        "simple-noproof.json",
                        "complete_v1.json",
                        "credential-status-revoked.json",
                        "simple-eddsa-2022.json",
                        "simple-noproof.json",
                        "simple_v1.json");
    }

    private static Optional<JsonObject> document(Path file) throws IOException {
        try {
            JsonValue json = JsonReader.standard().read(Files.readAllBytes(file));
            return json instanceof JsonObject object && isRead(Format.detect(object))
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JsonSyntaxException notJson) {
            return Optional.empty();
        }
    }

    private static boolean isRead(Detection detection) {
        return detection
                .format()
                .filter(Set.of(Format.CLR_2, Format.OPEN_BADGES_3)::contains)
                .isPresent();
    }
}
