package org.lerkit.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.document.CredentialDocument;

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
        "https://w3id.org/openbadges/v2, BadgeClass, ob2.BadgeClass"
    })
    void a_document_is_seen_as_the_type_of_its_format(String context, String type, String expected) {
        assertThat(DocumentTypes.of(document(context, type)))
                .hasValueSatisfying(
                        node -> assertThat(node.getClass().getName()).endsWith(expected));
    }

    @Test
    void a_document_that_is_not_known_has_none() {
        assertThat(DocumentTypes.of(document("https://schema.org", "Person"))).isEmpty();
        assertThat(DocumentTypes.of(CredentialDocument.parse(
                        "{\"format\":\"lerkit:record:0.1\"}".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }
}
