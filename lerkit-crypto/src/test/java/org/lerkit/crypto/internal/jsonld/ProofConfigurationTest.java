package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.JsonLdProcessing;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** Proofs in canonical form without a graph: what the reference makes of them, byte for byte, or nothing. */
class ProofConfigurationTest {
    private static final String V2 = "https://www.w3.org/ns/credentials/v2";
    private static final String V1 = "https://www.w3.org/2018/credentials/v1";
    private static final String OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final String C = "https://vocab.example.org/proofs";
    private static final String CONTEXT = """
            {"@context": [{"@version": 1.1,
              "id": "@id", "type": "@type", "v": "https://vocab.example.org/", "nothing": null, "data": "@value",
              "proofPurpose": {"@id": "v:purpose", "@type": "@vocab", "@context": {"inside": "v:inside"}},
              "other": {"@id": "v:other", "@type": "@vocab", "@context": {"other": "v:another"}},
              "link": {"@id": "v:link", "@type": "@id"}, "name": "v:name", "alias": "v:name",
              "day": {"@id": "v:day", "@type": "https://vocab.example.org/Day"},
              "any": {"@id": "v:any", "@type": "@json"}, "none": {"@id": "v:none", "@type": "@none"},
              "list": {"@id": "v:list", "@container": "@list"}, "set": {"@id": "v:set", "@container": "@set"},
              "graph": {"@id": "v:graph", "@container": "@graph", "@type": "@id"},
              "title": {"@id": "v:title", "@container": "@language"},
              "Plain": "v:Plain", "Gone": null,
              "Scoped": {"@id": "v:Scoped", "@context": {"inner": "v:inner", "name": "v:scopedName"}},
              "Retyped": {"@id": "v:Retyped", "@context": {"type": "v:type", "kind": "@type"}},
              "Renamed": {"@id": "v:Renamed", "@context": {"id": "v:id", "ref": "@id"}},
              "Emptied": {"@id": "v:Emptied", "@context": null}
            }]}
            """;
    private static final String PROOF = """
            {"type": "DataIntegrityProof", "created": "2026-05-20T08:00:00Z", "cryptosuite": "eddsa-rdfc-2022",
             "verificationMethod": "did:example:brackenwick#key-1", "proofPurpose": "assertionMethod"}
            """;
    private static final String OLDER = """
            {"type": "Ed25519Signature2020", "created": "2026-05-20T08:00:00Z",
             "verificationMethod": "https://brackenwick.example.edu/keys#1", "proofPurpose": "assertionMethod"}
            """;

    private static final List<String> NAMES = List.of(
            "id",
            "@id",
            "type",
            "@type",
            "created",
            "expires",
            "domain",
            "challenge",
            "nonce",
            "cryptosuite",
            "verificationMethod",
            "proofPurpose",
            "previousProof",
            "name",
            "unheardOf",
            "https://example.org/p",
            "@foo");
    private static final List<String> VALUES = List.of(
            "\"\"",
            "\"urn:uuid:0c07ad5c-7bd8-4b4a-9f0b-5d8be0f3a001\"",
            "\"https://e.example/a b\"",
            "\"relative\"",
            "\"2026-05-20T08:00:00+02:00\"",
            "\"Zo\u00eb \\\"Z\\\" \\\\ \\n\\t\\u0007\\u007f \ud83c\udf93?\"",
            "\"assertionMethod\"",
            "\"authentication\"",
            "\"https://w3id.org/security#assertionMethod\"",
            "\"eddsa-rdfc-2022\"",
            "\"_:b0\"",
            "\"DataIntegrityProof\"",
            "\"Ed25519Signature2020\"",
            "\"@json\"",
            "\"id\"",
            "[\"DataIntegrityProof\"]",
            "[\"a\", \"b\"]",
            "[\"a\", \"a\"]",
            "null",
            "7",
            "true",
            "{}",
            "[]",
            "{\"@value\": \"x\"}",
            "{\"id\": \"urn:a\"}");
    private static final List<String> CONTEXTS = List.of(
            "\"" + V2 + "\"",
            "[\"" + V2 + "\"]",
            "[\"" + V2 + "\", \"" + OB + "\"]",
            "[\"" + V1 + "\", \"https://w3id.org/security/data-integrity/v2\"]",
            "[\"" + V1 + "\", \"https://w3id.org/security/suites/ed25519-2020/v1\"]",
            "[\"" + V1 + "\", \"https://w3id.org/security/data-integrity/v1\"]",
            "\"https://w3id.org/security/v2\"",
            "\"" + V1 + "\"",
            "[]",
            "null",
            "\"urn:unknown\"",
            "{\"a\": \"urn:a\"}");

    private final ContextStore contexts = ContextStore.bundled().with(C, CONTEXT.getBytes(StandardCharsets.UTF_8));

