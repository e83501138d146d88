package org.lerkit.mapping.competency;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;

/** The JSON Schema of packages that 1EdTech publishes, with formats asserted; skips the calling test without it. */
final class OfficialCase {
    private OfficialCase() {}

    private static final class Loaded {
        static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(
                        new String(Corpus.bytes("1edtech/case/case-v1p1-cfpackage.json"), StandardCharsets.UTF_8),
                        InputFormat.JSON);
    }

    /** What is wrong with a package. */
    static List<String> errors(JsonObject whole) {
        Corpus.require("1edtech/case");
        return Loaded.SCHEMA
                .validate(
                        JsonWriter.toText(whole),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
