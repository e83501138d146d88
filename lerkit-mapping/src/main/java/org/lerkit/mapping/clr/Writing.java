package org.lerkit.mapping.clr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LexicalDateTime;

/** One record on its way into a CLR, and how its leaves become values there. Not thread-safe. */
final class Writing {
    private static final Rule FIXED = new Rule("clr2.write.type", "What CLR asks for by name: types and marks.");
    /** The policy by which a day becomes a dateTime; a change of it is another version. */
    static final Rule DATE_TO_DATETIME = new Rule(
            "policy.date-to-datetime.utc-midnight:1",
            "CLR asks for a time and a zone. Of a day without time it is midnight, without zone UTC.");

    private static final Pattern DAY =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?");

    final Source record;
    final ConversionOptions options;
    final List<Problem> problems = new ArrayList<>();

    Writing(Source record, ConversionOptions options) {
        this.record = record;
        this.options = options;
    }

    static Rule rule(String typeAndMember) {
        return WriteTable.TABLE.rule(typeAndMember);
    }

    private static Rule rule(String type, String member) {
        return WriteTable.TABLE.rule(type, member);
    }

    /** A new object of a type. */
    static Target object(String type) {
        return new Target().add("type", fixed(type));
    }

    static Traced fixed(String text) {
        return Traced.fixed(text, FIXED);
    }

    /** What a member says: a text, the code of a coded value, or the first text where there are several languages. */
    static Optional<Leaf> leaf(Source part, String member) {
        Optional<Source> child = part.child(member);
        return child.isPresent() ? said(child.get()) : Optional.empty();
    }

    private static Optional<Leaf> said(Source child) {
        Optional<Leaf> leaf = child.leaf();
        return leaf.isPresent() ? leaf : child.leaf("value");
    }

    /** What each repetition of a member says. */
    static List<Leaf> leaves(Source part, String member) {
        List<Source> children = part.children(member);
        if (children.isEmpty()) {
            return List.of();
        }
        List<Leaf> leaves = new ArrayList<>(children.size());
        for (Source child : children) {
            said(child).ifPresent(leaves::add);
        }
        return List.copyOf(leaves);
    }

    /** A member as it is. */
    static Optional<Traced> carried(Source part, String member, String type) {
        return leaf(part, member).map(leaf -> Traced.verbatim(leaf, rule(type, member)));
    }

    /** Another text for what a leaf says. */
    static Traced recoded(String text, Leaf leaf, Rule rule) {
        return Traced.of(Traced.How.RECODED, text, rule, leaf);
    }

    /** A member where it is an absolute IRI. */
    static Optional<Traced> iri(Source part, String member, String type) {
        return leaf(part, member).filter(Writing::isIri).map(leaf -> Traced.verbatim(leaf, rule(type, member)));
    }

    static boolean isIri(Leaf leaf) {
        return new Iri(leaf.raw()).isAbsolute();
    }

    /** A number; what CLR counts, the hub keeps as text. */
    static Optional<Traced> number(Source part, String member, String type) {
        return leaf(part, member)
                .map(leaf -> Traced.of(
                        Traced.How.CARRIED, JsonNumber.of(new Decimal(leaf.raw())), rule(type, member), leaf));
    }

    /** A dateTime with zone out of a member that says at least a day; empty if it says less. */
    static Optional<Traced> dateTime(Source part, String member, String type) {
        return leaf(part, member).flatMap(leaf -> dateTime(leaf, rule(type, member)));
    }

    private static Optional<Traced> dateTime(Leaf leaf, Rule rule) {
        Matcher day = DAY.matcher(leaf.text());
        if (!day.matches() || new LexicalDate(leaf.text()).day().isEmpty()) {
            return Optional.empty();
        }
        String time = day.group(2) == null ? "T00:00:00" : day.group(2);
        String zone = day.group(3) == null ? "Z" : day.group(3);
        String stamp = day.group(1) + time + zone;
        if (new LexicalDateTime(stamp).instant().isEmpty()) {
            return Optional.empty();
        }
        boolean whole = stamp.equals(leaf.text());
        return Optional.of(
                whole ? Traced.carried(leaf, rule) : Traced.of(Traced.How.APPROXIMATED, stamp, DATE_TO_DATETIME, leaf));
    }

    /** One text out of several leaves; as it is where there is only one. */
    static Optional<Traced> joined(Collection<Leaf> leaves, String separator, Rule rule) {
        if (leaves.isEmpty()) {
            return Optional.empty();
        }
        List<Leaf> all = List.copyOf(leaves);
        if (all.size() == 1) {
            return Optional.of(Traced.verbatim(all.get(0), rule));
        }
        String text = String.join(separator, all.stream().map(Leaf::raw).toList());
        return Optional.of(Traced.merged(text, rule, all));
    }
}
