package org.lerkit.cli.command;

import java.util.function.Supplier;

/** Says on standard error how far long work is. Says nothing about short work. */
final class Progress {
    private static final long QUIET = 2_000;
    private static final long WATCHED = 250;
    private static final long UNWATCHED = 10_000;

    private final Environment environment;
    private final String noun;
    private long next;
    private long done;
    private boolean shown;

    Progress(Environment environment, String noun) {
        this.environment = environment;
        this.noun = noun;
        this.next = environment.clock().millis() + (environment.interactive() ? QUIET : UNWATCHED);
    }

    /** One more is done. */
    void step() {
        done++;
        tell(() -> Words.count(done, noun) + " ...");
    }

    /** Says these words, if it is time to say something. */
    void tell(Supplier<String> words) {
        long now = environment.clock().millis();
        if (now >= next) {
            if (environment.interactive()) {
                environment.err().print("\r" + words.get() + "\033[K");
                environment.err().flush();
                shown = true;
                next = now + WATCHED;
            } else {
                environment.err().println("lerkit: " + words.get());
                next = now + UNWATCHED;
            }
        }
    }

    /** Clears the line, so that what follows is not written into it. */
    void end() {
        if (shown) {
            environment.err().print("\r\033[K");
            shown = false;
        }
    }
}
