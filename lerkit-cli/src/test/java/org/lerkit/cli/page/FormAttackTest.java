package org.lerkit.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.cli.http.Refusal;
import org.lerkit.cli.http.Request;

/** What somebody can send that is no form of ours: refused for a reason, and never read in a way that another would not. */
@Timeout(30)
class FormAttackTest {
    private static Form read(String contentType, String body) {
        return Form.of(Requests.post(
                "/check", Map.of("content-type", contentType), body.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Form parts(String body) {
        return read("multipart/form-data; boundary=x", body.replace("|", "\r\n"));
    }

    private static final String PART = "Content-Disposition: form-data; name=\"a\"||";

    @Test
    void a_form_of_a_browser_is_read_byte_for_byte() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        Form form = Form.of(Requests.form(
                "/check",
                Requests.Part.text("text", ""),
                Requests.Part.file("file", "Ren\u00e9e %22x%22.png", bytes),
                Requests.Part.text("name", "\r\n--\r\n")));
        assertThat(form.fields()).containsOnlyKeys("text", "file", "name");
        assertThat(form.filled("text")).isEmpty();
        assertThat(form.filled("file").orElseThrow().content()).isEqualTo(bytes);
        assertThat(form.filled("file").orElseThrow().file()).contains("Ren\u00e9e %22x%22.png");
        assertThat(form.filled("name").orElseThrow().text()).isEqualTo("\r\n--\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "--x|" + PART + "v|--x-- ~ v",
                "--x|" + PART + "v|--x--| ~ v",
                "--x|Content-Type: text/plain|" + PART + "v|--x-- ~ v",
                "--x|content-disposition:form-data; name=\"a\"||v|--x-- ~ v",
                "--x|" + PART + "|--y--|--x-- ~ '|--y--'",
                "--x|" + PART + "--x|--x-- ~ --x",
                "--x|" + PART + "v--x--|--x-- ~ v--x--"
            })
    void what_is_one_form_is_read(String body, String value) {
        assertThat(parts(body).filled("a").orElseThrow().text()).isEqualTo(value.replace("|", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'' ~ a form that does not start with its first part",
                "preamble|--x|" + PART + "v|--x-- ~ a form that does not start with its first part",
                "|--x|" + PART + "v|--x-- ~ a form that does not start with its first part",
                "--xy|" + PART + "v|--xy-- ~ a form that is cut off, or a boundary that goes on",
                "--x ~ a form that is cut off, or a boundary that goes on",
                "--x- ~ a form that is cut off, or a boundary that goes on",
                "--x | ~ a form that is cut off, or a boundary that goes on",
                "--x| ~ a part of a form whose headers do not end, or are too long",
                "--x|Content-Disposition: form-data; name=\"a\"| ~ a part of a form whose headers do not end, or are too long",
                "--x|" + PART + "v ~ a part of a form that does not end",
                "--x|" + PART + "v|--x ~ a form that is cut off, or a boundary that goes on",
                "--x|" + PART + "v|--x--epilogue ~ something behind the last part of a form",
                "--x|" + PART + "v|--x--|--x|" + PART + "w|--x-- ~ something behind the last part of a form",
                "--x|" + PART + "v|--x|" + PART + "w|--x-- ~ two fields of one name",
                "--x||v|--x-- ~ a part of a form that does not say which field it is",
                "--x|Content-Disposition: attachment; name=\"a\"||v|--x-- ~ a part of a form that does not say which field it is",
                "--x|Content-Disposition: form-data; name=a||v|--x-- ~ a part of a form that does not say which field it is",
                "--x|Content-Disposition: form-data; name=\"\"||v|--x-- ~ a part of a form that does not say which field it is",
                "--x|Content-Disposition: form-data; name=\"a\"; name=\"b\"||v|--x-- ~ a part of a form that does not say which field it is",
                "--x|Content-Disposition: form-data; name=\"a\\\"b\"||v|--x-- ~ a part of a form that does not say which field it is",
                "--x|Content-Disposition: form-data; name=\"a\"; filename=\"x\"; filename*=UTF-8''y||v|--x-- ~ a part of a form that does not say which field it is",
                "--x|Content-Disposition: form-data; name=\"a\"|Content-Disposition: form-data; name=\"b\"||v|--x-- ~ a part of a form whose headers are none, or are there twice",
                "--x|no header|" + PART + "v|--x-- ~ a part of a form whose headers are none, or are there twice",
                "--x| folded: x|" + PART + "v|--x-- ~ a part of a form whose headers are none, or are there twice",
                "--x|Content-Type: multipart/mixed; boundary=y|" + PART
                        + "--y--|--x-- ~ a part of a form that has parts",
                "--x|Content-Transfer-Encoding: base64|" + PART + "dg==|--x-- ~ a part of a form that is encoded"
            })
    void what_could_be_read_in_two_ways_is_refused(String body, String reason) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> parts(body));
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal).hasMessage(reason);
        assertThat(refusal.problems().get(0).code().value()).isEqualTo("page.form.malformed");
    }

