package org.lerkit.mapping.render;

import static java.util.Objects.requireNonNull;
import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lerkit.mapping.match.Gap;
import org.lerkit.mapping.match.Judgement;
import org.lerkit.mapping.match.Match;
import org.lerkit.mapping.match.MatchOutcome;
import org.lerkit.mapping.match.QualificationJudgement;
import org.lerkit.mapping.match.Required;
import org.lerkit.mapping.match.Suggestion;
import org.lerkit.mapping.match.Support;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.mapping.render.Page.Section;
import org.lerkit.model.value.Iri;

/**
 * A match as a page that a job seeker understands, as strict as {@link RecordPage}: what is there and who vouches for it,
 * what is there in part, what is missing, what to do next, and how the numbers come about. It says nothing of how others
 * do. Thread-safe.
 */
public final class MatchPage {
    private final Match match;
    private final List<Suggestion> suggestions;
    private final Words words;
    private final SkillCells cells;

    private MatchPage(Match match, List<Suggestion> suggestions, Words words) {
        this.match = match;
        this.suggestions = suggestions;
        this.words = words;
        this.cells = new SkillCells(words);
    }

    /** The page for a match, as a whole HTML document. */
    public static String of(Match match, RenderOptions options) {
        return of(match, List.of(), options);
    }

    /** The page for a match, with suggestions in a part of their own that says that they count nothing. */
    public static String of(Match match, List<Suggestion> suggestions, RenderOptions options) {
        Words words = new Words(requireNonNull(options, "options").language());
        return new MatchPage(requireNonNull(match, "match"), List.copyOf(suggestions), words).write(options);
    }

    private String write(RenderOptions options) {
        Html title = match.title()
                .map(words::prose)
                .filter(shown -> !shown.isBlank())
                .orElse(text("A job without a title"));
        Html header = Html.sequence(
                element(
                        Tag.H1,
                        element(Tag.SPAN, "Your skills and this job").styled("kind"),
                        text(" "),
                        element(Tag.SPAN, title).styled("learner")),
                options.verification().map(Heading::banner).orElse(Html.nothing()));
        MatchWorking working = new MatchWorking(match, this::required);
        List<Section> sections = List.of(
                new Section("glance", "At a glance", glance()),
                new Section("met", "What you have", supported(MatchOutcome.MET, "What is asked for, and you have")),
                new Section(
                        "partly",
                        "What you have in part",
                        supported(MatchOutcome.PARTLY, "What is asked for, and you have in part")),
                new Section(
                        "claimed",
                        "What you say, and nobody verified",
                        supported(MatchOutcome.CLAIMED, "What is asked for, and you say that you have")),
                new Section(
                        "missing",
                        "What was not found",
                        bare(MatchOutcome.MISSING, "What is asked for, and was not found")),
                new Section(
                        "undetermined",
                        "What could not be compared",
                        bare(MatchOutcome.UNDETERMINED, "What is asked for, and could not be compared")),
                new Section("suggestions", "What may be worth a look", suggested()),
                new Section("qualifications", "Education, experience and credentials", qualifications()),
                new Section("doings", "What one does in this job", doings()),
                new Section("next", "What to do next", next()),
                new Section("working", "How this was worked out", working.html()));
        return new Page(
                        "Your skills and this job",
                        header,
                        sections,
                        element(
                                Tag.P,
                                "This page compares what a record says with what a posting asks for, by identifiers and"
                                        + " by relations that frameworks state. It does not compare you with anybody,"
                                        + " and decides nothing."))
                .write();
    }

    private Html glance() {
        int all = match.requirements().size();
        if (all == 0) {
            return element(Tag.P, "The posting names no skill that could be compared.");
        }
        List<Html> tiles = new ArrayList<>();
        for (MatchOutcome outcome : MatchOutcome.values()) {
            int count = match.counts().getOrDefault(outcome, 0);
            if (count > 0 || outcome == MatchOutcome.MET) {
                tiles.add(element(
                                Tag.DIV,
                                element(Tag.H3, heading(outcome)),
                                element(
                                        Tag.P,
                                        element(Tag.SPAN, Integer.toString(count))
                                                .styled("value"),
                                        text(" of " + all)))
                        .styled("tile"));
            }
        }
        Html limit = match.isTruncated()
                ? element(Tag.P, "The search ended at its limit: there may be more than is shown here.")
                : Html.nothing();
        return Html.sequence(element(Tag.DIV, tiles).styled("tiles"), limit);
    }

    private static String heading(MatchOutcome outcome) {
        return switch (outcome) {
            case MET -> "You have";
            case PARTLY -> "You have in part";
            case CLAIMED -> "You say, not verified";
            case MISSING -> "Not found";
            case UNDETERMINED -> "Not comparable";
        };
    }

