package org.lerkit.cli.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lerkit.cli.command.SigningFlags.Signing;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.bulk.BulkFiles;
import org.lerkit.mapping.bulk.BulkPlaces;
import org.lerkit.mapping.bulk.BulkReader;
import org.lerkit.mapping.bulk.BulkRecords;
import org.lerkit.mapping.bulk.BulkRun;
import org.lerkit.mapping.bulk.Identity;
import org.lerkit.mapping.bulk.Written;
import org.lerkit.model.document.Format;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lerkit batch}: many records, side by side, and so that a run that is killed can go on. */
@Command(
        name = "batch",
        description = {
            "Converts many records: a batch, JSON Lines, or all files of a folder. Signs each as it goes, if asked to.",
            "What cannot be converted becomes a line in a file of failures, and the others go on.",
            "Killed at any moment it leaves nothing half written; --resume goes on where it was."
        })
final class BatchCommand implements Callable<Integer> {
    /** How many records wait for each worker, so that a slow one holds up nobody. */
    private static final int AHEAD = 4;

    /** What the result does not depend on. */
    private static final Set<String> HOW = Set.of("--resume", "--jobs", "--unordered", "--quiet", "--debug", "--help");

    /** Options that name files by which records are converted. */
    private static final Set<String> FILES = Set.of("--policy", "--privacy", "--issuer-profile", "--display-image");

