package org.lerkit.mapping.upgrade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.model.Problem;
import org.lerkit.model.clr2.Association;
import org.lerkit.model.clr2.Clr2;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.RequiredContext;
import org.lerkit.model.ob3.Achievement;
import org.lerkit.model.ob3.AchievementSubject;
import org.lerkit.model.ob3.IdentifierEntry;
import org.lerkit.model.ob3.IdentityObject;
import org.lerkit.model.ob3.OpenBadges3;
import org.lerkit.model.ob3.Profile;
import org.lerkit.model.vc2.VcDataModel2;

/** One CLR 1.0 on its way to a CLR 2.0: what its table cannot say. */
final class ClrUpgrade {
    static final Rule FIXED = new Rule("clr1.upgrade.credential", "What every credential of CLR 2.0 says.");
    private static final Rule RECORD_DATE = new Rule(
            "clr1.upgrade.record-date", "An assertion that does not say when it was issued was so with its record.");
    private static final Rule NAME_ONLY = new Rule(
            "clr1.upgrade.name-only",
            "An achievement needs a description and criteria: the name stands for the one, and completion is the other.");
    private static final Rule ASSERTED =
            new Rule("clr1.upgrade.asserted", "A listed achievement that a credential asserts is said there.");
    private static final Rule HASHED = new Rule(
            "clr1.upgrade.hashed",
            "An identity that does not say whether it is a hash is one if it has the form of one.");
    static final Rule UNFIT = new Rule("clr1.upgrade.unfit", "Not an object, where the format has one.");
    private static final Rule PRIVATE =
            new Rule("clr1.upgrade.private", "Withheld unless the caller asks for it by name.");

    /** What CLR 2.0 has no word for. */
    private static final Set<String> RELATED = Set.of("exemplar", "hasSkillLevel");

    private static final Pattern HASH = Pattern.compile("[A-Za-z0-9]+\\$[0-9A-Fa-f]+");

    private final Source record;
    private final Rewriting rewriting;
    private final List<Problem> problems;
    private final Leaf issuedOn;
    private final LearnerSubject learner;
    private final List<Target> associations = new ArrayList<>();

    ClrUpgrade(Source record, Rewriting rewriting, ConversionOptions options, List<Problem> problems) {
        this.record = record;
        this.rewriting = rewriting;
        this.problems = problems;
        issuedOn = record.leaf("issuedOn").orElseThrow(() -> missing("when it was issued"));
        PrivateParts privacy = new PrivateParts(options.privacy(), "birthDate");
        learner = record.child("learner")
                .filter(ClrUpgrade::isObject)
                .map(part -> new LearnerSubject(part, rewriting, options, privacy))
                .orElseThrow(() -> missing("whose it is"));
        if (!record.has("publisher")) {
            throw missing("who publishes it");
        }
        refuseRevoked(record);
        rewriting.make("achievement", part -> Optional.of(achievement(part)));
        rewriting.make("profile", this::profile);
        rewriting.make("endorsement", this::endorsement);
        rewriting.make("evidence", this::evidence);
        rewriting.make("recipient", this::recipient);
        rewriting.make("identifier", part -> learner.identifier(part, "identifier"));
        privacy.withhold(record, rewriting.accounts, PRIVATE);
    }

    /** The record. */
    Target credential() {
        Target credential = new Target();
        head(credential, "ClrCredential", VcDataModel2.CONTEXT, Clr2.CONTEXT, OpenBadges3.CONTEXT);
        rewriting.write(record, "clr", credential);
        if (!credential.has("name")) {
            credential.put("name", Traced.fixed("Comprehensive Learner Record", FIXED));
        }
        credential.put("credentialSubject", subject());
        new SignedParts(record, rewriting, problems).evidence().forEach(piece -> credential.add("evidence", piece));
        return credential;
    }

    private static void head(Target credential, String type, RequiredContext... contexts) {
        for (RequiredContext context : contexts) {
            credential.add("@context", Traced.fixed(context.url(), FIXED));
        }
        credential.add("type", Traced.fixed("VerifiableCredential", FIXED)).add("type", Traced.fixed(type, FIXED));
    }

