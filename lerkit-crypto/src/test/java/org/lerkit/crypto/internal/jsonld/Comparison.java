package org.lerkit.crypto.internal.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final Tally tally;

    /** What came of the documents of one kind. */
    static final class Tally {
        /** Documents that only the reference has a graph of. */
        final List<String> declined = new ArrayList<>();
        /** Documents of which both ways gave the same bytes. */
        int same;
        /** Documents of which neither has a graph. */
        int refused;

        @Override
        public String toString() {
            return same + " the same, " + refused + " refused by both, " + declined.size() + " left to the reference";
        }
    }

    private enum Outcome {
        SAME,
        REFUSED,
        DECLINED,
        DIFFERENT
    }

    Comparison(ContextStore contexts) {
        this(contexts, new Tally());
    }

    Comparison(ContextStore contexts, Tally tally) {
        this.tally = tally;
        this.fast = new FastJsonLd(contexts);
        this.reference = DocumentCanonicalizer.of(contexts, JsonLdProcessing.REFERENCE);
    }

    /**
     * Counts what comes of a document.
     *
     * @throws AssertionError if the two ways differ; with the least document like it of which they do
     */
    void compare(String name, JsonObject document) {
        switch (outcome(document)) {
            case SAME -> tally.same++;
            case REFUSED -> tally.refused++;
            case DECLINED -> tally.declined.add(name);
            case DIFFERENT -> {
                JsonObject least = Shrinking.shrunk(document, less -> outcome(less) == Outcome.DIFFERENT);
                throw new AssertionError(name + " differs: " + JsonWriter.toText(least) + "\nfast:\n"
                        + fast.toRdf(least).map(Comparison::form).orElse(null) + "\nreference:\n"
                        + form(reference.graph(least)));
            }
        }
    }

    private Outcome outcome(JsonObject document) {
        Optional<Dataset> read = fast.toRdf(document);
        Optional<Dataset> named = fast.toNamedRdf(document);
        String expected = form(reference.graph(document));
        if (read.isEmpty()) {
            return named.isPresent() ? Outcome.DIFFERENT : expected == null ? Outcome.REFUSED : Outcome.DECLINED;
        }
        String form = form(read.get());
        if (!Objects.equals(form, expected)
                || !Objects.equals(form, named.map(Comparison::form).orElse(null))) {
            return Outcome.DIFFERENT;
        }
        return form == null ? Outcome.REFUSED : Outcome.SAME;
    }

    private static @Nullable String form(Dataset dataset) {
        return form(DocumentGraph.of(List.of(), () -> dataset));
    }

    private static @Nullable String form(DocumentGraph graph) {
        try {
            return new String(graph.canonical("SHA-256"), StandardCharsets.UTF_8);
        } catch (CanonicalizationException e) {
            return null;
        }
    }

    Tally tally() {
        return tally;
    }
}
