package org.lerkit.testkit.mutate;

import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Holder;
import org.lerkit.crypto.Presenting;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.spi.Cryptosuite;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.crypto.spi.SelectiveCryptosuite;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/**
 * Signs whatever it is given, in the ways that issuers sign, with keys that are nobody's: what an {@link
 * org.lerkit.crypto.Issuer} refuses too. For tests. Immutable and thread-safe.
 *
 * <p>Ways to secure, by name: the cryptosuites that lerkit signs whole documents with ({@code eddsa-rdfc-2022}, {@code
 * ecdsa-rdfc-2019}, {@code eddsa-jcs-2022}, …); {@code jwt}, by the profile of Open Badges 3.0 and CLR 2.0; {@code vc+jwt}, by
 * VC-JOSE-COSE; {@code none}.
 */
public final class Forge {
    private static final String TOKEN_OF_PROFILE = "jwt";
    private static final String TOKEN = "vc+jwt";
    private static final String UNSECURED = "none";
    private static final String ASSERTION = "assertionMethod";
    private static final JsonString PRESENTATION = new JsonString("VerifiablePresentation");
    private static final String FIRST_MODEL = "https://www.w3.org/2018/credentials/v1";

    private final CryptoConfig config;
    private final Clock clock;
    private final Signer edwards;
    private final Signer nist;

    private Forge(CryptoConfig config, Clock clock, Signer edwards, Signer nist) {
        this.config = config;
        this.clock = clock;
        this.edwards = edwards;
        this.nist = nist;
    }

    /** One with keys of this seed, that signs at the time of this clock. */
    public static Forge of(Clock clock, long seed) {
        SeededRandom random = new SeededRandom(seed);
        return new Forge(
                CryptoConfig.v2026().toBuilder().clock(clock).random(random).build(),
                requireNonNull(clock, "clock"),
                Signers.didKey(SigningKey.generate(KeyType.ED25519, random)),
                Signers.didKey(SigningKey.generate(KeyType.P256, random)));
    }

    /** Randomness of a seed, which gives the same keys again: for documents of a test, and for nothing else. */
    public static SecureRandom random(long seed) {
        return new SeededRandom(seed);
    }

    /** Who issues what is secured in this way: the identifier of a {@code did:key}. */
    public String issuer(String securing) {
        return signer(securing).verificationMethod().controller();
    }

    /** A document as it is, secured. */
    public Forged secure(JsonObject document, String securing) {
        return make(document, securing, Stage.CREDENTIAL, JsonPatch.none());
    }

    /** A document with the change of a mutant, secured. */
    public Forged secure(JsonObject document, String securing, Mutant mutant) {
        return make(document, securing, mutant.stage(), mutant.change());
    }

