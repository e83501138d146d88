package org.lerkit.mapping.hropen;

import static org.lerkit.mapping.hropen.Pen.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.hropen.Certification;
import org.lerkit.model.hropen.EducationAndLearning;
import org.lerkit.model.hropen.EmploymentHistory;
import org.lerkit.model.hropen.License;
import org.lerkit.model.hropen.PositionHistory;
import org.lerkit.model.hropen.Skill;
import org.lerkit.model.json.Shape;

/** The entries of a LER-RS, each written from an attainment of the record. Not thread-safe. */
final class LerRsEntryDrafts {
    private static final String VERIFICATIONS = "verifications";
    /** Types of achievements that are work, whoever asserts them. */
    private static final Set<String> WORK = Set.of("CommunityService", "Fieldwork");

    /** Types of achievements that the list of an entry says already. */
    private static final Set<String> LISTED = Set.of("License", "Certification");

    private final LerRsDraft draft;
    private final OriginalDrafts originals;
    /** What decides in which list an entry stands, at which place, and what vouches for it. */
    private final List<Leaf> deciding = new ArrayList<>();

    /** The lists, each with the member that an entry needs where no credential vouches for it. */
    @SuppressWarnings("ImmutableEnumChecker") // shapes do not change
    private enum Kind {
        EDUCATION("educationAndLearnings", "institution"),
        EMPLOYMENT("employmentHistories", "organization"),
        CERTIFICATION("certifications", "issuingAuthority"),
        LICENSE("licenses", "issuingAuthority"),
        SKILL("skills", "name");

        private final String member;
        private final String needed;

        Kind(String member, String needed) {
            this.member = member;
            this.needed = needed;
        }

        Shape<?> shape() {
            return switch (this) {
                case EDUCATION -> EducationAndLearning.SHAPE;
                case EMPLOYMENT -> EmploymentHistory.SHAPE;
                case CERTIFICATION -> Certification.SHAPE;
                case LICENSE -> License.SHAPE;
                case SKILL -> Skill.SHAPE;
            };
        }
    }

    LerRsEntryDrafts(LerRsDraft draft) {
        this.draft = draft;
        this.originals = new OriginalDrafts(draft);
        for (Source attainment : draft.record().children("attainments")) {
            deciding.addAll(attainment.leaves("kind"));
            deciding.addAll(attainment.leaves("key"));
            attainment.child("type").ifPresent(type -> deciding.addAll(type.all()));
        }
        for (Source verification : draft.record().children(VERIFICATIONS)) {
            deciding.addAll(verification.leaves("about"));
            deciding.addAll(verification.leaves("mediaType"));
        }
        if (deciding.size() > Pen.MOST) {
            deciding.subList(Pen.MOST, deciding.size()).clear();
        }
    }

    /** Writes them all; what is missing is said to the draft. */
    void write() {
        for (Source attainment : draft.record().children("attainments")) {
            Pen pen = draft.pen().also(attainment.leaves("key"));
            switch (attainment.text("kind").orElse("")) {
                case "academic-record" -> entry(Kind.EDUCATION, education(attainment, pen), attainment, pen);
                case "award" -> entry(Kind.EDUCATION, degreeAlone(attainment, pen), attainment, pen);
                case "employment" -> entry(Kind.EMPLOYMENT, employment(attainment, pen), attainment, pen);
                case "position" -> entry(Kind.EMPLOYMENT, positionAlone(attainment, pen), attainment, pen);
                case "activity" -> {
                    if (attainment
                            .child("type")
                            .flatMap(type -> type.text("value"))
                            .filter(WORK::contains)
                            .isPresent()) {
                        entry(Kind.EMPLOYMENT, positionAlone(attainment, pen), attainment, pen);
                    }
                }
                case "certification", "badge" ->
                    entry(Kind.CERTIFICATION, certificate(attainment, pen), attainment, pen);
                case "licence" -> entry(Kind.LICENSE, certificate(attainment, pen), attainment, pen);
                case "competency" -> entry(Kind.SKILL, SkillDraft.of(attainment, pen), attainment, pen);
                default -> {
                    // LER-RS has no list for it
                }
            }
        }
        records();
    }

