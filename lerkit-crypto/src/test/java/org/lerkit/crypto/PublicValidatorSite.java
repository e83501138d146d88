package org.lerkit.crypto;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.UnreadableDocumentException;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.publicvalidator.Fixture;
import org.lerkit.model.publicvalidator.Verdict;
import org.lerkit.model.testing.Corpus;

/**
 * What the fixtures of the public validator refer to, where they say that it is: badge classes and profiles of Open Badges
 * 2.0, a status list, and the documents of issuers, who have published the keys that they signed with.
 */
final class PublicValidatorSite implements DocumentLoader {
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

    private final Map<String, IssuerKeys> issuers = new HashMap<>();
    private final Map<String, byte[]> named = new HashMap<>();

    /** The site as it is when this fixture is looked at, which is on it too. */
    PublicValidatorSite(Fixture fixture) {
        KEYS.lines()
                .map(line -> line.split(" "))
                .forEach(key -> publish(key[0], keys -> keys.with(key[1], Multikey.decode(key[1]))));
        named.put(TEST_LIST, Corpus.bytes(Verdict.FOLDER + "ob30/bit-string-list/testlist"));
        add(fixture);
        issuers.values()
                .forEach(keys -> named.put(
                        keys.address(), JsonWriter.toBytes(keys.document().json())));
    }

    private void add(Fixture fixture) {
        CredentialDocument document;
        try {
            document = CredentialDocument.open(Corpus.bytes(Verdict.FOLDER + fixture.file()));
        } catch (JsonSyntaxException | UnreadableDocumentException e) {
            return; // what cannot be read has no address
        }
        document.carriers().forEach(this::publishKeyOf);
        Texts.text(document.json(), "id").ifPresent(id -> named.put(id, JsonWriter.toBytes(document.json())));
    }

    /** The key that a token brings along, which its issuer has published too. */
    private void publishKeyOf(Carrier carrier) {
        if (carrier instanceof Carrier.Token token
                && token.token().header().get("jwk").orElse(null) instanceof JsonObject jwk) {
            Texts.text(token.token().claims(), "iss")
                    .ifPresent(issuer -> publish(issuer, keys -> keys.with("token", Jwk.decode(jwk))));
        }
    }

    private void publish(String issuer, UnaryOperator<IssuerKeys> more) {
        issuers.put(issuer, more.apply(issuers.getOrDefault(issuer, IssuerKeys.of(issuer))));
    }

    @Override
    public DocumentResult load(String url) {
        byte[] found = named.containsKey(url) ? named.get(url) : asset(url);
        if (found == null) {
            return new DocumentResult.NotFound();
        }
        // The documents of version 2.0 are served below one address and call themselves by another.
        Texts.text(JsonReader.standard().readObject(found), "id").ifPresent(id -> named.putIfAbsent(id, found));
        return new DocumentResult.Found(found);
    }

    private static byte @Nullable [] asset(String url) {
        URI uri = URI.create(url);
        String file = Verdict.FOLDER + "ob20/assets" + uri.getPath();
        return HOSTS.contains(uri.getHost()) && Corpus.has(file) ? Corpus.bytes(file) : null;
    }
}
