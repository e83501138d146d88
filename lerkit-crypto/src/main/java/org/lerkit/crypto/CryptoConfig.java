package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.did.DidJwk;
import org.lerkit.crypto.internal.did.DidKey;
import org.lerkit.crypto.internal.did.DidWeb;
import org.lerkit.crypto.internal.did.KnownControllers;
import org.lerkit.crypto.internal.jsonld.ContextStore;
import org.lerkit.crypto.internal.jsonld.DocumentCanonicalizer;
import org.lerkit.crypto.internal.suite.RsaSignature2018;
import org.lerkit.crypto.internal.suite.WholeDocumentSuite;
import org.lerkit.crypto.internal.suite.sd.Bbs2023;
import org.lerkit.crypto.internal.suite.sd.EcdsaSd2023;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.spi.Canonicalizer;
import org.lerkit.crypto.spi.Cryptosuite;
import org.lerkit.crypto.spi.DidMethod;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.JsonLdProcessing;
import org.lerkit.crypto.spi.SelectiveCryptosuite;
import org.lerkit.crypto.spi.TrustRegistry;
import org.lerkit.crypto.spi.VerificationMethod;

/**
 * What this process accepts: cryptosuites, DID methods, JSON-LD contexts, and the clock that tells what is expired.
 * Built once and passed, never looked up; nothing on the class path widens it.
 *
 * <p>Nothing is fetched unless {@link Builder#documents} says how, and contexts never are: one that is neither bundled
 * nor added here is an error. Immutable and thread-safe.
 */
public final class CryptoConfig {
    private final Clock clock;
    private final SecureRandom random;
    private final Map<String, Cryptosuite> cryptosuites;
    private final Set<SignatureAlgorithm> tokenAlgorithms;
    private final Map<String, DidMethod> didMethods;
    private final ContextStore contexts;
    private final JsonLdProcessing jsonLd;
    private final DocumentCanonicalizer canonicalizer;
    private final Executor executor;
    private final @Nullable Provider provider;
    private final DocumentLoader documents;
    private final List<TrustRegistry> trustRegistries;
    private final Optional<DocumentLoader> schemas;
    private final Set<X509Certificate> certificateAuthorities;
    private final KnownControllers controllers;

    /** Accepts nothing. */
    private CryptoConfig() {
        this.clock = Clock.systemUTC();
        this.random = new SecureRandom();
        this.cryptosuites = Map.of();
        this.tokenAlgorithms = Set.of();
        this.didMethods = Map.of();
        this.contexts = ContextStore.bundled();
        this.jsonLd = JsonLdProcessing.FAST;
        this.canonicalizer = DocumentCanonicalizer.of(contexts, jsonLd);
        this.executor = SideBySide.HERE;
        this.provider = null;
        this.documents = DocumentLoader.none();
        this.trustRegistries = List.of();
        this.schemas = Optional.empty();
        this.certificateAuthorities = Set.of();
        this.controllers = new KnownControllers();
    }

    private CryptoConfig(Builder builder) {
        this.clock = builder.clock;
        this.random = builder.random;
        this.cryptosuites = Map.copyOf(builder.cryptosuites);
        this.tokenAlgorithms = Set.copyOf(builder.tokenAlgorithms);
        this.didMethods = Map.copyOf(builder.didMethods);
        this.contexts = builder.contexts;
        this.jsonLd = builder.jsonLd;
        this.canonicalizer = DocumentCanonicalizer.of(contexts, jsonLd);
        this.executor = builder.executor;
        this.provider = builder.provider;
        this.documents = builder.documents;
        this.trustRegistries = List.copyOf(builder.trustRegistries);
        this.schemas = builder.schemas;
        this.certificateAuthorities = builder.certificateAuthorities;
        this.controllers = builder.controllers;
    }

