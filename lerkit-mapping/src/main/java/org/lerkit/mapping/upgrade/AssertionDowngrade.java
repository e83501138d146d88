package org.lerkit.mapping.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.UuidNames;
import org.lerkit.model.clr1.ResultDescription;
import org.lerkit.model.clr1.VerificationType;
import org.lerkit.model.json.JsonString;

/** Credentials of achievements, and achievements by themselves, on their way from CLR 2.0 to CLR 1.0. */
final class AssertionDowngrade {
    private static final Rule SAME_NAME =
            new Rule("clr1.write.assertion.name", "An assertion of CLR 1.0 has the name of its achievement.");
    private static final Rule OTHER_NAME = new Rule(
            "clr1.write.assertion.other-name",
            "A name other than that of the achievement has no place in an assertion.");
    private static final Rule BY_PUBLISHER =
            new Rule("clr1.write.issuer.publisher", "The publisher of the record issues its assertions.");
    private static final Rule BY_OTHER = new Rule(
            "clr1.write.issuer.other", "An assertion of CLR 1.0 does not say of another issuer than the publisher.");
    private static final Rule UNDESCRIBED = new Rule(
            "clr1.write.result.undescribed",
            "A result of CLR 1.0 has a description: one without gets one that says nothing more.");
    private static final Rule UNNAMED = new Rule(
            "clr1.write.evidence.unnamed", "Evidence of CLR 1.0 has a name: what has none is called evidence.");
    private static final Rule UNVERIFIED = new Rule(
            "clr1.write.endorsement.verification", "How an endorsement is verified only the endorser can say.");

    private final Source publisher;
    private final Recipient recipient;
    private final Rewriting rewriting;
    private final PrivateParts privacy;
    private final Associations associations;
    private final List<Target> undescribed = new ArrayList<>();
    private Optional<Leaf> assertionId = Optional.empty();

    AssertionDowngrade(
            Source publisher,
            Recipient recipient,
            Rewriting rewriting,
            PrivateParts privacy,
            Associations associations) {
        this.publisher = publisher;
        this.recipient = recipient;
        this.rewriting = rewriting;
        this.privacy = privacy;
        this.associations = associations;
        rewriting.make("profile", part -> Optional.of(profile(part, "profile")));
        rewriting.make("endorser", part -> Optional.of(profile(part, "endorser")));
        rewriting.make("identifier", this::identifier);
        rewriting.make("evidence", this::evidence);
        rewriting.make("result", this::result);
        rewriting.make("endorsement", this::endorsement);
    }

    /** What a credential is of; empty of one that is of no achievement, or says it by its id alone. */
    static Optional<Source> achievement(Source credential) {
        return credential
                .child("credentialSubject")
                .flatMap(about -> about.child("achievement"))
                .filter(ClrDowngrade::isObject);
    }

    Target assertion(Source credential, Source achievement) {
        Source about = credential.child("credentialSubject").orElseThrow();
        assertionId = credential.leaf("id");
        undescribed.clear();
        Target assertion = new Target();
        rewriting.type(credential, "assertion", assertion);
        rewriting.write(credential, "assertion", assertion);
        credential.children("name").forEach(name -> name(name, achievement));
        assertion.put("recipient", recipient.of(about));
        rewriting.write(about, "award", assertion);
        image(about, assertion);
        Target achieved = achievement(achievement, credential.child("issuer"));
        undescribed.forEach(description -> achieved.add("resultDescriptions", description));
        return assertion.put("achievement", achieved);
    }

    private void name(Source name, Source achievement) {
        if (name.json().equals(achievement.child("name").flatMap(Source::json))) {
            rewriting.accounts.control(name, SAME_NAME);
        } else {
            rewriting.accounts.drop(name, OTHER_NAME);
        }
    }

    /** @param issuer who vouches for it, who offers it too if nobody else is said to; the publisher if there is none */
    Target achievement(Source part, Optional<Source> issuer) {
        Target achievement = new Target();
        rewriting.type(part, "achievement", achievement);
        rewriting.write(part, "achievement", achievement);
        image(part, achievement);
        if (achievement.has("issuer")) {
            issuer.ifPresent(this::leaveIssuer);
        } else {
            achievement.put("issuer", profile(issuer.orElse(publisher), "profile"));
        }
        associations.write(part, achievement);
        return achievement;
    }