    private void entry(Kind kind, Target plain, Source attainment, Pen pen) {
        List<Target> vouching = originals.of(attainment);
        boolean whole = plain.has(kind.needed);
        Target entry = whole ? plain : new Target();
        boolean alone = attainment.text("kind").equals(Optional.of("award"))
                || attainment.text("kind").equals(Optional.of("position"));
        if (!alone) { // facts of a part that stands for itself were written into it
            ReturningFacts facts = pen.facts(attainment);
            facts.write(entry, kind.shape(), member -> whole || member.equals(VERIFICATIONS));
            attainment
                    .child("academic")
                    .ifPresent(academic -> pen.facts(academic, "standing").write(entry, kind.shape(), member -> whole));
        }
        if (kind == Kind.SKILL && whole) {
            new EndorserDrafts(draft, attainment, pen).write(entry);
        }
        List<Leaf> before = ReturningFacts.leaves(attainment, VERIFICATIONS);
        vouching.forEach(original -> entry.add(VERIFICATIONS, original.dependingOn(before)));
        if (!whole
                && (!entry.has(VERIFICATIONS)
                        || !kind.shape().check(entry.json()).isEmpty())) {
            draft.missing(
                    attainment.location(),
                    "no " + kind.needed + ", which an entry in " + kind.member
                            + " needs where no credential vouches for it",
                    "Say the organisation of the attainment, or the name of the skill, or leave it out");
        }
        attainment.leaf("kind").ifPresent(leaf -> draft.accounts().recode(leaf, rule("attainment.kind")));
        draft.target().add(kind.member, entry.dependingOn(deciding));
    }

    /** A CLR that is the original of all of the record vouches for what its issuer, the institution, taught. */
    private void records() {
        Optional<Leaf> sender = draft.record().child("document").flatMap(document -> document.leaf("sender"));
        if (originals.ofRecord().isEmpty() || sender.isEmpty()) {
            return;
        }
        Target entry = new Target();
        draft.organization(draft.record().child("document").orElseThrow(), List.of("sender"), draft.pen())
                .ifPresent(institution -> entry.put("institution", institution));
        if (entry.has("institution")) {
            originals.ofRecord().forEach(original -> entry.add(VERIFICATIONS, original));
            List<Leaf> because = new ArrayList<>(deciding);
            because.add(sender.get());
            draft.target().add(Kind.EDUCATION.member, entry.dependingOn(because));
        }
    }

    private void organization(Source attainment, List<String> members, Target to, String name, Pen pen) {
        draft.organization(attainment, members, pen).ifPresent(organization -> to.put(name, organization));
    }

    /** Who taught or certified something; where nothing says it, who sent the document that does. */
    private void authority(Source attainment, List<String> members, Target to, String name, Pen pen) {
        organization(attainment, members, to, name, pen);
        if (!to.has(name) && members.stream().noneMatch(attainment::has)) {
            draft.record()
                    .child("document")
                    .ifPresent(document -> organization(document, List.of("sender"), to, name, pen));
        }
    }

    private Target education(Source attainment, Pen pen) {
        Target to = new Target();
        IdentifierDraft.first(attainment, to, pen);
        HistoryDraft.period(attainment, to, EducationAndLearning.SHAPE, pen);
        HistoryDraft.said(attainment, to, pen);
        authority(attainment, List.of("provider", "issuer"), to, "institution", pen);
        attainment.child("type").ifPresent(type -> HistoryDraft.entity(type, to, "educationLevelCodes", true, pen));
        List<Leaf> kinds = kinds(attainment);
        for (Source part : attainment.children("parts")) {
            if (part.text("kind").equals(Optional.of("award"))) {
                to.add("educationDegrees", DegreeDraft.of(part, pen.also(kinds)));
            }
        }
        return to;
    }

