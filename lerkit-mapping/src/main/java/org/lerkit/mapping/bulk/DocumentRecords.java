package org.lerkit.mapping.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import org.lerkit.model.LerkitException;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/** The records of one document, or of one file of JSON Lines. */
final class DocumentRecords implements BulkRecords {
    /** As far as detection looks into a document that is read as a stream. */
    private static final int PREFIX = 64 << 10;

    private final CountingStream source;
    private final Records records;

    /** The records of a source that has been looked into. */
    interface Records {
        Optional<Entry> next() throws IOException;

        default void close() throws IOException {}
    }

    private DocumentRecords(CountingStream source, Records records) {
        this.source = source;
        this.records = records;
    }

    static DocumentRecords open(Conversions conversions, String name, InputStream stream) throws IOException {
        CountingStream source = new CountingStream(stream);
        try {
            return new DocumentRecords(source, records(conversions, name, source));
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static Records records(Conversions conversions, String name, InputStream source) throws IOException {
        byte[] start = source.readNBytes(PREFIX);
        if (isJson(start)) {
            byte[] line = throughLine(start, source);
            InputStream all = joined(line, source);
            return isObject(line) ? lines(conversions, name, new JsonLines(all)) : whole(conversions, name, all);
        }
        InputStream all = joined(start, source);
        return conversions.streams(start)
                ? new StreamedRecords(conversions, name, start, all)
                : whole(conversions, name, all);
    }

    static boolean isJson(byte[] document) {
        return brace(document) < document.length;
    }

    private static InputStream joined(byte[] start, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(start), rest);
    }

    /** Where a source that is JSON has its first brace; the end for one that is not. */
    private static int brace(byte[] start) {
        int at = 0;
        while (at < start.length && start[at] <= ' ' && start[at] >= 0) {
            at++;
        }
        return at < start.length && start[at] == '{' ? at : start.length;
    }

    /** What has been read, and what comes up to the end of the line that the brace is on. */
    private static byte[] throughLine(byte[] start, InputStream rest) throws IOException {
        for (int at = brace(start); at < start.length; at++) {
            if (start[at] == '\n') {
                return start;
            }
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(start);
        int next = rest.read();
        while (next >= 0 && line.size() < Conversions.LIMIT) {
            line.write(next);
            next = next == '\n' ? -1 : rest.read();
        }
        return line.toByteArray();
    }

    private static boolean isObject(byte[] line) throws IOException {
        try {
            byte[] first = new JsonLines(new ByteArrayInputStream(line)).next().orElseThrow();
            return JsonReader.standard().read(first) instanceof JsonObject;
        } catch (LerkitException e) {
            return false;
        }
    }

    private static Records lines(Conversions conversions, String name, JsonLines lines) {
        return () -> lines.next().map(line -> new Entry(name, lines.number(), () -> conversions.convert(line)));
    }

    private static Records whole(Conversions conversions, String name, InputStream document) {
        return new Records() {
            private boolean given;

            @Override
            public Optional<Entry> next() throws IOException {
                if (given) {
                    return Optional.empty();
                }
                given = true;
                byte[] bytes = document.readNBytes(Conversions.LIMIT);
                return Optional.of(new Entry(name, 1, () -> conversions.convert(bytes)));
            }
        };
    }

    @Override
    public Optional<Entry> next() throws IOException {
        return records.next();
    }

    @Override
    public long bytes() {
        return source.count();
    }

    @Override
    public void close() throws IOException {
        try (source) {
            records.close();
        }
    }
}
