package org.lerkit.model.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.document.Format;
import org.lerkit.model.testing.Corpus;

/** The JSON documents of the corpus whose content says that they are in a format of credentials. */
final class PublicDocuments {
    private static final List<String> FOLDERS = List.of("1edtech", "elm-samples", "elm-v3", "hropen", "w3c");
    private static final List<String> ENDINGS = List.of(".json", ".jsonld", ".1ob", "testlist");

    /**
     * One of them.
     *
     * @param name its place in the corpus
     */
    record PublicDocument(String name, CredentialDocument document, Recognized detection) {
        Format format() {
            return detection.known();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private PublicDocuments() {}

    /** All of them, sorted; none where there is no corpus. */
    static List<PublicDocument> all() {
        return FOLDERS.stream()
                .flatMap(folder -> ENDINGS.stream().flatMap(ending -> Corpus.files(folder, ending).stream()))
                .sorted()
                .flatMap(file -> read(file).stream())
                .toList();
    }

    private static Optional<PublicDocument> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Format.detect(bytes) instanceof Recognized found
                    ? Optional.of(new PublicDocument(name(file), CredentialDocument.open(bytes), found))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return Corpus.require("").relativize(file).toString().replace('\\', '/');
    }
}
