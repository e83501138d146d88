package org.lerkit.crypto.internal.jsonld;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Corpus;

/** Every JSON-LD document of the corpus whose contexts are known, and the contexts that the corpus knows. */
final class CorpusDocuments {
    private static final Pattern ROW = Pattern.compile("^\\| (https://\\S+) \\| (\\S+) \\|", Pattern.MULTILINE);

    private CorpusDocuments() {}

    /** A document, or what is inside one and names contexts itself. */
    record Found(String name, JsonObject document) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The bundled contexts and those of the corpus. */
    static ContextStore contexts() {
        ContextStore store = ContextStore.bundled();
        if (Corpus.has("contexts/INDEX.md")) {
            Matcher row = ROW.matcher(new String(Corpus.bytes("contexts/INDEX.md"), StandardCharsets.UTF_8));
            while (row.find()) {
                if (store.find(row.group(1)).isEmpty()) {
                    store = store.with(row.group(1), Corpus.bytes("contexts/" + row.group(2)));
                }
            }
        }
        return store;
    }

    static List<Found> all(ContextStore contexts) {
        List<Found> found = new ArrayList<>();
        for (String ending : List.of(".json", ".jsonld")) {
            for (Path file : Corpus.files("", ending)) {
                try {
                    collect(file.toString(), JsonReader.standard().read(Files.readAllBytes(file)), contexts, found);
                } catch (JsonSyntaxException e) {
                    // not a document
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return found;
    }

    private static void collect(String name, JsonValue value, ContextStore contexts, List<Found> found) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                collect(name + "/" + i, array.items().get(i), contexts, found);
            }
        } else if (value instanceof JsonObject object) {
            if (object.get("@context")
                    .filter(context -> isKnown(context, contexts))
                    .isPresent()) {
                found.add(new Found(name, object));
                if (object.get("proof").isPresent()) {
                    found.add(new Found(name + " without its proof", object.without("proof")));
                }
            }
            object.members().forEach((member, inner) -> collect(name + "/" + member, inner, contexts, found));
        }
    }

    private static boolean isKnown(JsonValue context, ContextStore contexts) {
        return ContextCompiler.items(context).stream()
                .allMatch(entry -> entry instanceof JsonString url
                        && contexts.find(url.value()).isPresent());
    }
}
