package org.lerkit.crypto;

import java.util.List;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** The libraries of Digital Bazaar, as {@code interop/npm/digital-bazaar.mjs} asks them. */
final class DigitalBazaar {
    private DigitalBazaar() {}

    /** The credential, of an issuer whose new did:key signed it. */
    static JsonObject sign(ForeignProof proof, List<JsonPointer> mandatory) {
        return document(request("sign", proof, proof.credential())
                .put("date", Fixtures.NOW.toString())
                .put("curve", proof.key().title())
                .put("mandatory", texts(mandatory)));
    }

    /** What the holder shows of a credential with a base proof. */
    static JsonObject derive(ForeignProof proof, JsonObject credential, List<JsonPointer> disclosed) {
        return document(request("derive", proof, credential).put("selective", texts(disclosed)));
    }

    /** Whether the proof holds. */
    static boolean verifies(ForeignProof proof, JsonObject credential) {
        return ask(request("verify", proof, credential))
                .get("verified")
                .orElseThrow()
                .equals(JsonBoolean.TRUE);
    }

    private static JsonObject.Builder request(String what, ForeignProof proof, JsonObject document) {
        return JsonObject.builder().put("do", what).put("suite", proof.suite()).put("document", document);
    }

    private static JsonArray texts(List<JsonPointer> pointers) {
        return new JsonArray(pointers.stream()
                .<JsonValue>map(pointer -> new JsonString(pointer.value()))
                .toList());
    }

    private static JsonObject document(JsonObject.Builder request) {
        return (JsonObject) ask(request).get("document").orElseThrow();
    }

    private static JsonObject ask(JsonObject.Builder request) {
        return Npm.ask("digital-bazaar.mjs", request.build());
    }
}
