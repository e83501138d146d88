package org.lerkit.crypto.internal.schema;

import java.util.regex.Pattern;

/** How much an evaluation has done of what it may. For one run, in one thread. */
final class Work {
    private static final int MOST_KEYWORDS = 1_000_000;
    private static final int MOST_CHARACTERS = 20_000_000;
    private static final int DEEPEST = 500;

    private int keywords;
    private int characters;
    private int depth;

    /** Counts one more keyword, inside those that are being evaluated. */
    void enter() {
        if (++keywords > MOST_KEYWORDS || ++depth > DEEPEST) {
            throw UnusableSchemaException.limit();
        }
    }

    void leave() {
        depth--;
    }

    /** Whether a pattern is found in a text. Some patterns look at the same characters again and again. */
    boolean finds(Pattern pattern, String text) {
        return pattern.matcher(new Counted(text)).find();
    }

    private final class Counted implements CharSequence {
        private final CharSequence text;

        Counted(CharSequence text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++characters > MOST_CHARACTERS) {
                throw UnusableSchemaException.limit();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
