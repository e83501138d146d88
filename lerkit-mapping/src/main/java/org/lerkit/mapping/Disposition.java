package org.lerkit.mapping;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** What became of a leaf of the source. Every leaf has exactly one. */
public sealed interface Disposition {
    /** Which of the five it is. */
    Kind kind();

    /** The kinds of disposition, from nothing lost to all lost. */
    enum Kind {
        CARRIED,
        TRANSFORMED,
        CONTROL,
        WITHHELD,
        DROPPED;

        /** How it is written in ledgers and on command lines. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it is written in ledgers and on command lines: {@code carried}, {@code recoded}, {@code dropped}. */
    default String token() {
        return kind().token();
    }

    /** It is at its targets with an equal value; the engine compares. */
    record Carried() implements Disposition {
        @Override
        public Kind kind() {
            return Kind.CARRIED;
        }
    }

    /** It is at its targets, said differently. */
    record Transformed(How how) implements Disposition {
        /** In which way, from the least to the most that is lost. */
        public enum How {
            /** Said in another code list, or in other words for the same thing. */
            RECODED,
            /** One value became several. */
            SPLIT,
            /** Several values became one, in which each can still be seen. */
            MERGED,
            /** The target says less. */
            NARROWED,
            /** The target says something that is only near. */
            APPROXIMATED
        }

        public Transformed {
            requireNonNull(how, "how");
        }

        @Override
        public Kind kind() {
            return Kind.TRANSFORMED;
        }

        @Override
        public String token() {
            return how.name().toLowerCase(Locale.ROOT);
        }
    }

    /** It is a count, a delimiter, an envelope: no meaning of its own. */
    record Control() implements Disposition {
        @Override
        public Kind kind() {
            return Kind.CONTROL;
        }
    }

    /** It is kept back for privacy: another value would change nothing in the target. */
    record Withheld() implements Disposition {
        @Override
        public Kind kind() {
            return Kind.WITHHELD;
        }
    }

    /**
     * The target cannot say it.
     *
     * @param understood false where no rule knows what the leaf is
     */
    record Dropped(boolean understood) implements Disposition {
        @Override
        public Kind kind() {
            return Kind.DROPPED;
        }
    }
}
