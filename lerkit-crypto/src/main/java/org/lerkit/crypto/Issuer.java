package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.lerkit.crypto.EmbeddedCredentials.Embedded;
import org.lerkit.crypto.SdJwtClaims.Rules;
import org.lerkit.crypto.Securing.Cose;
import org.lerkit.crypto.Securing.DataIntegrity;
import org.lerkit.crypto.Securing.Jose;
import org.lerkit.crypto.Securing.Jwt;
import org.lerkit.crypto.internal.cose.CoseSigning;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.Cryptosuite;
import org.lerkit.crypto.spi.DisclosureException;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.crypto.spi.SelectiveCryptosuite;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/**
 * Signs credentials with one key.
 *
 * <pre>{@code
 * Issuer issuer = Issuer.create(CryptoConfig.v2026(), Signers.didKey(key));
 * SecuredCredential signed = issuer.issue(issuer.asIssuer(clr.json()), Securing.dataIntegrity("eddsa-rdfc-2022"));
 * }</pre>
 *
 * <p>Embedded credentials that have no proof are signed first, then the credential around them: what is embedded in a
 * CLR shares the graph of the CLR, and the outer proof alone does not keep their contents apart. Immutable and
 * thread-safe if the signer is.
 *
 * <p>Security: refuses what a conforming verifier would reject, and credentials of issuers that are not the key's
 * controller. Does not judge whether the claims are true.
 */
public final class Issuer {
    private final CryptoConfig config;
    private final Signer signer;

    private Issuer(CryptoConfig config, Signer signer) {
        this.config = config;
        this.signer = signer;
    }

    /** An issuer that signs with this key, under this configuration. */
    public static Issuer create(CryptoConfig config, Signer signer) {
        return new Issuer(requireNonNull(config, "config"), requireNonNull(signer, "signer"));
    }

    /** The identifier that credentials must name as their issuer: the controller of the key. */
    public String id() {
        return signer.verificationMethod().controller();
    }

    /**
     * The credential with this issuer's identifier in place of the one it names; the rest of the issuer's profile is
     * kept. The same in each embedded credential that names the same issuer as the outer one and has no proof. Other
     * embedded credentials stay as they are.
     */
    public JsonObject asIssuer(JsonObject credential) {
        Optional<String> old = Structure.issuerId(credential);
        return withIssuer(EmbeddedCredentials.replace(
                credential,
                embedded -> embedded.get("proof").isEmpty()
                                && Structure.issuerId(embedded).equals(old)
                        ? asIssuer(embedded)
                        : embedded));
    }

    private JsonObject withIssuer(JsonObject credential) {
        JsonString id = new JsonString(id());
        JsonValue issuer = credential.members().get("issuer");
        return credential.with("issuer", issuer instanceof JsonObject profile ? profile.with("id", id) : id);
    }

    /** {@link #issue(JsonObject, Securing)} for a credential that is seen as a type. */
    public SecuredCredential issue(Credential credential, Securing securing) throws GeneralSecurityException {
        return issue(credential.json(), securing);
    }

    /**
     * Signs a credential and, before, each embedded credential that has no proof. Where their contexts do not define the
     * terms of proofs, as in data model 1.1, the {@linkplain Cryptosuite#context context of the cryptosuite} is added.
     *
     * @throws IssuanceException if it is not conforming, has a proof already, or is not this issuer's to sign, or what
     *     is mandatory to disclose is not there; says all that is wrong, and nothing was signed
     * @throws IllegalArgumentException if the configuration has no such cryptosuite or no such tokens, the key is not
     *     one for it, the cryptosuite does not do what is asked of it, or there is no claim where one is to be disclosable
     * @throws GeneralSecurityException if the signer fails
     */
    public SecuredCredential issue(JsonObject credential, Securing securing) throws GeneralSecurityException {
        Optional<Proving> outer =
                securing instanceof DataIntegrity proof ? Optional.of(proving(credential, proof)) : Optional.empty();
        Optional<Cryptosuite> embedded = embedded(securing, outer);
        List<Problem> problems = new ArrayList<>();
        RunCanonicalizer canonicalizer = new RunCanonicalizer(config.documentCanonicalizer());
        boolean coversText = outer.map(proving -> proving.suite().coversText()).orElse(true);
        refuse(credential, JsonPointer.ROOT, coversText, embedded, canonicalizer, problems);
        token(credential, securing).ifPresent(claims -> problems.addAll(disagreements(claims)));
        if (securing instanceof Securing.SdJwt selective) {
            problems.addAll(SdJwtIssuance.problems(credential, selective.disclosable()));
        }
        outer.ifPresent(proving -> problems.addAll(EmbeddedCredentials.broken(credential, proving.mandatory())));
        if (!problems.isEmpty()) {
            throw new IssuanceException(problems);
        }
        try {
            JsonObject whole = embedded.map(suite -> signEmbedded(credential, suite, canonicalizer, config.executor()))
                    .orElse(credential);
            if (securing instanceof Securing.SdJwt selective) {
                return new SecuredCredential(
                        SdJwtIssuance.token(whole, Rules.CREDENTIAL, selective, signer, config.random()));
            }
            if (securing instanceof Cose) {
                return new SecuredCredential(whole, Enclosure.of(message(whole)));
            }
            Optional<TokenClaims> token = token(whole, securing);
            return token.isPresent()
                    ? new SecuredCredential(whole, Enclosure.of(token.get().signed(signer)))
                    : new SecuredCredential(prove(whole, outer.orElseThrow(), canonicalizer));
        } catch (CanonicalizationException e) {
            throw new IssuanceException(e.problems());
        } catch (DisclosureException e) {
            throw new IssuanceException(e.problems());
        } catch (SigningFailed e) {
            throw e.failure;
        }
    }

