package org.lerkit.crypto.internal.rdfc;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * IRIs and literals, each once and with a number, from one on; as canonical N-Quads have them, with the space that
 * follows.
 */
final class Terms {
    private static final int LONGEST_SEARCH = 32; // in the table; what is made to collide goes elsewhere

    private final Bytes own = new Bytes(3 * 1024); // what is not in tokens, one after the other
    private final Map<ByteBuffer, Integer> crowded = new TreeMap<>();
    private @Nullable Token[] tokens = new Token[128];
    private int[] ends = new int[128];
    private int[] hashes = new int[128];
    private int[] table = new int[256];
    private int count;

    int count() {
        return count;
    }

    int iri(Token iri) {
        int likely = table[iri.hash() & (table.length - 1)];
        return tokens[likely] == iri ? likely : number(iri.bytes(), 0, iri.length(), iri.hash(), iri);
    }

    int iri(String iri) {
        int start = own.size();
        own.add('<').text(iri).add('>').add(' ');
        return own(start, Words.hash(own.array(), start, own.size()));
    }

    int literal(String text, Token suffix) {
        int start = own.size();
        own.add('"').escaped(text).add('"');
        int hash = Words.hash(own.array(), start, own.size()) + 31 * suffix.hash();
        own.add(suffix.bytes(), 0, suffix.length());
        return own(start, hash);
    }

    private int own(int start, int hash) {
        int before = count;
        int term = number(own.array(), start, own.size(), hash, null);
        if (count == before) {
            own.resize(start);
        }
        return term;
    }

    /** The number of the term with these bytes; a new one if there is none. */
    private int number(byte[] bytes, int from, int to, int hash, @Nullable Token token) {
        for (int i = 0; i < LONGEST_SEARCH; i++) {
            int slot = (hash + i) & (table.length - 1);
            int term = table[slot];
            if (term == 0) {
                table[slot] = count + 1;
                return added(hash, token);
            }
            if (hashes[term] == hash && Arrays.equals(bytes(term), start(term), end(term), bytes, from, to)) {
                return term;
            }
        }
        ByteBuffer key = ByteBuffer.wrap(Arrays.copyOfRange(bytes, from, to));
        Integer known = crowded.get(key);
        if (known != null) {
            return known;
        }
        crowded.put(key, count + 1);
        return added(hash, token);
    }

    private int added(int hash, @Nullable Token token) {
        int term = ++count;
        if (term == ends.length) {
            tokens = Arrays.copyOf(tokens, term * 2);
            ends = Arrays.copyOf(ends, term * 2);
            hashes = Arrays.copyOf(hashes, term * 2);
        }
        tokens[term] = token;
        ends[term] = own.size();
        hashes[term] = hash;
        if (term * 2 > table.length) {
            table = new int[table.length * 2];
            for (int each = 1; each <= term; each++) {
                place(each);
            }
        }
        return term;
    }

    private void place(int term) {
        for (int i = 0; i < LONGEST_SEARCH; i++) {
            int slot = (hashes[term] + i) & (table.length - 1);
            if (table[slot] == 0) {
                table[slot] = term;
                return;
            }
        }
        crowded.put(ByteBuffer.wrap(Arrays.copyOfRange(bytes(term), start(term), end(term))), term);
    }

    /** The token of a term that was made of one. */
    @Nullable
    Token token(int term) {
        return tokens[term];
    }

    /** Where the bytes of a term are; valid until another is added. */
    byte[] bytes(int term) {
        Token token = tokens[term];
        return token == null ? own.array() : token.bytes();
    }

    int start(int term) {
        return tokens[term] == null ? ends[term - 1] : 0;
    }

    int end(int term) {
        Token token = tokens[term];
        return token == null ? ends[term] : token.length();
    }
}
