package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Reading.fixed;
import static org.lerkit.mapping.clr.Reading.leaf;
import static org.lerkit.mapping.clr.Reading.rule;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.clr.Reading.FactList;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;

/** Reads one document: its envelope and originals here, what is in it by the other classes of the package. */
final class ClrReading {
    private static final List<String> ENVELOPE =
            List.of("proof", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse");
    private static final Rule UNSECURED = new Rule(
            "clr2.read.envelope.unsecured",
            "What belongs to the securing of a credential says nothing without a proof.");
    private static final Rule PRIVATE =
            new Rule("clr2.read.envelope.withheld", "The original is not kept, for it says what is withheld.");

    private final JsonObject json;
    private final byte[] bytes;
    private final ConversionOptions options;
    private final Source document;
    private final Source subject;
    private final Reading reading;
    private final ReadProfiles profiles;
    private final ReadAttainments attainments;
    private final ReadLearner learner;
    private final ReadStructure structure = new ReadStructure();
    private final Target about = new Target();
    private final FactList facts = new FactList(about, "extensions", "");
    /** Credentials with the keys of what they vouch for, the whole document first. */
    private final Map<Source, String> credentials = new LinkedHashMap<>();

    ClrReading(JsonObject json, byte[] bytes, ConversionOptions options, Envelope envelope) {
        this.json = json;
        this.bytes = bytes.clone();
        this.options = options;
        document = Source.of(json);
        reading = new Reading(new Accounts(document), options, envelope);
        reading.pass(document);
        profiles = new ReadProfiles(reading);
        attainments = new ReadAttainments(reading, profiles);
        subject = document.child("credentialSubject").orElse(document);
        learner = new ReadLearner(reading, subject);
    }

    Conversion<LearnerRecord> read(boolean clr) {
        document.child("issuer").ifPresent(issuer -> about.put("sender", profiles.read(issuer)));
        if (clr) {
            clr();
        } else {
            reading.put(document, "clr", reading.envelope(document).from(), about, "validFrom");
            credentials.put(
                    document, structure.add(Optional.empty(), attainments.credential(document, Optional.empty())));
        }
        Target record = new Target().put("format", fixed(LearnerRecord.FORMAT));
        record.put("document", about).put("learner", learner.target());
        reading.organizations().forEach(organization -> record.add("organizations", organization));
        structure.putInto(record);
        reading.endorsements().forEach(endorsement -> record.add("endorsements", endorsement));
        credentials.forEach((credential, key) -> keep(credential, key, record));
        return settle(record);
    }

    private void clr() {
        credentials.put(document, "record");
        reading.apply(document, "clr", about, facts);
        leaf(document, "partial").ifPresent(this::partial);
        profiles.endorsements(document);
        reading.apply(subject, "clr-subject", new Target(), new FactList(learner.target(), "extensions", ""));
        List<Leaf> ids = new ArrayList<>();
        subject.children("verifiableCredential").forEach(credential -> credential(credential, ids));
        List<Source> others = subject.children("achievement");
        others.forEach(achievement -> id(achievement).ifPresent(ids::add));
        structure.ids(ids);
        if (!others.isEmpty()) {
            structure.dependOn(ids);
            reading.dependOn(ids, () -> others.forEach(achievement -> unasserted(achievement, ids)));
        }
        for (Source association : subject.children("association")) {
            association.children("type").forEach(type -> reading.accounts.control(type, rule("association.type")));
            structure.associate(association);
        }
    }

    private void credential(Source credential, List<Leaf> ids) {
        Optional<Source> who = credential.child("credentialSubject");
        Optional<Source> what = who.flatMap(part -> part.child("achievement"));
        if (what.isEmpty()) {
            facts.add(credential, "verifiableCredential");
            return;
        }
        Optional<Leaf> id = id(what.get());
        id.ifPresent(ids::add);
        learner.again(who.orElseThrow());
        Optional<Traced> issuer = credential.child("issuer").map(profiles::read);
        credentials.put(credential, structure.add(id, attainments.credential(credential, issuer)));
    }

    /** An achievement that no credential asserts; one that is asserted is there once more only to be associated. */
    private void unasserted(Source achievement, List<Leaf> ids) {
        Optional<Leaf> id = id(achievement);
        if (structure.knows(id)) {
            reading.accounts.control(achievement, rule("clr-subject.achievement"));
        } else {
            structure.add(id, attainments.unasserted(achievement).dependingOn(ids));
        }
    }

    private static Optional<Leaf> id(Source achievement) {
        return achievement.leaf().or(() -> leaf(achievement, "id"));
    }

    private void partial(Leaf partial) {
        String word = partial.text().equals("true") ? "Partial" : "Complete";
        about.object("completeness")
                .put("value", Traced.of(Traced.How.RECODED, word, rule("clr.partial"), partial))
                .put("system", fixed("pesc:DocumentCompleteCode"));
    }

    /** Keeps a secured credential byte for byte, unless it says what is withheld. */
    private void keep(Source credential, String key, Target record) {
        List<Source> envelope = credential.children().stream()
                .filter(child -> ENVELOPE.contains(child.name()))
                .toList();
        if (!credential.has("proof")) {
            envelope.forEach(part -> reading.accounts.control(part, UNSECURED));
        } else if (learner.isWithheld()) {
            envelope.forEach(part -> reading.accounts.drop(part, PRIVATE));
        } else {
            byte[] original = credential == document
                    ? bytes
                    : JsonWriter.toBytes(credential.json().orElseThrow());
            Traced content = new Traced(
                    new JsonString(Base64.getEncoder().encodeToString(original)),
                    Traced.How.MERGED,
                    credential.all(),
                    List.of(),
                    rule("envelope.proof"));
            Target verification = new Target()
                    .put("about", fixed(key))
                    .put("mediaType", fixed("application/vc"))
                    .put("content", content);
            record.add("verifications", verification.dependingOn(learner.decidedBy()));
        }
    }

    private Conversion<LearnerRecord> settle(Target record) {
        Accounts.Finished finished = reading.accounts.finish(record);
        LearnerRecord made = Settlement.record(finished.json());
        return Settlement.of(
                finished,
                Document.of(json),
                left -> Settlement.revises(options) ? LearnerRecord.of(left.json()) : made,
                List.of(),
                options);
    }
}
