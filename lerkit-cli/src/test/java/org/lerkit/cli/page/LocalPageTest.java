package org.lerkit.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.cli.http.Answer;
import org.lerkit.cli.http.Refusal;
import org.lerkit.cli.http.Request;
import org.lerkit.cli.http.Site;
import org.lerkit.cli.page.Conformance.Outcome;
import org.lerkit.cli.page.Conformance.Requirement;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.model.SpecRef;
import org.lerkit.model.document.Format;

/** What is at which path, and what a result says. */
class LocalPageTest {
    private static final Path FIXTURES = Path.of("../lerkit-mapping/src/test/resources/fixtures");

    static String fixture(String name) throws IOException {
        return Files.readString(FIXTURES.resolve(name));
    }

    @Test
    void the_first_page_has_a_form_that_needs_no_script() {
        Answer answer = Requests.answer(Requests.get("/"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Requests.html(answer))
                .contains("<form method=\"post\" action=\"/check\" enctype=\"multipart/form-data\"")
                .contains("<label for=\"text\">", "<label for=\"file\">", "<label for=\"posting-text\">");
    }

    @Test
    void every_answer_forbids_what_is_not_needed() {
        for (Request request : List.of(
                Requests.get("/"),
                Requests.get("/page.css"),
                Requests.get("/page.js"),
                Requests.get("/samples/none"),
                Requests.form("/check", Requests.Part.text("text", "{}")),
                Requests.form("/check"),
                Requests.form(
                        "/download", Requests.Part.text("again", "e30"), Requests.Part.text("what", "report-json")))) {
            Map<String, String> headers = Requests.answer(request).headers();
            assertThat(headers.get("Content-Security-Policy"))
                    .as(request.path())
                    .matches("default-src 'none'; style-src 'self' 'sha256-[A-Za-z0-9+/]{43}='; script-src 'self';"
                            + " img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
            assertThat(headers)
                    .containsEntry("Referrer-Policy", "same-origin")
                    .containsEntry("X-Frame-Options", "DENY");
        }
    }

    @Test
    void the_page_is_before_another_site_and_only_for_who_asks_for_a_page() {
        Site site = Requests.PAGE.before(request -> Answer.text(200, "text/plain", "other"));
        Request plain = new Request("GET", "/", "", Map.of("accept", "*/*"), Optional.of(new byte[0]));
        assertThat(Requests.html(site.answer(plain))).isEqualTo("other");
        assertThat(Requests.html(site.answer(Requests.get("/credentials/verify"))))
                .isEqualTo("other");
        assertThat(Requests.html(site.answer(Requests.get("/")))).startsWith("<!DOCTYPE html>");
        Refusal refusal = Refusal.badRequest("no", List.of());
        assertThat(site.refused(plain, refusal).mediaType()).isEqualTo("application/problem+json");
        assertThat(site.refused(Requests.get("/check"), refusal).mediaType()).isEqualTo("text/html; charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /check, 303",
        "GET, /download, 303",
        "PUT, /check, 405",
        "POST, /page.css, 405",
        "POST, /samples/x, 405",
        "GET, /samples/x, 404"
    })
    void a_result_has_no_address_of_its_own(String method, String path, int status) {
        Answer answer = Requests.answer(new Request(method, path, "", Map.of(), Optional.of(new byte[0])));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().getOrDefault("Location", "/")).isEqualTo("/");
    }

    @Test
    void a_problem_is_at_its_line_with_its_code_its_clause_and_what_to_do() {
        String html = Requests.check("""
                {
                  "@context": ["https://www.w3.org/ns/credentials/v2"],
                  "type": ["VerifiableCredential"],
                  "issuer": 5,
                  "credentialSubject": {"id": "did:example:a"}
                }""");
        assertThat(html)
                .contains("</span> Not verified</h1>")
                .contains("<a class=\"line-link\" href=\"#L4\">Line 4</a>")
                .contains("<code class=\"place\">/issuer</code>")
                .contains("<code>structure.value.type</code>")
                .contains("<div id=\"L4\" class=\"line marked\">")
                .containsPattern(
                        "<a href=\"https://www.w3.org/TR/vc-data-model-2.0/[^\"]*\" rel=\"noopener noreferrer\"");
    }

    @Test
    void what_is_no_json_is_told_with_the_line() {
        String html = Requests.check("{\n \"a\": 1,\n \"b\" 2\n}");
        assertThat(html)
                .contains("</span> Cannot be read</h1>")
                .contains("href=\"#L3\">Line 3</a>")
                .contains("json.syntax");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello | Cannot be read",
                "<a/> | Cannot be read",
                "[] | Cannot be read",
                "{} | Cannot be read",
                "eyJhbGciOiJub25lIn0.e30. | Not verified"
            })
    void whatever_is_given_has_an_answer(String document, String verdict) {
        assertThat(Requests.check(document)).contains("</span> " + verdict + "</h1>");
    }

