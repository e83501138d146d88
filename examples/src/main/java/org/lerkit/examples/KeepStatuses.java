package org.lerkit.examples;

import static org.lerkit.crypto.status.StatusPurpose.REVOCATION;
import static org.lerkit.crypto.status.StatusPurpose.SUSPENSION;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.status.StatusRegister;
import org.lerkit.crypto.status.StatusStore;
import org.lerkit.crypto.status.TokenStatusList;
import org.lerkit.model.json.JsonObject;

/** An issuer gives a credential a place in its status lists, revokes it, and publishes the lists. */
public final class KeepStatuses {
    private KeepStatuses() {}

    /** A credential as it was issued, before it was revoked, and the lists to publish, by their URLs. */
    public record Revoked(SecuredCredential credential, Map<String, SecuredCredential> lists) {}

    /** Issues a credential and revokes it. */
    public static Revoked issueAndRevoke(
            Issuer issuer, JsonObject credential, String id, StatusStore store, Clock clock)
            throws IOException, GeneralSecurityException {
        Securing securing = Securing.dataIntegrity("eddsa-rdfc-2022");
        List<String> ids = List.of(id);
        // spotless:off - as the guide shows it
        // begin status
        StatusRegister register = StatusRegister.create(
                store, "https://registrar.example.edu/status", EnumSet.of(REVOCATION, SUSPENSION), clock, new SecureRandom());
        register.allocate(ids);                                     // thousands at once, if you like: faster than one by one
        SecuredCredential signed = issuer.issue(register.withStatus(credential), securing);
        register.revoke(id);
        Map<String, SecuredCredential> lists = register.publish(issuer, securing, Duration.ofDays(7));
        // end status
        // spotless:on
        return new Revoked(signed, lists);
    }

    /** A token with a status that is kept in a list of tokens, and the list in its two forms. */
    public static List<byte[]> ofTokens(Issuer issuer, Signer signer, JsonObject claims, byte[] statuses, Clock clock)
            throws GeneralSecurityException {
        Securing.SdJwt securing = Securing.sdJwt(List.of());
        // spotless:off - as the guide shows it
        // begin tokens
        TokenStatusList list = TokenStatusList.of("https://registrar.example.edu/tokens/1", 2, statuses); // a byte for each index
        SecuredCredential issued = issuer.issueSdJwtVc(claims.with("status", list.reference(7)), securing);
        String served = list.jwt(signer, clock.instant(), Duration.ofDays(7)).text(); // application/statuslist+jwt
        byte[] shorter = list.cwt(signer, clock.instant(), Duration.ofDays(7)).bytes(); // application/statuslist+cwt
        // end tokens
        // spotless:on
        return List.of(issued.bytes(), served.getBytes(StandardCharsets.US_ASCII), shorter);
    }
}
