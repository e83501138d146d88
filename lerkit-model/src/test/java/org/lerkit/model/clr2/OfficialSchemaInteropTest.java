package org.lerkit.model.clr2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.clr2.Mutations.Mutation;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.json.Shape;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.EndorsementCredential;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Fixtures;

/**
 * Our verdict on structure against that of the official JSON schemas of Open Badges 3.0 and CLR 2.0 (the dialect that
 * allows what JSON-LD does), on public documents and on some thousands that differ from a good one in one place. Where the
 * two differ, the reason is here, and each reason given must be needed.
 */
class OfficialSchemaInteropTest {
    private static final Map<Format, Shape<?>> SHAPES = Map.of(
            Format.CLR_2, ClrCredential.SHAPE,
            Format.OPEN_BADGES_3, AchievementCredential.SHAPE,
            Format.ENDORSEMENT_3, EndorsementCredential.SHAPE);
    private static final Map<Format, String> FILES = Map.of(
            Format.CLR_2, "1edtech/schemas/clr/v2_0/clr_v2p0_clrcredential_schema.json",
            Format.OPEN_BADGES_3, "1edtech/schemas/open-badges/v3_0/ob_v3p0_achievementcredential_schema.json",
            Format.ENDORSEMENT_3, "1edtech/schemas/open-badges/v3_0/ob_v3p0_endorsementcredential_schema.json");
    private static final Map<Format, Schema> SCHEMAS = new HashMap<>();

    private static final Set<String> IRIS = Set.of(
            "@context",
            "achievedLevel",
            "id",
            "requiredLevel",
            "resultDescription",
            "sourceId",
            "statusListCredential",
            "targetId",
            "targetUrl",
            "url",
            "verificationMethod",
            "issuer");
    private static final Set<String> WORDS = Set.of(
            "caption",
            "description",
            "endorsementComment",
            "name",
            "narrative",
            "targetDescription",
            "targetFramework",
            "targetName");
    private static final String EMBEDDED = "/credentialSubject/verifiableCredential/";

    /** Documents on which the verdicts differ as they came, and why ours is as it is. */
    private static final Map<String, String> EXPLAINED_FILES = Map.of(
            "ob30/bit-string-list/credential-status-revoked.json",
            "statusListIndex is a number; Bitstring Status List asks for a string",
            "ob30/bit-string-list/credential-status-revoked-blank-nodes.json",
            "statusListIndex is a number; Bitstring Status List asks for a string",
            "ob30/simple-err-credential-subject-achievement-result-description-type.json",
            "a wrong type, which the schema lets pass because it is not in an array",
            "ob30/simple-err-credential-subject-profile-type.json",
            "a wrong type, which the schema lets pass because it is not in an array",
            "ob30/simple-err-evidence-type.json",
            "a wrong type, which the schema lets pass because it is not in an array",
            "ob30/simple-err-proof-method-no-scheme.json",
            "verificationMethod is not an IRI; to the schema it is any string");

    /** Why the verdicts differ on some places. */
    private record Reason(String why, Predicate<Mutation> covers) {}

    /** Why we refuse what the schema takes. */
    private static final List<Reason> STRICTER = List.of(
            new Reason(
                    "language map for any string",
                    mutation -> Set.of("object", "language map").contains(mutation.kind())
                            && (mutation.was() instanceof JsonString
                                    || (mutation.was() instanceof JsonArray array
                                            && array.items().stream().allMatch(JsonString.class::isInstance)))),
            new Reason(
                    "any string for an IRI",
                    mutation -> mutation.kind().equals("word") && IRIS.contains(mutation.member())),
            new Reason(
                    "any string for bytes in multibase",
                    mutation ->
                            mutation.kind().equals("word") && mutation.member().equals("proofValue")),
            new Reason(
                    "any word for a bare type",
                    mutation ->
                            mutation.kind().equals("word") && mutation.member().equals("type")),
            new Reason("any bare context", mutation -> mutation.at().value().endsWith("/@context")),
            new Reason(
                    "dates of RFC 3339 that XSD has not",
                    mutation -> Set.of("date 2010-01-01 00:00:00Z", "date 2010-01-01T00:00:00z")
                            .contains(mutation.kind())),
            new Reason(
                    "proof without what data integrity asks for",
                    mutation -> Set.of("cryptosuite", "proofPurpose").contains(mutation.member())),
            new Reason(
                    "bitstring status without what it needs",
                    mutation -> mutation.at().value().contains("/credentialStatus/status")),
            new Reason(
                    "revocation list without address",
                    mutation -> mutation.at().value().endsWith("/credentialStatus/id")),
            new Reason(
                    "embedded credential of any content",
                    mutation -> mutation.at().value().startsWith(EMBEDDED)));

