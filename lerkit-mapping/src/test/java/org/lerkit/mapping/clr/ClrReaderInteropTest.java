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
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.ob3.DataModel;
import org.lerkit.model.testing.Corpus;

/** CLRs and Open Badges that others published are read by the law. */
class ClrReaderInteropTest {
    @Test
    void every_document_of_either_data_model_is_read_with_an_account_of_every_leaf() throws IOException {
        List<Path> files = new ArrayList<>(Corpus.files("1edtech/public-validator", ".json"));
        files.addAll(Corpus.files("1edtech/openbadges-specification/extracted-json-examples", ".json"));
        assumeTrue(!files.isEmpty(), "skipped: no CLRs or Open Badges");
        int read = 0;
        int old = 0;
        for (Path file : files) {
            Optional<JsonObject> found = document(file);
            if (found.isEmpty()) {
                continue;
            }
            JsonObject document = found.get();
            String name = file.getFileName().toString();
            Conversion<JsonObject> conversion = ClrReaderLawTest.convert(document);
            assertThat(Law.check(document, conversion.value(), conversion.ledger()))
                    .as(name)
                    .isEmpty();
            assertThat(Law.perturb(document, ClrReaderLawTest::convert))
                    .as(name)
                    .isEmpty();
            assertThat(conversion.problems()).as(name).isEmpty();
            read++;
            old += DataModel.of(document).filter(DataModel.V1_1::equals).isPresent() ? 1 : 0;
        }
        assertThat(read).isGreaterThanOrEqualTo(53);
        assertThat(old).as("on data model 1.1").isGreaterThanOrEqualTo(6);
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
