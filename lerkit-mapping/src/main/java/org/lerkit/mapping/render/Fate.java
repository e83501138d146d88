package org.lerkit.mapping.render;

import java.util.Locale;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Disposition.Dropped;
import org.lerkit.mapping.Disposition.Transformed;

/** What became of a value, in words; what a reader should look at first comes first. */
enum Fate {
    UNKNOWN("Not understood", "No rule knows what this is, so it is not in the target."),
    DROPPED("Dropped", "The target format has no way to say it."),
    WITHHELD("Withheld", "Kept back for privacy. Another value would change nothing in the target."),
    APPROXIMATED("Approximated", "The target says something that is only near."),
    NARROWED("Narrowed", "The target says less than the source."),
    MERGED("Merged", "Several values became one, in which each can still be seen."),
    SPLIT("Split", "One value became several."),
    RECODED("Recoded", "The same thing in another code list or in other words."),
    CONTROL("Control", "Counts, delimiters and envelopes, which have no meaning of their own."),
    CARRIED("Carried", "The same value is in the target.");

    final String heading;
    final String explanation;

    Fate(String heading, String explanation) {
        this.heading = heading;
        this.explanation = explanation;
    }

    static Fate of(Disposition disposition) {
        if (disposition instanceof Dropped dropped && !dropped.understood()) {
            return UNKNOWN;
        } else if (disposition instanceof Transformed transformed) {
            return valueOf(transformed.how().name());
        }
        return valueOf(disposition.kind().name());
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
