package org.lerkit.cli.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Runs commands in process, in a folder of their own. */
final class Shell {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    private final Path folder;

    Shell(Path folder) {
        this.folder = folder;
    }

    /** What a command did. */
    record Result(int code, String out, String err) {}

    Result run(String... arguments) {
        return run(InputStream.nullInputStream(), false, arguments);
    }

    Result pipe(String input, String... arguments) {
        return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), false, arguments);
    }

    Result colourful(String... arguments) {
        return run(InputStream.nullInputStream(), true, arguments);
    }

    Result run(InputStream in, boolean colours, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment = new Environment(
                in, print(out), print(err), colours, false, folder, NOON, Runnable::run, SecureRandom::new);
        int code = Lerkit.run(environment, arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** The transcript of the demonstration, put into the folder. */
    Shell withTranscript() {
        try (InputStream in = Shell.class.getResourceAsStream("demo-transcript.xml")) {
            return with("transcript.xml", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A batch of three transcripts, put into the folder. */
    Shell withBatch() {
        return with("batch.xml", fixture("pesc/batch-of-three.xml"));
    }

    static String fixture(String name) {
        return read(Path.of("../lerkit-mapping/src/test/resources/fixtures").resolve(name));
    }

    Shell with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Shell with(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String file(String name) {
        return read(folder.resolve(name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of what is in the folder. */
    List<String> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
