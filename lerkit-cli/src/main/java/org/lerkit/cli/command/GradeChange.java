package org.lerkit.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.cli.summary.CredentialNames;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * A signed record in which somebody made one grade better.
 *
 * @param document the record with the new grade, proofs and all
 * @param words what was changed, and where
 */
record GradeChange(JsonObject document, String words) {
    private static final String OLD = "D";
    private static final String NEW = "A";

    /** Turns the first D into an A. */
    static GradeChange in(JsonObject clr) {
        JsonObject subject = (JsonObject) clr.get("credentialSubject").orElseThrow();
        JsonArray credentials = (JsonArray) subject.get("verifiableCredential").orElseThrow();
        for (int at = 0; at < credentials.items().size(); at++) {
            JsonPointer place = JsonPointer.ROOT.child(0).child("value");
            JsonObject credential = (JsonObject) credentials.items().get(at);
            JsonObject achieved =
                    (JsonObject) credential.get("credentialSubject").orElseThrow();
            JsonValue results = achieved.get("result").orElse(JsonArray.EMPTY);
            if (results.at(place).filter(new JsonString(OLD)::equals).isPresent()) {
                JsonObject first = (JsonObject) ((JsonArray) results).items().get(0);
                JsonObject better = credential.with(
                        "credentialSubject",
                        achieved.with(
                                "result", replace((JsonArray) results, 0, first.with("value", new JsonString(NEW)))));
                JsonObject changed = clr.with(
                        "credentialSubject", subject.with("verifiableCredential", replace(credentials, at, better)));
                JsonPointer where = JsonPointer.ROOT
                        .child("credentialSubject")
                        .child("verifiableCredential")
                        .child(at);
                return new GradeChange(
                        changed,
                        new CredentialNames(clr).of(where) + ": " + OLD + " became " + NEW + ", at " + where.value()
                                + "/credentialSubject/result" + place.value());
            }
        }
        throw new IllegalStateException("the demonstration has no " + OLD);
    }

    private static JsonArray replace(JsonArray array, int at, JsonValue item) {
        List<JsonValue> items = new ArrayList<>(array.items());
        items.set(at, item);
        return new JsonArray(items);
    }
}