    private static List<Leaf> kinds(Source attainment) {
        return attainment.children("parts").stream()
                .flatMap(part -> part.leaves("kind").stream())
                .toList();
    }

    private Target degreeAlone(Source attainment, Pen pen) {
        Target to = new Target();
        authority(attainment, List.of("provider", "issuer"), to, "institution", pen);
        to.add("educationDegrees", DegreeDraft.of(attainment, pen));
        return to;
    }

    private Target employment(Source attainment, Pen pen) {
        Target to = new Target();
        IdentifierDraft.first(attainment, to, pen);
        HistoryDraft.period(attainment, to, EmploymentHistory.SHAPE, pen);
        HistoryDraft.said(attainment, to, pen);
        organization(attainment, List.of("provider", "issuer"), to, "organization", pen);
        List<Leaf> kinds = kinds(attainment);
        for (Source part : attainment.children("parts")) {
            if (part.text("kind").equals(Optional.of("position"))) {
                Pen own = pen.also(kinds);
                Target position = HistoryDraft.position(part, own);
                organization(part, List.of("provider"), position, "organization", own);
                own.facts(part).write(position, PositionHistory.SHAPE);
                to.add("positionHistories", position);
            }
        }
        return to;
    }

    private Target positionAlone(Source attainment, Pen pen) {
        Target to = new Target();
        organization(attainment, List.of("provider", "issuer"), to, "organization", pen);
        Target position = HistoryDraft.position(attainment, pen);
        attainment
                .child("type")
                .filter(type -> type.text("value").equals(Optional.of("CommunityService")))
                .ifPresent(type -> position.put(
                        "workRelationshipTypeCode",
                        Traced.of(
                                        Traced.How.RECODED,
                                        "Volunteering",
                                        rule("attainment.service"),
                                        type.leaf("value").orElseThrow())
                                .dependingOn(pen.because())));
        pen.facts(attainment).write(position, PositionHistory.SHAPE);
        to.add("positionHistories", position);
        return to;
    }

    /** The number of a licence, as Open Badges has it. */
    private static void number(Source attainment, Target to, Pen pen) {
        for (Source fact : attainment.children("extensions")) {
            if (!to.has("id")
                    && fact.text("name").equals(Optional.of("subject.licenseNumber"))
                    && fact.text("system").equals(Optional.of("1edtech:clr:2.0"))) {
                List<Leaf> because = new ArrayList<>(fact.leaves("name"));
                because.addAll(fact.leaves("system"));
                Target id = new Target();
                pen.also(because).text(fact, "value", id, "value", "attainment.identifier");
                to.put("id", id);
            }
        }
    }

    private Target certificate(Source attainment, Pen pen) {
        Target to = new Target();
        IdentifierDraft.first(attainment, to, pen);
        if (!attainment.has("identifiers")) {
            number(attainment, to, pen);
        }
        pen.text(attainment, "title", to, "name", "attainment.title");
        attainment.child("type").ifPresent(type -> {
            if (LISTED.contains(type.text("value").orElse(""))) { // the list says it
                type.all().forEach(leaf -> draft.accounts().recode(leaf, rule("attainment.kind")));
            } else {
                HistoryDraft.entity(type, to, "type", false, pen);
            }
        });
        attainment.child("status").ifPresent(status -> pen.text(status, "value", to, "status", "attainment.status"));
        pen.taken(attainment.leaf("awarded"), to, Certification.SHAPE, "issued", "attainment.date");
        HistoryDraft.vague(attainment, "ext:Awarded", to, Certification.SHAPE, "issued", pen);
        Target valid = new Target();
        pen.fitting(
                attainment.child("period").flatMap(period -> period.leaf("start")),
                Pen::isDateTime,
                valid,
                "validFrom",
                "attainment.date");
        pen.fitting(attainment.leaf("expires"), Pen::isDateTime, valid, "validTo", "attainment.date");
        to.put("effectiveTimePeriod", valid);
        HistoryDraft.said(attainment, to, pen);
        authority(attainment, List.of("issuer", "provider"), to, "issuingAuthority", pen);
        return to;
    }
}
