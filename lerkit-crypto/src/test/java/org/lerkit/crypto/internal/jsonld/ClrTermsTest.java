package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.testing.Corpus;

/** Our tables of the terms of CLR 2.0 give the graph that the official contexts give, for every term there is. */
class ClrTermsTest {
    private static final String EVERY_TERM = """
            {
              "@context": ["https://www.w3.org/ns/credentials/v2", "CONTEXT",
                           "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
              "id": "urn:uuid:0c07ad5c-7bd8-4b4a-9f0b-5d8be0f3a001",
              "type": ["VerifiableCredential", "ClrCredential"],
              "issuer": "https://brackenwick.example.edu",
              "validFrom": "2026-05-20T08:00:00Z",
              PARTIAL
              "credentialSubject": {
                "id": "did:example:ondine-larkspur",
                "type": "ClrSubject",
                IDENTIFIER
                "achievement": [{"id": "https://brackenwick.example.edu/courses/BOT-101", "type": "Achievement"}],
                "verifiableCredential": [
                  {"@context": ["https://www.w3.org/ns/credentials/v2"], "id": "urn:uuid:inner",
                   "type": ["VerifiableCredential"], "issuer": "https://brackenwick.example.edu",
                   "credentialSubject": {"id": "did:example:ondine-larkspur"}}
                ],
                "association": [
                  {"type": "Association", "associationType": "precedes", "sourceId": "urn:a", "targetId": "urn:b"},
                  {"type": "Association", "associationType": "isPartOf", "sourceId": "urn:b", "targetId": "urn:c"}
                ]
              }
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "https://purl.imsglobal.org/spec/clr/v2p0/context.json, clr-v2p0-context-2.0.0.validator.json, false, 5",
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json, clr-v2p0-context-2.0.1.validator.json, true, 7"
    })
    void the_graph_is_that_of_the_official_context(String url, String official, boolean newer, int terms) {
        JsonObject document = JsonReader.standard()
                .readObject(EVERY_TERM
                        .replace("CONTEXT", url)
                        .replace("PARTIAL", newer ? "\"partial\": true," : "")
                        .replace(
                                "IDENTIFIER",
                                newer
                                        ? "\"identifier\": [{\"type\": \"IdentityObject\", \"hashed\": false,"
                                                + " \"identityHash\": \"s-1204\", \"identityType\": \"studentId\"}],"
                                        : ""));
        byte[] theirs = Corpus.bytes("contexts/" + official);

        String ours = canonical(ContextStore.bundled(), document);

        assertThat(ours).isEqualTo(canonical(ContextStore.bundled().with(url, theirs), document));
        assertThat(ours.lines().filter(line -> line.contains("clr/vocab.html#")))
                .hasSizeGreaterThan(terms);
    }

    private static String canonical(ContextStore contexts, JsonObject document) {
        return new String(DocumentCanonicalizer.of(contexts).rdfc(document, "SHA-256"), StandardCharsets.UTF_8);
    }
}
