package org.lerkit.crypto.internal.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAnswerTest {
    private static final int LIMIT = 8;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK|Content-Length: 4||{\"\"}and more",
                "HTTP/1.0 200||{\"\"}",
                "HTTP/1.1 200 |Content-Encoding: identity||{\"\"}",
                "HTTP/1.1 103 Early Hints|Link: x||HTTP/1.1 200 OK|content-length:4||{\"\"}",
                "HTTP/1.1 200 OK|Transfer-Encoding: chunked||1;name=value|{|3 |\"\"}|0||",
                "HTTP/1.1 200 OK|TRANSFER-ENCODING:\t Chunked||4|{\"\"}|000|Trailer: x||"
            })
    void the_body_is_read_as_its_header_says(String answer) throws IOException {
        HttpAnswer read = read(answer);

        assertThat(read.status()).isEqualTo(200);
        assertThat(new String(read.body(), StandardCharsets.UTF_8)).isEqualTo("{\"\"}");
    }

    @Test
    void fields_are_found_by_name_and_the_first_counts() throws IOException {
        HttpAnswer read = read("HTTP/1.1 404 Not Found|Content-Type:  text/html \t|content-type: text/plain||body");

        assertThat(read.field("content-type")).contains("text/html");
        assertThat(read.field("location")).isEmpty();
        assertThat(read.body()).isEmpty();
    }

    @Test
    void lines_may_end_without_carriage_return() throws IOException {
        assertThat(HttpAnswer.read(in("HTTP/1.1 200 OK\nContent-Length: 1\n\nx"), LIMIT)
                        .body())
                .containsExactly('x');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'' ~ the answer is cut off",
                "HTTP/1.1 200 OK|Content-Length: 4 ~ the answer is cut off",
                "HTTP/1.1 200 OK|Content-Length: 4||{\"\" ~ the answer is cut off",
                "HTTP/1.1 200 OK|Transfer-Encoding: chunked||4|{\" ~ the answer is cut off",
                "HTTP/2 200|| ~ the answer is not HTTP",
                "SSH-2.0-OpenSSH_9.6| ~ the answer is not HTTP",
                "HTTP/1.1 999 OK|| ~ the answer is not HTTP",
                "HTTP/1.1 200 OK|no field|| ~ the answer has a malformed header",
                "HTTP/1.1 200 OK|A: b| folded: c|| ~ the answer has a malformed header",
                "HTTP/1.1 200 OK|Content-Length : 4|| ~ the answer has a malformed header",
                "HTTP/1.1 200 OK|Content-Length: 4|Content-Length: 4||{\"\"} ~ the answer has a malformed header",
                "HTTP/1.1 200 OK|Content-Length: 4|Transfer-Encoding: chunked|| ~ the answer has a malformed header",
                "HTTP/1.1 200 OK|Content-Length: -4|| ~ the answer has a malformed header",
                "HTTP/1.1 200 OK|Content-Length: 4, 4|| ~ the answer has a malformed header",
                "HTTP/1.1 200 OK|Content-Length: 99999999999|| ~ the answer has a malformed header",
                "HTTP/1.1 200 OK|Transfer-Encoding: gzip, chunked|| ~ the answer has a malformed header",
                "HTTP/1.1 200 OK|Content-Encoding: gzip|| ~ 'the answer is compressed, which was not asked for'",
                "HTTP/1.1 200 OK|Transfer-Encoding: chunked||x| ~ the answer has a malformed chunk",
                "HTTP/1.1 200 OK|Transfer-Encoding: chunked||-1| ~ the answer has a malformed chunk",
                "HTTP/1.1 200 OK|Transfer-Encoding: chunked||FFFFFFFF| ~ the answer has a malformed chunk",
                "HTTP/1.1 200 OK|Transfer-Encoding: chunked||1|{\"\"}| ~ the answer has a malformed chunk",
                "HTTP/1.1 200 OK|Content-Length: 9||123456789 ~ the document is larger than 8 bytes",
                "HTTP/1.1 200 OK|Content-Length: 4294967300||123456789 ~ the document is larger than 8 bytes",
                "HTTP/1.1 200 OK||123456789 ~ the document is larger than 8 bytes",
                "HTTP/1.1 200 OK|Transfer-Encoding: chunked||5|12345|4|6789|0|| ~ the document is larger than 8 bytes",
                "HTTP/1.1 200 OK|Transfer-Encoding: chunked||FFFFFFF| ~ the document is larger than 8 bytes"
            })
    void what_is_no_answer_or_a_large_one_is_refused(String answer, String reason) {
        assertThatThrownBy(() -> read(answer))
                .isInstanceOf(FetchException.class)
                .hasMessage(reason);
    }

    @Test
    void heads_have_limits() {
        String start = "HTTP/1.1 200 OK|";
        for (String endless : new String[] {
            start + "A: " + "x".repeat(40_000),
            start + "A: x|".repeat(5_000),
            "x".repeat(40_000),
            "HTTP/1.1 100 Continue||".repeat(9),
            start + "Transfer-Encoding: chunked||1;" + "x".repeat(40_000)
        }) {
            assertThatThrownBy(() -> read(endless))
                    .isInstanceOf(FetchException.class)
                    .hasMessageMatching("the answer (has .* than any real one|does not begin)");
        }
    }

    private static HttpAnswer read(String answer) throws IOException {
        return HttpAnswer.read(in(answer.replace("|", "\r\n")), LIMIT);
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
