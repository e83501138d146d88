package org.lerkit.model.document;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Node;
import org.lerkit.model.value.Iri;

/**
 * Claims that an issuer makes, in any data model. A value of this type has not been verified, whatever proof its JSON
 * carries; to edit it is to lose the proof.
 *
 * <p>Immutable and thread-safe.
 */
public interface Credential extends Node {
    /** The {@code type} of the credential, as written. */
    List<String> type();

    /** The identifier of the credential, where it has one that is text. Never throws. */
    default Optional<Iri> credentialId() {
        return iri(json(), "id");
    }

    /** The identifier of its issuer, whether the issuer is written as an object or as the identifier. Never throws. */
    default Optional<Iri> issuerId() {
        JsonValue issuer = json().members().get("issuer");
        return issuer instanceof JsonObject object ? iri(object, "id") : iri(json(), "issuer");
    }

    private static Optional<Iri> iri(JsonObject object, String member) {
        return object.members().get(member) instanceof JsonString text
                ? Optional.of(new Iri(text.value()))
                : Optional.empty();
    }
}