    @Test
    void a_posting_is_a_document_too() throws IOException {
        String html = Requests.check(fixture("match/posting-schema-org.json"));
        assertThat(html)
                .contains("schema.org job posting")
                .contains("<bdi>Boatbuilder</bdi>")
                .contains("<bdi>Quay Boats</bdi>")
                .contains("class=\"conversion\"", "class=\"to\">HR Open position opening");
    }

    @Test
    void a_framework_is_a_document_too() throws IOException {
        assertThat(Requests.check(fixture("match/guild-framework.json"))).contains("class=\"conversion\"");
    }

    @Test
    void a_record_is_compared_with_a_posting() throws IOException {
        String html = Requests.html(Requests.answer(Requests.form(
                "/check",
                Requests.Part.text("text", fixture("match/caulking-badge.json")),
                Requests.Part.file(
                        "posting-file",
                        "posting.json",
                        fixture("match/posting-schema-org.json").getBytes(StandardCharsets.UTF_8)))));
        assertThat(html).contains("Of what the posting asks for: 1 claimed, 3 missing, 1 undetermined.");
    }

    @Test
    void a_posting_that_is_none_is_told() throws IOException {
        String html = Requests.html(Requests.answer(Requests.form(
                "/check",
                Requests.Part.text("text", fixture("match/caulking-badge.json")),
                Requests.Part.text("posting-text", "{}"))));
        assertThat(html).contains("The posting cannot be read.");
    }

