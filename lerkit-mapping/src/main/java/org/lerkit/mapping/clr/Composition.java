package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Writing.dateTime;
import static org.lerkit.mapping.clr.Writing.leaf;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.json.JsonObject;

/** A record taken apart into what a CLR, or the badges that stand by themselves, are made of. */
final class Composition {
    final Envelope envelope;
    final Source record;
    final Source document;
    final List<Problem> problems;
    final Profiles.Reference issuer;
    final LearnerIdentity learner;
    final Traced validFrom;
    final Credentials credentials;
    final Attainments attainments;

    private final Originals originals;

    /**
     * Takes a record apart.
     *
     * @param envelope the data model of what it becomes
     * @param alone whether each credential stands by itself, and so says in full who issues it and whom it is about
     * @throws ConversionException if nothing identifies the learner and the options name no subject; if the record does
     *     not say when it was made, or whose it is; if it contradicts itself
     */
    Composition(JsonObject json, ConversionOptions options, Envelope envelope, boolean alone) {
        this.envelope = envelope;
        record = Source.of(json);
        Writing writing = new Writing(record, options);
        problems = writing.problems;
        originals = new Originals(record, envelope);
        document = record.child("document")
                .orElseThrow(() -> missing(JsonPointer.ROOT, "the document it was read from, and with it a date"));
        learner = new LearnerIdentity(writing);
        Profiles profiles = new Profiles(record, learner);
        issuer = profiles.find(issuer(record, document));
        validFrom = dateTime(document, "validFrom", "document")
                .or(() -> dateTime(document, "created", "document"))
                .orElseThrow(() -> missing(document.location(), "the day on which it was made"));
        credentials = new Credentials(
                envelope,
                alone ? learner::identifyInFull : learner::identify,
                vouching(issuer, alone),
                validFrom,
                seed(),
                learner.given());
        attainments = new Attainments(writing, profiles, credentials, originals, who -> vouching(who, alone));
        if (credentials.isEmpty()) {
            throw missing(record.location(), "anything that was attained");
        }
    }

    /** Who vouches for a credential, in full, but where the record around it says so of its own issuer. */
    private Target vouching(Profiles.Reference who, boolean alone) {
        if (alone) {
            return Profiles.full(who);
        }
        boolean same = who.organization().equals(issuer.organization());
        return (same ? Profiles.brief(who) : Profiles.full(who)).dependingOn(List.of(issuer.because()));
    }

    /** Says of every leaf of the record what becomes of it if nothing claims it. */
    void account(Accounts accounts) {
        originals.account(accounts);
        Outcomes.account(accounts, record);
        WriteTable.TABLE.account(accounts, record, "record");
    }

    static ConversionException missing(SourceLocation at, String what) {
        return new ConversionException(Problem.error(ConversionProblems.MISSING, at, "the record does not say " + what)
                .withHint("A credential cannot do without, and lerkit does not invent it"));
    }

    /** The sender; where none is named, who provided what was attained first. */
    private static Leaf issuer(Source record, Source document) {
        return leaf(document, "sender")
                .or(() -> record.child("attainments")
                        .flatMap(first -> leaf(first, "issuer").or(() -> leaf(first, "provider"))))
                .orElseThrow(() -> missing(document.location(), "from whom it comes"));
    }

    private List<Leaf> seed() {
        List<Leaf> seed = new ArrayList<>();
        for (String member : List.of("id", "number", "created", "validFrom")) {
            leaf(document, member).ifPresent(seed::add);
        }
        seed.add(issuer.because());
        seed.addAll(Profiles.identity(issuer.organization()));
        seed.addAll(learner.leaves());
        return seed;
    }
}
