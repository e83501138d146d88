package org.lerkit.cli.vcapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.cli.vcapi.TestServer.Reply;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;

/** What the data model forbids is refused by issuer and verifier alike, for that reason; what is next to it is not. */
class VcApiRejectsTest {
    private static final String V2 = "'https://www.w3.org/ns/credentials/v2'";
    private static final TestServer SERVER = new TestServer();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    /**
     * One rule.
     *
     * @param good the member as it may be, in JSON; empty if it may be missing
     * @param bad the member as it must not be; empty if it must not be missing
     * @param error the code and the place that are told
     */
    record Rule(String name, String member, String good, String bad, String error) {
        @Override
        public String toString() {
            return name;
        }

        JsonObject applied(JsonObject credential, String json) {
            return json.isEmpty()
                    ? credential.without(member)
                    : credential.with(
                            member,
                            JsonReader.standard()
                                    .read(json.replace("CTX", V2)
                                            .replace("DID", SERVER.did("eddsa"))
                                            .replace('\'', '"')));
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule("@context: missing", "@context", "[CTX]", "", "structure.member.missing at /@context"),
                new Rule(
                        "@context: another one first",
                        "@context",
                        "[CTX, 'https://w3id.org/security/data-integrity/v2']",
                        "['https://w3id.org/security/data-integrity/v2', CTX]",
                        "structure.context.order at /@context"),
                new Rule("@context: no URL", "@context", "[CTX]", "[CTX, 'no url']", "context.unknown at /@context/1"),
                new Rule("@context: a number", "@context", "[CTX]", "[CTX, 5]", "structure.value.type at /@context/1"),
                new Rule("@context: null", "@context", "[CTX]", "[CTX, null]", "structure.value.type at /@context/1"),
                new Rule(
                        "@context: redefines a protected term",
                        "@context",
                        "[CTX]",
                        "[CTX, {'VerifiableCredential': 'https://example.com/#VC'}]",
                        "context.inline.refused at /@context/1"),
                new Rule("type: missing", "type", "['VerifiableCredential']", "", "structure.member.missing at /type"),
                new Rule(
                        "type: not VerifiableCredential",
                        "type",
                        "['VerifiableCredential']",
                        "['BitstringStatusListCredential']",
                        "structure.value.term at /type"),
                new Rule(
                        "type: a term that no context maps",
                        "type",
                        "['VerifiableCredential', 'BitstringStatusListEntry']",
                        "['VerifiableCredential', 'UnheardOf']",
                        "jsonld.type.undefined at /type/1"),
                new Rule(
                        "type: relative",
                        "type",
                        "['VerifiableCredential', 'https://example.com/#Kind']",
                        "['VerifiableCredential', '/kind']",
                        "jsonld.type.undefined at /type/1"),
                new Rule(
                        "id: no URL",
                        "id",
                        "'urn:uuid:0a6c1f0e-8d0a-4b5e-9a6e-3d1f5b7c9e11'",
                        "'no url'",
                        "structure.value.format at /id"),
                new Rule(
                        "id: several",
                        "id",
                        "'https://example.com/1'",
                        "['https://example.com/1', 'https://example.com/2']",
                        "structure.value.type at /id"),
                new Rule("id: null", "id", "", "null", "structure.value.type at /id"),
                new Rule("issuer: missing", "issuer", "'DID'", "", "structure.member.missing at /issuer"),
                new Rule("issuer: null", "issuer", "'DID'", "null", "structure.value.type at /issuer"),
                new Rule("issuer: no URL", "issuer", "'DID'", "'registrar'", "structure.value.format at /issuer"),
                new Rule(
                        "issuer: an object without id",
                        "issuer",
                        "{'id': 'DID', 'name': 'Marlow Ridge'}",
                        "{'name': 'Marlow Ridge'}",
                        "structure.member.missing at /issuer/id"),
                new Rule(
                        "issuer: two",
                        "issuer",
                        "'DID'",
                        "['DID', 'did:example:b']",
                        "structure.value.type at /issuer"),
                new Rule(
                        "credentialSubject: missing",
                        "credentialSubject",
                        "{'id': 'did:example:a'}",
                        "",
                        "structure.member.missing at /credentialSubject"),
                new Rule(
                        "credentialSubject: empty",
                        "credentialSubject",
                        "{'id': 'did:example:a'}",
                        "{}",
                        "vc.subject.empty at /credentialSubject"),
                new Rule(
                        "credentialSubject: one that is empty",
                        "credentialSubject",
                        "[{'id': 'did:example:a'}, {'id': 'did:example:b'}]",
                        "[{}]",
                        "vc.subject.empty at /credentialSubject/0"),
                new Rule(
                        "credentialSubject: one of two is empty",
                        "credentialSubject",
                        "[{'id': 'did:example:a'}]",
                        "[{'id': 'did:example:a'}, {}]",
                        "vc.subject.empty at /credentialSubject/1"),
                new Rule(
                        "credentialSubject: none in the array",
                        "credentialSubject",
                        "[{'id': 'did:example:a'}]",
                        "[]",
                        "structure.member.empty at /credentialSubject"),
                new Rule(
                        "credentialSubject: a string",
                        "credentialSubject",
                        "{'id': 'did:example:a'}",
                        "'did:example:a'",
                        "structure.value.type at /credentialSubject"),
                new Rule(
                        "credentialSubject: an id that is no URL",
                        "credentialSubject",
                        "{'id': 'did:example:a'}",
                        "{'id': 'wanda'}",
                        "structure.value.format at /credentialSubject/id"),
                new Rule(
                        "credentialSubject: a term that no context maps",
                        "credentialSubject",
                        "{'id': 'did:example:a', 'https://example.com/#shoe': '42'}",
                        "{'id': 'did:example:a', 'shoe': '42'}",
                        "jsonld.term.undefined at /credentialSubject/shoe"),
                new Rule(
                        "validFrom: as RFC 822 writes it",
                        "validFrom",
                        "'2026-01-31T00:00:00Z'",
                        "'Sat, 31 Jan 2026 00:00:00 GMT'",
                        "structure.value.format at /validFrom"),
                new Rule(
                        "validFrom: a date alone",
                        "validFrom",
                        "'2026-01-31T00:00:00+01:00'",
                        "'2026-01-31'",
                        "structure.value.format at /validFrom"),
                new Rule(
                        "validFrom: no time zone",
                        "validFrom",
                        "'2026-01-31T00:00:00.5Z'",
                        "'2026-01-31T00:00:00'",
                        "structure.value.format at /validFrom"),
                new Rule(
                        "validFrom: a day that is not",
                        "validFrom",
                        "'2024-02-29T00:00:00Z'",
                        "'2026-02-30T00:00:00Z'",
                        "structure.value.format at /validFrom"),
                new Rule(
                        "validFrom: a number",
                        "validFrom",
                        "'2026-01-31T00:00:00Z'",
                        "1764072000",
                        "structure.value.type at /validFrom"),
                new Rule(
                        "validUntil: as RFC 822 writes it",
                        "validUntil",
                        "'2031-01-31T00:00:00Z'",
                        "'Fri, 31 Jan 2031 00:00:00 GMT'",
                        "structure.value.format at /validUntil"),
                new Rule(
                        "credentialStatus: no type",
                        "credentialStatus",
                        "",
                        "{'id': 'https://example.com/status#1'}",
                        "structure.member.missing at /credentialStatus/type"),
                new Rule(
                        "credentialStatus: an id that is no URL",
                        "credentialStatus",
                        "",
                        "{'id': 'status', 'type': 'BitstringStatusListEntry', 'statusPurpose': 'revocation', 'statusListIndex': '1', 'statusListCredential': 'https://example.com/status'}",
                        "structure.value.format at /credentialStatus/id"),
                new Rule(
                        "termsOfUse: no type",
                        "termsOfUse",
                        "{'type': 'https://example.com/#Terms'}",
                        "{'id': 'https://example.com/terms'}",
                        "structure.member.missing at /termsOfUse/type"),
                new Rule(
                        "evidence: no type",
                        "evidence",
                        "[{'type': 'https://example.com/#Proof'}]",
                        "[{'id': 'https://example.com/proof'}]",
                        "structure.member.missing at /evidence/0/type"),
                new Rule(
                        "refreshService: no type",
                        "refreshService",
                        "{'type': 'https://example.com/#Refresh', 'id': 'https://example.com/r'}",
                        "{'id': 'https://example.com/r'}",
                        "structure.member.missing at /refreshService/type"),
                new Rule(
                        "credentialSchema: no type",
                        "credentialSchema",
                        "[]",
                        "{'id': 'https://example.com/schema'}",
                        "structure.member.missing at /credentialSchema/type"),
                new Rule(
                        "credentialSchema: no id",
                        "credentialSchema",
                        "[]",
                        "{'type': 'JsonSchema'}",
                        "structure.member.missing at /credentialSchema/id"),
                new Rule(
                        "credentialSchema: an id that is no URL",
                        "credentialSchema",
                        "[]",
                        "{'id': 'schema', 'type': 'JsonSchema'}",
                        "structure.value.format at /credentialSchema/id"),
                new Rule(
                        "name: a language object with an extra member",
                        "name",
                        "{'@value': 'Diploma', '@language': 'en', '@direction': 'ltr'}",
                        "{'@value': 'Diploma', '@language': 'en', 'note': 'x'}",
                        "jsonld.keyword.refused at /name/note"),
                new Rule(
                        "name: a language object without a value",
                        "name",
                        "[{'@value': 'Diploma'}, {'@value': 'Urkunde', '@language': 'de'}]",
                        "{'@language': 'en'}",
                        "structure.value.type at /name"),
                new Rule(
                        "name: a language that is none",
                        "name",
                        "{'@value': 'Diploma', '@language': 'en-GB'}",
                        "{'@value': 'Diploma', '@language': 'not a language'}",
                        "structure.value.format at /name/@language"),
                new Rule(
                        "name: a direction that is none",
                        "name",
                        "{'@value': 'Diploma', '@direction': 'rtl'}",
                        "{'@value': 'Diploma', '@direction': 'up'}",
                        "structure.value.term at /name/@direction"),
                new Rule("name: a number", "name", "'Diploma'", "5", "structure.value.type at /name"),
                new Rule(
                        "description: a language object with an extra member",
                        "description",
                        "{'@value': 'Diploma', '@language': 'en'}",
                        "{'@value': 'Diploma', '@language': 'en', 'url': 'did:example:a'}",
                        "jsonld.keyword.refused at /description/url"),
                new Rule(
                        "description: a value that is no text",
                        "description",
                        "{'@value': 'Diploma', '@language': 'en'}",
                        "{'@value': 5, '@language': 'en'}",
                        "structure.value.type at /description"),
                new Rule(
                        "relatedResource: a string",
                        "relatedResource",
                        "{'id': 'https://example.com/a', 'digestMultibase': 'uEiBZlVztZpfWHgPyslVv6-UwirMWhCRvW1htfxvXrey5Qw'}",
                        "'https://example.com/a'",
                        "structure.value.type at /relatedResource"),
                new Rule(
                        "relatedResource: no id",
                        "relatedResource",
                        "{'id': 'https://example.com/a', 'digestSRI': 'sha256-n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg='}",
                        "{'digestSRI': 'sha256-n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg='}",
                        "structure.member.missing at /relatedResource/id"),
                new Rule(
                        "relatedResource: one id twice",
                        "relatedResource",
                        "[{'id': 'https://example.com/a', 'digestSRI': 'sha256-n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg='}, {'id': 'https://example.com/b', 'digestSRI': 'sha256-n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg='}]",
                        "[{'id': 'https://example.com/a', 'digestSRI': 'sha256-n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg='}, {'id': 'https://example.com/a', 'digestSRI': 'sha256-n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg='}]",
                        "vc2.related-resource.repeated at /relatedResource/1/id"),
                new Rule(
                        "relatedResource: no digest",
                        "relatedResource",
                        "{'id': 'https://example.com/a', 'digestSRI': 'sha256-n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg='}",
                        "{'id': 'https://example.com/a'}",
                        "vc2.related-resource.digest at /relatedResource"),
                new Rule(
                        "@vocab",
                        "@context",
                        "[CTX]",
                        "[CTX, {'@vocab': 'https://example.com/#'}]",
                        "context.inline.refused at /@context/1"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_of_the_data_model(Rule rule) {
        JsonObject credential = SERVER.credential("eddsa");
        Reply issued = SERVER.issue("eddsa", rule.applied(credential, rule.good()));
        assertThat(issued.errors()).isEmpty();
        assertThat(issued.status()).isEqualTo(201);
        assertThat(SERVER.verify(issued.json()).status()).isEqualTo(200);

        Reply refused = SERVER.issue("eddsa", rule.applied(credential, rule.bad()));
        assertThat(refused.errors()).contains(rule.error());
        assertThat(refused.status()).isEqualTo(400);
        Reply rejected = SERVER.verify(rule.applied(issued.json(), rule.bad()));
        assertThat(rejected.errors()).contains(rule.error());
        assertThat(rejected.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "type | 'Ed25519Signature2099' | 'DataIntegrityProof' | proof.type.unsupported at /proof/type",
                "type | | 'DataIntegrityProof' | structure.member.missing at /proof/type",
                "cryptosuite | 'eddsa-rdf-2022' | 'eddsa-rdfc-2022' | proof.cryptosuite.unsupported at /proof/cryptosuite",
                "cryptosuite | 5 | 'eddsa-rdfc-2022' | structure.value.type at /proof/cryptosuite",
                "cryptosuite | | 'eddsa-rdfc-2022' | structure.member.missing at /proof/cryptosuite",
                "proofPurpose | 'authentication' | 'assertionMethod' | proof.purpose.mismatch at /proof/proofPurpose",
                "proofPurpose | | 'assertionMethod' | structure.member.missing at /proof/proofPurpose",
                "verificationMethod | 'z6Mk' | | proof.verification-method.malformed at /proof/verificationMethod",
                "verificationMethod | | | proof.verification-method.malformed at /proof/verificationMethod",
                "created | 'Wed, 25 Nov 2026 12:00:00 GMT' | '2026-11-25T12:00:00Z' | proof.date.malformed at /proof/created",
                "created | '2026-11-25' | '2026-11-25T12:00:00Z' | proof.date.malformed at /proof/created",
                "expires | '2026-11-25' | | proof.date.malformed at /proof/expires",
                "previousProof | 'urn:uuid:nothing' | | proof.previous.missing at /proof/previousProof",
                "proofValue | 'AAAA' | | proof.value.malformed at /proof/proofValue",
                "proofValue | 'z' | | proof.value.malformed at /proof/proofValue",
                "proofValue | 'uAAAA' | | proof.value.malformed at /proof/proofValue",
                "proofValue | 5 | | structure.value.type at /proof/proofValue",
                "proofValue | | | proof.value.malformed at /proof/proofValue"
            })
    void a_rule_of_proofs(String member, String bad, String good, String error) {
        JsonObject issued = SERVER.issue("eddsa", SERVER.credential("eddsa")).json();
        JsonObject proof = (JsonObject) issued.get("proof").orElseThrow();
        assertThat(SERVER.verify(issued).status()).isEqualTo(200);
        if (good != null) {
            assertThat(proof.get(member)).contains(json(good));
        }
        JsonObject broken = bad == null ? proof.without(member) : proof.with(member, json(bad));
        Reply rejected = SERVER.verify(issued.with("proof", broken));
        assertThat(rejected.errors()).contains(error);
        assertThat(rejected.status()).isEqualTo(400);
    }

    private static JsonValue json(String text) {
        return JsonReader.standard().read(text.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                " | proof.missing at",
                "null | proof.malformed at /proof",
                "'z4wpeAALq' | proof.malformed at /proof",
                "[] | proof.malformed at /proof",
                "{} | structure.member.missing at /proof/type",
                "[null] | structure.value.type at /proof/0",
                "['z4wpeAALq'] | structure.value.type at /proof/0",
                "5 | proof.malformed at /proof"
            })
    void a_proof_is_an_object(String proof, String error) {
        JsonObject issued = SERVER.issue("eddsa", SERVER.credential("eddsa")).json();
        Reply rejected = SERVER.verify(proof == null ? issued.without("proof") : issued.with("proof", json(proof)));
        assertThat(rejected.errors()).contains(error);
        assertThat(rejected.status()).isEqualTo(400);
        assertThat(SERVER.verify(issued.with(
                                "proof", JsonArray.of(issued.get("proof").orElseThrow())))
                        .status())
                .isEqualTo(200);
    }
}
