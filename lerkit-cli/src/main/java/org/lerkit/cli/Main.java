package org.lerkit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.lerkit.cli.command.Environment;
import org.lerkit.cli.command.Lerkit;

/** The program. The one place that asks the system for its clock, its randomness and its streams. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and exits with its code.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        // The launcher knows which streams are a terminal; Java 17 does not.
        Set<String> terminals =
                Set.of(System.getProperty("lerkit.terminals", "").split(","));
        Environment environment = new Environment(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                terminals.contains("out") && System.getenv("NO_COLOR") == null,
                terminals.contains("err"),
                Path.of(""),
                Clock.systemUTC(),
                workers(),
                SecureRandom::new);
        System.exit(Lerkit.run(environment, arguments));
    }

    private static Executor workers() {
        return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
            Thread thread = new Thread(work, "lerkit");
            thread.setDaemon(true);
            return thread;
        });
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