    /**
     * What is settled for 2026, which never changes once released: {@code eddsa-rdfc-2022}, {@code eddsa-jcs-2022},
     * {@code Ed25519Signature2020}, {@code RsaSignature2018} (verified only), {@code ecdsa-rdfc-2019}, {@code
     * ecdsa-jcs-2019}, {@code ecdsa-sd-2023}, {@code bbs-2023}; did:key, did:jwk, did:web; the bundled contexts; the clock
     * of the system, in UTC, and its randomness; all work in the thread that asks for it.
     */
    public static CryptoConfig v2026() {
        return new CryptoConfig()
                .toBuilder()
                        .cryptosuite(WholeDocumentSuite.eddsaRdfc2022())
                        .cryptosuite(WholeDocumentSuite.eddsaJcs2022())
                        .cryptosuite(WholeDocumentSuite.ed25519Signature2020())
                        .cryptosuite(new RsaSignature2018())
                        .cryptosuite(WholeDocumentSuite.ecdsaRdfc2019())
                        .cryptosuite(WholeDocumentSuite.ecdsaJcs2019())
                        .cryptosuite(new EcdsaSd2023())
                        .cryptosuite(new Bbs2023())
                        .tokenAlgorithms(EnumSet.complementOf(EnumSet.of(
                                SignatureAlgorithm.ES256K, SignatureAlgorithm.ML_DSA_44, SignatureAlgorithm.BBS)))
                        .didMethod(new DidKey())
                        .didMethod(new DidJwk())
                        .didMethod(new DidWeb())
                        .build();
    }

    /** Those that no specification has settled yet: what they mean may change with any release. */
    private static Stream<Cryptosuite> experimental() {
        return Stream.of(WholeDocumentSuite.mldsa44Rdfc2024(), WholeDocumentSuite.mldsa44Jcs2024());
    }

    /** Whether this is a cryptosuite that is accepted only if {@link Builder#experimentalSuites()} says so. */
    boolean isExperimental(String name) {
        return experimental().anyMatch(suite -> suite.name().equals(name));
    }

    /** The names of the cryptosuites. */
    public Set<String> cryptosuites() {
        return cryptosuites.keySet();
    }

