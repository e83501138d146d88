package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.signedAsIs;
import static org.lerkit.crypto.Fixtures.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/** Documents whose graph costs more than any real one, or is that of another document too. */
class GraphAttackTest {
    private static final String CONTEXT = "https://brackenwick.example.edu/contexts/loom";

    /**
     * Ten blank nodes, each related to every other, are told apart by trying 10! orders, if one tried. It takes labels to
     * write them as JSON, and no credential has any: RdfCanonicalizationTest makes such a graph all the same.
     */
    @Test
    @Timeout(30)
    void a_clique_of_blank_nodes_is_refused_by_name_before_there_is_a_graph() {
        CryptoConfig config = CONFIG.toBuilder()
                .context(CONTEXT, """
                        {"@context": {"knows": {"@id": "https://brackenwick.example.edu/knows", "@type": "@id"}}}
                        """.getBytes(StandardCharsets.UTF_8))
                .build();
        String subjects = IntStream.range(0, 10)
                .mapToObj(i -> "{\"id\": \"_:n" + i + "\", \"knows\": ["
                        + IntStream.range(0, 10)
                                .filter(j -> j != i)
                                .mapToObj(j -> "\"_:n" + j + "\"")
                                .collect(Collectors.joining(", "))
                        + "]}")
                .collect(Collectors.joining(", "));
        JsonObject document = json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2", "%s"], "type": ["VerifiableCredential"],
                 "issuer": "did:example:nobody", "credentialSubject": [%s],
                 "proof": {"type": "DataIntegrityProof", "cryptosuite": "%s", "created": "2026-06-01T12:00:00Z",
                   "verificationMethod": "%s", "proofPurpose": "assertionMethod", "proofValue": "z%s"}}
                """.formatted(
                CONTEXT, subjects, RDFC, Fixtures.signer().verificationMethod().value(), "1".repeat(64)));
        Verifier verifier = Verifier.create(config, VerificationPolicy.proofOnly());
        VerificationReport report = verifier.verify(JsonWriter.toBytes(document));

        assertThat(report.outcome()).isEqualTo(VerificationReport.Outcome.REJECTED);
        assertThat(report.result(Aspect.CONTEXTS).problems())
                .hasSize(10 + 90)
                .extracting(problem -> problem.code().value())
                .containsOnly("jsonld.iri.relative");
        assertThat(report.result(Aspect.PROOF)).isInstanceOf(CheckResult.Skipped.class);
    }

    /** Two pieces of evidence of one identifier are one node: which of them says what, the graph does not. */
    @Test
    void what_two_pieces_of_evidence_say_cannot_be_exchanged() {
        JsonObject two = badge().with("evidence", evidence("First cloth", "Second cloth"));
        JsonObject exchanged = badge().with("evidence", evidence("Second cloth", "First cloth"));
        JsonObject signed = signedAsIs(two);
        JsonObject forged = exchanged.with("proof", signed.get("proof").orElseThrow());

        for (JsonObject document : List.of(signed, forged)) {
            assertThat(verify(document, VerificationPolicy.proofOnly()).problems())
                    .extracting(problem ->
                            problem.code() + " at " + problem.pointer().value())
                    .contains("proof.graph.ambiguous at /evidence/1/name");
        }
    }

    private static JsonArray evidence(String first, String second) {
        String id = "https://brackenwick.example.edu/evidence/1";
        return new JsonArray(List.of(
                json("{\"id\": \"%s\", \"type\": [\"Evidence\"], \"name\": \"%s\", \"genre\": \"Warp\"}"
                        .formatted(id, first)),
                json("{\"id\": \"%s\", \"type\": [\"Evidence\"], \"name\": \"%s\", \"genre\": \"Weft\"}"
                        .formatted(id, second))));
    }
}