    /**
     * A document that is changed at a stage on its way, secured.
     *
     * @throws IllegalArgumentException if it cannot be changed so, or not be signed in this way with the change
     */
    public Forged make(JsonObject document, String securing, Stage stage, JsonPatch change) {
        JsonObject named = (JsonObject) replaceIssuer(document, issuer(securing));
        JsonObject written = stage == Stage.CREDENTIAL ? change.apply(named) : named;
        try {
            JsonObject inside = securing.equals(UNSECURED) ? written : (JsonObject) signInside(written, securing);
            JsonObject whole = stage == Stage.OUTER ? change.apply(inside) : inside;
            if (securing.equals(TOKEN_OF_PROFILE) || securing.equals(TOKEN)) {
                return new ForgedToken(whole, securing.equals(TOKEN), nist).make(stage, change);
            }
            JsonObject signed = securing.equals(UNSECURED)
                    ? whole
                    : sign(whole, securing, purpose(document), stage == Stage.PROOF ? change : JsonPatch.none());
            JsonObject shown = stage == Stage.UNSEEN || stage == Stage.SECURED ? change.apply(signed) : signed;
            return new Forged(
                    JsonWriter.toBytes(shown), isPresentation(document) ? "application/vp" : "application/vc", shown);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("cannot be secured by " + securing, e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("cannot be secured by " + securing + ": " + e.getMessage(), e);
        }
    }

    private Signer signer(String securing) {
        return securing.startsWith("ecdsa") || securing.equals(TOKEN_OF_PROFILE) || securing.equals(TOKEN)
                ? nist
                : edwards;
    }

    private static boolean isPresentation(JsonObject document) {
        return document.get("type").stream()
                .flatMap(type -> type.items().stream())
                .anyMatch(PRESENTATION::equals);
    }

    /** Who presents authenticates, and asserts nothing. */
    private static String purpose(JsonObject document) {
        return isPresentation(document) ? "authentication" : ASSERTION;
    }

    private JsonObject sign(JsonObject document, String securing, String purpose, JsonPatch ofProof)
            throws GeneralSecurityException {
        Cryptosuite suite = config.cryptosuite(securing)
                .orElseThrow(() -> new IllegalArgumentException("no way to secure: " + securing));
        Signer signer = signer(securing);
        JsonObject.Builder named = JsonObject.builder().put("type", suite.proofType());
        if (!suite.proofType().equals(suite.name())) { // elder suites are the type of their proofs
            named.put("cryptosuite", suite.name());
        }
        JsonObject options = ofProof.apply(named.put(
                        "created",
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("verificationMethod", signer.verificationMethod().value())
                .put("proofPurpose", purpose)
                .build());
        JsonObject defined = withContextOf(suite, document);
        SecuredInput input = new SecuredInput(defined, config.canonicalizer());
        JsonObject proof = suite.createProof(input, options, signer, new SeededRandom(0));
        return suite instanceof SelectiveCryptosuite selective
                ? selective.deriveProof(input, proof, everything(defined), new SeededRandom(0))
                : defined.with("proof", proof);
    }

    /** What a holder shows who leaves out nothing. */
    private static List<JsonPointer> everything(JsonObject document) {
        return document.members().keySet().stream()
                .filter(name -> !name.equals("@context"))
                .map(JsonPointer.ROOT::child)
                .toList();
    }

    /** Data model 1.1 has no terms of Data Integrity. */
    private static JsonObject withContextOf(Cryptosuite suite, JsonObject document) {
        List<JsonValue> contexts =
                document.get("@context").map(JsonValue::items).orElse(List.of());
        JsonString more = new JsonString(suite.context());
        if (!contexts.contains(new JsonString(FIRST_MODEL)) || contexts.contains(more)) {
            return document;
        }
        List<JsonValue> all = new ArrayList<>(contexts);
        all.add(more);
        return document.with("@context", new JsonArray(all));
    }

    /** The same with a proof in each credential that is inside, innermost first. */
    private JsonValue signInside(JsonValue value, String securing) throws GeneralSecurityException {
        if (value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>();
            for (JsonValue item : array.items()) {
                items.add(signEmbedded(item, securing));
            }
            return new JsonArray(items);
        }
        if (value instanceof JsonObject object) {
            JsonObject.Builder builder = JsonObject.builder();
            for (var member : object.members().entrySet()) {
                builder.put(member.getKey(), signEmbedded(member.getValue(), securing));
            }
            return builder.build();
        }
        return value;
    }

    private JsonValue signEmbedded(JsonValue value, String securing) throws GeneralSecurityException {
        JsonValue inside = signInside(value, securing);
        boolean isCredential = inside instanceof JsonObject object
                && object.get("proof").isEmpty()
                && object.get("credentialSubject").isPresent()
                && object.get("issuer").isPresent();
        // A token has the key of the curve of NIST, and so have the credentials of the same issuer in it.
        String suite = signer(securing) == nist ? "ecdsa-rdfc-2019" : securing;
        return isCredential ? sign((JsonObject) inside, suite, ASSERTION, JsonPatch.none()) : inside;
    }

    private static JsonValue replaceIssuer(JsonValue value, String issuer) {
        if (value instanceof JsonArray array) {
            return new JsonArray(array.items().stream()
                    .map(item -> replaceIssuer(item, issuer))
                    .toList());
        }
        if (value instanceof JsonObject object) {
            JsonObject.Builder builder = JsonObject.builder();
            object.members().forEach((name, member) -> builder.put(name, replaceIssuer(member, issuer)));
            return builder.build();
        }
        return value.equals(new JsonString(Samples.ISSUER)) ? new JsonString(issuer) : value;
    }

    /** The text at a place, if there is one. */
    static Optional<String> text(JsonObject object, String name) {
        return object.get(name)
                .flatMap(value -> value instanceof JsonString text ? Optional.of(text.value()) : Optional.empty());
    }

    /**
     * A presentation of a credential, to one domain and for one challenge, that is signed with {@code eddsa-rdfc-2022}.
     *
     * @throws IllegalArgumentException if there is no credential to present in the document
     */
    public JsonObject present(byte[] credential, String domain, String challenge) {
        try {
            return Holder.create(config)
                    .present(
                            List.of(CredentialDocument.open(credential)),
                            Presenting.with("eddsa-rdfc-2022").to(domain).answering(challenge),
                            edwards)
                    .json();
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalArgumentException("cannot be presented", e);
        }
    }

    /** A sample with the identifier of an issuer where it belongs. */
    public static JsonObject issuedBy(JsonObject sample, String issuer) {
        return (JsonObject) replaceIssuer(sample, issuer);
    }
}
