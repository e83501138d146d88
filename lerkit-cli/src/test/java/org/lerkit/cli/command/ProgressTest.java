package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    private Progress progress(boolean watched) {
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochMilli(now);
            }
        };
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Progress(
                new Environment(
                        InputStream.nullInputStream(),
                        stream,
                        stream,
                        false,
                        watched,
                        Path.of(""),
                        clock,
                        Runnable::run,
                        SecureRandom::new),
                "record");
    }

    private String steps(Progress progress, int number, long each) {
        for (int i = 0; i < number; i++) {
            now += each;
            progress.step();
        }
        progress.end();
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void short_work_says_nothing() {
        assertThat(steps(progress(true), 100, 10)).isEmpty();
        assertThat(steps(progress(false), 100, 99)).isEmpty();
    }

    @Test
    void on_a_terminal_one_line_counts_and_is_cleared() {
        assertThat(steps(progress(true), 2100, 1)).isEqualTo("\r2,000 records ...\033[K\r\033[K");
    }

    @Test
    void elsewhere_a_line_comes_every_ten_seconds() {
        assertThat(steps(progress(false), 25, 1000)).isEqualTo("lerkit: 10 records ...\nlerkit: 20 records ...\n");
    }
}
