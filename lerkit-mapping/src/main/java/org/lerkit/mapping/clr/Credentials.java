package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Writing.carried;
import static org.lerkit.mapping.clr.Writing.dateTime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.UuidNames;
import org.lerkit.model.ob3.OpenBadges3;
import org.lerkit.model.value.Iri;

/** The credentials in a record: each can be verified on its own, so it says its contexts, its issuer and its subject. */
final class Credentials {
    private static final Rule ID = new Rule(
            "clr2.write.credential.id",
            "Ids are computed from the number and time of the document, its sender, the learner's identity and the place of"
                    + " the attainment.");

    private final Envelope envelope;
    private final Consumer<Target> learner;
    private final Target issuer;
    private final Traced validFrom;
    private final List<String> seed;
    private final List<Leaf> seedLeaves;
    private final List<Target> badges = new ArrayList<>();
    private final Target list = new Target();

    /**
     * Credentials of one record.
     *
     * @param envelope the data model that they are on
     * @param learner says whom a credential is about
     * @param seedLeaves what tells this record from all others
     * @param given the id of the learner that the caller named; empty if none
     */
    Credentials(
            Envelope envelope,
            Consumer<Target> learner,
            Target issuer,
            Traced validFrom,
            List<Leaf> seedLeaves,
            String given) {
        this.envelope = envelope;
        this.learner = learner;
        this.issuer = issuer;
        this.validFrom = validFrom;
        this.seedLeaves = List.copyOf(seedLeaves);
        this.seed = new ArrayList<>(seedLeaves.stream().map(Leaf::raw).toList());
        seed.add(given);
    }

    /** An id of something in this record. */
    Traced id(String position) {
        List<String> parts = new ArrayList<>(seed);
        parts.add(position);
        return Traced.derived(UuidNames.urn("credential", parts.toArray(String[]::new)), ID, seedLeaves);
    }

    boolean isEmpty() {
        return !list.has("verifiableCredential");
    }

    /** Those that were written, in order; without originals. */
    List<Target> badges() {
        return badges;
    }

    void putInto(Target subject) {
        subject.putAll(list);
    }

    /** Embeds an original as it is. */
    void embed(Traced original) {
        list.add("verifiableCredential", original);
    }

    /**
     * Writes a credential.
     *
     * @param other who vouches for it, where that is not the issuer of the record
     * @param subject what is said of the learner beside results
     */
    void write(
            Source attainment,
            AchievementDraft.Written written,
            String position,
            Optional<Target> other,
            Target subject) {
        Traced id = Facts.value(attainment, "credential.id")
                .filter(value -> new Iri(value.text()).isAbsolute())
                .orElseGet(() -> id(position));
        Traced name = Facts.value(attainment, "credential.name").orElseGet(() -> Achievements.name(attainment));
        Optional<Traced> awarded = dateTime(attainment, "awarded", "attainment");
        Traced from = attainment.has("expires") ? awarded.orElse(validFrom) : validFrom;
        Target credential = start(id, name, other.orElse(issuer), from, awarded);
        credential.put("description", Facts.value(attainment, "credential.description"));
        credential.put(envelope.until(), dateTime(attainment, "expires", "attainment"));
        finish(credential, written, subject);
        attainment.children("evidence").forEach(evidence -> credential.add("evidence", evidence(evidence)));
    }

    /** A credential for a competency that was assessed as part of something else. */
    void competency(Source claim, AchievementDraft.Written written, String position, Target subject) {
        Traced name = carried(claim, "name", "competency")
                .or(() -> carried(claim, "description", "competency"))
                .or(() -> carried(claim, "code", "competency"))
                .orElseGet(() -> Writing.fixed("Competency"));
        finish(start(id(position), name, issuer, validFrom, dateTime(claim, "date", "competency")), written, subject);
    }

    private Target start(Traced id, Traced name, Target by, Traced from, Optional<Traced> awarded) {
        Target credential = new Target();
        credential
                .add("@context", Writing.fixed(envelope.context()))
                .add("@context", Writing.fixed(OpenBadges3.CONTEXT.url()));
        credential.put("id", id);
        credential
                .add("type", Writing.fixed("VerifiableCredential"))
                .add("type", Writing.fixed("AchievementCredential"));
        credential
                .put("name", name)
                .put("issuer", by)
                .put(envelope.from(), from)
                .put("awardedDate", awarded);
        return credential;
    }

    private void finish(Target credential, AchievementDraft.Written written, Target about) {
        Target subject = credential.object("credentialSubject");
        learner.accept(subject);
        subject.add("type", Writing.fixed("AchievementSubject")).putAll(about);
        subject.put("achievement", written.achievement());
        written.results().forEach(result -> subject.add("result", result));
        badges.add(credential);
        list.add("verifiableCredential", credential);
    }

    private static Target evidence(Source evidence) {
        Target target = new Target().put("id", Writing.iri(evidence, "id", "evidence"));
        target.add("type", Writing.fixed("Evidence"));
        for (String member : List.of("name", "description", "narrative", "genre", "audience")) {
            target.put(member, carried(evidence, member, "evidence"));
        }
        return target;
    }
}
