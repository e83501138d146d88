package org.lerkit.mapping.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.json.JsonBoolean;

/**
 * By what an assertion of CLR 1.0 knows its recipient: by one identity that is a member of the learner, or by the id of
 * the learner.
 */
final class Recipient {
    private static final Rule SAME =
            new Rule("clr1.write.recipient.same", "The recipient is the learner, of whom the record says it.");
    private static final Rule OTHER = new Rule(
            "clr1.write.recipient.other",
            "An assertion of CLR 1.0 knows its recipient by one identity, and the record has one learner.");
    /** Types of identities that are members of a learner by which CLR 1.0 lets a recipient be known. */
    private static final Set<String> KNOWN_BY =
            Set.of("emailAddress", "ext:url", "ext:telephone", "sourcedId", "ext:studentId");

    private final Source learner;
    private final Set<String> said;
    private final Traced learnerId;
    private final Rewriting rewriting;
    private final PrivateParts privacy;

    Recipient(Source learner, List<Source> identities, Traced learnerId, Rewriting rewriting, PrivateParts privacy) {
        this.learner = learner;
        this.said = identities.stream()
                .flatMap(identity -> identity.leaves("identityHash").stream())
                .map(Leaf::raw)
                .collect(Collectors.toSet());
        this.learnerId = learnerId;
        this.rewriting = rewriting;
        this.privacy = privacy;
    }

    /** The recipient of what a credential says of its subject. */
    Target of(Source about) {
        Optional<Leaf> id = learner.leaf("id");
        about.children("id").forEach(own -> {
            boolean same = id.isPresent()
                    && own.leaf()
                            .filter(leaf -> leaf.raw().equals(id.get().raw()))
                            .isPresent();
            account(own, same);
        });
        List<Source> all = about.children("identifier");
        List<Source> open = new ArrayList<>();
        for (Source identity : all) {
            if (!privacy.isPrivate(identity)) {
                open.add(identity);
            }
        }
        Optional<Source> chosen = open.stream()
                .filter(identity -> identity.leaf("identityHash").isPresent()
                        && identity.text("identityType")
                                .filter(KNOWN_BY::contains)
                                .isPresent())
                .findFirst();
        Target recipient = new Target();
        if (chosen.isPresent()) {
            rewriting.write(chosen.get(), "recipient", recipient);
        } else {
            recipient.put("type", Traced.fixed("id", ClrDowngrade.FIXED)).put("identity", learnerId);
        }
        if (!recipient.has("hashed")) {
            recipient.put("hashed", Traced.fixed(JsonBoolean.FALSE, ClrDowngrade.FIXED));
        }
        for (Source identity : open) {
            if (!chosen.equals(Optional.of(identity))) {
                account(
                        identity,
                        identity.text("identityHash").filter(said::contains).isPresent());
            }
        }
        return recipient.dependingOn(PrivateParts.kinds(all));
    }

    private void account(Source part, boolean same) {
        if (same) {
            rewriting.accounts.control(part, SAME);
        } else {
            rewriting.accounts.drop(part, OTHER);
        }
    }
}
