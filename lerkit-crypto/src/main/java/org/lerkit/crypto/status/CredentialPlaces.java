package org.lerkit.crypto.status;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.vc.BitstringStatusListEntry;
import org.lerkit.model.vc2.VcDataModel2;

/** Where a credential has its entries, and the credentials that it holds. */
final class CredentialPlaces {
    /** Defines the terms of entries for data model 1.1; the context of 2.0 has them. */
    private static final JsonString CONTEXT = new JsonString("https://www.w3.org/ns/credentials/status/v1");

    private static final String HELD = "verifiableCredential";
    private static final JsonString BASE_CONTEXT_2 = new JsonString(VcDataModel2.CONTEXT.url());

    private CredentialPlaces() {}

    /** The credential with these entries beside those that it has. */
    static JsonObject put(JsonObject credential, List<BitstringStatusListEntry> places) {
        JsonValue present = credential.get("credentialStatus").orElse(JsonArray.EMPTY);
        Set<JsonValue> entries = new LinkedHashSet<>(present.items());
        places.forEach(entry -> entries.add(entry.json()));
        return withContext(credential).with("credentialStatus", new JsonArray(List.copyOf(entries)));
    }

    private static JsonObject withContext(JsonObject credential) {
        List<JsonValue> contexts = new ArrayList<>(
                credential.get("@context").orElse(JsonArray.EMPTY).items());
        if (contexts.isEmpty() || contexts.contains(BASE_CONTEXT_2) || contexts.contains(CONTEXT)) {
            return credential;
        }
        contexts.add(CONTEXT);
        return credential.with("@context", new JsonArray(contexts));
    }

    /** The credential with a change made to it and, before, to each that it holds and that has no proof. */
    static JsonObject each(JsonObject credential, UnaryOperator<JsonObject> change) {
        if (!(credential.get("credentialSubject").orElse(null) instanceof JsonObject subject)
                || subject.get(HELD).isEmpty()) {
            return change.apply(credential);
        }
        JsonValue held = subject.get(HELD).get();
        JsonValue changed = held instanceof JsonArray array
                ? new JsonArray(
                        array.items().stream().map(one -> unsigned(one, change)).toList())
                : unsigned(held, change);
        return change.apply(credential.with("credentialSubject", subject.with(HELD, changed)));
    }

    /** What has no subject is an envelope, whose content is signed. */
    private static JsonValue unsigned(JsonValue held, UnaryOperator<JsonObject> change) {
        return held instanceof JsonObject credential
                        && credential.get("proof").isEmpty()
                        && credential.get("credentialSubject").isPresent()
                ? each(credential, change)
                : held;
    }
}
