package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.BadgeSite.ASSERTION;
import static org.lerkit.crypto.BadgeSite.BADGE;
import static org.lerkit.crypto.BadgeSite.ISSUER;
import static org.lerkit.crypto.BadgeSite.SITE;
import static org.lerkit.crypto.Fixtures.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.schema.SchemaEvaluation;
import org.lerkit.crypto.internal.schema.UnusableSchemaException;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.ob2.ExtensionValidation;
import org.lerkit.model.ob2.TypeValidation;
import org.lerkit.model.testing.Corpus;

/** What issuers add to a badge of Open Badges 2.0, and the schemas of that. */
class OpenBadges2ExtensionsTest {
    private static final String CONTEXT = SITE + "/hive/context.json";
    private static final String SCHEMA = SITE + "/hive/schema.json";
    private static final JsonObject EXTENSION = json("""
            {"@context": "%s", "type": ["Extension", "extensions:Hive"], "frames": 10, "queens": ["one", "two"]}""".formatted(CONTEXT));
    private static final String TERMS = """
            {"@context": {"obi": "https://w3id.org/openbadges#", "extensions": "https://w3id.org/openbadges/extensions#",
               "frames": "extensions:frames", "queens": "extensions:queens", "apiary": "extensions:apiary"},
             "obi:validation": [{"obi:validatesType": "extensions:Hive", "obi:validationSchema": "%s"}]}""".formatted(SCHEMA);

    private final BadgeSite site = new BadgeSite();
    private final Map<String, DocumentResult> documents = new HashMap<>();

    @BeforeEach
    void serve() {
        documents.put(CONTEXT, found(TERMS));
        documents.put(SCHEMA, found("""
                {"$schema": "http://json-schema.org/draft-04/schema#", "type": "object", "required": ["frames"],
                 "properties": {"frames": {"type": "integer", "minimum": 1}}, "additionalProperties": true}"""));
    }

    private static DocumentResult.Found found(String text) {
        return new DocumentResult.Found(text.getBytes(UTF_8));
    }

    private VerificationReport verify() {
        DocumentLoader given = url -> documents.getOrDefault(url, new DocumentResult.Unreachable("not among these"));
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .documents(given.orElse(site.loader()))
                .schemas(given)
                .build();
        return Verifier.create(config, VerificationPolicy.strict())
                .verify(JsonWriter.toBytes(site.document(ASSERTION)));
    }

    private List<String> said() {
        return verify().result(Aspect.SCHEMA).problems().stream()
                .map(problem ->
                        problem.code().value() + " at " + problem.pointer().value())
                .toList();
    }

    @Test
    void a_badge_without_extensions_is_not_judged_by_schemas() {
        assertThat(verify().result(Aspect.SCHEMA)).isEqualTo(new CheckResult.Skipped("the badge has no extensions"));
    }

