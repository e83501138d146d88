package org.lerkit.testkit.subject;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.Consuming;
import org.lerkit.testkit.Converting;
import org.lerkit.testkit.Displaying;
import org.lerkit.testkit.Issuing;
import org.lerkit.testkit.SubjectException;
import org.lerkit.testkit.Verdict;
import org.lerkit.testkit.Verifying;

/**
 * A subject that is a program: started anew for each document, without a shell. The document is in a file whose name stands
 * where the arguments have <code>{}</code>, and comes in by standard input too. 0 says yes, and what was made is on
 * standard output; the exit codes for no are 1 if nothing else is asked for. Every other code is a fault, and so is not to
 * end within 30 seconds, or to write more than 64 MiB. What does not end three times, one after the other, is run no more.
 * Immutable but for that, and thread-safe.
 *
 * <pre>{@code
 * Command.of("ours", "verify", "--quiet", "{}").verifying();
 * Command.of("ours", "issue").withIssuerId("did:web:issuer.example").issuing();
 * Command.of("ours", "convert", "{}").converting();
 * }</pre>
 */
public final class Command {
    private static final String FILE = "{}";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int LIMIT = 64 << 20;
    private static final int PATIENCE = 3;

    private final List<String> line;
    private final Set<Integer> refusing;
    private final Duration timeout;
    private final int limit;
    private final Optional<String> issuer;
    private final AtomicInteger waits;

    private Command(
            List<String> line,
            Set<Integer> refusing,
            Duration timeout,
            int limit,
            Optional<String> issuer,
            AtomicInteger waits) {
        this.line = List.copyOf(line);
        this.refusing = Set.copyOf(refusing);
        this.timeout = timeout;
        this.limit = limit;
        this.issuer = issuer;
        this.waits = waits;
    }

    /** A program and its arguments. */
    public static Command of(String program, String... arguments) {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.add(0, requireNonNull(program, "program"));
        return new Command(line, Set.of(1), TIMEOUT, LIMIT, Optional.empty(), new AtomicInteger());
    }

    /** With the exit codes that say no. */
    public Command refusingWith(Set<Integer> codes) {
        return new Command(line, codes, timeout, limit, issuer, waits);
    }

    /** With another time to end in. */
    public Command withTimeout(Duration time) {
        return new Command(line, refusing, requireNonNull(time, "time"), limit, issuer, waits);
    }

    /** With another number of bytes that it may write. */
    public Command withLimit(int bytes) {
        return new Command(line, refusing, timeout, bytes, issuer, waits);
    }

    /** Which is told who issues, where the credential has to say it. */
    public Command withIssuerId(String id) {
        return new Command(line, refusing, timeout, limit, Optional.of(id), waits);
    }

    /** As a verifier: it is given a credential. */
    public Verifying verifying() {
        return shown -> {
            Ended ended = run(shown.document());
            return ended.done() ? new Verdict.Accepted() : new Verdict.Refused(List.of("exit code " + ended.code()));
        };
    }

    /** As a displayer: it is given a credential, and writes what people see; its exit code is the verdict that it shows. */
    public Displaying displaying() {
        return shown -> {
            Ended ended = run(shown.document());
            return new Displaying.Display(Verdict.of(ended.done()), new String(ended.output(), StandardCharsets.UTF_8));
        };
    }

    /** As an issuer: it is given a credential without a proof, and writes the whole. */
    public Issuing issuing() {
        return new Issuing() {
            @Override
            public Answer issue(Request request) throws Exception {
                return convert(JsonWriter.toBytes(request.credential()));
            }

            @Override
            public Optional<String> issuerId() {
                return issuer;
            }
        };
    }

    /** As a consumer: it is given a document of CASE, and writes what it keeps of it. */
    public Consuming consuming() {
        return this::convert;
    }

    /** As a converter that keeps no ledger: it is given a transcript, and writes the other document. */
    public Converting converting() {
        return source -> convert(source.content());
    }

    /**
     * As a converter that keeps a ledger.
     *
     * @param ledger is given the same transcript, and writes the ledger of its conversion
     */
    public Converting converting(Command ledger) {
        requireNonNull(ledger, "ledger");
        return new Converting() {
            @Override
            public Answer convert(Source source) throws Exception {
                return Command.this.convert(source.content());
            }

            @Override
            public Optional<byte[]> ledger(Source source) throws Exception {
                return ledger.convert(source.content()) instanceof Answer.Document document
                        ? Optional.of(document.content())
                        : Optional.empty();
            }
        };
    }

    Answer convert(byte[] document) throws SubjectException, IOException, InterruptedException {
        Ended ended = run(document);
        return ended.done() ? Answer.document(ended.output()) : Answer.refused("exit code " + ended.code());
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Ended(int code, byte[] output) {
        boolean done() {
            return code == 0;
        }
    }

    private Ended run(byte[] document) throws SubjectException, IOException, InterruptedException {
        if (waits.get() >= PATIENCE) {
            throw new SubjectException("The command did not end " + PATIENCE + " times, and is run no more.");
        }
        Path file = Files.createTempFile("conform", ending(document));
        try {
            Files.write(file, document);
            return run(new ProcessBuilder(line.stream()
                            .map(part -> part.replace(FILE, file.toString()))
                            .toList())
                    .redirectInput(file.toFile())
                    .redirectError(Redirect.DISCARD));
        } finally {
            Files.deleteIfExists(file); // what the program may have done itself
        }
    }

    private Ended run(ProcessBuilder builder) throws SubjectException, IOException, InterruptedException {
        Process process = builder.start();
        try {
            FutureTask<byte[]> output = new FutureTask<>(() -> take(process.getInputStream()));
            Thread reader = new Thread(output, "lerkit-command");
            reader.setDaemon(true);
            reader.start();
            byte[] written = output.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw late();
            }
            waits.set(0);
            return ended(process.exitValue(), written);
        } catch (TimeoutException e) {
            throw late();
        } catch (ExecutionException e) {
            throw new SubjectException("What the command writes cannot be read.");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private SubjectException late() {
        waits.incrementAndGet();
        return new SubjectException("The command does not end within " + timeout.toMillis() + " ms.");
    }

    private Ended ended(int code, byte[] output) throws SubjectException {
        if (output.length > limit) {
            throw new SubjectException("The command writes more than " + limit + " bytes.");
        }
        if (code != 0 && !refusing.contains(code)) {
            throw new SubjectException("The command ends with exit code " + code + ", which says neither yes nor no.");
        }
        return new Ended(code, output);
    }

    /** Up to the limit and one more. The rest is thrown away, so that the program can end. */
    private byte[] take(InputStream output) throws IOException {
        try (output) {
            byte[] written = output.readNBytes(limit + 1);
            output.transferTo(OutputStream.nullOutputStream());
            return written;
        }
    }

    /** Programs may go by the names of files. */
    private static String ending(byte[] document) {
        return switch (document.length == 0 ? ' ' : (char) (document[0] & 0xFF)) {
            case '{', '[' -> ".json";
            case '<' -> ".xml";
            case 0x89 -> ".png";
            case 'e' -> ".jwt";
            default -> ".document";
        };
    }

    /** The program, without its arguments, which may have something secret. */
    @Override
    public String toString() {
        return line.get(0);
    }
}
