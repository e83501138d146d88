package org.lerkit.mapping.clr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** One document on its way into the hub: applies the table, and keeps as a fact what the hub has no member for. */
final class Reading {
    private static final Rule NOTHING =
            new Rule("clr2.read.nothing", "Null, or a list or object of nothing, says nothing.");
    private static final Rule FACT =
            new Rule("clr2.read.fact", "What the hub has no member for is kept as a fact, named by where it stood.");
    static final Rule STRUCTURE =
            new Rule("clr2.read.structure", "What the hub asks for by name: keys, kinds and lists.");

    private static final Set<String> CREDENTIALS = Set.of("clr", "credential");

    final Accounts accounts;
    final ConversionOptions options;
    private final Envelope envelope;
    private final List<Target> organizations = new ArrayList<>();
    private final List<Target> endorsements = new ArrayList<>();

    /** @param envelope the data model of the document */
    Reading(Accounts accounts, ConversionOptions options, Envelope envelope) {
        this.accounts = accounts;
        this.options = options;
        this.envelope = envelope;
    }

    /** Says of a leaf that says nothing that it does. */
    void pass(Source document) {
        document.all().stream().filter(Reading::saysNothing).forEach(leaf -> accounts.control(leaf, NOTHING));
    }

    List<Target> organizations() {
        return organizations;
    }

    List<Target> endorsements() {
        return endorsements;
    }

    /** Organisations and endorsements that are met while something is read depend on these leaves. */
    void dependOn(List<Leaf> leaves, Runnable reading) {
        int organizationsBefore = organizations.size();
        int endorsementsBefore = endorsements.size();
        reading.run();
        organizations.subList(organizationsBefore, organizations.size()).replaceAll(it -> it.dependingOn(leaves));
        endorsements.subList(endorsementsBefore, endorsements.size()).replaceAll(it -> it.dependingOn(leaves));
    }

    static Rule rule(String typeAndMember) {
        return ReadTable.TABLE.rule(typeAndMember);
    }

    static Traced fixed(String text) {
        return Traced.fixed(text, STRUCTURE);
    }

    /** A leaf as text: the hub keeps numbers and truth values as they are written. */
    static Traced carried(Leaf leaf, Rule rule) {
        return Traced.of(Traced.How.CARRIED, new JsonString(leaf.raw()), rule, leaf);
    }

    static boolean saysNothing(Leaf leaf) {
        return leaf.isBlank()
                || leaf.value() instanceof JsonNull
                || leaf.value() instanceof JsonArray
                || leaf.value() instanceof JsonObject;
    }

    static Optional<Leaf> leaf(Source part, String member) {
        return part.leaf(member).filter(leaf -> !saysNothing(leaf));
    }

    /**
     * Applies the table to everything in a part of the document but what the table leaves to code.
     *
     * @param to where targets without a place of their own go
     * @param facts what collects members without a line
     */
    void apply(Source part, String type, Target to, FactList facts) {
        for (Source child : part.children()) {
            Optional<MemberTable.Row> row = row(part, type, child);
            if (row.isEmpty()) {
                facts.add(child, child.name());
            } else {
                String disposition = row.get().disposition();
                if (disposition.equals("control")) {
                    accounts.control(child, row.get().rule());
                } else if (disposition.equals("dropped")) {
                    accounts.drop(child, row.get().rule());
                } else if (disposition.equals("carried") && !write(child, row.get(), to)) {
                    facts.add(child, child.name());
                }
            }
        }
    }

    private Optional<MemberTable.Row> row(Source part, String type, Source child) {
        Optional<MemberTable.Row> own = ReadTable.TABLE.find(type, child.name());
        if (!CREDENTIALS.contains(type)) {
            return own;
        }
        return own.or(() -> ReadTable.TABLE.find("envelope", child.name()))
                .filter(row -> !envelope(part).isForeign(child.name()));
    }

    /** The data model of a credential: it says it, or leaves it to the document that it is in. */
    Envelope envelope(Source credential) {
        return own(credential).orElse(envelope);
    }

