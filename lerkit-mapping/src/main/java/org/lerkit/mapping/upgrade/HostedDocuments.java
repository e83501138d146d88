package org.lerkit.mapping.upgrade;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.value.Iri;

/**
 * Where the documents come from that a hosted badge only names. lerkit fetches nothing by itself when it converts; who
 * wants that supplies it here, with limits of their own. An implementation is thread-safe, and may be asked for anything
 * that a badge says.
 */
@FunctionalInterface
public interface HostedDocuments {
    /** The document at that address; empty if it is not to be had. */
    Optional<JsonObject> find(Iri address);

    /** No documents: a badge has to have everything in it. */
    static HostedDocuments none() {
        return address -> Optional.empty();
    }

    /** These documents, each at the address that its {@code id} says. */
    static HostedDocuments of(Collection<JsonObject> documents) {
        Map<Iri, JsonObject> known = new HashMap<>();
        for (JsonObject document : documents) {
            if (document.get("id").orElse(null) instanceof JsonString id) {
                known.put(new Iri(id.value()), document);
            }
        }
        return address -> Optional.ofNullable(known.get(address));
    }
}
