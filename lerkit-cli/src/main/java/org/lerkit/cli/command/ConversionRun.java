package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.render.LedgerPage;
import org.lerkit.model.Problem;

/**
 * Takes conversions one after the other and puts each where it belongs. A record of a batch that cannot be converted is
 * told and left out; the others are written, and the exit code says that one is missing.
 */
final class ConversionRun {
    /** How many remarks on a source are told one by one. */
    private static final int REMARKS = 5;

    private final Environment environment;
    private final String source;
    private final Output output;
    private final Targets targets;
    private final Progress progress;
    private final Map<String, Integer> counts = new TreeMap<>();
    private int exitCode = ExitCode.DONE;
    private int read;
    private int written;
    private int remarks;

    /** Where everything goes. */
    record Targets(
            String title, Destination documents, Optional<Path> ledger, Optional<Path> ledgerPage, boolean quiet) {}

    ConversionRun(Environment environment, String source, Output output, Targets targets) {
        this.environment = environment;
        this.source = source;
        this.output = output;
        this.targets = targets;
        this.progress = new Progress(environment, "record");
    }

    /** Converts all there is, and gives the code to exit with. */
    int run(Converter.Conversions conversions) {
        Optional<Conversion<Document>> next = next(conversions);
        if (read == 0) {
            throw CommandFailure.badInput(source + ": holds no record", "");
        }
        boolean several = read > 1 || conversions.hasNext();
        if (several && targets.ledgerPage.isPresent()) {
            throw CommandFailure.usage(
                    "--ledger-html: " + source + " holds several records", "use --ledger, which has one a line");
        }
        Destination ledgerFile = new Destination(targets.ledger, false);
        try (DocumentSink documents = new DocumentSink(output, targets.documents, several);
                DocumentSink ledgers = new DocumentSink(output, ledgerFile, several)) {
            while (next.isPresent()) {
                Conversion<Document> done = next.get();
                documents.add(done.value());
                if (targets.ledger.isPresent()) {
                    ledgers.add(Document.of(done.ledger().toJson()));
                }
                targets.ledgerPage.ifPresent(
                        page -> output.write(Optional.of(page), LedgerPage.of(done.ledger(), targets.title)));
                account(done);
                next = next(conversions);
            }
        }
        progress.end();
        summarize();
        return exitCode;
    }

    /** The next that can be converted; those before it that cannot are told. */
    private Optional<Conversion<Document>> next(Converter.Conversions conversions) {
        while (conversions.hasNext()) {
            read++;
            try {
                Conversion<Document> done = conversions.next();
                progress.step();
                return Optional.of(done);
            } catch (ConversionException e) {
                progress.end();
                boolean alone = read == 1 && !conversions.hasNext();
                CommandFailure failure = CommandFailure.of(alone ? source : source + ", record " + read, e);
                failure.tell(environment.err());
                exitCode = Math.max(exitCode, failure.exitCode());
            }
        }
        return Optional.empty();
    }

    private void account(Conversion<Document> done) {
        written++;
        done.ledger().counts().forEach((token, count) -> counts.merge(token, count, Integer::sum));
        List<Problem> problems = done.problems();
        for (Problem problem : problems) {
            if (remarks++ < REMARKS && !targets.quiet) {
                progress.end();
                environment.err().println("lerkit: note: " + Words.problem(problem));
            }
        }
    }

    private void summarize() {
        if (targets.quiet || written == 0) {
            return;
        }
        if (remarks > REMARKS) {
            environment.err().println("lerkit: and " + Words.count(remarks - REMARKS, "more note"));
        }
        int leaves = counts.values().stream().mapToInt(Integer::intValue).sum();
        environment
                .err()
                .println("lerkit: " + Words.count(written, "document") + " from "
                        + Words.count(leaves, "leaf", "leaves") + ": " + Words.counts(counts));
    }
}
