package org.lerkit.mapping.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.UuidNames;
import org.lerkit.model.Problem;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.RequiredContext;
import org.lerkit.model.ob3.Achievement;
import org.lerkit.model.ob3.IdentifierEntry;
import org.lerkit.model.ob3.OpenBadges3;
import org.lerkit.model.ob3.Profile;
import org.lerkit.model.ob3.Related;
import org.lerkit.model.value.Iri;
import org.lerkit.model.vc2.VcDataModel2;

/** One Open Badges 2.0 assertion on its way to an Open Badges 3.0 credential: what its table cannot say. */
final class BadgeUpgrade {
    private static final String VOCABULARY = "https://w3id.org/openbadges#";
    private static final Rule FIXED = new Rule("ob2.upgrade.credential", "What every Open Badges 3.0 credential says.");
    private static final Rule NEW_ID = new Rule(
            "ob2.upgrade.new-id", "A new object has a new id, always the same for the same id of the old one.");
    private static final Rule ISSUED_AS =
            new Rule("ob2.upgrade.issued-as", "The caller says as whom the issuer signs.");
    private static final Rule SUBJECT = new Rule("ob2.upgrade.subject", "The caller says who the learner is.");
    private static final Rule EVIDENCE =
            new Rule("ob2.upgrade.evidence", "A piece of evidence leads to the original assertion.");
    private static final Rule NAMED_ONLY = new Rule(
            "ob2.upgrade.endorsement.named",
            "An endorsement that is only named, or does not say who said it of what and when.");
    private static final Rule TAKEN_BACK =
            new Rule("ob2.upgrade.endorsement.revoked", "An endorsement that was taken back.");

    private final Source assertion;
    private final Rewriting rewriting;
    private final ConversionOptions options;
    private final Optional<Iri> issuedAs;
    private final Source badge;
    private final Leaf issuerId;
    private final List<Leaf> revocations = new ArrayList<>();

    BadgeUpgrade(Source assertion, Rewriting rewriting, ConversionOptions options, Optional<Iri> issuedAs) {
        this.assertion = assertion;
        this.rewriting = rewriting;
        this.options = options;
        this.issuedAs = issuedAs;
        refuseRevoked();
        badge = assertion
                .child("badge")
                .filter(BadgeUpgrade::isObject)
                .orElseThrow(
                        () -> missing(
                                assertion.child("badge").orElse(assertion),
                                "the badge class itself, which is only named",
                                "Give its document, and that of its issuer: with HostedDocuments, or --with on the command line"));
        Source issuer = badge.child("issuer").orElseThrow(() -> missing(badge, "who issued it", ""));
        issuerId = id(issuer).orElseThrow(() -> missing(issuer, "the id of the issuer", ""));
        rewriting.make("badge", part -> Optional.of(achievement(part)));
        rewriting.make("profile", part -> Optional.of(profile(part)));
        rewriting.make("creator", part -> Optional.of(identified(part)));
        rewriting.make("endorsement", this::endorsement);
        rewriting.make("claim", part -> Optional.of(claim(part)));
        findRevocations(assertion);
    }

    private void refuseRevoked() {
        assertion
                .leaf("revoked")
                .filter(leaf -> leaf.value() == JsonBoolean.TRUE)
                .ifPresent(leaf -> {
                    throw new ConversionException(Problem.error(
                                    ConversionProblems.REVOKED, leaf.location(), "the issuer took this badge back")
                            .withHint("It cannot be made a badge that holds"));
                });
    }

    /** An endorsement that was taken back is left out, so that what is behind it moves up. */
    private void findRevocations(Source thing) {
        for (Source part : thing.children()) {
            if (part.name().equals("endorsement")) {
                revocations.addAll(part.leaves("revoked"));
            }
            findRevocations(part);
        }
    }

