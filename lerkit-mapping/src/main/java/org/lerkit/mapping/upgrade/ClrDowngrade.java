package org.lerkit.mapping.upgrade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.mapping.internal.UuidNames;
import org.lerkit.model.Problem;
import org.lerkit.model.clr1.Profile;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.value.Iri;

/** One CLR 2.0 on its way to a CLR 1.0: the record and its learner. */
final class ClrDowngrade {
    /** The context of CLR 1.0. */
    private static final String CONTEXT = "https://purl.imsglobal.org/spec/clr/v1p0/context/clr_v1p0.jsonld";

    static final Rule FIXED = new Rule("clr1.write.record", "What every record of CLR 1.0 says.");
    static final Rule UNFIT = new Rule(
            "clr1.write.unfit", "Not an object, or a credential of no achievement, where CLR 1.0 has an object.");
    private static final Rule SUBJECT = new Rule("clr1.write.subject", "The caller says who the learner is.");
    private static final Rule LEARNER_ID = new Rule(
            "clr1.write.learner.id", "A learner without an id has one computed from what identifies the learner.");
    private static final Rule ASSERTED =
            new Rule("clr1.write.asserted", "A listed achievement that a credential asserts is said there.");
    private static final Rule PRIVATE =
            new Rule("clr1.write.private", "Withheld unless the caller asks for it by name.");

    private final Source record;
    private final Rewriting rewriting;
    private final Source subject;
    private final PrivateParts privacy;
    private final List<Source> identities;
    private final Traced learnerId;
    private final Associations associations;

    /** @throws ConversionException if the record lacks what CLR 1.0 cannot do without */
    ClrDowngrade(Source record, Rewriting rewriting, ConversionOptions options) {
        this.record = record;
        this.rewriting = rewriting;
        this.privacy = new PrivateParts(options.privacy(), "dateOfBirth");
        privacy.withhold(record, rewriting.accounts, PRIVATE);
        for (String member : List.of("id", "issuer")) {
            require(record.has(member), "its " + member);
        }
        require(record.has("validFrom") || record.has("issuanceDate"), "when it was issued");
        subject = record.child("credentialSubject")
                .filter(ClrDowngrade::isObject)
                .orElseThrow(() -> missing("whose it is"));
        identities = subject.children("identifier").stream()
                .filter(identity -> !privacy.isPrivate(identity))
                .toList();
        learnerId = learnerId(options);
        associations = new Associations(subject, rewriting);
    }

    /** The record. */
    Target record() {
        AssertionDowngrade assertions = new AssertionDowngrade(
                record.child("issuer").orElseThrow(), recipient(), rewriting, privacy, associations);
        Target clr = new Target().put("@context", Traced.fixed(CONTEXT, FIXED));
        rewriting.type(record, "clr", clr);
        rewriting.write(record, "clr", clr);
        clr.put("learner", learner());
        Set<String> asserted = new HashSet<>();
        List<Leaf> ids = new ArrayList<>();
        for (Source credential : subject.children("verifiableCredential")) {
            Optional<Source> achievement = AssertionDowngrade.achievement(credential);
            if (achievement.isEmpty()) {
                rewriting.accounts.drop(credential, UNFIT);
                continue;
            }
            achievement.get().leaf("id").ifPresent(id -> {
                ids.add(id);
                asserted.add(id.raw());
            });
            clr.add("assertions", assertions.assertion(credential, achievement.get()));
        }
        List<Source> listed = subject.children("achievement");
        listed.forEach(achievement -> achievement.leaf("id").ifPresent(ids::add));
        for (Source achievement : listed) {
            Optional<Leaf> id = achievement.leaf("id");
            if (!isObject(achievement)) {
                rewriting.accounts.drop(achievement, UNFIT);
            } else if (id.filter(own -> asserted.contains(own.raw())).isPresent()) {
                rewriting.accounts.control(achievement, ASSERTED);
            } else {
                clr.add(
                        "achievements",
                        assertions.achievement(achievement, Optional.empty()).dependingOn(ids));
            }
        }
        subject.children("type").forEach(type -> rewriting.accounts.control(type, rewriting.rule("subject.type")));
        associations.leaveOthers();
        return clr;
    }

