package org.lerkit.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/** A stream of parts that are made when they are asked for: as long as a test wants it, and it may break at its end. */
final class Parts extends InputStream {
    private final Iterator<byte[]> parts;
    private final boolean breaks;
    private byte[] part = {};
    private int at;

    private Parts(Stream<String> parts, boolean breaks) {
        this.parts = parts.map(part -> part.getBytes(StandardCharsets.UTF_8)).iterator();
        this.breaks = breaks;
    }

    static Parts of(Stream<String> parts) {
        return new Parts(parts, false);
    }

    static Parts breaking(String part) {
        return new Parts(Stream.of(part), true);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        while (at == part.length) {
            if (!parts.hasNext()) {
                if (breaks) {
                    throw new IOException("the disk is gone");
                }
                return -1;
            }
            part = parts.next();
            at = 0;
        }
        int count = Math.min(length, part.length - at);
        System.arraycopy(part, at, to, offset, count);
        at += count;
        return count;
    }
}
