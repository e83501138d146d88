package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;

/** Attainments that stand for themselves, each with everything about it: degrees, programmes, badges, licences. */
final class Cards {
    /** Kinds that have a section of their own, whose heading says what they are. */
    private static final Set<AttainmentKind> SELF_EVIDENT =
            Set.of(AttainmentKind.AWARD, AttainmentKind.PROGRAMME, AttainmentKind.ACADEMIC_RECORD);

    private final View view;
    private final Results results;
    private final Details details;
    private final Basics basics;

    Cards(View view, Details details) {
        this.view = view;
        this.results = new Results(view);
        this.details = details;
        this.basics = new Basics(view);
    }

    Html of(List<Placed> attainments) {
        List<Html> cards = attainments.stream().map(this::card).toList();
        return cards.isEmpty() ? Html.nothing() : element(Tag.DIV, cards).styled("cards");
    }

    private Html card(Placed placed) {
        Attainment it = placed.it();
        Html image =
                it.image().map(picture -> Entries.picture(picture, "picture")).orElse(Html.nothing());
        return element(
                        Tag.ARTICLE,
                        image,
                        element(Tag.H3, view.title(it)),
                        Entries.list(entries(placed), "facts"),
                        details.of(it),
                        View.paragraph(view.prose(it.notes())))
                .styled("card");
    }

    private List<Entries.Entry> entries(Placed placed) {
        Attainment it = placed.it();
        Entries entries = new Entries();
        Html kind = text(View.kind(it));
        if (!SELF_EVIDENT.contains(it.kind())) {
            entries.add("Kind", kind);
        }
        basics.of(it).stream()
                .filter(entry -> !entry.description().equals(kind))
                .forEach(entry -> entries.add(entry.term(), entry.description()));
        entries.add("From", organization(View.issuer(it)));
        if (it.issuer().isPresent()) {
            entries.add("Attained at", organization(it.provider()));
        }
        placed.whole().ifPresent(whole -> entries.add("Part of", view.title(whole)));
        entries.add(
                "Programmes",
                Html.joined(
                        placed.parts()
                                .filter(part -> part.is(AttainmentKind.PROGRAMME))
                                .map(this::programme)
                                .toList(),
                        "; "));
        it.academic()
                .ifPresent(academic -> entries.add(
                        "Honours",
                        Html.joined(
                                academic.honors().stream()
                                        .map(honor -> Glance.honour(view, honor))
                                        .toList(),
                                "; ")));
        outcomes(it, entries);
        return entries.all();
    }

    private void outcomes(Attainment it, Entries entries) {
        it.results()
                .forEach(result -> entries.add(
                        CodeList.RESULT_KIND.words(result.kind()),
                        Html.joined(List.of(view.show(result.name()), results.full(result)), " ")));
    }

    /** What a container, such as a term, says of itself besides what is in it; most say nothing. */
    Html itself(Attainment it) {
        Entries entries = new Entries();
        outcomes(it, entries);
        return Html.sequence(Entries.list(entries.all(), "facts"), details.of(it));
    }

    /** The cards of those containers that say more than what is in them. */
    Html ofThemselves(List<Placed> containers) {
        return of(containers.stream()
                .filter(container -> !itself(container.it()).isBlank()
                        || !basics.of(container.it()).isEmpty())
                .toList());
    }

    private Html organization(Optional<String> key) {
        return view.other(key).map(view::organization).orElse(Html.nothing());
    }

    /** A programme in a line: its name with its type and its place in classifications. */
    Html programme(Placed programme) {
        Attainment it = programme.it();
        List<Html> more = new ArrayList<>();
        more.add(view.code(CodeList.OTHER, it.type()));
        it.classifications().forEach(code -> more.add(View.classified(code)));
        Html name = view.name(it).orElse(Html.nothing());
        Html about =
                Html.joined(more.stream().filter(part -> !part.equals(name)).toList(), ", ");
        return name.isBlank() || about.isBlank() ? name : Html.sequence(name, text(" ("), about, text(")"));
    }

    /** Programmes that stand for themselves, and those that say more than the line in their award or term does. */
    Html ofProgrammes(List<Placed> programmes) {
        return of(programmes.stream()
                .filter(placed -> !isListed(placed)
                        || !details.beyondClassification(placed.it()).isBlank()
                        || !placed.it().results().isEmpty()
                        || basics.of(placed.it()).stream()
                                .anyMatch(entry -> !entry.term().equals(Basics.TYPE)))
                .toList());
    }

    private static boolean isListed(Placed programme) {
        return programme.term().isPresent()
                || programme
                        .whole()
                        .filter(whole -> whole.kind().equals(AttainmentKind.AWARD))
                        .isPresent();
    }
}
