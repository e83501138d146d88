package org.lerkit.examples;

import java.security.GeneralSecurityException;
import java.util.List;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Holder;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.Securing;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;

/** An issuer signs a badge, and its holder shows what it was awarded for, and no more. */
public final class DiscloseClaims {
    private DiscloseClaims() {}

    /** What the holder of a badge shows of it. */
    public static SecuredCredential disclose(Issuer issuer, JsonObject credential) throws GeneralSecurityException {
        // spotless:off - as the guide shows it
        // begin disclose
        List<JsonPointer> mandatory = List.of(new JsonPointer("/issuer"));
        SecuredCredential base = issuer.issue(credential, Securing.dataIntegrity("ecdsa-sd-2023", mandatory));

        List<JsonPointer> chosen = List.of(new JsonPointer("/credentialSubject/achievement"));
        SecuredCredential shown = Holder.create(CryptoConfig.v2026()).derive(base.json(), chosen);
        // end disclose
        // spotless:on
        return shown;
    }
}
