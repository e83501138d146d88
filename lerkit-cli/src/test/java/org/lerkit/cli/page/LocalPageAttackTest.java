package org.lerkit.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.cli.http.Answer;
import org.lerkit.cli.page.Requests.Part;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.image.BadgeImage;
import org.lerkit.model.image.Baking;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** Documents, names and other sites that want the page to do something for them. */
@Timeout(60)
class LocalPageAttackTest {
    private static final String HOSTILE = "\"'></bdi></code><xss onload=alert(1)>\u202e&lt;xss>]]>${7*7}";
    private static final Pattern FRAME = Pattern.compile("srcdoc=\"([^\"]*)\"");

    /** No element of a document became one of the page, nor of the pages in its frames. */
    private static void holds(String html) {
        assertThat(html).startsWith("<!DOCTYPE html>").doesNotContain("<xss", "onload=alert(1)\"", "\u202e");
        assertThat(html.split("<script", -1)).hasSizeLessThanOrEqualTo(2); // that of the first page
        Matcher frames = FRAME.matcher(html);
        while (frames.find()) {
            String inside = frames.group(1)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
            assertThat(inside).doesNotContain("<xss", "<script", "<iframe", "\u202e");
        }
    }

    @Test
    void a_hostile_text_is_text_wherever_a_credential_has_one() throws IOException {
        JsonObject badge = JsonReader.standard().readObject(LocalPageTest.fixture("match/caulking-badge.json"));
        holds(Requests.check(JsonWriter.toPrettyText(hostile(badge, false))));
        holds(Requests.check(JsonWriter.toText(hostile(badge, false))));
        // What tells the format is left as it is, so that every section is written.
        String html = Requests.check(JsonWriter.toPrettyText(hostile(badge, true)));
        holds(html);
        assertThat(html).contains("id=\"record\"", "id=\"conversions\"", "id=\"checks\"", "&lt;xss");
        JsonObject posting = JsonReader.standard().readObject(LocalPageTest.fixture("match/posting-schema-org.json"));
        String posted = JsonWriter.toText(hostile(posting, true));
        holds(Requests.check(posted));
        String match = Requests.html(Requests.answer(Requests.form(
                "/check",
                Part.text("text", JsonWriter.toText(hostile(badge, true))),
                Part.text("posting-text", posted))));
        holds(match);
        assertThat(match).contains("id=\"match\"");
    }

