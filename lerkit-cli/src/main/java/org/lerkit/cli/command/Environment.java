package org.lerkit.cli.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.lerkit.crypto.CryptoConfig;

/**
 * What a command has of the world around it.
 *
 * @param in standard input
 * @param out standard output: results, and nothing else
 * @param err standard error: what is said about the work
 * @param colours whether results may be coloured
 * @param interactive whether someone watches standard error
 * @param directory what relative file names are relative to
 * @param clock what time it is
 * @param executor does work that can be done side by side
 * @param random where keys and salts come from; asked only when something is made or signed
 */
public record Environment(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean colours,
        boolean interactive,
        Path directory,
        Clock clock,
        Executor executor,
        Supplier<SecureRandom> random) {
    /** What is accepted, by this clock. */
    CryptoConfig crypto() {
        return CryptoConfig.v2026().toBuilder().clock(clock).executor(executor).build();
    }

    /** The same, where a command does its work side by side already: what is done in it is done by the thread that asks. */
    Environment withoutExecutor() {
        return new Environment(in, out, err, colours, interactive, directory, clock, Runnable::run, random);
    }
}
