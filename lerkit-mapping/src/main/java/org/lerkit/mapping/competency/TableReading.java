package org.lerkit.mapping.competency;

import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/**
 * Reads a document into a framework by the lines of a table. What a line says nothing special of goes where its target
 * says: {@code member}, {@code member[]}, {@code object/member}; {@code facts} for what a framework has no place for.
 * Not thread-safe.
 */
abstract class TableReading {
    static final String FACTS = "facts";
    private static final String EXTENSIONS = "extensions";

    final MemberTable table;
    final Accounts accounts;
    private final String system;

    /** @param system what facts say they are from */
    TableReading(MemberTable table, Accounts accounts, String system) {
        this.table = table;
        this.accounts = accounts;
        this.system = system;
    }

    /** Reads what the lines of a type say of an object; what has no line is left, and so is not understood. */
    final void read(Source part, String type, Target to) {
        for (Source child : part.children()) {
            table.find(type, child.name()).ifPresent(row -> read(part, child, row, to));
        }
    }

    private void read(Source part, Source child, MemberTable.Row row, Target to) {
        if (child.leaf().filter(accounts::goesNowhere).isPresent()) {
            return;
        }
        if (saysNothing(child)) {
            accounts.control(child, Rewriting.NOTHING);
        } else if (row.disposition().equals("control")) {
            accounts.control(child, row.rule());
        } else if (row.target().isEmpty()) {
            accounts.drop(child, row.rule());
        } else if (row.target().equals(FACTS)) {
            facts(child, tokens(part).size(), row.rule(), to);
        } else if (!special(part, child, row, to)) {
            child.leaf()
                    .ifPresentOrElse(
                            leaf -> put(leaf, text(leaf, row.rule()), row.target(), to),
                            () -> accounts.drop(child, Rewriting.UNFIT));
        }
    }

    /** What becomes of a member in another way than its line says by itself; says whether something did. */
    abstract boolean special(Source part, Source child, MemberTable.Row row, Target to);

    /** Writes a value where it belongs, unless another one is there. */
    final void put(Leaf leaf, Traced value, String target, Target to) {
        int slash = target.indexOf('/');
        Target owner = slash < 0 ? to : to.object(target.substring(0, slash));
        String name = target.substring(slash + 1).replace("[]", "");
        if (target.endsWith("[]")) {
            owner.add(name, value);
        } else if (owner.has(name)) {
            accounts.drop(leaf, Rewriting.ONE);
        } else {
            owner.put(name, value);
        }
    }

    /** Everything here and below, each by the path to it from the object around it. */
    private void facts(Source part, int depth, Rule rule, Target to) {
        if (!part.children().isEmpty()) {
            part.children().forEach(child -> facts(child, depth, rule, to));
            return;
        }
        Optional<Leaf> leaf = part.leaf();
        if (leaf.isEmpty() || saysNothing(part)) {
            accounts.control(part, Rewriting.NOTHING);
            return;
        }
        List<String> path = tokens(part);
        fact(String.join("/", path.subList(depth, path.size())), leaf.get(), rule, to);
    }

    final void fact(String name, Leaf leaf, Rule rule, Target to) {
        to.item(EXTENSIONS)
                .put("name", Traced.fixed(name, rule).dependingOn(leaf))
                .put("value", text(leaf, rule))
                .put("system", Traced.fixed(system, rule).dependingOn(leaf));
    }

    static Traced text(Leaf leaf, Rule rule) {
        return new Traced(new JsonString(leaf.raw()), How.CARRIED, List.of(leaf), List.of(), rule);
    }

    /** Null, an empty container, blank text; nothing else, for whatever says something is accounted for by its rule. */
    static boolean saysNothing(Source child) {
        return child.children().isEmpty()
                && (child.leaf().isEmpty()
                        || child.json()
                                .filter(json -> json instanceof JsonNull
                                        || json instanceof JsonObject
                                        || json instanceof JsonArray)
                                .isPresent());
    }

    private static List<String> tokens(Source part) {
        return ((JsonPointer) part.location()).tokens();
    }
}
