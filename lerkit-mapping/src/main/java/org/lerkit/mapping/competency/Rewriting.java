package org.lerkit.mapping.competency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** One document on its way between CASE and a framework: applies the lines of a table. Not thread-safe. */
final class Rewriting {
    static final Rule NOTHING = new Rule("competency.nothing", "Null, or text, a list or an object of nothing.");
    static final Rule ONE = new Rule("competency.one", "There is one value in this place, and another one came before.");
    static final Rule UNFIT = new Rule(
            "competency.unfit", "Of another kind than the member has: an object for text, text for an object or number.");
    static final Rule FACT = new Rule("competency.fact", "What publishers add, with its path as the name.");

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final String FACTS = "facts";

    private final MemberTable table;
    private final Accounts accounts;
    private final Map<String, String> words;
    private final boolean toCase;

    /**
     * @param words what stands for the words of recoded members
     * @param toCase whether numbers are written as numbers, and facts as members
     */
    Rewriting(MemberTable table, Accounts accounts, Map<String, String> words, boolean toCase) {
        this.table = table;
        this.accounts = accounts;
        this.words = words;
        this.toCase = toCase;
    }

    /** Writes what the lines of a type say of an object into another one. */
    void write(Source part, String type, Target to) {
        for (Source child : part.children()) {
            table.find(type, child.name()).ifPresent(row -> write(child, row, to));
        }
    }

    private void write(Source child, MemberTable.Row row, Target to) {
        if (saysNothing(child)) {
            accounts.control(child, NOTHING);
        } else if (row.disposition().equals("control")) {
            accounts.control(child, row.rule());
        } else if (row.target().isEmpty()) {
            accounts.drop(child, row.rule());
        } else if (row.disposition().equals("nested")) {
            nested(child, row, to);
        } else {
            value(child, row, to);
        }
    }

    /** Null, an empty container, blank text; nothing else, for whatever says something is accounted for by its rule. */
    private static boolean saysNothing(Source child) {
        return child.children().isEmpty()
                && (child.leaf().isEmpty()
                        || child.json()
                                .filter(json -> json instanceof JsonNull
                                        || json instanceof JsonObject
                                        || json instanceof JsonArray)
                                .isPresent());
    }

    private void nested(Source child, MemberTable.Row row, Target to) {
        String[] place = row.target().split(" ");
        if (!(child.json().orElse(null) instanceof JsonObject)) {
            accounts.drop(child, UNFIT);
            return;
        }
        Place at = Place.of(place[0], to);
        if (place[1].equals(FACTS)) {
            facts(child, at);
        } else if (at.name.equals(".")) {
            write(child, place[1], to);
        } else if (at.many) {
            write(child, place[1], start(child, at.owner.item(at.name)));
        } else if (at.name.equals("CFDefinitions")) {
            definition(child, place[1], to);
        } else if (at.owner.has(at.name)) {
            accounts.drop(child, ONE);
        } else {
            write(child, place[1], at.owner.object(at.name));
        }
    }

    /** A definition says of which kind it is; in CASE the list that it is in does. */
    private Target start(Source child, Target item) {
        String kind = CaseTables.DEFINITIONS.get(child.name());
        return kind == null || toCase
                ? item
                : item.put("kind", Traced.fixed(kind, table.rule("definitions", child.name())));
    }

    private void definition(Source child, String type, Target to) {
        Optional<Leaf> kind = child.leaf("kind");
        Optional<String> list = CaseTables.DEFINITIONS.entrySet().stream()
                .filter(entry -> kind.filter(leaf -> leaf.raw().equals(entry.getValue()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
        if (list.isEmpty()) {
            accounts.drop(child, table.rule("framework", "definitions"));
            return;
        }
        Target item = new Target();
        write(child, type, item);
        to.object("CFDefinitions").add(list.get(), item.dependingOn(List.of(kind.orElseThrow())));
    }

    private void facts(Source part, Place at) {
        if (!toCase) {
            read(part, "", at);
            return;
        }
        Target object = at.many ? last(at) : at.owner.object(at.name);
        Optional<Leaf> name = part.leaf("name");
        Optional<Leaf> value = part.leaf("value");
        if (name.isEmpty() || value.isEmpty() || object.has(name.get().raw())) {
            accounts.drop(part, ONE);
        } else {
            object.put(
                    name.get().raw(),
                    Traced.verbatim(value.get(), FACT).placedBy(name.get()));
            part.child("system").ifPresent(system -> accounts.drop(system, FACT));
        }
    }

    /** All facts of a level are members of one object, which is the only one of the list. */
    private Target last(Place at) {
        if (openOwner != at.owner) {
            openOwner = at.owner;
            open = at.owner.item(at.name);
        }
        return open;
    }

    private Target openOwner = new Target();
    private Target open = openOwner;

    private void read(Source part, String path, Place at) {
        int index = 0;
        for (Source child : part.children()) {
            String name = path + child.name() + (part.repeats(child.name()) ? "/" + index++ : "");
            if (child.children().isEmpty()) {
                Leaf leaf = child.all().get(0);
                if (saysNothing(child)) {
                    accounts.control(child, NOTHING);
                } else {
                    at.owner
                            .item(at.name)
                            .put("name", Traced.fixed(name, FACT))
                            .put("value", new Traced(
                                    new JsonString(leaf.raw()), How.CARRIED, List.of(leaf), List.of(), FACT));
                }
            } else {
                read(child, name + "/", at);
            }
        }
    }

    private void value(Source child, MemberTable.Row row, Target to) {
        boolean number = row.target().startsWith("#");
        Place at = Place.of(number ? row.target().substring(1) : row.target(), to);
        Source said = child.child("value").orElse(child); // words in a language
        Optional<Leaf> leaf = said.leaf();
        if (leaf.isEmpty() || (number && !NUMBER.matcher(leaf.get().raw()).matches())) {
            accounts.drop(child, UNFIT);
        } else if (!at.many && at.owner.has(at.name)) {
            accounts.drop(child, ONE);
        } else {
            Traced value = traced(leaf.get(), row, number);
            if (at.many) {
                at.owner.add(at.name, value);
            } else {
                at.owner.put(at.name, value);
            }
            accountRest(child, said, row);
        }
    }

    private void accountRest(Source child, Source said, MemberTable.Row row) {
        if (said != child) {
            child.children().stream().filter(other -> other != said).forEach(other -> accounts.drop(other, row.rule()));
        }
    }

    private Traced traced(Leaf leaf, MemberTable.Row row, boolean number) {
        String word = row.disposition().equals("recoded") ? words.get(leaf.raw()) : null;
        if (word != null) {
            return Traced.of(How.RECODED, word, row.rule(), leaf);
        }
        JsonValue json = number && toCase ? new JsonNumber(leaf.raw()) : new JsonString(leaf.raw());
        return new Traced(json, How.CARRIED, List.of(leaf), List.of(), row.rule());
    }

    /** Where something goes: a member of the object that is written, or of one inside. */
    private record Place(Target owner, String name, boolean many) {
        static Place of(String written, Target to) {
            int slash = written.indexOf('/');
            String name = written.substring(slash + 1).replace("[]", "");
            return new Place(
                    slash < 0 ? to : to.object(written.substring(0, slash)), name, written.endsWith("[]"));
        }
    }
}
