package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.Cryptosuite;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.vc2.VcDataModel2;

/**
 * Does with credentials what their holder does.
 *
 * <pre>{@code
 * Holder holder = Holder.create(CryptoConfig.v2026());
 * Presenting how = Presenting.with("eddsa-rdfc-2022").to("https://jobs.example.com").answering(challenge);
 * SecuredPresentation presentation = holder.present(List.of(badge, transcript), how, Signers.didKey(key));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Holder {
    private final CryptoConfig config;

    private Holder(CryptoConfig config) {
        this.config = config;
    }

    /** A holder that signs under this configuration. */
    public static Holder create(CryptoConfig config) {
        return new Holder(requireNonNull(config, "config"));
    }

    /**
     * Signs that the holder presents these credentials, in this order. A credential that is a token stays one, in an
     * envelope. Does not verify them: that is for whoever is shown them, and what is wrong then is the issuer's.
     *
     * @param signer the holder's key; its controller is who presents
     * @throws IssuanceException if a conforming verifier would reject the presentation; says all that is wrong
     * @throws IllegalArgumentException if the configuration has no such cryptosuite, or the key is not one for it
     * @throws GeneralSecurityException if the signer fails
     */
    public SecuredPresentation present(List<CredentialDocument> credentials, Presenting how, Signer signer)
            throws GeneralSecurityException {
        Cryptosuite suite = config.signingSuite(how.cryptosuite(), signer);
        JsonObject presentation = JsonObject.builder()
                .put("@context", JsonArray.of(new JsonString(VcDataModel2.CONTEXT.url())))
                .put("type", JsonArray.of(new JsonString("VerifiablePresentation")))
                .put("holder", signer.verificationMethod().controller())
                .put(
                        "verifiableCredential",
                        new JsonArray(
                                credentials.stream().map(Holder::presented).toList()))
                .build();
        RunCanonicalizer canonicalizer = new RunCanonicalizer(config.canonicalizer());
        List<Problem> problems = new ArrayList<>(Structure.errors(presentation));
        problems.addAll(canonicalizer.losses(presentation));
        if (!problems.isEmpty()) {
            throw new IssuanceException(problems);
        }
        try {
            SecuredInput input = new SecuredInput(presentation, canonicalizer);
            JsonObject proof = suite.createProof(input, options(suite, how, signer), signer);
            return new SecuredPresentation(presentation.with("proof", proof));
        } catch (CanonicalizationException e) {
            throw new IssuanceException(e.problems());
        }
    }

    private JsonObject options(Cryptosuite suite, Presenting how, Signer signer) {
        JsonObject.Builder options = ProofOptions.of(suite, config.clock(), signer, "authentication");
        List<JsonValue> domains =
                how.domains().stream().sorted().<JsonValue>map(JsonString::new).toList();
        if (!domains.isEmpty()) {
            options.put("domain", domains.size() == 1 ? domains.get(0) : new JsonArray(domains));
        }
        how.challenge().ifPresent(challenge -> options.put("challenge", challenge));
        return options.build();
    }

    private static JsonValue presented(CredentialDocument credential) {
        return credential.carriers().stream()
                .flatMap(carrier -> carrier instanceof Carrier.Token token ? Stream.of(token.token()) : Stream.empty())
                .reduce((outer, inner) -> inner)
                .map(Holder::enveloped)
                .orElseGet(credential::json);
    }

    /** VC Data Model 2.0, section 4.13.2. */
    private static JsonObject enveloped(CompactJws token) {
        String mediaType = token.type().filter("vc+jwt"::equalsIgnoreCase).isPresent() ? "vc+jwt" : "jwt";
        return JsonObject.builder()
                .put("@context", VcDataModel2.CONTEXT.url())
                .put("type", "EnvelopedVerifiableCredential")
                .put("id", "data:application/" + mediaType + "," + token.text())
                .build();
    }
}
