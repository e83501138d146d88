package org.lerkit.crypto.internal.did;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.spi.ResolutionResult;

class DidWebTest {
    private static final DidWeb WEB = new DidWeb();

    @ParameterizedTest
    @CsvSource({
        "did:web:registrar.example.edu, https://registrar.example.edu/.well-known/did.json",
        "did:web:registrar.example.edu%3A8443, https://registrar.example.edu:8443/.well-known/did.json",
        "did:web:registrar.example.edu%3a3000:faculty:arts, https://registrar.example.edu:3000/faculty/arts/did.json",
        "did:web:example.edu:issuers:565049, https://example.edu/issuers/565049/did.json",
        "did:web:xn--hochschule-mnchen-56b.example:%C3%BC, https://xn--hochschule-mnchen-56b.example/%C3%BC/did.json",
        "did:web:localhost, https://localhost/.well-known/did.json"
    })
    void an_identifier_says_where_its_document_is(String did, String url) {
        assertThat(DidWeb.address(did)).contains(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did:web:",
                "did:key:registrar.example.edu",
                "did:web:registrar.example.edu:",
                "did:web:registrar.example.edu::arts",
                "did:web:registrar.example.edu:8443:..:did",
                "did:web:registrar.example.edu:%2e%2E:arts",
                "did:web:registrar.example.edu:.:arts",
                "did:web:registrar.example.edu:arts%2Fadmin",
                "did:web:registrar.example.edu:arts%5cadmin",
                "did:web:registrar.example.edu:arts%3fq",
                "did:web:registrar.example.edu:arts%23f",
                "did:web:registrar.example.edu:%252e",
                "did:web:registrar.example.edu/arts",
                "did:web:registrar.example.edu?x",
                "did:web:user@registrar.example.edu",
                "did:web:registrar.example.edu%40evil.example",
                "did:web:registrar.example.edu%2Fevil.example",
                "did:web:registrar.example.edu%3A0",
                "did:web:registrar.example.edu%3A65536",
                "did:web:registrar.example.edu%3A",
                "did:web:-registrar.example.edu",
                "did:web:registrar..edu",
                "did:web:127.0.0.1",
                "did:web:2130706433",
                "did:web:0x7f.1",
                "did:web:[::1]",
                "did:web:%5B%3A%3A1%5D"
            })
    void what_could_lead_elsewhere_is_no_did_web(String did) {
        DocumentLoader fails = url -> {
            throw new AssertionError("asked for " + url);
        };

        assertThat(DidWeb.address(did)).isEmpty();
        assertThat(WEB.resolve(did, fails)).isEqualTo(new ResolutionResult.NotFound());
    }

    @Test
    void a_very_long_one_is_none() {
        assertThat(DidWeb.address("did:web:registrar.example.edu:" + "a".repeat(1_900)))
                .isPresent();
        assertThat(DidWeb.address("did:web:registrar.example.edu:" + "a".repeat(2_000)))
                .isEmpty();
    }

    @Test
    void a_document_that_is_not_there_is_told_from_one_that_cannot_be_had() {
        String did = "did:web:registrar.example.edu";

        assertThat(WEB.resolve(did, url -> new DocumentResult.NotFound())).isEqualTo(new ResolutionResult.NotFound());
        assertThat(WEB.resolve(did, DocumentLoader.none()))
                .isEqualTo(new ResolutionResult.Unreachable("nothing is fetched"));
        assertThat(WEB.resolve(did, DocumentLoader.of(Map.of())))
                .isEqualTo(new ResolutionResult.Unreachable("not among the documents that were given"));
    }
}
