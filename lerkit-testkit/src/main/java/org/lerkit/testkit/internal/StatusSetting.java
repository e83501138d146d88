package org.lerkit.testkit.internal;

import java.util.Optional;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.Forged;
import org.lerkit.testkit.mutate.JsonPatch;
import org.lerkit.testkit.mutate.Samples;
import org.lerkit.testkit.mutate.Stage;

/**
 * The status of a credential and the list in which it stands, before they are signed. Immutable.
 *
 * @param entry what the credential says of its status
 * @param list what is served as the list
 * @param way how the list is secured
 * @param exchanged the bits that whoever serves the list puts in the place of those that were signed
 */
record StatusSetting(JsonObject entry, JsonObject list, String way, Optional<String> exchanged) {
    static final String URL = "https://saltmarsh.example/lists/7";
    static final int INDEX = 94_567;

    private static final String WAY = "eddsa-rdfc-2022";
    private static final String SUBJECT = "credentialSubject";
    private static final String BITS = "encodedList";

    /** A status that is not set, in a list that is right. */
    static StatusSetting good() {
        JsonObject entry = JsonObject.builder()
                .put("id", URL + '#' + INDEX)
                .put("type", "BitstringStatusListEntry")
                .put("statusPurpose", "revocation")
                .put("statusListIndex", Integer.toString(INDEX))
                .put("statusListCredential", URL)
                .build();
        JsonObject list = Samples.named("status-list").with("id", new JsonString(URL));
        return new StatusSetting(entry, list, WAY, Optional.empty()).withSet(StatusBits.LEAST);
    }

    /** The same with another member of the entry. */
    StatusSetting withEntry(String member, String value) {
        return new StatusSetting(entry.with(member, new JsonString(value)), list, way, exchanged);
    }

    /** The same with another member of the list. */
    StatusSetting withList(String member, String value) {
        JsonObject subject = (JsonObject) list.get(SUBJECT).orElseThrow();
        return new StatusSetting(
                entry, list.with(SUBJECT, subject.with(member, new JsonString(value))), way, exchanged);
    }

    /** The same with a list that is a credential of another type. */
    StatusSetting withListOfOtherType() {
        JsonObject other = Samples.named("credential").with("id", new JsonString(URL));
        return new StatusSetting(entry, other, way, exchanged);
    }

    /** The same with a list of so many statuses of one bit, all clear but these. */
    StatusSetting withSet(int statuses, int... set) {
        return withBits(StatusBits.gzip(StatusBits.of(statuses, set)));
    }

    /** The same with the list as these compressed bits. */
    StatusSetting withBits(byte[] compressed) {
        return withList(BITS, StatusBits.encoded(compressed));
    }

    /** The same, served by somebody who puts a list with nothing set in the place of what was signed. */
    StatusSetting withBitsExchanged() {
        return new StatusSetting(
                entry, list, way, Optional.of(StatusBits.encoded(StatusBits.gzip(StatusBits.of(StatusBits.LEAST)))));
    }

    /** The same with a list that nobody signed. */
    StatusSetting unsigned() {
        return new StatusSetting(entry, list, "none", exchanged);
    }

    /** The credential, signed. */
    Forged credential(Forge forge) {
        return forge.secure(Samples.named("credential").with("credentialStatus", entry), WAY);
    }

    /** What is served as the list. */
    byte[] served(Forge forge) {
        JsonObject named = Forge.issuedBy(list, forge.issuer(WAY));
        return exchanged
                .map(bits -> forge.make(named, way, Stage.SECURED, replacing(bits)))
                .orElseGet(() -> forge.secure(named, way))
                .document();
    }

    private static JsonPatch replacing(String bits) {
        return JsonPatch.of(JsonArray.of(JsonObject.builder()
                .put("op", "replace")
                .put("path", '/' + SUBJECT + '/' + BITS)
                .put("value", bits)
                .build()));
    }
}