    @Test
    void proofs_changed_at_random_have_the_form_that_the_reference_gives_them() {
        DocumentCanonicalizer reference = DocumentCanonicalizer.of(ContextStore.bundled(), JsonLdProcessing.REFERENCE);
        ProofConfiguration proofs = new FastJsonLd(ContextStore.bundled()).proofs();
        Random random = new Random(20_261_126);
        int made = 0;
        for (int i = 0; i < 2_000; i++) {
            JsonObject proof = mutated(random);
            Optional<byte[]> form = proofs.canonical(proof);
            if (form.isPresent()) {
                made++;
                assertThat(text(form.get()))
                        .as("proof " + i + ": " + JsonWriter.toText(proof))
                        .isEqualTo(text(reference.rdfc(proof, "SHA-384")));
            }
        }

        assertThat(made).isBetween(300, 1_700);
    }

    private static JsonObject mutated(Random random) {
        JsonObject proof = json(random.nextInt(4) == 0 ? OLDER : PROOF);
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            String name = any(NAMES, random);
            proof = random.nextInt(4) == 0 ? proof.without(name) : proof.with(name, value(any(VALUES, random)));
        }
        List<String> names = new ArrayList<>(proof.members().keySet());
        Collections.shuffle(names, random);
        JsonObject.Builder shuffled = JsonObject.builder();
        if (random.nextInt(20) > 0) {
            int usual = random.nextInt(4) == 0 ? CONTEXTS.size() : 5;
            shuffled.put("@context", value(CONTEXTS.get(random.nextInt(usual))));
        }
        for (String name : names) {
            shuffled.put(name, proof.get(name).orElseThrow());
        }
        return shuffled.build();
    }

    @Test
    void the_form_of_a_usual_proof_is_written_out() {
        JsonObject proof = json(PROOF).with("@context", new JsonString(V2)).with("expires", new JsonString("never"));

        assertThat(text(new FastJsonLd(contexts).proofs().canonical(proof).orElseThrow()))
                .isEqualTo("""
                        _:c14n0 <http://purl.org/dc/terms/created> "2026-05-20T08:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
                        _:c14n0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/security#DataIntegrityProof> .
                        _:c14n0 <https://w3id.org/security#cryptosuite> "eddsa-rdfc-2022"^^<https://w3id.org/security#cryptosuiteString> .
                        _:c14n0 <https://w3id.org/security#expiration> "never"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
                        _:c14n0 <https://w3id.org/security#proofPurpose> <https://w3id.org/security#assertionMethod> .
                        _:c14n0 <https://w3id.org/security#verificationMethod> <did:example:brackenwick#key-1> .
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\": \"Plain\", \"proofPurpose\": \"inside\"",
                "\"type\": \"Plain\", \"proofPurpose\": \"v:compact\", \"name\": \"x\", \"alias\": \"x\"",
                "\"type\": \"v:Unlisted\", \"id\": \"v:compact\", \"proofPurpose\": \"urn:a\"",
                "\"type\": \"Scoped\", \"proofPurpose\": \"urn:a\", \"name\": \"x\", \"inner\": \"y\", \"alias\": \"z\"",
                "\"@type\": \"Plain\", \"@id\": \"urn:a\", \"proofPurpose\": \"urn:a\", \"link\": \"v:a\"",
                "\"type\": \"Plain\", \"proofPurpose\": \"urn:a\", \"day\": \"x\", \"none\": \"x\", \"set\": \"x\"",
                "\"type\": \"Plain\", \"proofPurpose\": \"urn:a\", \"title\": \"x\"",
                "\"type\": \"Renamed\", \"ref\": \"urn:a\", \"id\": \"urn:b\", \"proofPurpose\": \"urn:a\""
            })
    void what_terms_mean_is_for_contexts_to_say(String members) {
        JsonObject proof = json("{\"@context\": \"" + C + "\", " + members + "}");

        assertThat(text(new FastJsonLd(contexts).proofs().canonical(proof).orElseThrow()))
                .isEqualTo(text(DocumentCanonicalizer.of(contexts, JsonLdProcessing.REFERENCE)
                        .rdfc(proof, "SHA-256")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"proofPurpose\": \"urn:a\"",
                "\"type\": \"Plain\"",
                "\"type\": [\"Plain\"], \"proofPurpose\": \"urn:a\"",
                "\"type\": \"Plain\", \"@type\": \"Plain\", \"proofPurpose\": \"urn:a\"",
                "\"type\": \"Gone\", \"proofPurpose\": \"urn:a\"",
                "\"type\": \"id\", \"proofPurpose\": \"urn:a\"",
                "\"type\": \"unheardOf\", \"proofPurpose\": \"urn:a\"",
                "\"type\": \"Retyped\", \"proofPurpose\": \"urn:a\"",
                "\"type\": \"Retyped\", \"kind\": \"Plain\", \"proofPurpose\": \"urn:a\"",
                "\"type\": \"Emptied\", \"proofPurpose\": \"urn:a\"",
                "\"type\": \"Renamed\", \"ref\": \"urn:a\", \"@id\": \"urn:b\", \"proofPurpose\": \"urn:a\"",
                "\"type\": \"Plain\", \"id\": \"urn:a\", \"@id\": \"urn:a\", \"proofPurpose\": \"urn:a\"",
                "\"type\": \"Plain\", \"id\": 7, \"proofPurpose\": \"urn:a\"",
                "\"type\": \"Plain\", \"id\": \"relative\", \"proofPurpose\": \"urn:a\"",
                "\"type\": \"Plain\", \"data\": \"x\", \"proofPurpose\": \"urn:a\"",
                "\"type\": \"Plain\", \"@foo\": \"x\", \"proofPurpose\": \"urn:a\"",
                "\"type\": \"Plain\", \"@language\": \"en\", \"proofPurpose\": \"urn:a\"",
                "\"type\": \"Plain\", \"proofPurpose\": \"outside\"",
                "\"type\": \"Plain\", \"proofPurpose\": \"nothing\"",
                "\"type\": \"Plain\", \"proofPurpose\": \"urn:a\", \"other\": \"urn:a\"",
                "\"type\": \"Plain\", \"proofPurpose\": \"urn:a\", \"nothing\": \"x\"",
                "\"type\": \"Plain\", \"proofPurpose\": \"urn:a\", \"https://e.example/p\": \"x\"",
                "\"type\": \"Plain\", \"proofPurpose\": \"urn:a\", \"link\": \"relative\"",
                "\"type\": \"Plain\", \"proofPurpose\": \"urn:a\", \"any\": \"x\"",
                "\"type\": \"Plain\", \"proofPurpose\": \"urn:a\", \"list\": \"x\"",
                "\"type\": \"Plain\", \"proofPurpose\": \"urn:a\", \"graph\": \"urn:a\"",
                "\"type\": \"Plain\", \"proofPurpose\": \"urn:a\", \"name\": 7",
                "\"type\": \"Plain\", \"proofPurpose\": \"urn:a\", \"name\": [\"x\"]",
                "\"type\": \"Plain\", \"proofPurpose\": \"urn:a\", \"name\": null",
                "\"type\": \"Plain\", \"proofPurpose\": \"urn:a\", \"name\": {\"@value\": \"x\"}"
            })
    void a_proof_that_says_anything_else_has_no_form_here(String members) {
        JsonObject proof = json("{\"@context\": \"" + C + "\", " + members + "}");

        assertThat(new FastJsonLd(contexts).proofs().canonical(proof)).isEmpty();
    }

    @Test
    void a_proof_without_contexts_or_with_too_many_members_has_none_either() {
        JsonObject proof = json("{\"type\": \"Plain\", \"proofPurpose\": \"urn:a\"}");
        JsonObject.Builder much = proof.with("@context", new JsonString(C)).toBuilder();
        IntStream.range(0, 30).forEach(i -> much.put("v:" + i, "x"));

        assertThat(new FastJsonLd(contexts).proofs().canonical(proof)).isEmpty();
        assertThat(new FastJsonLd(contexts).proofs().canonical(much.build())).isEmpty();
        assertThat(new FastJsonLd(contexts).proofs().canonical(proof.with("@context", new JsonString("urn:other"))))
                .isEmpty();
    }

    @Test
    void half_a_surrogate_pair_is_refused_by_what_comes_next() {
        JsonObject proof = json(PROOF).with("@context", new JsonString(V2)).with("domain", new JsonString("a\udf93"));

        assertThat(new FastJsonLd(contexts).proofs().canonical(proof)).isEmpty();
        assertThatThrownBy(() -> DocumentCanonicalizer.of(contexts).rdfc(proof, "SHA-256"))
                .isInstanceOf(CanonicalizationException.class)
                .hasMessage("the whole document: a text has half a surrogate pair");
    }

    @ParameterizedTest
    @EnumSource(JsonLdProcessing.class)
    void every_way_of_processing_gives_the_same_form_and_hash(JsonLdProcessing processing) {
        JsonObject proof = json(PROOF).with("@context", new JsonString(V2));
        DocumentCanonicalizer canonicalizer = DocumentCanonicalizer.of(contexts, processing);
        byte[] form = new FastJsonLd(contexts).proofs().canonical(proof).orElseThrow();

        for (String hash : List.of("SHA-256", "SHA-384")) {
            assertThat(canonicalizer.rdfc(proof, hash)).isEqualTo(form);
            assertThat(canonicalizer.rdfcHash(proof, hash))
                    .isEqualTo(canonicalizer.graph(proof).hash(hash));
        }
    }

    private static <T> T any(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }

    private static JsonValue value(String text) {
        return JsonReader.standard().read(text);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
