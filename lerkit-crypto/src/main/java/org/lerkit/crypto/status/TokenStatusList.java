package org.lerkit.crypto.status;

import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lerkit.crypto.internal.cose.CoseSigning;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.internal.jose.JoseSigning;
import org.lerkit.crypto.internal.status.PackedStatuses;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.cbor.CborWriter;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;

/**
 * The statuses of many tokens, as their issuer publishes them by the Token Status List of the IETF: for SD-JWT VCs, and
 * other credentials that are tokens.
 *
 * <pre>{@code
 * TokenStatusList list = TokenStatusList.of("https://registrar.example.edu/tokens/1", 2, statuses);
 * SecuredCredential issued = issuer.issueSdJwtVc(claims.with("status", list.reference(7)), securing);
 * String served = list.jwt(signer, clock.instant(), Duration.ofDays(7)).text();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-oauth-status-list/">Token Status List</a>
 */
public final class TokenStatusList {
    /** The token holds. */
    public static final byte VALID = PackedStatuses.VALID;
    /** The token is revoked, for ever. */
    public static final byte INVALID = PackedStatuses.INVALID;
    /** The token is suspended, for a time. */
    public static final byte SUSPENDED = PackedStatuses.SUSPENDED;

    private final String url;
    private final PackedStatuses statuses;

    private TokenStatusList(String url, PackedStatuses statuses) {
        this.url = url;
        this.statuses = statuses;
    }

    /**
     * A list.
     *
     * @param url where it will be served: tokens have it for ever
     * @param bits how many a status has: 1, 2, 4 or 8. With one bit nothing can be suspended
     * @param statuses one for each index, from 0 on. So that a token is one of many, a list has at least a hundred thousand
     * @throws IllegalArgumentException if there is another number of bits, or a status has more of them
     */
    public static TokenStatusList of(String url, int bits, byte[] statuses) {
        return new TokenStatusList(requireNonNull(url, "url"), PackedStatuses.of(bits, statuses));
    }

    /**
     * The claim {@code status} of the token that has this index.
     *
     * @throws IndexOutOfBoundsException if the list has no such index
     */
    public JsonObject reference(int index) {
        if (index < 0 || index >= statuses.size()) {
            throw new IndexOutOfBoundsException("the list has no index " + index);
        }
        JsonObject place = JsonObject.builder()
                .put("idx", JsonNumber.of(index))
                .put("uri", url)
                .build();
        return JsonObject.builder().put("status_list", place).build();
    }

    /**
     * The list as a JSON Web Token, to be served as {@code application/statuslist+jwt}.
     *
     * @param signer a key of the issuer of the tokens
     * @param validity how long it may be relied on, and kept: a revocation may stay unknown for as long
     * @throws GeneralSecurityException if the signer fails
     */
    public CompactJws jwt(Signer signer, Instant now, Duration validity) throws GeneralSecurityException {
        JsonObject list = JsonObject.builder()
                .put("bits", JsonNumber.of(statuses.bits()))
                .put("lst", Base64Url.encode(statuses.deflated()))
                .build();
        JsonObject claims = JsonObject.builder()
                .put("sub", url)
                .put("iat", JsonNumber.of(now.getEpochSecond()))
                .put("exp", JsonNumber.of(now.plus(validity).getEpochSecond()))
                .put("ttl", JsonNumber.of(validity.toSeconds()))
                .put("status_list", list)
                .build();
        return JoseSigning.sign(claims, "statuslist+jwt", Optional.empty(), signer);
    }

    /**
     * The list as a CBOR Web Token, to be served as {@code application/statuslist+cwt}.
     *
     * @param signer a key of the issuer of the tokens
     * @param validity how long it may be relied on, and kept: a revocation may stay unknown for as long
     * @throws IllegalArgumentException if the algorithm of the key is none of COSE
     * @throws GeneralSecurityException if the signer fails
     */
    public CoseSign1 cwt(Signer signer, Instant now, Duration validity) throws GeneralSecurityException {
        byte[] claims = new CborWriter()
                .map(5)
                .number(2)
                .text(url)
                .number(4)
                .number(now.plus(validity).getEpochSecond())
                .number(6)
                .number(now.getEpochSecond())
                .number(65533)
                .map(2)
                .text("bits")
                .number(statuses.bits())
                .text("lst")
                .bytes(statuses.deflated())
                .number(65534)
                .number(validity.toSeconds())
                .written();
        return CoseSigning.sign(claims, "application/statuslist+cwt", Optional.empty(), signer);
    }

    @Override
    public String toString() {
        return "a list of " + statuses.size() + " statuses";
    }
}
