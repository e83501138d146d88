package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Writing.carried;
import static org.lerkit.mapping.clr.Writing.dateTime;
import static org.lerkit.mapping.clr.Writing.leaf;
import static org.lerkit.mapping.clr.Writing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordWriter;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Party;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.clr2.AnyClrCredential;
import org.lerkit.model.clr2.Clr2;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.ob3.OpenBadges3;
import org.lerkit.model.record.LearnerRecord;

/** A record as a CLR on one data model. */
final class ClrForm<D extends AnyClrCredential> implements RecordWriter<D> {
    private static final Rule KIND_OF_RECORD = new Rule(
            "clr2.write.record.name",
            "A record that has no name and that the learner sends, or that has times of work, is called a learning and"
                    + " employment record, and any other a transcript.");
    private static final Set<String> WORK = Set.of("employment", "position");

    private final Envelope envelope;
    private final Function<JsonObject, D> type;

    ClrForm(Envelope envelope, Function<JsonObject, D> type) {
        this.envelope = envelope;
        this.type = type;
    }

    @Override
    public Format format() {
        return Format.CLR_2;
    }

    @Override
    public MappingTable table() {
        return envelope.published(Format.CLR_2);
    }

    @Override
    public List<Conversion<D>> write(LearnerRecord record, ConversionOptions options) {
        JsonObject json = record.toJson();
        Composition parts = new Composition(json, options, envelope, false);
        Accounts accounts = new Accounts(parts.record);
        parts.account(accounts);
        return List.of(Settlement.of(
                accounts.finish(write(parts)),
                Document.of(json),
                made -> type.apply(made.json()),
                parts.problems,
                options));
    }

    @Override
    public Document document(D written) {
        return Document.of(written.json());
    }

    private static Target write(Composition parts) {
        Source document = parts.document;
        Target clr = new Target();
        for (String context : List.of(parts.envelope.context(), Clr2.CONTEXT.url(), OpenBadges3.CONTEXT.url())) {
            clr.add("@context", Writing.fixed(context));
        }
        clr.put("id", Writing.iri(document, "id", "document").orElseGet(() -> parts.credentials.id("record")));
        clr.add("type", Writing.fixed("VerifiableCredential")).add("type", Writing.fixed("ClrCredential"));
        clr.put("name", name(parts));
        clr.put(
                "description",
                Writing.joined(descriptions(parts.record, document), "\n", rule("document.description")));
        clr.put("partial", leaf(document, "completeness").flatMap(ClrForm::partial));
        clr.put("issuer", Profiles.full(parts.issuer));
        clr.put(parts.envelope.from(), parts.validFrom);
        clr.put(parts.envelope.until(), dateTime(document, "validUntil", "document"));
        if (document.has("validFrom")) {
            clr.put("awardedDate", dateTime(document, "created", "document"));
        }
        Target subject = clr.object("credentialSubject");
        parts.learner.identifyInFull(subject);
        subject.add("type", Writing.fixed("ClrSubject"));
        parts.attainments.putInto(subject);
        return clr;
    }

    private static Traced name(Composition parts) {
        return carried(parts.document, "name", "document")
                .orElseGet(() -> leaf(parts.document, "official")
                        .map(leaf -> Traced.derived(
                                leaf.text().equalsIgnoreCase("Unofficial") ? "Unofficial transcript" : "Transcript",
                                rule("document.official"),
                                List.of(leaf)))
                        .orElseGet(() -> kindOfRecord(parts)));
    }

    private static Traced kindOfRecord(Composition parts) {
        List<Leaf> because = new ArrayList<>();
        Source issuer = parts.issuer.organization();
        if (Party.isLearner(issuer)) {
            because.add(parts.issuer.because());
            issuer.child("type").map(Source::all).ifPresent(because::addAll);
        }
        for (Source attainment : parts.record.children("attainments")) {
            attainment.leaf("kind").filter(kind -> WORK.contains(kind.text())).ifPresent(because::add);
        }
        return because.isEmpty()
                ? Writing.fixed("Transcript")
                : Traced.derived("Learning and employment record", KIND_OF_RECORD, because);
    }

    private static List<Leaf> descriptions(Source record, Source document) {
        List<Leaf> all = new ArrayList<>();
        leaf(document, "description").ifPresent(all::add);
        all.addAll(Writing.leaves(document, "notes"));
        all.addAll(Writing.leaves(record, "notes"));
        return all;
    }

    private static Optional<Traced> partial(Leaf completeness) {
        Optional<JsonBoolean> partial = switch (completeness.text()) {
            case "Partial" -> Optional.of(JsonBoolean.TRUE);
            case "Complete" -> Optional.of(JsonBoolean.FALSE);
            default -> Optional.empty();
        };
        return partial.map(value -> Traced.of(Traced.How.RECODED, value, rule("document.completeness"), completeness));
    }
}
