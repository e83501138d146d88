package org.lerkit.mapping.upgrade;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;

/** The JSON Schema of CLR 1.0 that 1EdTech publishes, with formats asserted; skips the calling test where it is not there. */
final class OfficialClr1 {
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(
                    new String(
                            Corpus.bytes("1edtech/clr-v1/clrv1p0-getclr-200-responsepayload-schemav2p0.json"),
                            StandardCharsets.UTF_8),
                    InputFormat.JSON);

    /** What is wrong with a record. */
    List<String> errors(JsonObject record) {
        return schema
                .validate(
                        JsonWriter.toText(record),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
