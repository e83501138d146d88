package org.lerkit.mapping.clr;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;

/** The JSON Schemas that 1EdTech publishes, with formats asserted; skips the calling test where they are not there. */
public final class OfficialSchemas {
    private static final String FOLDER = "1edtech/schemas/";

    private final Schema clr = schema("clr/v2_0/clr_v2p0_clrcredential_schema.json");
    private final Schema badge = schema("open-badges/v3_0/ob_v3p0_achievementcredential_schema.json");
    private final Schema plainBadge = schema("plain-dialect/ob_v3p0_achievementcredential_schema.json");

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(new String(Corpus.bytes(FOLDER + name), StandardCharsets.UTF_8), InputFormat.JSON);
    }

    /** What is wrong with a CLR, and with each achievement credential in it, by the schemas of both dialects. */
    public List<String> errors(JsonObject document) {
        List<String> errors = new ArrayList<>(errors(clr, document));
        JsonObject subject = (JsonObject) document.get("credentialSubject").orElseThrow();
        int number = 0;
        for (JsonValue credential :
                ((JsonArray) subject.get("verifiableCredential").orElseThrow()).items()) {
            for (String error : badgeErrors(credential)) {
                errors.add("verifiableCredential " + number + ": " + error);
            }
            number++;
        }
        return errors;
    }

    /** What is wrong with an achievement credential by itself, by the schemas of both dialects. */
    public List<String> badgeErrors(JsonValue credential) {
        List<String> errors = new ArrayList<>(errors(badge, credential));
        errors.addAll(errors(plainBadge, credential));
        return errors;
    }

    private static List<String> errors(Schema schema, JsonValue document) {
        return schema
                .validate(
                        JsonWriter.toText(document),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