    @Test
    void nothing_is_compared_unless_schemas_are_given() {
        site.add(ASSERTION, "extensions:hive", EXTENSION);

        VerificationReport report = site.verify(site.document(ASSERTION));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.result(Aspect.SCHEMA)).isEqualTo(new CheckResult.Skipped("no schemas were given"));
    }

    @ParameterizedTest
    @CsvSource({ASSERTION + ", ''", BADGE + ", /badge", ISSUER + ", /badge/issuer"})
    void an_extension_follows_its_schema_wherever_it_is(String holder, String place) {
        site.add(holder, "extensions:hive", EXTENSION);
        assertThat(verify().outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verify().result(Aspect.SCHEMA)).isEqualTo(new CheckResult.Passed());

        site.add(holder, "extensions:hive", EXTENSION.without("frames"));
        assertThat(verify().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(said()).containsExactly("schema.violated at " + place + "/extensions:hive");

        site.add(holder, "extensions:hive", EXTENSION.with("frames", json("{}")));
        assertThat(said()).containsExactly("schema.violated at " + place + "/extensions:hive/frames");
    }

    @Test
    void a_context_around_an_extension_is_its_context_too() {
        site.add(
                        ASSERTION,
                        "@context",
                        json("{\"c\": [\"https://w3id.org/openbadges/v2\", \"%s\"]}".formatted(CONTEXT))
                                .get("c")
                                .orElseThrow())
                .add(ASSERTION, "extensions:hive", EXTENSION.without("@context").without("frames"));

        assertThat(said()).containsExactly("schema.violated at /extensions:hive");
    }

    /** As JSON-LD would write them, these could be right or wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'extensions:frames': 0}",
                "{'https://w3id.org/openbadges/extensions#frames': 0}",
                "{'frames': [0]}",
                "{'frames': {'@value': 0}}",
                "{'frames': 0, 'honey': 1}",
                "{'apiary': null}"
            })
    void what_is_not_written_in_the_terms_of_its_context_is_not_compared(String written) {
        JsonObject extension = json(written.replace('\'', '"'))
                .with("@context", EXTENSION.get("@context").orElseThrow())
                .with("type", EXTENSION.get("type").orElseThrow());
        site.add(ASSERTION, "extensions:hive", extension);

        assertThat(verify().outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(said()).containsExactly("schema.unsupported at /extensions:hive");
    }

    @Test
    void another_type_is_not_what_the_schema_is_for() {
        site.add(
                ASSERTION,
                "extensions:hive",
                EXTENSION
                        .without("frames")
                        .with(
                                "type",
                                json("{\"t\": [\"Extension\", \"extensions:Swarm\"]}")
                                        .get("t")
                                        .orElseThrow()));

        assertThat(verify().result(Aspect.SCHEMA)).isEqualTo(new CheckResult.Passed());
    }

    @Test
    void what_cannot_be_had_leaves_it_open() {
        site.add(ASSERTION, "extensions:hive", EXTENSION);
        documents.remove(SCHEMA);
        assertThat(verify().outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(said()).containsExactly("schema.unreachable at /extensions:hive");

        documents.remove(CONTEXT);
        assertThat(said()).containsExactly("schema.unreachable at /extensions:hive");
    }

    @Test
    void a_schema_for_a_frame_is_said_not_to_be_checked_and_one_without_address_to_be_none() {
        site.add(ASSERTION, "extensions:hive", EXTENSION);
        documents.put(
                CONTEXT,
                found(
                        TERMS.replace(
                                "\"obi:validatesType\"",
                                "\"type\": \"FrameValidation\", \"obi:validationFrame\": \"https://x.example/f\", \"obi:validatesType\"")));
        assertThat(said()).containsExactly("schema.unsupported at /extensions:hive");

        documents.put(CONTEXT, found(TERMS.replace("obi:validationSchema", "obi:nothing")));
        assertThat(said()).containsExactly("schema.unusable at /extensions:hive");

        documents.put(CONTEXT, found("no JSON"));
        assertThat(verify().result(Aspect.SCHEMA)).isEqualTo(new CheckResult.Passed());
    }

    @Test
    void an_extension_in_an_endorsement_is_what_somebody_else_says() {
        String url = SITE + "/endorsements/1";
        site.serve(url, BadgeSite.endorsement(url, BADGE, ISSUER).with("extensions:hive", EXTENSION.without("frames")))
                .add(BADGE, "endorsement", site.document(url));

        VerificationReport report = verify();

        assertThat(report.result(Aspect.SCHEMA)).isInstanceOf(CheckResult.Skipped.class);
        assertThat(report.endorsements().get(0).result(Aspect.SCHEMA)).isInstanceOf(CheckResult.Failed.class);
    }

    /** The extensions that 1EdTech publishes: each context names a schema that can be evaluated. */
    @TestFactory
    Stream<DynamicTest> the_published_extensions_have_schemas_that_are_understood_but_for_one() {
        String folder = "1edtech/openbadges-specification/ob_v2p0/extensions";
        Corpus.require(folder);
        List<Path> contexts = Corpus.files(folder, "context.json");
        assertThat(contexts).hasSizeGreaterThan(8);
        return contexts.stream().map(context -> {
            String name = context.getName(context.getNameCount() - 2).toString();
            return DynamicTest.dynamicTest(name, () -> evaluate(name, context));
        });
    }

    private static void evaluate(String name, Path context) {
        List<ExtensionValidation> validations = ExtensionValidation.of(read(context));
        if (validations.isEmpty()) {
            return; // no extension, but a context for endorsements
        }
        assertThat(validations).allSatisfy(each -> assertThat(each).isInstanceOf(TypeValidation.class));
        String url = validations.get(0).validationSchema().value();
        JsonObject schema = read(context.resolveSibling("schema.json"));
        SchemaEvaluation evaluation = new SchemaEvaluation(other -> Optional.empty());
        if (name.equals("accessibilityExtension")) { // it has "required" among its properties
            assertThatThrownBy(() -> evaluation.violations(url, schema, JsonArray.EMPTY))
                    .isInstanceOf(UnusableSchemaException.class);
        } else {
            assertThat(evaluation.violations(url, schema, JsonArray.EMPTY)).isNotEmpty();
        }
    }

    private static JsonObject read(Path file) {
        try {
            return JsonReader.standard().readObject(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