    private Target subject() {
        Target subject = learner.subject();
        achieve(subject);
        return subject;
    }

    /** Credentials for what is asserted; achievements that are not, to be associated. */
    private void achieve(Target subject) {
        List<Leaf> ids = new ArrayList<>();
        Set<String> asserted = new HashSet<>();
        for (Source assertion : record.children("assertions")) {
            Optional<Source> achievement = assertion.child("achievement").filter(ClrUpgrade::isObject);
            if (achievement.isEmpty()) {
                rewriting.accounts.drop(assertion, UNFIT);
                continue;
            }
            achievement.get().leaf("id").ifPresent(id -> {
                ids.add(id);
                asserted.add(id.raw());
            });
            subject.add("verifiableCredential", assertion(assertion, achievement.get()));
        }
        if (!subject.has("verifiableCredential")) {
            throw missing("anything that was achieved, outside of what is signed");
        }
        int before = associations.size();
        record.children("achievements")
                .forEach(achievement -> achievement.leaf("id").ifPresent(ids::add));
        for (Source achievement : record.children("achievements")) {
            if (!isObject(achievement)) {
                rewriting.accounts.drop(achievement, UNFIT);
            } else if (achievement
                    .leaf("id")
                    .filter(id -> asserted.contains(id.raw()))
                    .isPresent()) {
                rewriting.accounts.control(achievement, ASSERTED);
            } else {
                subject.add("achievement", achievement(achievement).dependingOn(ids));
            }
        }
        for (int i = 0; i < associations.size(); i++) {
            Target association = associations.get(i);
            subject.add("association", i < before ? association : association.dependingOn(ids));
        }
    }

    private Target assertion(Source assertion, Source achievement) {
        refuseRevoked(assertion);
        Target credential = new Target();
        head(credential, "AchievementCredential", VcDataModel2.CONTEXT, OpenBadges3.CONTEXT);
        rewriting.write(achievement, "achievement-credential", credential);
        rewriting.write(assertion, "assertion", credential);
        if (credential.has("validFrom")) {
            credential.put("awardedDate", assertion.leaf("issuedOn").map(ClrUpgrade::awarded));
        }
        if (!credential.has("validFrom")) {
            credential.put("validFrom", rewriting.spellings.dateTime(issuedOn, RECORD_DATE));
        }
        for (Source part : assertion.children("evidence")) {
            for (Source artifact : part.children("artifacts")) {
                if (isObject(artifact)) {
                    credential.add("evidence", rewriting.object(artifact, "artifact"));
                }
            }
        }
        Target subject = new Target().put("id", learner.id());
        Rewriting.type(AchievementSubject.SHAPE, subject);
        rewriting.write(assertion, "award", subject);
        return credential.put("credentialSubject", subject);
    }

    /** When it was issued is when it was awarded; what is wrong with the date has been said. */
    private static Traced awarded(Leaf issuedOn) {
        return new Spellings(new ArrayList<>()).dateTime(issuedOn, Clr1Table.SUCCESSION.rule("assertion.issuedOn"));
    }

    private Target achievement(Source part) {
        Target achievement = new Target();
        Rewriting.type(Achievement.SHAPE, achievement);
        rewriting.write(part, "achievement", achievement);
        if (!achievement.has("description")) {
            achievement.put("description", part.leaf("name").map(name -> Traced.verbatim(name, NAME_ONLY)));
        }
        if (!achievement.has("criteria")) {
            achievement.object("criteria").put("narrative", Traced.fixed("Complete it.", NAME_ONLY));
        }
        part.leaf("id").ifPresent(id -> part.children("associations").forEach(other -> associate(id, other)));
        return achievement;
    }

