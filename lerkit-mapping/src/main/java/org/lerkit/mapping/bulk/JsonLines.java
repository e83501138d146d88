package org.lerkit.mapping.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of JSON Lines. Of a line that is too long no more is kept than it takes to refuse it. */
final class JsonLines {
    private final InputStream source;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long number;

    JsonLines(InputStream source) {
        this.source = source;
    }

    /** The next line with something on it; empty if there is none. */
    Optional<byte[]> next() throws IOException {
        while (fill()) {
            number++;
            byte[] line = line();
            for (byte b : line) {
                if (b > ' ' || b < 0) {
                    return Optional.of(line);
                }
            }
        }
        return Optional.empty();
    }

    /** Which line that was, counted from 1. */
    long number() {
        return number;
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, from, Math.min(at - from, Conversions.LIMIT - line.size()));
            if (at < end) {
                at++;
                break;
            }
        }
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(source.read(buffer, 0, buffer.length), 0);
        }
        return at < end;
    }
}
