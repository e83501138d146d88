package org.lerkit.crypto.internal.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer of HTTP/1.1 (RFC 9112), of which no more is read than the limits allow.
 *
 * @param status the status code
 * @param fields the header fields, by name in lower case
 * @param body the content; empty unless the status is 200
 */
@SuppressWarnings("ArrayRecordComponent") // made once, handed on once
public record HttpAnswer(int status, Map<String, String> fields, byte[] body) {
    private static final int HEAD_LIMIT = 32 << 10;
    private static final int MOST_FIELDS = 100;
    private static final int MOST_INTERIM = 8;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: .*)?");
    private static final Pattern FIELD = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):(.*)");
    private static final Pattern CHUNK = Pattern.compile("([0-9A-Fa-f]{1,7})[ \\t]*(?:;.*)?");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,10}");

    /** A field of the header. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /**
     * Reads an answer.
     *
     * @param limit how many bytes the body may have
     * @throws FetchException if it is not HTTP, or larger
     */
    static HttpAnswer read(InputStream in, int limit) throws IOException {
        Lines lines = new Lines(in);
        for (int interim = 0; interim < MOST_INTERIM; interim++) {
            Matcher status = STATUS.matcher(lines.next());
            if (!status.matches()) {
                throw new FetchException("the answer is not HTTP");
            }
            int code = Integer.parseInt(status.group(1));
            Map<String, String> fields = fields(lines);
            if (code >= 200) {
                return new HttpAnswer(code, fields, code == 200 ? body(in, fields, limit) : new byte[0]);
            }
        }
        throw new FetchException("the answer does not begin");
    }

    private static Map<String, String> fields(Lines lines) throws IOException {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i <= MOST_FIELDS; i++) {
            String line = lines.next();
            if (line.isEmpty()) {
                return Map.copyOf(fields);
            }
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                throw new FetchException("the answer has a malformed header");
            }
            String name = field.group(1).toLowerCase(Locale.ROOT);
            String before = fields.putIfAbsent(name, field.group(2).strip());
            // Two lengths, or two ways to tell the end, are how answers are smuggled.
            if (before != null && (name.equals("content-length") || name.equals("transfer-encoding"))) {
                throw new FetchException("the answer has a malformed header");
            }
        }
        throw new FetchException("the answer has more header fields than any real one");
    }

    private static byte[] body(InputStream in, Map<String, String> fields, int limit) throws IOException {
        String encoding = fields.get("content-encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new FetchException("the answer is compressed, which was not asked for");
        }
        String transfer = fields.get("transfer-encoding");
        String length = fields.get("content-length");
        if (transfer != null) {
            if (length != null || !transfer.equalsIgnoreCase("chunked")) {
                throw new FetchException("the answer has a malformed header");
            }
            return chunks(in, limit);
        }
        if (length == null) {
            byte[] body = in.readNBytes(limit + 1);
            within(body.length, limit);
            return body;
        }
        if (!LENGTH.matcher(length).matches()) {
            throw new FetchException("the answer has a malformed header");
        }
        long announced = Long.parseLong(length);
        within(announced, limit);
        return exactly(in, (int) announced);
    }

    private static byte[] chunks(InputStream in, int limit) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            Matcher chunk = CHUNK.matcher(new Lines(in).next());
            if (!chunk.matches()) {
                throw new FetchException("the answer has a malformed chunk");
            }
            int size = Integer.parseInt(chunk.group(1), 16);
            if (size == 0) {
                return body.toByteArray();
            }
            within((long) body.size() + size, limit);
            body.writeBytes(exactly(in, size));
            if (!new Lines(in).next().isEmpty()) {
                throw new FetchException("the answer has a malformed chunk");
            }
        }
    }

    private static void within(long size, int limit) throws FetchException {
        if (size > limit) {
            throw new FetchException("the document is larger than " + limit + " bytes");
        }
    }

    private static byte[] exactly(InputStream in, int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new FetchException("the answer is cut off");
        }
        return bytes;
    }

    /** Lines of a head, all together no longer than any real one. */
    private static final class Lines {
        private final InputStream in;
        private int left = HEAD_LIMIT;

        Lines(InputStream in) {
            this.in = in;
        }

        String next() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b != '\n'; b = in.read()) {
                if (b < 0) {
                    throw new FetchException("the answer is cut off");
                }
                if (--left < 0) {
                    throw new FetchException("the answer has a header larger than any real one");
                }
                line.write(b);
            }
            String text = line.toString(StandardCharsets.ISO_8859_1);
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        }
    }
}
