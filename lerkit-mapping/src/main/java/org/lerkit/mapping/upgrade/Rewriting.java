package org.lerkit.mapping.upgrade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.mapping.upgrade.Succession.Line;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.Member;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Shape;

/**
 * One document on its way from a vocabulary to its successor: applies the lines of a {@link Succession}. What a target
 * has already, because code wrote it or another value came first, stays. Not thread-safe.
 */
final class Rewriting {
    static final Rule NOTHING = new Rule("upgrade.nothing", "Null, or a list or object of nothing, says nothing.");
    private static final Rule ONE = new Rule("upgrade.one", "The new type takes one value here, and has another.");
    private static final Rule LANGUAGE =
            new Rule("upgrade.language", "The new type takes plain text, without the language it is in.");
    private static final Rule UNFIT =
            new Rule("upgrade.unfit", "Not an object or a reference to one, where the format has an object.");
    private static final Rule EXTENSION = new Rule(
            "upgrade.extension",
            "An extension is defined by a context of its own, which the new document could contradict; the original has it.");
    /** The rules that hold for every member. */
    static final List<Rule> EVERYWHERE = List.of(NOTHING, ONE, LANGUAGE, UNFIT, EXTENSION);

    private static final Rule TYPE = new Rule("upgrade.type", "Says what type of the new vocabulary the object is of.");

    private final Succession succession;
    private final Predicate<Rule> applied;
    private final Map<String, Function<Source, Optional<Target>>> makers = new HashMap<>();

    final Accounts accounts;
    final Spellings spellings;

    /** @param applied the rules of the lines that are applied */
    Rewriting(Succession succession, Accounts accounts, Spellings spellings, Predicate<Rule> applied) {
        this.succession = succession;
        this.accounts = accounts;
        this.spellings = spellings;
        this.applied = applied;
    }

    /** Objects of a type are made by code, which says of what it makes nothing why. */
    void make(String type, Function<Source, Optional<Target>> maker) {
        makers.put(type, maker);
    }

    Rule rule(String typeAndMember) {
        return succession.rule(typeAndMember);
    }

    /** An object by the lines of its type. */
    Target object(Source part, String type) {
        Target target = new Target();
        type(part, type, target);
        write(part, type, target);
        return target;
    }

    /**
     * Says of which type an object is. Where the line of the old type says that this narrows it, the new one depends on
     * it: so it does on whatever decided that the object is there.
     */
    void type(Source part, String type, Target target) {
        Succession.Type known = succession.type(type);
        boolean said = known.lines().stream()
                .anyMatch(line ->
                        line.member().equals("type") && line.disposition().equals("narrowed"));
        Target typed = new Target();
        type(known.to(), typed);
        List<Leaf> because = new ArrayList<>(part.leaves("type"));
        part.leaf().ifPresent(because::add);
        target.putAll(said ? typed.dependingOn(because) : typed);
    }

    /** Says of which type an object is, as its shape wants it said. */
    static void type(Shape<?> shape, Target target) {
        for (Member<?> member : shape.members()) {
            if (member.name().equals("type")) {
                Traced type = Traced.fixed(shape.name(), TYPE);
                if (isMany(member)) {
                    target.add("type", type);
                } else {
                    target.put("type", type);
                }
            }
        }
    }

    /** Writes what the lines of a type say of an object into another one. */
    void write(Source part, String type, Target to) {
        for (Line line : succession.type(type).lines()) {
            for (Source child : part.children(line.member())) {
                if (saysNothing(child)) {
                    accounts.control(child, NOTHING);
                } else if (applied.test(line.rule())
                        && !accounts.isWithheld(child.all().get(0))) {
                    write(child, line, to);
                }
            }
        }
        part.children().stream()
                .filter(Rewriting::isExtension)
                .forEach(extension -> accounts.drop(extension, EXTENSION));
    }

    private void write(Source child, Line line, Target to) {
        Member<?> target = line.target();
        if (line.disposition().equals("control")) {
            accounts.control(child, line.rule());
        } else if (target == null) {
            accounts.drop(child, line.rule());
        } else if (!isMany(target) && to.has(target.name())) {
            accounts.drop(child, ONE);
        } else if (line.type().isEmpty()) {
            value(child, line, target, to);
        } else {
            nested(child, line.type()).ifPresent(made -> put(to, target, made));
        }
    }

