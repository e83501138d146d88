package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.Credit;

/** Attainments that stand for themselves, each with everything about it: degrees, programmes, badges, licences. */
final class Cards {
    private final View view;
    private final Results results;
    private final Details details;

    Cards(View view, Details details) {
        this.view = view;
        this.results = new Results(view);
        this.details = details;
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
        if (it.kind().equals(AttainmentKind.AWARD)) {
            entries.add("Level", view.code(CodeList.AWARD_LEVEL, it.type()));
            entries.add("Status", view.code(CodeList.AWARD_STATUS, it.status()));
        } else {
            Html kind = text(View.kind(it));
            Html type = view.code(CodeList.OTHER, it.type());
            entries.add("Kind", type.equals(kind) ? kind : Html.joined(List.of(kind, type), ", "));
            entries.add("Status", view.code(CodeList.GRADE_STATUS, it.status()));
        }
        if (it.title().isPresent()) {
            entries.add("Code", View.code(it).map(Words::plain).orElse(Html.nothing()));
        }
        it.awarded().ifPresent(date -> entries.add("Awarded", Words.date(date)));
        it.expires().ifPresent(date -> entries.add("Valid until", Words.date(date)));
        it.period()
                .ifPresent(period ->
                        entries.add("Time", Html.joined(List.of(view.period(period), View.span(period)), ", ")));
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

    /** What came of it: credits and results. */
    private void outcomes(Attainment it, Entries entries) {
        it.credits().forEach(credit -> entries.add("Credits", credit(credit)));
        it.results()
                .forEach(result -> entries.add(
                        CodeList.RESULT_KIND.words(result.kind()),
                        Html.joined(
                                List.of(
                                        view.show(result.name()),
                                        results.onScale(result),
                                        view.code(CodeList.GRADE_STATUS, result.status())),
                                ", ")));
    }

    /** What a container, such as a term, says of itself besides what is in it; most say nothing. */
    Html itself(Attainment it) {
        Entries entries = new Entries();
        outcomes(it, entries);
        return Html.sequence(Entries.list(entries.all(), "facts"), details.of(it));
    }

    private Html organization(Optional<String> key) {
        return view.other(key).map(view::organization).orElse(Html.nothing());
    }

    private Html programme(Placed programme) {
        Html type = view.code(CodeList.OTHER, programme.it().type());
        Html title = view.title(programme.it());
        return type.isBlank() || programme.it().title().isEmpty()
                ? title
                : Html.sequence(title, text(" ("), type, text(")"));
    }

    private static Html credit(Credit credit) {
        Html unit = View.unit(credit).map(Words::plain).orElse(Html.nothing());
        Html value = View.number(credit.value());
        Html earned = View.number(credit.earned());
        if (value.isBlank() || value.equals(earned)) {
            return Html.joined(List.of(earned, unit), " ");
        }
        return earned.isBlank()
                ? Html.joined(List.of(value, unit), " ")
                : Html.joined(List.of(earned, text("earned of"), value, unit), " ");
    }
}