    @Test
    void a_conformance_kit_has_a_section() {
        SpecRef clause = new SpecRef("Open Badges 3.0", "https://example.com/#x");
        LocalPage page = LocalPage.of(
                CryptoConfig.v2026(),
                Requests.NOON,
                List.of(),
                (document, format) -> format.equals(Format.CREDENTIAL_2)
                        ? List.of(new Conformance.Result(
                                "A profile 1.0",
                                "1 of 2 requirements met.",
                                List.of(
                                        new Requirement(
                                                "A-1", "be <good>", Optional.of(clause), Outcome.MET, List.of()),
                                        new Requirement(
                                                "A-2", "be better", Optional.empty(), Outcome.NOT_MET, List.of()))))
                        : List.of());
        String html = Requests.html(
                page.answer(
                        Requests.form(
                                "/check",
                                Requests.Part.text(
                                        "text",
                                        "{\"@context\": [\"https://www.w3.org/ns/credentials/v2\"], \"type\": [\"VerifiableCredential\"]}"))));
        assertThat(html)
                .contains("<h3>A profile 1.0</h3>")
                .contains("1 of 2 requirements met.")
                .contains("be &lt;good&gt;")
                .contains("</span> not met</span>");
        assertThat(Requests.check("{}")).doesNotContain("id=\"conformance\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report-json | application/json | report.json",
                "report-text | text/plain; charset=utf-8 | report.txt",
                "document 1edtech:clr:2.0 | application/json | 1edtech-clr-2.0.json",
                "document pesc:college-transcript-json | application/json | pesc-college-transcript-json.json",
                "document lerkit:csv | text/csv | lerkit-csv.csv",
                "document 1edtech:ob:3.0 | application/json | 1edtech-ob-3.0.json",
                "ledger-json 1edtech:clr:2.0 | application/json | ledger-1edtech-clr-2.0.json"
            })
    void what_is_taken_away_is_a_file_of_a_name_of_ours(String what, String mediaType, String file) throws IOException {
        Answer answer = download(what, transcript());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.mediaType()).isEqualTo(mediaType);
        assertThat(answer.headers()).containsEntry("Content-Disposition", "attachment; filename=\"" + file + "\"");
        assertThat(answer.body())
                .hasSizeGreaterThan(50)
                .isEqualTo(download(what, transcript()).body());
    }

    @Test
    void several_documents_are_one_archive_of_them() throws IOException {
        Answer answer = download("document 1edtech:ob:3.0", longTranscript());
        assertThat(answer.headers())
                .containsEntry("Content-Disposition", "attachment; filename=\"1edtech-ob-3.0.zip\"");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(Format.detect(zip.readAllBytes()).format()).contains(Format.OPEN_BADGES_3);
            }
        }
        assertThat(names).hasSizeGreaterThan(10).startsWith("1edtech-ob-3.0-001.json", "1edtech-ob-3.0-002.json");
    }

    private static byte[] longTranscript() throws IOException {
        try (InputStream in = LocalPageTest.class.getResourceAsStream("/org/lerkit/cli/command/demo-transcript.xml")) {
            return in.readAllBytes();
        }
    }

    @Test
    void what_is_large_is_shown_in_part_and_converted_when_somebody_asks() throws IOException {
        String transcript = new String(longTranscript(), StandardCharsets.UTF_8);
        int start = transcript.indexOf("<AcademicSession>");
        int end = transcript.indexOf("</AcademicSession>") + "</AcademicSession>".length();
        String session = transcript.substring(start, end);
        String large =
                transcript.substring(0, end) + session.repeat(2_200_000 / session.length()) + transcript.substring(end);
        String html = Requests.html(Requests.answer(
                Requests.form("/check", Requests.Part.file("file", "a.xml", large.getBytes(StandardCharsets.UTF_8)))));
        assertThat(html)
                .contains("The record is too long to be shown here.")
                .contains("formaction=\"/check#conversions\" name=\"to\" value=\"1edtech:clr:2.0\"")
                .contains("are not shown")
                .doesNotContain("class=\"conversion\"");
    }

    @Test
    void the_report_as_text_says_what_became_of_values() throws IOException {
        assertThat(Requests.html(download("report-text", transcript())))
                .startsWith("PESC College Transcript\nNothing to verify\n\n")
                .containsPattern("Comprehensive Learner Record 2.0: \\d+ values: \\d+ carried, ");
    }

    @ParameterizedTest
    @CsvSource({"record-page", "ledger-page 1edtech:clr:2.0"})
    void what_is_a_page_is_shown(String what) throws IOException {
        Answer answer = download(what, transcript());
        assertThat(answer.mediaType()).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.headers()).doesNotContainKey("Content-Disposition");
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "report",
        "match-page",
        "document",
        "document x",
        "document w3c:vc:2.0",
        "../page.css",
        "REPORT_JSON"
    })
    void what_there_is_not_is_refused(String what) throws IOException {
        assertThat(download(what, transcript()).status()).isEqualTo(404);
    }

    private static byte[] transcript() throws IOException {
        return fixture("match/yard-transcript.xml").getBytes(StandardCharsets.UTF_8);
    }

    private static Answer download(String what, byte[] document) {
        return Requests.answer(Requests.form(
                "/download",
                Requests.Part.text("again", Submission.encoded(document)),
                Requests.Part.text("what", what)));
    }
}
