package org.lerkit.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.ProblemCode;

/**
 * The characters of a document on their way to the parser: decoded strictly, line ends made one, as XML says. Keeps
 * what the parser has taken and not yet reported, because only there can the start of a tag be found, and refuses when
 * that grows beyond a limit, so that nothing the parser collects can be larger.
 */
final class XmlInput extends Reader {
    private static final int BUFFER = 8192;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    /** Why no more characters are given. Kept here, since the parser would hide it in an exception of its own. */
    record Refusal(ProblemCode code, String reason, String hint) {}

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final long mostPending;

    private boolean endOfBytes;
    private boolean ended;
    private boolean afterReturn;
    private @Nullable Refusal refusal;
    private @Nullable IOException failure;

    private char[] window = new char[2 * BUFFER];
    private int head;
    private int tail;
    private long consumed;
    private int line = 1;
    private int column = 1;
    private int firstLine = 1;
    private int firstColumn = 1;
    private int lastLine = 1;
    private int lastColumn = 1;
    private int firstCharacter = -1;

    /** @param mostPending how many characters one tag, one comment or one text may have, roughly */
    XmlInput(InputStream in, long mostPending) throws IOException {
        this.in = in;
        this.mostPending = mostPending + 8L * BUFFER;
        bytes.limit(Math.max(0, in.readNBytes(bytes.array(), 0, BUFFER)));
        this.charset = charset();
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The order marks and the first bytes win over the declaration, which many tools copy without looking. */
    private Charset charset() {
        int first = unsigned(0);
        int second = unsigned(1);
        if (first == 0xEF && second == 0xBB && unsigned(2) == 0xBF) {
            bytes.position(3);
            return StandardCharsets.UTF_8;
        }
        if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
            bytes.position(2);
            return first == 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        if (first == '<' && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0 && second == '<') {
            return StandardCharsets.UTF_16BE;
        }
        Matcher declared = ENCODING.matcher(new String(bytes.array(), 0, bytes.limit(), StandardCharsets.ISO_8859_1));
        return declared.find() ? named(declared.group(1).toUpperCase(Locale.ROOT)) : StandardCharsets.UTF_8;
    }

    private Charset named(String name) {
        return switch (name) {
            case "UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE" ->
                StandardCharsets.UTF_8; // eight bits a character, as was just seen
            case "ISO-8859-1", "ISO_8859-1", "LATIN1" -> StandardCharsets.ISO_8859_1;
            case "US-ASCII", "ASCII" -> StandardCharsets.US_ASCII;
            default -> {
                refusal = new Refusal(
                        XmlSyntaxException.ENCODING,
                        "an encoding that is not supported",
                        "write it in UTF-8, UTF-16, ISO-8859-1 or US-ASCII");
                yield StandardCharsets.UTF_8;
            }
        };
    }

    private int unsigned(int index) {
        return index < bytes.limit() ? bytes.get(index) & 0xFF : -1;
    }

    Charset encoding() {
        return charset;
    }

    @Nullable
    Refusal refusal() {
        return refusal;
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        int count = 0;
        while (count == 0 && !ended) {
            count = decode(to, offset, length);
        }
        if (count == 0) {
            return -1;
        }
        if (tail - head + (long) count > mostPending) {
            throw refuse(XmlSyntaxException.LIMIT, "one tag or text longer than the limits allow", "");
        }
        remember(to, offset, count);
        return count;
    }

    private int decode(char[] to, int offset, int length) throws IOException {
        if (refusal != null) {
            throw new IOException();
        }
        CharBuffer out = CharBuffer.wrap(to, offset, length);
        CoderResult result = decoder.decode(bytes, out, endOfBytes);
        if (result.isUnderflow()) {
            if (endOfBytes) {
                ended = true;
            } else {
                fill();
            }
        }
        int decoded = out.position() - offset;
        if (result.isError() && decoded == 0) {
            throw refuse(
                    XmlSyntaxException.ENCODING,
                    "bytes that are not " + charset.name(),
                    "write it in the encoding that it declares");
        }
        return oneLineEnd(to, offset, decoded);
    }

    private void fill() throws IOException {
        bytes.compact();
        try {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            endOfBytes = read < 0;
            bytes.position(bytes.position() + Math.max(0, read));
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        bytes.flip();
    }

    private int oneLineEnd(char[] text, int offset, int length) {
        int to = offset;
        for (int from = offset; from < offset + length; from++) {
            char c = text[from];
            if (c == '\r') {
                text[to++] = '\n';
            } else if (c != '\n' || !afterReturn) {
                text[to++] = c;
            }
            afterReturn = c == '\r';
        }
        return to - offset;
    }

    private void remember(char[] from, int offset, int count) {
        if (firstCharacter < 0) {
            firstCharacter = from[offset];
        }
        if (tail + count > window.length) {
            int pending = tail - head;
            char[] larger = pending + count > window.length / 2
                    ? new char[Math.max(2 * window.length, pending + count)]
                    : window;
            System.arraycopy(window, head, larger, 0, pending);
            window = larger;
            head = 0;
            tail = pending;
        }
        System.arraycopy(from, offset, window, tail, count);
        tail += count;
    }

    private IOException refuse(ProblemCode code, String reason, String hint) {
        refusal = new Refusal(code, reason, hint);
        return new IOException();
    }

    /** Forgets what comes before a place, and marks the markup that was passed on the way. */
    void advance(int toLine, int toColumn) {
        boolean first = true;
        while (head < tail && (line < toLine || (line == toLine && column < toColumn))) {
            char c = window[head++];
            consumed++;
            if (c == '<') {
                lastLine = line;
                lastColumn = column;
                if (first) {
                    firstLine = line;
                    firstColumn = column;
                    first = false;
                }
            }
            if (c == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }

    /** How many characters come before {@link #line()} and {@link #column()}. */
    long consumed() {
        return consumed;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Where the last tag that was passed starts: there is no other {@code <} in a tag. */
    int tagLine() {
        return lastLine;
    }

    int tagColumn() {
        return lastColumn;
    }

    /** Where the first markup starts that was passed in the last step: for what may itself hold a {@code <}. */
    int markupLine() {
        return firstLine;
    }

    int markupColumn() {
        return firstColumn;
    }

    /** Whether nothing follows. */
    boolean exhausted() {
        return ended && head == tail;
    }

    boolean startsLikeXml() {
        return firstCharacter == '<' || XmlSyntax.isSpace(firstCharacter);
    }

    /** Whether there was not one character. */
    boolean isEmpty() {
        return ended && firstCharacter < 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
