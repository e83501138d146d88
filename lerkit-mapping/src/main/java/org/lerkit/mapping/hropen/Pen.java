package org.lerkit.mapping.hropen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.value.LexicalDateTime;

/**
 * Writes values that depend on where in the record they come from.
 *
 * @param because leaves that say that a part is written, and where
 */
record Pen(List<Leaf> because) {
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,30})(?:\\.\\d{1,30})?");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");

    static Rule rule(String name) {
        return WriteRules.TABLE.rule(name);
    }

    /** The same, also because of these. */
    Pen also(List<Leaf> more) {
        List<Leaf> all = new ArrayList<>(because);
        all.addAll(more);
        return new Pen(List.copyOf(all));
    }

    Traced value(Leaf leaf, Rule rule) {
        return Traced.verbatim(leaf, rule).dependingOn(because);
    }

    Traced number(Leaf leaf, Rule rule) {
        return Traced.of(Traced.How.CARRIED, new JsonNumber(leaf.raw()), rule, leaf)
                .dependingOn(because);
    }

    /** What a text is called by: itself, or its first words in a language. */
    static Optional<Leaf> words(Source part, String member) {
        return part.child(member).flatMap(text -> text.leaf().or(() -> text.leaf("value")));
    }

    /** Writes a text, where there is one. */
    void text(Source part, String member, Target to, String name, String rule) {
        words(part, member).ifPresent(leaf -> to.put(name, value(leaf, rule(rule))));
    }

    /** Writes all texts of a member. */
    void texts(Source part, String member, Target to, String name, String rule) {
        part.leaves(member).forEach(leaf -> to.add(name, value(leaf, rule(rule))));
    }

    /** Writes a text, where there is one that will do. */
    void fitting(Optional<Leaf> leaf, Predicate<String> fits, Target to, String name, String rule) {
        leaf.filter(said -> fits.test(said.raw())).ifPresent(said -> to.put(name, value(said, rule(rule))));
    }

    /** Writes several texts as one. */
    void joined(List<Leaf> leaves, String with, Target to, String name, String rule) {
        if (leaves.size() == 1) {
            to.put(name, value(leaves.get(0), rule(rule)));
        } else if (!leaves.isEmpty()) {
            String text = String.join(with, leaves.stream().map(Leaf::raw).toList());
            to.put(name, Traced.merged(text, rule(rule), leaves).dependingOn(because));
        }
    }

    static boolean isDate(String text) {
        return DATE.matcher(text).matches() || isDateTime(text);
    }

    static boolean isDateTime(String text) {
        return new LexicalDateTime(text).instant().isPresent();
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }
}