    private Optional<Target> nested(Source child, String type) {
        Function<Source, Optional<Target>> maker = makers.get(type);
        if (maker != null) {
            return maker.apply(child);
        }
        Optional<Leaf> leaf = child.leaf();
        Shape<?> shape = succession.type(type).to();
        boolean reference = leaf.filter(id -> id.value() instanceof JsonString).isPresent()
                && shape.members().stream().anyMatch(member -> member.name().equals("id"))
                && succession.type(type).lines().stream()
                        .anyMatch(line -> line.member().equals("id"));
        if (child.json().orElse(null) instanceof JsonObject) {
            return Optional.of(object(child, type));
        } else if (reference) {
            Target made = new Target();
            type(child, type, made);
            return Optional.of(made.put("id", Traced.verbatim(leaf.orElseThrow(), rule(type + ".id"))));
        }
        accounts.drop(child, UNFIT);
        return Optional.empty();
    }

    private void value(Source child, Line line, Member<?> target, Target to) {
        @Nullable Leaf leaf = child.leaf().orElse(null);
        if (line.words()) {
            leaf = text(child);
        }
        if (leaf != null) {
            put(to, target, value(leaf, line, target));
        } else if (isMany(target)) {
            to.addCopy(target.name(), child, line.rule());
        } else {
            to.copy(target.name(), child, line.rule());
        }
    }

    private Traced value(Leaf leaf, Line line, Member<?> target) {
        String code = line.codes().get(leaf.text());
        String other = line.codes().get("*");
        if (code != null) {
            return Traced.of(How.RECODED, code, line.rule(), leaf);
        } else if (other != null) {
            return Traced.of(How.NARROWED, other, line.rule(), leaf);
        } else if (target.name().equals("inLanguage")) {
            return spellings.language(leaf, line.rule());
        } else if (target.type() == MemberType.DATE_TIME) {
            return spellings.dateTime(leaf, line.rule());
        }
        boolean text = target.type() == MemberType.TEXT || target.type() == MemberType.LOCALIZED_TEXT;
        return text && leaf.value() instanceof JsonNumber
                ? Traced.of(How.CARRIED, leaf.raw(), line.rule(), leaf)
                : Traced.verbatim(leaf, line.rule());
    }

    /** The words of a text that may have languages, and nothing said of what is left out. */
    Optional<Leaf> words(Source child) {
        boolean map = child.children().stream().noneMatch(part -> part.name().startsWith("@"));
        return child.leaf()
                .or(() -> child.leaf("@value"))
                .or(() -> child.children().stream()
                        .filter(text -> map)
                        .flatMap(text -> text.leaf().stream())
                        .findFirst());
    }

    /** The words themselves: of a language value, and the first of a language map. Null if there are none. */
    private @Nullable Leaf text(Source child) {
        if (child.leaf().isPresent() || !(child.json().orElse(null) instanceof JsonObject)) {
            return child.leaf().orElse(null);
        }
        Optional<Leaf> words = words(child);
        words.ifPresent(leaf -> accounts.drop(child, LANGUAGE));
        return words.orElse(null);
    }

    private static void put(Target to, Member<?> target, Traced value) {
        if (isMany(target)) {
            to.add(target.name(), value);
        } else {
            to.put(target.name(), value);
        }
    }

    private static void put(Target to, Member<?> target, Target value) {
        if (isMany(target)) {
            to.add(target.name(), value);
        } else {
            to.put(target.name(), value);
        }
    }

    private static boolean isMany(Member<?> member) {
        return member.cardinality().endsWith("*");
    }

    static boolean saysNothing(Source part) {
        return part.children().isEmpty() && part.leaf().filter(Rewriting::says).isEmpty();
    }

    private static boolean says(Leaf leaf) {
        return !(leaf.value() instanceof JsonNull
                || leaf.value() instanceof JsonArray
                || leaf.value() instanceof JsonObject);
    }

    /** Members of other vocabularies have a prefix, or are IRIs. */
    private static boolean isExtension(Source member) {
        return member.name().indexOf(':') >= 0;
    }
}
