package org.lerkit.mapping.clr;

import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordWriter;
import org.lerkit.model.document.Format;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.AchievementCredentialV1p1;
import org.lerkit.model.record.LearnerRecord;

/**
 * Writes a learner record as unsecured Open Badges 3.0, on the W3C data model 2.0 or {@linkplain #onDataModel1() on 1.1}:
 * one badge for each thing that was attained, the same credentials that {@link ClrWriter} puts into a CLR, each saying in
 * full who issues it and whom it is about. What joins them (terms, programmes, which is part of which) has no place in
 * badges that stand by themselves.
 *
 * <p>Each badge has a ledger over the whole record. In it a leaf that another of the badges says is control; {@link
 * org.lerkit.mapping.Ledger#joint} makes one account of all of them.
 *
 * <p>Immutable and thread-safe.
 */
public final class OpenBadgeWriter implements RecordWriter<AchievementCredential> {
    private static final BadgeForm<AchievementCredential> FORM =
            new BadgeForm<>(Envelope.V2_0, AchievementCredential::new);
    private static final BadgeForm<AchievementCredentialV1p1> OLD_FORM =
            new BadgeForm<>(Envelope.V1_1, AchievementCredentialV1p1::new);

    /**
     * The same on the W3C data model 1.1: another first context, {@code issuanceDate} and {@code expirationDate}.
     *
     * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#achievementcredentialv1p1">Open Badges 3.0,
     *     AchievementCredentialv1p1</a>
     */
    public static RecordWriter<AchievementCredentialV1p1> onDataModel1() {
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
     * Writes a record. An original credential of the record that is on the same data model is a badge already, and stays
     * what it is: none is written in its place.
     *
     * @throws ConversionException if nothing identifies the learner and the options name no subject; if the record does
     *     not say when it was made, or whose it is; if it contradicts itself; if it says of nothing that it was attained
     */
    @Override
    public List<Conversion<AchievementCredential>> write(LearnerRecord record, ConversionOptions options) {
        return FORM.write(record, options);
    }

    @Override
    public Document document(AchievementCredential written) {
        return FORM.document(written);
    }
}
