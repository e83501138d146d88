package org.lerkit.mapping.hropen;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordWriter;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Iri;

/**
 * Writes a learner record as a LER-RS, {@linkplain LerRsProfile alone or in a credential}. The record is valid by the schema
 * of 4.4, the only one there is: documents of 4.5 that keep to it name it too; the credential, which has no proof yet, by
 * that of 4.5.
 *
 * <p>Education is written from attainments of the kinds {@code academic-record} and {@code award}, employment from
 * {@code employment}, {@code position}, and of {@code activity} from community service and fieldwork, certificates from
 * {@code certification} and {@code badge}, licences from {@code licence}, skills from {@code competency}. LER-RS has no
 * courses, terms or tests; these are dropped, and in the ledger. Credentials that the record holds stand in the entry that
 * they vouch for as they are, in {@code otherW3CVerifiableCredential}, which every list takes, beside the plain fields.
 *
 * <p>Nothing is made up: an entry that has no credential and lacks what the schema asks for, the organisation or the name
 * of a skill, refuses the record, with every such place in {@link ConversionException#problems()}. Immutable and
 * thread-safe.
 */
public final class LerRsWriter implements RecordWriter<JsonObject> {
    private final LerRsProfile profile;
    private final Optional<Iri> issuer;

    /** Writes records alone. */
    public LerRsWriter() {
        this(LerRsProfile.V4_4, Optional.empty());
    }

    private LerRsWriter(LerRsProfile profile, Optional<Iri> issuer) {
        this.profile = profile;
        this.issuer = issuer;
    }

    /**
     * Writes one of the shapes. A credential is issued by the sender of the record's document, if that has an id, and on the
     * day on which it was made.
     */
    public static LerRsWriter of(LerRsProfile profile) {
        return new LerRsWriter(requireNonNull(profile, "profile"), Optional.empty());
    }

    /** The same, with credentials that someone else issues than who sent the record. */
    public LerRsWriter issuedBy(Iri other) {
        return new LerRsWriter(profile, Optional.of(requireNonNull(other, "other")));
    }

    @Override
    public Format format() {
        return Format.LER_RS;
    }

    @Override
    public MappingTable table() {
        return WriteRules.TABLE.published(Format.LEARNER_RECORD, Format.LER_RS);
    }

    /**
     * Writes a record; it becomes one document.
     *
     * @throws ConversionException if entries lack what the schema asks for, or a key is of no organisation; in a credential
     *     also if nobody issues it, or nothing says when it was made
     */
    @Override
    public List<Conversion<JsonObject>> write(LearnerRecord record, ConversionOptions options) {
        JsonObject json = record.toJson();
        Accounts.Finished finished = new LerRsDraft(Source.of(json)).finish(profile, issuer, options);
        return List.of(Settlement.of(finished, Document.of(json), Document::json, List.of(), options));
    }

    @Override
    public Document document(JsonObject written) {
        return Document.of(written);
    }
}
