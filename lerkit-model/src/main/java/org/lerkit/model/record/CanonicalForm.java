package org.lerkit.model.record;

import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.internal.RecordForm;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** The canonical JSON of the hub, which says first that it is one. */
final class CanonicalForm {
    private static final String FORMAT = "format";

    private CanonicalForm() {}

    static JsonObject write(LearnerRecord record) {
        return RecordForm.write(record, JsonObject.builder().put(FORMAT, LearnerRecord.FORMAT));
    }

    static LearnerRecord read(JsonObject json) {
        if (!new JsonString(LearnerRecord.FORMAT).equals(json.get(FORMAT).orElse(null))) {
            throw new MalformedValueException(
                    JsonPointer.ROOT.child(FORMAT), "the text " + LearnerRecord.FORMAT, "another value or none");
        }
        return RecordForm.read(LearnerRecord.class, json.without(FORMAT));
    }
}