    private void associate(Leaf source, Source other) {
        Optional<Leaf> type = other.leaf("associationType");
        Optional<Leaf> target = other.leaf("targetId");
        if (type.isPresent() && target.isPresent()) {
            Target association = new Target();
            Rewriting.type(Association.SHAPE, association);
            Rule rule = rewriting.rule("association.associationType");
            association.put(
                    "associationType",
                    RELATED.contains(type.get().raw())
                            ? Traced.of(How.APPROXIMATED, "isRelatedTo", rule, type.get())
                            : Traced.verbatim(type.get(), rule));
            association.put("sourceId", Traced.verbatim(source, rewriting.rule("achievement.id")));
            association.put("targetId", Traced.verbatim(target.get(), rewriting.rule("association.targetId")));
            other.children("title")
                    .forEach(title -> rewriting.accounts.drop(title, rewriting.rule("association.title")));
            associations.add(association);
        }
    }

    private Optional<Target> profile(Source part) {
        Target profile = new Target();
        Rewriting.type(Profile.SHAPE, profile);
        if (!isObject(part)) {
            rewriting.accounts.drop(part, UNFIT);
            return Optional.empty();
        }
        rewriting.write(part, "profile", profile);
        Map.of("sourcedId", "sourcedId", "studentId", "ext:studentId").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(member -> part.leaves(member.getKey()).forEach(leaf -> {
                    Target identifier = profile.item("otherIdentifier");
                    Rewriting.type(IdentifierEntry.SHAPE, identifier);
                    identifier.put(
                            "identifier",
                            Traced.of(How.CARRIED, leaf.raw(), rewriting.rule("profile." + member.getKey()), leaf));
                    identifier.put("identifierType", Traced.fixed(member.getValue(), FIXED));
                }));
        return Optional.of(profile);
    }

    private Optional<Target> endorsement(Source part) {
        if (!isObject(part)) {
            rewriting.accounts.drop(part, UNFIT);
            return Optional.empty();
        }
        refuseRevoked(part);
        Target credential = new Target();
        head(credential, "EndorsementCredential", VcDataModel2.CONTEXT, OpenBadges3.CONTEXT);
        credential.put("name", Traced.fixed("Endorsement", FIXED));
        rewriting.write(part, "endorsement", credential);
        return Optional.of(credential);
    }

    private Optional<Target> recipient(Source part) {
        if (!isObject(part)) {
            rewriting.accounts.drop(part, UNFIT);
            return Optional.empty();
        }
        Target identity = new Target();
        Rewriting.type(IdentityObject.SHAPE, identity);
        rewriting.write(part, "recipient", identity);
        if (!identity.has("hashed")) {
            List<Leaf> said = part.leaves("identity");
            boolean hashed =
                    said.stream().anyMatch(leaf -> HASH.matcher(leaf.raw()).matches());
            identity.put("hashed", new Traced(JsonBoolean.of(hashed), How.DERIVED, List.of(), said, HASHED));
        }
        return Optional.of(identity);
    }

    private Optional<Target> evidence(Source part) {
        if (!isObject(part)) {
            rewriting.accounts.drop(part, UNFIT);
            return Optional.empty();
        }
        Target piece = new Target();
        Rewriting.type(org.lerkit.model.ob3.Evidence.SHAPE, piece);
        rewriting.write(part, "evidence", piece);
        return Optional.of(piece);
    }

    static boolean isObject(Source part) {
        return part.json().orElse(null) instanceof JsonObject
                && !part.children().isEmpty();
    }

    private static void refuseRevoked(Source part) {
        part.leaf("revoked").filter(leaf -> leaf.value() == JsonBoolean.TRUE).ifPresent(leaf -> {
            throw new ConversionException(
                    Problem.error(ConversionProblems.REVOKED, leaf.location(), "this was taken back by its issuer")
                            .withHint("Take it out of the record first; it cannot be made something that holds"));
        });
    }

    private ConversionException missing(String what) {
        return new ConversionException(
                Problem.error(ConversionProblems.MISSING, record.location(), "the record does not say " + what)
                        .withHint("A CLR 2.0 cannot do without, and lerkit does not invent it"));
    }
}
