package org.lerkit.model.publicvalidator;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.UnreadableDocumentException;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;

/**
 * What the fixtures of the public validator refer to, where they say that it is: badge classes and profiles of Open Badges
 * 2.0, a status list, and the documents of issuers, who have published the keys that they signed with.
 */
public final class FixtureSite {
    private static final Set<String> HOSTS = Set.of("example.org", "example.com");
    private static final String TEST_LIST =
            "https://raw.githubusercontent.com/1EdTech/digital-credentials-public-validator/refs/heads/main/"
                    + "inspector-vc/src/test/resources/ob30/bit-string-list/testlist";

    /** Issuers, and keys that the fixtures name in fragments of them. */
    private static final String KEYS = """
            https://example.com/issuers/876543 z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi
            https://example.com/issuers/876543 z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x
            https://example.com/issuers/876543 z6MknNHHrBzPytzu6CUBP9Lg7fg4KSBjzimc2Frh693YbMiv
            https://example.com/issuers/876543 z6MkvREVgsHx7Ppae68vCoByy73ZD4aMSJiPML2cryVL8JAx
            https://example.edu/issuers/565049 z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi
            https://example.edu/issuers/565049 z6MkwA1498JfoCS3y4y3zggBDAosQEoCi5gsYH2PMXh1cFWK
            https://1edtech.edu/issuers/565049 z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi
            https://1edtech.edu/issuers/565049 z6Mknyb2Gb4NxzW3xSr9ChTtdQZ1zs77piQ3r9SaJ9vMzmrs
            https://1edtech.edu/issuers/565049 zDnaekGZTbQBerwcehBSXLqAg6s55hVEBms1zFy89VHXtJSa9
            https://state.gov/issuers/565049 z6MkmQ49FhpMN7V11B7Qzc6WC6Q3ymVW4xmHUsHBR2MWMMo1
            https://state.gov/issuers/565049 z6MkoMGF38Ck9xkdqrbZt4h9eHb1qc3GhAAkoSWa4Vy3SHRN
            did:web:dc.1edtech.org:wellspring2022:wellspring-portal:org:da1e96e9-afcc-4eed-b9a2-2ddf7353214c \
            z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi
            """;

    private final Map<String, List<JsonObject>> issuers = new HashMap<>();
    private final Map<String, byte[]> named = new HashMap<>();

    /** The site as it is when this fixture is looked at, which is on it too. */
    public FixtureSite(Fixture fixture) {
        KEYS.lines()
                .map(line -> line.split(" "))
                .forEach(key -> publish(key[0], key[1], "Multikey", "publicKeyMultibase", new JsonString(key[1])));
        named.put(TEST_LIST, Corpus.bytes(Verdict.FOLDER + "ob30/bit-string-list/testlist"));
        add(fixture);
        issuers.forEach((issuer, keys) -> named.put(address(issuer), document(issuer, keys)));
    }

    private void add(Fixture fixture) {
        CredentialDocument document;
        try {
            document = CredentialDocument.open(Corpus.bytes(Verdict.FOLDER + fixture.file()));
        } catch (JsonSyntaxException | UnreadableDocumentException e) {
            return; // what cannot be read has no address
        }
        document.carriers().forEach(this::publishKeyOf);
        text(document.json(), "id").ifPresent(id -> named.put(id, JsonWriter.toBytes(document.json())));
    }

    /** The key that a token brings along, which its issuer has published too. */
    private void publishKeyOf(Carrier carrier) {
        if (carrier instanceof Carrier.Token token
                && token.token().header().get("jwk").orElse(null) instanceof JsonObject jwk) {
            text(token.token().claims(), "iss")
                    .ifPresent(issuer -> publish(issuer, "token", "JsonWebKey", "publicKeyJwk", jwk));
        }
    }

    private void publish(String issuer, String name, String type, String member, JsonValue key) {
        issuers.computeIfAbsent(issuer, any -> new ArrayList<>())
                .add(JsonObject.builder()
                        .put("id", issuer + '#' + name)
                        .put("type", type)
                        .put("controller", issuer)
                        .put(member, key)
                        .build());
    }

    private static byte[] document(String issuer, List<JsonObject> keys) {
        return JsonWriter.toBytes(JsonObject.builder()
                .put("id", issuer)
                .put("assertionMethod", new JsonArray(List.copyOf(keys)))
                .build());
    }

    private static String address(String issuer) {
        String web = "did:web:";
        return issuer.startsWith(web)
                ? "https://" + issuer.substring(web.length()).replace(':', '/') + "/did.json"
                : issuer;
    }

    /** What is at an address. */
    public Optional<byte[]> find(String url) {
        Optional<byte[]> found = Optional.ofNullable(named.get(url)).or(() -> asset(url));
        // The documents of version 2.0 are served below one address and call themselves by another.
        found.flatMap(bytes -> text(JsonReader.standard().readObject(bytes), "id"))
                .ifPresent(id -> named.putIfAbsent(id, found.orElseThrow()));
        return found;
    }

    private static Optional<byte[]> asset(String url) {
        URI uri = URI.create(url);
        String file = Verdict.FOLDER + "ob20/assets" + uri.getPath();
        return HOSTS.contains(uri.getHost()) && Corpus.has(file) ? Optional.of(Corpus.bytes(file)) : Optional.empty();
    }

    private static Optional<String> text(JsonObject object, String member) {
        return object.get(member)
                .flatMap(value -> value instanceof JsonString text ? Optional.of(text.value()) : Optional.empty());
    }
}
