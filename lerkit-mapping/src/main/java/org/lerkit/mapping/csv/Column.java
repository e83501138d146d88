package org.lerkit.mapping.csv;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.csv.Destination.Holds;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/**
 * What a column means.
 *
 * @param name as the header writes it
 * @param also other names that it may have
 * @param to where its cells go
 * @param as what they hold: what may stand there, or what the mapping says
 * @param system the code list they are from, where they are codes
 * @param codes what a word of the file is in the record
 * @param split what stands between several values in one cell
 * @param category what they are withheld as unless the caller asks for them
 * @param required whether no row may leave it empty
 * @param rule why, for ledgers
 */
record Column(
        String name,
        List<String> also,
        Destination to,
        Holds as,
        Optional<String> system,
        Map<String, String> codes,
        Optional<String> split,
        Optional<Category> category,
        boolean required,
        Rule rule) {
    private static final Set<String> MEMBERS =
            Set.of("to", "also", "as", "system", "codes", "split", "category", "required");
    private static final Set<String> CATEGORIES = new TreeSet<>();

    static {
        EnumSet.allOf(Category.class).forEach(category -> CATEGORIES.add(category.token()));
    }

    /** What cells of a column may become: that a cell is not what it should be is no more than another place. */
    private static final Map<Holds, Set<String>> DISPOSITIONS = Map.of(
            Holds.TEXT, Set.of("carried"),
            Holds.KIND, Set.of("carried"),
            Holds.FACT, Set.of("carried"),
            Holds.IRI, Set.of("carried"),
            Holds.CODE, Set.of("carried"),
            Holds.NUMBER, Set.of("carried", "recoded"),
            Holds.DATE, Set.of("carried", "recoded"));

    /** Reads what a mapping says of a column. */
    static Column of(String name, Settings settings) {
        settings.only(MEMBERS);
        String place = settings.text("to").orElseThrow(() -> settings.wrong("to", "a place of the record", "nothing"));
        Destination to = destination(place, settings, "to");
        Optional<Holds> as = settings.oneOf("as", Set.of("text", "number", "date"))
                .map(word -> Holds.valueOf(word.toUpperCase(Locale.ROOT)));
        if (as.isPresent() && to.holds() != Holds.TEXT && to.holds() != as.get()) {
            throw settings.wrong("as", "nothing, for the place says what it holds", "something else");
        }
        Optional<String> split = settings.text("split");
        if (split.isPresent() && (split.get().isBlank() || !to.place().last().appends() || to.holds() != Holds.TEXT)) {
            throw settings.wrong("split", "some characters, where the place is a list of texts", "otherwise");
        }
        Optional<Category> category =
                settings.oneOf("category", CATEGORIES).flatMap(Category::of).or(to::category);
        if (category.isEmpty() && to.text().startsWith("learner.personal[")) {
            throw settings.wrong("category", "what it is withheld as, one of " + CATEGORIES, "nothing");
        }
        return new Column(
                name,
                settings.texts("also"),
                to,
                as.orElse(to.holds()),
                settings.text("system"),
                settings.words("codes"),
                split,
                category,
                settings.flag("required"),
                rule(to, category));
    }

    /** The place that a mapping names. */
    static Destination destination(String place, Settings settings, String member) {
        try {
            return Destination.of(place);
        } catch (IllegalArgumentException e) {
            throw settings.wrong(member, String.valueOf(e.getMessage()), "no such place of a record");
        }
    }

    private static Rule rule(Destination to, Optional<Category> category) {
        return Csv.TABLES.rule(
                Csv.words(to),
                "The cell becomes " + to.text() + '.'
                        + category.map(kept -> " Withheld unless " + kept.token() + " is released.")
                                .orElse(""));
    }

    /** Whether a cell may turn out not to be what the column holds. */
    boolean isUncertain() {
        return as == Holds.NUMBER || as == Holds.DATE || as == Holds.IRI;
    }

    /** What may become of its cells, as tokens of dispositions. */
    Set<String> dispositions() {
        Set<String> all = new TreeSet<>(DISPOSITIONS.getOrDefault(as, Set.of()));
        if (!codes.isEmpty()) {
            all.add("recoded");
        }
        if (split.isPresent()) {
            all.add("split");
        }
        if (category.isPresent()) {
            all.add("withheld");
        }
        return all;
    }

    /** Whether a header means it. */
    boolean isCalled(String header) {
        return names().stream().anyMatch(known -> Csv.normal(known).equals(Csv.normal(header)));
    }

    /** Every name that it may have. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(also);
        return names;
    }
}
