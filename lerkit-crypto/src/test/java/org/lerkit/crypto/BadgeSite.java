package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.with;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.lerkit.crypto.key.Pem;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** What an invented college serves of its Open Badges 2.0, and what others serve. Each test has its own. */
final class BadgeSite {
    static final String SITE = "https://badges.brackenwick.example.edu";
    static final String ASSERTION = SITE + "/awards/77";
    static final String SIGNED = "urn:uuid:5b0f2f2e-8f57-4b0a-9c5d-0d3a2c1f7e77";
    static final String BADGE = SITE + "/classes/beekeeping";
    static final String ISSUER = SITE + "/issuer";
    static final String KEY = SITE + "/keys/1";
    static final String REVOCATIONS = SITE + "/revoked";

    private final Map<String, DocumentResult> documents = new HashMap<>();

    /** The college, with one award hosted and its badge class, profile, key and revocation list. */
    BadgeSite() {
        serve(ASSERTION, hosted());
        serve(BADGE, badge());
        serve(ISSUER, issuer());
        serve(KEY, key(KEY, ISSUER, "rsa"));
        serve(REVOCATIONS, json("""
                {"@context": "https://w3id.org/openbadges/v2", "id": "%s", "type": "RevocationList", "issuer": "%s",
                 "revokedAssertions": ["urn:uuid:00000000-0000-4000-8000-000000000001"]}
                """.formatted(REVOCATIONS, ISSUER)));
    }

    static JsonObject hosted() {
        return json("""
                {"@context": "https://w3id.org/openbadges/v2", "id": "%s", "type": "Assertion",
                 "recipient": {"type": "email", "hashed": false, "identity": "wanda.quill@example.org"},
                 "badge": "%s", "issuedOn": "2026-05-20T08:00:00Z", "verification": {"type": "HostedBadge"}}
                """.formatted(ASSERTION, BADGE));
    }

    /** The same award, to be signed. */
    static JsonObject signed() {
        JsonObject verification = json("{\"type\": \"SignedBadge\", \"creator\": \"%s\"}".formatted(KEY));
        return with(with(hosted(), "/id", SIGNED), "/verification", verification);
    }

    static JsonObject badge() {
        return json("""
                {"@context": "https://w3id.org/openbadges/v2", "id": "%s", "type": "BadgeClass", "name": "Beekeeping",
                 "description": "Kept a hive through a winter.", "image": "%s/beekeeping.png",
                 "criteria": {"narrative": "The hive lives in April."}, "issuer": "%s"}
                """.formatted(BADGE, SITE, ISSUER));
    }

    static JsonObject issuer() {
        return json("""
                {"@context": "https://w3id.org/openbadges/v2", "id": "%s", "type": "Issuer",
                 "name": "Brackenwick College", "url": "https://brackenwick.example.edu",
                 "email": "badges@brackenwick.example.edu", "publicKey": "%s", "revocationList": "%s"}
                """.formatted(ISSUER, KEY, REVOCATIONS));
    }

    static JsonObject profile(String id) {
        return json("""
                {"@context": "https://w3id.org/openbadges/v2", "id": "%s", "type": "Profile", "name": "Somebody"}
                """.formatted(id));
    }

    static JsonObject key(String id, String owner, String name) {
        return json("""
                {"@context": "https://w3id.org/openbadges/v2", "id": "%s", "type": "CryptographicKey", "owner": "%s"}
                """.formatted(id, owner))
                .with(
                        "publicKeyPem",
                        new JsonString(Pem.encode(Fixtures.pem(name).publicKey())));
    }

    /** What an issuer says of something, hosted at this address. */
    static JsonObject endorsement(String url, String endorsed, String issuer) {
        return json("""
                {"@context": "https://w3id.org/openbadges/v2", "id": "%s", "type": "Endorsement",
                 "claim": {"id": "%s", "endorsementComment": "Well made."}, "issuer": "%s",
                 "issuedOn": "2026-04-01T00:00:00Z", "verification": {"type": "HostedBadge"}}
                """.formatted(url, endorsed, issuer));
    }

    BadgeSite serve(String url, JsonObject document) {
        documents.put(url, new DocumentResult.Found(JsonWriter.toBytes(document)));
        return this;
    }

    BadgeSite serve(String url, DocumentResult result) {
        documents.put(url, result);
        return this;
    }

    /** Serves the document of a URL with the value at a place changed. */
    BadgeSite change(String url, String pointer, JsonValue value) {
        return serve(url, with(document(url), pointer, value));
    }

    BadgeSite change(String url, String pointer, String text) {
        return change(url, pointer, new JsonString(text));
    }

    BadgeSite add(String url, String member, JsonValue value) {
        return serve(url, document(url).with(member, value));
    }

    BadgeSite remove(String url, String member) {
        return serve(url, document(url).without(member));
    }

    JsonObject document(String url) {
        DocumentResult.Found found = (DocumentResult.Found) requireNonNull(documents.get(url), url);
        return json(new String(found.bytes(), StandardCharsets.UTF_8));
    }

    DocumentLoader loader() {
        return url -> documents.getOrDefault(url, new DocumentResult.NotFound());
    }

    VerificationReport verify(JsonObject assertion) {
        return verify(assertion, VerificationPolicy.strict());
    }

    VerificationReport verify(JsonObject assertion, VerificationPolicy policy) {
        return verify(JsonWriter.toBytes(assertion), policy);
    }

    VerificationReport verify(CompactJws token) {
        return verify(token.text().getBytes(StandardCharsets.US_ASCII), VerificationPolicy.strict());
    }

    VerificationReport verify(byte[] received, VerificationPolicy policy) {
        CryptoConfig config = Fixtures.CONFIG.toBuilder().documents(loader()).build();
        return Verifier.create(config, policy).verify(received);
    }

    static CompactJws sign(JsonObject assertion) {
        return sign("RS256", assertion, "rsa");
    }

    static CompactJws sign(String algorithm, JsonObject assertion, String key) {
        return sign(json("{\"alg\": \"%s\", \"typ\": \"JWT\"}".formatted(algorithm)), assertion, key);
    }

    static CompactJws sign(JsonObject header, JsonObject assertion, String key) {
        Signer signer = Fixtures.pemSigner(key);
        return Tokens.signed(header, assertion, signer);
    }
}
