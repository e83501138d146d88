package org.lerkit.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.ctdlasn.Competency;
import org.lerkit.model.ctdlasn.CompetencyFramework;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.Member;
import org.lerkit.model.json.Shape;
import org.lerkit.model.rsd.Alignment;
import org.lerkit.model.rsd.JobCode;
import org.lerkit.model.rsd.KeywordCount;
import org.lerkit.model.rsd.NamedReference;
import org.lerkit.model.rsd.RichSkillCollection;
import org.lerkit.model.rsd.RichSkillDescriptor;
import org.lerkit.model.rsd.SkillKeywords;
import org.lerkit.model.rsd.SkillSummary;
import org.lerkit.model.rsd.UuidReference;
import org.lerkit.model.testing.Corpus;

/** Everything that the schemas of CTDL-ASN and of Rich Skill Descriptors list is declared, and required where it is there. */
class SkillSchemasInteropTest {
    private static final Map<String, Shape<?>> RSD = Map.of(
            "Skill", RichSkillDescriptor.SHAPE,
            "Collection", RichSkillCollection.SHAPE,
            "SkillSummary", SkillSummary.SHAPE,
            "Alignment", Alignment.SHAPE,
            "NamedReference", NamedReference.SHAPE,
            "UuidReference", UuidReference.SHAPE,
            "JobCode", JobCode.SHAPE,
            "KeywordCount", KeywordCount.SHAPE);

    @ParameterizedTest
    @CsvSource({"competency_framework, ceasn:CompetencyFramework, 30", "competency, ceasn:Competency, 37"})
    void every_member_that_the_registry_lists_is_declared(String file, String name, int members) {
        JsonObject schema = object(
                object(
                        JsonReader.standard()
                                .readObject(Corpus.bytes("ctdl-asn/ce_registry-jsonschema/" + file + ".json")),
                        "definitions"),
                name);
        Shape<?> shape = name.endsWith("Framework") ? CompetencyFramework.SHAPE : Competency.SHAPE;
        Set<String> listed =
                new TreeSet<>(object(schema, "properties").members().keySet());
        listed.remove("@context"); // of the graph, not of what is in it

        assertThat(listed).hasSize(members);
        assertThat(declared(shape, false)).containsAll(listed);
        assertThat(declared(shape, true)).isEqualTo(required(schema));
    }

    @Test
    void every_member_of_version_3_is_declared_and_no_other_one() throws IOException {
        JsonObject schemas = object(
                object(
                        JsonReader.standard()
                                .readObject(new YAMLMapper()
                                        .readTree(Corpus.bytes("rsd/openapi-v3.yaml"))
                                        .toString()
                                        .getBytes(StandardCharsets.UTF_8)),
                        "components"),
                "schemas");

        RSD.forEach((name, shape) -> {
            JsonObject schema = object(schemas, name);
            Set<String> listed =
                    new TreeSet<>(object(schema, "properties").members().keySet());
            Set<String> required = new TreeSet<>(required(schema));
            if (required.remove("context")) { // as it names what it declares, and services send, as @context
                required.add("@context");
            }
            listed.addAll(required);
            assertThat(declared(shape, false)).as(name).isEqualTo(listed);
            assertThat(declared(shape, true)).as(name).isEqualTo(required);
        });
        assertThat(declared(SkillKeywords.SHAPE, false))
                .isEqualTo(object(
                                object(object(object(schemas, "Collection"), "properties"), "skillKeywords"),
                                "properties")
                        .members()
                        .keySet());
    }

    private static Set<String> declared(Shape<?> shape, boolean required) {
        Set<String> names = new TreeSet<>();
        shape.members().stream()
                .filter(member -> !required || member.required())
                .map(Member::name)
                .forEach(names::add);
        return names;
    }

    private static Set<String> required(JsonObject schema) {
        Set<String> names = new TreeSet<>();
        if (schema.get("required").orElse(null) instanceof JsonArray listed) {
            listed.items().forEach(name -> names.add(((JsonString) name).value()));
        }
        return names;
    }

    private static JsonObject object(JsonObject owner, String member) {
        return (JsonObject) owner.get(member).orElseThrow();
    }
}
