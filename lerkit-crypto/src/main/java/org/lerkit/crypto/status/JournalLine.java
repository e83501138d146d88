package org.lerkit.crypto.status;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * A line of the journal without its line feed: the position, the length in bytes, a checksum of both and the record, and
 * the record. So no line can be missing, doubled or moved without that being seen. It guards against disks, not against
 * people: whoever may write the file can write another.
 */
final class JournalLine {
    private static final Pattern HEAD = Pattern.compile("(([0-9]{1,18}) ([0-9]{1,8}) )([0-9a-f]{8}) ");
    private static final int LONGEST_HEAD = 18 + 1 + 8 + 1 + 8 + 1;

    private JournalLine() {}

    /** What bytes without a line feed after them are. */
    enum End {
        /** Less than a line. */
        PART,
        /** A line of which nothing is missing but the line feed. */
        WHOLE,
        /** A line and something else. */
        MORE
    }

    static byte[] encode(String text, long position) {
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a record with a line feed");
        }
        byte[] bytes = text.getBytes(UTF_8);
        String start = position + " " + bytes.length + " ";
        byte[] head = (start + checksum(start, bytes, 0, bytes.length) + " ").getBytes(US_ASCII);
        byte[] line = Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, line, head.length, bytes.length);
        return line;
    }

    /** The record in a line; empty if it is not the line of that position as it was written. */
    static Optional<String> decode(byte[] line, long position) {
        return Optional.of(head(line))
                .filter(head -> isSound(head, line, position) && head.end() + length(head) == line.length)
                .map(head -> new String(line, head.end(), length(head), UTF_8));
    }

    static End end(byte[] tail, long position) {
        Matcher head = head(tail);
        if (!isSound(head, tail, position)) {
            return End.PART;
        }
        return head.end() + length(head) == tail.length ? End.WHOLE : End.MORE;
    }

    private static Matcher head(byte[] line) {
        return HEAD.matcher(new String(line, 0, Math.min(line.length, LONGEST_HEAD), US_ASCII));
    }

    private static int length(Matcher head) {
        return Integer.parseInt(head.group(3));
    }

    private static boolean isSound(Matcher head, byte[] line, long position) {
        return head.lookingAt()
                && head.group(2).equals(Long.toString(position))
                && head.end() + length(head) <= line.length
                && head.group(4).equals(checksum(head.group(1), line, head.end(), length(head)));
    }

    private static String checksum(String start, byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(start.getBytes(US_ASCII));
        sum.update(bytes, from, length);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