    private Recipient recipient() {
        return new Recipient(subject, identities, learnerId, rewriting, privacy);
    }

    private Traced learnerId(ConversionOptions options) {
        Optional<Leaf> own = subject.leaf("id");
        if (options.subject().isPresent()) {
            own.ifPresent(id -> rewriting.accounts.control(id, SUBJECT));
            return Traced.policy(options.subject().get().value(), SUBJECT);
        } else if (own.isPresent()) {
            return Traced.verbatim(own.get(), rewriting.rule("subject.id"));
        }
        List<Leaf> known = identities.stream()
                .flatMap(identity -> identity.leaves("identityHash").stream())
                .toList();
        if (known.isEmpty()) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.NO_LEARNER_IDENTITY,
                            subject.location(),
                            "nothing says who the learner is")
                    .withHint("Say it: ConversionOptions.withSubject, or --subject on the command line"));
        }
        String[] parts = known.stream().map(Leaf::raw).toArray(String[]::new);
        return Traced.derived(UuidNames.urn("clr1 learner", parts), LEARNER_ID, known);
    }

    /** Where an identity goes depends on the types of all of them. */
    private Target learner() {
        List<Leaf> deciding = new ArrayList<>(PrivateParts.kinds(subject.children("identifier")));
        identities.forEach(identity -> deciding.addAll(identity.leaves("hashed")));
        Target said = new Target();
        for (Source identity : identities) {
            if (!isObject(identity)) {
                rewriting.accounts.drop(identity, UNFIT);
            } else if (identity.text("hashed").orElse("false").equals("true")) {
                rewriting.accounts.drop(identity, rewriting.rule("identity.hashed"));
            } else {
                identify(identity, said, deciding);
            }
        }
        Target learner = new Target().put("id", learnerId);
        Rewriting.type(Profile.SHAPE, learner);
        return learner.putAll(said.dependingOn(deciding));
    }

    private void identify(Source identity, Target learner, List<Leaf> deciding) {
        Optional<Leaf> type = identity.leaf("identityType");
        Optional<Leaf> value = identity.leaf("identityHash");
        Optional<String> member = type.flatMap(leaf -> Clr1Words.member(leaf.raw()));
        if (member.isPresent() && member.get().equals("url")) {
            value.ifPresent(deciding::add);
            member = member.filter(
                    name -> value.filter(url -> new Iri(url.raw()).isAbsolute()).isPresent());
        }
        if (member.isPresent() && value.isPresent() && !learner.has(member.get())) {
            learner.put(
                    member.get(),
                    Traced.of(How.CARRIED, value.get().value(), rewriting.rule("identity.identityHash"), value.get())
                            .placedBy(type.orElseThrow()));
            for (String other : List.of("type", "hashed")) {
                identity.children(other)
                        .forEach(part -> rewriting.accounts.control(part, rewriting.rule("identity." + other)));
            }
            identity.children("salt").forEach(salt -> rewriting.accounts.drop(salt, rewriting.rule("identity.salt")));
            return;
        }
        Target identifier = rewriting.object(identity, "identity");
        if (!identifier.has("identifierType")) {
            identifier.put("identifierType", Traced.fixed("ext:identifier", FIXED));
        }
        learner.add("identifiers", identifier);
    }

    static boolean isObject(Source part) {
        return part.json().orElse(null) instanceof JsonObject
                && !part.children().isEmpty();
    }

    private void require(boolean said, String what) {
        if (!said) {
            throw missing(what);
        }
    }

    private ConversionException missing(String what) {
        return new ConversionException(
                Problem.error(ConversionProblems.MISSING, record.location(), "the record does not say " + what)
                        .withHint("A CLR 1.0 cannot do without, and lerkit does not invent it"));
    }
}
