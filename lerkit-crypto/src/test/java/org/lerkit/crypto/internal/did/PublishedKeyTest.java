package org.lerkit.crypto.internal.did;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.spi.ResolutionResult;
import org.lerkit.crypto.spi.ResolutionResult.Defect;
import org.lerkit.crypto.spi.ResolutionResult.Invalid;
import org.lerkit.crypto.spi.ResolutionResult.Resolved;
import org.lerkit.crypto.spi.VerificationMethod;

/** Keys under HTTPS URLs: in the document of a controller, in one of their own, in JWKs and sets of them. */
class PublishedKeyTest {
    private static final String ISSUER = "https://college.example.edu/issuers/1";
    private static final String KEY_DOCUMENT = "https://college.example.edu/keys/1";
    private static final String KEY = """
            {"@context": "https://w3id.org/security/multikey/v1", "id": "https://college.example.edu/keys/1",
             "type": "Multikey", "controller": "https://college.example.edu/issuers/1",
             "publicKeyMultibase": "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"}""";
    private static final String EC = "\"kty\": \"EC\", \"crv\": \"P-256\","
            + " \"x\": \"acbIQiuMs3i8_uszEjJ2tpTtRM4EU3yz91PH6CdH2V0\","
            + " \"y\": \"_KcyLj9vWMptnmKtm46GqDz8wf74I5LKgrl2GzH3nSE\"";

    // A document for the key alone

    @Test
    void a_key_with_a_document_of_its_own_is_its_controllers_if_that_one_says_so_too() {
        for (String listed : List.of("\"https://college.example.edu/keys/1\"", KEY, without(KEY, "@context"))) {
            Resolved resolved = (Resolved) resolve(
                    KEY_DOCUMENT,
                    KEY_DOCUMENT,
                    KEY,
                    ISSUER,
                    "{\"id\": \"%s\", \"assertionMethod\": [%s]}".formatted(ISSUER, listed));

            assertThat(resolved.defects()).isEmpty();
            VerificationMethod method = only(resolved);
            assertThat(method.id().value()).isEqualTo(KEY_DOCUMENT);
            assertThat(method.controller()).isEqualTo(ISSUER);
            assertThat(method.purposes()).containsExactly("assertionMethod");
        }
    }

    @Test
    void a_controller_that_does_not_list_the_key_authorizes_it_for_nothing() {
        Resolved resolved =
                (Resolved) resolve(KEY_DOCUMENT, KEY_DOCUMENT, KEY, ISSUER, "{\"id\": \"%s\"}".formatted(ISSUER));

        assertThat(only(resolved).purposes()).isEmpty();
    }

    @Test
    void a_controller_that_lists_another_key_under_that_name_makes_it_unusable() {
        String other = KEY.replace(
                "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp", "z6MknGc3ocHs3zdPiJbnaaqDi58NGb4pk1Sp9WxWufuXSdxf");
        Resolved resolved = (Resolved) resolve(
                KEY_DOCUMENT,
                KEY_DOCUMENT,
                KEY,
                ISSUER,
                "{\"id\": \"%s\", \"assertionMethod\": [%s]}".formatted(ISSUER, other));

        assertThat(resolved.methods()).isEmpty();
        assertThat(resolved.defects()).extracting(Defect::title).containsExactly("two verification methods of one id");
    }

