package org.lerkit.mapping.clr;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordWriter;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.record.LearnerRecord;

/**
 * Writes a learner record as unsecured Open Badges 3.0 on the W3C data model 2.0: one badge for each thing that was
 * attained, the same credentials that {@link ClrWriter} puts into a CLR, each saying in full who issues it and whom it is
 * about. What joins them (terms, programmes, which is part of which) has no place in badges that stand by themselves.
 *
 * <p>Each badge has a ledger over the whole record. In it a leaf that another of the badges says is control.
 *
 * <p>Immutable and thread-safe.
 */
public final class OpenBadgeWriter implements RecordWriter<AchievementCredential> {
    private static final Rule ELSEWHERE =
            new Rule("ob3.write.elsewhere", "Another of the badges that the record becomes says it.");

    @Override
    public Format format() {
        return Format.OPEN_BADGES_3;
    }

    @Override
    public MappingTable table() {
        return WriteTable.TABLE.published(Format.LEARNER_RECORD, Format.OPEN_BADGES_3);
    }

    /**
     * Writes a record. An original credential of the record is a badge already, and stays what it is: none is written in
     * its place.
     *
     * @throws ConversionException if nothing identifies the learner and the options name no subject; if the record does
     *     not say when it was made, or whose it is; if it contradicts itself; if it says of nothing that it was attained
     */
    @Override
    public List<Conversion<AchievementCredential>> write(LearnerRecord record, ConversionOptions options) {
        JsonObject json = record.toJson();
        Composition parts = new Composition(json, options, true);
        List<Target> badges = parts.credentials.badges();
        if (badges.isEmpty()) {
            throw Composition.missing(parts.record.location(), "anything that was attained and is not a badge already");
        }
        List<List<Leaf>> said = badges.stream().map(Target::leaves).toList();
        List<Conversion<AchievementCredential>> written = new ArrayList<>();
        for (Target badge : badges) {
            Accounts accounts = new Accounts(parts.record);
            said.forEach(
                    leaves -> leaves.forEach(leaf -> accounts.control(leaf, ELSEWHERE))); // unless this one says it
            parts.account(accounts);
            written.add(Settlement.of(
                    accounts.finish(badge),
                    Document.of(json),
                    made -> new AchievementCredential(made.json()),
                    parts.problems,
                    options));
        }
        return List.copyOf(written);
    }

    @Override
    public Document document(AchievementCredential written) {
        return Document.of(written.json());
    }
}
