package org.lerkit.mapping.upgrade;

import java.util.Optional;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.model.Problem;
import org.lerkit.model.clr2.ClrSubject;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.ob3.IdentityObject;

/** The learner of a CLR 1.0 as the subject of a CLR 2.0, known by identifiers. */
final class LearnerSubject {
    private static final Rule SUBJECT = new Rule("clr1.upgrade.subject", "The caller says who the learner is.");

    private final Source learner;
    private final Rewriting rewriting;
    private final ConversionOptions options;
    private final PrivateParts privacy;

    LearnerSubject(Source learner, Rewriting rewriting, ConversionOptions options, PrivateParts privacy) {
        this.learner = learner;
        this.rewriting = rewriting;
        this.options = options;
        this.privacy = privacy;
    }

    /** @throws ConversionException if nothing says who it is */
    Target subject() {
        Target subject = new Target().put("id", id());
        Rewriting.type(ClrSubject.SHAPE, subject);
        rewriting.write(learner, "learner", subject);
        Clr1Words.IDENTITIES.forEach((member, type) -> learner.leaves(member).forEach(leaf -> {
            Target identity = subject.item("identifier");
            Rewriting.type(IdentityObject.SHAPE, identity);
            identity.put("hashed", Traced.fixed(JsonBoolean.FALSE, ClrUpgrade.FIXED));
            identity.put("identityType", Traced.fixed(type, ClrUpgrade.FIXED));
            identity.put("identityHash", Traced.of(How.CARRIED, leaf.raw(), rewriting.rule("learner." + member), leaf));
        }));
        for (Source part : learner.children("identifiers")) {
            Traced plain = Traced.fixed(JsonBoolean.FALSE, ClrUpgrade.FIXED).dependingOn(privacy.deciding(part));
            identifier(part, "learner-identifier")
                    .ifPresent(identity -> subject.add("identifier", identity.put("hashed", plain)));
        }
        if (!subject.has("id") && !subject.has("identifier")) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.NO_LEARNER_IDENTITY,
                            learner.location(),
                            "nothing says who the learner is")
                    .withHint("Say it: ConversionOptions.withSubject, or --subject on the command line"));
        }
        return subject;
    }

    /** What the caller calls the learner, or the record does. */
    Optional<Traced> id() {
        return options.subject()
                .map(id -> Traced.policy(id.value(), SUBJECT))
                .or(() -> learner.leaf("id").map(id -> Traced.verbatim(id, rewriting.rule("learner.id"))));
    }

    /** An identifier that is not withheld; where it stands depends on the kinds of all beside it. */
    Optional<Target> identifier(Source part, String type) {
        if (!ClrUpgrade.isObject(part)) {
            rewriting.accounts.drop(part, ClrUpgrade.UNFIT);
            return Optional.empty();
        }
        return privacy.isPrivate(part)
                ? Optional.empty()
                : Optional.of(rewriting.object(part, type).dependingOn(privacy.deciding(part)));
    }
}