    /** Why we take what the schema refuses. */
    private static final List<Reason> MORE_LENIENT = List.of(
            new Reason(
                    "language values of data model 2",
                    mutation -> WORDS.contains(mutation.member())
                            && Set.of("array", "language value").contains(mutation.kind())),
            new Reason(
                    "several subjects of an embedded credential",
                    mutation -> mutation.kind().equals("array")
                            && mutation.at().value().matches(EMBEDDED + "[0-9]/credentialSubject")),
            new Reason(
                    "array for the type of a schema, a status, a refresh service, terms or a proof",
                    mutation ->
                            mutation.kind().equals("array") && mutation.member().equals("type")));

    static Stream<Arguments> publicDocuments() throws IOException {
        List<Path> files = new ArrayList<>(Corpus.files("1edtech/public-validator/ob30", ".json"));
        files.addAll(Corpus.files("1edtech/public-validator/ob30", ".1ob"));
        files.addAll(Corpus.files("1edtech/public-validator/clr20", ".json"));
        files.addAll(Corpus.files("1edtech/openbadges-specification/extracted-json-examples", ".json"));
        List<Arguments> documents = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            if (Format.detect(bytes) instanceof Detection.Recognized found
                    && SHAPES.containsKey(found.known())
                    && !found.dialects().contains("vcdm-1.1")) {
                String name = file.toString().replaceAll(".*/(?=ob30/|clr20/|extracted-)", "");
                documents.add(argumentSet(
                        name, name, found.known(), JsonReader.standard().readObject(bytes)));
            }
        }
        if (documents.isEmpty()) { // skips, and says why
            documents.add(argumentSet("no corpus", "no corpus", Format.CLR_2, JsonObject.EMPTY));
        }
        return documents.stream();
    }

    @ParameterizedTest
    @MethodSource("publicDocuments")
    void agree_on_public_documents(String name, Format format, JsonObject document) {
        boolean official = official(format, document);

        if (EXPLAINED_FILES.containsKey(name)) {
            assertThat(ours(format, document)).isFalse();
            assertThat(official).as(EXPLAINED_FILES.get(name)).isTrue();
        } else {
            assertThat(ours(format, document)).isEqualTo(official);
        }
    }

    @Test
    void agree_on_what_differs_from_a_good_document_in_one_place() {
        JsonObject clr = Fixtures.json(Fixtures.CLR);
        ClrSubject subject = new ClrCredential(clr).credentialSubject();
        JsonObject badge = subject.verifiableCredential().get(0).json();
        JsonObject withoutBadge = clr.with(
                "credentialSubject",
                subject.json()
                        .with(
                                "verifiableCredential",
                                JsonArray.of(
                                        subject.verifiableCredential().get(1).json())));
        List<JsonObject> good = List.of(
                withoutBadge,
                badge,
                JsonReader.standard().readObject(Corpus.bytes("1edtech/public-validator/clr20/simple.json")),
                JsonReader.standard().readObject(Corpus.bytes("1edtech/public-validator/ob30/endorsement-valid.json")));
        Set<Reason> used = new HashSet<>();
        List<String> unexplained = new ArrayList<>();
        int mutations = 0;
        int refused = 0;
        for (JsonObject document : good) {
            Format format = Format.detect(document).format().orElseThrow();
            assertThat(official(format, document)).isTrue();
            assertThat(ours(format, document)).isTrue();
            for (Mutation mutation : Mutations.of(document)) {
                boolean official = official(format, mutation.document());
                boolean ours = ours(format, mutation.document());
                mutations++;
                refused += official ? 0 : 1;
                if (official != ours && !explained(mutation, official, used)) {
                    unexplained.add((official ? "we refuse " : "we take ") + mutation.kind() + " at "
                            + mutation.at().value());
                }
            }
        }

        assertThat(unexplained).isEmpty();
        assertThat(used).containsAll(STRICTER).containsAll(MORE_LENIENT);
        assertThat(mutations).isGreaterThan(2_000);
        assertThat(refused).isGreaterThan(mutations / 4);
    }

    private static boolean explained(Mutation mutation, boolean official, Set<Reason> used) {
        List<Reason> reasons = (official ? STRICTER : MORE_LENIENT)
                .stream().filter(reason -> reason.covers.test(mutation)).toList();
        used.addAll(reasons);
        return !reasons.isEmpty();
    }

    private static boolean official(Format format, JsonObject document) {
        Schema schema = SCHEMAS.computeIfAbsent(
                format,
                wanted -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                        .getSchema(
                                new String(Corpus.bytes(FILES.get(wanted)), StandardCharsets.UTF_8), InputFormat.JSON));
        return schema.validate(
                        JsonWriter.toText(document),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    private static boolean ours(Format format, JsonObject document) {
        return Objects.requireNonNull(SHAPES.get(format)).check(document).stream()
                .noneMatch(problem -> problem.code().value().startsWith("structure."));
    }
}
