package org.lerkit.mapping.elm;

import static org.lerkit.mapping.elm.WriteRules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.Problem;

/** Claims, written from attainments. */
final class ClaimDrafts {
    private static final String PARTS = "parts";
    private static final String KIND = "kind";

    /** What only holds other attainments; they are claims of their own. */
    private static final Set<String> FRAMES = Set.of("term", "academic-record");

    /** What says nothing but sums of others. */
    private static final String SUMMARY = "summary";

    private static final Set<String> PROVIDED = Set.of(
            "course", "module", "class", "programme", "term", "academic-record", "employment", "position", "activity");

    private final AgentDrafts agents;
    private final Accounts accounts;
    private final List<Problem> problems;

    ClaimDrafts(AgentDrafts agents, Accounts accounts, List<Problem> problems) {
        this.agents = agents;
        this.accounts = accounts;
        this.problems = problems;
    }

    /** An attainment that becomes a claim, and who awards it if it does not say that itself. */
    private record Found(Source attainment, Optional<Leaf> awarder) {}

    /** Writes the claims on a learner, and gives what they were written from. */
    List<Source> write(Source record, Optional<Leaf> sender, Target person, ElmPen pen) {
        List<Leaf> decides = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        expand(record.children("attainments"), sender, found, decides);
        ElmPen own = pen.also(decides);
        found.forEach(one -> person.add("hasClaim", claim(one, own)));
        return found.stream().map(Found::attainment).toList();
    }

    /** The attainments of a list that become claims, those in frames too; what decides of them are their kinds. */
    private static void expand(
            List<Source> attainments, Optional<Leaf> awarder, List<Found> found, List<Leaf> decides) {
        for (Source attainment : attainments) {
            String kind = attainment.text(KIND).orElse("");
            decides.addAll(attainment.leaves(KIND));
            if (FRAMES.contains(kind)) {
                expand(attainment.children(PARTS), awarder(attainment, awarder), found, decides);
            } else if (!kind.equals(SUMMARY)) {
                found.add(new Found(attainment, awarder));
            }
        }
    }

    /**
     * Who awarded an attainment: its issuer; of what is taught or worked, who provided it; else whoever awarded the whole
     * or sent the record; last of all who provided it.
     */
    private static Optional<Leaf> awarder(Source attainment, Optional<Leaf> around) {
        Optional<Leaf> provider = attainment.leaf("provider");
        boolean provided = attainment.text(KIND).filter(PROVIDED::contains).isPresent();
        return attainment
                .leaf("issuer")
                .or(() -> provided ? provider : Optional.empty())
                .or(() -> around)
                .or(() -> provider);
    }

    private Target claim(Found found, ElmPen outer) {
        Source attainment = found.attainment();
        ClaimClass claim = ClaimClass.of(attainment);
        ElmPen pen = outer.also(ClaimClass.marks(attainment));
        attainment.leaves(KIND).forEach(kind -> accounts.recode(kind, rule("attainment.kind")));
        Target to = pen.object(claim.type());
        common(attainment, claim, to, pen);
        Optional<Leaf> awarder = awarder(attainment, found.awarder());
        switch (claim) {
            case ACHIEVEMENT -> achievement(attainment, awarder, to, pen);
            case ASSESSMENT -> assessment(attainment, to, pen);
            case ACTIVITY -> period(attainment, pen).ifPresent(temporal -> to.put("temporal", temporal));
            case ENTITLEMENT -> {
                to.put("dateIssued", pen.moment(attainment.leaf("awarded"), "attainment.date"));
                to.put("expiryDate", pen.moment(attainment.leaf("expires"), "attainment.date"));
            }
        }
        Optional<Target> awarding = awarding(attainment, awarder, claim != ClaimClass.ENTITLEMENT, pen);
        awarding.ifPresent(process -> to.put("awardedBy", process));
        parts(attainment, claim, awarder, to, pen);
        return to;
    }

    private void common(Source attainment, ClaimClass claim, Target to, ElmPen pen) {
        pen.words(attainment, "title", to, "title", "attainment.title");
        if (!to.has("title")) {
            missing(attainment, "an attainment without a title", "say in title what it is called");
        }
        pen.words(attainment, "description", to, "description", "attainment.description");
        for (Source type : attainment.children("classifications")) {
            if (claim != ClaimClass.ENTITLEMENT || !to.has("dcType")) { // which is of one type
                pen.concept(type).ifPresent(concept -> to.add("dcType", concept));
            }
        }
        List<Target> identifiers = identifiers(attainment, pen);
        if (identifiers.size() == 1) {
            to.put("identifier", identifiers.get(0)); // the JSON Schema takes no list of them in an achievement
        } else {
            identifiers.forEach(identifier -> to.add("identifier", identifier));
        }
        pen.note(attainment, "narrative", to, "additionalNote", "attainment.note");
        attainment
                .child("criteria")
                .ifPresent(criteria -> pen.note(criteria, "narrative", to, "additionalNote", "attainment.note"));
        attainment
                .leaves("notes")
                .forEach(note -> to.add("additionalNote", pen.note(pen.text(note, "attainment.note"))));
    }

