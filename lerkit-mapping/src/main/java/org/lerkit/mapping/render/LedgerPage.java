package org.lerkit.mapping.render;

import static java.util.Objects.requireNonNull;
import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.Ledger.Entry;
import org.lerkit.mapping.Ledger.Origin;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.render.Html.Name;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.mapping.render.Page.Section;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.XmlLocation;

/**
 * The ledger of a conversion as a page: what became of every value of the source, what was lost first, and by which rule.
 * The same kind of document as a {@link RecordPage}. It shows places and rules and never a value of the learner's.
 *
 * <p>Thread-safe.
 */
public final class LedgerPage {
    private static final Pattern STEP = Pattern.compile("(?=/)");

    private final Ledger ledger;
    /** Each rule's number among the rules, by its id. */
    private final Map<String, Integer> numbers = new TreeMap<>();

    private final Map<String, Rule> rules = new TreeMap<>();

    private LedgerPage(Ledger ledger) {
        this.ledger = ledger;
        Stream.concat(
                        ledger.entries().stream().map(Entry::rule),
                        ledger.origins().stream().map(Origin::rule))
                .forEach(rule -> rules.put(rule.id(), rule));
        rules.keySet().forEach(id -> numbers.put(id, numbers.size() + 1));
    }

    /**
     * The page for a ledger, as a whole HTML document.
     *
     * @param subject what was converted into what, in the caller's words: {@code PESC College Transcript to CLR 2.0}
     */
    public static String of(Ledger ledger, String subject) {
        return new LedgerPage(requireNonNull(ledger, "ledger")).write(requireNonNull(subject, "subject"));
    }

    private String write(String subject) {
        Map<Fate, List<Entry>> entries = new EnumMap<>(Fate.class);
        ledger.entries()
                .forEach(entry -> entries.computeIfAbsent(Fate.of(entry.disposition()), fate -> new ArrayList<>())
                        .add(entry));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("counts", "What became of the source", counts(entries)));
        entries.forEach((fate, those) -> sections.add(new Section(
                fate.id(), fate.heading, Html.sequence(element(Tag.P, fate.explanation), entries(fate, those)))));
        sections.add(new Section("origins", "Added", origins()));
        sections.add(new Section("rules", "Rules", rules()));
        Html header = Html.sequence(
                element(Tag.P, Words.plain(subject)).styled("institution"),
                element(
                        Tag.H1,
                        element(Tag.SPAN, "Conversion").styled("kind"),
                        text(" "),
                        element(Tag.SPAN, "Ledger").styled("learner")));
        return new Page(
                        "Ledger: " + subject,
                        header,
                        sections,
                        element(
                                Tag.P,
                                "Every value of the source is listed once, by its place. Values are not shown: this page"
                                        + " says nothing of the learner."))
                .write();
    }

    private Html counts(Map<Fate, List<Entry>> entries) {
        if (entries.isEmpty()) {
            return element(Tag.P, "The source has no values.");
        }
        return new Table<Map.Entry<Fate, List<Entry>>>()
                .header(
                        "What became of it",
                        row -> element(Tag.A, row.getKey().heading)
                                .linkedTo(Target.id(row.getKey().id())))
                .number("Values", row -> text(Integer.toString(row.getValue().size())))
                .column("What that means", "meaning", row -> text(row.getKey().explanation))
                .of(
                        text("The " + ledger.entries().size() + " values of the source, by what became of them"),
                        List.copyOf(entries.entrySet()));
    }

    private Html entries(Fate fate, List<Entry> entries) {
        return new Table<Entry>()
                .header("Place in the source", entry -> place(entry.source().path()))
                .column("Line", "number", entry -> line(entry))
                .column("Place in the target", "", entry -> places(entry.targets()))
                .column("Depend on it", "", entry -> places(entry.influences()))
                .column("Rule", "", entry -> rule(entry.rule()))
                .fitting(entries)
                .of(text(fate.heading + ": " + entries.size()), entries);
    }

    private Html origins() {
        return new Table<Origin>()
                .header("Place in the target", origin -> place(origin.target().path()))
                .column(
                        "Why",
                        "",
                        origin -> text(
                                switch (origin.cause()) {
                                    case DERIVED -> "Derived from the source";
                                    case POLICY -> "Chosen by a policy";
                                    case DEFAULT -> "Asked for by the format";
                                }))
                .column("Rule", "", origin -> rule(origin.rule()))
                .of(text("Values of the target that no single value of the source explains"), ledger.origins());
    }

    private Html rules() {
        return new Table<Rule>()
                .header(
                        "Rule",
                        rule -> element(Tag.CODE, Words.plain(rule.id())).with(Name.ID, ruleId(rule)))
                .column("What it does", "meaning", rule -> Words.plain(rule.words()))
                .of(text("The rules that this conversion used"), List.copyOf(rules.values()));
    }

    private Html rule(Rule rule) {
        return element(Tag.A, Words.plain(rule.id())).linkedTo(Target.id(ruleId(rule)));
    }

    private String ruleId(Rule rule) {
        return "rule-" + numbers.get(rule.id());
    }

    private static Html line(Entry entry) {
        return entry.source() instanceof XmlLocation place && place.line() > 0
                ? text(Integer.toString(place.line()))
                : Html.nothing();
    }

    private static Html places(List<SourceLocation> pointers) {
        return Html.joined(
                pointers.stream().map(pointer -> place(pointer.path())).toList(), ", ");
    }

    /** A place, which may be broken between its steps. */
    private static Html place(String path) {
        if (path.isEmpty()) {
            return text("The whole document");
        }
        List<Html> steps = new ArrayList<>();
        STEP.splitAsStream(path).forEach(step -> {
            steps.add(Words.plain(step));
            steps.add(element(Tag.WBR));
        });
        return element(Tag.CODE, steps.subList(0, steps.size() - 1));
    }
}
