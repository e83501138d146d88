package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;
import static org.lerkit.crypto.Texts.text;

import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.internal.sdjwt.KeyBindingJwt;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DisclosureException;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.crypto.spi.SelectiveCryptosuite;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * Does with credentials what their holder does.
 *
 * <pre>{@code
 * Holder holder = Holder.create(CryptoConfig.v2026());
 * Presenting how = Presenting.with("eddsa-rdfc-2022").to("https://jobs.example.com").answering(challenge);
 * SecuredCredential badge = holder.derive(received, List.of(new JsonPointer("/credentialSubject/achievement")));
 * SecuredPresentation presentation = holder.present(List.of(badge.document(), transcript), how, Signers.didKey(key));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Holder {
    private final CryptoConfig config;

    private Holder(CryptoConfig config) {
        this.config = config;
    }

    /** A holder under this configuration. */
    public static Holder create(CryptoConfig config) {
        return new Holder(requireNonNull(config, "config"));
    }

    /**
     * Discloses a part of a credential: what its issuer says is mandatory, and what these pointers point to. What is
     * not disclosed is nowhere in the result, which verifies like any other credential.
     *
     * <p>Security: with {@code ecdsa-sd-2023} each derived proof has the signature of the base proof in it, by which those
     * who are shown two of them can tell that they are of one credential. With {@code bbs-2023} only what is disclosed can
     * tell that: an identifier, a status, the time of issuing.
     *
     * @param credential one with a base proof, as of {@code ecdsa-sd-2023} or {@code bbs-2023}; is not verified here, which it is when all
     *     of it is disclosed, with the empty pointer, to a {@link Verifier}
     * @param disclosed pointers into the credential; the whole, if one is empty. The {@code id} and {@code type} of each
     *     object on the way are disclosed too, and an embedded credential only as a whole
     * @throws DisclosureException if there is no base proof, nothing to disclose, or a pointer leads nowhere or to what
     *     cannot be shown alone; says all that is wrong
     */
    public SecuredCredential derive(JsonObject credential, Collection<JsonPointer> disclosed) {
        List<Problem> broken = EmbeddedCredentials.broken(credential, disclosed);
        if (!broken.isEmpty()) {
            throw new DisclosureException(broken);
        }
        JsonObject proof = baseProof(credential);
        SelectiveCryptosuite suite = suite(proof).orElseThrow();
        SecuredInput input =
                new SecuredInput(credential.without("proof"), new RunCanonicalizer(config.documentCanonicalizer()));
        try {
            return new SecuredCredential(suite.deriveProof(input, proof, disclosed, config.random()));
        } catch (CanonicalizationException e) {
            throw new DisclosureException(e.problems());
        }
    }

    private JsonObject baseProof(JsonObject credential) {
        JsonValue value = credential.get("proof").orElse(JsonArray.EMPTY);
        List<JsonObject> selective = value.items().stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .filter(proof ->
                        suite(proof).isPresent() && proof.get("previousProof").isEmpty())
                .toList();
        if (selective.size() != 1) {
            throw new DisclosureException(CryptoProblem.DISCLOSURE_PROOF.at(
                    JsonPointer.ROOT.child("proof"),
                    selective.size() + " proofs of a cryptosuite that discloses selectively, and 1 is needed"));
        }
        return selective.get(0);
    }

    private Optional<SelectiveCryptosuite> suite(JsonObject proof) {
        return text(proof, "cryptosuite")
                .filter(name ->
                        text(proof, "type").filter("DataIntegrityProof"::equals).isPresent())
                .flatMap(config::cryptosuite)
                .filter(SelectiveCryptosuite.class::isInstance)
                .map(SelectiveCryptosuite.class::cast);
    }

    /**
     * Signs that the holder presents these credentials, in this order. A credential that is a token stays one: in an
     * envelope, or, in data model 1.1, as text. Does not verify them: that is for whoever is shown them, and what is wrong then is the issuer's.
     *
     * @param signer the holder's key; its controller is who presents
     * @throws IssuanceException if a conforming verifier would reject the presentation; says all that is wrong
     * @throws IllegalArgumentException if the configuration has no such cryptosuite, or no such tokens, or the key is not
     *     one for it
     * @throws GeneralSecurityException if the signer fails
     */
    public SecuredPresentation present(List<CredentialDocument> credentials, Presenting how, Signer signer)
            throws GeneralSecurityException {
        return new PresentationSigning(config, how, signer).sign(credentials);
    }

    /**
     * Signs a presentation as it is: as {@link #present(List, Presenting, Signer)}, of what somebody else has put together.
     *
     * @param presentation of data model 2.0, or of 1.1; without a proof
     * @throws IssuanceException also if it is no presentation, has a proof already, or names another holder
     */
    public SecuredPresentation present(JsonObject presentation, Presenting how, Signer signer)
            throws GeneralSecurityException {
        return new PresentationSigning(config, how, signer).sign(presentation);
    }

    /**
     * Shows no more of an SD-JWT than these places of it, each with all that is in it and what it is in. What the issuer
     * left open is always shown.
     *
     * @param shown places in the whole credential, as in {@code /credentialSubject/result}
     * @throws IllegalArgumentException if there is nothing at one of them
     * @throws org.lerkit.model.jose.MalformedTokenException if a disclosure does not belong to the token
     */
    public SecuredCredential disclose(SdJwt token, Collection<JsonPointer> shown) {
        return new SecuredCredential(token.showing(shown));
    }

    /**
     * The same, and proves to be the holder.
     *
     * @param signer the key that the issuer bound the token to
     * @throws IllegalArgumentException if there is nothing at a place, or the key is not the one that the issuer named
     * @throws org.lerkit.crypto.key.MalformedKeyException if what the issuer named is no key
     * @throws org.lerkit.model.jose.MalformedTokenException if a disclosure does not belong to the token
     * @throws GeneralSecurityException if the signer fails
     */
    public SecuredCredential disclose(SdJwt token, Collection<JsonPointer> shown, KeyBinding binding, Signer signer)
            throws GeneralSecurityException {
        SdJwt presented = token.showing(shown);
        CompactJws.Unsigned proof = KeyBindingJwt.of(
                presented, binding.audience(), binding.nonce(), config.clock().instant(), signer.algorithm());
        CompactJws signed = proof.signed(signer.sign(proof.signingInput()));
        if (!isNamed(token.issuerJwt().claims(), signer, signed)) {
            throw new IllegalArgumentException("the key is not the one that the issuer named");
        }
        return new SecuredCredential(new SdJwt(presented.issuerJwt(), presented.disclosures(), Optional.of(signed)));
    }

    /** Whether the issuer named the key that signed: as it is, or as its controller calls it. */
    private static boolean isNamed(JsonObject issued, Signer signer, CompactJws signed) {
        if (!(issued.get("cnf").orElse(null) instanceof JsonObject confirmation)) {
            return false;
        }
        return confirmation.get("jwk").orElse(null) instanceof JsonObject jwk
                ? Jwk.decode(jwk).verify(signer.algorithm(), signed.signingInput(), signed.signature())
                : Texts.text(confirmation, "kid")
                        .filter(signer.verificationMethod().value()::equals)
                        .isPresent();
    }
}
