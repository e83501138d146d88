package org.lerkit.mapping.clr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lerkit.mapping.Conversion;
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
import org.lerkit.model.ob3.AnyAchievementCredential;
import org.lerkit.model.record.LearnerRecord;

/** A record as badges on one data model. */
final class BadgeForm<D extends AnyAchievementCredential> implements RecordWriter<D> {
    private static final Rule ELSEWHERE =
            new Rule("ob3.write.elsewhere", "Another of the badges that the record becomes says it.");

    private final Envelope envelope;
    private final Function<JsonObject, D> type;

    BadgeForm(Envelope envelope, Function<JsonObject, D> type) {
        this.envelope = envelope;
        this.type = type;
    }

    @Override
    public Format format() {
        return Format.OPEN_BADGES_3;
    }

    @Override
    public MappingTable table() {
        return envelope.published(Format.OPEN_BADGES_3);
    }

    @Override
    public List<Conversion<D>> write(LearnerRecord record, ConversionOptions options) {
        JsonObject json = record.toJson();
        Composition parts = new Composition(json, options, envelope, true);
        List<Target> badges = parts.credentials.badges();
        if (badges.isEmpty()) {
            throw Composition.missing(parts.record.location(), "anything that was attained and is not a badge already");
        }
        List<List<Leaf>> said = badges.stream().map(Target::leaves).toList();
        List<Conversion<D>> written = new ArrayList<>();
        for (Target badge : badges) {
            Accounts accounts = new Accounts(parts.record);
            said.forEach(
                    leaves -> leaves.forEach(leaf -> accounts.control(leaf, ELSEWHERE))); // unless this one says it
            parts.account(accounts);
            written.add(Settlement.of(
                    accounts.finish(badge),
                    Document.of(json),
                    made -> type.apply(made.json()),
                    parts.problems,
                    options));
        }
        return List.copyOf(written);
    }

    @Override
    public Document document(D written) {
        return Document.of(written.json());
    }
}