    @Test
    void a_header_cannot_be_put_into_a_name() {
        assertThatThrownBy(() -> read(
                        "multipart/form-data; boundary=x",
                        "--x\r\nContent-Disposition: form-data; name=\"a\nX: y\"\r\n\r\nv\r\n--x--"))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundary=a b",
                "multipart/form-data; boundary=a; boundary=b",
                "multipart/form-data; boundary=\"a",
                "multipart/form-data; boundary=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void a_boundary_that_is_none_is_refused(String contentType) {
        assertThatThrownBy(() -> read(contentType, "--x\r\n"))
                .hasMessage("a form in parts that does not say what is between them");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "text/plain", "application/json", "multipart/mixed; boundary=x", "multipart/form-datax"})
    void what_is_no_form_is_refused(String contentType) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(contentType, "a=b"));
        assertThat(refusal.status()).isEqualTo(415);
    }

    @Test
    void headers_and_fields_have_an_end() {
        String headers = "--x|X-A: " + "y".repeat(9_000) + "|" + PART + "v|--x--";
        assertThatThrownBy(() -> parts(headers)).hasMessageContaining("too long");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            many.append("--x|Content-Disposition: form-data; name=\"f")
                    .append(i)
                    .append("\"||v|");
        }
        assertThatThrownBy(() -> parts(many + "--x--")).hasMessage("more than 16 fields");
        assertThatThrownBy(() -> read("application/x-www-form-urlencoded", "a=1&".repeat(100_000)))
                .hasMessage("two fields of one name");
    }

    @Test
    void a_body_of_nearly_delimiters_takes_no_time() {
        String nearly = "\r\n--" + "b".repeat(69);
        String boundary = "b".repeat(70);
        String body = "--" + boundary + "\r\n" + PART.replace("|", "\r\n") + nearly.repeat(100_000) + "\r\n--"
                + boundary + "--";
        long begun = System.nanoTime();
        assertThat(read("multipart/form-data; boundary=" + boundary, body)
                        .filled("a")
                        .orElseThrow()
                        .content())
                .hasSize(nearly.length() * 100_000);
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
    }

    @Test
    void a_form_that_is_encoded_the_other_way_is_read_too() {
        Form form = read("application/x-www-form-urlencoded; charset=utf-8", "text=%7B%22a%22%3A+1%7D&name=&to");
        assertThat(form.text("text")).isEqualTo("{\"a\": 1}");
        assertThat(form.filled("name")).isEmpty();
        assertThatThrownBy(() -> read("application/x-www-form-urlencoded", "a=%zz"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_body_that_is_compressed_or_too_large_is_refused() {
        Request encoded = Requests.post(
                "/check",
                Map.of("content-type", "multipart/form-data; boundary=x", "content-encoding", "gzip"),
                new byte[9]);
        assertThat(catchThrowableOfType(Refusal.class, () -> Form.of(encoded)).status())
                .isEqualTo(415);
        Request large = new Request("POST", "/check", "", Map.of(), Optional.empty());
        assertThat(catchThrowableOfType(Refusal.class, () -> Form.of(large)).status())
                .isEqualTo(413);
    }

    /** Whatever is changed in a form: it is read, or refused. */
    @Test
    void changed_forms_are_read_or_refused() {
        byte[] good = Requests.form(
                        "/check",
                        Requests.Part.text("text", "{\"a\": 1}"),
                        Requests.Part.file("file", "x", new byte[40]))
                .body()
                .orElseThrow();
        long seed = 20_261_126;
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            byte[] changed = Arrays.copyOf(good, random.nextInt(4) == 0 ? random.nextInt(good.length) : good.length);
            for (int j = 0; j <= random.nextInt(4) && changed.length > 0; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                Form.of(Requests.post(
                        "/check",
                        Map.of("content-type", "multipart/form-data; boundary=" + Requests.BOUNDARY),
                        changed));
            } catch (Refusal expected) {
                assertThat(expected.status()).as("seed %d, case %d", seed, i).isEqualTo(400);
            }
        }
    }
}
