package org.lerkit.mapping.competency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;

/**
 * Words in languages, as JSON-LD has them: text, a map of languages to a text or several, an object of {@code @value}
 * and {@code @language}, or a list of these.
 */
final class Words {
    private static final Rule TAG = new Rule("competency.language", "The name of the member is the language.");

    private final List<Said> said = new ArrayList<>();
    private final Rule rule;

    /**
     * A text.
     *
     * @param tag its language
     * @param language what says the language, where that is not the name of the member
     */
    record Said(Leaf value, Optional<String> tag, Optional<Leaf> language, Optional<Leaf> direction) {}

    private Words(Rule rule) {
        this.rule = rule;
    }

    /** Reads the values of a member; what is no text is dropped, or said to say nothing. */
    static Words read(List<Source> values, Rule rule, Accounts accounts) {
        Words words = new Words(rule);
        values.forEach(value -> words.read(value, accounts));
        return words;
    }

    private void read(Source value, Accounts accounts) {
        if (TableReading.saysNothing(value)) {
            accounts.control(value, Rewriting.NOTHING);
        } else if (value.leaf().isPresent()) {
            said.add(new Said(value.leaf().get(), Optional.empty(), Optional.empty(), Optional.empty()));
        } else if (value.leaf("@value").isPresent()) {
            Optional<Leaf> language = value.leaf("@language");
            said.add(new Said(value.leaf("@value").get(), language.map(Leaf::raw), language, value.leaf("@direction")));
        } else {
            for (Source child : value.children()) {
                if (TableReading.saysNothing(child)) {
                    accounts.control(child, Rewriting.NOTHING);
                } else if (child.leaf().isPresent() && !child.name().startsWith("@")) {
                    said.add(new Said(
                            child.leaf().get(), Optional.of(child.name()), Optional.empty(), Optional.empty()));
                } else {
                    accounts.drop(child, Rewriting.UNFIT);
                }
            }
        }
    }

    List<Said> said() {
        return said;
    }

    /** Writes them as a framework has them; each keeps its language. */
    void put(String place, Target to) {
        int slash = place.indexOf('/');
        Target owner = slash < 0 ? to : to.object(place.substring(0, slash));
        String name = place.substring(slash + 1);
        if (isPlain()) {
            owner.put(name, TableReading.text(said.get(0).value, rule));
        } else {
            items().forEach(item -> owner.add(name, item));
        }
    }

    /** Writes them as one more of several. */
    void add(String name, Target to) {
        if (isPlain()) {
            to.add(name, TableReading.text(said.get(0).value, rule));
        } else {
            to.addList(name, items());
        }
    }

    private boolean isPlain() {
        return said.size() == 1
                && said.get(0).tag.isEmpty()
                && said.get(0).direction.isEmpty();
    }

    private List<Target> items() {
        List<Target> items = new ArrayList<>();
        for (Said each : said) {
            Target item = new Target().put("value", TableReading.text(each.value, rule));
            each.tag.ifPresent(tag -> item.put(
                    "language",
                    each.language.isPresent()
                            ? TableReading.text(each.language.get(), rule)
                            : Traced.derived(tag, TAG, List.of(each.value))));
            item.put("direction", each.direction.map(leaf -> TableReading.text(leaf, rule)));
            items.add(item);
        }
        return items;
    }
}
