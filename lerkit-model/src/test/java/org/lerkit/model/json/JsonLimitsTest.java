package org.lerkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.json.JsonReader.Limits;

/** No document costs more than the limits allow, and one that is at a limit is read. */
class JsonLimitsTest {
    private static final Limits SMALL = new Limits(1_000, 4, 50, 5, 40, 30);

    static Stream<Arguments> atTheLimit() {
        return Stream.of(
                argumentSet("bytes", "[" + " ".repeat(998) + "]", "[" + " ".repeat(999) + "]"),
                argumentSet("depth", "[[[[]]]]", "[[[[[]]]]]"),
                argumentSet("depth of objects", nested(4), nested(5)),
                argumentSet("string", '"' + "x".repeat(50) + '"', '"' + "x".repeat(51) + '"'),
                argumentSet("number", "12345", "123456"),
                argumentSet("name", "{\"" + "n".repeat(40) + "\":1}", "{\"" + "n".repeat(41) + "\":1}"),
                argumentSet("tokens", "[" + "1,".repeat(27) + "1]", "[" + "1,".repeat(28) + "1]"));
    }

    @ParameterizedTest
    @MethodSource("atTheLimit")
    void at_the_limit_it_is_read_and_above_it_refused(String at, String above) throws IOException {
        JsonReader reader = JsonReader.within(SMALL);

        assertThat(JsonWriter.toText(reader.read(at))).isEqualTo(at.replace(" ", ""));
        assertThat(reader.read(stream(at))).isEqualTo(reader.read(at));
        assertThatThrownBy(() -> reader.read(above)).isInstanceOfSatisfying(JsonSyntaxException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(JsonSyntaxException.LIMIT);
            assertThat(e.getMessage()).doesNotContain("xxx", "nnn", "123");
        });
        assertThatThrownBy(() -> reader.read(stream(above))).isInstanceOf(JsonSyntaxException.class);
    }

    @Test
    void a_million_brackets_are_refused_at_once() {
        byte[] brackets = "[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);

        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> JsonReader.standard().read(brackets))
                        .isInstanceOfSatisfying(JsonSyntaxException.class, e -> {
                            assertThat(e.problem().code()).isEqualTo(JsonSyntaxException.LIMIT);
                            assertThat(e.offset()).isLessThan(1_000);
                        }));
    }

    @Test
    void a_stream_without_end_is_not_read_to_its_end() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '[';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                Arrays.fill(buffer, from, from + length, (byte) '[');
                return length;
            }
        };

        assertThatThrownBy(() -> JsonReader.within(SMALL).read(endless))
                .hasMessage("line 1, column 1, at \"\": more than 1000 bytes");
    }

    @Test
    void a_stream_that_fails_says_so() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                throw new IOException("unplugged");
            }
        };

        assertThatThrownBy(() -> JsonReader.standard().read(broken)).isInstanceOf(IOException.class);
    }

    @Test
    void an_object_is_asked_for_and_something_else_is_there() {
        assertThatThrownBy(() -> JsonReader.standard().readObject("[]"))
                .hasMessage("line 1, column 1, at \"\": expected an object, found an array");
    }

    @Test
    void an_error_has_its_place_in_every_form() {
        assertThatThrownBy(() -> JsonReader.standard().read("{\"a\":\n [1, 2, x]}"))
                .isInstanceOfSatisfying(JsonSyntaxException.class, e -> {
                    assertThat(e.pointer().value()).isEqualTo("/a/2");
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo(11);
                    assertThat(e.offset()).isEqualTo(16);
                    assertThat(e.problem().title()).isEqualTo("line 2, column 11: not JSON");
                    assertThat(e.problem().pointer()).isEqualTo(e.pointer());
                });
    }

    private static String nested(int depth) {
        return depth == 0 ? "1" : "{\"a\":" + nested(depth - 1) + "}";
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
