package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Reading.carried;
import static org.lerkit.mapping.clr.Reading.fixed;
import static org.lerkit.mapping.clr.Reading.leaf;
import static org.lerkit.mapping.clr.Reading.rule;

import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.clr.Reading.FactList;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;

/** Credentials, and achievements that none asserts, as attainments. */
final class ReadAttainments {
    private final Reading reading;
    private final ReadProfiles profiles;

    ReadAttainments(Reading reading, ReadProfiles profiles) {
        this.reading = reading;
        this.profiles = profiles;
    }

    /**
     * Reads a credential. The key is for whoever places it in the record to say.
     *
     * @param issuer the key of who issued it
     */
    Target credential(Source credential, Optional<Traced> issuer) {
        Source subject = credential.child("credentialSubject").orElse(credential);
        Source achievement = subject.child("achievement").orElse(subject);
        Target target = new Target();
        FactList facts = new FactList(target, "extensions", "");
        achievement(achievement, target, facts);
        target.put("issuer", issuer);
        reading.apply(credential, "credential", target, facts.below("credential"));
        reading.apply(subject, "subject", target, facts.below("subject"));
        reading.put(subject, "subject", "activityStartDate", target.object("period"), "start");
        reading.put(subject, "subject", "activityEndDate", target.object("period"), "end");
        reading.put(subject, "subject", "term", target.object("period"), "name");
        credits(subject, achievement, target);
        subject.child("source").ifPresent(source -> {
            if (achievement.has("creator")) {
                facts.below("subject").add(source, "source");
            } else {
                target.put("provider", profiles.read(source));
            }
        });
        new ReadResults(reading, subject, achievement, target);
        reading.each(credential, "evidence", "evidence", target, "evidence", facts.below("credential"));
        profiles.endorsements(credential);
        return reading.told(credential, target);
    }

    /** Reads an achievement that no credential asserts. */
    Target unasserted(Source achievement) {
        Target target = new Target();
        achievement(achievement, target, new FactList(target, "extensions", ""));
        credits(achievement, achievement, target);
        new ReadResults(reading, achievement, achievement, target);
        return target;
    }

    private void achievement(Source achievement, Target target, FactList facts) {
        Optional<Leaf> type = leaf(achievement, "achievementType");
        target.put(
                "kind",
                type.map(leaf -> Traced.derived(
                                Words.kind(leaf.text()), rule("achievement.achievementType"), List.of(leaf)))
                        .orElseGet(() -> fixed("badge")));
        achievement.leaf().ifPresent(id -> target.put("id", carried(id, rule("achievement.id"))));
        reading.apply(achievement, "achievement", target, facts.below("achievement"));
        achievement.child("criteria").ifPresent(criteria -> criteria(criteria, target, facts));
        achievement.child("creator").ifPresent(creator -> target.put("provider", profiles.read(creator)));
        reading.each(achievement, "otherIdentifier", "identifier", target, "identifiers", facts);
        reading.each(achievement, "alignment", "alignment", target, "alignments", facts);
        profiles.image(achievement, target, facts);
        profiles.endorsements(achievement);
    }

    private void criteria(Source criteria, Target target, FactList facts) {
        Target said = target.object("criteria");
        reading.put(criteria, "criteria", "id", said, "id");
        reading.put(criteria, "criteria", "narrative", said, "narrative");
        for (Source child : criteria.children()) {
            if (child.name().equals("type")) {
                reading.accounts.control(child, rule("criteria.type"));
            } else if (!(child.name().equals("id") || child.name().equals("narrative"))
                    || child.leaf().isEmpty()) {
                facts.add(child, "achievement.criteria." + child.name());
            }
        }
    }

    private void credits(Source subject, Source achievement, Target target) {
        Target credit = new Target();
        reading.put(achievement, "achievement", "creditsAvailable", credit, "value");
        reading.put(subject, "subject", "creditsEarned", credit, "earned");
        target.add("credits", credit);
    }
}
