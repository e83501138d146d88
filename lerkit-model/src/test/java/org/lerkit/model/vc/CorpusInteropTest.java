package org.lerkit.model.vc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.json.Member;
import org.lerkit.model.json.Node;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.WireTypes;
import org.lerkit.model.vc1.VcDataModel1;
import org.lerkit.model.vc2.VcDataModel2;

/**
 * Credentials that others published, of both data models, seen as what their data model makes of them. Each is read,
 * judged and written back. All are good but those listed, each with what is wrong with it.
 */
class CorpusInteropTest {
    private static final List<String> FOLDERS = List.of("1edtech", "w3c", "elm-samples", "elm-v3", "hropen");

    private static final List<String> INDEX_A_NUMBER =
            List.of("structure.value.type at /credentialStatus/statusListIndex");
    /** What selective disclosure leaves of a credential need not be one. */
    private static final List<String> DATE_NOT_DISCLOSED = List.of("structure.member.missing at /issuanceDate");
    /** European credentials give these dates a sense of their own, in the context of data model 1.1. */
    private static final List<String> RESERVED =
            List.of("vc1.date.reserved at /validFrom", "vc1.date.reserved at /issued");

    private static final List<String> RESERVED_WITHOUT_ISSUER = List.of(
            "structure.member.missing at /issuer", "vc1.date.reserved at /validFrom", "vc1.date.reserved at /issued");

    private static final List<String> RESERVED_FOR_THE_REAL_ONE =
            List.of("structure.member.missing at /issuanceDate", "vc1.date.reserved at /validFrom");
    private static final List<String> ISSUER_A_WORD = List.of("structure.value.format at /issuer");

    private static final Map<String, List<String>> FLAWED = Map.ofEntries(
            Map.entry("bit-string-list/credential-status-revoked.json", INDEX_A_NUMBER),
            Map.entry("bit-string-list/credential-status-revoked-blank-nodes.json", INDEX_A_NUMBER),
            Map.entry("ob30/simple-err-issuer.json", List.of("structure.member.missing at /issuer")),
            Map.entry(
                    "ob30/simple-err-proof-method-no-scheme.json",
                    List.of("structure.value.format at /proof/0/verificationMethod")),
            Map.entry("HolderBinding/derivedRevealDocument.json", DATE_NOT_DISCLOSED),
            Map.entry("HolderBinding/derivedUnsignedReveal.json", DATE_NOT_DISCLOSED),
            Map.entry("Pseudonym/derivedRevealDocument.json", DATE_NOT_DISCLOSED),
            Map.entry("Pseudonym/derivedUnsignedReveal.json", DATE_NOT_DISCLOSED),
            Map.entry("PseudonymHB/derivedRevealDocument.json", DATE_NOT_DISCLOSED),
            Map.entry("PseudonymHB/derivedUnsignedReveal.json", DATE_NOT_DISCLOSED),
            Map.entry("simple-example.xml.json", RESERVED_WITHOUT_ISSUER),
            Map.entry("ToR_elmo_courses.xml.json", RESERVED),
            Map.entry("elmo-1.7.xml.json", RESERVED),
            Map.entry("ToR_jonasSmith.xml.json", RESERVED_WITHOUT_ISSUER),
            Map.entry("ToR-marit.xml.json", RESERVED),
            Map.entry("elm-v3/Sample-CertOfPart-unsigned.jsonld", RESERVED_FOR_THE_REAL_ONE),
            Map.entry("elm-v3/Sample-MC-Annex1-unsigned.jsonld", RESERVED_FOR_THE_REAL_ONE),
            Map.entry(
                    "elm-v3/credential-sample.jsonld",
                    List.of(
                            "vc1.date.reserved at /validFrom",
                            "vc1.date.reserved at /validUntil",
                            "vc1.date.reserved at /issued")),
            Map.entry("samples/LER-RS_V2_UC008_portability.json", ISSUER_A_WORD),
            Map.entry("samples/LER-RS_V2_VCwrapper.json", ISSUER_A_WORD));

    @Test
    void credentials_of_others_are_read_and_judged_and_come_back() throws Throwable {
        Corpus.require("w3c");
        Map<String, List<String>> flawed = new TreeMap<>();
        int good = 0;
        for (Path file : files()) {
            Optional<Node> credential = credential(Files.readAllBytes(file));
            if (credential.isEmpty()) {
                continue;
            }
            Node node = credential.get();
            assertThat(JsonReader.standard().read(JsonWriter.toBytes(node.json())))
                    .as(file.toString())
                    .isEqualTo(node.json());
            List<String> problems = Edits.found(node);
            if (problems.isEmpty()) {
                good++;
                visit(node);
            } else {
                flawed.put(file.toString(), problems);
            }
        }

        assertThat(good).isGreaterThan(100);
        assertThat(flawed).hasSameSizeAs(FLAWED);
        flawed.forEach((file, problems) -> assertThat(FLAWED).as(file).anySatisfy((ending, expected) -> {
            assertThat(file).endsWith(ending);
            assertThat(problems).isEqualTo(expected);
        }));
    }

    private static List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            files.addAll(Corpus.files(folder, ".json"));
            files.addAll(Corpus.files(folder, ".jsonld"));
        }
        return files;
    }

    /** The document as a credential of its data model; empty if it is something else. */
    private static Optional<Node> credential(byte[] document) {
        JsonObject json;
        try {
            json = JsonReader.standard().readObject(document);
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
        JsonValue context = json.get("@context").orElse(JsonArray.EMPTY);
        List<JsonValue> contexts = context instanceof JsonArray array ? array.items() : List.of(context);
        if (!(Format.detect(json) instanceof Recognized)) {
            return Optional.empty();
        }
        if (contexts.contains(new JsonString(VcDataModel2.CONTEXT.url()))) {
            return Optional.of(new org.lerkit.model.vc2.VerifiableCredential(json));
        }
        return contexts.contains(new JsonString(VcDataModel1.CONTEXT.url()))
                ? Optional.of(new org.lerkit.model.vc1.VerifiableCredential(json))
                : Optional.empty();
    }

    /** Asks for all that it says: what is good can be read everywhere. */
    private static void visit(Node node) throws Throwable {
        for (Member<?> member : node.shape().members()) {
            Method accessor = WireTypes.accessor(node.getClass(), member).orElseThrow();
            Object value = node.json().get(member.name()).isPresent() ? WireTypes.call(node, accessor) : List.of();
            if (value instanceof Optional<?> optional) {
                value = optional.orElseThrow();
            }
            for (Object item : value instanceof List<?> list ? list : List.of(value)) {
                if (item instanceof Node inner) {
                    visit(inner);
                }
            }
        }
    }
}
