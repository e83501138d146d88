package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.internal.rdfc.RdfCanonicalization;
import org.lerkit.crypto.internal.rdfc.RdfCanonicalization.WorkLimitException;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/** Blank nodes are named by where they are, so that a part of a document calls them by the same names. */
class NamedBlankNodesTest {
    private static final String CONTEXT = """
            {"@context": {"p": "urn:p",
              "list": {"@id": "urn:l", "@container": "@list"}, "graph": {"@id": "urn:g", "@container": "@graph"}}}
            """;

    private final FastJsonLd fast =
            new FastJsonLd(ContextStore.bundled().with("urn:c", CONTEXT.getBytes(StandardCharsets.UTF_8)));

    @Test
    void a_name_is_a_kind_and_a_place() throws WorkLimitException {
        JsonObject document = JsonReader.standard().readObject("""
                {"@context": "urn:c",
                 "p": [{"p": {}}, [{}], null, {"p": [{}]}, "x"],
                 "urn:a/b~c": {},
                 "list": ["x", null, {"p": {}}],
                 "graph": [{"p": {}}]}
                """);

        assertThat(RdfCanonicalization.labels(fast.toNamedRdf(document).orElseThrow(), "SHA-256"))
                .containsOnlyKeys(
                        "_:node",
                        "_:node/p/0",
                        "_:node/p/0/p",
                        "_:node/p/1/0",
                        "_:node/p/3",
                        "_:node/p/3/p/0",
                        "_:node/urn:a~1b~0c",
                        "_:cell/list/0",
                        "_:cell/list/2",
                        "_:node/list/2",
                        "_:node/list/2/p",
                        "_:graph/graph/0",
                        "_:node/graph/0",
                        "_:node/graph/0/p");
    }
}