    /**
     * The credential.
     *
     * @param original the evidence of where it comes from
     */
    Target credential(Traced original) {
        require(badge, "name");
        require(badge, "description");
        Source criteria = badge.child("criteria").orElse(badge);
        if (id(criteria).isEmpty() || criteria == badge) {
            require(criteria, criteria == badge ? "criteria" : "narrative");
        }
        require(assertion, "issuedOn");
        Target credential = new Target();
        head(credential, "assertion", require(assertion, "id"), "OpenBadgeCredential");
        rewriting.write(badge, "badge-credential", credential);
        rewriting.write(assertion, "assertion", credential);
        Target subject = credential.object("credentialSubject");
        options.subject().ifPresent(id -> subject.put("id", Traced.policy(id.value(), SUBJECT)));
        Rewriting.type(org.lerkit.model.ob3.AchievementSubject.SHAPE, subject);
        rewriting.write(assertion, "assertion-subject", subject);
        if (!subject.has("id") && !subject.has("identifier")) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.NO_LEARNER_IDENTITY,
                            assertion.location(),
                            "nothing says who earned the badge")
                    .withHint("Say it: ConversionOptions.withSubject, or --subject on the command line"));
        }
        credential.add(
                "evidence",
                Original.evidence(
                        original,
                        List.of("Evidence", VOCABULARY + "Assertion"),
                        "Original Open Badges 2.0 assertion",
                        EVIDENCE));
        return credential;
    }

    /** Where the original is. */
    Traced address() {
        return Traced.verbatim(require(assertion, "id"), rewriting.rule("assertion.id"));
    }

    private void head(Target credential, String kind, Leaf oldId, String type) {
        for (RequiredContext context : List.of(VcDataModel2.CONTEXT, OpenBadges3.CONTEXT)) {
            credential.add("@context", Traced.fixed(context.url(), FIXED));
        }
        credential.put("id", newId(kind, oldId));
        credential.add("type", Traced.fixed("VerifiableCredential", FIXED)).add("type", Traced.fixed(type, FIXED));
    }

    private static Traced newId(String kind, Leaf oldId) {
        return Traced.derived(urn(kind, oldId), NEW_ID, List.of(oldId));
    }

    private static String urn(String kind, Leaf oldId) {
        return UuidNames.urn("ob2 " + kind, oldId.raw());
    }

    private Target achievement(Source part) {
        Leaf id = require(part, "id");
        Target achievement = new Target().put("id", newId("badge", id));
        Rewriting.type(Achievement.SHAPE, achievement);
        rewriting.write(part, "badge", achievement);
        Target related = achievement.item("related").put("id", Traced.verbatim(id, rewriting.rule("badge.id")));
        Rewriting.type(Related.SHAPE, related);
        related.add("type", Traced.fixed(VOCABULARY + "BadgeClass", FIXED));
        related.put("version", Traced.fixed("Open Badges v2p0", FIXED));
        return achievement;
    }

    private Target profile(Source part) {
        Target profile = identified(part);
        if (isObject(part)) {
            rewriting.write(part, "profile", profile);
        }
        return profile;
    }

    /** A profile with its id alone; that of the issuer, if the caller says as whom it signs, with its old id beside. */
    private Target identified(Source part) {
        Target profile = new Target();
        Rewriting.type(Profile.SHAPE, profile);
        Optional<Leaf> id = id(part);
        if (id.isEmpty() || issuedAs.isEmpty()) {
            return profile.put("id", id.map(leaf -> Traced.verbatim(leaf, rewriting.rule("profile.id"))));
        }
        Traced old = Traced.verbatim(id.get(), rewriting.rule("profile.id"));
        if (id.get().raw().equals(issuerId.raw())) {
            profile.put("id", Traced.policy(issuedAs.get().value(), ISSUED_AS));
            Target other = profile.item("otherIdentifier").put("identifier", old);
            Rewriting.type(IdentifierEntry.SHAPE, other);
            other.put("identifierType", Traced.fixed("identifier", FIXED));
        } else {
            profile.put("id", old);
        }
        return profile.dependingOn(List.of(issuerId, id.get()));
    }

    private Optional<Target> endorsement(Source part) {
        Optional<Leaf> id = part.leaf("id");
        boolean whole = id.isPresent()
                && part.leaf("issuedOn").isPresent()
                && part.child("issuer").flatMap(BadgeUpgrade::id).isPresent()
                && part.child("claim").flatMap(claim -> claim.leaf("id")).isPresent();
        boolean revoked = part.leaf("revoked")
                .filter(leaf -> leaf.value() == JsonBoolean.TRUE)
                .isPresent();
        if (!whole || revoked) {
            rewriting.accounts.drop(part, revoked ? TAKEN_BACK : NAMED_ONLY);
            return Optional.empty();
        }
        Target credential = new Target();
        head(credential, "endorsement", id.orElseThrow(), "EndorsementCredential");
        credential.put("name", Traced.fixed("Endorsement", FIXED));
        rewriting.write(part, "endorsement", credential);
        return Optional.of(credential.dependingOn(revocations));
    }

    /** What is said; of the badge and its parts by their new ids. */
    private Target claim(Source part) {
        Target subject = new Target();
        part.leaf("id").ifPresent(id -> subject.put("id", endorsed(id)));
        Rewriting.type(org.lerkit.model.ob3.EndorsementSubject.SHAPE, subject);
        rewriting.write(part, "claim", subject);
        return subject;
    }

    private Traced endorsed(Leaf id) {
        Rule rule = rewriting.rule("claim.id");
        List<Leaf> known = new ArrayList<>();
        Traced endorsed = Traced.verbatim(id, rule);
        if (id.raw().equals(issuerId.raw()) && issuedAs.isPresent()) {
            endorsed = Traced.of(Traced.How.RECODED, issuedAs.get().value(), rule, id);
        }
        known.add(issuerId);
        for (Source renamed : List.of(badge, assertion)) {
            Leaf old = require(renamed, "id");
            known.add(old);
            if (old.raw().equals(id.raw())) {
                endorsed = Traced.of(Traced.How.RECODED, urn(renamed == badge ? "badge" : "assertion", old), rule, id);
            }
        }
        return endorsed.dependingOn(known);
    }

    private static Optional<Leaf> id(Source part) {
        return part.leaf().or(() -> part.leaf("id"));
    }

    private static boolean isObject(Source part) {
        return part.json().orElse(null) instanceof JsonObject;
    }

    private static Leaf require(Source part, String member) {
        return part.child(member)
                .filter(child -> !Rewriting.saysNothing(child))
                .flatMap(child -> child.all().stream().findFirst())
                .orElseThrow(() -> missing(part, "its " + member, ""));
    }

    private static ConversionException missing(Source at, String what, String hint) {
        SourceLocation place = at.location();
        String standard = "Open Badges 3.0 cannot do without, and lerkit does not invent it";
        return new ConversionException(
                Problem.error(ConversionProblems.MISSING, place, "the badge does not say " + what)
                        .withHint(hint.isEmpty() ? standard : hint));
    }
}
