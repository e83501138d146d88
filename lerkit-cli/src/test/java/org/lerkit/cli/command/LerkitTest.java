package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;

/** What all commands have in common. */
class LerkitTest {
    @TempDir
    private Path folder;

    @Test
    void without_a_command_or_with_an_unknown_one_it_says_what_there_is() {
        Shell shell = new Shell(folder);
        assertThat(shell.run().code()).isEqualTo(3);
        assertThat(shell.run("key").code()).isEqualTo(3);
        Result unknown = shell.run("verfy", "x.json");
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).startsWith("lerkit: not understood: verfy").contains("lerkit verify");
        assertThat(shell.run("verify", "--loudly").code()).isEqualTo(3);
    }

    @Test
    void help_and_version_are_asked_for() {
        Shell shell = new Shell(folder);
        Result help = shell.run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("demo", "convert", "issue", "verify", "inspect", "render", "skills", "match", "key")
                .contains("4  a defect of lerkit");
        assertThat(shell.run("convert", "--help").out()).contains("--fail-on").contains("--check-accounting");
        assertThat(shell.run("--version").out()).startsWith("lerkit ");
    }

    @Test
    void each_command_that_there_is_tells_how_it_is_used_as_one_of_many_and_alone() {
        Shell shell = new Shell(folder);
        List<String> names = shell.run("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty() && line.startsWith(" "))
                .filter(line -> line.charAt(2) != ' ')
                .map(line -> line.substring(2, line.indexOf(' ', 2)))
                .toList();
        assertThat(names).hasSize(15).contains("verify", "batch", "key", "status");
        for (String name : names) {
            Result alone = shell.run(name, "--help");
            assertThat(alone.out()).startsWith("Usage: lerkit " + name + " ");
            assertThat(shell.run("--debug", name, "--help")).isEqualTo(alone);
            assertThat(alone.code()).isZero();
        }
    }

    @Test
    void an_option_before_the_command_holds_for_it() {
        assertThat(new Shell(folder).run("--debug", "verify", "nothing.json").err())
                .contains("\tat org.lerkit.cli");
    }

    @Test
    void a_stack_trace_is_shown_only_when_asked_for() {
        Shell shell = new Shell(folder);
        assertThat(shell.run("verify", "nothing.json").err()).doesNotContain("\tat ");
        assertThat(shell.run("verify", "nothing.json", "--debug").err()).contains("\tat org.lerkit.cli");
    }

    @Test
    void a_defect_is_told_as_one() {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public byte[] readNBytes(int length) {
                throw new IllegalStateException("secret");
            }
        };
        Result result = new Shell(folder).run(broken, false, "verify");
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err())
                .contains("a defect of lerkit")
                .contains("--debug")
                .doesNotContain("secret");
    }

    @Test
    void an_input_that_fails_is_told() {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public byte[] readNBytes(int length) throws IOException {
                throw new IOException("disk");
            }
        };
        Result result = new Shell(folder).run(broken, false, "verify");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("lerkit: standard input: cannot be read");
    }

    @Test
    void an_output_that_nobody_reads_is_noticed() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("broken pipe");
            }
        };
        for (String source : new String[] {"transcript.xml", "batch.xml"}) {
            new Shell(folder).withTranscript().withBatch();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Environment environment = new Environment(
                    InputStream.nullInputStream(),
                    new PrintStream(closed, false, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    false,
                    false,
                    folder,
                    Shell.NOON,
                    Runnable::run,
                    () -> {
                        throw new AssertionError();
                    });
            assertThat(Lerkit.run(environment, "convert", source)).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard output: cannot be written");
        }
    }
}
