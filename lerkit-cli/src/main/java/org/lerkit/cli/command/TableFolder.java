package org.lerkit.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;

/** A folder of CSV files that belong together, as the archive of them that is read in their place. */
final class TableFolder {
    static final Detection WHAT =
            new Detection.Recognized(Format.CSV, Optional.empty(), List.of(), "it is a folder of CSV files");

    private TableFolder() {}

    /**
     * The files of a folder that are CSV by their names, in an archive.
     *
     * @throws CommandFailure if there are none, or they are longer than that together
     */
    static byte[] archive(String name, Path folder, long limit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long size = 0;
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            throw CommandFailure.badInput(
                    name + ": a folder without CSV files", "lerkit batch reads a folder of documents, each by itself");
        }
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : files) {
                size += Files.size(file);
                if (size > limit) {
                    throw CommandFailure.badInput(name + ": more than " + limit + " bytes in it", "");
                }
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
        return bytes.toByteArray();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> {
                        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                        return name.endsWith(".csv") && !name.startsWith(".");
                    })
                    .sorted()
                    .toList();
        }
    }
}
