package org.lerkit.cli.command;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lerkit.mapping.Document;
import org.lerkit.model.csv.CsvTable;
import org.lerkit.model.json.JsonWriter;

/**
 * Where documents go, one after the other: a single one by itself, JSON on indented lines; of several JSON documents each
 * on one line, and of several tables, which have the same header, the rows of all under one; in a folder each in a file whose name counts and tells nothing about whom it is of.
 */
final class DocumentSink implements Closeable {
    private final Output output;
    private final Destination destination;
    private final boolean several;
    private Optional<OutputStream> open = Optional.empty();
    private int count;

    /**
     * A sink.
     *
     * @param several whether more than one document comes
     */
    DocumentSink(Output output, Destination destination, boolean several) {
        this.output = output;
        this.destination = destination;
        this.several = several;
    }

    void add(Document document) {
        count++;
        if (destination.folder()) {
            Path folder = destination.path().orElseThrow();
            output.createFolder(folder);
            output.write(
                    Optional.of(
                            folder.resolve(String.format(Locale.ROOT, "record-%05d.%s", count, document.extension()))),
                    alone(document));
        } else if (!several) {
            output.write(destination.path(), alone(document));
        } else if (document instanceof Document.Json) {
            line(document.bytes());
        } else if (document instanceof Document.Csv csv && csv.tables().size() == 1) {
            CsvTable table = csv.tables().get(0);
            write((count == 1 ? table.toText() : table.rowsToText()).getBytes(StandardCharsets.UTF_8));
        } else {
            throw CommandFailure.usage(
                    "several documents that are neither JSON nor CSV do not go into one file",
                    "name a folder: --out FOLDER/");
        }
    }

    /** The document as people read it. */
    private static byte[] alone(Document document) {
        return document instanceof Document.Json json
                ? JsonWriter.toPrettyText(json.json()).getBytes(StandardCharsets.UTF_8)
                : document.bytes();
    }

    private void line(byte[] document) {
        byte[] line = Arrays.copyOf(document, document.length + 1);
        line[document.length] = '\n';
        write(line);
    }

    private void write(byte[] part) {
        if (open.isEmpty()) {
            open = Optional.of(output.open(destination.path()));
        }
        try {
            open.get().write(part);
            if (Output.toStandardOutput(destination.path())) {
                open.get().flush();
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void close() {
        if (open.isPresent()) {
            try {
                open.get().close();
            } catch (IOException e) {
                throw unwritable(e);
            }
        }
    }

    private CommandFailure unwritable(IOException cause) {
        return CommandFailure.unwritable(destination.path().map(Path::toString).orElse("standard output"), cause);
    }
}
