package org.lerkit.model.ob2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.Node;
import org.lerkit.model.value.Iri;

/** The documents of Open Badges 2.0 beside assertions, and the smaller objects. */
class BadgeObjectsTest {
    private static final String CONTEXT = "{\"@context\":\"https://w3id.org/openbadges/v2\",";

    static Stream<Arguments> objects() {
        return Stream.of(
                argumentSet(
                        "a profile needs no more than an id",
                        new Profile(read(CONTEXT + "\"id\":\"https://example.org/1\",\"type\":\"Profile\"}")),
                        List.of()),
                argumentSet(
                        "an issuer needs more",
                        new Profile(
                                read(
                                        CONTEXT
                                                + "\"id\":\"https://example.org/1\",\"type\":[\"Profile\",\"Issuer\"],\"url\":\"https://example.org\"}")),
                        List.of(
                                tuple("/name", "structure.member.missing"),
                                tuple("/email", "structure.member.missing"))),
                argumentSet("criteria by page", new Criteria(read("{\"id\":\"https://example.org/how\"}")), List.of()),
                argumentSet(
                        "criteria in words",
                        new Criteria(read("{\"id\":\"_:b0\",\"narrative\":\"Weld.\"}")),
                        List.of()),
                argumentSet(
                        "criteria that are a blank node",
                        new Criteria(read("{\"id\":\"_:b0\"}")),
                        List.of(tuple("", "ob2.criteria.empty"))),
                argumentSet(
                        "a list that is empty",
                        new RevocationList(read(CONTEXT + "\"type\":\"RevocationList\",\"revokedAssertions\":[]}")),
                        List.of()),
                argumentSet(
                        "a list that is not there",
                        new RevocationList(read(CONTEXT + "\"type\":\"RevocationList\"}")),
                        List.of(tuple("/revokedAssertions", "structure.member.missing"))),
                argumentSet(
                        "entries that name nothing",
                        new RevocationList(
                                read(
                                        CONTEXT
                                                + "\"type\":\"RevocationList\",\"revokedAssertions\":[{},\"no IRI\",{\"uid\":\"1\"}]}")),
                        List.of(
                                tuple("/revokedAssertions/0", "ob2.revocation-list.unidentified"),
                                tuple("/revokedAssertions/1", "structure.value.format"))),
                argumentSet(
                        "an RSA key",
                        key("-----BEGIN RSA PUBLIC KEY-----\\nAAAA\\n-----END RSA PUBLIC KEY-----"),
                        List.of()),
                argumentSet(
                        "a key that is cut off",
                        key("-----BEGIN PUBLIC KEY-----\\nAAAA"),
                        List.of(tuple("/publicKeyPem", "ob2.key.pem"))),
                argumentSet(
                        "a key that ends as another",
                        key("-----BEGIN PUBLIC KEY-----\\nAAAA\\n-----END RSA PUBLIC KEY-----"),
                        List.of(tuple("/publicKeyPem", "ob2.key.pem"))),
                argumentSet(
                        "a private key",
                        key("-----BEGIN PRIVATE KEY-----\\nAAAA\\n-----END PRIVATE KEY-----"),
                        List.of(tuple("/publicKeyPem", "ob2.key.private"))));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void each_is_judged_by_itself(Node object, List<?> problems) {
        assertThat(object.check())
                .extracting(AssertionTest::place, AssertionTest::code)
                .isEqualTo(problems);
    }

    @Test
    void a_private_key_is_not_repeated_in_what_is_said_of_it() {
        assertThat(key("-----BEGIN PRIVATE KEY-----\\nSECRET\\n-----END PRIVATE KEY-----")
                        .check()
                        .toString())
                .doesNotContain("SECRET");
    }

    @Test
    void contexts_of_extensions_say_how_they_are_validated() {
        JsonObject published = read(
                "{\"@context\":{\"obi\":\"https://w3id.org/openbadges#\"},\"obi:validation\":[{"
                        + "\"obi:validatesType\":\"extensions:Tide\",\"obi:validationSchema\":\"https://example.org/tide.json\"},1]}");
        JsonObject specified = read(
                "{\"@context\":{},\"validation\":{\"type\":\"FrameValidation\","
                        + "\"validationFrame\":\"https://example.org/frame\",\"validationSchema\":\"https://example.org/tide.json\"}}");

        assertThat(ExtensionValidation.of(published))
                .singleElement()
                .isInstanceOfSatisfying(TypeValidation.class, validation -> {
                    assertThat(validation.validatesType()).isEqualTo("extensions:Tide");
                    assertThat(validation.validationSchema()).isEqualTo(new Iri("https://example.org/tide.json"));
                    assertThat(validation.type()).isEmpty();
                    assertThat(validation.check()).isEmpty();
                });
        assertThat(ExtensionValidation.of(specified))
                .singleElement()
                .isInstanceOfSatisfying(
                        FrameValidation.class,
                        validation -> assertThat(validation.validationFrame())
                                .isEqualTo(new Iri("https://example.org/frame")));
        assertThat(ExtensionValidation.of(JsonObject.EMPTY)).isEmpty();
    }

    private static CryptographicKey key(String pem) {
        return new CryptographicKey(read(CONTEXT + "\"type\":\"CryptographicKey\",\"publicKeyPem\":\"" + pem + "\"}"));
    }

    private static JsonObject read(String json) {
        return JsonReader.standard().readObject(json);
    }

    @ParameterizedTest
    @CsvSource({
        "'', https://harbour.example.org/7, true",
        "'', http://Harbour.example.org/7, true",
        "'', https://harbour.example.org:8443/7, false",
        "'', urn:uuid:7, false",
        "'\"allowedOrigins\":\"badges.example.org\"', https://badges.example.org:8443/7, true",
        "'\"allowedOrigins\":\"badges.example.org\"', https://u@badges.example.org/7, false",
        "'\"allowedOrigins\":\"badges.example.org\"', https://harbour.example.org/7, false",
        "'\"startsWith\":\"https://badges.example.org/h/\"', https://badges.example.org/h/7, true",
        "'\"startsWith\":\"https://badges.example.org/h/\"', https://badges.example.org/h/../7, false",
        "'\"startsWith\":\"https://badges.example.org/h/\"', https://badges.example.org/h/%2E.?7, false",
        "'\"startsWith\":\"https://badges.example.org\"', https://badges.example.org.evil.example/7, false"
    })
    void an_issuer_hosts_badges_in_its_scope_and_nowhere_else(String scope, String id, boolean hosts) {
        Profile issuer = new Profile(read(CONTEXT
                + "\"id\":\"https://harbour.example.org/1\",\"type\":\"Issuer\",\"verification\":{" + scope + "}}"));

        assertThat(issuer.hosts(new Iri(id))).isEqualTo(hosts);
    }
}
