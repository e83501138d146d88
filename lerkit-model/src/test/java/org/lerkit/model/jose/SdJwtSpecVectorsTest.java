package org.lerkit.model.jose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

    private static void check(Path file) {
        SdJwt token = read(file);

        assertThat(token.claims()).isEqualTo(json(file.resolveSibling("verified_contents.json")));
        assertThat(token.issuerJwt().claims()).isEqualTo(json(file.resolveSibling("sd_jwt_payload.json")));
        if (isCompact(file)) {
            assertThat(token.issuerJwt().text()).isEqualTo(text(file.resolveSibling("sd_jwt_jws_part.txt")));
        }
        assertThat(token.keyBinding().isPresent()).isEqualTo(Files.exists(file.resolveSibling("kb_jwt_payload.json")));
        token.keyBinding().ifPresent(holder -> {
            assertThat(holder.claims().get("sd_hash")).contains(new JsonString(token.presentationHash()));
            assertThat(holder.text()).isEqualTo(text(file.resolveSibling("kb_jwt_serialized.txt")));
            assertThat(holder.header()).isEqualTo(json(file.resolveSibling("kb_jwt_header.json")));
            assertThat(holder.claims()).isEqualTo(json(file.resolveSibling("kb_jwt_payload.json")));
        });
    }

    private static boolean isCompact(Path file) {
        return file.toString().endsWith(".txt");
    }

    private static String text(Path file) {
        return new String(Corpus.bytes(file), StandardCharsets.US_ASCII).strip();
    }

    private static SdJwt read(Path file) {
        if (isCompact(file)) {
            return SdJwt.parse(text(file));
        }
        // these files hold JSON text as a JSON string
        JsonString text = (JsonString) JsonReader.standard().read(Corpus.bytes(file));
        return SdJwt.parse(JsonReader.standard().readObject(text.value()));
    }

    private static JsonObject json(Path file) {
        return JsonReader.standard().readObject(Corpus.bytes(file));
    }

    @Test
    void all_issued_tokens_disclose_everything() {
        Corpus.require(SETS);
        List<Path> issued = Corpus.files(SETS, "sd_jwt_issuance.txt");

        assertThat(issued).isNotEmpty();
        for (Path file : issued) {
            assertThat(read(file).claims().members()).doesNotContainKeys("_sd", "_sd_alg");
        }
    }
}
