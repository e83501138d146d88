package org.lerkit.testkit.internal.host;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.internal.Workbench;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.Forged;
import org.lerkit.testkit.mutate.Samples;
import org.lerkit.testkit.subject.CredentialHost;
import org.lerkit.testkit.subject.HttpReply;

/** The account of a host that the kit stores credentials in, and those that it has stored there at first. */
final class Account {
    static final String JSON = "application/vc+ld+json";
    static final String TEXT = "text/plain";
    private static final String PROOF = "eddsa-rdfc-2022";
    private static final String TOKEN = "jwt";

    private final CredentialHost host;
    private final Examination examination;
    private final String sample;

    Account(CredentialHost host, Examination examination) {
        this.host = host;
        this.examination = examination;
        this.sample = host.api().contains("/clr/") ? "clr" : "badge";
    }

    private record Key(String name) {}

    /**
     * A credential, and what came of storing it.
     *
     * @param token what it is, if it is a token
     */
    record Stored(JsonObject json, Optional<String> token, HttpReply reply) {
        boolean isTaken() {
            return reply.isSuccess();
        }

        /** Whether it is in a list, and nothing of it is lost. */
        boolean isIn(Listing listing) {
            return token.isPresent()
                    ? listing.tokens().contains(token.get())
                    : listing.credentials().contains(json);
        }
    }

    /** Those that every examination stores first: three with a proof and one in a token. */
    List<Stored> first() throws Exception {
        return List.of(proved("first"), proved("second"), proved("third"), token("token"));
    }

    /** One with a proof. */
    Stored proved(String name) throws Exception {
        return stored(name, id(name), document -> document, PROOF);
    }

    /** One in a token. */
    Stored token(String name) throws Exception {
        return stored(name, id(name), document -> document, TOKEN);
    }

    /** What is done to a credential before it is signed. */
    interface Change {
        JsonObject apply(JsonObject document);
    }

    /** One that is changed before it is signed, with a proof. */
    Stored changed(String name, String id, Change change) throws Exception {
        return stored(name, id, change, PROOF);
    }

    private Stored stored(String name, String id, Change change, String securing) throws Exception {
        return examination.once(new Key(name), () -> {
            Forge forge = Workbench.forge(examination);
            return store(host, made(forge, id, change, securing), JSON);
        });
    }

    /** One of another issuer. */
    Stored ofAnother(String name, String id) throws Exception {
        return examination.once(new Key(name), () -> {
            Forge another = Forge.of(
                    examination.options().clock(), examination.options().seed() + 1);
            return store(host, made(another, id, document -> document, PROOF), JSON);
        });
    }

    /** One with a proof that is stored as another media type, or by another. */
    Stored proved(String name, CredentialHost by, String mediaType) throws Exception {
        return examination.once(
                new Key(name),
                () -> store(by, made(Workbench.forge(examination), id(name), document -> document, PROOF), mediaType));
    }

    private Forged made(Forge forge, String id, Change change, String securing) {
        JsonObject document = Samples.named(sample).with("id", new JsonString(id));
        return forge.secure(change.apply(document), securing);
    }

    private static Stored store(CredentialHost by, Forged made, String mediaType) throws Exception {
        boolean isToken = made.mediaType().equals(TEXT);
        HttpReply reply = by.send("POST", "/credentials", isToken ? TEXT : mediaType, made.document());
        return new Stored(
                made.credential(),
                isToken ? Optional.of(new String(made.document(), StandardCharsets.US_ASCII)) : Optional.empty(),
                reply);
    }

    /** An identifier that no other examination has, but at the same time with the same seed. */
    String id(String name) {
        String drawn = examination.options().seed() + " "
                + examination.options().clock().millis() + " " + name;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(drawn.getBytes(StandardCharsets.UTF_8));
    }

    /** All that is listed now. */
    Listing listing() throws Exception {
        return Listing.all(host, 100);
    }
}
