package org.lerkit.testkit.subject;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.testkit.Documents;

/**
 * Documents in files: one file, or all that are in a folder and in the folders in it, in the order of their names. Of a
 * folder these are taken: {@code .json}, {@code .jsonld}, {@code .jwt}, {@code .jws}, {@code .sd-jwt}, {@code .cose},
 * {@code .png}, {@code .svg} and {@code .xml}; files and folders whose name begins with a dot are not, and links in
 * the folder are not followed. Read whenever they are asked for. Thread-safe.
 */
public final class DocumentFiles implements Documents {
    private static final Set<String> ENDINGS =
            Set.of("json", "jsonld", "jwt", "jws", "sd-jwt", "cose", "png", "svg", "xml");
    private static final int DEEPEST = 32;
    private static final int MOST = 10_000;
    private static final int LARGEST = 64 << 20;

    private final Path root;

    private DocumentFiles(Path root) {
        this.root = root;
    }

    /** Those in a file or a folder, of at most 10,000 files of 64 MiB each. */
    public static DocumentFiles in(Path fileOrFolder) {
        return new DocumentFiles(requireNonNull(fileOrFolder, "fileOrFolder"));
    }

    /** @throws IOException if there is no such file, one cannot be read or is too large, or there are too many */
    @Override
    public List<Sample> documents() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of(new Sample(String.valueOf(root.getFileName()), read(root)));
        }
        Path folder = root.toRealPath(); // which may be named by a link: of a link nothing is walked
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
            files = found.filter(file -> isTaken(folder, file))
                    .sorted()
                    .limit(MOST + 1L)
                    .toList();
        }
        if (files.size() > MOST) {
            throw new IOException("more than " + MOST + " files in the folder");
        }
        List<Sample> samples = new ArrayList<>();
        for (Path file : files) {
            samples.add(new Sample(folder.relativize(file).toString().replace('\\', '/'), read(file)));
        }
        return samples;
    }

    private static boolean isTaken(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("a file of more than " + LARGEST + " bytes: " + file.getFileName());
            }
            return bytes;
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
