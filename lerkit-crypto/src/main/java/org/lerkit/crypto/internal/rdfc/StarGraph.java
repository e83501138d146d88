package org.lerkit.crypto.internal.rdfc;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one subject, without a graph name, in IRIs and literals alone. Its canonical form takes no hashing: a
 * single blank node is {@code c14n0}, whatever is said of it. For few statements, which are put in their places one by
 * one, and one thread.
 */
public final class StarGraph {
    private static final byte[] BLANK = "_:c14n0 ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = ".\n".getBytes(StandardCharsets.US_ASCII);

    private final Bytes objects = new Bytes(512); // with the space that follows each
    private @Nullable Token[] predicates = new Token[16]; // of the statements in order; the rest likewise
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;
    private int length;

    /** States that the object is that IRI. A second time makes no difference. */
    public void iri(Token predicate, Token iri) {
        int start = objects.size();
        objects.add(iri.bytes(), 0, iri.length());
        add(predicate, start);
    }

    /**
     * The same of an IRI that is not encoded yet.
     *
     * @throws Dataset.MalformedTextException if it has half a surrogate pair
     */
    public void iri(Token predicate, String iri) {
        int start = objects.size();
        objects.add('<').text(iri).add('>').add(' ');
        add(predicate, start);
    }

    /**
     * States that the object is that text, with what follows its quotes.
     *
     * @throws Dataset.MalformedTextException if it has half a surrogate pair
     */
    public void literal(Token predicate, String text, Token suffix) {
        int start = objects.size();
        objects.add('"').escaped(text).add('"').add(suffix.bytes(), 0, suffix.length());
        add(predicate, start);
    }

    private void add(Token predicate, int start) {
        int end = objects.size();
        int place = count;
        while (place > 0) {
            int order = compare(place - 1, predicate, start, end);
            if (order == 0) {
                objects.resize(start);
                return;
            } else if (order < 0) {
                break;
            }
            place--;
        }
        if (count == predicates.length) {
            predicates = Arrays.copyOf(predicates, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(predicates, place, predicates, place + 1, count - place);
        System.arraycopy(starts, place, starts, place + 1, count - place);
        System.arraycopy(ends, place, ends, place + 1, count - place);
        predicates[place] = predicate;
        starts[place] = start;
        ends[place] = end;
        count++;
        length += predicate.length() + end - start;
    }

    /** How the statement at a place compares with another; the part that differs first decides, by its bytes. */
    private int compare(int place, Token predicate, int start, int end) {
        Token there = predicate(place);
        int order = Arrays.compareUnsigned(there.bytes(), 0, there.length(), predicate.bytes(), 0, predicate.length());
        byte[] bytes = objects.array();
        return order != 0 ? order : Arrays.compareUnsigned(bytes, starts[place], ends[place], bytes, start, end);
    }

    private Token predicate(int place) {
        return requireNonNull(predicates[place]);
    }

    /**
     * The canonical N-Quads, UTF-8.
     *
     * @param subject its IRI; null if it is a blank node
     * @throws Dataset.MalformedTextException if the IRI has half a surrogate pair
     */
    public byte[] canonical(@Nullable String subject) {
        byte[] name = subject == null
                ? BLANK
                : new Bytes(subject.length() + 3)
                        .add('<')
                        .text(subject)
                        .add('>')
                        .add(' ')
                        .copy();
        byte[] out = new byte[length + count * (name.length + END.length)];
        int end = 0;
        for (int i = 0; i < count; i++) {
            Token predicate = predicate(i);
            end = copy(name, 0, name.length, out, end);
            end = copy(predicate.bytes(), 0, predicate.length(), out, end);
            end = copy(objects.array(), starts[i], ends[i], out, end);
            end = copy(END, 0, END.length, out, end);
        }
        return out;
    }

    private static int copy(byte[] from, int start, int end, byte[] to, int at) {
        System.arraycopy(from, start, to, at, end - start);
        return at + end - start;
    }
}
