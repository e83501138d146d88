package org.lerkit.mapping.x12;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SegmentLocation;
import org.lerkit.model.x12.X12Delimiters;

/**
 * An interchange on its way to staedi, as UTF-8: decoded strictly, its delimiters looked at, and with segments in it that
 * staedi would stop at made short enough to be passed over. What is wrong with such a segment is remembered under its
 * number, and is the end of its transaction set, not of the stream.
 */
final class X12Input extends InputStream {
    private static final String HEADER = "ISA";

    private final Reader characters;
    private final X12Reader.Limits limits;
    private final Map<Long, Flaw> flaws = new HashMap<>();

    private @Nullable X12Delimiters delimiters;
    private byte[] bytes = new byte[0];
    private int next;
    private long segment = 1;
    private int inElement;
    private int inSegment;
    private boolean started;
    private boolean ended;

    /** Why a segment cannot be read. */
    record Flaw(ProblemCode code, String reason, String hint) {
        Problem at(SegmentLocation place) {
            return Problem.error(code, place, reason).withHint(hint);
        }
    }

    X12Input(InputStream source, Charset charset, X12Reader.Limits limits) {
        this.characters = new InputStreamReader(
                source,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        this.limits = limits;
    }

    /**
     * Reads as far as the first ISA.
     *
     * @return what keeps this from being an interchange
     * @throws X12SyntaxException if it is not in the character set
     */
    Optional<Problem> open() throws IOException {
        try {
            fill();
            return Optional.empty();
        } catch (X12SyntaxException e) {
            if (e.problem().code().equals(X12Problems.SYNTAX)) {
                return Optional.of(e.problem());
            }
            throw e;
        }
    }

    /** What is wrong with a segment, once. */
    Optional<Flaw> flaw(long number) {
        return Optional.ofNullable(flaws.remove(number));
    }

    @Override
    public int read() throws IOException {
        while (next == bytes.length) {
            if (ended) {
                return -1;
            }
            fill();
        }
        return bytes[next++] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int first = length == 0 ? 0 : read();
        if (length == 0 || first < 0) {
            return first;
        }
        to[offset] = (byte) first;
        int more = Math.min(length - 1, bytes.length - next);
        System.arraycopy(bytes, next, to, offset + 1, more);
        next += more;
        return 1 + more;
    }

    /** Reads on to the end of the segment, or of its limits. */
    private void fill() throws IOException {
        StringBuilder text = new StringBuilder();
        if (delimiters == null) {
            header(text);
        } else {
            segment(text, delimiters);
        }
        bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        next = 0;
    }

    /** The fixed characters of an ISA, or the end. */
    private void header(StringBuilder text) throws IOException {
        int c = character();
        while (c >= 0 && (Character.isWhitespace(c) || (c == '\uFEFF' && !started))) {
            c = character();
        }
        for (; c >= 0; c = character()) {
            text.append((char) c);
            if (text.length() == X12Delimiters.HEADER || !startsAsHeader(text)) {
                break;
            }
        }
        if (text.isEmpty() && started) {
            ended = true;
            return;
        }
        String header = text.toString();
        delimiters = X12Delimiters.of(header).orElseThrow(() -> wrong(header));
        started = true;
        segment++;
    }

    private static boolean startsAsHeader(StringBuilder text) {
        return text.length() > HEADER.length() ? text.indexOf(HEADER) == 0 : HEADER.startsWith(text.toString());
    }

    private X12SyntaxException wrong(String header) {
        if (!header.startsWith(HEADER)) {
            return syntax(
                    started
                            ? "something behind the end of the interchange"
                            : "no X12 interchange: it does not start with ISA",
                    "an X12 file starts with ISA and ends with IEA; check how it was sent");
        }
        return header.length() < X12Delimiters.HEADER
                ? syntax("the ISA segment is cut off", "an ISA has 106 characters, always; ask for the file again")
                : syntax(
                        "the ISA segment does not tell its delimiters",
                        "its 16 elements have fixed lengths, padded with spaces, and its delimiters are four different"
                                + " characters, no letters or digits");
    }

    private void segment(StringBuilder text, X12Delimiters are) throws IOException {
        for (int c = character(); c >= 0; c = character()) {
            if (c == are.segment()) {
                text.append((char) c);
                endOfSegment(text);
                return;
            } else if (are.has(c)) {
                text.append((char) c);
                inElement = 0;
                count();
            } else if (c < ' ') {
                control(c, text);
            } else if (!flaws.containsKey(segment)) {
                text.append((char) c);
                inElement++;
                count();
            }
        }
        ended = true;
    }

    private void count() {
        inSegment++;
        if (inElement > limits.element() || inSegment > limits.segment()) {
            flaws.putIfAbsent(
                    segment,
                    new Flaw(
                            X12Problems.LIMIT,
                            "a segment or an element of it that is longer than the limits allow",
                            "a terminator may be missing; if it is right, read it within larger limits"));
        }
    }

    /** Line ends between segments are passed over; what else is below the space has no place in X12. */
    private void control(int c, StringBuilder text) {
        boolean lineEnd = c == '\r' || c == '\n' || c == '\t';
        if (!lineEnd || inSegment > 0 || !text.isEmpty()) {
            flaws.putIfAbsent(
                    segment,
                    new Flaw(
                            X12Problems.SYNTAX,
                            "a control character inside of a segment",
                            "ask the sender for the file as it was made; it may have been wrapped into lines"));
        }
    }

    private void endOfSegment(StringBuilder text) {
        if (text.toString().startsWith("IEA")) {
            delimiters = null;
        }
        segment++;
        inSegment = 0;
        inElement = 0;
    }

    private int character() throws IOException {
        try {
            return characters.read();
        } catch (CharacterCodingException e) {
            throw new X12SyntaxException(
                    X12Problems.ENCODING,
                    place(),
                    "bytes that are not in the character set that the interchange is read in",
                    "X12 does not say its character set; ask the sender, and name it to the reader");
        }
    }

    private X12SyntaxException syntax(String reason, String hint) {
        return new X12SyntaxException(X12Problems.SYNTAX, place(), reason, hint);
    }

    private SegmentLocation place() {
        return new SegmentLocation("/", segment);
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
