package org.lerkit.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.Node;
import org.lerkit.model.testing.Fixtures;

class DocumentTypesTest {
    private static CredentialDocument document(String context, String type) {
        return CredentialDocument.parse("{\"@context\":[\"%s\"],\"type\":[\"%s\"]}"
                .formatted(context, type)
                .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.w3.org/ns/credentials/v2, OpenBadgeCredential, ob3.AchievementCredential",
        "https://www.w3.org/2018/credentials/v1, OpenBadgeCredential, ob3.AchievementCredentialV1p1",
        "https://www.w3.org/2018/credentials/v1, ClrCredential, clr2.ClrCredentialV1p1",
        "https://www.w3.org/2018/credentials/v1, EndorsementCredential, ob3.EndorsementCredentialV1p1",
        "https://www.w3.org/2018/credentials/v1, VerifiableCredential, vc1.VerifiableCredential",
        "https://www.w3.org/ns/credentials/v2, VerifiablePresentation, vc2.VerifiablePresentation",
        "https://w3id.org/openbadges/v2, BadgeClass, ob2.BadgeClass",
        "https://example.org, http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/LER-RSType.json, hropen.LerRs"
    })
    void a_document_is_seen_as_the_type_of_its_format(String context, String type, String expected) {
        assertThat(DocumentTypes.of(document(context, type)))
                .hasValueSatisfying(
                        node -> assertThat(node.getClass().getName()).endsWith(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.w3.org/ns/credentials/v2, OpenBadgeCredential, 'no-proof, plain-json'",
        "https://www.w3.org/2018/credentials/v1, ClrCredential, 'vcdm-1.1, no-proof, plain-json'",
        "https://www.w3.org/ns/credentials/v2, VerifiableCredential, 'no-proof'"
    })
    void the_dialect_is_told_where_there_are_two(String context, String type, String dialects) {
        CredentialDocument document = document(context, type);

        assertThat(dialects(document, document.json())).hasToString("[" + dialects + "]");
        assertThat(dialects(document, document.json().with("type", new JsonString(type))))
                .hasToString("[" + dialects.replace("plain-json", "json-ld") + "]");
    }

    private static List<String> dialects(CredentialDocument document, JsonObject json) {
        return DocumentTypes.dialects((Recognized) document.detection(), json);
    }

    @ParameterizedTest
    @CsvSource({
        Fixtures.CASE + ", CFPackage",
        Fixtures.CTDL_ASN + ", GraphInput",
        Fixtures.ELM + ", credential",
    })
    void what_wraps_a_document_is_not_taken_for_it(String fixture, String wrapper) {
        JsonObject inside = JsonReader.standard().readObject(Fixtures.bytes(fixture));
        JsonObject wrapped = JsonObject.builder().put(wrapper, inside).build();
        Node seen = DocumentTypes.of(Format.detect(wrapped), wrapped).orElseThrow();

        assertThat(seen.json()).isEqualTo(inside);
        assertThat(seen.check()).isEqualTo(check(inside));
        assertThat(DocumentTypes.place(seen, wrapped)).isEqualTo(new JsonPointer("/" + wrapper));
        assertThat(DocumentTypes.place(seen, inside)).isEqualTo(JsonPointer.ROOT);
    }

    private static List<Problem> check(JsonObject document) {
        return DocumentTypes.of(Format.detect(document), document).orElseThrow().check();
    }

    @Test
    void a_document_that_is_not_known_has_none() {
        assertThat(DocumentTypes.of(document("https://schema.org", "Person"))).isEmpty();
        assertThat(DocumentTypes.of(CredentialDocument.parse(
                        "{\"format\":\"lerkit:record:0.1\"}".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }
}
