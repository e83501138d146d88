package org.lerkit.mapping.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.Ledger.Origin;
import org.lerkit.mapping.Rule;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.LexicalDate;

/** What the caller says of every record whose source does not say it: when it was made. */
final class Supplement {
    private static final Rule CREATED =
            new Rule("record.created", "The source does not say when it was made; the caller does.");
    private static final String MEMBER = "created";
    private static final String DOCUMENT = "document";

    private Supplement() {}

    /** The same conversion, its record completed; whatever is no record stays as it is. */
    static Accounts.Finished apply(Accounts.Finished made, ConversionOptions options) {
        Optional<LexicalDate> created = options.created();
        if (created.isEmpty() || !isRecord(made.document())) {
            return made;
        }
        JsonObject record = made.json();
        JsonObject document = record.get(DOCUMENT)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .orElse(JsonObject.EMPTY);
        if (document.get(MEMBER).isPresent()) {
            return made;
        }
        JsonObject completed = record.with(
                DOCUMENT, document.with(MEMBER, new JsonString(created.get().text())));
        List<Origin> origins = new ArrayList<>(made.ledger().origins());
        origins.add(new Origin(JsonPointer.ROOT.child(DOCUMENT).child(MEMBER), Origin.Cause.POLICY, CREATED));
        return new Accounts.Finished(
                Document.of(completed), new Ledger(made.ledger().entries(), origins));
    }

    static boolean isRecord(Document document) {
        return document instanceof Document.Json json
                && json.json().get("format").equals(Optional.of(new JsonString(LearnerRecord.FORMAT)));
    }
}
