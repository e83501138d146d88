package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
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
        List<Conversion<Document>> next = next(conversions);
        if (read == 0) {
            throw CommandFailure.badInput(source + ": holds no record", "");
        }
        boolean records = read > 1 || conversions.hasNext();
        boolean several = records || next.size() > 1;
        if (records && targets.ledgerPage.isPresent()) {
            throw CommandFailure.usage(
                    "--ledger-html: " + source + " holds several records", "use --ledger, which has one a line");
        }
        Destination ledgerFile = new Destination(targets.ledger, false);
        try (DocumentSink documents = new DocumentSink(output, targets.documents, several);
                DocumentSink ledgers = new DocumentSink(output, ledgerFile, several)) {
            while (!next.isEmpty()) {
                for (Conversion<Document> done : next) {
                    documents.add(done.value());
                    if (targets.ledger.isPresent()) {
                        ledgers.add(Document.of(done.ledger().toJson()));
                    }
                }
                Ledger joint =
                        Ledger.joint(next.stream().map(Conversion::ledger).toList());
                targets.ledgerPage.ifPresent(
                        page -> output.write(Optional.of(page), LedgerPage.of(joint, targets.title)));
                account(next, joint);
                next = next(conversions);
            }
        }
        progress.end();
        summarize();
        return exitCode;
    }

    /** The documents of the next record that can be converted; those before it that cannot are told. None at the end. */
    private List<Conversion<Document>> next(Converter.Conversions conversions) {
        while (conversions.hasNext()) {
            read++;
            try {
                List<Conversion<Document>> done = conversions.draft().get();
                progress.step();
                if (!done.isEmpty()) {
                    return done;
                }
            } catch (ConversionException e) {
                progress.end();
                boolean alone = read == 1 && !conversions.hasNext();
                CommandFailure failure = CommandFailure.of(alone ? source : source + ", record " + read, e);
                failure.tell(environment.err());
                exitCode = Math.max(exitCode, failure.exitCode());
            }
        }
        return List.of();
    }

    /** Counts each leaf of a record once, however many documents it became. */
    private void account(List<Conversion<Document>> documents, Ledger joint) {
        written += documents.size();
        joint.counts().forEach((token, count) -> counts.merge(token, count, Integer::sum));
        Set<Problem> problems = new LinkedHashSet<>();
        documents.forEach(done -> problems.addAll(done.problems()));
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
