package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lerkit.crypto.internal.did.DidWeb;
import org.lerkit.crypto.internal.did.JwtVcIssuer;
import org.lerkit.crypto.internal.did.Site;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.model.cid.ControlledIdentifierDocument;
import org.lerkit.model.cid.JsonWebKey;
import org.lerkit.model.cid.Jwk;
import org.lerkit.model.cid.JwkSet;
import org.lerkit.model.cid.Multikey;
import org.lerkit.model.cid.VerificationMethod;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

/**
 * The public keys of an issuer, as it publishes them so that others can verify what it signs: as the document of its
 * identifier (Controlled Identifiers 1.0; the DID document of a did:web) and as a JWK Set.
 *
 * <pre>{@code
 * IssuerKeys keys = IssuerKeys.of("did:web:registrar.example.edu")
 *         .with("key-2026", newKey.publicKey())
 *         .withUntil("key-2025", oldKey.publicKey(), Instant.parse("2026-01-31T00:00:00Z"));
 * Signer signer = Signers.of(newKey, keys.id("key-2026"));
 * }</pre>
 *
 * <p>A key that is not used any more stays in, with the time at which it ended: what it signed before can still be
 * verified. A key that somebody else has got hold of must be left out, for whoever has it can write any date. Immutable
 * and thread-safe.
 */
