package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Reading.carried;
import static org.lerkit.mapping.clr.Reading.fixed;
import static org.lerkit.mapping.clr.Reading.leaf;
import static org.lerkit.mapping.clr.Reading.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/**
 * Whom a document is about. An identity is a name or an identifier, as its type says, and a national number is withheld;
 * so where each stands depends on the types of all.
 */
final class ReadLearner {
    private static final Rule NATIONAL =
            new Rule("clr2.read.national-identifier", "National numbers are withheld unless the caller asks for them.");
    private static final Rule SAME_LEARNER =
            new Rule("clr2.read.subject.same", "The subject of a credential in a record is the subject of the record.");
    private static final Rule OTHER_LEARNER = new Rule(
            "clr2.read.subject.other",
            "A record has one learner; what else a credential in it says of its subject's identity is left out.");

    private final Reading reading;
    private final Target learner = new Target();
    private final List<String> said = new ArrayList<>();
    private final List<Leaf> types = new ArrayList<>();
    private boolean withheld;

    ReadLearner(Reading reading, Source subject) {
        this.reading = reading;
        leaf(subject, "id").ifPresent(id -> {
            said.add(id.raw());
            learner.put("id", carried(id, rule("clr-subject.id")));
        });
        List<Source> identities = subject.children("identifier");
        identities.forEach(identity -> decide(identity, types));
        identities.forEach(this::identity);
    }

    private static void decide(Source identity, List<Leaf> types) {
        leaf(identity, "identityType").ifPresent(types::add);
        leaf(identity, "hashed").ifPresent(types::add);
    }

    Target target() {
        return learner;
    }

    /** What decides whether something was withheld. */
    List<Leaf> decidedBy() {
        return types;
    }

    /** Whether an original would say what is withheld. */
    boolean isWithheld() {
        return withheld;
    }

    private void identity(Source identity) {
        Optional<Leaf> value = leaf(identity, "identityHash");
        Optional<Leaf> type = leaf(identity, "identityType");
        said.add(value.map(Leaf::raw).orElse(""));
        identity.child("type").ifPresent(part -> reading.accounts.control(part, rule("identity.type")));
        identity.child("salt").ifPresent(part -> reading.accounts.drop(part, rule("identity.salt")));
        identity.child("hashed").ifPresent(part -> reading.accounts.control(part, rule("identity.hashed")));
        if (value.isEmpty()) {
            return;
        }
        String kind = type.map(Leaf::raw).orElse("identifier");
        boolean hashed = identity.text("hashed").orElse("false").equals("true");
        if (isWithheld(kind)) {
            withheld = true;
            identity.child("identityHash").ifPresent(part -> reading.accounts.withhold(part, NATIONAL));
            type.ifPresent(leaf -> reading.accounts.control(leaf, NATIONAL));
            return;
        }
        Target target = new Target();
        boolean name = kind.equals("name") && !hashed;
        target.put(name ? "formatted" : "value", carried(value.get(), rule("identity.identityHash")));
        if (!name) {
            type.ifPresent(code ->
                    Reading.code(target.object("type"), code, rule("identity.identityType"), Words.IDENTIFIER_TYPE));
            if (hashed) {
                target.object("type").put("label", fixed(Words.HASHED));
            }
        }
        learner.add(name ? "names" : "identifiers", target.dependingOn(types));
    }

    private boolean isWithheld(String type) {
        return type.equals("nationalIdentityNumber")
                && !reading.options.privacy().releases(Category.NATIONAL_IDENTIFIER);
    }

    /** The subject of a credential in the record: the same learner, or said to be left out. */
    void again(Source subject) {
        subject.child("id").ifPresent(id -> account(id, id));
        for (Source identity : subject.children("identifier")) {
            decide(identity, types);
            if (isWithheld(identity.text("identityType").orElse(""))) {
                withheld = true;
                identity.child("identityHash").ifPresent(part -> reading.accounts.withhold(part, NATIONAL));
            }
            account(identity.child("identityHash").orElse(identity), identity);
        }
    }

    private void account(Source value, Source whole) {
        boolean same = value.leaf().filter(leaf -> said.contains(leaf.raw())).isPresent();
        if (same) {
            reading.accounts.control(whole, SAME_LEARNER);
        } else {
            reading.accounts.drop(whole, OTHER_LEARNER);
        }
    }
}
