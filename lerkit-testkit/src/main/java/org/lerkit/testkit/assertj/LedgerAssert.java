package org.lerkit.testkit.assertj;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.ConservationLaw;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Disposition.Kind;
import org.lerkit.mapping.Disposition.Transformed;
import org.lerkit.mapping.Disposition.Transformed.How;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;

/**
 * Assertions about what became of the leaves of a document that was converted. A place is a path of the format of the
 * source, and stands for the leaf there or for all leaves beneath it.
 */
public final class LedgerAssert extends AbstractAssert<LedgerAssert, Ledger> {
    LedgerAssert(@Nullable Ledger actual) {
        super(actual, LedgerAssert.class);
    }

    /** Verifies that no leaf was dropped, withheld, narrowed or approximated. */
    public LedgerAssert hasNoLoss() {
        isNotNull();
        List<Ledger.Entry> lost = actual.entries().stream()
                .filter(entry -> isLoss(entry.disposition()))
                .toList();
        return lost.isEmpty() ? this : fail("no loss was expected, and this is lost:", lines(lost));
    }

    /**
     * Verifies by counting anew that every leaf of the source has one entry, that every leaf of the target has a cause, and
     * that what was carried is the same.
     */
    public LedgerAssert accountsForEverything(Document source, Document target) {
        isNotNull();
        List<String> broken = ConservationLaw.check(source, target, actual);
        return broken.isEmpty() ? this : fail("not everything is accounted for:", broken);
    }

    /** Verifies that all at a place was carried as it is. */
    public LedgerAssert hasCarried(String place) {
        return has(Kind.CARRIED, place);
    }

    /** Verifies that all at a place was said differently. */
    public LedgerAssert hasTransformed(String place) {
        return has(Kind.TRANSFORMED, place);
    }

    /** Verifies that all at a place was dropped, because the target cannot say it. */
    public LedgerAssert hasDropped(String place) {
        return has(Kind.DROPPED, place);
    }

    /** Verifies that all at a place was withheld. */
    public LedgerAssert hasWithheld(String place) {
        return has(Kind.WITHHELD, place);
    }

    /** Verifies that something was dropped at each of these places, and nothing elsewhere; that nothing was, if none is named. */
    public LedgerAssert droppedOnly(String... places) {
        return only(Kind.DROPPED, List.of(places));
    }

    /** Verifies that something was withheld at each of these places, and nothing elsewhere; that nothing was, if none is named. */
    public LedgerAssert withheldOnly(String... places) {
        return only(Kind.WITHHELD, List.of(places));
    }

    private LedgerAssert has(Kind kind, String place) {
        isNotNull();
        List<Ledger.Entry> there =
                actual.entries().stream().filter(entry -> isAt(entry, place)).toList();
        if (there.isEmpty()) {
            return fail(place + " was to be " + kind.token() + ", and the source has no leaf there", List.of());
        }
        List<Ledger.Entry> others = there.stream()
                .filter(entry -> entry.disposition().kind() != kind)
                .toList();
        return others.isEmpty()
                ? this
                : fail("all at " + place + " was to be " + kind.token() + ", and this is not:", lines(others));
    }

    private LedgerAssert only(Kind kind, List<String> places) {
        isNotNull();
        List<Ledger.Entry> ofKind = actual.with(kind);
        List<String> wrong = new ArrayList<>(lines(ofKind.stream()
                .filter(entry -> places.stream().noneMatch(place -> isAt(entry, place)))
                .toList()));
        places.stream()
                .filter(place -> ofKind.stream().noneMatch(entry -> isAt(entry, place)))
                .forEach(place -> wrong.add(place + " is not " + kind.token()));
        return wrong.isEmpty() ? this : fail("only this was to be " + kind.token() + ": " + places, wrong);
    }

    private static boolean isLoss(Disposition disposition) {
        return disposition.kind() == Kind.DROPPED
                || disposition.kind() == Kind.WITHHELD
                || (disposition instanceof Transformed transformed
                        && (transformed.how() == How.NARROWED || transformed.how() == How.APPROXIMATED));
    }

    /** Beneath a place a path goes on with a step, or with the number of an element. */
    private static boolean isAt(Ledger.Entry entry, String place) {
        String path = entry.source().path();
        return path.equals(place)
                || (path.startsWith(place) && (place.isEmpty() || "/[".indexOf(path.charAt(place.length())) >= 0));
    }

    private static List<String> lines(List<Ledger.Entry> entries) {
        return entries.stream()
                .map(entry -> entry.disposition().token() + ' ' + entry.source().describe() + ": "
                        + entry.rule().words())
                .toList();
    }

    private LedgerAssert fail(String what, List<String> lines) {
        failWithMessage("%s", Stream.concat(Stream.of(what), lines.stream()).collect(Collectors.joining("\n- ")));
        return this;
    }
}
