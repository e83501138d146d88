package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.Credit;

/**
 * What an attainment says in a word, a date or a number. Cards show all of it; tables have columns for some of it, and
 * leave the rest to the details.
 */
final class Basics {
    static final String TYPE = "Type";
    private static final String STATUS = "Status";
    private static final String CODE = "Code";
    private static final String AWARDED = "Awarded";
    private static final String TIME = "Time";
    private static final String CREDITS = "Credits";
    private static final Set<String> COURSE = Set.of(STATUS, CODE, AWARDED, TIME, CREDITS);
    /** What stands in tables and headings, with the entries that these have a place for. */
    private static final Map<AttainmentKind, Set<String>> PLACED = Map.of(
            AttainmentKind.COURSE, COURSE,
            AttainmentKind.MODULE, COURSE,
            AttainmentKind.TEST, Set.of(TYPE, AWARDED),
            AttainmentKind.SUBTEST, Set.of(TYPE, AWARDED),
            AttainmentKind.SUMMARY, Set.of(TYPE),
            AttainmentKind.TERM, Set.of(STATUS, TIME));

    private static final Set<AttainmentKind> CALLED_OTHERWISE = Set.of(AttainmentKind.TERM, AttainmentKind.SUMMARY);

    private final View view;

    Basics(View view) {
        this.view = view;
    }

    List<Entries.Entry> of(Attainment it) {
        boolean award = it.kind().equals(AttainmentKind.AWARD);
        Entries entries = new Entries();
        entries.add(award ? "Level" : TYPE, view.code(award ? CodeList.AWARD_LEVEL : CodeList.OTHER, it.type()));
        entries.add(STATUS, view.code(award ? CodeList.AWARD_STATUS : CodeList.GRADE_STATUS, it.status()));
        if (it.title().isPresent() || CALLED_OTHERWISE.contains(it.kind())) {
            entries.add(CODE, View.code(it).map(Words::plain).orElse(Html.nothing()));
        }
        it.awarded().ifPresent(date -> entries.add(AWARDED, Words.date(date)));
        it.expires().ifPresent(date -> entries.add("Valid until", Words.date(date)));
        it.period()
                .ifPresent(period ->
                        entries.add(TIME, Html.joined(List.of(view.period(period), View.span(period)), ", ")));
        it.credits().forEach(credit -> entries.add(CREDITS, credit(credit)));
        return entries.all();
    }

    /** What has no place in the table or heading in which it stands; nothing for what has a card. */
    List<Entries.Entry> beside(Attainment it) {
        Set<String> placed = PLACED.get(it.kind());
        return placed == null
                ? List.of()
                : of(it).stream()
                        .filter(entry -> !placed.contains(entry.term()))
                        .toList();
    }

    private static Html credit(Credit credit) {
        Html unit = View.unit(credit).map(Words::plain).orElse(Html.nothing());
        Html value = View.number(credit.value());
        Html earned = View.number(credit.earned());
        if (value.isBlank() && earned.isBlank()) {
            return Html.nothing();
        }
        boolean both = !value.isBlank() && !earned.isBlank() && !value.equals(earned);
        return both
                ? Html.joined(List.of(earned, text("earned of"), value, unit), " ")
                : Html.joined(List.of(earned.isBlank() ? value : earned, unit), " ");
    }
}
