package org.lerkit.cli.http;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What one client may cost.
 *
 * @param bodyBytes the largest body that is read
 * @param time how long a body may take to arrive, and an answer to be taken
 * @param requests how many requests are worked on at once; others wait
 */
public record ServerLimits(int bodyBytes, Duration time, int requests) {
    /** Room for a long transcript: 8 MiB, ten seconds, eight requests. */
    public static final ServerLimits STANDARD = new ServerLimits(8 << 20, Duration.ofSeconds(10), 8);

    public ServerLimits {
        requireNonNull(time, "time");
    }
}
