package org.lerkit.cli.vcapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.cli.vcapi.TestServer.Reply;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** Each operation, asked as its clients ask. */
class VcApiTest {
    private static final TestServer SERVER = new TestServer();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eddsa", "jcs"})
    void what_is_issued_is_verified(String issuer) {
        JsonObject credential = SERVER.credential(issuer);
        Reply issued = SERVER.issue(issuer, credential);
        assertThat(issued.status()).isEqualTo(201);
        assertThat(issued.mediaType()).isEqualTo("application/json");
        assertThat(issued.json().without("proof")).isEqualTo(credential);
        assertThat(issued.json().at(new JsonPointer("/proof/verificationMethod")))
                .hasValueSatisfying(method -> assertThat(text(method)).startsWith(SERVER.did(issuer) + "#"));

        Reply verified = SERVER.verify(issued.json());
        assertThat(verified.status()).isEqualTo(200);
        assertThat(verified.json().get("verified")).contains(JsonBoolean.TRUE);
        assertThat(verified.errors()).isEmpty();
        assertThat(verified.json().get("verifiableCredential")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"jose, data:application/vc+jwt", "jwt, data:application/jwt", "sd-jwt, data:application/vc+sd-jwt"})
    void a_token_is_issued_in_an_envelope_and_verified(String issuer, String dataUrl) {
        Reply issued = SERVER.issue(
                issuer, SERVER.credential(issuer).with("validFrom", new JsonString("2026-01-01T00:00:00Z")));
        assertThat(issued.errors()).isEmpty();
        assertThat(issued.status()).isEqualTo(201);
        assertThat(text(issued.json().get("type").orElseThrow())).isEqualTo("EnvelopedVerifiableCredential");
        String id = text(issued.json().get("id").orElseThrow());
        assertThat(id).startsWith(dataUrl + ",eyJ");
        assertThat(SERVER.verify(issued.json()).errors()).isEmpty();
        assertThat(SERVER.verify(issued.json()).status()).isEqualTo(200);

        String changed = id.replaceFirst("\\.e", ".f");
        Reply rejected = SERVER.verify(issued.json().with("id", new JsonString(changed)));
        assertThat(rejected.status()).isEqualTo(400);
        assertThat(rejected.errors()).isNotEmpty();
        String elsewhere = "https://example.com/credential";
        assertThat(SERVER.verify(issued.json().with("id", new JsonString(elsewhere)))
                        .status())
                .isEqualTo(400);
        assertThat(SERVER.verify(issued.json().with("type", new JsonString("EnvelopedVerifiablePresentation")))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_part_of_an_sd_jwt_is_shown() {
        JsonObject credential = SERVER.credential("sd-jwt").with("name", new JsonString("Diploma"));
        JsonObject options = JsonObject.builder()
                .put("disclosablePointers", JsonArray.of(new JsonString("/name")))
                .build();
        Reply issued = SERVER.post(
                "/issuers/sd-jwt/credentials/issue",
                TestServer.request("credential", credential).with("options", options));
        assertThat(issued.status()).isEqualTo(201);
        Reply without = derive(issued.json(), "{}");
        assertThat(without.status()).isEqualTo(201);
        Reply verified = SERVER.verify(without.json());
        assertThat(verified.status()).isEqualTo(200);
        assertThat(verified.json().at(new JsonPointer("/verifiedDocument/name")))
                .isEmpty();
        Reply whole = SERVER.verify(
                derive(issued.json(), "{\"selectivePointers\": [\"/name\"]}").json());
        assertThat(whole.json().at(new JsonPointer("/verifiedDocument/name"))).contains(new JsonString("Diploma"));
        Reply nowhere = derive(issued.json(), "{\"selectivePointers\": [\"/nothing\"]}");
        assertThat(nowhere.status()).isEqualTo(400);
        assertThat(nowhere.errors()).containsExactly("vcapi.option.refused at /options/selectivePointers");
    }

    private static JsonObject presentation() {
        return JsonReader.standard()
                .readObject("""
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"],
                 "id": "urn:uuid:1d7f0a52-6c3e-4a8b-9e0d-2b5c8f7a4e61", "holder": "%s"}""".formatted(SERVER.holder()))
                .with(
                        "verifiableCredential",
                        JsonArray.of(
                                SERVER.issue("eddsa", SERVER.credential("eddsa"))
                                        .json(),
                                SERVER.issue("jose", SERVER.credential("jose")).json()));
    }

    private static Reply prove(JsonObject presentation, String options) {
        return SERVER.post(
                "/presentations/prove",
                TestServer.request("presentation", presentation)
                        .with("options", JsonReader.standard().read(options)));
    }

    @Test
    void a_presentation_is_signed_and_verified() {
        JsonObject presentation = presentation();
        String options = "{\"challenge\": \"83fK2\", \"domain\": \"jobs.example.com\"}";
        Reply signed = prove(presentation, options);
        assertThat(signed.errors()).isEmpty();
        assertThat(signed.status()).isEqualTo(201);
        assertThat(signed.json().without("proof")).isEqualTo(presentation);
        JsonObject request = TestServer.request("verifiablePresentation", signed.json());
        Reply verified = SERVER.post(
                "/presentations/verify",
                request.with("options", JsonReader.standard().read(options)));
        assertThat(verified.errors()).isEmpty();
        assertThat(verified.status()).isEqualTo(200);
        Reply replayed = SERVER.post(
                "/presentations/verify",
                request.with("options", JsonReader.standard().read(options.replace("83fK2", "other"))));
        assertThat(replayed.status()).isEqualTo(400);
        assertThat(replayed.errors()).containsExactly("proof.challenge.mismatch at /proof/challenge");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "holder | 'did:example:wanda-quill' | holder.unbound at /holder",
                "holder | {'name': 'Wanda'} | structure.member.missing at /holder/id",
                "holder | {'id': 'wanda'} | structure.value.format at /holder/id",
                "type | ['VerifiableCredential'] | structure.value.term at /type",
                "@context | ['https://w3id.org/security/data-integrity/v2'] | structure.context.order at /@context",
                "proof | {} | proof.present at /proof",
                "shoe | '42' | jsonld.term.undefined at /shoe"
            })
    void a_presentation_that_a_verifier_would_reject_is_not_signed(String member, String json, String error) {
        JsonObject presentation = presentation();
        assertThat(prove(presentation, "{}").status()).isEqualTo(201);
        Reply refused = prove(presentation.with(member, JsonReader.standard().read(json.replace('\'', '"'))), "{}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).contains(error);
    }

    @Test
    void what_was_changed_is_not_verified() {
        JsonObject issued = SERVER.issue("eddsa", SERVER.credential("eddsa")).json();
        Reply reply = SERVER.verify(issued.with("validFrom", new JsonString("2020-01-01T00:00:00Z")));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.mediaType()).isEqualTo("application/problem+json");
        assertThat(reply.json().get("verified")).contains(JsonBoolean.FALSE);
        assertThat(reply.json().get("title")).contains(new JsonString("not verified"));
        assertThat(reply.errors()).containsExactly("proof.signature.invalid at /proof/proofValue");
    }

    @Test
    void a_validity_that_begins_later_is_issued_and_decides_if_it_is_asked_for() {
        JsonObject later = SERVER.credential("eddsa").with("validFrom", new JsonString("2031-01-01T00:00:00Z"));
        JsonObject issued = SERVER.issue("eddsa", later).json();
        assertThat(SERVER.verify(issued).errors()).containsExactly("validity.not-yet at /validFrom");
        assertThat(verify(issued, "{\"checks\": [\"proof\"]}").status()).isEqualTo(200);
        assertThat(verify(issued, "{\"checks\": [\"proof\", \"validity\"]}").status())
                .isEqualTo(400);
        assertThat(verify(issued, "{\"checks\": []}").status()).isEqualTo(400);
        Reply unknown = verify(issued, "{\"checks\": [\"prof\"]}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.errors()).containsExactly("vcapi.option.refused at /options/checks");
    }

    private static Reply verify(JsonObject credential, String options) {
        return SERVER.post(
                "/credentials/verify",
                TestServer.request("verifiableCredential", credential)
                        .with("options", JsonReader.standard().read(options)));
    }

    @Test
    void a_challenge_or_domain_that_the_proof_does_not_have_is_not_ignored() {
        JsonObject issued = SERVER.issue("eddsa", SERVER.credential("eddsa")).json();
        assertThat(verify(issued, "{\"challenge\": \"83fK2\"}").errors())
                .containsExactly("proof.challenge.mismatch at /proof/challenge");
        assertThat(verify(issued, "{\"domain\": \"jobs.example.com\"}").errors())
                .containsExactly("proof.domain.mismatch at /proof/domain");
    }

    @Test
    void a_credential_of_data_model_1_1_gets_the_context_of_its_proof() {
        JsonObject credential = JsonReader.standard().readObject("""
                {"@context": ["https://www.w3.org/2018/credentials/v1"], "type": ["VerifiableCredential"], "issuer": "%s",
                 "issuanceDate": "2026-01-01T00:00:00Z", "credentialSubject": {"id": "did:example:wanda-quill"}}""".formatted(SERVER.did("eddsa")));
        Reply issued = SERVER.issue("eddsa", credential);
        assertThat(issued.status()).isEqualTo(201);
        assertThat(issued.json().at(new JsonPointer("/@context/1")))
                .contains(new JsonString("https://w3id.org/security/data-integrity/v2"));
        assertThat(SERVER.verify(issued.json()).status()).isEqualTo(200);
    }

    @Test
    void an_issuer_issues_for_itself_only() {
        Reply reply = SERVER.issue("eddsa", SERVER.credential("jcs"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors()).containsExactly("issuer.unbound at /issuer");
    }

    @Test
    void options_go_with_the_way_of_securing() {
        JsonValue pointers = JsonArray.of(new JsonString("/issuer"));
        JsonObject options =
                JsonObject.builder().put("mandatoryPointers", pointers).build();
        Reply whole = SERVER.post(
                "/issuers/eddsa/credentials/issue",
                TestServer.request("credential", SERVER.credential("eddsa")).with("options", options));
        assertThat(whole.status()).isEqualTo(400);
        assertThat(whole.errors()).containsExactly("vcapi.option.refused at /options");
        Reply selective = SERVER.post(
                "/issuers/sd/credentials/issue",
                TestServer.request("credential", SERVER.credential("sd")).with("options", options));
        assertThat(selective.status()).isEqualTo(201);
    }

    @Test
    void a_presentation_is_no_credential_and_a_credential_no_presentation() {
        JsonObject presentation = JsonReader.standard().readObject("""
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"]}""");
        assertThat(SERVER.verify(presentation).errors()).contains("vcapi.document.kind at /type");
        JsonObject issued = SERVER.issue("eddsa", SERVER.credential("eddsa")).json();
        Reply reply = SERVER.post("/presentations/verify", TestServer.request("verifiablePresentation", issued));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors()).contains("vcapi.document.kind at /type");
    }

    @Test
    void a_presentation_that_nobody_signed_is_what_its_credentials_are() {
        JsonObject issued = SERVER.issue("eddsa", SERVER.credential("eddsa")).json();
        JsonObject presentation = JsonReader.standard().readObject("""
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"]}""");
        JsonObject good = presentation.with("verifiableCredential", JsonArray.of(issued));
        assertThat(SERVER.post("/presentations/verify", TestServer.request("verifiablePresentation", good))
                        .status())
                .isEqualTo(200);
        JsonObject changed = issued.with("validFrom", new JsonString("2020-01-01T00:00:00Z"));
        JsonObject bad = presentation.with("verifiableCredential", JsonArray.of(changed));
        Reply reply = SERVER.post("/presentations/verify", TestServer.request("verifiablePresentation", bad));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors())
                .containsExactly(
                        "nested.unverified at /verifiableCredential/0",
                        "proof.signature.invalid at /verifiableCredential/0/proof/proofValue");
        Reply asked = SERVER.post(
                "/presentations/verify",
                TestServer.request("verifiablePresentation", good)
                        .with("options", JsonReader.standard().read("{\"challenge\": \"83fK2\"}")));
        assertThat(asked.status()).isEqualTo(400);
    }

    @Test
    void a_part_is_derived_and_verified() {
        JsonObject credential = SERVER.credential("sd")
                .with("name", new JsonString("Diploma"))
                .with("description", new JsonString("With honours"));
        JsonObject base = SERVER.issue("sd", credential).json();
        assertThat(SERVER.verify(base).status()).isEqualTo(400);
        Reply derived = derive(base, "{\"selectivePointers\": [\"/name\", \"/credentialSubject\"]}");
        assertThat(derived.status()).isEqualTo(201);
        assertThat(derived.json().get("name")).contains(new JsonString("Diploma"));
        assertThat(derived.json().get("description")).isEmpty();
        assertThat(derived.json().get("issuer")).contains(new JsonString(SERVER.did("sd")));
        assertThat(SERVER.verify(derived.json()).errors()).isEmpty();
    }

    @Test
    void what_cannot_be_derived_is_told_with_its_place() {
        JsonObject base = SERVER.issue("sd", SERVER.credential("sd")).json();
        Reply nowhere = derive(base, "{\"selectivePointers\": [\"/description\"]}");
        assertThat(nowhere.status()).isEqualTo(400);
        assertThat(nowhere.errors()).containsExactly("disclosure.pointer.unmatched at /description");
        Reply form = derive(base, "{\"selectivePointers\": [\"description\"]}");
        assertThat(form.status()).isEqualTo(400);
        assertThat(form.errors()).containsExactly("structure.value.format at /options/selectivePointers/0");
        Reply whole = derive(SERVER.issue("eddsa", SERVER.credential("eddsa")).json(), "{}");
        assertThat(whole.status()).isEqualTo(400);
        assertThat(whole.errors()).containsExactly("disclosure.proof.unsuitable at /proof");
    }

    private static Reply derive(JsonObject credential, String options) {
        return SERVER.post(
                "/credentials/derive",
                TestServer.request("verifiableCredential", credential)
                        .with("options", JsonReader.standard().read(options)));
    }

    private static JsonObject issuedWithStatus(String id) {
        Reply issued = SERVER.issue("status", SERVER.credential("status").with("id", new JsonString(id)));
        assertThat(issued.status()).isEqualTo(201);
        return issued.json();
    }

    private static Reply change(String id, String purpose, boolean status) {
        return SERVER.post("/credentials/status", """
                {"credentialId": "%s", "status": %s,
                 "credentialStatus": {"type": "BitstringStatusListEntry", "statusPurpose": "%s"}}""".formatted(id, status, purpose));
    }

    @Test
    void a_credential_is_suspended_and_reinstated() {
        String id = "urn:uuid:5b0f7c1a-6a8e-4b2d-8a3f-2c9d41e07b55";
        JsonObject issued = issuedWithStatus(id);
        assertThat(SERVER.verify(issued).status()).isEqualTo(200);
        assertThat(change(id, "suspension", true).status()).isEqualTo(200);
        assertThat(SERVER.verify(issued).errors()).containsExactly("status.suspended at /credentialStatus/1");
        assertThat(verify(issued, "{\"checks\": [\"proof\"]}").status()).isEqualTo(200);
        assertThat(verify(issued, "{\"checks\": [\"credentialStatus\"]}").status())
                .isEqualTo(400);
        assertThat(change(id, "suspension", false).status()).isEqualTo(200);
        assertThat(SERVER.verify(issued).status()).isEqualTo(200);
    }

    @Test
    void a_credential_is_revoked_for_ever() {
        String id = "urn:uuid:c2d7be90-3c55-4f0e-a1a4-6d0c7ab6f3e2";
        JsonObject issued = issuedWithStatus(id);
        assertThat(change(id, "revocation", false).status()).isEqualTo(200);
        assertThat(SERVER.verify(issued).status()).isEqualTo(200);
        assertThat(change(id, "revocation", true).status()).isEqualTo(200);
        assertThat(SERVER.verify(issued).errors()).containsExactly("status.revoked at /credentialStatus/0");
        Reply undone = change(id, "revocation", false);
        assertThat(undone.status()).isEqualTo(400);
        assertThat(undone.errors()).containsExactly("status.register.revoked at /credentialId");
        assertThat(change(id, "suspension", true).errors()).containsExactly("status.register.revoked at /credentialId");
    }

    @Test
    void a_status_list_is_a_credential_of_the_issuer() {
        JsonObject issued = issuedWithStatus("urn:uuid:7e4b1c52-90f3-4d1b-8b0e-5a6f2d9c3e10");
        String url = text(issued.at(new JsonPointer("/credentialStatus/0/statusListCredential"))
                .orElseThrow());
        Reply list = SERVER.get(url.replace("https://registrar.example.edu", ""));
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.mediaType()).isEqualTo("application/vc");
        assertThat(list.json().get("id")).contains(new JsonString(url));
        assertThat(list.json().at(new JsonPointer("/issuer/id"))).contains(new JsonString(SERVER.did("status")));
        assertThat(SERVER.verify(list.json()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status/revocation-2",
                "status/refresh-1",
                "status/",
                "status",
                "eddsa/revocation-1",
                "status/..%2F..%2Fetc%2Fpasswd",
                "..%2F..%2Fetc%2Fpasswd",
                "status/%00"
            })
    void nothing_but_status_lists_is_where_they_are(String name) {
        Reply reply = SERVER.get("/status-lists/" + name);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.errors()).containsExactly("http.path.unknown at");
    }

