package org.lerkit.cli.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.cli.http.Refusal;

/**
 * Reads {@code multipart/form-data} (RFC 7578) as browsers write it, and nothing else: nothing before the first part or behind
 * the last, no parts in parts, no transfer encodings, each field once. Refused is what two readers could read in two ways. Each
 * byte is looked at a fixed number of times: a delimiter starts with the only CR that it has.
 */
final class Multipart {
    private static final int LONGEST_HEADERS = 8 << 10;

    /** RFC 2046, without the space, which no browser writes. */
    private static final Pattern BOUNDARY = Pattern.compile(
            "[^;]*;\\s*boundary=(?:\"([0-9A-Za-z'()+_,./:=?-]{1,70})\"|([0-9A-Za-z'+_.-]{1,70}))\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADER = Pattern.compile("([A-Za-z-]{1,64}):[ \\t]*([^\\r\\n\\x00]*)");

    /** Browsers write quotation marks and line breaks in names as %22, %0D and %0A, and escape nothing else. */
    private static final Pattern DISPOSITION =
            Pattern.compile("form-data; name=\"([^\"\\\\]{1,100})\"(?:; filename=\"([^\"]{0,1000})\")?");

    private static final String PART_TYPE = "content-type";
    private static final String PART_DISPOSITION = "content-disposition";
    private static final String PART_ENCODING = "content-transfer-encoding";
    private static final Set<String> AS_IT_IS = Set.of("7bit", "8bit", "binary");

    private final byte[] body;
    private final byte[] delimiter;
    private int at;

    Multipart(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * What the parts of a body are told apart by.
     *
     * @throws Refusal if the media type does not say, or says it twice
     */
    static String boundary(String mediaType) {
        Matcher parameters = BOUNDARY.matcher(mediaType);
        if (!parameters.matches()) {
            throw Form.malformed("a form in parts that does not say what is between them");
        }
        return Optional.ofNullable(parameters.group(1)).orElseGet(() -> parameters.group(2));
    }

    Form form() {
        Map<String, Form.Field> fields = new LinkedHashMap<>();
        // the delimiter before the first part has no line before it
        if (!startsWith(0, delimiter, 2)) {
            throw Form.malformed("a form that does not start with its first part");
        }
        at = delimiter.length - 2;
        while (!isEnd()) {
            requireLineEnd();
            part(fields);
        }
        return new Form(fields);
    }

    /** Whether the last part was the last. */
    private boolean isEnd() {
        boolean dashes = at + 1 < body.length && body[at] == '-' && body[at + 1] == '-';
        if (!dashes) {
            return false;
        }
        int left = body.length - at - 2;
        if (left == 0 || (left == 2 && body[at + 2] == '\r' && body[at + 3] == '\n')) {
            return true;
        }
        throw Form.malformed("something behind the last part of a form");
    }

    private void requireLineEnd() {
        if (at + 1 >= body.length || body[at] != '\r' || body[at + 1] != '\n') {
            throw Form.malformed("a form that is cut off, or a boundary that goes on");
        }
        at += 2;
    }

    private void part(Map<String, Form.Field> fields) {
        Map<String, String> headers = headers();
        Matcher disposition = DISPOSITION.matcher(headers.getOrDefault(PART_DISPOSITION, ""));
        if (!disposition.matches()) {
            throw Form.malformed("a part of a form that does not say which field it is");
        }
        if (headers.getOrDefault(PART_TYPE, "").toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            throw Form.malformed("a part of a form that has parts");
        }
        if (!AS_IT_IS.contains(headers.getOrDefault(PART_ENCODING, "binary").toLowerCase(Locale.ROOT))) {
            throw Form.malformed("a part of a form that is encoded");
        }
        int end = delimiterFrom(at);
        Optional<String> file = Optional.ofNullable(disposition.group(2)).filter(name -> !name.isEmpty());
        Form.add(fields, disposition.group(1), new Form.Field(file, Arrays.copyOfRange(body, at, end)));
        at = end + delimiter.length;
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        int start = at;
        while (true) {
            int end = lineEnd(start);
            String line = new String(body, at, end - at, StandardCharsets.UTF_8);
            at = end + 2;
            if (line.isEmpty()) {
                return headers;
            }
            Matcher header = HEADER.matcher(line);
            if (!header.matches() || headers.put(header.group(1).toLowerCase(Locale.ROOT), header.group(2)) != null) {
                throw Form.malformed("a part of a form whose headers are none, or are there twice");
            }
        }
    }

    private int lineEnd(int start) {
        for (int i = at; i + 1 < body.length && i - start < LONGEST_HEADERS; i++) {
            if (body[i] == '\r' && body[i + 1] == '\n') {
                return i;
            }
        }
        throw Form.malformed("a part of a form whose headers do not end, or are too long");
    }

    private int delimiterFrom(int start) {
        for (int i = start; i <= body.length - delimiter.length; i++) {
            if (body[i] == '\r' && startsWith(i, delimiter, 0)) {
                return i;
            }
        }
        throw Form.malformed("a part of a form that does not end");
    }

    /** Whether what is there are the bytes, the first few left out. */
    private boolean startsWith(int from, byte[] bytes, int without) {
        int length = bytes.length - without;
        return from + length <= body.length && Arrays.equals(body, from, from + length, bytes, without, bytes.length);
    }
}
