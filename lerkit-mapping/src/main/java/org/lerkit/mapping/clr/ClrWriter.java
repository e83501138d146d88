package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Writing.carried;
import static org.lerkit.mapping.clr.Writing.dateTime;
import static org.lerkit.mapping.clr.Writing.leaf;
import static org.lerkit.mapping.clr.Writing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordWriter;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;

/**
 * Writes a learner record as one unsecured CLR 2.0 on the W3C data model 2.0, with an Open Badges 3.0 credential for each
 * thing that was attained. What becomes of every member of the record is said in {@code docs/formats/clr2.md}.
 *
 * <p>Ids are computed from what they name: converting the same record again gives the same document, and the same
 * course of the same school has the same id for every learner. Nothing is read from a clock.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClrWriter implements RecordWriter<ClrCredential> {
    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final String CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    @Override
    public Format format() {
        return Format.CLR_2;
    }

    @Override
    public MappingTable table() {
        return WriteTable.TABLE.published(Format.LEARNER_RECORD, Format.CLR_2);
    }

    /**
     * Writes a record.
     *
     * @throws ConversionException if nothing identifies the learner and the options name no subject; if the record does
     *     not say when it was made, or whose it is; if it contradicts itself
     */
    @Override
    public List<Conversion<ClrCredential>> write(LearnerRecord record, ConversionOptions options) {
        JsonObject json = record.toJson();
        Composition parts = new Composition(json, options, false);
        Accounts accounts = new Accounts(parts.record);
        parts.account(accounts);
        return List.of(Settlement.of(
                accounts.finish(write(parts)),
                Document.of(json),
                made -> new ClrCredential(made.json()),
                parts.problems,
                options));
    }

    @Override
    public Document document(ClrCredential written) {
        return Document.of(written.json());
    }

    private static Target write(Composition parts) {
        Source document = parts.document;
        Target clr = new Target();
        for (String context : List.of(CREDENTIALS, CLR, OPEN_BADGES)) {
            clr.add("@context", Writing.fixed(context));
        }
        clr.put("id", Writing.iri(document, "id", "document").orElseGet(() -> parts.credentials.id("record")));
        clr.add("type", Writing.fixed("VerifiableCredential")).add("type", Writing.fixed("ClrCredential"));
        clr.put("name", name(document));
        clr.put(
                "description",
                Writing.joined(descriptions(parts.record, document), "\n", rule("document.description")));
        clr.put("partial", leaf(document, "completeness").flatMap(ClrWriter::partial));
        clr.put("issuer", Profiles.full(parts.issuer));
        clr.put("validFrom", parts.validFrom);
        clr.put("validUntil", dateTime(document, "validUntil", "document"));
        if (document.has("validFrom")) {
            clr.put("awardedDate", dateTime(document, "created", "document"));
        }
        Target subject = clr.object("credentialSubject");
        parts.learner.identifyInFull(subject);
        subject.add("type", Writing.fixed("ClrSubject"));
        parts.attainments.putInto(subject);
        return clr;
    }

    private static Traced name(Source document) {
        return carried(document, "name", "document")
                .orElseGet(() -> leaf(document, "official")
                        .map(leaf -> Traced.derived(
                                leaf.text().equalsIgnoreCase("Unofficial") ? "Unofficial transcript" : "Transcript",
                                rule("document.official"),
                                List.of(leaf)))
                        .orElseGet(() -> Writing.fixed("Transcript")));
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
