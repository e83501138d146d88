package org.lerkit.mapping.competency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** One document on its way between CASE and a framework: applies the lines of a table. Not thread-safe. */
final class Rewriting {
    static final Rule NOTHING = new Rule("competency.nothing", "Null, or text, a list or an object of nothing.");
    static final Rule ONE =
            new Rule("competency.one", "There is one value in this place, and another one came before.");
    static final Rule UNFIT = new Rule(
            "competency.unfit",
            "Of another kind than the member has: an object for text, text for an object or number.");
    static final Rule FACT = new Rule("competency.fact", "What publishers add, with its path as the name.");

    private static final Rule ADDRESS = new Rule("competency.address", "A reference that is nothing but an address.");

    /** Whose extensions the facts of a framework are, beside those of the document. */
    private static final Map<String, String> OWNERS =
            Map.of("package.extensions", "CFPackage", "definitions.extensions", "CFDefinitions");

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final String FACTS = "facts";

    private final MemberTable table;
    private final Accounts accounts;
    private final Map<String, String> words;
    private final boolean toCase;
    /** The level whose facts are being written, and the object that they go into. */
    private Target level = new Target();

    private Target levelFacts = level;

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
        if (child.leaf().filter(accounts::goesNowhere).isPresent()) {
            return; // said by the place of what it is in
        }
        if (TableReading.saysNothing(child)) {
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

    private void nested(Source child, MemberTable.Row row, Target to) {
        String[] place = row.target().split(" ", -1);
        Place at = Place.of(place[0], to);
        if (place[1].equals("link") && child.leaf().isPresent()) {
            Target link = new Target().put("uri", Traced.verbatim(child.leaf().get(), ADDRESS));
            put(child, at, link);
            return;
        }
        if (!(child.json().orElse(null) instanceof JsonObject)) {
            accounts.drop(child, UNFIT);
            return;
        }
        if (place[1].equals(FACTS)) {
            facts(child, row, at, to);
        } else if (at.name.equals(".")) {
            write(child, place[1], to);
        } else if (at.name.equals("CFDefinitions")) {
            definition(child, place[1], to);
        } else {
            Target made = start(child);
            write(child, place[1], made);
            put(child, at, made);
        }
    }

    private void put(Source child, Place at, Target made) {
        if (at.many) {
            at.owner.add(at.name, made);
        } else if (at.owner.has(at.name)) {
            accounts.drop(child, ONE);
        } else if (!made.leaves().isEmpty()) {
            at.owner.object(at.name).putAll(made); // an object of nothing leaves its place to the next
        }
    }

    /** A definition says of which kind it is; in CASE the list that it is in does. */
    private Target start(Source child) {
        String kind = toCase ? null : CaseTables.DEFINITIONS.get(child.name());
        Target item = new Target();
        return kind == null ? item : item.put("kind", Traced.fixed(kind, table.rule("definitions", child.name())));
    }

    private void definition(Source child, String type, Target to) {
        Optional<Leaf> kind = child.leaf("kind");
        Optional<String> list = CaseTables.DEFINITIONS.entrySet().stream()
                .filter(entry ->
                        kind.filter(leaf -> leaf.raw().equals(entry.getValue())).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
        if (list.isEmpty()) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.NOT_TAKEN,
                            child.location(),
                            "a definition of a kind that CASE has no list for")
                    .withHint("leave it out, or give it one of "
                            + CaseTables.DEFINITIONS.values().stream().sorted().toList()));
        }
        accounts.recode(kind.orElseThrow(), table.rule("definition", "kind"));
        Target item = new Target();
        write(child, type, item);
        to.object("CFDefinitions").add(list.get(), item.dependingOn(List.of(kind.orElseThrow())));
    }

    private void facts(Source part, MemberTable.Row row, Place at, Target to) {
        if (!toCase) {
            read(part, tokens(part).size(), Optional.ofNullable(OWNERS.get(row.member())), at);
            return;
        }
        Optional<Leaf> name = part.leaf("name");
        Optional<Leaf> value = part.leaf("value");
        Optional<Leaf> owner = row.member().equals("framework.extensions") ? part.leaf("system") : Optional.empty();
        String whose = owner.map(Leaf::raw).filter(OWNERS::containsValue).orElse("CFDocument");
        Target object = whose.equals("CFPackage")
                ? to.object("extensions")
                : whose.equals("CFDefinitions")
                        ? to.object(whose).object("extensions")
                        : at.many ? ofLevel(at) : at.owner.object(at.name);
        if (name.isEmpty() || value.isEmpty() || object.has(name.get().raw())) {
            accounts.drop(part, ONE);
            return;
        }
        Traced said = Traced.verbatim(value.get(), FACT);
        object.put(
                name.get().raw(),
                whose.equals("CFDocument")
                        ? said.placedBy(name.get())
                        : said.placedBy(name.get(), owner.orElseThrow()));
        part.leaves("system").forEach(system -> {
            if (whose.equals("CFDocument")) {
                accounts.drop(system, FACT);
            }
        });
    }

    /** All facts of a level are members of one object, which is the only one of the list. */
    private Target ofLevel(Place at) {
        if (level != at.owner) {
            level = at.owner;
            levelFacts = at.owner.item(at.name);
        }
        return levelFacts;
    }

    /** Everything inside, each by the path to it. */
    private void read(Source part, int depth, Optional<String> owner, Place at) {
        for (Source child : part.children()) {
            if (!child.children().isEmpty()) {
                read(child, depth, owner, at);
            } else if (TableReading.saysNothing(child)) {
                accounts.control(child, NOTHING);
            } else {
                Leaf leaf = child.all().get(0);
                List<String> path = tokens(child);
                Target fact = at.owner.item(at.name);
                fact.put("name", Traced.fixed(String.join("/", path.subList(depth, path.size())), FACT));
                fact.put("value", text(leaf, FACT));
                fact.put("system", owner.map(whose -> Traced.fixed(whose, FACT)));
            }
        }
    }

    private static List<String> tokens(Source part) {
        return ((JsonPointer) part.location()).tokens();
    }

    private static Traced text(Leaf leaf, Rule rule) {
        return new Traced(new JsonString(leaf.raw()), How.CARRIED, List.of(leaf), List.of(), rule);
    }

    private void value(Source child, MemberTable.Row row, Target to) {
        boolean number = row.target().startsWith("#");
        Place at = Place.of(number ? row.target().substring(1) : row.target(), to);
        Source one = child.json().filter(JsonArray.class::isInstance).isPresent()
                ? child.children().get(0) // of several remarks one, which is in languages
                : child;
        Source said = one.child("value").orElse(one); // words in a language
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
            accountRest(child, one, said, row);
        }
    }

    private void accountRest(Source child, Source one, Source said, MemberTable.Row row) {
        if (one != child) {
            child.children().stream().filter(other -> other != one).forEach(other -> accounts.drop(other, ONE));
        }
        if (said != one) {
            one.children().stream().filter(other -> other != said).forEach(other -> accounts.drop(other, row.rule()));
        }
    }

    private Traced traced(Leaf leaf, MemberTable.Row row, boolean number) {
        String word = row.disposition().equals("recoded") ? words.get(leaf.raw()) : null;
        if (word != null) {
            return Traced.of(How.RECODED, word, row.rule(), leaf);
        }
        return number && toCase
                ? new Traced(new JsonNumber(leaf.raw()), How.CARRIED, List.of(leaf), List.of(), row.rule())
                : text(leaf, row.rule());
    }

    /** Where something goes: a member of the object that is written, or of one inside. */
    private record Place(Target owner, String name, boolean many) {
        static Place of(String written, Target to) {
            int slash = written.indexOf('/');
            String name = written.substring(slash + 1).replace("[]", "");
            return new Place(slash < 0 ? to : to.object(written.substring(0, slash)), name, written.endsWith("[]"));
        }
    }
}
