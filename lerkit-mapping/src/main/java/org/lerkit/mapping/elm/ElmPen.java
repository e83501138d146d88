package org.lerkit.mapping.elm;

import static org.lerkit.mapping.elm.WriteRules.rule;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LexicalDateTime;

/**
 * Writes values that depend on where in the record they come from.
 *
 * @param because leaves that say that a part is written, and where
 * @param language of words that do not say theirs
 */
record ElmPen(List<Leaf> because, String language) {
    private static final String TYPE = "type";
    /** How much is written depends on each of many, as on the kinds of all attainments: on these, of many. */
    private static final int MOST = 200;

    /** The same, also because of these. */
    ElmPen also(List<Leaf> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Leaf> all = new ArrayList<>(because);
        all.addAll(more.size() > MOST ? more.subList(0, MOST) : more);
        return new ElmPen(List.copyOf(all), language);
    }

    /** An object of a class. */
    Target object(String type) {
        return new Target().put(TYPE, fixed(type));
    }

    /** A value that the model asks for. */
    Traced fixed(String value) {
        return Traced.fixed(value, rule("record.type")).dependingOn(because);
    }

    Traced text(Leaf leaf, String name) {
        return Traced.of(Traced.How.CARRIED, leaf.raw(), rule(name), leaf).dependingOn(because);
    }

    Traced recoded(String value, Leaf leaf, String name) {
        return Traced.of(Traced.How.RECODED, value, rule(name), leaf).dependingOn(because);
    }

    /** Several leaves as one text. */
    Optional<Traced> joined(List<Leaf> leaves, String with, String name) {
        if (leaves.size() < 2) {
            return leaves.stream().findFirst().map(leaf -> text(leaf, name));
        }
        String text = String.join(with, leaves.stream().map(Leaf::raw).toList());
        return Optional.of(Traced.merged(text, rule(name), leaves).dependingOn(because));
    }

    /** Words of a record in their languages, as a map of these; of several in one language, the first. */
    void words(Source part, String member, Target to, String name, String ruleName) {
        List<Source> texts = part.children(member);
        List<Leaf> languages =
                texts.stream().flatMap(text -> text.leaves("language").stream()).toList();
        ElmPen own = also(languages);
        Target map = new Target();
        for (Source text : texts) {
            Optional<Leaf> value = text.leaf().or(() -> text.leaf("value"));
            Optional<Leaf> tag = text.leaf("language");
            Optional<String> letters = tag.flatMap(leaf -> AuthorityLists.letters(leaf.raw()));
            String code = letters.orElse(language);
            if (value.isPresent() && !map.has(code)) {
                Traced said = own.text(value.get(), ruleName);
                map.put(code, letters.isPresent() ? said.placedBy(tag.orElseThrow()) : said);
            }
        }
        put(to, name, map);
    }

    /** A text that does not say its language. */
    void plain(Optional<Traced> text, Target to, String name) {
        text.ifPresent(said -> put(to, name, new Target().put(language, said)));
    }

    /** A note with these words. */
    void note(Source part, String member, Target to, String name, String ruleName) {
        Target words = new Target();
        words(part, member, words, "noteLiteral", ruleName);
        if (words.has("noteLiteral")) {
            to.add(name, object("Note").putAll(words));
        }
    }

    /** A note with a text that does not say its language. */
    Target note(Traced text) {
        return object("Note").put("noteLiteral", new Target().put(language, text));
    }

    /** A code as a term of a vocabulary: empty if it says nothing. */
    Optional<Target> concept(Source code) {
        Optional<Leaf> value = code.leaf().or(() -> code.leaf("value"));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        boolean address = AuthorityLists.isAddress(value.get().raw());
        ElmPen own = also(List.of(value.get()));
        Target concept = address
                ? new Target().put("id", text(value.get(), "code.value")).putAll(own.object("Concept"))
                : own.object("Concept").put("notation", text(value.get(), "code.value"));
        plain(code.leaf("label").map(label -> text(label, "code.label")), concept, "prefLabel");
        code.leaf("system")
                .filter(system -> AuthorityLists.isAddress(system.raw()))
                .ifPresent(system -> concept.put(
                        "inScheme",
                        new Target()
                                .put("id", text(system, "code.system"))
                                .putAll(also(List.of(system)).object("ConceptScheme"))));
        return Optional.of(concept);
    }

    /** A date and time as it is, a day as its first moment; empty for anything else. */
    Optional<Traced> moment(Optional<Leaf> date, String name) {
        return date.flatMap(leaf -> {
            String moment = moment(leaf.raw());
            if (moment.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    moment.equals(leaf.raw())
                            ? text(leaf, name)
                            : Traced.of(Traced.How.APPROXIMATED, moment, rule("date.day"), leaf)
                                    .dependingOn(because));
        });
    }

    /** The same of a text; empty for none. */
    static String moment(String date) {
        return new LexicalDateTime(date).instant().isPresent()
                ? date
                : new LexicalDate(date)
                        .day()
                        .map(day -> DateTimeFormatter.ISO_LOCAL_DATE.format(day) + "T00:00:00Z")
                        .orElse("");
    }

    /** Puts an object where it says something. */
    static void put(Target to, String name, Target part) {
        if (!part.leaves().isEmpty()) {
            to.put(name, part);
        }
    }
}
