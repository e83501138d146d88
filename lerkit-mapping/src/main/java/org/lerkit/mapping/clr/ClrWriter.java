package org.lerkit.mapping.clr;

import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordWriter;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.clr2.ClrCredentialV1p1;
import org.lerkit.model.document.Format;
import org.lerkit.model.record.LearnerRecord;

/**
 * Writes a learner record as one unsecured CLR 2.0, with an Open Badges 3.0 credential for each thing that was attained:
 * on the W3C data model 2.0, or {@linkplain #onDataModel1() on 1.1} for those who read no other yet. What becomes of every
 * member of the record is said in {@code docs/formats/clr2.md}.
 *
 * <p>Ids are computed from what they name: converting the same record again gives the same document, and the same
 * course of the same school has the same id for every learner. Nothing is read from a clock.
 *
 * <p>An original credential of the record is embedded as it is, if it is on the same data model.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClrWriter implements RecordWriter<ClrCredential> {
    private static final ClrForm<ClrCredential> FORM = new ClrForm<>(Envelope.V2_0, ClrCredential::new);
    private static final ClrForm<ClrCredentialV1p1> OLD_FORM = new ClrForm<>(Envelope.V1_1, ClrCredentialV1p1::new);

    /**
     * The same on the W3C data model 1.1: another first context in each credential, {@code issuanceDate} and
     * {@code expirationDate}. Everything else, ids too, is as on data model 2.0.
     *
     * @see <a href="https://www.imsglobal.org/spec/clr/v2p0/#clrcredentialv1p1">Comprehensive Learner Record 2.0,
     *     ClrCredentialv1p1</a>
     */
    public static RecordWriter<ClrCredentialV1p1> onDataModel1() {
        return OLD_FORM;
    }

    @Override
    public Format format() {
        return FORM.format();
    }

    @Override
    public MappingTable table() {
        return FORM.table();
    }

    /**
     * Writes a record.
     *
     * @throws ConversionException if nothing identifies the learner and the options name no subject; if the record does
     *     not say when it was made, or whose it is; if it contradicts itself
     */
    @Override
    public List<Conversion<ClrCredential>> write(LearnerRecord record, ConversionOptions options) {
        return FORM.write(record, options);
    }

    @Override
    public Document document(ClrCredential written) {
        return FORM.document(written);
    }
}