    /** The names of the cryptosuites that sign with this algorithm. */
    public Set<String> cryptosuites(SignatureAlgorithm algorithm) {
        return cryptosuites.values().stream()
                .filter(suite -> suite.signs() && suite.algorithms().contains(algorithm))
                .map(Cryptosuite::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The DID methods whose identifiers are resolved, by name, as in {@code key}. */
    public Map<String, DidMethod> didMethods() {
        return didMethods;
    }

    /** A builder that starts from this. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    Clock clock() {
        return clock;
    }

    SecureRandom random() {
        return random;
    }

    /** A cryptosuite that it accepts, by its registered name; empty if it accepts no such one. */
    public Optional<Cryptosuite> cryptosuite(String name) {
        return Optional.ofNullable(cryptosuites.get(name));
    }

    /**
     * The cryptosuite that a signer is to sign with.
     *
     * @throws IllegalArgumentException if there is none of this name, or it is none for this key
     */
    Cryptosuite signingSuite(String name, Signer signer) {
        Cryptosuite suite = cryptosuite(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no cryptosuite " + name + ", but " + String.join(", ", cryptosuites())));
        if (!suite.signs() || !suite.algorithms().contains(signer.algorithm())) {
            throw new IllegalArgumentException(name + " does not sign with " + signer.algorithm());
        }
        return suite;
    }

    /** The same, but none whose proofs are made only for others to be derived from them. */
    Cryptosuite coveringSuite(String name, Signer signer) {
        Cryptosuite suite = signingSuite(name, signer);
        if (suite instanceof SelectiveCryptosuite) {
            throw new IllegalArgumentException(name + " makes base proofs, which verify nowhere");
        }
        return suite;
    }

    /**
     * Refuses a signer for tokens.
     *
     * @throws IllegalArgumentException if tokens of its algorithm are not accepted
     */
    void requireTokens(Signer signer) {
        if (!tokenAlgorithms.contains(signer.algorithm())) {
            throw new IllegalArgumentException("no tokens of " + signer.algorithm());
        }
    }

    Set<SignatureAlgorithm> tokenAlgorithms() {
        return tokenAlgorithms;
    }

    Set<X509Certificate> certificateAuthorities() {
        return certificateAuthorities;
    }

    ContextStore contexts() {
        return contexts;
    }

    /** Canonical forms by the contexts that it knows: what the cryptosuites sign. */
    public Canonicalizer canonicalizer() {
        return canonicalizer;
    }

    DocumentCanonicalizer documentCanonicalizer() {
        return canonicalizer;
    }

    Executor executor() {
        return executor;
    }

    DocumentLoader documents() {
        return documents;
    }

    Optional<DocumentLoader> schemas() {
        return schemas;
    }

    List<TrustRegistry> trustRegistries() {
        return trustRegistries;
    }

    /** What is known of controllers whose identifiers are HTTPS URLs. */
    KnownControllers controllers() {
        return controllers;
    }

    /** The key as its signatures are to be checked. */
    VerificationKey checked(VerificationKey key) {
        return provider == null ? key : key.checkedBy(provider);
    }

    /** The method with its key so. */
    VerificationMethod checked(VerificationMethod method) {
        return provider == null ? method : method.with(checked(method.key()));
    }

    /** Builds {@link CryptoConfig}s; not thread-safe. */
    public static final class Builder {
        private Clock clock;
        private SecureRandom random;
        private final Map<String, Cryptosuite> cryptosuites;
        private final Set<SignatureAlgorithm> tokenAlgorithms;
        private final Map<String, DidMethod> didMethods;
        private ContextStore contexts;
        private JsonLdProcessing jsonLd;
        private Executor executor;
        private @Nullable Provider provider;
        private DocumentLoader documents;
        private final List<TrustRegistry> trustRegistries;
        private Optional<DocumentLoader> schemas;
        private Set<X509Certificate> certificateAuthorities;
        private final KnownControllers controllers;

        private Builder(CryptoConfig from) {
            this.clock = from.clock;
            this.random = from.random;
            this.cryptosuites = new LinkedHashMap<>(from.cryptosuites);
            this.tokenAlgorithms = EnumSet.noneOf(SignatureAlgorithm.class);
            this.tokenAlgorithms.addAll(from.tokenAlgorithms);
            this.didMethods = new LinkedHashMap<>(from.didMethods);
            this.contexts = from.contexts;
            this.jsonLd = from.jsonLd;
            this.executor = from.executor;
            this.provider = from.provider;
            this.documents = from.documents;
            this.trustRegistries = new ArrayList<>(from.trustRegistries);
            this.schemas = from.schemas;
            this.certificateAuthorities = from.certificateAuthorities;
            this.controllers = from.controllers;
        }

        /** Says what time it is: when proofs are made, and whether credentials are valid. */
        public Builder clock(Clock value) {
            this.clock = requireNonNull(value, "clock");
            return this;
        }

        /** Takes from here what nobody may guess: the keys of proofs, and the salts of tokens, that disclose selectively. */
        public Builder random(SecureRandom value) {
            this.random = requireNonNull(value, "random");
            return this;
        }

        /**
         * Signs and verifies the credentials embedded in one, of which a transcript has dozens, side by side in other
         * threads.
         *
         * @param value must run what it is given although the thread that gave it waits; is not shut down by lerkit
         */
        public Builder executor(Executor value) {
            this.executor = requireNonNull(value, "executor");
            return this;
        }

        /**
         * Checks signatures with this provider, and not with what lerkit brings: where rules ask for one that is
         * certified. Signatures of algorithms that it does not have are not accepted.
         *
         * @param value need not be registered
         */
        public Builder provider(Provider value) {
            this.provider = requireNonNull(value, "provider");
            return this;
        }

        /** Accepts a cryptosuite too; one of the same name is replaced. */
        public Builder cryptosuite(Cryptosuite suite) {
            cryptosuites.put(suite.name(), suite);
            return this;
        }

        /**
         * Accepts cryptosuites too that no specification has settled yet: {@code mldsa44-rdfc-2024} and {@code
         * mldsa44-jcs-2024}, whose signatures (ML-DSA-44, FIPS 204) quantum computers are not known to forge.
         *
         * <p>For trials: what these names mean may change with any release, and what was signed may then not verify. Tokens
         * are not signed with such keys.
         */
        public Builder experimentalSuites() {
            experimental().forEach(this::cryptosuite);
            return this;
        }

        /** Accepts these cryptosuites and no other. */
        public Builder onlyCryptosuites(Collection<String> names) {
            cryptosuites.keySet().retainAll(names);
            return this;
        }

        /**
         * Accepts tokens, which are JSON Web Signatures, of these algorithms and no other.
         *
         * @throws IllegalArgumentException if BBS is among them, which is none of JSON Web Signatures
         */
        public Builder tokenAlgorithms(Collection<SignatureAlgorithm> algorithms) {
            if (algorithms.contains(SignatureAlgorithm.BBS)) {
                throw new IllegalArgumentException("no tokens are signed with BBS");
            }
            tokenAlgorithms.clear();
            tokenAlgorithms.addAll(algorithms);
            return this;
        }

        /** Resolves identifiers of a DID method too; one of the same name is replaced. */
        public Builder didMethod(DidMethod method) {
            didMethods.put(method.name(), method);
            return this;
        }

        /**
         * Knows a JSON-LD context too. Whoever adds one answers for its content: it says what signed terms mean.
         *
         * @param url what documents call it
         * @param document its content, UTF-8
         * @throws org.lerkit.model.json.JsonSyntaxException if it is not a JSON object
         */
        public Builder context(String url, byte[] document) {
            this.contexts = contexts.with(url, document);
            return this;
        }

        /**
         * Gets documents that verification needs and the credential does not hold, such as those of controllers, from
         * here. JSON-LD contexts are never among them.
         *
         * @param value none, unless this is called: what depends on such a document stays open
         */
        public Builder documents(DocumentLoader value) {
            this.documents = requireNonNull(value, "documents");
            return this;
        }

        /**
         * Asks this registry too whether the issuer of a credential is one to trust, after those that were added before.
         * All answers are in the report; one that vouches is enough, unless another refuses. Whether somebody must vouch
         * is up to the policy: {@link VerificationPolicy.Builder#requireTrustedIssuer}.
         */
        public Builder trustRegistry(TrustRegistry registry) {
            trustRegistries.add(requireNonNull(registry, "registry"));
            return this;
        }

        /**
         * Checks credentials against the JSON Schemas that they name, and gets these from here, as it does those that a
         * schema refers to.
         *
         * <p>Security: a schema is work that its author chooses. It is done within limits, but give schemas that you know,
         * as with {@link DocumentLoader#of}, rather than a loader that fetches whatever a credential names.
         *
         * @param value schemas are not checked unless this is called; what it does not have leaves the outcome open
         */
        public Builder schemas(DocumentLoader value) {
            this.schemas = Optional.of(value);
            return this;
        }

        /**
         * Takes the word of these authorities for whose a key is that comes along with an SD-JWT VC in a certificate, {@code
         * x5c}: the certificate must name the issuer, and its chain lead to one of them, at the time when the token was
         * signed. The authorities that the JDK or the system trusts are never among them.
         *
         * <p>Security: whether an authority has revoked a certificate since is not asked. Where the certificate names a host,
         * it is for every issuer at that host.
         *
         * @param values none, unless this is called: such a token then stays open
         */
        public Builder certificateAuthorities(Collection<X509Certificate> values) {
            this.certificateAuthorities = Set.copyOf(values);
            return this;
        }

        /** Chooses how documents become graphs: fast, unless this is called. */
        public Builder jsonLd(JsonLdProcessing value) {
            this.jsonLd = requireNonNull(value, "jsonLd");
            return this;
        }

        /** The configuration. */
        public CryptoConfig build() {
            return new CryptoConfig(this);
        }
    }
}
