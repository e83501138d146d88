package org.lerkit.crypto;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.Cryptosuite;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** What a proof that is made now says about itself. */
final class ProofOptions {
    private ProofOptions() {}

    static JsonObject.Builder of(Cryptosuite suite, Clock clock, Signer signer, String purpose) {
        JsonObject.Builder options = JsonObject.builder().put("type", suite.proofType());
        if (!suite.proofType().equals(suite.name())) {
            options.put("cryptosuite", suite.name());
        }
        return options.put(
                        "created",
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("verificationMethod", signer.verificationMethod().value())
                .put("proofPurpose", purpose);
    }

    /**
     * The document, with the context of the suite at the end if its own contexts do not define the terms of proofs: a
     * document of data model 1.1, or one that is to get a proof of before Data Integrity (Data Integrity 1.0, section
     * 2.4.1).
     */
    static JsonObject defined(
            JsonObject document, Cryptosuite suite, JsonObject options, RunCanonicalizer canonicalizer) {
        JsonValue contexts = document.get("@context").orElse(JsonArray.EMPTY);
        if (canonicalizer.losses(options.with("@context", contexts)).isEmpty()) {
            return document;
        }
        List<JsonValue> more = new ArrayList<>(contexts.items());
        more.add(new JsonString(suite.context()));
        return document.with("@context", new JsonArray(more));
    }
}