    /** Its identifiers, and its id as one of them: in a graph, two claims of one name would be one. */
    private static List<Target> identifiers(Source attainment, ElmPen pen) {
        List<Target> all = new ArrayList<>();
        for (Source identifier : attainment.children("identifiers")) {
            AgentDrafts.identifier(identifier, pen).ifPresent(all::add);
        }
        for (String member : List.of("id", "code", "number")) {
            attainment
                    .leaf(member)
                    .ifPresent(leaf ->
                            all.add(pen.object("Identifier").put("notation", pen.text(leaf, "attainment.identifier"))));
        }
        return all;
    }

    private Optional<Target> awarding(Source attainment, Optional<Leaf> awarder, boolean dated, ElmPen pen) {
        if (awarder.isEmpty()) {
            missing(attainment, "an attainment of which nobody says who awarded it", "name the issuer of it");
            return Optional.empty();
        }
        accounts.recode(awarder.get(), rule("attainment.issuer"));
        Target process = process(awarder.get(), pen);
        if (dated) {
            process.put("awardingDate", pen.moment(attainment.leaf("awarded"), "attainment.date"));
        }
        return Optional.of(process);
    }

    private Target process(Leaf awarder, ElmPen pen) {
        return pen.object("AwardingProcess").add("awardingBody", agents.organization(awarder, pen));
    }

    private void achievement(Source attainment, Optional<Leaf> awarder, Target to, ElmPen pen) {
        for (Source credit : attainment.children("credits")) {
            SpecificationDrafts.credit(credit, "earned", pen).ifPresent(made -> to.add("creditReceived", made));
        }
        for (Source result : attainment.children("results")) {
            result(result, awarder, pen).ifPresent(made -> to.add(ClaimClass.ASSESSMENT.member(), made));
        }
        period(attainment, pen).ifPresent(temporal -> {
            Target activity = pen.object("LearningActivity");
            pen.words(attainment, "title", activity, "title", "attainment.title");
            activity.put("temporal", temporal);
            awarder.ifPresent(leaf -> activity.put("awardedBy", process(leaf, pen)));
            to.add(ClaimClass.ACTIVITY.member(), activity);
        });
        SpecificationDrafts.specification(attainment, pen).ifPresent(made -> to.put("specifiedBy", made));
    }

    /** A result with a value, as an assessment. */
    private Optional<Target> result(Source result, Optional<Leaf> awarder, ElmPen pen) {
        return result.leaf("value").map(value -> {
            Target to = pen.object(ClaimClass.ASSESSMENT.type());
            pen.words(result, "name", to, "title", "attainment.result");
            if (!to.has("title")) {
                pen.plain(
                        result.child(KIND)
                                .flatMap(kind -> kind.leaf("value"))
                                .map(kind -> pen.text(kind, "attainment.result")),
                        to,
                        "title");
            }
            grade(result, value, to, pen);
            awarder.ifPresent(leaf -> to.put("awardedBy", process(leaf, pen)));
            return to;
        });
    }

    private static void grade(Source result, Leaf value, Target to, ElmPen pen) {
        to.put("grade", pen.note(pen.text(value, "attainment.result")));
        result.child("status").flatMap(pen::concept).ifPresent(status -> to.put("gradeStatus", status));
        to.put("dateIssued", pen.moment(result.leaf("date"), "attainment.result"));
    }

    private void assessment(Source attainment, Target to, ElmPen pen) {
        Optional<Source> grade = ClaimClass.grade(attainment);
        if (grade.isEmpty()) {
            missing(attainment, "an assessment without a grade", "give it a result that has a value");
        } else {
            grade(grade.get(), grade.get().leaf("value").orElseThrow(), to, pen);
        }
    }

    private static Optional<Target> period(Source attainment, ElmPen pen) {
        return attainment.child("period").flatMap(period -> {
            Target temporal = new Target();
            temporal.put("startDate", pen.moment(period.leaf("start"), "attainment.period"));
            temporal.put("endDate", pen.moment(period.leaf("end"), "attainment.period"));
            pen.words(period, "name", temporal, "prefLabel", "attainment.period");
            return temporal.leaves().isEmpty()
                    ? Optional.empty()
                    : Optional.of(pen.object("PeriodOfTime").putAll(temporal));
        });
    }

    /** Parts stand where their class has a place: in an achievement all have one, elsewhere those of the same class. */
    private void parts(Source attainment, ClaimClass claim, Optional<Leaf> awarder, Target to, ElmPen pen) {
        List<Found> found = new ArrayList<>();
        List<Leaf> decides = new ArrayList<>();
        expand(attainment.children(PARTS), awarder, found, decides);
        found.forEach(part -> decides.addAll(ClaimClass.marks(part.attainment())));
        attainment.child("period").ifPresent(period -> decides.addAll(period.all())); // an activity before the others
        ElmPen own = pen.also(decides);
        for (Found part : found) {
            ClaimClass each = ClaimClass.of(part.attainment());
            if (claim == ClaimClass.ACHIEVEMENT) {
                to.add(each.member(), claim(part, own));
            } else if (each == claim) {
                to.add("hasPart", claim(part, own));
            }
        }
    }

    private void missing(Source at, String what, String hint) {
        problems.add(
                Problem.error(ConversionProblems.MISSING, at.location(), what).withHint(hint));
    }
}
