package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.JsonLdProcessing;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/** That a configuration goes the way that it says, shown by two ways that have been made to differ. */
class JsonLdProcessingTest {
    private static final JsonObject DOCUMENT = JsonReader.standard()
            .readObject("{\"@context\": \"urn:c\", \"https://e.example/p\": {\"name\": \"Ondine\"}}");

    private final ContextStore one = store("{\"name\": \"urn:one\"}");
    private final ContextStore other = store("{\"name\": \"urn:other\"}");
    private final ContextStore none = store("{\"unlike\": \"urn:one\"}");

    @Test
    void fast_takes_the_fast_way_and_reference_the_other() {
        assertThat(form(differing(JsonLdProcessing.FAST, one, other)))
                .isEqualTo("_:c14n0 <urn:one> \"Ondine\" .\n_:c14n1 <https://e.example/p> _:c14n0 .\n");
        assertThat(form(differing(JsonLdProcessing.REFERENCE, one, other)))
                .isEqualTo("_:c14n0 <urn:other> \"Ondine\" .\n_:c14n1 <https://e.example/p> _:c14n0 .\n");
    }

    @Test
    void fast_takes_the_way_of_the_reference_where_the_fast_one_declines() {
        assertThat(form(differing(JsonLdProcessing.FAST, none, other))).contains("<urn:other>");
    }

    @Test
    void compared_refuses_two_graphs_and_losses_that_one_way_alone_finds() {
        assertRefused(differing(JsonLdProcessing.COMPARED, one, other), "two ways to the graph give two graphs");
        assertRefused(
                differing(JsonLdProcessing.COMPARED, one, none),
                "one way to the graph finds losses, the other does not");
        assertThat(form(differing(JsonLdProcessing.COMPARED, other, other))).contains("<urn:other>");
    }

    @ParameterizedTest
    @EnumSource(JsonLdProcessing.class)
    void a_configuration_keeps_what_was_chosen(JsonLdProcessing processing) {
        CryptoConfig config =
                CryptoConfig.v2026().toBuilder().jsonLd(processing).build();

        assertThat(((DocumentCanonicalizer) config.canonicalizer()).processing())
                .isEqualTo(processing);
        assertThat(((DocumentCanonicalizer) config.toBuilder().build().canonicalizer()).processing())
                .isEqualTo(processing);
    }

    @Test
    void a_configuration_is_fast_if_nothing_is_chosen() {
        assertThat(((DocumentCanonicalizer) CryptoConfig.v2026().canonicalizer()).processing())
                .isEqualTo(JsonLdProcessing.FAST);
    }

    private static void assertRefused(DocumentCanonicalizer canonicalizer, String title) {
        assertThatThrownBy(() -> canonicalizer.rdfc(DOCUMENT, "SHA-256"))
                .isInstanceOfSatisfying(
                        CanonicalizationException.class,
                        refusal -> assertThat(refusal.problems())
                                .containsExactly(CryptoProblem.JSON_LD_DISAGREEMENT.at(JsonPointer.ROOT, title)));
    }

    private static DocumentCanonicalizer differing(JsonLdProcessing processing, ContextStore fast, ContextStore other) {
        return new DocumentCanonicalizer(
                processing, new FastJsonLd(fast), new SafeMode(other), new ReferenceJsonLd(other));
    }

    private static String form(DocumentCanonicalizer canonicalizer) {
        return new String(canonicalizer.rdfc(DOCUMENT, "SHA-256"), StandardCharsets.UTF_8);
    }

    private static ContextStore store(String context) {
        return ContextStore.bundled()
                .with("urn:c", ("{\"@context\": " + context + "}").getBytes(StandardCharsets.UTF_8));
    }
}
