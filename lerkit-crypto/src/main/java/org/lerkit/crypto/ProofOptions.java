package org.lerkit.crypto;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.Cryptosuite;
import org.lerkit.model.json.JsonObject;

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
}