public final class IssuerKeys {
    // What needs no escape in a fragment, and means nothing to a shell.
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._~-]{1,100}");
    /** Those that Controlled Identifiers 1.0, section 2.2.2, has a Multikey for, or a draft. */
    private static final Set<KeyType> MULTIKEYS =
            EnumSet.of(KeyType.ED25519, KeyType.P256, KeyType.P384, KeyType.BLS12_381_G2, KeyType.ML_DSA_44);

    private record Key(String name, VerificationKey key, Optional<Instant> end) {
        boolean isMultikey() {
            return MULTIKEYS.contains(key.type());
        }

        boolean signsTokens() {
            return !key.algorithms().contains(SignatureAlgorithm.BBS);
        }
    }

    private final String issuer;
    private final String address;
    private final List<Key> keys;

    private IssuerKeys(String issuer, String address, List<Key> keys) {
        this.issuer = issuer;
        this.address = address;
        this.keys = List.copyOf(keys);
    }

    /**
     * An issuer without keys yet.
     *
     * @param issuer its identifier: a did:web, or an HTTPS URL without a fragment
     * @throws IllegalArgumentException if it is neither
     */
    public static IssuerKeys of(String issuer) {
        Optional<String> address = requireNonNull(issuer, "issuer").startsWith("https:")
                ? Site.of(issuer).filter(site -> issuer.indexOf('#') < 0).map(site -> issuer)
                : DidWeb.address(issuer);
        return new IssuerKeys(
                issuer,
                address.orElseThrow(
                        () -> new IllegalArgumentException("neither a did:web nor an HTTPS URL without a fragment")),
                List.of());
    }

    /**
     * The same and a key that signs today.
     *
     * @param name what the issuer calls it, as in {@code key-2026}: letters, digits, {@code . _ ~ -}
     * @throws IllegalArgumentException if the name is another, or there already
     */
    public IssuerKeys with(String name, VerificationKey key) {
        return with(new Key(name, key, Optional.empty()));
    }

    /**
     * The same and a key that signs only until then.
     *
     * @throws IllegalArgumentException as {@link #with}
     */
    public IssuerKeys withUntil(String name, VerificationKey key, Instant end) {
        return with(new Key(name, key, Optional.of(end)));
    }

    private IssuerKeys with(Key key) {
        if (!NAME.matcher(key.name()).matches()) {
            throw new IllegalArgumentException("the name of a key is of letters, digits and . _ ~ -");
        }
        if (keys.stream().anyMatch(other -> other.name().equals(key.name()))) {
            throw new IllegalArgumentException("two keys of one name");
        }
        List<Key> more = new ArrayList<>(keys);
        more.add(key);
        return new IssuerKeys(issuer, address, more);
    }

    /** What signatures of a key name, as in {@code did:web:registrar.example.edu#key-2026}; there need not be such a key. */
    public VerificationMethodId id(String name) {
        return new VerificationMethodId(issuer + "#" + name);
    }

    /** The HTTPS URL at which {@link #document} must be served. */
    public String address() {
        return address;
    }

    /** The document with all keys, each authorized to issue credentials and for nothing else. */
    public ControlledIdentifierDocument document() {
        ControlledIdentifierDocument document = ControlledIdentifierDocument.builder()
                .context(contexts())
                .id(new Iri(issuer))
                .verificationMethod(keys.stream().map(this::method).toList())
                .build();
        List<JsonValue> issuing = keys.stream()
                .<JsonValue>map(key -> new JsonString(id(key.name()).value()))
                .toList();
        return new ControlledIdentifierDocument(document.json().with("assertionMethod", new JsonArray(issuing)));
    }

    private List<JsonValue> contexts() {
        List<JsonValue> contexts = new ArrayList<>();
        if (issuer.startsWith("did:")) {
            contexts.add(new JsonString("https://www.w3.org/ns/did/v1"));
            if (keys.stream().anyMatch(Key::isMultikey)) {
                contexts.add(new JsonString("https://w3id.org/security/multikey/v1"));
            }
            if (!keys.stream().allMatch(Key::isMultikey)) {
                contexts.add(new JsonString("https://w3id.org/security/jwk/v1"));
            }
        } else {
            contexts.add(new JsonString("https://www.w3.org/ns/cid/v1"));
        }
        return contexts;
    }

    private VerificationMethod method(Key key) {
        Iri id = new Iri(id(key.name()).value());
        Optional<LexicalDateTime> end = key.end().map(instant -> new LexicalDateTime(instant.toString()));
        if (key.isMultikey()) {
            Multikey.Builder multikey = Multikey.builder()
                    .id(id)
                    .controller(new Iri(issuer))
                    .publicKeyMultibase(org.lerkit.crypto.key.Multikey.encode(key.key()));
            end.ifPresent(multikey::expires);
            return multikey.build();
        }
        JsonWebKey.Builder jwk =
                JsonWebKey.builder().id(id).controller(new Iri(issuer)).publicKeyJwk(jwk(key));
        end.ifPresent(jwk::expires);
        return jwk.build();
    }

    private static Jwk jwk(Key key) {
        return new Jwk(org.lerkit.crypto.key.Jwk.encode(key.key()))
                .toBuilder().kid(key.name()).build();
    }

    /**
     * The keys as a JWK Set, each with its name as {@code kid}: for tokens, whose {@code kid} is the URL of the set and,
     * after a hash sign, the name. A JWK cannot say when it ended, so keys that have are in it until they are left out.
     * Keys of BLS12-381, which sign no tokens, are not.
     */
    public JwkSet jwkSet() {
        return JwkSet.builder()
                .keys(keys.stream()
                        .filter(Key::signsTokens)
                        .map(key -> jwk(key).toBuilder().use("sig").build())
                        .toList())
                .build();
    }

    /**
     * The keys as verifiers of SD-JWT VCs look for them, with the {@linkplain #jwkSet() set} inside.
     *
     * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/">SD-JWT VC, JWT VC Issuer Metadata</a>
     */
    public JsonObject jwtVcIssuer() {
        return JsonObject.builder()
                .put("issuer", issuer)
                .put("jwks", jwkSet().json())
                .build();
    }

    /** The HTTPS URL at which {@link #jwtVcIssuer} must be served; empty for an issuer that is no HTTPS URL. */
    public Optional<String> jwtVcIssuerAddress() {
        return JwtVcIssuer.address(issuer);
    }

    @Override
    public String toString() {
        return keys.size() + " keys of " + issuer;
    }
}
