package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Writing.carried;
import static org.lerkit.mapping.clr.Writing.dateTime;
import static org.lerkit.mapping.clr.Writing.leaf;
import static org.lerkit.mapping.clr.Writing.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.clr.Profiles.Reference;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.Problem;

/** The tree of attainments as credentials, achievements that are not asserted, and associations between them. */
final class Attainments {
    private static final Rule PART_OF =
            new Rule("clr2.write.association", "What is part of another attainment is joined to it by an association.");
    private static final List<String> OUTCOMES = List.of("results", "credits", "awarded", "evidence", "expires");
    private static final List<String> ACADEMIC_OUTCOMES = List.of("honors", "attendance", "standing");

    private final Profiles profiles;
    private final Writing writing;
    private final Achievements achievements;
    private final Credentials credentials;
    private final Originals originals;
    private final Function<Reference, Target> vouching;
    private final List<Target> unasserted = new ArrayList<>();
    private final List<Target> associations = new ArrayList<>();
    private final Map<String, Traced> ids = new HashMap<>();

    /**
     * What an attainment has from what it is part of.
     *
     * @param provider where it is attained
     * @param period when it takes place
     * @param whole the id of the achievement that it is part of
     */
    private record Inherited(
            @Nullable Reference provider,
            @Nullable Source period,
            @Nullable Traced whole) {}

    /**
     * Writes all attainments of a record.
     *
     * @param vouching what a credential says of who vouches for it
     */
    Attainments(
            Writing writing,
            Profiles profiles,
            Credentials credentials,
            Originals originals,
            Function<Reference, Target> vouching) {
        this.writing = writing;
        this.originals = originals;
        this.profiles = profiles;
        this.achievements = new Achievements(writing);
        this.credentials = credentials;
        this.vouching = vouching;
        int number = 0;
        for (Source attainment : writing.record.children("attainments")) {
            write(attainment, new Inherited(null, null, null), Integer.toString(number++));
        }
        writing.record.children("relations").forEach(this::relation);
    }

    /** Puts everything into the subject of the record. */
    void putInto(Target subject) {
        credentials.putInto(subject);
        unasserted.forEach(achievement -> subject.add("achievement", achievement));
        associations.forEach(association -> subject.add("association", association));
    }

