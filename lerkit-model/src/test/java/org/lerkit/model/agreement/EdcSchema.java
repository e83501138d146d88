package org.lerkit.model.agreement;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;

/**
 * The JSON Schema of the profile EDC, from the corpus: without what it refers to on the web, and with the two types that
 * the profile itself has, where it asks for a third one of EBSI.
 */
public final class EdcSchema {
    static final String FILE = "elm-samples/edc_schema.json";

    private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

    private EdcSchema() {}

    /** Whether it takes a credential; dates must be dates. */
    public static boolean accepts(JsonObject credential) {
        return LOADED.computeIfAbsent(FILE, EdcSchema::load)
                .validate(
                        JsonWriter.toText(credential),
                        InputFormat.JSON,
                        OutputFormat.BOOLEAN,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Schema load(String file) {
        String text = new String(Corpus.bytes(file), StandardCharsets.UTF_8)
                .replaceFirst("\\{\\s*\"\\$ref\": \"https://api-pilot[^}]*\\},", "")
                .replace("\"minItems\": 3", "\"minItems\": 2");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }
}
