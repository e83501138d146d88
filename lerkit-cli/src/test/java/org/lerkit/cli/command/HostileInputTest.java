package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.cli.command.Shell.Result;

/** Input that is not what it should be: a clear error with its place, exit code 2, and no file left behind. */
class HostileInputTest {
    private static final String LAUGHS = """
            <?xml version="1.0"?>
            <!DOCTYPE CollegeTranscript [
              <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
            ]>
            <CollegeTranscript>&c;</CollegeTranscript>
            """;

    @TempDir
    private Path folder;

    static Stream<Arguments> inputs() {
        return Stream.of(
                Arguments.of("empty", new byte[0], "empty"),
                Arguments.of("only space", " \n ".getBytes(StandardCharsets.UTF_8), "nothing but space"),
                Arguments.of(
                        "a picture",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'},
                        "ends before its end chunk"),
                Arguments.of("prose", "Dear registrar,".getBytes(StandardCharsets.UTF_8), "neither JSON nor XML"),
                Arguments.of("half JSON", "{\"a\": [1, 2".getBytes(StandardCharsets.UTF_8), "line 1, column 12"),
                Arguments.of("a list", "[1, 2]".getBytes(StandardCharsets.UTF_8), "expected an object"),
                Arguments.of("deep JSON", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8), "line 1, column 1"),
                Arguments.of(
                        "billion laughs",
                        LAUGHS.getBytes(StandardCharsets.UTF_8),
                        "line 2, column 1: this is XML with a document type declaration"),
                Arguments.of(
                        "other XML",
                        "<html/>".getBytes(StandardCharsets.UTF_8),
                        "a web page without a credential in it"),
                Arguments.of(
                        "no transmission data",
                        "<CollegeTranscript><Student/></CollegeTranscript>".getBytes(StandardCharsets.UTF_8),
                        "/CollegeTranscript, line 1, column 1: "),
                Arguments.of(
                        "cut off",
                        "<CollegeTranscript><TransmissionData>".getBytes(StandardCharsets.UTF_8),
                        "/CollegeTranscript"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void it_is_told_and_nothing_is_left(String name, byte[] input, String words) {
        Shell shell = new Shell(folder).with("input", input);
        for (String command : new String[] {"convert", "render", "inspect", "skills"}) {
            Result result = shell.run(command, "input", "--out", "output");
            assertThat(result.code()).as(command).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .startsWith("lerkit: input: ")
                    .contains(words)
                    .hasSizeLessThan(500)
                    .doesNotContain("Dear registrar")
                    .doesNotContain("\tat ");
            assertThat(shell.files()).containsExactly("input");
        }
        assertThat(shell.run("verify", "input").code()).isIn(1, 2);
    }

    @Test
    void of_endless_input_no_more_is_read_than_it_takes_to_refuse_it() {
        Endless brackets = new Endless('[');
        Result result = new Shell(folder).run(brackets, false, "convert");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("lerkit: standard input: ").contains("line 1, column ");
        assertThat(brackets.read).isLessThan(1 << 20);
    }

    @Test
    void of_endless_space_in_json_no_more_is_read_than_the_limit() {
        Endless input = new Endless(' ');
        Result result = new Shell(folder).run(input.after("{"), false, "verify");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("more than 67108864 bytes");
        assertThat(input.read).isLessThan(65 << 20);
    }

    @Test
    void a_missing_or_unreadable_file_is_told() throws IOException {
        Shell shell = new Shell(folder);
        assertThat(shell.run("convert", "nothing.xml"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(2))
                .satisfies(result -> assertThat(result.err())
                        .isEqualTo("lerkit: nothing.xml: cannot be read: no such file or folder\n"));
        Files.createDirectory(folder.resolve("folder"));
        assertThat(shell.run("inspect", "folder").code()).isEqualTo(2);
    }

    /** One byte, for ever. */
    private static final class Endless extends InputStream {
        private final int value;
        private String start = "";
        private long read;

        Endless(int value) {
            this.value = value;
        }

        Endless after(String text) {
            start = text;
            return this;
        }

        @Override
        public int read() {
            return read < start.length() ? start.charAt((int) read++) : next();
        }

        private int next() {
            read++;
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            for (int at = from; at < from + length; at++) {
                bytes[at] = (byte) read();
            }
            return length;
        }
    }
}
