package org.lerkit.crypto.internal.rdfc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Issues labels to blank nodes, in order (RDFC-1.0, section 4.5), and can take them back down to any earlier point. */
final class Labels {
    private final byte[] prefix;
    private final int[] numbers; // by blank node, counted from one; zero is none
    private final int[] order;
    private int size;

    Labels(String prefix, int blanks) {
        this.prefix = ("_:" + prefix).getBytes(StandardCharsets.US_ASCII);
        this.numbers = new int[blanks];
        this.order = new int[blanks];
    }

    int size() {
        return size;
    }

    boolean has(int blank) {
        return numbers[blank] > 0;
    }

    /** The number in the label of a blank node that has one. */
    int number(int blank) {
        return numbers[blank] - 1;
    }

    /** The blank node that has the label with that number. */
    int blank(int number) {
        return order[number];
    }

    void write(int number, Bytes out) {
        out.add(prefix).number(number);
    }

    /** Gives a label to a blank node that has none. */
    void issue(int blank) {
        if (numbers[blank] == 0) {
            order[size++] = blank;
            numbers[blank] = size;
        }
    }

    void issueAll(int[] blanks) {
        for (int blank : blanks) {
            issue(blank);
        }
    }

    int[] since(int start) {
        return Arrays.copyOfRange(order, start, size);
    }

    void backTo(int start) {
        while (size > start) {
            numbers[order[--size]] = 0;
        }
    }
}
