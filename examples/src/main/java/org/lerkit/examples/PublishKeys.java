package org.lerkit.examples;

import org.lerkit.crypto.IssuerKeys;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.json.JsonObject;

/** An institution publishes its key under its own name, and signs with it. */
public final class PublishKeys {
    private PublishKeys() {}

    /** What signs, and the document to publish first. */
    public record Published(Signer signer, String address, JsonObject document) {}

    /** Publishes a key as that of a did:web. */
    public static Published publish(SigningKey key) {
        // spotless:off - as the guide shows it
        // begin publish
        IssuerKeys keys = IssuerKeys.of("did:web:registrar.example.edu").with("key-2026", key.publicKey());
        JsonObject document = keys.document().json();
        Signer registrar = Signers.of(key, keys.id("key-2026"));
        // end publish
        // spotless:on
        return new Published(registrar, keys.address(), document);
    }
}
