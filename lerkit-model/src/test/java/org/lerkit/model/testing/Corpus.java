package org.lerkit.model.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Test data of the field that is not ours to ship: official schemas, vectors, samples. Found by the system property
 * {@code lerkit.corpus}. A test that asks for what is not there is reported as skipped, with the path it looked for.
 */
public final class Corpus {
    private static final Set<Path> READ = ConcurrentHashMap.newKeySet();

    private Corpus() {}

    /** A file or folder of the corpus; skips the calling test, and says so, when it is not there. */
    public static Path require(String path) {
        Path file = root().resolve(path);
        assumeTrue(
                Files.exists(file),
                () -> "skipped: no test data at " + file + " (set -Dlerkit.corpus to the folder that has it)");
        return file;
    }

    /** Whether a file or folder is there: for method sources, which cannot skip. */
    public static boolean has(String path) {
        return Files.exists(root().resolve(path));
    }

    /** The bytes of a file of the corpus. */
    public static byte[] bytes(String path) {
        return bytes(require(path));
    }

    /** The bytes of a file that {@link #files} or {@link #require} gave. */
    public static byte[] bytes(Path file) {
        READ.add(file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs this, and says which files of the corpus were read meanwhile. */
    public static Set<Path> readBy(Runnable work) {
        READ.clear();
        work.run();
        return Set.copyOf(READ);
    }

    /** The files below a folder whose names end like that, sorted; none if the folder is not there. */
    public static List<Path> files(String folder, String ending) {
        Path start = root().resolve(folder);
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("lerkit.corpus", "../../shared/corpus"))
                .toAbsolutePath()
                .normalize();
    }
}