    private void write(Source attainment, Inherited from, String position) {
        Leaf kind = attainment.leaf("kind").orElseThrow();
        if (!Words.TYPE_OF_KIND.containsKey(kind.text())) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.UNKNOWN_KIND,
                            kind.location(),
                            "a kind of attainment that lerkit does not know")
                    .withHint("Use one of the kinds that AttainmentKind lists, and say what it is in the type"));
        }
        Optional<Reference> own = leaf(attainment, "provider").map(profiles::find);
        Reference provider = own.orElse(from.provider);
        Optional<Traced> original = originals.of(attainment);
        original.ifPresent(credentials::embed);
        Optional<Traced> id = original.isPresent()
                ? Writing.iri(attainment, "id", "attainment")
                : Optional.of(write(attainment, kind, from, own, position));
        id.ifPresent(known -> {
            remember(attainment, known);
            associate(known, from.whole);
        });
        if (original.isEmpty()) {
            int number = 0;
            for (Source claim : attainment.children("competencies")) {
                competency(claim, id.orElseThrow(), provider, position + ".c" + number++);
            }
        }
        parts(
                attainment,
                kind,
                new Inherited(provider, attainment.child("period").orElse(from.period), id.orElse(from.whole)),
                position);
    }

    private void parts(Source attainment, Leaf kind, Inherited on, String position) {
        boolean test = kind.text().equals("test");
        int number = 0;
        for (Source part : attainment.children("parts")) {
            String place = position + "." + number++;
            if (!(test && Outcomes.isResult(part))) {
                write(part, on, place);
            }
        }
    }

    /** Writes the attainment itself; gives the id of the achievement. */
    private Traced write(Source attainment, Leaf kind, Inherited from, Optional<Reference> own, String position) {
        AchievementDraft draft = new AchievementDraft();
        Credits credits = new Credits(attainment, writing);
        achievements.write(
                attainment,
                draft,
                credits,
                own.map(Profiles::full)
                        .or(() -> Optional.ofNullable(from.provider).map(Profiles::brief)));
        Optional<Traced> given = Writing.iri(attainment, "id", "attainment");
        boolean frame = Words.FRAMES.contains(kind.text());
        if (frame && !hasOutcome(attainment)) {
            frame(attainment, draft);
            AchievementDraft.Written written = draft.finish(given, position);
            unasserted.add(written.achievement());
            return written.id();
        }
        Outcomes.write(attainment, draft, credits, writing);
        AchievementDraft.Written written = draft.finish(given, frame ? position : "");
        Optional<Target> issuer = leaf(attainment, "issuer").map(profiles::find).map(vouching);
        credentials.write(attainment, written, position, issuer, subject(attainment, credits, from, own));
        return written.id();
    }

    private static boolean hasOutcome(Source attainment) {
        return OUTCOMES.stream().anyMatch(attainment::has)
                || attainment
                        .child("academic")
                        .filter(academic -> ACADEMIC_OUTCOMES.stream().anyMatch(academic::has))
                        .isPresent();
    }

    /** What an achievement that is not asserted can say of the learner: nothing but words and tags. */
    private static void frame(Source attainment, AchievementDraft draft) {
        attainment
                .child("status")
                .ifPresent(status -> leaf(status, "value")
                        .ifPresent(value -> draft.tag(Achievements.tag("status", value, "status.value"))));
        attainment
                .child("academic")
                .ifPresent(academic -> Outcomes.CODES.forEach(member -> Writing.leaves(academic, member)
                        .forEach(value -> draft.tag(Achievements.tag(member, value, "outcome.value")))));
        Writing.leaves(attainment, "notes").forEach(note -> draft.tag(Traced.verbatim(note, rule("attainment.notes"))));
        leaf(attainment, "narrative").ifPresent(text -> draft.tag(Traced.verbatim(text, rule("attainment.narrative"))));
    }

    /** What is said of the learner beside results: when, where, in which role. */
    private static Target subject(Source attainment, Credits credits, Inherited from, Optional<Reference> own) {
        Target subject = new Target();
        Optional<Source> period = attainment.child("period");
        Optional<Source> around = Optional.ofNullable(from.period);
        subject.put("activityStartDate", date("start", period, around));
        subject.put("activityEndDate", date("end", period, around));
        subject.put("creditsEarned", credits.earned());
        subject.put(
                "licenseNumber",
                Facts.value(attainment, "subject.licenseNumber").or(() -> number(attainment)));
        List<Leaf> narrative = new ArrayList<>();
        leaf(attainment, "narrative").ifPresent(narrative::add);
        narrative.addAll(Writing.leaves(attainment, "notes"));
        subject.put("narrative", Writing.joined(narrative, "\n", rule("attainment.narrative")));
        subject.put("role", carried(attainment, "role", "attainment"));
        own.ifPresent(school -> subject.put("source", Profiles.brief(school)));
        subject.put("term", period.flatMap(Achievements::term).or(() -> around.flatMap(Achievements::term)));
        return subject;
    }

    /** The number of a licence: its first identifier. */
    private static Optional<Traced> number(Source attainment) {
        Leaf kind = attainment.leaf("kind").orElseThrow();
        return attainment
                .child("identifiers")
                .filter(identifier -> kind.text().equals("licence"))
                .flatMap(identifier -> Writing.leaf(identifier, "value"))
                .map(value -> Traced.verbatim(value, rule("identifier.value")).dependingOn(kind));
    }

    private static Optional<Traced> date(String member, Optional<Source> period, Optional<Source> around) {
        Optional<Source> speaking =
                period.filter(part -> part.leaf(member).isPresent()).or(() -> around);
        return speaking.flatMap(part -> dateTime(part, member, "period"));
    }

    private void competency(Source claim, Traced whole, @Nullable Reference provider, String position) {
        AchievementDraft draft = new AchievementDraft();
        Competencies.write(claim, draft, Optional.ofNullable(provider).map(Profiles::brief));
        boolean assessed = Competencies.isAssessed(claim);
        if (!assessed) {
            Writing.leaves(claim, "notes").forEach(note -> draft.tag(Traced.verbatim(note, rule("competency.notes"))));
        }
        AchievementDraft.Written written = draft.finish(Optional.empty(), "");
        if (assessed) {
            Target subject = new Target()
                    .put("narrative", Writing.joined(Writing.leaves(claim, "notes"), "\n", rule("competency.notes")));
            credentials.competency(claim, written, position, subject);
        } else {
            unasserted.add(written.achievement());
        }
        associate(written.id(), whole);
    }

    private void remember(Source attainment, Traced id) {
        Leaf key = attainment.leaf("key").orElseThrow();
        if (ids.putIfAbsent(key.raw(), id) != null) {
            throw new ConversionException(
                    Problem.error(ConversionProblems.INCONSISTENT, key.location(), "the key of another attainment too")
                            .withHint("Give each attainment a key of its own"));
        }
    }

    private void associate(Traced part, @Nullable Traced whole) {
        if (whole != null) {
            association(Traced.fixed("isPartOf", PART_OF), part, whole);
        }
    }

    private void association(Traced type, Traced from, Traced to) {
        associations.add(new Target()
                .put("type", Writing.fixed("Association"))
                .put("associationType", type)
                .put("sourceId", from)
                .put("targetId", to));
    }

    private void relation(Source relation) {
        Leaf type = relation.leaf("type").orElseThrow();
        boolean known = Words.ASSOCIATION_TYPES.contains(type.raw());
        association(
                known
                        ? Traced.carried(type, rule("relation.type"))
                        : Traced.of(Traced.How.APPROXIMATED, "isRelatedTo", rule("relation.type"), type),
                end(relation, "from"),
                end(relation, "to"));
    }

    private Traced end(Source relation, String member) {
        Leaf end = relation.leaf(member).orElseThrow();
        Traced id = ids.get(end.raw());
        if (id != null) {
            return Traced.derived(id.text(), rule("relation." + member), id.leaves())
                    .dependingOn(end);
        } else if (Writing.isIri(end)) {
            return Traced.verbatim(end, rule("relation." + member));
        }
        throw new ConversionException(
                Problem.error(ConversionProblems.INCONSISTENT, end.location(), "the key of no attainment, and no IRI")
                        .withHint("Refer to an attainment of the record by its key, or to an achievement by its IRI"));
    }
}
