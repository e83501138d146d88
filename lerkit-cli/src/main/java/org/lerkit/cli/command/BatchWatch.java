package org.lerkit.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.lerkit.mapping.bulk.BulkFiles;
import org.lerkit.mapping.bulk.BulkRecords;
import org.lerkit.mapping.bulk.BulkRun;
import org.lerkit.mapping.bulk.Outcome;
import org.lerkit.mapping.bulk.Position;
import org.lerkit.mapping.bulk.Tally;
import org.lerkit.mapping.bulk.Written;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;

/** Says how far a batch is, what fails in it, and at the end what came of it. */
final class BatchWatch implements BulkRun.Sink<Written> {
    /** How many failures are told one by one. */
    private static final int FAILURES = 5;

    private static final int BAR = 20;
    private static final int MINUTE = 60;
    private static final long SECOND = 1_000;

    private final Environment environment;
    private final BulkFiles files;
    private final BulkRecords records;
    private final long size;
    private final boolean quiet;
    private final Progress progress;
    private final long begun;
    private final long before;
    private int told;

    /**
     * Watches a run.
     *
     * @param size how many bytes the source has; -1 if nobody knows
     */
    BatchWatch(Environment environment, BulkFiles files, BulkRecords records, long size, boolean quiet) {
        this.environment = environment;
        this.files = files;
        this.records = records;
        this.size = size;
        this.quiet = quiet;
        this.progress = new Progress(environment, "record");
        this.begun = environment.clock().millis();
        this.before = files.tally().records();
    }

    @Override
    public void put(Outcome<Written> outcome) {
        writing(() -> files.put(outcome));
        if (outcome instanceof Outcome.Failed<Written> failed && told++ < FAILURES) {
            progress.end();
            tell(failed);
        }
        progress.tell(this::words);
    }

    /** What may fail because an output cannot be written. */
    interface Writing {
        void run() throws IOException;
    }

    void writing(Writing work) {
        try {
            work.run();
        } catch (IOException e) {
            throw CommandFailure.unwritable("the output", e);
        }
    }

    private void tell(Outcome.Failed<Written> failed) {
        Position position = failed.position();
        String name = position.index() == 0 ? position.source() : position.source() + ", record " + position.index();
        Problem problem = failed.problems().get(0);
        CommandFailure.of(ExitCode.BAD_INPUT, name, problem).tell(environment.err());
    }

    private String words() {
        Tally tally = files.tally();
        long elapsed = environment.clock().millis() - begun;
        StringBuilder words = new StringBuilder();
        if (size > 0) {
            long share = Math.min(records.bytes(), size);
            int full = (int) (share * BAR / size);
            words.append('[')
                    .append("#".repeat(full))
                    .append(".".repeat(BAR - full))
                    .append("] ");
        }
        words.append(Words.count(tally.records(), "record"));
        if (elapsed >= SECOND) {
            words.append(", ")
                    .append(Words.grouped((tally.records() - before) * SECOND / elapsed))
                    .append(" a second");
        }
        if (tally.failed() > 0) {
            words.append(", ").append(Words.count(tally.failed(), "failure"));
        }
        if (size > 0 && records.bytes() > 0) {
            long left = (long) (elapsed * ((double) (size - records.bytes()) / records.bytes()));
            words.append(", ").append(left(left / SECOND)).append(" left");
        }
        return words.toString();
    }

    private static String left(long seconds) {
        if (seconds < 2 * MINUTE) {
            return seconds + " s";
        }
        long minutes = seconds / MINUTE;
        return minutes < 2 * MINUTE ? minutes + " min" : minutes / MINUTE + " h";
    }

    /** Says what came of it, and gives the code to exit with. */
    int end(String out, Path failures) {
        progress.end();
        Tally tally = files.tally();
        if (told > FAILURES) {
            environment.err().println("lerkit: and " + Words.count(told - FAILURES, "more failure"));
        }
        if (!quiet || tally.failed() > 0) {
            environment.err().println("lerkit: " + summary(tally, out, failures));
        }
        if (!quiet && !tally.leaves().isEmpty()) {
            long leaves =
                    tally.leaves().values().stream().mapToLong(Long::longValue).sum();
            environment
                    .err()
                    .println("lerkit: " + Words.count(leaves, "leaf", "leaves") + ": "
                            + Words.counts(new TreeMap<>(tally.leaves())));
        }
        return tally.failures().keySet().stream()
                .mapToInt(code -> CommandFailure.exitCode(new ProblemCode(code)))
                .max()
                .orElse(ExitCode.DONE);
    }

    private String summary(Tally tally, String out, Path failures) {
        long elapsed = environment.clock().millis() - begun;
        String speed = elapsed < SECOND
                ? ""
                : " in " + Words.duration(elapsed) + ", " + Words.grouped((tally.records() - before) * SECOND / elapsed)
                        + " a second";
        String failed =
                tally.failed() == 0 ? "" : "; " + Words.count(tally.failed(), "record") + " failed, see " + failures;
        return Words.count(tally.documents(), "document") + " from " + Words.count(tally.records(), "record") + " to "
                + out + speed + failed;
    }
}
