package org.lerkit.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;

/** Libraries of others that are in npm, and the scripts in {@code interop/npm} that ask them. Needs Node.js. */
final class Npm {
    private static final Path FOLDER = Path.of("../interop/npm");

    private Npm() {}

    /** Installs what the lock file names, as its hashes say. Runs no scripts of what it installs. */
    static void install() {
        run(List.of("npm", "ci", "--ignore-scripts"), Redirect.INHERIT);
    }

    /** The answer of a script, in a process of its own, to a request. */
    static JsonObject ask(String script, JsonObject request) {
        try {
            Path given = Files.createTempFile("lerkit", ".json");
            Files.write(given, JsonWriter.toBytes(request));
            String answer = run(List.of("node", script), Redirect.from(given.toFile()));
            Files.delete(given);
            return JsonReader.standard().readObject(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(List<String> command, Redirect input) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectInput(input)
                    .redirectError(Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + " failed");
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The version of a package that the lock file names. */
    static String version(String name) {
        try {
            JsonObject lock = JsonReader.standard().readObject(Files.readAllBytes(FOLDER.resolve("package-lock.json")));
            JsonPointer version =
                    new JsonPointer("/packages").child("node_modules/" + name).child("version");
            return Fixtures.text(lock, version.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
