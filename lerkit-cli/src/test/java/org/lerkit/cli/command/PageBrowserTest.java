package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.cli.page.Browser;
import org.lerkit.cli.page.Tab;
import org.lerkit.model.json.JsonBoolean;

/** The page in a browser, from the command that serves it to what a person sees. Its pictures are in target/screenshots. */
@Timeout(90)
class PageBrowserTest {
    private static final Path PICTURES = Path.of("target", "screenshots").toAbsolutePath();

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static RunningServer server;
    private static String axe;

    private Tab tab;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> chromium = Browser.find();
        assumeTrue(
                chromium.isPresent(),
                "skipped: no Chromium in /usr/bin, and -Dlerkit.chromium=FILE does not say where one is");
        server = new RunningServer(folder);
        browser = Browser.start(chromium.orElseThrow());
        try (InputStream in = PageBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void open() {
        tab = browser.tab();
    }

    @AfterEach
    void nothing_breaks_the_policy_of_the_page() {
        tab.close();
        assertThat(browser.complaints()).noneMatch(said -> !said.contains("status of 400"));
    }

    private void openSample(String name) {
        tab.open(server.page() + "samples/" + name);
    }

    private String heading() {
        return tab.text("document.querySelector('h1').innerText").strip();
    }

    private String words(String selector) {
        return tab.text("document.querySelector('" + selector + "').innerText");
    }

    private void accessible() {
        assertThat(tab.violations(axe)).isEmpty();
    }

    /** Waits until the frame of the record is painted, which a picture does not. */
    private void picture(String name) {
        tab.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done, 300)))");
        tab.picture(PICTURES.resolve(name + ".png"));
    }

    @Test
    void a_document_is_pasted_and_checked_by_keys_alone() {
        tab.open(server.page());
        picture("start");
        accessible();
        tab.press("Tab");
        assertThat(words(":focus")).isEqualTo("Skip to the content");
        tab.press("Enter");
        tab.press("Tab");
        assertThat(tab.text("document.activeElement.id")).isEqualTo("text");
        tab.type(
                "{\"@context\": [\"https://www.w3.org/ns/credentials/v2\"],\n \"type\": [\"VerifiableCredential\"],\n");
        tab.type(" \"issuer\": \"did:example:nobody\",\n \"credentialSubject\": []}");
        tab.press("Tab");
        assertThat(tab.text("document.activeElement.id")).isEqualTo("file");
        tab.press("Tab"); // the posting
        tab.press("Tab");
        assertThat(words(":focus")).isEqualTo("Check");
        tab.loading(() -> tab.press("Enter"));
        assertThat(heading()).isEqualTo("\u2717 Not verified");
        assertThat(words("#problems"))
                .contains("Line 4")
                .contains("/credentialSubject")
                .contains("proof.missing");
        accessible();
    }

    @Test
    void a_file_is_dropped_on_the_page() throws IOException {
        Path file = Files.write(folder.resolve("transcript.xml"), resource("demo-transcript.xml"));
        tab.open(server.page());
        tab.loading(() -> tab.drop(file));
        assertThat(heading()).isEqualTo("Nothing to verify");
        assertThat(words(".verdict .details")).isEqualTo("Details and reports");
        assertThat(tab.html()).contains("<bdi>transcript.xml</bdi>");
    }

    @Test
    void all_of_the_way_works_without_scripts() throws IOException {
        Path file = Files.write(folder.resolve("badge.json"), resource("sample-badge.json"));
        tab.withoutScripts();
        tab.open(server.page());
        tab.choose("#file", file);
        tab.loading(() -> tab.click("button.main"));
        assertThat(tab.html())
                .contains("Not verified</h1>")
                .contains("proof.missing")
                .contains("Kiln Operator")
                .doesNotContain("<script");
        tab.loading(() -> tab.click(".another"));
        assertThat(tab.html()).contains("What is it, and does it hold?");
        tab.loading(() -> tab.click(".samples a[href$=match]"));
        assertThat(tab.html()).contains("Of what the posting asks for: 2 met, 1 missing, 1 undetermined.");
    }

    @Test
    void a_verified_badge_is_shown_with_its_image_its_checks_and_its_record() {
        openSample("badge");
        assertThat(heading()).isEqualTo("\u2713 Verified");
        assertThat(words(".kind")).isEqualTo("Open Badges 3.0, version 3.0.3 in an SVG image");
        assertThat(tab.number("document.querySelector('.picture').naturalWidth"))
                .isEqualTo(240);
        assertThat(words("#checks")).contains("Its proofs hold").contains("The key is the issuer");
        assertThat(tab.text("document.querySelector('iframe').srcdoc")).contains("Kiln Operator");
        picture("verified-badge");
        accessible();
    }

    @Test
    void of_a_changed_record_each_problem_leads_to_its_line() {
        openSample("changed-record");
        assertThat(heading()).isEqualTo("\u2717 Not verified");
        assertThat(words(".sentence")).contains("Of the 80 credentials in it, 79 hold");
        assertThat(tab.number("document.querySelectorAll('details.credential[open]').length"))
                .isEqualTo(1);
        assertThat(words("#problem-3 .where"))
                .matches("Line [0-9,]+ in .+ /credentialSubject/verifiableCredential/\\d+/proof/proofValue");
        picture("rejected-clr");
        tab.click("#problem-3 .line-link");
        assertThat(tab.text("document.querySelector('.line:target').innerText")).contains("proofValue");
        assertThat(isSeen(".line:target")).isEqualTo(JsonBoolean.TRUE);
        picture("rejected-clr-line");
        accessible();
        tab.loading(() -> tab.click("#conversions button[value='1edtech:clr:1.0']"));
        assertThat(words("#conversions"))
                .contains("Comprehensive Learner Record 1.0\n")
                .contains("carried");
    }

    @Test
    void what_a_kit_says_of_a_changed_record_names_the_requirement_that_is_not_met() {
        openSample("changed-record");
        assertThat(words("#conformance h3")).isEqualTo("Issuer of Comprehensive Learner Records 2.0");
        assertThat(words("#conformance p")).contains("pre-certification");
        tab.evaluate("document.querySelector('#conformance details').open = true");
        assertThat(words("#conformance tbody tr")).contains("not met");
        tab.evaluate("document.getElementById('conformance').scrollIntoView()");
        picture("conformance");
        accessible();
    }

    private Object isSeen(String selector) {
        return tab.evaluate("""
                (() => { const box = document.querySelector('%s').getBoundingClientRect();
                  const pane = document.querySelector('.lines').getBoundingClientRect();
                  return box.top >= Math.max(0, pane.top) && box.bottom <= Math.min(innerHeight, pane.bottom); })()""".formatted(selector));
    }

    @Test
    void of_a_transcript_each_conversion_says_what_becomes_of_it() {
        openSample("transcript");
        assertThat(words(".sentence")).contains("each of its 1,182 values is accounted for");
        assertThat(words("#conversions"))
                .contains("Comprehensive Learner Record 2.0\n1,182 values: ")
                .contains("7 values withheld for privacy");
        assertThat(tab.html()).doesNotContain("Nobody signed this document. </p>");
        picture("transcript");
        tab.evaluate("document.getElementById('conversions').scrollIntoView()");
        picture("transcript-conversion");
        accessible();
    }

    @Test
    void a_match_says_what_is_met_and_what_is_missing() {
        openSample("match");
        assertThat(words("#match p")).isEqualTo("Of what the posting asks for: 2 met, 1 missing, 1 undetermined.");
        tab.evaluate("document.getElementById('match').scrollIntoView()");
        picture("match");
    }

    @Test
    void a_token_that_is_over_says_since_when_it_is() {
        openSample("expired");
        assertThat(words("#problems")).contains("validity.expired").contains("/validUntil");
        picture("expired-token");
    }

    @Test
    void an_empty_form_is_told() {
        tab.open(server.page());
        tab.loading(() -> tab.click("button.main"));
        assertThat(words("[role=alert]")).contains("No document was given.");
        picture("nothing-given");
        accessible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "samples/badge", "samples/match"})
    void a_narrow_window_needs_no_scrolling_to_the_side(String path) {
        tab.size(320, 800);
        tab.open(server.page() + path);
        assertThat(tab.number("document.documentElement.scrollWidth"))
                .isEqualTo(tab.number("document.documentElement.clientWidth"))
                .isLessThanOrEqualTo(320);
        picture("narrow" + path.replace("samples/", "-"));
    }

    @ParameterizedTest
    @CsvSource({"'', dark-start", "samples/expired, dark-expired-token"})
    void in_the_dark_all_can_be_read(String path, String name) {
        tab.media("dark");
        tab.open(server.page() + path);
        picture(name);
        accessible();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PageBrowserTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
