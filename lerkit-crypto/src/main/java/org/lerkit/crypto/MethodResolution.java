package org.lerkit.crypto;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DidMethod;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Finds the key that a proof names, in the document of its controller. A key written into an identifier proves nothing:
 * {@code https://registrar.example.edu#z6Mk...} is what anyone can write.
 */
final class MethodResolution {
    private final CryptoConfig config;

    MethodResolution(CryptoConfig config) {
        this.config = config;
    }

    /** The verification method; without it, what is wrong is added to the failures or the doubts. */
    Optional<VerificationMethod> resolve(
            JsonObject proof, JsonPointer at, String purpose, List<Problem> failures, List<Problem> doubts) {
        JsonPointer place = at.child("verificationMethod");
        Optional<VerificationMethodId> id =
                parse(proof.get("verificationMethod").orElse(null));
        if (id.isEmpty()) {
            failures.add(CryptoProblem.METHOD_MALFORMED.at(place, "not an absolute URL with a fragment"));
            return Optional.empty();
        }
        String controller = id.get().controller();
        Optional<DidMethod> did = didMethod(controller);
        if (did.isEmpty()) {
            doubts.add(CryptoProblem.METHOD_UNRESOLVED.at(place, "nothing here resolves identifiers of this kind"));
            return Optional.empty();
        }
        Optional<VerificationMethod> method = did.get().resolve(controller).stream()
                .flatMap(List::stream)
                .filter(found -> found.id().equals(id.get()))
                .findFirst()
                .map(found -> new VerificationMethod(
                        found.id(), found.controller(), config.checked(found.key()), found.purposes()));
        if (method.isEmpty()) {
            failures.add(CryptoProblem.METHOD_NOT_FOUND.at(place, "the controller has no such verification method"));
        } else if (!method.get().purposes().contains(purpose)) {
            failures.add(CryptoProblem.METHOD_UNAUTHORIZED.at(place, "the key is not authorized for " + purpose));
        }
        return method;
    }

    private Optional<DidMethod> didMethod(String controller) {
        String[] parts = controller.split(":", 3);
        return parts.length == 3 && parts[0].equals("did") ? config.didMethod(parts[1]) : Optional.empty();
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
