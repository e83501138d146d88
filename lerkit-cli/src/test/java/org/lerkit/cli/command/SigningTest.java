package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.crypto.key.InsecureKeyAccess;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Pem;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Making keys, issuing and verifying. */
class SigningTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder).withBatch();
        shell.run("convert", "batch.xml", "--out", "clrs/", "--quiet");
        shell.with("clr.json", shell.file("clrs/record-00002.json"));
    }

    private String generate() {
        return generate("ed25519");
    }

    private String generate(String type) {
        Result made = shell.run("key", "generate", "--type", type, "--out", "key.jwk");
        assertThat(made.code()).isZero();
        return made.err().replaceAll("(?s).*(did:key:\\w+).*", "$1");
    }

    @Test
    void a_key_is_a_private_jwk_that_only_its_owner_can_read() throws IOException {
        generate();
        JsonObject jwk = JsonReader.standard().readObject(shell.file("key.jwk"));
        assertThat(jwk.members().keySet()).contains("kty", "crv", "x", "d");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key.jwk"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_key_can_go_to_standard_output() {
        Result result = shell.run("key", "generate");
        assertThat(result.out()).contains("\"d\"");
        assertThat(result.err()).contains("signs as did:key:z6Mk");
    }

    @Test
    void what_is_issued_is_verified() {
        String did = generate();
        Result issued = shell.pipe(shell.file("clr.json"), "issue", "--key", "key.jwk");
        assertThat(issued.code()).isZero();
        JsonObject signed = JsonReader.standard().readObject(issued.out());
        JsonObject issuer = (JsonObject) signed.get("issuer").orElseThrow();
        assertThat(issuer.get("id")).contains(new JsonString(did));
        assertThat(issuer.get("name")).contains(new JsonString("Marlow Ridge State University"));

        Result verified = shell.pipe(issued.out(), "verify");
        assertThat(verified.code()).isZero();
        assertThat(verified.out())
                .startsWith("\u2713 VERIFIED\n")
                .contains("Water and Power in the Upper Midwest")
                .contains("\u2013 trust");
    }

    @Test
    void a_token_is_issued_and_verified_too() {
        String did = generate();
        Result issued = shell.run("issue", "clr.json", "--key", "key.jwk", "--as", "jwt", "--out", "clr.jwt");
        assertThat(issued.code()).isZero();
        CompactJws token = CompactJws.parse(shell.file("clr.jwt").strip());
        assertThat(token.claims().get("iss")).contains(new JsonString(did));
        assertThat(token.claims().at(new JsonPointer("/credentialSubject/verifiableCredential/0/proof")))
                .isPresent();

        Result verified = shell.run("verify", "clr.jwt");
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).startsWith("\u2713 VERIFIED\n");
        shell.with("changed.jwt", shell.file("clr.jwt").replaceFirst("\\.e", ".f"));
        assertThat(shell.run("verify", "changed.jwt").code()).isNotZero();
    }

    @Test
    void the_payload_of_a_token_of_vc_jose_cose_is_the_credential() {
        generate();
        assertThat(shell.run("issue", "clr.json", "--key", "key.jwk", "--as", "jose", "--out", "clr.jwt")
                        .code())
                .isZero();
        CompactJws token = CompactJws.parse(shell.file("clr.jwt").strip());

        assertThat(token.type()).contains("vc+jwt");
        assertThat(token.claims().get("iss")).isEmpty();
        assertThat(token.claims().at(new JsonPointer("/credentialSubject/verifiableCredential/0/proof")))
                .isPresent();
        assertThat(shell.run("verify", "clr.jwt").out()).startsWith("\u2713 VERIFIED\n");
    }

    @Test
    void a_message_of_cose_is_written_as_bytes_and_read_by_every_command() {
        generate();
        assertThat(shell.run("issue", "clr.json", "--key", "key.jwk", "--as", "cose", "--out", "clr.cose")
                        .code())
                .isZero();

        assertThat(shell.run("verify", "clr.cose").out()).startsWith("\u2713 VERIFIED\n");
        Result inspected = shell.run("inspect", "clr.cose");
        assertThat(inspected.code()).isZero();
        assertThat(inspected.out()).contains("Comprehensive Learner Record 2.0", "cose");
        shell.with("clr.txt", "\u00d2\u0084 is no message");
        assertThat(shell.run("verify", "clr.txt").code()).isNotZero();
        Result lists = shell.run("status", "publish", "statuses", "--key", "key.jwk", "--as", "cose", "--out", "known");
        assertThat(lists.code()).isEqualTo(ExitCode.USAGE);
        assertThat(lists.err()).contains("--as: this is JSON or text");
    }

    @Test
    void a_learner_can_leave_out_what_is_disclosable() {
        generate();
        String course = "/credentialSubject/verifiableCredential/0";
        Result issued = shell.run(
                "issue",
                "clr.json",
                "--key",
                "key.jwk",
                "--as",
                "sd-jwt",
                "--disclosable",
                course,
                "--holder",
                "key.jwk",
                "--decoys",
                "3",
                "--out",
                "clr.sd-jwt");
        assertThat(issued.code()).isZero();
        SdJwt token = SdJwt.parse(shell.file("clr.sd-jwt").strip());
        assertThat(token.places()).containsOnlyKeys(new JsonPointer(course));
        int courses = token.claims()
                .at(new JsonPointer("/credentialSubject/verifiableCredential"))
                .orElseThrow()
                .items()
                .size();
        assertThat(token.issuerJwt()
                        .claims()
                        .at(new JsonPointer("/credentialSubject/verifiableCredential"))
                        .orElseThrow()
                        .items())
                .hasSize(courses + 3);
        assertThat(token.claims().at(new JsonPointer("/cnf/jwk/kty"))).contains(new JsonString("OKP"));

        assertThat(shell.run("verify", "clr.sd-jwt").out()).startsWith("\u2713 VERIFIED\n");
        assertThat(shell.run("derive", "clr.sd-jwt", "--out", "part.sd-jwt").code())
                .isZero();
        assertThat(SdJwt.parse(shell.file("part.sd-jwt").strip()).places()).isEmpty();
        assertThat(shell.run("verify", "part.sd-jwt").code()).isZero();
        assertThat(shell.run("derive", "clr.sd-jwt", "--disclose", course).out())
                .isEqualTo(shell.file("clr.sd-jwt"));
        shell.with("changed.sd-jwt", token.text().replaceFirst("\\.e", ".f"));
        assertThat(shell.run("verify", "changed.sd-jwt").code()).isNotZero();
    }

    @Test
    void the_holder_of_a_token_proves_to_be_the_holder() {
        generate();
        shell.run(
                "issue",
                "clr.json",
                "--key",
                "key.jwk",
                "--as",
                "sd-jwt",
                "--holder",
                "key.jwk",
                "--out",
                "own.sd-jwt");
        Result derived = shell.run(
                "derive",
                "own.sd-jwt",
                "--key",
                "key.jwk",
                "--challenge",
                "n-7f3a",
                "--domain",
                "https://jobs.example.com",
                "--out",
                "shown.sd-jwt");
        assertThat(derived.err()).isEmpty();

        assertThat(shell.run("verify", "shown.sd-jwt", "--challenge", "n-7f3a", "--domain", "https://jobs.example.com")
                        .out())
                .startsWith("\u2713 VERIFIED\n")
                .contains("\u2713 holder-binding");
        assertThat(shell.run("verify", "shown.sd-jwt", "--challenge", "another", "--domain", "https://jobs.example.com")
                        .out())
                .contains("proof.challenge");
    }

    @Test
    void a_part_that_is_not_there_or_a_holder_who_is_none_is_refused() {
        generate();
        shell.run("issue", "clr.json", "--key", "key.jwk", "--as", "sd-jwt", "--out", "clr.sd-jwt");
        shell.run("issue", "clr.json", "--key", "key.jwk", "--out", "proof.json");
        String[] binding = {"--key", "key.jwk", "--challenge", "n", "--domain", "d"};

        Result nothing = shell.run("derive", "clr.sd-jwt", "--disclose", "/nothing");
        assertThat(nothing.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(nothing.err()).contains("there is nothing at /nothing");
        Result nobody = shell.run(Stream.concat(Stream.of("derive", "clr.sd-jwt"), Stream.of(binding))
                .toArray(String[]::new));
        assertThat(nobody.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(nobody.err()).contains("the key is not the one that the issuer named");
        Result noToken = shell.run(Stream.concat(Stream.of("derive", "proof.json"), Stream.of(binding))
                .toArray(String[]::new));
        assertThat(noToken.code()).isEqualTo(ExitCode.USAGE);
        assertThat(noToken.err()).contains("lerkit present");
        Result half = shell.run("derive", "clr.sd-jwt", "--key", "key.jwk");
        assertThat(half.code()).isEqualTo(ExitCode.USAGE);
        assertThat(half.err()).contains("--challenge");
    }

    @Test
    void what_is_disclosable_must_be_there_and_go_with_the_form() {
        generate();
        Result elsewhere = shell.run("issue", "clr.json", "--key", "key.jwk", "--disclosable", "/name");
        assertThat(elsewhere.code()).isEqualTo(ExitCode.USAGE);
        assertThat(elsewhere.err()).contains("--disclosable, --holder and --decoys go with --as sd-jwt only");

        assertThat(shell.run("issue", "clr.json", "--key", "key.jwk", "--decoys", "2")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("issue", "clr.json", "--key", "key.jwk", "--as", "sd-jwt", "--decoys", "-2")
                        .err())
                .contains("--decoys: less than none");

        Result nothing =
                shell.run("issue", "clr.json", "--key", "key.jwk", "--as", "sd-jwt", "--disclosable", "/nothing");
        assertThat(nothing.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(nothing.err()).contains("no claim is at /nothing");

        Result open =
                shell.run("issue", "clr.json", "--key", "key.jwk", "--as", "sd-jwt", "--disclosable", "/validFrom");
        assertThat(open.code()).isNotZero();
        assertThat(open.err()).contains("sd-jwt.claim.concealed");

        Result odd = shell.run("issue", "clr.json", "--key", "key.jwk", "--as", "sd-jwt", "--disclosable", "name");
        assertThat(odd.code()).isEqualTo(ExitCode.USAGE);
        assertThat(odd.err()).contains("--disclosable: a JSON Pointer starts with a slash");
    }

    @Test
    void a_credential_is_secured_by_a_proof_or_as_a_token_and_by_nothing_else() {
        generate();
        Result result = shell.run("issue", "clr.json", "--key", "key.jwk", "--as", "paper");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("--as: none of proof, jwt, jose, cose, sd-jwt");
    }

    @Test
    void the_key_of_a_token_at_the_issuers_site_is_accepted_if_one_says_so() throws Exception {
        SigningKey key = SigningKey.generate(KeyType.ED25519, new SecureRandom());
        String url = "https://college.example.edu/keys/1";
        JsonObject clr = JsonReader.standard().readObject(shell.file("clr.json"));
        JsonObject issuer = ((JsonObject) clr.get("issuer").orElseThrow())
                .with("id", new JsonString("https://college.example.edu/issuers/1"));
        JsonObject header = JsonObject.builder()
                .put("alg", "EdDSA")
                .put("typ", "JWT")
                .put("kid", url)
                .build();
        JsonObject credential = clr.with("issuer", issuer).without("credentialSubject");
        CompactJws.Unsigned token = CompactJws.unsigned(header, JsonWriter.toBytes(credential));
        shell.with(
                "clr.jwt",
                token.signed(Signers.didKey(key).sign(token.signingInput())).text());
        Files.createDirectories(folder.resolve("known"));
        shell.with("known/index.json", "{\"" + url + "\": \"key.json\"}");
        shell.with("known/key.json", JsonWriter.toPrettyText(Jwk.encode(key.publicKey())));

        assertThat(shell.run("verify", "clr.jwt", "--documents", "known").out()).contains("? issuer-binding");
        assertThat(shell.run("verify", "clr.jwt", "--documents", "known", "--keys-of-site")
                        .out())
                .contains("\u2713 issuer-binding");
    }

    @Test
    void the_metadata_of_an_issuer_says_where_it_is_to_be_served() {
        generate();
        String[] publish = {"key", "publish", "--key", "key-1=key.jwk", "--jwt-vc-issuer", "metadata.json"};

        Result site = shell.run(Stream.concat(Stream.of(publish), Stream.of("https://registrar.example.edu/law"))
                .toArray(String[]::new));
        assertThat(site.err()).contains("https://registrar.example.edu/.well-known/jwt-vc-issuer/law");
        JsonObject metadata = JsonReader.standard().readObject(shell.file("metadata.json"));
        assertThat(metadata.get("issuer")).contains(new JsonString("https://registrar.example.edu/law"));
        assertThat(metadata.at(new JsonPointer("/jwks/keys/0/kid"))).contains(new JsonString("key-1"));
        assertThat(metadata.at(new JsonPointer("/jwks/keys/0/d"))).isEmpty();

        Result did = shell.run(Stream.concat(Stream.of(publish), Stream.of("did:web:registrar.example.edu"))
                .toArray(String[]::new));
        assertThat(did.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void what_an_issuer_publishes_is_what_its_signatures_are_verified_by() throws IOException {
        generate();
        Files.createDirectories(folder.resolve("known"));
        Result published = shell.run(
                "key",
                "publish",
                "did:web:registrar.example.edu",
                "--key",
                "key-1=key.jwk",
                "--out",
                "known/did.json",
                "--jwks",
                "jwks.json");
        assertThat(published.code()).isZero();
        assertThat(published.err()).contains("https://registrar.example.edu/.well-known/did.json");
        assertThat(shell.file("known/did.json")).contains("publicKeyMultibase").doesNotContain("\"d\"");
        assertThat(shell.file("jwks.json")).contains("\"kid\" : \"key-1\"").doesNotContain("\"d\"");

        String method = "did:web:registrar.example.edu#key-1";
        assertThat(shell.run("issue", "clr.json", "--key", "key.jwk", "--method", method, "--out", "signed.json")
                        .code())
                .isZero();
        shell.with("known/index.json", "{\"https://registrar.example.edu/.well-known/did.json\": \"did.json\"}");
        assertThat(shell.run("verify", "signed.json", "--documents", "known").code())
                .isZero();

        assertThat(shell.run(
                                "key",
                                "publish",
                                "did:web:registrar.example.edu",
                                "--key",
                                "key-1=key.jwk",
                                "--until",
                                "key-1=2020-01-31T00:00:00Z",
                                "--out",
                                "known/did.json")
                        .code())
                .isZero();
        assertThat(shell.run("verify", "signed.json", "--documents", "known").out())
                .contains("proof.verification-method.ended");
    }

    @Test
    void public_keys_are_published_as_they_come() {
        generate("p256");
        String pem = Pem.encode(SigningKey.fromJwk(JsonReader.standard().readObject(shell.file("key.jwk")))
                .publicKey());
        shell.with("public.pem", pem);
        String jwk = JsonWriter.toText(Jwk.encode(Pem.decode(pem)));
        shell.with("public.jwk", jwk);
        String issuer = "https://college.example.edu/issuer";
        String fromPrivate =
                shell.run("key", "publish", issuer, "--key", "a=key.jwk").out();

        assertThat(fromPrivate).contains("\"id\" : \"" + issuer + "#a\"");
        assertThat(shell.run("key", "publish", issuer, "--key", "a=public.pem").out())
                .isEqualTo(fromPrivate);
        assertThat(shell.run("key", "publish", issuer, "--key", "a=public.jwk").out())
                .isEqualTo(fromPrivate);
    }

    @ParameterizedTest
    @CsvSource({
        "did:web:a.example --key a=key.jwk --until b=2026-01-31T00:00:00Z, no key b",
        "did:web:a.example --key a=key.jwk --until a=yesterday, no time",
        "did:key:z6Mk --key a=key.jwk, neither a did:web",
        "did:web:a.example --key a/b=key.jwk, letters",
    })
    void what_cannot_be_published_is_refused(String arguments, String reason) {
        generate();
        Result result = shell.run(("key publish " + arguments).split(" "));
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains(reason);
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"key-1, a verification method", "https://college.example.edu/key, no #"})
    void a_method_is_that_of_an_issuer(String method, String reason) {
        generate();
        Result result = shell.run("issue", "clr.json", "--key", "key.jwk", "--method", method);
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains(reason);
    }

    @Test
    void a_credential_is_somebodys() {
        generate();
        JsonObject clr = JsonReader.standard().readObject(shell.file("clr.json"));
        String learner = ((JsonString) clr.at(new JsonPointer("/credentialSubject/identifier/0/identityHash"))
                        .orElseThrow())
                .value();
        shell.run("issue", "clr.json", "--key", "key.jwk", "--out", "signed.json");

        assertThat(shell.run("verify", "signed.json", "--recipient", "did:example:x", "--recipient", learner)
                        .code())
                .isZero();
        Result other = shell.run("verify", "signed.json", "--recipient", "did:example:mallory");
        assertThat(other.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(other.out()).contains("recipient.mismatch").doesNotContain("mallory");
        assertThat(shell.run("verify", "signed.json", "--recipient", " ").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void the_other_cryptosuite_works_too() {
        generate();
        assertThat(shell.run("issue", "clr.json", "-k", "key.jwk", "--suite", "eddsa-jcs-2022", "-o", "signed.json")
                        .code())
                .isZero();
        assertThat(shell.file("signed.json")).contains("eddsa-jcs-2022");
        assertThat(shell.run("verify", "signed.json").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "p256, '', ecdsa-rdfc-2019, did:key:zDn",
        "p384, '', ecdsa-rdfc-2019, did:key:z82",
        "p256, ecdsa-jcs-2019, ecdsa-jcs-2019, did:key:zDn"
    })
    void the_key_decides_the_cryptosuite_if_none_is_named(String type, String suite, String used, String did) {
        assertThat(generate(type)).startsWith(did);
        Result issued = suite.isEmpty()
                ? shell.run("issue", "clr.json", "--key", "key.jwk", "--out", "signed.json")
                : shell.run("issue", "clr.json", "--key", "key.jwk", "--suite", suite, "--out", "signed.json");
        assertThat(issued.err()).isEmpty();
        assertThat(issued.code()).isZero();
        assertThat(shell.file("signed.json")).contains("\"" + used + "\"");
        assertThat(shell.run("verify", "signed.json").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "p256, eddsa-rdfc-2022, --suite: eddsa-rdfc-2022 does not sign with P-256 keys",
        "ed25519, ecdsa-rdfc-2019, --suite: ecdsa-rdfc-2019 does not sign with Ed25519 keys",
        "p521, ecdsa-rdfc-2019, --key: no cryptosuite signs with P-521 keys"
    })
    void a_key_and_a_cryptosuite_that_do_not_fit_are_told(String type, String suite, String message) {
        generate(type);
        Result refused = shell.run("issue", "clr.json", "--key", "key.jwk", "--suite", suite);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains(message);
    }

    @Test
    void proofs_are_explained_if_that_is_asked_for() {
        generate();
        shell.run("issue", "clr.json", "--key", "key.jwk", "--out", "signed.json");
        shell.with("signed.json", shell.file("signed.json").replace("\"validFrom\"", "\"validUntil\""));

        Result plain = shell.run("verify", "signed.json");
        Result explained = shell.run("verify", "signed.json", "--explain");
        Result json = shell.run("verify", "signed.json", "--explain", "--json");

        assertThat(explained.code()).isEqualTo(1);
        assertThat(explained.out())
                .startsWith(plain.out())
                .contains("How the proof at /proof was checked:", "  hashData: ", "#validUntil> \"");
        assertThat(plain.out()).doesNotContain("How the proof");
        assertThat(JsonReader.standard()
                        .readObject(json.out())
                        .get("explanations")
                        .orElseThrow()
                        .items())
                .singleElement()
                .isInstanceOfSatisfying(
                        JsonObject.class,
                        explanation ->
                                assertThat(explanation.get("canonicalDocument")).isPresent());
    }

    @Test
    void experimental_suites_sign_and_verify_only_if_that_is_asked_for() {
        assertThat(generate("ml-dsa-44")).startsWith("did:key:ukC");
        Result refused = shell.run("issue", "clr.json", "--key", "key.jwk");
        Result issued = shell.run("issue", "clr.json", "--key", "key.jwk", "--experimental", "--out", "signed.json");
        Result unasked = shell.run("verify", "signed.json");
        Result shown = shell.run("present", "signed.json", "--key", "key.jwk", "--experimental", "--out", "shown.json");

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err())
                .contains("--key: no cryptosuite signs with ML-DSA-44 keys", "--experimental has some, for trials");
        assertThat(issued.err()).isEmpty();
        assertThat(shell.file("signed.json")).contains("\"mldsa44-rdfc-2024\"");
        assertThat(unasked.code()).isEqualTo(1);
        assertThat(unasked.out()).contains("[proof.cryptosuite.experimental]", "lerkit verify --experimental");
        assertThat(shell.run("verify", "signed.json", "--experimental").code()).isZero();
        assertThat(shown.code()).isZero();
        assertThat(shell.run("verify", "shown.json", "--experimental").code()).isZero();
    }

    @Test
    void a_key_publishes_itself_and_not_its_private_half() {
        generate("ml-dsa-44");

        Result published = shell.run(
                "key", "publish", "did:web:registrar.example.edu", "--key", "pq=key.jwk", "--jwks", "jwks.json");

        assertThat(published.code()).isZero();
        assertThat(published.out()).contains("\"publicKeyMultibase\" : \"ukC");
        assertThat(shell.file("jwks.json")).contains("\"AKP\"").doesNotContain("\"priv\"");
    }

    @Test
    void a_key_of_a_type_that_is_not_made_is_told() {
        Result refused = shell.run("key", "generate", "--type", "secp256k1");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("ed25519, p256, p384, p521, rsa, bls12-381, ml-dsa-44 are");
    }

    @Test
    void a_key_in_pem_signs_too() {
        SigningKey key = SigningKey.generate(KeyType.P384, new SecureRandom());
        shell.with("key.pem", InsecureKeyAccess.toPem(key));
        assertThat(shell.run("issue", "clr.json", "--key", "key.pem", "--out", "signed.json")
                        .code())
                .isZero();
        assertThat(shell.file("signed.json"))
                .contains(VerificationMethodId.didKey(key.publicKey()).value());
        shell.with("key.pem", Pem.encode(key.publicKey()));
        assertThat(shell.run("issue", "clr.json", "--key", "key.pem").err())
                .contains("key.pem: no private key, but PUBLIC KEY");
    }

    @Test
    void one_changed_grade_is_found_and_placed() {
        generate();
        shell.run("issue", "clr.json", "--key", "key.jwk", "--out", "signed.json");
        shell.with("changed.json", shell.file("signed.json").replace("\"C+\"", "\"A\""));
        Result text = shell.run("verify", "changed.json");
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out()).startsWith("\u2717 REJECTED\n").contains("the signature does not fit");

        Result json = shell.run("verify", "changed.json", "--json", "--out", "report.json");
        assertThat(json.code()).isEqualTo(1);
        JsonObject report = JsonReader.standard().readObject(shell.file("report.json"));
        assertThat(report.get("verified")).contains(JsonBoolean.FALSE);
        assertThat(report.at(JsonPointer.ROOT.child("nested").child(0).child("outcome")))
                .contains(new JsonString("rejected"));
        assertThat(report.at(JsonPointer.ROOT.child("nested").child(0).child("pointer")))
                .contains(new JsonString("/credentialSubject/verifiableCredential/0"));
    }

    @Test
    void on_a_terminal_marks_are_coloured() {
        Result result = shell.colourful("verify", "clr.json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("\033[31m\u2717\033[0m REJECTED\n")
                .contains("\033[32m\u2713\033[0m parsing");
    }

    @Test
    void an_issuer_is_kept_only_if_the_key_is_its_own() {
        generate();
        Result refused = shell.run("issue", "clr.json", "--key", "key.jwk", "--keep-issuer", "--out", "signed.json");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains("clr.json: not issued:")
                .contains("/issuer: the issuer is not the controller");
        assertThat(shell.files()).doesNotContain("signed.json");
        shell.run("issue", "clr.json", "--key", "key.jwk", "--out", "signed.json");
        String unsigned = JsonReader.standard()
                .readObject(shell.file("signed.json"))
                .without("proof")
                .toString();
        assertThat(unsigned).isNotEmpty();
    }

    @Test
    void what_is_signed_already_is_refused() {
        generate();
        shell.run("issue", "clr.json", "--key", "key.jwk", "--out", "signed.json");
        Result again = shell.run("issue", "signed.json", "--key", "key.jwk");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("has a proof already");
    }

    @Test
    void what_cannot_be_signed_is_told() {
        generate();
        assertThat(shell.run("issue", "batch.xml", "--key", "key.jwk"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(2))
                .satisfies(result -> assertThat(result.err()).contains("convert it first"));
        assertThat(shell.run("issue", "clr.json", "--key", "clr.json"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(2))
                .satisfies(result -> assertThat(result.err()).startsWith("lerkit: clr.json: "));
        assertThat(shell.run("issue", "clr.json", "--key", "batch.xml").code()).isEqualTo(2);
        assertThat(shell.run("issue", "clr.json", "--key", "key.jwk", "--suite", "rot13"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(3))
                .satisfies(result -> assertThat(result.err())
                        .contains("ecdsa-jcs-2019, ecdsa-rdfc-2019, ecdsa-sd-2023, eddsa-jcs-2022, eddsa-rdfc-2022"));
        assertThat(shell.run("issue", "clr.json").code()).isEqualTo(3);
    }

    @Test
    void what_nobody_signs_is_not_verified() {
        assertThat(shell.run("verify", "batch.xml"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(2))
                .satisfies(result -> assertThat(result.err()).contains("which nobody signed"));
    }

    @Test
    void a_part_of_a_credential_is_shown_and_verified() {
        generate("p256");
        Result issued = shell.run(
                "issue",
                "clr.json",
                "--key",
                "key.jwk",
                "--suite",
                "ecdsa-sd-2023",
                "--mandatory",
                "/issuer",
                "--mandatory",
                "/validFrom",
                "--out",
                "base.json");
        assertThat(issued.code()).isZero();
        assertThat(shell.run("verify", "base.json").code()).isEqualTo(ExitCode.REJECTED);
        assertThat(shell.run("verify", "base.json").out()).contains("lerkit derive");

        Result derived = shell.pipe(
                shell.file("base.json"), "derive", "--disclose", "/credentialSubject/verifiableCredential/0");
        assertThat(derived.code()).isZero();
        JsonObject part = JsonReader.standard().readObject(derived.out());
        assertThat(part.at(new JsonPointer("/credentialSubject/verifiableCredential/0/proof")))
                .isPresent();
        assertThat(part.at(new JsonPointer("/credentialSubject/verifiableCredential/1")))
                .isEmpty();
        assertThat(part.get("name")).isEmpty();
        assertThat(shell.pipe(derived.out(), "verify").code()).isZero();

        assertThat(shell.run("derive", "base.json", "--disclose", "", "--out", "all.json")
                        .code())
                .isZero();
        assertThat(shell.run("verify", "all.json").code()).isZero();
    }

    @Test
    void parts_that_nobody_can_link_are_shown_of_a_credential_signed_with_bbs() {
        assertThat(generate("bls12-381")).startsWith("did:key:zUC7");
        JsonObject key = JsonReader.standard().readObject(shell.file("key.jwk"));
        assertThat(key.members().keySet()).containsExactly("type", "publicKeyMultibase", "secretKeyMultibase");
        JsonObject clr = JsonReader.standard().readObject(shell.file("clr.json"));
        JsonObject badge = (JsonObject) clr.at(new JsonPointer("/credentialSubject/verifiableCredential/0"))
                .orElseThrow();
        shell.with("badge.json", JsonWriter.toText(badge));

        Result issued = shell.run(
                "issue",
                "badge.json",
                "--key",
                "key.jwk",
                "--mandatory",
                "/credentialSubject/type",
                "--out",
                "base.json");
        assertThat(issued.code()).as(issued.err()).isZero();
        assertThat(shell.file("base.json")).contains("bbs-2023");
        assertThat(shell.run("verify", "base.json").out()).contains("lerkit derive");

        Result one = shell.run("derive", "base.json", "--disclose", "/credentialSubject/achievement/name");
        Result two = shell.run("derive", "base.json", "--disclose", "/credentialSubject/achievement/name");
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(one.out()).isNotEqualTo(two.out());
        assertThat(shell.pipe(one.out(), "verify").code()).isZero();
        assertThat(shell.pipe(two.out(), "verify").code()).isZero();

        assertThat(shell.run("issue", "badge.json", "--key", "key.jwk", "--as", "jwt")
                        .err())
                .contains("bbs-2023 are for credentials that are given out as they are", "a key of another type");
        assertThat(shell.run("issue", "clr.json", "--key", "key.jwk").err()).contains("[proof.embedded.unbound]");
        assertThat(shell.run("key", "publish", "did:web:registrar.example.edu", "--key", "key-2026=key.jwk")
                        .out())
                .contains("\"Multikey\"", "\"zUC7")
                .doesNotContain("secretKeyMultibase");
    }

    @Test
    void what_cannot_be_shown_is_said() {
        generate("p256");
        assertThat(shell.run("issue", "clr.json", "--key", "key.jwk", "--suite", "ecdsa-sd-2023", "--out", "base.json")
                        .code())
                .isZero();

        Result nowhere = shell.run("derive", "base.json", "--disclose", "/nowhere", "--disclose", "/elsewhere");
        assertThat(nowhere.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(nowhere.err())
                .contains("base.json: not disclosed:", "/nowhere", "/elsewhere", "[disclosure.pointer.unmatched]");
        Result least = shell.run("derive", "base.json");
        assertThat(least.code()).isZero();
        assertThat(JsonReader.standard().readObject(least.out()).members().keySet())
                .containsExactlyInAnyOrder("@context", "id", "type", "issuer", "validFrom", "proof");
        assertThat(shell.run("derive", "clr.json", "--disclose", "/issuer").err())
                .contains("[disclosure.proof.unsuitable]");
        Result noPointer = shell.run("derive", "base.json", "--disclose", "issuer");
        assertThat(noPointer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(noPointer.err()).contains("--disclose: a JSON Pointer starts with a slash");
    }

    @Test
    void mandatory_claims_are_those_of_a_suite_that_leaves_others_open() {
        generate("p256");

        assertThat(shell.run("issue", "clr.json", "--key", "key.jwk", "--mandatory", "/issuer")
                        .err())
                .contains("--mandatory: only bbs-2023 and ecdsa-sd-2023");
        assertThat(shell.run("issue", "clr.json", "--key", "key.jwk", "--suite", "ecdsa-sd-2023", "--as", "jwt")
                        .err())
                .contains("--suite: proofs of ecdsa-sd-2023 are for credentials that are given out as they are");
        Result nothing = shell.run(
                "issue", "clr.json", "--key", "key.jwk", "--suite", "ecdsa-sd-2023", "--mandatory", "/issuers");
        assertThat(nothing.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(nothing.err()).contains("/issuers", "[disclosure.pointer.unmatched]");
    }
}
