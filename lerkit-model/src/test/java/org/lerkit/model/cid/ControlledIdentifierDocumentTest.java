package org.lerkit.model.cid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;

/** What belongs to an identifier is read; what must not be in it is reported. */
class ControlledIdentifierDocumentTest {
    static Stream<Arguments> broken() {
        return Stream.of(
                argumentSet("no id", "/id", null, "structure.member.missing at /id"),
                argumentSet(
                        "a controller that is no URL",
                        "/controller",
                        "'the town'",
                        "structure.value.format at /controller"),
                argumentSet(
                        "a service without an end",
                        "/service/0/serviceEndpoint",
                        null,
                        "structure.member.missing at /service/0/serviceEndpoint"),
                argumentSet(
                        "a service that ends in no URL",
                        "/service/0/serviceEndpoint/0",
                        "'the desk'",
                        "structure.value.format at /service/0/serviceEndpoint/0"),
                argumentSet(
                        "a service that ends in a number",
                        "/service/0/serviceEndpoint/1",
                        "2",
                        "structure.value.type at /service/0/serviceEndpoint/1"),
                argumentSet(
                        "a key twice",
                        "/verificationMethod/1/id",
                        "'did:example:port#1'",
                        "cid.id.repeated at /verificationMethod/1/id"),
                argumentSet(
                        "a key of nobody",
                        "/verificationMethod/0/controller",
                        null,
                        "structure.member.missing at /verificationMethod/0/controller"),
                argumentSet(
                        "a key of no kind",
                        "/verificationMethod/3/type",
                        null,
                        "structure.member.missing at /verificationMethod/3/type"),
                argumentSet(
                        "a revocation at no time",
                        "/verificationMethod/0/revoked",
                        "'2027-06-01'",
                        "structure.value.format at /verificationMethod/0/revoked"),
                argumentSet(
                        "a key in base58 with a letter that it has not",
                        "/verificationMethod/0/publicKeyMultibase",
                        "'z6MkO'",
                        "structure.value.format at /verificationMethod/0/publicKeyMultibase"),
                argumentSet(
                        "a key in both forms",
                        "/verificationMethod/1/publicKeyMultibase",
                        "'z6Mk'",
                        "cid.key.repeated at /verificationMethod/1"),
                argumentSet(
                        "a secret key",
                        "/verificationMethod/0/secretKeyMultibase",
                        "'z3u2'",
                        "cid.key.secret at /verificationMethod/0/secretKeyMultibase"),
                argumentSet(
                        "a secret key of older name",
                        "/verificationMethod/1/privateKeyJwk",
                        "{}",
                        "cid.key.secret at /verificationMethod/1/privateKeyJwk"),
                argumentSet(
                        "a private key for a public one",
                        "/verificationMethod/1/publicKeyJwk/d",
                        "'AAAA'",
                        "cid.jwk.private at /verificationMethod/1/publicKeyJwk/d"),
                argumentSet(
                        "half a key",
                        "/verificationMethod/1/publicKeyJwk/y",
                        null,
                        "cid.jwk.incomplete at /verificationMethod/1/publicKeyJwk/y"),
                argumentSet(
                        "a key with padding",
                        "/verificationMethod/1/publicKeyJwk/x",
                        "'AAA='",
                        "structure.value.format at /verificationMethod/1/publicKeyJwk/x"),
                argumentSet(
                        "a key of no family",
                        "/verificationMethod/1/publicKeyJwk/kty",
                        null,
                        "structure.member.missing at /verificationMethod/1/publicKeyJwk/kty"),
                argumentSet(
                        "a name that is no URL",
                        "/authentication/0",
                        "'key 1'",
                        "structure.value.format at /authentication/0"),
                argumentSet(
                        "an embedded key of nobody",
                        "/assertionMethod/1/controller",
                        null,
                        "structure.member.missing at /assertionMethod/1/controller"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void each_broken_rule_is_found_where_it_is_broken(String pointer, @Nullable String json, String problem) {
        assertThat(Edits.found(new ControlledIdentifierDocument(Edits.set(good(), pointer, json))))
                .containsExactly(problem);
    }

    @Test
    void keys_are_what_their_types_say() {
        ControlledIdentifierDocument document = new ControlledIdentifierDocument(good());

        assertThat(document.verificationMethod())
                .hasExactlyElementsOfTypes(
                        Multikey.class,
                        JsonWebKey.class,
                        Ed25519VerificationKey2020.class,
                        UnknownVerificationMethod.class);
        assertThat(document.keyAgreement()).singleElement().isInstanceOfSatisfying(JsonWebKey.class, key -> {
            assertThat(key.type()).isEqualTo("JsonWebKey2020");
            assertThat(key.publicKeyJwk().orElseThrow().crv()).contains("X25519");
        });
    }

    @Test
    void a_key_may_be_named_where_it_is_used_or_be_there_itself() {
        List<VerificationMethod> issuing = new ControlledIdentifierDocument(good()).assertionMethod();

        assertThat(issuing)
                .extracting(VerificationMethod::id)
                .containsExactly(new Iri("did:example:port#1"), new Iri("did:example:port#5"));
        assertThat(issuing).hasExactlyElementsOfTypes(UnknownVerificationMethod.class, Multikey.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
    void no_part_of_a_private_key_passes_for_public_and_none_is_repeated_in_the_report(String member) {
        Jwk key = new Jwk((JsonObject) Edits.read("{'kty':'RSA','n':'AAAA','e':'AQAB','" + member + "':'c2VjcmV0'}"));

        assertThat(key.check()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.code().value()).isEqualTo("cid.jwk.private");
            assertThat(problem.toString()).doesNotContain("c2VjcmV0");
        });
    }

    @Test
    void a_secret_key_is_a_warning_for_the_specification_has_a_place_for_it() {
        JsonObject leaking = Edits.set(good(), "/verificationMethod/1/secretKeyJwk", "{'kty':'EC','d':'AAAA'}");

        assertThat(new ControlledIdentifierDocument(leaking).check())
                .extracting(Problem::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void a_key_of_a_family_that_is_not_known_is_let_be() {
        assertThat(new Jwk((JsonObject) Edits.read("{'kty':'AKP','alg':'ML-DSA-44','pub':'AAAA'}")).check())
                .isEmpty();
    }

    private static JsonObject good() {
        return Fixtures.json("identifier.json");
    }
}