    @Mixin
    private RecordSource source = new RecordSource();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE.jsonl",
            description = "Where documents go: a file, one a line, or a folder if it ends with a slash.")
    private String out = "";

    @Option(
            names = "--failures",
            paramLabel = "FILE.jsonl",
            description = "Where failures go, one a line; beside the documents if left out.")
    private Optional<Path> failures = Optional.empty();

    @Option(names = "--ledger", paramLabel = "FILE.jsonl", description = "Writes the ledgers, one a line.")
    private Optional<Path> ledger = Optional.empty();

    @Option(
            names = "--jobs",
            paramLabel = "NUMBER",
            description = "How many records to convert at once; as many as there are processors if left out.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--unordered",
            description = "Writes each document as soon as it is there, whatever order they come in.")
    private boolean unordered;

    @Option(names = "--resume", description = "Goes on with a run that was interrupted; begins one if there is none.")
    private boolean resume;

    @Option(names = "--issue", description = "Signs each document with --key, as lerkit issue does.")
    private boolean issue;

    @Mixin
    private TargetFlags target = new TargetFlags();

    @Mixin
    private MappingFlags mapping = new MappingFlags();

    @Mixin
    private SigningFlags signing = new SigningFlags();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Environment environment;

    private BatchCommand(Environment environment) {
        this.environment = environment;
    }

    /** The command, of which a key is asked only where it signs. */
    static CommandLine in(Environment environment) {
        CommandLine command = new CommandLine(new BatchCommand(environment));
        OptionSpec key = command.getCommandSpec().findOption("--key");
        command.getCommandSpec().remove(key);
        command.getCommandSpec()
                .addOption(OptionSpec.builder(key).required(false).build());
        return command;
    }

    @Override
    public Integer call() {
        Optional<Path> file =
                source.file().filter(path -> !path.toString().equals("-")).map(environment.directory()::resolve);
        String name = source.file()
                .map(Path::toString)
                .filter(path -> !path.equals("-"))
                .orElse("standard input");
        BulkPlaces places = places(file);
        Converters converters =
                CommandFailure.telling(name, () -> mapping.in(target.converters(environment), environment));
        Function<Conversion<Document>, Written> step = step(converters.targets());
        return CommandFailure.telling(name, () -> {
            long size = size(file);
            try (BulkRecords records = records(converters, file, name);
                    BulkFiles files = files(file, places)) {
                BatchWatch watch = new BatchWatch(environment, files, records, size, target.quiet());
                run(records, files, step, watch);
                return watch.end(out, environment.directory().relativize(places.failures()));
            }
        });
    }

    private void run(
            BulkRecords records, BulkFiles files, Function<Conversion<Document>, Written> step, BatchWatch watch)
            throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(jobs, work -> {
            Thread thread = new Thread(work, "lerkit-batch");
            thread.setDaemon(true);
            return thread;
        });
        try {
            BulkRun<Written> run = BulkRun.on(workers, jobs * AHEAD, step).after(files.checkpoint());
            (unordered ? run.unordered() : run).run(records, watch);
            watch.writing(files::finish);
        } catch (InterruptedException e) { // not passed on before files are closed, which it would break
            throw CommandFailure.badInput("interrupted", "--resume goes on with it");
        } finally {
            workers.shutdownNow();
        }
    }

    private BulkPlaces places(Optional<Path> in) {
        Destination destination = Destination.of(environment, Optional.of(out));
        Path place = destination
                .path()
                .map(environment.directory()::resolve)
                .orElseThrow(() -> CommandFailure.usage(
                        "--out: standard output cannot be gone on with", "name a file or a folder"));
        if (in.filter(Files::isDirectory)
                .filter(folder -> normal(place).startsWith(normal(folder)))
                .isPresent()) {
            throw CommandFailure.usage("--out: in the folder that is read", "name another place");
        }
        BulkPlaces places = destination.folder() ? BulkPlaces.folder(place) : BulkPlaces.file(place);
        if (failures.isPresent()) {
            places = places.withFailures(environment.directory().resolve(failures.get()));
        }
        return ledger.isPresent() ? places.withLedgers(environment.directory().resolve(ledger.get())) : places;
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private BulkRecords records(Converters converters, Optional<Path> file, String name) throws IOException {
        BulkReader reader = BulkReader.to(target.to()).with(converters).with(target.options(environment));
        Optional<Format> from = source.from().or(mapping::format);
        if (from.isPresent()) {
            reader = reader.from(from.get());
        }
        if (file.isEmpty()) {
            return reader.open(name, environment.in());
        }
        return Files.isDirectory(file.get())
                ? reader.openFolder(file.get())
                : reader.open(name, Files.newInputStream(file.get()));
    }

    private BulkFiles files(Optional<Path> file, BulkPlaces places) throws IOException {
        if (file.isEmpty()) {
            if (resume) {
                throw CommandFailure.usage(
                        "--resume: standard input is there only once", "put it into a file and name that");
            }
            return BulkFiles.open(places);
        }
        return BulkFiles.open(places, Identity.of(file.get(), way()), resume);
    }

    /** All options that the result depends on, with their values as given, and what the files say that they name. */
    private String way() throws IOException {
        List<String> way = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            if (!HOW.contains(option.longestName())) {
                way.add(option.longestName() + '=' + option.originalStringValues());
            }
            if (FILES.contains(option.longestName())) {
                for (String name : option.originalStringValues()) {
                    Path file = environment.directory().resolve(name);
                    way.add(Files.isRegularFile(file) ? name + '=' + Files.readString(file, ISO_8859_1) : name);
                }
            }
        }
        return way.stream().sorted().collect(Collectors.joining("\n"));
    }

    /** How large the source is; -1 if nobody knows. */
    private static long size(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return -1;
        }
        long size = 0;
        for (Path part : BulkReader.files(file.get())) {
            size += Files.size(part);
        }
        return size;
    }

    private Function<Conversion<Document>, Written> step(List<Format> targets) {
        if (jobs < 1) {
            throw CommandFailure.usage("--jobs: nobody does the work", "1 or more");
        }
        if (!targets.contains(target.to())) {
            throw CommandFailure.usage(
                    "--to: lerkit does not write " + target.to(),
                    "it writes " + targets.stream().map(Format::id).collect(Collectors.joining(", ")));
        }
        boolean hasKey = spec.commandLine().getParseResult().hasMatchedOption("--key");
        if (!issue) {
            if (hasKey) {
                throw CommandFailure.usage("--key: nothing is signed", "add --issue");
            }
            return converted -> kept(Written.of(converted), converted);
        }
        if (!hasKey) {
            throw CommandFailure.usage("--issue: no key", "say which with --key");
        }
        if (!IssueCommand.ISSUED.contains(target.to())) {
            throw CommandFailure.usage("--issue: a " + target.to().title() + " is not signed", "leave --issue out");
        }
        Signing by = signing.read(environment.withoutExecutor());
        return converted -> kept(signed(by, converted), converted);
    }

    private static Written signed(Signing by, Conversion<Document> converted) {
        try {
            SecuredCredential signed =
                    by.issuer().issue(by.issuer().asIssuer(converted.value().json()), by.securing());
            return Written.of(converted, signed.bytes(), signed.token().isPresent() ? "jwt" : "json");
        } catch (GeneralSecurityException e) {
            throw CommandFailure.badInput("--key: does not sign any more", "--resume goes on when it does");
        }
    }

    private Written kept(Written written, Conversion<Document> converted) {
        return ledger.isPresent() ? written.withLedgerOf(converted) : written;
    }
}
