package org.lerkit.crypto.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.spi.DocumentResult.Found;
import org.lerkit.crypto.spi.DocumentResult.NotFound;
import org.lerkit.crypto.spi.DocumentResult.Unreachable;

class DocumentLoaderTest {
    private static final String URL = "https://registrar.example.edu/keys";
    private static final byte[] BYTES = "{}".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_map_has_what_it_was_given_and_does_not_say_that_the_rest_does_not_exist() {
        Map<String, Found> given = new HashMap<>(Map.of(URL, new Found(BYTES, "application/json")));
        DocumentLoader loader = DocumentLoader.of(given);
        given.clear();

        assertThat(loader.load(URL)).isEqualTo(new Found(BYTES, "application/json"));
        assertThat(loader.load(URL + "/")).isEqualTo(new Unreachable("not among the documents that were given"));
    }

    @Test
    void another_is_asked_for_what_is_out_of_reach_and_for_nothing_else() {
        DocumentLoader missing = url -> new NotFound();
        DocumentLoader document = url -> new Found(BYTES);

        assertThat(DocumentLoader.none().orElse(document).load(URL)).isEqualTo(new Found(BYTES));
        assertThat(missing.orElse(document).load(URL)).isEqualTo(new NotFound());
        assertThat(document.orElse(missing).load(URL)).isEqualTo(new Found(BYTES));
    }

    @Test
    void a_document_cannot_be_changed_and_does_not_show_what_it_says() {
        byte[] bytes = BYTES.clone();
        Found found = new Found(bytes, "application/vc");
        bytes[0] = 'x';
        found.bytes()[0] = 'x';

        assertThat(found.bytes()).isEqualTo(BYTES);
        assertThat(found.size()).isEqualTo(2);
        assertThat(found.mediaType()).contains("application/vc");
        assertThat(found).hasToString("a document of 2 bytes");
        assertThat(found).isNotEqualTo(new Found(BYTES)).isNotEqualTo(new NotFound());
        assertThat(found).hasSameHashCodeAs(new Found(BYTES, "application/vc"));
    }
}
