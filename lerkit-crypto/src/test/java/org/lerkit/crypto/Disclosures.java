package org.lerkit.crypto;

import static org.lerkit.crypto.Fixtures.pemSigner;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;

/** Credentials that disclose selectively: as issued, and as their holder shows them. */
final class Disclosures {
    static final String SUITE = "ecdsa-sd-2023";
    /** What no credential can be without, and what the badge is for. */
    static final List<JsonPointer> MANDATORY =
            pointers("/issuer/id", "/validFrom", "/credentialSubject/achievement/id");

    private Disclosures() {}

    static List<JsonPointer> pointers(String... pointers) {
        return Stream.of(pointers).map(JsonPointer::new).toList();
    }

    /** Signs a credential of the signer's own with a base proof. */
    static JsonObject issued(JsonObject credential, Securing how) {
        return issued(credential, how, pemSigner("p256"));
    }

    static JsonObject issued(JsonObject credential, Securing how, Signer signer) {
        try {
            Issuer issuer = Issuer.create(Fixtures.CONFIG, signer);
            return issuer.issue(issuer.asIssuer(credential), how).json();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static JsonObject issued(JsonObject credential) {
        return issued(credential, Securing.dataIntegrity(SUITE, MANDATORY));
    }

    static JsonObject derived(JsonObject issued, List<JsonPointer> pointers) {
        return Holder.create(Fixtures.CONFIG).derive(issued, pointers).json();
    }

    static JsonObject derived(JsonObject issued, String... pointers) {
        return derived(issued, pointers(pointers));
    }
}
