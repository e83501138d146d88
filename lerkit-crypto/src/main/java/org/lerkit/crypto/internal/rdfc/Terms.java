package org.lerkit.crypto.internal.rdfc;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * IRIs and literals, each once and with a number, from one on; as canonical N-Quads have them, with the space that
 * follows.
 */
final class Terms {
    private static final int LONGEST_SEARCH = 32; // in the table; what is made to collide goes elsewhere
    private static final int LEAST = 768; // for how many bytes room is made at once, if one term has not more
    private static final int MOST = 16 * 1024; // which only what is longer than it looked goes beyond

    private int chunk = LEAST;
    private Bytes own = new Bytes(chunk); // of those that are not tokens, the last, one after the other
    private final Map<ByteBuffer, Integer> crowded = new TreeMap<>();
    private byte[][] bytes = new byte[128][];
    private int[] bounds = new int[256]; // where in these each starts and ends
    private int[] table = new int[256];
    private int count;

    int count() {
        return count;
    }

    int iri(Token iri) {
        int likely = table[iri.hash() & (table.length - 1)];
        return bytes[likely] == iri.bytes() ? likely : number(iri.bytes(), 0, iri.length(), iri.hash());
    }

    int iri(String iri) {
        int start = begin(iri.length() + 3);
        own.add('<').text(iri).add('>').add(' ');
        return own(start);
    }

    int literal(String text, Token suffix) {
        int start = begin(text.length() + suffix.length() + 2);
        own.add('"').escaped(text).add('"').add(suffix.bytes(), 0, suffix.length());
        return own(start);
    }

    /** Where a term starts that is likely to have so many bytes. Those before it stay where they are. */
    private int begin(int likely) {
        if (own.room() < likely) {
            chunk = Math.min(MOST, chunk * 2);
            own = new Bytes(Math.max(chunk, likely));
        }
        return own.size();
    }

    private int own(int start) {
        int before = count;
        int term = number(own.array(), start, own.size(), Words.hash(own.array(), start, own.size()));
        if (count == before) {
            own.resize(start);
        }
        return term;
    }

    /** The number of the term with these bytes; a new one if there is none. */
    private int number(byte[] array, int from, int to, int hash) {
        for (int i = 0; i < LONGEST_SEARCH; i++) {
            int slot = (hash + i) & (table.length - 1);
            int term = table[slot];
            if (term == 0) {
                table[slot] = count + 1;
                return added(array, from, to);
            }
            if (Arrays.equals(bytes[term], start(term), end(term), array, from, to)) {
                return term;
            }
        }
        ByteBuffer key = ByteBuffer.wrap(Arrays.copyOfRange(array, from, to));
        Integer known = crowded.get(key);
        if (known != null) {
            return known;
        }
        crowded.put(key, count + 1);
        return added(array, from, to);
    }

    private int added(byte[] array, int from, int to) {
        int term = ++count;
        if (term == bytes.length) {
            bytes = Arrays.copyOf(bytes, term * 2);
            bounds = Arrays.copyOf(bounds, term * 4);
        }
        bytes[term] = array;
        bounds[2 * term] = from;
        bounds[2 * term + 1] = to;
        if (term * 2 > table.length) {
            table = new int[table.length * 2];
            for (int each = 1; each <= term; each++) {
                place(each);
            }
        }
        return term;
    }

    private void place(int term) {
        int hash = Words.hash(bytes[term], start(term), end(term));
        for (int i = 0; i < LONGEST_SEARCH; i++) {
            int slot = (hash + i) & (table.length - 1);
            if (table[slot] == 0) {
                table[slot] = term;
                return;
            }
        }
        crowded.put(ByteBuffer.wrap(Arrays.copyOfRange(bytes[term], start(term), end(term))), term);
    }

    /** Where the bytes of a term are. */
    byte[] bytes(int term) {
        return bytes[term];
    }

    int start(int term) {
        return bounds[2 * term];
    }

    int end(int term) {
        return bounds[2 * term + 1];
    }
}
