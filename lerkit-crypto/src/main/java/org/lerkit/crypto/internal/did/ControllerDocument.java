package org.lerkit.crypto.internal.did;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.ResolutionResult;
import org.lerkit.crypto.spi.ResolutionResult.Defect;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.value.LexicalDateTime;

/**
 * Reads the document of a controller: its keys, and what it authorizes each for, by reference or by value (Controlled
 * Identifiers 1.0, sections 2.1 to 2.3). Identifiers may be relative to the document's. One key that cannot be read does
 * not keep from the others. For one document.
 */
final class ControllerDocument {
    private static final int MOST_METHODS = 256;
    private static final List<String> RELATIONSHIPS = List.of(
            "authentication", "assertionMethod", "keyAgreement", "capabilityInvocation", "capabilityDelegation");

    private final String id;
    private final Map<VerificationMethodId, JsonObject> methods = new LinkedHashMap<>();
    private final Map<VerificationMethodId, Set<String>> purposes = new LinkedHashMap<>();
    private final Set<VerificationMethodId> repeated = new HashSet<>();
    private final List<Defect> defects = new ArrayList<>();

    private ControllerDocument(String id) {
        this.id = id;
    }

    /** The keys in the document, which must be that of this identifier. */
    static ResolutionResult read(JsonObject json, String id) {
        ControllerDocument document = new ControllerDocument(id);
        return document.refusal(json).orElseGet(document::keys);
    }

    /**
     * A key that has a document of its own, with what the controller's document authorizes it for.
     *
     * @param json the controller's document, which refers to the key, or says the same of it as the key's own
     * @param key the document of the key
     */
    static ResolutionResult authorized(JsonObject json, String id, VerificationMethodId method, JsonObject key) {
        ControllerDocument document = new ControllerDocument(id);
        return document.refusal(json).orElseGet(() -> {
            document.add(method, key);
            return document.keys();
        });
    }

    /** Why the document cannot be used; otherwise it has been read. */
    private Optional<ResolutionResult> refusal(JsonObject json) {
        if (ServedJson.text(json, "id").filter(id::equals).isEmpty()) {
            return Optional.of(new ResolutionResult.Invalid(
                    CryptoProblem.CONTROLLER_MISMATCH, "the document is not that of the identifier it was found by"));
        }
        int count = 0;
        for (JsonValue value : ServedJson.items(json, "verificationMethod")) {
            if (!(value instanceof JsonObject method) || ++count > MOST_METHODS) {
                return Optional.of(unreadable());
            }
            methodId(method).ifPresent(name -> add(name, method));
        }
        for (String relationship : RELATIONSHIPS) {
            for (JsonValue value : ServedJson.items(json, relationship)) {
                Optional<VerificationMethodId> name = Optional.empty();
                if (value instanceof JsonObject method) {
                    name = methodId(method);
                    name.ifPresent(embedded -> add(embedded, method));
                } else if (value instanceof JsonString reference) {
                    name = absolute(reference.value());
                } else {
                    return Optional.of(unreadable());
                }
                if (++count > MOST_METHODS) {
                    return Optional.of(unreadable());
                }
                name.ifPresent(found -> purposes.computeIfAbsent(found, any -> new LinkedHashSet<>())
                        .add(relationship));
            }
        }
        return Optional.empty();
    }

    private static ResolutionResult unreadable() {
        return ServedJson.malformed("a list of keys with something else in it, or with more than " + MOST_METHODS);
    }

    /** Of two keys of one name nobody can say which one is meant. */
    private void add(VerificationMethodId name, JsonObject stated) {
        JsonObject method = stated.without("@context");
        JsonObject before = methods.putIfAbsent(name, method);
        if (before != null && !before.equals(method)) {
            repeated.add(name);
        }
    }

    private ResolutionResult keys() {
        List<VerificationMethod> keys = new ArrayList<>();
        methods.forEach((name, method) -> key(name, method).ifPresent(keys::add));
        return new ResolutionResult.Resolved(keys, defects);
    }

    private Optional<VerificationMethod> key(VerificationMethodId name, JsonObject method) {
        if (repeated.contains(name)) {
            return defective(name, "two verification methods of one id");
        }
        if (ServedJson.text(method, "controller").filter(id::equals).isEmpty()) {
            return defective(name, "the controller of the method is not the one whose document lists it");
        }
        MethodKey.Reading reading = MethodKey.of(method);
        if (reading.key().isEmpty()) {
            return defective(name, reading.defect());
        }
        Optional<Instant> expires = date(method, "expires");
        Optional<Instant> revoked = date(method, "revoked");
        if (expires.isPresent() != method.get("expires").isPresent()
                || revoked.isPresent() != method.get("revoked").isPresent()) {
            return defective(name, "expires or revoked is no date with time zone");
        }
        if (ServedJson.text(method, "type").filter(MethodKey.MISSPELT::equals).isPresent()) {
            defects.add(new Defect(name, CryptoProblem.METHOD_TYPE_MISSPELT, "the type is written MultiKey"));
        }
        Optional<String> kid = method.get("publicKeyJwk").orElse(null) instanceof JsonObject jwk
                ? ServedJson.text(jwk, "kid")
                : Optional.empty();
        return Optional.of(new VerificationMethod(
                name, id, reading.key().get(), purposes.getOrDefault(name, Set.of()), expires, revoked, kid));
    }

    private Optional<VerificationMethod> defective(VerificationMethodId name, String title) {
        defects.add(new Defect(name, CryptoProblem.METHOD_INVALID, title));
        return Optional.empty();
    }

    private static Optional<Instant> date(JsonObject method, String member) {
        return ServedJson.text(method, member).flatMap(text -> new LexicalDateTime(text).instant());
    }

    private Optional<VerificationMethodId> methodId(JsonObject method) {
        return ServedJson.text(method, "id").flatMap(this::absolute);
    }

    /** Something that is no identifier names no key, and no proof can name it. */
    private Optional<VerificationMethodId> absolute(String reference) {
        try {
            return Optional.of(new VerificationMethodId(reference.startsWith("#") ? id + reference : reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