    /**
     * Signs claims that are no credential of W3C but an SD-JWT VC: JSON with a type, {@code vct}, of its own kind. The
     * identifier of this issuer becomes {@code iss}, and the time {@code iat}, if they are not there.
     *
     * @throws IssuanceException if a claim that all types have is missing, or of another form; if the issuer is another; or
     *     if a claim is disclosable that everybody must see
     * @throws IllegalArgumentException as {@link #issue}
     * @throws GeneralSecurityException if the signer fails
     */
    public SecuredCredential issueSdJwtVc(JsonObject claims, Securing.SdJwt how) throws GeneralSecurityException {
        config.requireTokens(signer);
        JsonObject.Builder whole = JsonObject.builder().put("iss", id());
        whole.put("iat", JsonNumber.of(config.clock().instant().getEpochSecond()));
        JsonObject all = whole.putAll(claims.members()).build();
        List<Problem> problems = new ArrayList<>(SdJwtVc.errors(all, JsonPointer.ROOT));
        if (!all.get("iss").equals(Optional.of(new JsonString(id())))) {
            problems.add(CryptoProblem.ISSUER_UNBOUND.at(
                    JsonPointer.ROOT.child("iss"), "the issuer is not the controller of the key"));
        }
        problems.addAll(SdJwtIssuance.concealed(Rules.SD_JWT_VC.open()::contains, how.disclosable()));
        if (!problems.isEmpty()) {
            throw new IssuanceException(problems);
        }
        return new SecuredCredential(SdJwtIssuance.token(all, Rules.SD_JWT_VC, how, signer, config.random()));
    }

    /** A cryptosuite, and what the base proof that it makes, if it makes one, has as mandatory. */
    private record Proving(Cryptosuite suite, List<JsonPointer> mandatory) {
        JsonObject prove(SecuredInput input, JsonObject options, Signer signer, SecureRandom random)
                throws GeneralSecurityException {
            return suite instanceof SelectiveCryptosuite selective
                    ? selective.createBaseProof(input, options, mandatory, signer, random)
                    : suite.createProof(input, options, signer, random);
        }
    }

    private Proving proving(JsonObject credential, DataIntegrity securing) {
        Cryptosuite suite = config.signingSuite(securing.cryptosuite(), signer);
        if (suite instanceof SelectiveCryptosuite) {
            List<JsonPointer> mandatory = new ArrayList<>(securing.mandatory());
            IndispensableClaims.in(credential).stream()
                    .filter(place -> !mandatory.contains(place))
                    .forEach(mandatory::add);
            return new Proving(suite, mandatory);
        }
        if (!securing.mandatory().isEmpty()) {
            throw new IllegalArgumentException(suite.name() + " discloses all, and nothing in particular");
        }
        return new Proving(suite, List.of());
    }

    /** What embedded credentials are signed with: they are no place for base proofs. */
    private Optional<Cryptosuite> embedded(Securing securing, Optional<Proving> outer) {
        if (!(securing instanceof DataIntegrity)) {
            config.requireTokens(signer);
        }
        return securing.embeddedCryptosuite()
                .map(name -> config.coveringSuite(name, signer))
                .or(() -> outer.map(Proving::suite).filter(same -> !(same instanceof SelectiveCryptosuite)));
    }

