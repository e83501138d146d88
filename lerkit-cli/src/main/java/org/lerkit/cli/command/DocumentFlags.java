package org.lerkit.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lerkit.crypto.HttpsLoader;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import picocli.CommandLine.Option;

/** Where a command gets documents that a credential only names: nowhere, unless it is told. */
final class DocumentFlags {
    private static final String INDEX = "index.json";
    private static final int LARGEST = 16 << 20;

    @Option(
            names = "--fetch",
            description = {
                "Fetches what the credential names, such as the document with the issuer's keys: over HTTPS,",
                "from public addresses only. Nothing is fetched unless this is given."
            })
    private boolean fetch;

    @Option(
            names = "--documents",
            paramLabel = "FOLDER",
            description = {
                "A folder of documents to use and not to fetch. Its index.json says which URL each is for:",
                "{\"https://registrar.example.edu/.well-known/did.json\": \"registrar.json\"}"
            })
    private Optional<Path> documents = Optional.empty();

    /** Where documents come from: the folder first. */
    DocumentLoader loader(Environment environment) {
        DocumentLoader given = documents
                .map(folder -> inFolder(environment.directory().resolve(folder), folder))
                .orElseGet(DocumentLoader::none);
        return fetch ? given.orElse(HttpsLoader.builder(environment.clock()).build()) : given;
    }

    /** The documents of a folder, whose index says which URL each is for. */
    static DocumentLoader inFolder(Path folder, Path named) {
        Map<String, DocumentResult.Found> found = new HashMap<>();
        String index = named.resolve(INDEX).toString();
        for (Map.Entry<String, JsonValue> entry : index(folder, index).members().entrySet()) {
            if (!(entry.getValue() instanceof JsonString file)
                    || !folder.resolve(file.value()).normalize().startsWith(folder.normalize())) {
                throw CommandFailure.badInput(
                        index + ": a URL with something else than the name of a file in the folder",
                        "write it as in {\"https://...\": \"keys.json\"}");
            }
            found.put(
                    entry.getKey(),
                    new DocumentResult.Found(read(
                            folder.resolve(file.value()),
                            named.resolve(file.value()).toString())));
        }
        return DocumentLoader.of(found);
    }

    private static JsonObject index(Path folder, String name) {
        byte[] bytes = read(folder.resolve(INDEX), name);
        try {
            return JsonReader.standard().readObject(bytes);
        } catch (JsonSyntaxException e) {
            throw CommandFailure.of(ExitCode.BAD_INPUT, name, e.problem());
        }
    }

    private static byte[] read(Path file, String name) {
        try {
            if (Files.size(file) > LARGEST) {
                throw CommandFailure.badInput(name + ": larger than any document of this kind", "");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw CommandFailure.unreadable(name, e);
        }
    }
}
