package org.lerkit.mapping.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.mapping.render.Fixtures.page;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.Criteria;
import org.lerkit.model.record.Evidence;
import org.lerkit.model.record.Image;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** A record says whatever its author likes; none of it becomes more than text. */
class RecordPageAttackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "]]></style><script>alert(1)</script>",
                "<!-- --!> <![CDATA[ &lt; &#x3c;script&#x3e;",
                "{{7*7}} ${7*7} <%= 7 %>",
                "javascript:alert(1)",
                "\u0000\u0001\u001b[31m\ufffe\ud800",
            })
    void every_text_of_a_record_may_be_hostile(String hostile) {
        LearnerRecord record =
                LearnerRecord.of((JsonObject) poisoned(Fixtures.transcript().toJson(), hostile));
        VerificationNote note = new VerificationNote(VerificationNote.Outcome.NOT_VERIFIED, hostile, List.of(hostile));

        String html = RecordPage.of(record, RenderOptions.standard().withVerification(note));

        ParsedPage page = ParsedPage.check(html);
        assertThat(page.texts("strong")).first().asString().isNotEmpty();
        assertThat(html).doesNotContain("<script", "<img src=x", "<![CDATA[", "<%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:x",
                "file:///etc/passwd",
                "https:///no-host",
                "https://bank.example@evil.example/",
                "https://a.example/\"onclick=\"x",
                "//evil.example/",
                "ftp://a.example/",
                "did:key:z6Mk",
                "https://[bad",
                "not an address",
            })
    void what_is_not_safe_to_follow_is_not_a_link(String address) {
        ParsedPage page = page(Fixtures.of(Attainment.builder("a", AttainmentKind.BADGE)
                .title(LocalizedText.of("Sailing"))
                .criteria(new Criteria(Optional.of(new Iri(address)), Optional.empty()))
                .evidence(new Evidence(
                        Optional.of(new Iri(address)),
                        Optional.of(LocalizedText.of("Film")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .build()));

        assertThat(page.texts("a")).containsExactly("Skip to the content");
        String shown = address.strip().replaceAll("\\s+", " ");
        assertThat(page.descriptions("Criteria")).containsExactly(shown);
        assertThat(page.descriptions("Evidence")).containsExactly("Film " + shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data:image/png;base64,iVBORw0KGgo=|1",
                "data:image/jpeg;base64,/9j/|1",
                "data:image/gif;base64,R0lG|1",
                "data:image/webp;base64,UklG|1",
                "data:image/svg+xml;base64,PHN2Zz4=|0",
                "data:image/png,<svg>|0",
                "data:image/png;base64,a\"b|0",
                "data:text/html;base64,PGI+|0",
                "https://tracker.example/pixel.png|0",
            })
    void pictures_come_with_the_record_or_not_at_all(String address, int pictures) {
        ParsedPage page = page(Fixtures.of(Attainment.builder("a", AttainmentKind.BADGE)
                .image(new Image(new Iri(address), Optional.of("\"<b>")))
                .build()));

        assertThat(page.all("img"))
                .hasSize(pictures)
                .allMatch(image -> image.getAttribute("alt").equals("\"<b>"));
    }

    @Test
    void text_cannot_turn_the_text_around_it() {
        ParsedPage page = page(Fixtures.of(
                Fixtures.course("a")
                        .title(LocalizedText.of("Welding \u202e)A edarg("))
                        .code("W\u2067 1")
                        .build(),
                Fixtures.course("b")
                        .title(LocalizedText.of("\u05e8\u05d9\u05ea\u05d5\u05da"))
                        .build()));

        assertThat(page.texts("th")).contains("Welding \ufffd)A edarg(");
        assertThat(page.texts("bdi")).containsExactly("W\u2067 1", "\u05e8\u05d9\u05ea\u05d5\u05da");
    }

    @Test
    void a_language_that_is_none_and_a_direction_that_is_none_are_not_written() {
        ParsedPage page = page(Fixtures.of("'attainments':[{'key':'a','kind':'course',"
                + "'title':[{'value':'Soudure','language':'fr\\u0022 onload','direction':'up'}]}]"));

        assertThat(page.texts("bdi")).isEmpty();
        assertThat(page.texts("th")).contains("Soudure");
    }

    @Test
    void attainments_within_attainments_as_deep_as_a_reader_allows_are_shown() {
        Attainment deep =
                Fixtures.course("last").title(LocalizedText.of("Bottom")).build();
        for (int i = 0; i < 500; i++) {
            deep = Attainment.builder("k" + i, AttainmentKind.BADGE).part(deep).build();
        }

        assertThat(page(Fixtures.of(deep)).texts("th")).contains("Bottom");
    }

    /** Tables of terms all have the same columns. Were these looked for again for every table, this would take minutes. */
    @Test
    @Timeout(20)
    void a_page_of_thousands_of_terms_is_written() {
        Attainment[] terms = new Attainment[3_000];
        for (int i = 0; i < terms.length; i++) {
            Attainment.Builder term = Attainment.builder("t" + i, AttainmentKind.TERM);
            for (int j = 0; j < 3; j++) {
                term.part(Fixtures.course("c" + i + '-' + j)
                        .title(LocalizedText.of("Knots " + i))
                        .build());
            }
            terms[i] = term.build();
        }

        String html = RecordPage.of(Fixtures.of(terms), RenderOptions.standard());

        assertThat(html).containsOnlyOnce("id=\"term-3000\"").doesNotContain("id=\"term-3001\"");
        assertThat(html.split("Knots 2999", -1)).hasSize(1 + 3);
    }

    /** The same record with something hostile behind every text but the codes that decide where things go. */
    private static JsonValue poisoned(JsonValue value, String hostile) {
        if (value instanceof JsonString string) {
            return new JsonString(string.value() + hostile);
        } else if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.items().stream().map(item -> poisoned(item, hostile)).toList());
        } else if (value instanceof JsonObject object) {
            JsonObject.Builder copy = JsonObject.builder();
            object.members()
                    .forEach(
                            (name, member) -> copy.put(name, keeps(name, object) ? member : poisoned(member, hostile)));
            return copy.build();
        }
        return value;
    }

    private static boolean keeps(String name, JsonObject object) {
        boolean credit = object.members().containsKey("unit") && !name.equals("unit");
        return credit
                || name.equals("format")
                || name.equals("key")
                || (name.equals("kind")
                        && object.get("kind")
                                .filter(JsonString.class::isInstance)
                                .isPresent());
    }
}
