package org.lerkit.crypto.internal.did;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

/** What is read out of the documents of controllers, served by invented institutions. */
class ControllerDocumentTest {
    private static final String DID = "did:web:registrar.example.edu";
    private static final String MULTIKEY = "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp";
    private static final String OTHER = "z6MknGc3ocHs3zdPiJbnaaqDi58NGb4pk1Sp9WxWufuXSdxf";
    private static final String P256 = "zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv";
    private static final String JWK = """
            {"kty": "EC", "crv": "P-256", "x": "acbIQiuMs3i8_uszEjJ2tpTtRM4EU3yz91PH6CdH2V0",
             "y": "_KcyLj9vWMptnmKtm46GqDz8wf74I5LKgrl2GzH3nSE"}""";

    @Test
    void a_key_is_for_what_the_document_lists_it_under_by_reference_or_by_value() {
        Resolved resolved = resolved("""
                {"id": "DID",
                 "verificationMethod": [
                   {"id": "DID#key-1", "type": "Multikey", "controller": "DID", "publicKeyMultibase": "KEY"},
                   {"id": "#key-2", "type": "Multikey", "controller": "DID", "publicKeyMultibase": "P256"},
                   {"id": "#unused", "type": "Multikey", "controller": "DID", "publicKeyMultibase": "KEY"}],
                 "authentication": "DID#key-1",
                 "assertionMethod": ["#key-1", "DID#key-2", "DID#nowhere", "no identifier",
                   {"id": "#key-3", "type": "JsonWebKey", "controller": "DID", "publicKeyJwk": JWK}],
                 "capabilityInvocation": {
                   "id": "#key-4", "type": "Multikey", "controller": "DID", "publicKeyMultibase": "KEY"},
                 "capabilityDelegation": ["#key-4"],
                 "keyAgreement": []}
                """);

        assertThat(resolved.defects()).isEmpty();
        assertThat(resolved.methods())
                .extracting(method -> method.id().fragment(), VerificationMethod::purposes)
                .containsExactly(
                        tuple("key-1", Set.of("authentication", "assertionMethod")),
                        tuple("key-2", Set.of("assertionMethod")),
                        tuple("unused", Set.of()),
                        tuple("key-3", Set.of("assertionMethod")),
                        tuple("key-4", Set.of("capabilityInvocation", "capabilityDelegation")));
        assertThat(resolved.methods()).allSatisfy(method -> {
            assertThat(method.controller()).isEqualTo(DID);
            assertThat(method.ends()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type': 'Multikey', 'publicKeyMultibase': 'KEY' | ED25519",
                "'type': 'Multikey', 'publicKeyMultibase': 'P256' | P256",
                "'type': 'Ed25519VerificationKey2020', 'publicKeyMultibase': 'KEY' | ED25519",
                "'type': 'Ed25519VerificationKey2018', 'publicKeyBase58': '4CcKDtU1JNGi8U4D8Rv9CHzfmF7xzaxEAPFA54eQjRHF' | ED25519",
                "'type': 'JsonWebKey', 'publicKeyJwk': JWK | P256",
                "'type': 'JsonWebKey2020', 'publicKeyJwk': JWK | P256"
            })
    void a_key_is_read_in_each_form_that_is_in_use(String members, KeyType type) {
        Resolved resolved = resolved(only(members.replace('\'', '"')));

        assertThat(resolved.defects()).isEmpty();
        assertThat(resolved.methods())
                .singleElement()
                .satisfies(method -> assertThat(method.key().type()).isEqualTo(type));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type': 'GpgVerificationKey2020' | a verification method of a type that is not known",
                "'publicKeyMultibase': 'KEY' | a verification method of a type that is not known",
                "'type': 'Multikey' | no key of the form that its type has",
                "'type': 'Multikey', 'publicKeyJwk': JWK | no key of the form that its type has",
                "'type': 'JsonWebKey', 'publicKeyMultibase': 'KEY' | no key of the form that its type has",
                "'type': 'JsonWebKey', 'publicKeyJwk': 'KEY' | no key of the form that its type has",
                "'type': 'Ed25519VerificationKey2020', 'publicKeyMultibase': 'P256' | no key of the form that its type has",
                "'type': 'Ed25519VerificationKey2018', 'publicKeyBase58': '0OIl' | no key of the form that its type has",
                "'type': 'Multikey', 'publicKeyMultibase': 'KEY', 'publicKeyJwk': JWK | a key that is there as publicKeyJwk and as publicKeyMultibase",
                "'type': 'Multikey', 'publicKeyMultibase': 'KEY', 'secretKeyMultibase': 'z' | its secret key is published: everybody can sign with it",
                "'type': 'JsonWebKey', 'publicKeyJwk': {'kty': 'EC', 'd': 'AA'} | a private JWK, with d, where a public one belongs",
                "'type': 'Multikey', 'publicKeyMultibase': 'KEY', 'expires': '2026-01-01' | expires or revoked is no date with time zone",
                "'type': 'Multikey', 'publicKeyMultibase': 'KEY', 'revoked': true | expires or revoked is no date with time zone"
            })
    void a_key_that_cannot_be_used_is_listed_with_the_reason(String members, String reason) {
        Resolved resolved = resolved(only(members.replace('\'', '"')));

        assertThat(resolved.methods()).isEmpty();
        assertThat(resolved.defects()).containsExactly(defect("key-1", CryptoProblem.METHOD_INVALID, reason));
    }

    @Test
    void a_defect_of_one_key_does_not_keep_from_the_others() {
        Resolved resolved = resolved("""
                {"id": "DID", "assertionMethod": [
                   {"id": "#bad", "type": "Multikey", "controller": "DID", "publicKeyMultibase": "z6Mk"},
                   {"id": "#good", "type": "Multikey", "controller": "DID", "publicKeyMultibase": "KEY"}]}
                """);

        assertThat(resolved.methods())
                .extracting(method -> method.id().fragment())
                .containsExactly("good");
        assertThat(resolved.defects())
                .extracting(Defect::method)
                .containsExactly(new VerificationMethodId(DID + "#bad"));
    }

    @Test
    void a_misspelt_type_is_read_and_reported() {
        Resolved resolved = resolved(only("\"type\": \"MultiKey\", \"publicKeyMultibase\": \"KEY\""));

        assertThat(resolved.methods()).hasSize(1);
        assertThat(resolved.defects())
                .containsExactly(defect("key-1", CryptoProblem.METHOD_TYPE_MISSPELT, "the type is written MultiKey"));
    }

    @Test
    void a_key_of_another_controller_is_not_this_ones() {
        for (String controller : List.of("\"did:web:other.example.edu\"", "[\"DID\"]", "null", "7")) {
            Resolved resolved = resolved("""
                    {"id": "DID", "assertionMethod": [{"id": "#key-1", "type": "Multikey", "controller": CONTROLLER,
                       "publicKeyMultibase": "KEY"}]}
                    """.replace("CONTROLLER", controller));

            assertThat(resolved.methods()).isEmpty();
            assertThat(resolved.defects())
                    .containsExactly(defect(
                            "key-1",
                            CryptoProblem.METHOD_INVALID,
                            "the controller of the method is not the one whose document lists it"));
        }
    }

    @Test
    void of_two_keys_of_one_name_none_is_taken_and_the_same_one_twice_is_one() {
        String twice = """
                {"id": "DID",
                 "verificationMethod": [
                   {"id": "#key-1", "type": "Multikey", "controller": "DID", "publicKeyMultibase": "KEY"}],
                 "assertionMethod": [
                   {"id": "#key-1", "type": "Multikey", "controller": "DID", "publicKeyMultibase": "SECOND"}]}
                """;

        Resolved two = resolved(twice.replace("SECOND", OTHER));
        assertThat(two.methods()).isEmpty();
        assertThat(two.defects())
                .containsExactly(defect("key-1", CryptoProblem.METHOD_INVALID, "two verification methods of one id"));
        assertThat(resolved(twice.replace("SECOND", MULTIKEY)).methods()).hasSize(1);
        // The same name, once relative and once absolute.
        assertThat(resolved(twice.replace("SECOND", OTHER).replaceFirst("\"#key-1\"", "\"DID#key-1\""))
                        .methods())
                .isEmpty();
    }

    @Test
    void a_key_is_out_of_use_from_the_first_of_its_dates() {
        String dates = "\"type\": \"Multikey\", \"publicKeyMultibase\": \"KEY\", \"expires\": \"2026-05-01T00:00:00Z\"";
        String both = dates + ", \"revoked\": \"2026-04-01T02:00:00+02:00\"";

        assertThat(resolved(only(dates)).methods().get(0).ends()).contains(Instant.parse("2026-05-01T00:00:00Z"));
        assertThat(resolved(only(both)).methods().get(0).ends()).contains(Instant.parse("2026-04-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"did:web:registrar.example.edu.\"}",
                "{\"id\": \"did:web:REGISTRAR.example.edu\"}",
                "{\"id\": [\"did:web:registrar.example.edu\"]}",
                "{\"verificationMethod\": []}"
            })
    void the_document_of_another_is_refused(String document) {
        assertThat(result(document))
                .isEqualTo(new Invalid(
                        CryptoProblem.CONTROLLER_MISMATCH,
                        "the document is not that of the identifier it was found by"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "[]",
                "{\"id\": \"DID\", \"id\": \"DID\"}",
                "{\"id\": \"DID\", \"verificationMethod\": [\"#key-1\"]}",
                "{\"id\": \"DID\", \"verificationMethod\": 7}",
                "{\"id\": \"DID\", \"assertionMethod\": [7]}",
                "{\"id\": \"DID\", \"assertionMethod\": [null]}"
            })
    void what_is_no_document_of_keys_is_refused(String document) {
        assertThat(result(document))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problem()).isEqualTo(CryptoProblem.CONTROLLER_MALFORMED));
    }

    @Test
    void documents_have_limits() {
        String list = "{\"id\": \"DID\", \"assertionMethod\": [LIST]}";
        String references =
                IntStream.range(0, 256).mapToObj(i -> "\"#" + i + "\"").collect(Collectors.joining(","));
        String methods = IntStream.range(0, 257)
                .mapToObj(i -> "{\"id\": \"#" + i + "\"}")
                .collect(Collectors.joining(","));

        assertThat(result(list.replace("LIST", references))).isInstanceOf(Resolved.class);
        for (String large : List.of(
                list.replace("LIST", references + ",\"#256\""),
                list.replace("assertionMethod", "verificationMethod").replace("LIST", methods),
                "{\"id\": \"DID\", \"note\": \"" + "x".repeat(70_000) + "\"}",
                "{\"id\": \"DID\", \"note\": " + "[".repeat(20) + "]".repeat(20) + "}")) {
            assertThat(result(large)).isInstanceOf(Invalid.class);
        }
    }

    private static String only(String members) {
        return "{\"id\": \"DID\", \"assertionMethod\": [{\"id\": \"#key-1\", \"controller\": \"DID\", " + members
                + "}]}";
    }

    private static Defect defect(String fragment, CryptoProblem problem, String title) {
        return new Defect(new VerificationMethodId(DID + "#" + fragment), problem, title);
    }

    private static Resolved resolved(String document) {
        return (Resolved) result(document);
    }

    private static ResolutionResult result(String document) {
        String text = document.replace("DID", DID)
                .replace("\"KEY\"", "\"" + MULTIKEY + "\"")
                .replace("\"P256\"", "\"" + P256 + "\"")
                .replace("JWK}", JWK + "}")
                .replace("JWK,", JWK + ",");
        DocumentLoader documents = DocumentLoader.of(Map.of(
                "https://registrar.example.edu/.well-known/did.json",
                new DocumentResult.Found(text.getBytes(StandardCharsets.UTF_8), "application/did+json")));
        return new DidWeb().resolve(DID, documents);
    }
}
