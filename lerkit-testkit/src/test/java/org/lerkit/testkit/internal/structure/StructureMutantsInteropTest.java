package org.lerkit.testkit.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lerkit.model.agreement.HrOpenSchemas;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;
import org.lerkit.testkit.mutate.Mutant;
import org.lerkit.testkit.mutate.Mutant.Expected;
import org.lerkit.testkit.mutate.Mutants;
import org.lerkit.testkit.mutate.Samples;
import org.lerkit.testkit.mutate.Stage;

/** Whether the official schemas come to the same of each mutant. Where they do not, the reason is known. */
class StructureMutantsInteropTest {
    private static final String CLR = "1edtech/schemas/clr/v2_0/clr_v2p0_clrcredential_schema.json";
    private static final String CASE = "1edtech/schemas/case/v1_1/case_v1p1_cfpackage-jsonschema1.json";

    @Test
    void the_schema_of_CASE_comes_to_the_same_but_for_what_no_schema_can_say() {
        Predicate<JsonObject> accepts = schema(CASE);

        assertThat(accepts.test(Samples.named("case-package"))).isTrue();
        assertThat(disagreements("case-1.1", accepts))
                .containsExactlyInAnyOrder(
                        // The binding asks for lower case and for URIs; its JSON Schema for any UUID, and for strings.
                        "identifier-uuid#identifier-upper-case",
                        "uri-absolute#uri-relative",
                        "uri-absolute#uri-with-space",
                        "uri-absolute#source-url-words",
                        // Its pattern has no end.
                        "association-type-known#association-type-extension-spaced",
                        // No schema compares parts.
                        "identifier-unique#identifier-twice",
                        "identifier-unique#identifier-of-document",
                        "identifier-unique#item-twice",
                        "hierarchy-no-circle#hierarchy-circle",
                        "hierarchy-no-circle#hierarchy-self",
                        "hierarchy-no-circle#sequence-circle",
                        // A consumer bears what no provider may write.
                        "consumer-survives-extensions#consumer-member-of-own");
    }

    @Test
    void the_schemas_of_HR_Open_come_to_the_same() {
        assertThat(HrOpenSchemas.record(Samples.named("ler-rs"))).isEmpty();
        assertThat(HrOpenSchemas.wrapper(Samples.named("ler-rs-credential"))).isEmpty();

        assertThat(disagreements(
                        "ler-rs-4.4", document -> HrOpenSchemas.record(document).isEmpty()))
                .isEmpty();
        assertThat(disagreements(
                        "ler-rs-4.5",
                        document -> HrOpenSchemas.wrapper(document).isEmpty()))
                // The schema of the credential never looks at the record in it.
                .containsExactlyInAnyOrder("payload-valid#payload-wrong", "payload-type#payload-type-wrapper");
    }

    @Test
    void the_schema_of_CLR_comes_to_the_same_where_it_says_something() {
        Predicate<JsonObject> accepts = schema(CLR);

        assertThat(accepts.test(Samples.named("clr"))).isTrue();
        assertThat(Mutants.standard().all().stream()
                        .filter(mutant ->
                                mutant.requirement().specification().id().equals("clr-2.0"))
                        .filter(mutant -> mutant.stage() == Stage.CREDENTIAL && mutant.isOf("clr"))
                        .filter(mutant -> accepts.test(mutant.change().apply(Samples.named("clr")))
                                != (mutant.verdict() == Expected.ACCEPTED))
                        .map(mutant -> mutant.requirement().name() + '#' + mutant.name()))
                .containsExactlyInAnyOrder(
                        // It says in words, and not in its rules, which types there are, and that ids are URIs.
                        "type-names-both#type-one",
                        "id-uri#id-words",
                        "subject-id-uri#subject-id-words",
                        "subject-identified#subject-unidentified",
                        // To it a credential in a record is any credential.
                        "embedded-badge-achievement#embedded-achievement-missing",
                        "embedded-badge-whole#embedded-criteria-missing",
                        // No schema compares parts, knows what time it is, or verifies.
                        "credentials-distinct#credentials-twice",
                        "association-ends-known#association-source-unknown",
                        "association-ends-known#association-target-credential",
                        "association-no-circle#association-self",
                        "association-no-circle#association-circle",
                        "association-no-circle#association-precedes-circle",
                        "graph-unambiguous#embedded-achievement-twice",
                        "validity-forward#validity-reversed",
                        "expired-told#expired",
                        "not-yet-told#not-yet",
                        "embedded-not-expired#embedded-expired",
                        "embedded-key-of-issuer#embedded-key-of-other",
                        "endorsements-verified#endorsement-changed");
    }

    private static Predicate<JsonObject> schema(String file) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(new String(Corpus.bytes(file), StandardCharsets.UTF_8), InputFormat.JSON);
        return document -> schema.validate(
                JsonWriter.toText(document),
                InputFormat.JSON,
                OutputFormat.BOOLEAN,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static List<String> disagreements(String specification, Predicate<JsonObject> accepts) {
        return Mutants.standard().all().stream()
                .filter(mutant -> mutant.requirement().specification().id().equals(specification))
                .filter(mutant -> accepts.test(document(mutant)) != (mutant.verdict() == Expected.ACCEPTED))
                .map(mutant -> mutant.requirement().name() + '#' + mutant.name())
                .toList();
    }

    private static JsonObject document(Mutant mutant) {
        return mutant.change().apply(Samples.named(mutant.bases().iterator().next()));
    }
}