    private static JsonValue hostile(JsonValue value, boolean telling) {
        if (value instanceof JsonObject object) {
            JsonObject.Builder changed = JsonObject.builder();
            object.members().forEach((name, member) -> {
                boolean kept = telling && (name.equals("type") || name.startsWith("@") || name.equals("targetUrl"));
                changed.put(name, kept ? member : hostile(member, telling));
            });
            return changed.put("x" + HOSTILE, HOSTILE).build();
        }
        if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.items().stream().map(item -> hostile(item, telling)).toList());
        }
        return new JsonString(HOSTILE);
    }

    @Test
    void a_hostile_text_is_text_wherever_a_transcript_has_one() throws IOException {
        String xml = LocalPageTest.fixture("match/yard-transcript.xml");
        String hostile = HOSTILE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String html =
                Requests.check(xml.replaceAll(">([A-Z][a-z ]{3,})<", Matcher.quoteReplacement(">" + hostile + "<")));
        holds(html);
        assertThat(html).contains("id=\"record\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<xss onload=alert(1)>.json", "'><xss>", "a%22><xss>b", "\u202egpj.exe", "../../etc/passwd"})
    void the_name_of_a_file_is_text(String name) {
        holds(Requests.html(Requests.answer(
                Requests.form("/check", Part.file("file", name, "{}".getBytes(StandardCharsets.UTF_8))))));
        Answer answer = Requests.answer(Requests.form(
                "/download", Part.text("again", "e30"), Part.text("name", name), Part.text("what", "report-json")));
        assertThat(answer.headers()).containsEntry("Content-Disposition", "attachment; filename=\"report.json\"");
    }

    @Test
    void a_picture_that_would_run_or_load_something_is_only_ever_a_picture() throws IOException {
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)">
                <script>alert(1)</script><image href="https://tracker.example/x.png"/></svg>""";
        byte[] baked = BadgeImage.read(svg.getBytes(StandardCharsets.UTF_8))
                .bake(Baking.OPEN_BADGES_3, LocalPageTest.fixture("match/caulking-badge.json"))
                .bytes();
        assertThat(CredentialDocument.open(baked).carriers()).hasSize(1);
        String html = Requests.html(Requests.answer(Requests.form("/check", Part.file("file", "badge.svg", baked))));
        assertThat(html)
                .contains("<img class=\"picture\" alt=\"The image of the badge\" src=\"data:image/svg+xml;base64,")
                .doesNotContain("tracker.example", "<script", "onload");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, -, 200",
                "none, -, 200",
                "-, -, 200",
                "-, http://localhost:8080, 200",
                "same-origin, null, 200",
                "cross-site, -, 403",
                "same-site, -, 403",
                "cross-site, http://localhost:8080, 403",
                "-, null, 403",
                "-, http://localhost:8081, 403",
                "-, https://evil.example, 403",
                "-, http://localhost:8080.evil.example, 403",
                "'', -, 403"
            })
    void a_page_of_another_site_can_send_nothing(String site, String origin, int status) {
        for (String path : new String[] {"/check", "/download"}) {
            Map<String, String> headers = new TreeMap<>(Map.of("content-type", "application/x-www-form-urlencoded"));
            if (site != null) {
                headers.put("sec-fetch-site", site);
            }
            if (origin != null) {
                headers.put("origin", origin);
            }
            Answer answer = Requests.answer(
                    Requests.post(path, headers, "again=e30&what=report-json".getBytes(StandardCharsets.UTF_8)));
            assertThat(answer.status()).as(path).isEqualTo(status);
        }
    }

    @Test
    void none_two_and_too_much_are_refused_with_a_reason() {
        assertThat(Requests.html(Requests.answer(Requests.form("/check")))).contains("No document was given.");
        Answer two = Requests.answer(
                Requests.form("/check", Part.text("text", "{}"), Part.file("file", "a.json", new byte[3])));
        assertThat(two.status()).isEqualTo(400);
        assertThat(Requests.html(two)).contains("There is both a file and a text");
        Answer large =
                Requests.answer(Requests.form("/check", Part.file("file", "a.json", new byte[Submission.LARGEST + 1])));
        assertThat(large.status()).isEqualTo(413);
        assertThat(Requests.html(large)).contains("larger than 4 MiB");
        Answer broken = Requests.answer(Requests.form("/check", Part.text("again", "%%%")));
        assertThat(broken.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "<a>"})
    void depth_is_no_defect(String open) {
        holds(Requests.check(open.repeat(100_000)));
    }

    @Test
    void a_document_of_many_lines_is_shown_in_part() {
        String html = Requests.check("{\n" + "\"a\": 1,\n".repeat(200_000) + "\"b\" 2}");
        assertThat(html.length()).isLessThan(6_000_000);
        assertThat(html).contains("are not shown");
    }

    /** Whatever is changed in a document: there is a page about it. */
    @Test
    void changed_documents_have_a_page() throws IOException {
        long seed = 11;
        Random random = new Random(seed);
        for (String name :
                new String[] {"caulking-badge.json", "yard-transcript.xml", "posting-jdx.json", "resume.json"}) {
            byte[] good = LocalPageTest.fixture("match/" + name).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 25; i++) {
                byte[] changed =
                        Arrays.copyOf(good, random.nextInt(5) == 0 ? 1 + random.nextInt(good.length) : good.length);
                for (int j = random.nextInt(5); j >= 0; j--) {
                    changed[random.nextInt(changed.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : '"');
                }
                Answer answer = Requests.answer(Requests.form("/check", Part.file("file", name, changed)));
                assertThat(answer.status())
                        .as("seed %d, %s, case %d", seed, name, i)
                        .isEqualTo(200);
            }
        }
    }
}
