package org.lerkit.crypto;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lerkit.crypto.spi.Canonicalizer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/**
 * The canonical forms that one run needs. Proofs that one key made at one time differ in nothing but their value, so
 * the forms of proofs are kept: the credentials of a CLR have dozens of them. Thread-safe.
 */
final class RunCanonicalizer implements Canonicalizer {
    private static final JsonString PROOF = new JsonString("DataIntegrityProof");
    private static final int MOST = 64;

    private final Canonicalizer canonicalizer;
    private final Map<Input, byte[]> proofs = new ConcurrentHashMap<>();

    private record Input(JsonObject document, String hash) {}

    RunCanonicalizer(Canonicalizer canonicalizer) {
        this.canonicalizer = canonicalizer;
    }

    @Override
    public byte[] rdfc(JsonObject document, String hash) {
        if (!PROOF.equals(document.members().get("type"))) {
            return canonicalizer.rdfc(document, hash);
        }
        Input input = new Input(document, hash);
        byte[] known = proofs.get(input);
        if (known == null) {
            known = canonicalizer.rdfc(document, hash);
            if (proofs.size() < MOST) {
                proofs.put(input, known);
            }
        }
        return known.clone();
    }

    @Override
    public byte[] jcs(JsonObject document) {
        return canonicalizer.jcs(document);
    }
}
