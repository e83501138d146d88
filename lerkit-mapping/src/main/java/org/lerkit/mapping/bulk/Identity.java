package org.lerkit.mapping.bulk;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is converted and how, so that a run that was interrupted goes on only with the same.
 *
 * @param source a digest of the bytes of all sources, and of their names where there are several
 * @param way a digest of whatever else the result depends on, such as formats and options
 */
public record Identity(String source, String way) {
    public Identity {
        requireNonNull(source, "source");
        requireNonNull(way, "way");
    }

    /**
     * That of a file, or of the files in a folder. Reads all of them.
     *
     * @param way whatever else the result depends on, as a text that is the same for the same
     * @throws IOException if it cannot
     */
    public static Identity of(Path source, String way) throws IOException {
        boolean folder = Files.isDirectory(source);
        MessageDigest digest = sha256();
        for (Path file : BulkReader.files(source)) {
            if (folder) {
                digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            add(file, digest);
        }
        String content = HexFormat.of().formatHex(digest.digest());
        return new Identity(content, HexFormat.of().formatHex(sha256().digest(way.getBytes(StandardCharsets.UTF_8))));
    }

    /** The bytes of a file, and how many they were. */
    private static void add(Path file, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                length += read;
            }
        }
        digest.update(Long.toString(length).getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