    /** What a token says that shows all of the credential. */
    private static Optional<TokenClaims> token(JsonObject credential, Securing securing) {
        if (securing instanceof Jwt) {
            return Optional.of(TokenClaims.ofProfile(credential));
        }
        if (securing instanceof Jose || securing instanceof Cose) {
            TokenKind kind = securing instanceof Jose ? TokenKind.VC_PAYLOAD : TokenKind.VC_COSE;
            return Optional.of(TokenClaims.ofPayload(credential, kind));
        }
        return Optional.empty();
    }

    private CoseSign1 message(JsonObject credential) throws GeneralSecurityException {
        TokenKind kind = TokenKind.VC_COSE;
        return CoseSigning.sign(JsonWriter.toBytes(credential), kind.type(), Optional.of(kind.content()), signer);
    }

    private static List<Problem> disagreements(TokenClaims claims) {
        Verdict verdict = new Verdict();
        new TokenAgreement(claims, JsonPointer.ROOT, verdict).check();
        return verdict.result().problems();
    }

    /** Everything for which a verifier would reject it, once signed. */
    private void refuse(
            JsonObject credential,
            JsonPointer place,
            boolean coversText,
            Optional<Cryptosuite> proofs,
            RunCanonicalizer canonicalizer,
            List<Problem> problems) {
        if (credential.get("proof").isPresent()) {
            problems.add(CryptoProblem.ALREADY_SECURED.at(place.child("proof"), "the credential has a proof already"));
        }
        problems.addAll(Structure.under(Structure.errorsOfWhole(credential), place));
        JsonObject unsecured = credential.get("proof").isPresent() ? credential.without("proof") : credential;
        problems.addAll(Structure.under(canonicalizer.losses(unsecured), place));
        if (!coversText) {
            problems.addAll(AmbiguousGraph.in(credential, place));
        }
        if (Structure.issuerId(credential).filter(id()::equals).isEmpty()) {
            problems.add(CryptoProblem.ISSUER_UNBOUND.at(
                    place.child("issuer"), "the issuer is not the controller of the key"));
        }
        for (Embedded embedded : EmbeddedCredentials.in(credential, place)) {
            if (isUnsigned(embedded) && proofs.isPresent()) {
                boolean text = proofs.get().coversText();
                refuse((JsonObject) embedded.value(), embedded.place(), text, proofs, canonicalizer, problems);
            } else if (isUnsigned(embedded)) {
                problems.add(CryptoProblem.EMBEDDED_UNBOUND.at(
                        embedded.place(), "an embedded credential without a proof of its own"));
            }
        }
    }

    private static boolean isUnsigned(Embedded embedded) {
        return embedded.value() instanceof JsonObject object
                && object.get("proof").isEmpty()
                && !Envelope.is(object);
    }

    /** The credential with a proof in each embedded one that had none. */
    private JsonObject signEmbedded(
            JsonObject credential, Cryptosuite suite, RunCanonicalizer canonicalizer, Executor executor) {
        List<JsonObject> unsigned = EmbeddedCredentials.in(credential, JsonPointer.ROOT).stream()
                .filter(Issuer::isUnsigned)
                .map(embedded -> (JsonObject) embedded.value())
                .distinct()
                .toList();
        if (unsigned.isEmpty()) {
            return credential;
        }
        // Only the outermost hands work on: a thread that waits for another of the same pool might wait for ever.
        List<JsonObject> signed = SideBySide.each(
                unsigned,
                executor,
                embedded -> prove(
                        signEmbedded(embedded, suite, canonicalizer, SideBySide.HERE),
                        new Proving(suite, List.of()),
                        canonicalizer));
        Map<JsonObject, JsonObject> proved = new HashMap<>();
        for (int i = 0; i < unsigned.size(); i++) {
            proved.put(unsigned.get(i), signed.get(i));
        }
        return EmbeddedCredentials.replace(credential, embedded -> proved.getOrDefault(embedded, embedded));
    }

    /** The credential with a proof of all that is in it. */
    private JsonObject prove(JsonObject credential, Proving proving, RunCanonicalizer canonicalizer) {
        JsonObject options = ProofOptions.of(proving.suite(), config.clock(), signer, "assertionMethod")
                .build();
        try {
            JsonObject whole = ProofOptions.defined(credential, proving.suite(), options, canonicalizer);
            SecuredInput input = new SecuredInput(whole, canonicalizer);
            return whole.with("proof", proving.prove(input, options, signer, config.random()));
        } catch (GeneralSecurityException e) {
            throw new SigningFailed(e);
        }
    }

    /** Carries the failure of the signer out of the walk through the embedded credentials. */
    private static final class SigningFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final GeneralSecurityException failure;

        SigningFailed(GeneralSecurityException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
