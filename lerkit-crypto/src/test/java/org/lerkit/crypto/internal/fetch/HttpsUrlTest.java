package org.lerkit.crypto.internal.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpsUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://registrar.example.edu, registrar.example.edu, 443, /, registrar.example.edu",
        "https://registrar.example.edu/, registrar.example.edu, 443, /, registrar.example.edu",
        "HTTPS://registrar.example.edu:443/a%20b?c=d, registrar.example.edu, 443, /a%20b?c=d, registrar.example.edu",
        "https://registrar.example.edu:8443?x, registrar.example.edu, 8443, /?x, registrar.example.edu:8443",
        "https://localhost:1024/a, localhost, 1024, /a, localhost:1024"
    })
    void a_url_says_where_to_connect_and_what_to_ask(String text, String host, int port, String target, String field) {
        HttpsUrl url = HttpsUrl.parse(text).orElseThrow();

        assertThat(url.host()).isEqualTo(host);
        assertThat(url.port()).isEqualTo(port);
        assertThat(url.target()).isEqualTo(target);
        assertThat(url.authority()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "registrar.example.edu",
                "http://registrar.example.edu/",
                "file:///etc/passwd",
                "ftp://registrar.example.edu/",
                "jar:https://registrar.example.edu/a!/b",
                "https:registrar.example.edu",
                "https:///a",
                "https://user@registrar.example.edu/",
                "https://user:secret@registrar.example.edu/",
                "https://@registrar.example.edu/",
                "https://registrar.example.edu/#fragment",
                "https://registrar.example.edu:25/",
                "https://registrar.example.edu:80/",
                "https://registrar.example.edu:1023/",
                "https://registrar.example.edu:65536/",
                "https://registrar.example.edu./",
                "https://-registrar.example.edu/",
                "https://registrar.example.edu\r\nHost: other.example.edu/",
                "https://registrar.example.edu/a b",
                "https://registrar.example.edu/\u00FC",
                "https://h\u00F6rsaal.example/",
                // addresses, however written
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.1/",
                "https://0177.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[fe80::1%25eth0]/",
                "https://\uFF11\uFF12\uFF17.0.0.1/"
            })
    void what_nobody_may_fetch_is_none(String text) {
        assertThat(HttpsUrl.parse(text)).isEmpty();
    }

    @Test
    void long_ones_are_none() {
        String label = "a".repeat(60) + ".";

        assertThat(HttpsUrl.parse("https://" + label.repeat(4) + "example")).isPresent();
        assertThat(HttpsUrl.parse("https://" + label.repeat(5) + "example")).isEmpty();
        assertThat(HttpsUrl.parse("https://" + "a.".repeat(1_900) + "example")).isEmpty();
        assertThat(HttpsUrl.parse("https://example.edu/" + "a".repeat(4_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/b, https://registrar.example.edu/b",
        "b, https://registrar.example.edu/a/b",
        "//other.example.edu/b, https://other.example.edu/b",
        "https://other.example.edu:8443/b, https://other.example.edu:8443/b"
    })
    void a_redirect_is_relative_to_what_was_asked(String location, String url) {
        assertThat(HttpsUrl.parse("https://registrar.example.edu/a/x")
                        .orElseThrow()
                        .redirect(location))
                .contains(HttpsUrl.parse(url).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://registrar.example.edu/",
                "//127.0.0.1/",
                "https://user@other.example.edu/",
                "https://other.example.edu:22/",
                "file:///etc/passwd",
                "/b#c",
                "a b"
            })
    void a_redirect_leads_nowhere_that_a_url_may_not(String location) {
        HttpsUrl url = HttpsUrl.parse("https://registrar.example.edu/a").orElseThrow();

        assertThat(url.redirect(location)).isEmpty();
        assertThat(url.redirect("/" + "a".repeat(5_000))).isEmpty();
    }
}