    /** An issuer who is not the one that offers the achievement. */
    private void leaveIssuer(Source issuer) {
        for (Leaf leaf : issuer.all()) {
            String member =
                    leaf.location().path().substring(issuer.location().path().length());
            boolean same = publisher.all().stream()
                    .anyMatch(other -> other.location()
                                    .path()
                                    .substring(publisher.location().path().length())
                                    .equals(member)
                            && other.value().equals(leaf.value()));
            if (same) {
                rewriting.accounts.control(leaf, BY_PUBLISHER);
            } else {
                rewriting.accounts.drop(leaf, BY_OTHER);
            }
        }
    }

    /** A picture is its address in CLR 1.0. */
    private void image(Source part, Target to) {
        part.child("image").ifPresent(image -> {
            Optional<Leaf> id = image.leaf().or(() -> image.leaf("id"));
            to.put("image", id.map(leaf -> Traced.verbatim(leaf, rewriting.rule("image.id"))));
            image.children("type").forEach(type -> rewriting.accounts.control(type, rewriting.rule("image.type")));
            image.children("caption")
                    .forEach(caption -> rewriting.accounts.drop(caption, rewriting.rule("image.caption")));
        });
    }

    private Target profile(Source part, String type) {
        Target profile = new Target();
        rewriting.type(part, type, profile);
        if (!ClrDowngrade.isObject(part)) {
            return profile.put("id", part.leaf().map(id -> Traced.verbatim(id, rewriting.rule(type + ".id"))));
        }
        rewriting.write(part, type, profile);
        image(part, profile);
        return profile;
    }

    /** One that privacy withholds moves those behind it up: where each stands depends on the kinds of all. */
    private Optional<Target> identifier(Source part) {
        if (!ClrDowngrade.isObject(part)) {
            rewriting.accounts.drop(part, ClrDowngrade.UNFIT);
            return Optional.empty();
        }
        return privacy.isPrivate(part)
                ? Optional.empty()
                : Optional.of(rewriting.object(part, "identifier").dependingOn(privacy.deciding(part)));
    }

    private Optional<Target> evidence(Source part) {
        Target evidence = new Target();
        rewriting.type(part, "evidence", evidence);
        if (ClrDowngrade.isObject(part)) {
            rewriting.write(part, "evidence", evidence);
        } else {
            evidence.put("id", part.leaf().map(id -> Traced.verbatim(id, rewriting.rule("evidence.id"))));
        }
        if (!evidence.has("name")) {
            evidence.put("name", Traced.fixed("Evidence", UNNAMED));
        }
        return Optional.of(evidence);
    }

    private Optional<Target> result(Source part) {
        if (!ClrDowngrade.isObject(part)) {
            rewriting.accounts.drop(part, ClrDowngrade.UNFIT);
            return Optional.empty();
        }
        Target result = new Target();
        rewriting.type(part, "result", result);
        rewriting.write(part, "result", result);
        part.leaf("status").ifPresent(status -> {
            Rule rule = rewriting.rule("outcome.status");
            if (status.raw().equals("Provisional")) {
                rewriting.accounts.drop(status, rule);
            } else {
                result.put("status", Traced.verbatim(status, rule));
            }
        });
        if (!result.has("resultDescription")) {
            result.put("resultDescription", describe());
        }
        return Optional.of(result);
    }

    private Traced describe() {
        Traced id = Traced.derived(
                UuidNames.urn(
                        "clr1 result", assertionId.map(Leaf::raw).orElse(""), Integer.toString(undescribed.size())),
                UNDESCRIBED,
                assertionId.stream().toList());
        Target description = new Target().put("id", id);
        Rewriting.type(ResultDescription.SHAPE, description);
        undescribed.add(description
                .put("name", Traced.fixed("Result", UNDESCRIBED))
                .put("resultType", Traced.fixed("Result", UNDESCRIBED)));
        return id;
    }

    private Optional<Target> endorsement(Source part) {
        if (!ClrDowngrade.isObject(part)) {
            rewriting.accounts.drop(part, ClrDowngrade.UNFIT);
            return Optional.empty();
        }
        Target endorsement = rewriting.object(part, "endorsement");
        endorsement
                .object("verification")
                .put("type", Traced.fixed(new JsonString(VerificationType.VERIFICATION.text()), UNVERIFIED));
        return Optional.of(endorsement);
    }
}
