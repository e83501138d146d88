package org.lerkit.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;

/** Looking at documents: inspect and render. */
class ShowingTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder).withTranscript().withBatch();
    }

    @Test
    void a_transcript_is_inspected() {
        Result result = shell.run("inspect", "transcript.xml");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("transcript.xml\n")
                .contains("pesc:college-transcript")
                .contains("44 course")
                .contains(" withheld");
    }

    @Test
    void a_batch_is_inspected_for_machines() {
        Result result = shell.run("inspect", "batch.xml", "--json");
        JsonObject found = JsonReader.standard().readObject(result.out());
        assertThat(found.get("format")).contains(new JsonString("pesc:academic-record-batch"));
        assertThat(found.get("records")).contains(JsonNumber.of(3));
        assertThat(found.at(JsonPointer.ROOT.child("attainments").child("course")))
                .contains(JsonNumber.of(5));
    }

    @Test
    void a_credential_is_inspected_without_being_verified() {
        shell.run("convert", "transcript.xml", "--out", "clr.json");
        Result result = shell.run("inspect", "clr.json");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("1edtech:clr:2.0")
                .contains("from         2025-06-03")
                .contains("80 AchievementCredential")
                .contains("1 ClrCredential")
                .doesNotContain("proofs")
                .doesNotContain("unknown")
                .doesNotContain("problems");
        shell.with("odd.json", shell.file("clr.json").replaceFirst("\"validFrom\"", "\"validForm\""));
        assertThat(shell.run("inspect", "odd.json").out()).contains("problems").contains("/validFrom");
    }

    @Test
    void inspecting_says_who_issued_what_to_whom_and_what_was_not_understood() {
        shell.with("badge.json", """
                {"@context":["https://www.w3.org/ns/credentials/v2",
                  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "type":["VerifiableCredential","OpenBadgeCredential"],"id":"urn:uuid:1","name":"Welding",
                 "issuer":{"id":"did:example:yard","type":"Profile","name":"Harbour Yard"},
                 "validFrom":"2026-01-01T00:00:00Z","validUntil":"2030-01-01T00:00:00Z",
                 "credentialSubject":{"type":"AchievementSubject","identifier":[{"type":"IdentityObject"}],
                   "shoeSize":42,"achievement":{"id":"urn:uuid:2","type":"Achievement","name":{"@value":"Weld"}}},
                 "credentialStatus":{"type":"BitstringStatusListEntry","statusPurpose":"revocation"},
                 "proof":[{"type":"DataIntegrityProof","cryptosuite":"eddsa-rdfc-2022"}]}""");

        assertThat(shell.run("inspect", "badge.json").out())
                .contains("written      embedded-proof")
                .contains("issuer       Harbour Yard (did:example:yard)")
                .contains("subject      known by an identifier")
                .contains("achievement  Weld (urn:uuid:2)")
                .contains("from         2026-01-01T00:00:00Z")
                .contains("until        2030-01-01T00:00:00Z")
                .contains("holds        1 Achievement, 1 AchievementSubject, ")
                .contains("proofs       DataIntegrityProof eddsa-rdfc-2022")
                .contains("status       BitstringStatusListEntry revocation")
                .contains("unknown      /credentialSubject/shoeSize")
                .contains("problems     /credentialSubject/achievement/criteria");
    }

    @Test
    void a_badge_in_a_token_is_inspected_too() {
        String header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"ES256\"}".getBytes(UTF_8));
        String claims = Base64.getUrlEncoder().withoutPadding().encodeToString("""
                {"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"urn:uuid:3",
                 "recipient":{"type":"email","hashed":true,"identity":"sha256$00"},
                 "badge":{"type":"BadgeClass","name":"Welding","issuer":{"name":"Harbour Yard"}}}""".getBytes(UTF_8));
        shell.with("badge.jws", header + "." + claims + ".AAAA");

        assertThat(shell.run("inspect", "badge.jws").out())
                .contains("format       1edtech:ob:2.0")
                .contains("written      jws")
                .contains("issuer       Harbour Yard")
                .contains("subject      known by an identifier")
                .contains("achievement  Welding");
        assertThat(shell.run("verify", "badge.jws").code()).isEqualTo(1);
    }

    @Test
    void a_page_is_written_for_people() {
        Result result = shell.run("render", "transcript.xml", "--out", "page.html");
        assertThat(result.code()).isZero();
        assertThat(shell.file("page.html"))
                .containsIgnoringCase("<!doctype html>")
                .contains("Juniper")
                .contains("Watershed Modeling")
                .doesNotContain("987654320")
                .doesNotContain("Verified on");
    }

    @Test
    void the_page_of_a_signed_record_says_what_verification_came_to() {
        shell.run("key", "generate", "--out", "key.jwk");
        shell.run("convert", "batch.xml", "--out", "clrs/", "--quiet");
        shell.run("issue", "clrs/record-00001.json", "--key", "key.jwk", "--out", "signed.json");
        assertThat(shell.run("render", "signed.json").out()).contains("Verified on 25 November 2026");
        shell.with("changed.json", shell.file("signed.json").replace("\"B-\"", "\"A\""));
        assertThat(shell.run("render", "changed.json").out())
                .contains("Not verified on 25 November 2026")
                .contains("1 credential of 2 in it verified");
    }

    @Test
    void a_page_shows_one_record() {
        Result result = shell.run("render", "batch.xml", "--out", "page.html");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("holds several records");
        assertThat(shell.files()).containsExactly("batch.xml", "transcript.xml");
    }

    @Test
    void what_cannot_be_shown_is_told() {
        shell.with(
                "vp.json",
                "{\"@context\": [\"https://www.w3.org/ns/credentials/v2\"], \"type\": \"VerifiablePresentation\"}");
        Result result = shell.run("render", "vp.json");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("does not read a Verifiable Presentation 2.0")
                .contains("pesc:college-transcript");
        assertThat(shell.run("inspect", "vp.json").code()).isZero();
    }
}
