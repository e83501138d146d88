package org.lerkit.mapping.jobs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Rule;

/**
 * A line of a {@link PostingTable}: {@code member | form | path in the hub | words}.
 *
 * @param pick which of several it is read from
 * @param few whether only the first of many values are written, because each is looked at before the next has its place
 * @param inner the type of what is in it; null where it is a scalar
 * @param fits whether a text may be written there; of a line for reading alone, whether it is read by it
 * @param codes other words for the words of the format; null where they stay as they are
 * @param factor by what a number is multiplied when it is read
 * @param condition what must hold of the object that is read or written
 * @param path where it is in the hub
 */
record PostingRow(
        String member,
        boolean read,
        boolean written,
        Pick pick,
        Form form,
        boolean many,
        boolean few,
        @Nullable String inner,
        Predicate<String> fits,
        @Nullable Codes codes,
        int factor,
        Optional<Condition> condition,
        List<String> path,
        Rule rule) {
    /** What a member is. */
    enum Form {
        TEXT,
        NUMBER,
        FLAG,
        OBJECT,
        SAME,
        CONTROL,
        DROPPED
    }

    /** Which of several values of a member. */
    enum Pick {
        ANY,
        FIRST,
        REST
    }

    /**
     * Reads a line.
     *
     * @param type with which the id of its rule begins
     */
    static PostingRow parse(String type, String line) {
        String[] cells = line.split("\\|", 4);
        String member = cells[0].strip();
        List<String> words = new ArrayList<>(Arrays.asList(cells[1].strip().split(" ", -1)));
        boolean read = words.remove("read");
        boolean written = words.remove("write");
        Pick pick = words.remove("first") ? Pick.FIRST : words.remove("rest") ? Pick.REST : Pick.ANY;
        boolean few = words.remove("few");
        int when = words.indexOf("when");
        Optional<Condition> condition = when < 0 ? Optional.empty() : Optional.of(Condition.parse(words.get(when + 1)));
        List<String> what = when < 0 ? words : words.subList(0, when);
        String kind = what.get(0);
        int end = kind.length();
        for (String mark : List.of(":", "~", "*")) {
            end = kind.indexOf(mark) < 0 ? end : Math.min(end, kind.indexOf(mark));
        }
        String form = kind.substring(0, end);
        String more = kind.substring(end);
        boolean many = form.endsWith("s");
        String path = cells[2].strip();
        return new PostingRow(
                member,
                !written,
                !read,
                pick,
                Form.valueOf((many ? form.substring(0, form.length() - 1) : form).toUpperCase(Locale.ROOT)),
                many,
                few,
                what.size() > 1 ? what.get(1) : null,
                more.startsWith(":") ? Texts.ofKind(more.substring(1)) : text -> true,
                more.startsWith("~") ? Codes.named(more.substring(1)) : null,
                more.startsWith("*") ? Integer.parseInt(more.substring(1)) : 1,
                condition,
                path.isEmpty() ? List.of() : List.of(path.split("\\.(?=.)", -1)),
                new Rule(type + "." + member, cells[3].strip()));
    }

    /** Whether a scalar is read by this line. */
    boolean reads(Optional<String> text) {
        return written || text.isEmpty() || fits.test(text.get());
    }

    /** What may become of a leaf that it is about. */
    Set<String> dispositions() {
        return switch (form) {
            case TEXT -> codes == null ? Set.of("carried") : Set.of("carried", "recoded", "dropped");
            case NUMBER, FLAG -> factor == 1 ? Set.of("carried", "dropped") : Set.of("recoded", "dropped");
            case OBJECT, SAME -> Set.of();
            case CONTROL -> Set.of("control");
            case DROPPED -> Set.of("dropped");
        };
    }
}