    @Test
    void a_status_is_of_a_credential_that_was_issued_with_one() {
        Reply unknown = change("urn:uuid:00000000-0000-4000-8000-000000000000", "revocation", true);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.errors()).containsExactly("status.register.unknown at");
        assertThat(change("urn:x", "message", true).errors())
                .containsExactly("structure.value.format at /credentialStatus/statusPurpose");
        Reply unnamed = SERVER.issue("status", SERVER.credential("status").without("id"));
        assertThat(unnamed.status()).isEqualTo(400);
        assertThat(unnamed.errors()).containsExactly("vcapi.status.refused at /credential");
    }

    @Test
    void a_did_is_resolved_to_its_key() {
        String did = SERVER.did("eddsa");
        Reply reply = SERVER.get("/identifiers/" + did.replace(":", "%3A"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.mediaType()).isEqualTo("application/ld+json;profile=\"https://w3id.org/did-resolution\"");
        assertThat(reply.json().members())
                .containsOnlyKeys("@context", "didDocument", "didDocumentMetadata", "didResolutionMetadata");
        String key = did.replace("did:key:", "");
        assertThat(reply.json().at(new JsonPointer("/didDocument/id"))).contains(new JsonString(did));
        assertThat(reply.json().at(new JsonPointer("/didDocument/verificationMethod/0/publicKeyMultibase")))
                .contains(new JsonString(key));
        assertThat(reply.json().at(new JsonPointer("/didDocument/assertionMethod/0")))
                .contains(new JsonString(did + "#" + key));
    }

    @Test
    void a_did_jwk_is_resolved_to_its_jwk() {
        JsonObject jwk =
                Jwk.encode(SigningKey.generate(KeyType.P256, new SecureRandom()).publicKey());
        String did = "did:jwk:" + Base64.getUrlEncoder().withoutPadding().encodeToString(JsonWriter.toBytes(jwk));
        Reply reply = SERVER.get("/identifiers/" + did);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at(new JsonPointer("/didDocument/verificationMethod/0/publicKeyJwk")))
                .contains(jwk);
    }

    @ParameterizedTest
    @CsvSource({
        "did:key:z6MkNoSuchKey, invalidDid",
        "did:key, invalidDid",
        "nodid, invalidDid",
        "did:key:z6Mk%23z6Mk, invalidDid",
        "did:jwk:e30, invalidDid",
        "did:web:registrar.example.edu, methodNotSupported",
        "did:nothing:1, methodNotSupported"
    })
    void a_did_that_is_not_resolved_is_answered_in_the_same_form(String did, String error) {
        Reply reply = SERVER.get("/identifiers/" + did);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().members())
                .containsOnlyKeys("@context", "didDocument", "didDocumentMetadata", "didResolutionMetadata");
        assertThat(reply.json().at(new JsonPointer("/didResolutionMetadata/error")))
                .contains(new JsonString(error));
    }

    @Test
    void it_says_what_there_is() {
        Reply reply = SERVER.get("/");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at(new JsonPointer("/issuers/0/id"))).contains(new JsonString(SERVER.did("eddsa")));
        assertThat(reply.json().at(new JsonPointer("/issuers/0/path")))
                .contains(new JsonString("/issuers/eddsa/credentials/issue"));
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).value();
    }
}
