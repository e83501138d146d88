package org.lerkit.mapping.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Period;

/**
 * What belongs together on a page, whatever the shape of the record: terms and courses inside an academic record, as a
 * transcript has them, or single achievements side by side, as a wallet has them. Every attainment is in one place only;
 * {@link #all} has each of them in the order of the record.
 */
final class Arrangement {
    private static final Set<AttainmentKind> TAUGHT = Set.of(AttainmentKind.COURSE, AttainmentKind.MODULE);
    private static final Set<AttainmentKind> TESTED = Set.of(AttainmentKind.TEST, AttainmentKind.SUBTEST);

    final List<Placed> all = new ArrayList<>();
    final List<Placed> academicRecords = new ArrayList<>();
    final List<Placed> awards = new ArrayList<>();
    final List<Placed> programmes = new ArrayList<>();
    /** Totals of everything, not of a term. */
    final List<Placed> summaries = new ArrayList<>();

    final List<Placed> tests = new ArrayList<>();
    final List<Placed> competencies = new ArrayList<>();
    /** Badges, licences, activities, and kinds that lerkit does not know. */
    final List<Placed> achievements = new ArrayList<>();

    private final List<Term> terms = new ArrayList<>();
    private final Map<String, Term> named = new LinkedHashMap<>();

    /** A period of study with what was taken and totalled in it. */
    static final class Term {
        /** The attainment that stands for the term, where the record has one. */
        final Optional<Placed> placed;

        final Optional<Period> period;
        final List<Placed> courses = new ArrayList<>();
        final List<Placed> summaries = new ArrayList<>();
        final List<Placed> programmes = new ArrayList<>();

        private Term(Optional<Placed> placed, Optional<Period> period) {
            this.placed = placed;
            this.period = period;
        }
    }

    private Arrangement() {}

    static Arrangement of(LearnerRecord record) {
        Arrangement arrangement = new Arrangement();
        record.attainments().forEach(root -> arrangement.place(new Placed(root, List.of()), null));
        return arrangement;
    }

    /** Terms in the order of the record; courses that say their period, but stand in no term, in terms of their own. */
    List<Term> terms() {
        List<Term> all = new ArrayList<>(terms);
        all.addAll(named.values());
        return all;
    }

    /** Whether it stands in a table of courses. */
    static boolean isTaught(Attainment attainment) {
        return TAUGHT.contains(attainment.kind());
    }

    private void place(Placed placed, @Nullable Term term) {
        all.add(placed);
        Term inside = term;
        if (placed.is(AttainmentKind.ACADEMIC_RECORD)) {
            academicRecords.add(placed);
        } else if (placed.is(AttainmentKind.TERM)) {
            inside = new Term(Optional.of(placed), placed.it().period());
            terms.add(inside);
        } else if (isTaught(placed.it())) {
            inside = term != null ? term : namedTerm(placed.it());
            inside.courses.add(placed);
        } else if (placed.is(AttainmentKind.SUMMARY)) {
            (term != null ? term.summaries : summaries).add(placed);
        } else if (placed.is(AttainmentKind.PROGRAMME)) {
            programmes.add(placed);
            if (term != null) {
                term.programmes.add(placed);
            }
        } else if (placed.is(AttainmentKind.AWARD)) {
            awards.add(placed);
        } else if (TESTED.contains(placed.it().kind())) {
            tests.add(placed);
        } else if (placed.is(AttainmentKind.COMPETENCY)) {
            competencies.add(placed);
        } else {
            achievements.add(placed);
        }
        for (Placed part : placed.parts().toList()) {
            place(part, inside);
        }
    }

    private Term namedTerm(Attainment course) {
        String label = course.period().map(Arrangement::label).orElse("");
        return named.computeIfAbsent(
                label, l -> new Term(Optional.empty(), l.isEmpty() ? Optional.empty() : course.period()));
    }

    /** What tells a term from another; nothing for a period that has dates only, which is not a term. */
    private static String label(Period period) {
        return period.name()
                .flatMap(name -> name.any())
                .or(() -> period.designator()
                        .map(month -> month.text() + period.suffix().orElse("")))
                .or(period::schoolYear)
                .orElse("");
    }
}
