package org.lerkit.model.jose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.testing.Corpus;

/** The examples of RFC 9901 and the test cases of its authors, made by their implementation. */
class SdJwtSpecVectorsTest {
    private static final String SETS = "w3c/sd-jwt-generated";

    @TestFactory
    Stream<DynamicTest> shows_what_the_reference_implementation_shows() {
        Corpus.require(SETS);
        return presentations().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.subpath(file.getNameCount() - 3, file.getNameCount() - 1)
                                .toString(),
                        () -> check(file)));
    }

    @Test
    void no_set_is_left_out() {
        Corpus.require(SETS);

        assertThat(presentations()).isNotEmpty().hasSameSizeAs(Corpus.files(SETS, "verified_contents.json"));
    }

    private static List<Path> presentations() {
        return Stream.concat(
                        Corpus.files(SETS, "sd_jwt_presentation.txt").stream(),
                        Corpus.files(SETS, "sd_jwt_presentation.json").stream())
                .toList();
    }

    private static void check(Path file) throws IOException {
        SdJwt token = read(file);

        assertThat(token.claims()).isEqualTo(json(file.resolveSibling("verified_contents.json")));
        token.keyBinding()
                .ifPresent(holder ->
                        assertThat(holder.claims().get("sd_hash")).contains(new JsonString(token.presentationHash())));
        assertThat(token.keyBinding().isPresent()).isEqualTo(Files.exists(file.resolveSibling("kb_jwt_payload.json")));
    }

    private static SdJwt read(Path file) throws IOException {
        if (file.toString().endsWith(".txt")) {
            return SdJwt.parse(Files.readString(file).strip());
        }
        // these files hold JSON text as a JSON string
        JsonString text = (JsonString) JsonReader.standard().read(Files.readAllBytes(file));
        return SdJwt.parse(JsonReader.standard().readObject(text.value()));
    }

    private static JsonObject json(Path file) throws IOException {
        return JsonReader.standard().readObject(Files.readAllBytes(file));
    }

    @Test
    void all_issued_tokens_disclose_everything() throws IOException {
        Corpus.require(SETS);
        List<Path> issued = Corpus.files(SETS, "sd_jwt_issuance.txt");

        assertThat(issued).isNotEmpty();
        for (Path file : issued) {
            assertThat(read(file).claims().members()).doesNotContainKeys("_sd", "_sd_alg");
        }
    }
}