    private static Optional<Envelope> own(Source credential) {
        return credential
                .json()
                .filter(JsonObject.class::isInstance)
                .flatMap(object -> Envelope.of((JsonObject) object));
    }

    /** What was read of a credential: unless it is on the data model of its document, it depends on what it says itself. */
    Target told(Source credential, Target read) {
        boolean same = own(credential).filter(own -> own == envelope).isPresent();
        return same
                ? read
                : read.dependingOn(
                        credential.leaves("@context").stream().limit(1).toList());
    }

    /** Writes a member to its place; false if it is not of the form that the place takes, or the place is taken. */
    private static boolean write(Source child, MemberTable.Row row, Target to) {
        String[] target = row.target().split(" ", -1);
        String name = target[0];
        if (name.contains(",") || name.contains(".")) {
            return true;
        }
        Optional<Leaf> leaf = child.leaf().filter(present -> !saysNothing(present));
        if (name.endsWith("[]")) {
            leaf.ifPresent(value -> to.add(name.substring(0, name.length() - 2), carried(value, row.rule())));
            return leaf.isPresent() || child.children().isEmpty();
        } else if (leaf.isPresent()) {
            boolean free = !to.has(name);
            if (free && target.length > 1 && target[1].contains(":")) {
                code(to.object(name), leaf.get(), row.rule(), target[1]);
            } else if (free) {
                to.put(name, carried(leaf.get(), row.rule()));
            }
            return free;
        }
        return child.children().isEmpty() || (target.length > 1 && words(child, name, row.rule(), to));
    }

    /** Text that says its language: as value objects of JSON-LD, or by the names of members. */
    private static boolean words(Source child, String name, Rule rule, Target to) {
        Optional<Leaf> value = child.leaf("@value");
        if (value.isPresent()) {
            Target item = to.item(name).put("value", carried(value.get(), rule));
            item.put("language", child.leaf("@language").map(leaf -> carried(leaf, rule)));
            item.put("direction", child.leaf("@direction").map(leaf -> carried(leaf, rule)));
            return true;
        }
        boolean map = child.children().stream().allMatch(text -> text.leaf().isPresent());
        if (map && !to.has(name)) {
            child.children()
                    .forEach(text -> to.item(name)
                            .put("value", carried(text.leaf().orElseThrow(), rule))
                            .put("language", fixed(text.name())));
        }
        return map;
    }

    /** A member whose target is in another object. */
    void put(Source part, String type, String member, Target to, String name) {
        Optional<Leaf> leaf = leaf(part, member);
        leaf.ifPresent(value -> to.put(name, carried(value, rule(type + "." + member))));
    }

    /** A code of a list. */
    static void code(Target to, Leaf code, Rule rule, String system) {
        to.put("value", carried(code, rule)).put("system", fixed(system));
    }

    /** Things that a member repeats, each in an object of its own. */
    void each(Source part, String member, String type, Target to, String name, FactList facts) {
        for (Source item : part.children(member)) {
            Target target = new Target();
            apply(item, type, target, facts.below(member));
            if (type.equals("level") && !target.has("key")) {
                target.put("key", fixed("level-" + (part.children(member).indexOf(item) + 1)));
            }
            to.add(name, target);
        }
    }

    /** Facts of one thing, in the order in which they stood. */
    static final class FactList {
        private final Target to;
        private final String list;
        private final String path;

        FactList(Target to, String list, String path) {
            this.to = to;
            this.list = list;
            this.path = path;
        }

        FactList below(String name) {
            return new FactList(to, list, path + name + ".");
        }

        /** Keeps every leaf here and below that says something. */
        void add(Source part, String name) {
            part.leaf()
                    .filter(leaf -> !saysNothing(leaf))
                    .ifPresent(leaf -> to.item(list)
                            .put("name", fixed(path + name))
                            .put("value", carried(leaf, FACT))
                            .put("system", fixed(Words.CLR)));
            part.children().forEach(child -> add(child, child.name().equals(name) ? name : name + "." + child.name()));
        }
    }
}
