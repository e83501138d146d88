package org.lerkit.mapping.competency;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;

/**
 * The schemas of version 3 of the interface, with formats asserted; skips the calling test without them. They require a
 * member {@code context} that they declare, and that their own example has, as {@code @context}: that is put right.
 */
final class OfficialRsd {
    private OfficialRsd() {}

    private static final class Loaded {
        static final Schema SKILL = schema("Skill");
        static final Schema COLLECTION = schema("Collection");

        private static Schema schema(String name) {
            try {
                JsonObject interfaces = JsonReader.standard()
                        .readObject(new YAMLMapper()
                                .readTree(Corpus.bytes("rsd/openapi-v3.yaml"))
                                .toString()
                                .replace("[\"context\",", "[\"@context\",")
                                .replace(",\"context\",", ",\"@context\",")
                                .getBytes(StandardCharsets.UTF_8));
                JsonObject root = JsonObject.builder()
                        .put("components", interfaces.get("components").orElseThrow())
                        .put("$ref", new JsonString("#/components/schemas/" + name))
                        .build();
                return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                        .getSchema(JsonWriter.toText(root), InputFormat.JSON);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What is wrong with a skill. */
    static List<String> ofSkill(JsonObject skill) {
        Corpus.require("rsd");
        return errors(Loaded.SKILL, skill);
    }

    /** What is wrong with a collection. */
    static List<String> ofCollection(JsonObject collection) {
        Corpus.require("rsd");
        return errors(Loaded.COLLECTION, collection);
    }

    private static List<String> errors(Schema schema, JsonObject document) {
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
