package org.lerkit.crypto;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.did.CertifiedIssuer;
import org.lerkit.crypto.internal.did.HttpsController;
import org.lerkit.crypto.internal.did.JwtVcIssuer;
import org.lerkit.crypto.internal.did.PublishedJwk;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DidMethod;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.ResolutionResult;
import org.lerkit.crypto.spi.ResolutionResult.Defect;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Finds the key that a proof names, in the document of its controller (Controlled Identifiers 1.0, section 3.3). A key
 * written into an identifier proves nothing: {@code https://registrar.example.edu#z6Mk...} is what anyone can write.
 *
 * <p>For one run, which asks for the controller of a key once: the credentials of a transcript have one issuer.
 * Thread-safe.
 */
final class MethodResolution {
    private final CryptoConfig config;
    private final VerificationPolicy policy;
    private final DocumentLoader documents;
    private final Map<VerificationMethodId, ResolutionResult> controllers = new ConcurrentHashMap<>();
    private final Map<VerificationMethodId, ResolutionResult> kids = new ConcurrentHashMap<>();
    private final Map<VerificationMethodId, ResolutionResult> issuers = new ConcurrentHashMap<>();

    MethodResolution(CryptoConfig config, VerificationPolicy policy, DocumentLoader documents) {
        this.config = config;
        this.policy = policy;
        this.documents = documents;
    }

    /**
     * The verification method. What is wrong with it is added to the verdict; without one, why there is none.
     *
     * @param name what the proof calls it
     * @param made when the proof was made, by its own word
     */
    Optional<VerificationMethod> resolve(
            @Nullable JsonValue name, JsonPointer place, String purpose, Optional<Instant> made, Verdict verdict) {
        return named(name, place, verdict)
                .flatMap(id -> answered(controller(id), place, verdict)
                        .flatMap(document -> method(document, id, place, purpose, made, verdict)));
    }

    /** The same by the {@code kid} of a token, which may also be the URL of a JWK or of one in a set. */
    Optional<VerificationMethod> resolveKid(
            JsonValue kid, JsonPointer place, String purpose, Optional<Instant> made, Verdict verdict) {
        return named(kid, place, verdict)
                .flatMap(id -> answered(published(id), place, verdict)
                        .flatMap(document -> method(document, id, place, purpose, made, verdict)));
    }

    /**
     * The key that an issuer of SD-JWT VCs calls so, or its only one, by the metadata of its site.
     *
     * @param issuer an HTTPS URL
     */
    Optional<VerificationMethod> ofIssuer(
            String issuer,
            Optional<String> kid,
            JsonPointer place,
            String purpose,
            Optional<Instant> made,
            Verdict verdict) {
        VerificationMethodId id = JwtVcIssuer.id(issuer, kid);
        ResolutionResult keys = issuers.computeIfAbsent(id, found -> JwtVcIssuer.resolve(issuer, kid, documents));
        return answered(keys, place, verdict).flatMap(document -> method(document, id, place, purpose, made, verdict));
    }

    /**
     * The key that a certificate says is an issuer's, if it is one of an authority that was given.
     *
     * @param chain the header {@code x5c}
     */
    Optional<VerificationMethod> certified(
            JsonValue chain,
            Optional<String> issuer,
            JsonPointer place,
            String purpose,
            Optional<Instant> made,
            Verdict verdict) {
        if (issuer.isEmpty() || config.certificateAuthorities().isEmpty()) {
            verdict.doubt(CryptoProblem.METHOD_UNRESOLVED.at(
                    place,
                    issuer.isEmpty()
                            ? "the key is in a certificate, and only that names the issuer"
                            : "the key is in a certificate, and no authorities were given"));
            return Optional.empty();
        }
        ResolutionResult found =
                CertifiedIssuer.resolve(chain, issuer.get(), config.certificateAuthorities(), judged(made));
        return answered(found, place, verdict)
                .flatMap(document -> method(document, CertifiedIssuer.id(issuer.get()), place, purpose, made, verdict));
    }

    /** When a key must have been in use. */
    private Instant judged(Optional<Instant> made) {
        Instant now = config.clock().instant();
        return policy.acceptsHistoricalKeys() ? made.orElse(now) : now;
    }

    private static Optional<VerificationMethodId> named(@Nullable JsonValue name, JsonPointer place, Verdict verdict) {
        Optional<VerificationMethodId> id = parse(name);
        if (id.isEmpty()) {
            verdict.fail(CryptoProblem.METHOD_MALFORMED.at(
                    place, "neither an absolute URL with a fragment nor one of HTTPS"));
        }
        return id;
    }

    /**
     * The verification method of a controller that has this key, as {@link #resolve} gives it.
     *
     * @param key what somebody says is the controller's
     */
    Optional<VerificationMethod> owned(
            VerificationKey key,
            String controller,
            JsonPointer place,
            String purpose,
            Optional<Instant> made,
            Verdict verdict) {
        Optional<ResolutionResult.Resolved> document = document(controller, place, verdict);
        Optional<VerificationMethodId> id = document.stream()
                .flatMap(found -> found.methods().stream())
                .filter(method -> method.key().isSameAs(key))
                .map(VerificationMethod::id)
                .findFirst();
        if (document.isPresent() && id.isEmpty()) {
            verdict.fail(CryptoProblem.METHOD_NOT_FOUND.at(place, "the issuer has no such key"));
        }
        return id.flatMap(found -> method(document.orElseThrow(), found, place, purpose, made, verdict));
    }

    /**
     * The verification method that a controller calls so: by the fragment of its identifier, or as its JWK says.
     *
     * @param name the {@code kid} of a token, which is no URL
     */
    Optional<VerificationMethod> called(
            String name,
            Optional<String> controller,
            JsonPointer place,
            String purpose,
            Optional<Instant> made,
            Verdict verdict) {
        if (controller.isEmpty()) {
            verdict.fail(CryptoProblem.METHOD_MALFORMED.at(place, "the name of a key, and nobody whose it could be"));
            return Optional.empty();
        }
        Optional<ResolutionResult.Resolved> document = document(controller.get(), place, verdict);
        List<VerificationMethodId> ids = document.stream()
                .flatMap(found -> found.methods().stream())
                .filter(method -> method.isCalled(name))
                .map(VerificationMethod::id)
                .toList();
        if (document.isPresent() && ids.isEmpty()) {
            verdict.fail(CryptoProblem.METHOD_NOT_FOUND.at(place, "the issuer has no key of this name"));
        } else if (ids.size() > 1) {
            verdict.fail(CryptoProblem.TOKEN_KEY.at(place, "the issuer has " + ids.size() + " keys of this name"));
        }
        return ids.size() == 1
                ? method(document.orElseThrow(), ids.get(0), place, purpose, made, verdict)
                : Optional.empty();
    }

    /** The verification method that a controller has for this purpose, if there is no other. */
    Optional<VerificationMethod> only(
            String controller, JsonPointer place, String purpose, Optional<Instant> made, Verdict verdict) {
        Optional<ResolutionResult.Resolved> document = document(controller, place, verdict);
        List<VerificationMethodId> ids = document.stream()
                .flatMap(found -> found.methods().stream())
                .filter(method -> method.purposes().contains(purpose))
                .map(VerificationMethod::id)
                .toList();
        if (document.isPresent() && ids.size() != 1) {
            verdict.fail(CryptoProblem.TOKEN_KEY.at(
                    place, "the token does not say which key signed, and there are " + ids.size()));
        }
        return ids.size() == 1
                ? method(document.orElseThrow(), ids.get(0), place, purpose, made, verdict)
                : Optional.empty();
    }

    /** The document of a controller that is known by its name alone. */
    private Optional<ResolutionResult.Resolved> document(String controller, JsonPointer place, Verdict verdict) {
        // The fragment is any: the whole of the document is asked for.
        Optional<VerificationMethodId> any = parse(new JsonString(controller + "#issuer"));
        if (any.isEmpty()) {
            verdict.fail(CryptoProblem.METHOD_NOT_FOUND.at(place, "the issuer is named by no URL"));
        }
        return any.flatMap(id -> answered(controller(id), place, verdict));
    }

    /** The document of a controller; without it, why there is none is added to the verdict. */
    private static Optional<ResolutionResult.Resolved> answered(
            ResolutionResult result, JsonPointer place, Verdict verdict) {
        if (result instanceof ResolutionResult.Resolved resolved) {
            return Optional.of(resolved);
        }
        if (result instanceof ResolutionResult.Unreachable unreachable) {
            verdict.doubt(CryptoProblem.METHOD_UNRESOLVED.at(
                    place, "the controller's document could not be had: " + unreachable.reason()));
        } else if (result instanceof ResolutionResult.Invalid invalid) {
            verdict.fail(invalid.problem().at(place, invalid.title()));
        } else {
            verdict.fail(CryptoProblem.METHOD_NOT_FOUND.at(place, "there is no such controller"));
        }
        return Optional.empty();
    }

    private Optional<VerificationMethod> method(
            ResolutionResult.Resolved document,
            VerificationMethodId id,
            JsonPointer place,
            String purpose,
            Optional<Instant> made,
            Verdict verdict) {
        boolean defective = false;
        for (Defect defect : document.defects()) {
            if (defect.method().equals(id)) {
                if (defect.problem() == CryptoProblem.METHOD_TYPE_MISSPELT) {
                    verdict.warn(defect.problem().warning(place, defect.title()));
                } else {
                    verdict.fail(defect.problem().at(place, defect.title()));
                    defective = true;
                }
            }
        }
        Optional<VerificationMethod> method = listed(document, id).map(config::checked);
        if (method.isEmpty()) {
            if (!defective) {
                verdict.fail(
                        CryptoProblem.METHOD_NOT_FOUND.at(place, "the controller has no such verification method"));
            }
            return Optional.empty();
        }
        if (!method.get().purposes().contains(purpose)) {
            verdict.fail(CryptoProblem.METHOD_UNAUTHORIZED.at(place, "the key is not authorized for " + purpose));
        }
        Instant judged = judged(made);
        if (method.get().ends().filter(end -> !judged.isBefore(end)).isPresent()) {
            verdict.fail(CryptoProblem.METHOD_ENDED.at(place, "the key had expired or was revoked"));
        }
        return method;
    }

    private static Optional<VerificationMethod> listed(ResolutionResult.Resolved document, VerificationMethodId id) {
        for (VerificationMethod method : document.methods()) {
            if (method.id().equals(id)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private ResolutionResult controller(VerificationMethodId id) {
        return controllers.computeIfAbsent(id, this::askController);
    }

    private ResolutionResult published(VerificationMethodId kid) {
        return HttpsController.is(kid.controller())
                ? kids.computeIfAbsent(kid, found -> PublishedJwk.resolve(found, documents, config.controllers()))
                : controller(kid);
    }

    private ResolutionResult askController(VerificationMethodId id) {
        String controller = id.controller();
        if (HttpsController.is(controller)) {
            return HttpsController.resolve(id, documents, config.controllers());
        }
        String[] parts = controller.split(":", 3);
        Optional<DidMethod> method = parts.length == 3 && parts[0].equals("did")
                ? Optional.ofNullable(config.didMethods().get(parts[1]))
                : Optional.empty();
        return method.map(found -> found.resolve(controller, documents))
                .orElseGet(() -> new ResolutionResult.Unreachable("nothing here resolves identifiers of this kind"));
    }

    private static Optional<VerificationMethodId> parse(@Nullable JsonValue value) {
        try {
            return value instanceof JsonString text
                    ? Optional.of(new VerificationMethodId(text.value()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
