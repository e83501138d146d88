package org.lerkit.mapping.competency;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.model.ctdlasn.Competency;
import org.lerkit.model.ctdlasn.CompetencyFramework;
import org.lerkit.model.ctdlasn.CtdlAsnGraph;
import org.lerkit.model.ctdlasn.GraphResource;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;

/** The JSON Schemas of the Credential Registry, with formats asserted; skips the calling test without them. */
final class OfficialCtdlAsn {
    private OfficialCtdlAsn() {}

    private static final class Loaded {
        static final Schema FRAMEWORK = schema("competency_framework");
        static final Schema COMPETENCY = schema("competency");

        private static Schema schema(String name) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(
                            new String(
                                    Corpus.bytes("ctdl-asn/ce_registry-jsonschema/" + name + ".json"),
                                    StandardCharsets.UTF_8),
                            InputFormat.JSON);
        }
    }

    /** What is wrong with the resources of a graph, each asked of the schema of its class. */
    static List<String> errors(JsonObject graph) {
        Corpus.require("ctdl-asn");
        List<String> errors = new ArrayList<>();
        for (GraphResource resource : new CtdlAsnGraph(graph).graph()) {
            if (resource instanceof CompetencyFramework) {
                errors.addAll(errors(Loaded.FRAMEWORK, resource.json()));
            } else if (resource instanceof Competency) {
                errors.addAll(errors(Loaded.COMPETENCY, resource.json()));
            }
        }
        return errors;
    }

    private static List<String> errors(Schema schema, JsonObject resource) {
        return schema
                .validate(
                        JsonWriter.toText(resource),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
