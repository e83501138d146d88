package org.lerkit.mapping.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.Rule;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.record.Alignment;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.CompetencyClaim;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Result;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/** Goes through a record and says of everything that could be a skill what it is. */
final class SkillReading {
    private static final Rule ACHIEVED = new Rule("skill.achievement", "What was attained is a competency itself.");
    private static final Rule ASSERTED =
            new Rule("skill.competency", "The attainment asserts a competency, an outcome or a proficiency.");
    private static final Rule CODED = new Rule("skill.coded", "The outcome needs a skill that is a code of a list.");
    private static final Rule REQUIREMENT =
            new Rule("not-held.requirement", "A requirement says what is asked for, and not what someone can do.");
    private static final Rule OTHER_KIND =
            new Rule("not-held.kind", "It is neither an outcome, a competency nor a proficiency.");
    private static final Rule UNMET = new Rule("not-held.unmet", "Its conditions are not met, by its own status.");
    private static final Rule UNFINISHED =
            new Rule("not-held.unfinished", "The attainment is not completed or not passed, by its own status.");
    private static final Rule BELOW_PASS =
            new Rule("not-held.result", "The result is not final, failed, or below the value that is needed to pass.");

    private static final Set<String> ASSERTING = Set.of("outcome", "proficiency", "competency");
    /** Results that are levels: their value says how well. */
    private static final Set<String> LEVELS =
            Set.of("PerformanceLevel", "RubricCriterionLevel", "RubricCriterion", "proficiency");

    private final Frameworks frameworks;
    private final Vouchers vouchers;
    private final List<Skill> skills = new ArrayList<>();
    private final List<ClassifiedAlignment> alignments = new ArrayList<>();
    private final List<HeldCredential> credentials = new ArrayList<>();
    private final List<NotHeld> notHeld = new ArrayList<>();

    SkillReading(LearnerRecord record, Vouching vouching, Frameworks frameworks) {
        this.frameworks = frameworks;
        vouchers = new Vouchers(record, vouching);
        read(record.attainments(), JsonPointer.ROOT.child("attainments"), vouchers.sender(), true);
    }

    /** What was found. */
    Skills skills() {
        return new Skills(skills, alignments, credentials, notHeld, frameworks);
    }

    /** Who says an attainment, its key and place, whether it was attained. */
    private record Context(Attainment by, JsonPointer place, Optional<String> around, boolean attained) {}

    private void read(List<Attainment> all, JsonPointer place, Optional<String> around, boolean wholeAttained) {
        for (int i = 0; i < all.size(); i++) {
            Attainment attainment = all.get(i);
            boolean isOutcome = attainment.kind().equals(AttainmentKind.COMPETENCY);
            boolean attained = Passing.isAttained(attainment) && (wholeAttained || !isOutcome);
            read(new Context(attainment, place.child(i), around, attained));
            Optional<String> inside =
                    attainment.issuer().or(attainment::provider).or(() -> around);
            read(attainment.parts(), place.child(i).child("parts"), inside, attained);
        }
    }

    private void read(Context in) {
        Attainment by = in.by();
        if (by.kind().equals(AttainmentKind.COMPETENCY)) {
            add(
                    in,
                    new SkillDraft(ACHIEVED, Skill.Origin.ACHIEVEMENT, in.place())
                            .identified(by.id(), by.code(), Optional.empty())
                            .named(by.title(), Optional.empty())
                            .at(by.results().stream()
                                    .filter(result -> result.achievedLevel().isPresent()
                                            || LEVELS.contains(result.kind().value()))
                                    .flatMap(result -> Levels.of(result).stream())
                                    .toList()));
        } else if (in.attained()) {
            by.id()
                    .ifPresent(id -> credentials.add(new HeldCredential(
                            id, by.title(), in.place(), by.key(), voucher(in, List.of(id.value()), by.expires()))));
        }
        for (int i = 0; i < by.competencies().size(); i++) {
            competency(
                    in,
                    by.competencies().get(i),
                    in.place().child("competencies").child(i));
        }
        aligned(in, by.alignments(), in.place(), Optional.empty());
        for (int i = 0; i < by.results().size(); i++) {
            Result result = by.results().get(i);
            aligned(in, result.alignments(), in.place().child("results").child(i), Optional.of(result));
        }
    }

    private void competency(Context in, CompetencyClaim claim, JsonPointer place) {
        String kind = claim.kind().value();
        if (!ASSERTING.contains(kind)) {
            notHeld.add(new NotHeld(place, in.by().key(), kind.equals("requirement") ? REQUIREMENT : OTHER_KIND));
            return;
        }
        if (Passing.isUnmet(claim)) {
            notHeld.add(new NotHeld(place, in.by().key(), UNMET));
            return;
        }
        List<SkillLevel> levels = claim.proficiency().stream().map(Levels::of).toList();
        add(
                in,
                new SkillDraft(ASSERTED, Skill.Origin.COMPETENCY, place)
                        .identified(claim.id(), claim.code(), claim.frameworkUrl())
                        .named(claim.name().or(claim::description), claim.framework())
                        .at(levels)
                        .on(claim.date()));
        for (int i = 0; i < claim.skill().size(); i++) {
            Coded skill = claim.skill().get(i);
            boolean paired = levels.size() == claim.skill().size();
            add(
                    in,
                    new SkillDraft(
                                    CODED,
                                    Skill.Origin.COMPETENCY,
                                    place.child("skill").child(i))
                            .identified(
                                    Optional.empty(),
                                    Optional.of(skill.value()),
                                    skill.system().map(Iri::new))
                            .named(skill.label().map(LocalizedText::of), skill.system())
                            .at(paired ? List.of(levels.get(i)) : List.of())
                            .on(claim.date()));
        }
    }

    private void aligned(Context in, List<Alignment> all, JsonPointer parent, Optional<Result> result) {
        for (int i = 0; i < all.size(); i++) {
            Alignment alignment = all.get(i);
            JsonPointer place = parent.child("alignments").child(i);
            AlignmentRules.Verdict verdict = AlignmentRules.classify(alignment, frameworks);
            alignments.add(new ClassifiedAlignment(
                    alignment, verdict.kind(), verdict.rule(), place, in.by().key()));
            if (verdict.kind() == AlignmentKind.SKILL) {
                skill(in, alignment, place, verdict.rule(), result);
            }
        }
    }

    private void skill(Context in, Alignment alignment, JsonPointer place, Rule rule, Optional<Result> result) {
        if (result.filter(Passing::isMissed).isPresent()) {
            notHeld.add(new NotHeld(place, in.by().key(), BELOW_PASS));
            return;
        }
        Optional<Iri> url = alignment.url();
        boolean isFramework = url.filter(frameworks::isFramework).isPresent();
        add(
                in,
                new SkillDraft(rule, result.isPresent() ? Skill.Origin.RESULT : Skill.Origin.ALIGNMENT, place)
                        .identified(
                                isFramework ? Optional.empty() : url,
                                alignment.code(),
                                isFramework ? url : Optional.empty())
                        .named(alignment.name(), alignment.framework())
                        .at(result.flatMap(Levels::of).stream().toList())
                        .on(result.flatMap(Result::date)));
    }

    private void add(Context in, SkillDraft draft) {
        if (in.attained()) {
            skills.add(draft.skill(
                    in.by(), frameworks, said -> voucher(in, said, in.by().expires())));
        } else {
            notHeld.add(new NotHeld(draft.place(), in.by().key(), UNFINISHED));
        }
    }

    private Voucher voucher(Context in, List<String> said, Optional<LexicalDate> expires) {
        return vouchers.of(in.by(), in.around(), said, expires);
    }
}