    @Test
    void a_key_document_must_be_the_one_of_its_url_and_name_a_controller_there_is() {
        assertThat(resolve(KEY_DOCUMENT, KEY_DOCUMENT, KEY.replace("keys/1", "keys/2")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problem()).isEqualTo(CryptoProblem.CONTROLLER_MISMATCH));
        for (String controller : List.of("http://college.example.edu", "did:key:z6Mk", "")) {
            assertThat(resolve(KEY_DOCUMENT, KEY_DOCUMENT, KEY.replace(ISSUER, controller)))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            invalid -> assertThat(invalid.problem()).isEqualTo(CryptoProblem.CONTROLLER_MALFORMED));
        }
        assertThat(resolve(KEY_DOCUMENT, KEY_DOCUMENT, KEY)).isInstanceOf(ResolutionResult.Unreachable.class);
        assertThat(HttpsController.resolve(
                        new VerificationMethodId(KEY_DOCUMENT),
                        url -> new DocumentResult.NotFound(),
                        new KnownControllers()))
                .isEqualTo(new ResolutionResult.NotFound());
    }

    @Test
    void a_document_of_a_controller_is_the_one_of_its_url() {
        String document =
                "{\"id\": \"%s\", \"assertionMethod\": [%s]}".formatted(ISSUER, KEY.replace(KEY_DOCUMENT, "#key-1"));

        VerificationMethod method = only((Resolved) resolve(ISSUER + "#key-1", ISSUER, document));
        assertThat(method.id().value()).isEqualTo(ISSUER + "#key-1");
        assertThat(resolve(ISSUER + "/#key-1", ISSUER + "/", document)).isInstanceOf(Invalid.class);
    }

    // JWKs

    @Test
    void a_jwk_is_controlled_by_the_site_that_serves_it() {
        VerificationMethod method = only((Resolved) jwk(KEY_DOCUMENT, KEY_DOCUMENT, "{" + EC + "}"));

        assertThat(method.controller()).isEqualTo("https://college.example.edu");
        assertThat(method.key().type()).isEqualTo(KeyType.P256);
        assertThat(method.purposes()).isEqualTo(Set.of("assertionMethod"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://College.example.edu/keys/1, https://college.example.edu",
        "https://college.example.edu:443?a=b, https://college.example.edu",
        "https://college.example.edu:8443/, https://college.example.edu:8443",
        "https://college.example.edu@attacker.example/keys, ",
        "https://college.example.edu:@attacker.example/keys, ",
        "https:/college.example.edu/keys, ",
        "https:college.example.edu, ",
        "http://college.example.edu/keys, ",
        "did:web:college.example.edu, ",
        "https://college.example.edu/ keys, ",
        "https://, "
    })
    void a_site_is_a_host_and_a_port(String url, @Nullable String site) {
        assertThat(Site.of(url)).isEqualTo(Optional.ofNullable(site));
    }

    @Test
    void a_jwk_without_a_site_is_of_no_use() {
        String url = "https://user@college.example.edu/key";
        assertThat(((Resolved) jwk(url, url, "{" + EC + "}")).defects())
                .extracting(Defect::title)
                .containsExactly("a URL without a host");
    }

    @Test
    void a_key_of_a_set_is_found_by_its_kid_and_by_nothing_else() {
        String url = "https://college.example.edu/jwks.json";
        String set = """
                {"keys": [{EC, "kid": "2025"}, {EC, "kid": "2026"}, {EC, "kid": "2026-b"}, {EC, "kid": "2026-b"},
                  {"kid": "broken"}, {EC, "kid": "URL#whole"}, {EC}, 7]}""".replace("EC", EC).replace("URL", url);

        assertThat(only((Resolved) jwk(url + "#2026", url, set)).id().fragment())
                .isEqualTo("2026");
        assertThat(only((Resolved) jwk(url + "#whole", url, set)).id().fragment())
                .isEqualTo("whole");
        assertThat(jwk(url + "#2024", url, set)).isEqualTo(new Resolved(List.of()));
        assertThat(jwk(url, url, set)).isEqualTo(new Resolved(List.of()));
        assertThat(((Resolved) jwk(url + "#2026-b", url, set)).defects())
                .extracting(Defect::title)
                .containsExactly("two keys of one kid");
        assertThat(((Resolved) jwk(url + "#broken", url, set)).defects())
                .extracting(Defect::problem)
                .containsExactly(CryptoProblem.METHOD_INVALID);
    }

    @Test
    void a_jwk_alone_answers_to_its_own_name() {
        String named = "{" + EC + ", \"kid\": \"2026\"}";

        assertThat(((Resolved) jwk(KEY_DOCUMENT + "#2026", KEY_DOCUMENT, named)).methods())
                .hasSize(1);
        assertThat(((Resolved) jwk(KEY_DOCUMENT + "#2027", KEY_DOCUMENT, named)).methods())
                .isEmpty();
    }

    @Test
    void the_name_of_a_token_may_be_that_of_a_method_in_a_controllers_document() {
        String document =
                "{\"id\": \"%s\", \"assertionMethod\": [%s]}".formatted(ISSUER, KEY.replace(KEY_DOCUMENT, "#key-1"));

        assertThat(only((Resolved) jwk(ISSUER + "#key-1", ISSUER, document)).controller())
                .isEqualTo(ISSUER);
    }

    private static VerificationMethod only(Resolved resolved) {
        assertThat(resolved.methods()).hasSize(1);
        return resolved.methods().get(0);
    }

    private static String without(String json, String member) {
        return json.replaceFirst("\"" + member + "\": \"[^\"]*\",", "");
    }

    private static ResolutionResult resolve(String method, String... served) {
        return HttpsController.resolve(new VerificationMethodId(method), documents(served), new KnownControllers());
    }

    private static ResolutionResult jwk(String kid, String... served) {
        return PublishedJwk.resolve(new VerificationMethodId(kid), documents(served), new KnownControllers());
    }

    private static DocumentLoader documents(String... served) {
        Map<String, DocumentResult.Found> documents = new LinkedHashMap<>();
        for (int i = 0; i < served.length; i += 2) {
            documents.put(served[i], new DocumentResult.Found(served[i + 1].getBytes(StandardCharsets.UTF_8)));
        }
        return DocumentLoader.of(documents);
    }
}