    private List<Judgement> of(MatchOutcome outcome) {
        return match.requirements().stream()
                .filter(judgement -> judgement.outcome() == outcome)
                .toList();
    }

    private Html supported(MatchOutcome outcome, String caption) {
        List<Judgement> rows = of(outcome);
        return new Table<Judgement>()
                .header("Asked for", judgement -> required(judgement.required()))
                .column("What you have", "", judgement -> best(judgement, support -> cells.name(support.skill())))
                .column(
                        "Who says so",
                        "",
                        judgement -> best(
                                judgement,
                                support -> cells.vouching(support.skill().voucher())))
                .column("Level", "short", judgement -> best(judgement, support -> cells.level(support.skill())))
                .column("What to do", "", this::toDo)
                .fitting(rows)
                .of(text(caption), rows);
    }

    private Html bare(MatchOutcome outcome, String caption) {
        List<Judgement> rows = of(outcome);
        return new Table<Judgement>()
                .header("Asked for", judgement -> required(judgement.required()))
                .column("Why", "", judgement -> text(judgement.rule().words()))
                .column("What to do", "", this::toDo)
                .fitting(rows)
                .of(text(caption), rows);
    }

    private Html suggested() {
        return new Table<Suggestion>()
                .header("Asked for", suggestion -> required(of(suggestion)))
                .column("What you have, in like words", "", suggestion -> cells.name(suggestion.skill()))
                .column(
                        "Who says so",
                        "",
                        suggestion -> cells.vouching(suggestion.skill().voucher()))
                .of(text("Only the words are alike, which proves nothing and counts nothing"), suggestions);
    }

    private Required of(Suggestion suggestion) {
        return match.requirements().stream()
                .map(Judgement::required)
                .filter(one -> one.place().equals(suggestion.requirement()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a suggestion for another posting"));
    }

    private static Html best(Judgement judgement, Function<Support, Html> cell) {
        return judgement.best().map(cell).orElse(Html.nothing());
    }

    /** What is asked for, leading to where it is defined. */
    private Html required(Required required) {
        Optional<Iri> id = required.ids().stream().filter(Iri::isHttp).findFirst();
        Html name = required.name()
                .map(words::prose)
                .filter(shown -> !shown.isBlank())
                .orElse(text(id.map(Iri::value).orElse("Something without a name")));
        Html linked = id.map(iri -> Words.link(iri.value(), name)).orElse(name);
        return required.isPreferred()
                ? Html.sequence(
                        linked, text(" "), element(Tag.SPAN, "preferred").styled("more"))
                : linked;
    }

    private Html toDo(Judgement judgement) {
        return Html.joined(
                match.gaps(judgement.required()).stream()
                        .map(gap -> text(gap.closing().words()))
                        .toList(),
                " ");
    }

    private Html qualifications() {
        return new Table<QualificationJudgement>()
                .header(
                        "Asked for",
                        judgement -> judgement
                                .name()
                                .map(words::prose)
                                .filter(shown -> !shown.isBlank())
                                .orElse(text("Something without a name")))
                .column(
                        "What came of it",
                        "short",
                        judgement -> text(
                                judgement.outcome() == MatchOutcome.UNDETERMINED
                                        ? "Not judged"
                                        : heading(judgement.outcome())))
                .column("Why", "", judgement -> text(judgement.rule().words()))
                .of(text("What is asked for beside skills"), match.qualifications());
    }

    /** Tasks and the like, in words: they are there for whoever reads, and were not compared. */
    private Html doings() {
        List<Html> items = match.notJudged().stream()
                .<Html>map(one -> element(Tag.LI, required(one)))
                .toList();
        return items.isEmpty()
                ? Html.nothing()
                : element(Tag.DIV, element(Tag.UL, items)).styled("details");
    }

    /** Each thing to do once, with what it is for. */
    private Html next() {
        List<Html> steps = new ArrayList<>();
        for (Gap.Closing closing : Gap.Closing.values()) {
            List<Html> these = match.requirements().stream()
                    .map(Judgement::required)
                    .filter(required -> match.gaps(required).stream().anyMatch(gap -> gap.closing() == closing))
                    .map(this::required)
                    .toList();
            if (!these.isEmpty()) {
                steps.add(element(
                        Tag.LI, text(closing.words() + " This is about: "), Html.joined(these, ", "), text(".")));
            }
        }
        return steps.isEmpty()
                ? Html.nothing()
                : element(Tag.DIV, element(Tag.UL, steps)).styled("details");
    }
}
