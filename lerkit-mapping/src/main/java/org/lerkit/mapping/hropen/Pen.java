package org.lerkit.mapping.hropen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Shape;
import org.lerkit.model.value.LexicalDateTime;

/**
 * Writes values that depend on where in the record they come from.
 *
 * @param accounts those of the record
 * @param because leaves that say that a part is written, and where
 */
record Pen(Accounts accounts, List<Leaf> because) {
    /** What is written depends on each of many, as on the kinds of all attainments: on these, of many. */
    static final int MOST = 500;

    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,30})(?:\\.\\d{1,30})?");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");

    static Rule rule(String name) {
        return WriteRules.TABLE.rule(name);
    }

    /** The same, also because of these. */
    Pen also(List<Leaf> more) {
        List<Leaf> all = new ArrayList<>(because);
        all.addAll(more.size() > MOST ? more.subList(0, MOST) : more);
        return new Pen(accounts, List.copyOf(all));
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

    /** Writes a text, where there is one that the schema takes there. */
    void taken(Optional<Leaf> leaf, Target to, Shape<?> shape, String name, String rule) {
        fitting(leaf, text -> problems(shape, name, new JsonString(text)).isEmpty(), to, name, rule);
    }

    /** Writes the code of a list, where it is of that and the schema takes it there. */
    void coded(Source part, String member, String system, Target to, Shape<?> shape, String name, String rule) {
        part.child(member)
                .filter(code -> code.text("system").equals(Optional.of(system)))
                .ifPresent(code -> also(code.leaves("system")).taken(code.leaf("value"), to, shape, name, rule));
    }

    /** Facts of a thing that HR Open has members for. */
    ReturningFacts facts(Source thing, String... lists) {
        return new ReturningFacts(thing, this, lists.length == 0 ? new String[] {"extensions"} : lists);
    }

    /** What is wrong in one member of an object, whatever else is in that. */
    static List<Problem> problems(Shape<?> shape, String member, JsonValue value) {
        String place = "/" + member;
        return shape.check(JsonObject.EMPTY.with(member, value)).stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .filter(problem -> problem.pointer().value().equals(place)
                        || problem.pointer().value().startsWith(place + "/"))
                .toList();
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
