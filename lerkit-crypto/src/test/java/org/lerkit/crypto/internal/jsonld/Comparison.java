package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.JsonLdProcessing;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/** Two ways to the graphs of documents, and what came of it. */
final class Comparison {
    private final FastJsonLd fast;
    private final DocumentCanonicalizer reference;
    final List<String> declined = new ArrayList<>();
    int same;
    int refused;

    Comparison(ContextStore contexts) {
        this.fast = new FastJsonLd(contexts);
        this.reference = DocumentCanonicalizer.of(contexts, JsonLdProcessing.REFERENCE);
    }

    void compare(String name, JsonObject document) {
        Optional<Dataset> dataset = fast.toRdf(document);
        String expected = form(reference.graph(document));
        if (expected == null) {
            refused++;
        }
        if (dataset.isEmpty()) {
            if (expected != null) {
                declined.add(name);
            }
            return;
        }
        String form = form(DocumentGraph.of(List.of(), dataset::get));
        assertThat(form).as(() -> name + ": " + JsonWriter.toText(document)).isEqualTo(expected);
        same++;
    }

    private static @Nullable String form(DocumentGraph graph) {
        try {
            return new String(graph.canonical("SHA-256"), StandardCharsets.UTF_8);
        } catch (CanonicalizationException e) {
            return null;
        }
    }

    String summary() {
        return same + " the same, " + refused + " refused, " + declined.size() + " left to the reference";
    }
}
