package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.Waiver;
import org.lerkit.testkit.profile.StandardProfiles;
import org.lerkit.testkit.report.ReportFormat;
import org.lerkit.testkit.report.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lerkit conform}: whether an issuer, a verifier, a host does what specifications ask of it. */
@Command(
        name = "conform",
        description = {
            "Examines an issuer, a verifier, a host or a converter, requirement by requirement, by what the",
            "specifications of a profile ask of it.",
            "This is pre-certification: certification is given by 1EdTech, and the W3C makes its own reports.",
        })
final class ConformCommand implements Callable<Integer> {
    private static final Set<String> DECIDING = Set.of("must", "should", "untested", "indeterminate");

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PROFILE",
            description = "What the subject is examined as: ob3-issuer, say. --list has all.")
    private Optional<String> profile = Optional.empty();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SUBJECT",
            description = "What is examined: a file, a folder of documents, or the http(s) address of an API.")
    private Optional<String> subject = Optional.empty();

    @Mixin
    private final ConformSubject subjects = new ConformSubject();

    @Mixin
    private final ConformOptions options = new ConformOptions();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = {
                "text, json, junit, earl, sarif or html. If left out, what the name of --out ends with, or text.",
            })
    private Optional<String> format = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the report goes; standard output if left out.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            split = ",",
            description = {
                "What fails the run: must (always): failures of what is required, or nothing tested; should: those",
                "of recommendations too; untested, indeterminate: any check that was not made, or could not be told."
            })
    private List<String> failOn = List.of("must");

    @Option(names = "--list", description = "Lists the profiles, or what PROFILE asks.")
    private boolean list;

    @Option(
            names = "--diff",
            arity = "2",
            paramLabel = "REPORT",
            description = "Tells what changed between two reports in JSON, the older first; 1 if something is worse.")
    private List<Path> diff = List.of();

    @Option(
            names = "--export-mutants",
            paramLabel = "FOLDER",
            description = "Writes the documents of PROFILE there, with expected.json: what each must come to.")
    private Optional<Path> mutants = Optional.empty();

    private final Environment environment;

    ConformCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (!diff.isEmpty()) {
            return ConformFiles.diff(environment, diff.get(0), diff.get(1), out);
        }
        if (list) {
            return ConformFiles.list(environment, profile.map(this::named), out);
        }
        ConformanceProfile asked = profile.map(this::named)
                .orElseThrow(() -> CommandFailure.usage("say as what the subject is examined", howToList()));
        ConformanceOptions how = options.of(asked, environment);
        if (mutants.isPresent()) {
            return ConformFiles.export(environment, asked, how, mutants.get());
        }
        return examine(asked, how);
    }

    private ConformanceProfile named(String id) {
        return StandardProfiles.named(id)
                .orElseThrow(() -> CommandFailure.usage("PROFILE: none of this name", howToList()));
    }

    private static String howToList() {
        return "one of "
                + StandardProfiles.all().stream().map(ConformanceProfile::id).collect(Collectors.joining(", "));
    }

    private int examine(ConformanceProfile asked, ConformanceOptions how) {
        ReportFormat form = form();
        Set<String> deciding = deciding();
        Subject examined = subjects.of(subject, asked, environment);
        Progress progress = new Progress(environment, "check");
        ConformanceReport report = ConformanceKit.run(asked, examined, how, result -> progress.step());
        progress.end();
        try (Output output = new Output(environment)) {
            output.write(out, form.write(report));
            output.commit();
        }
        for (Waiver waiver : how.waivers()) {
            if (report.results().stream().noneMatch(result -> isNeeded(waiver, result))) {
                environment.err().println("lerkit: a waiver that nothing needs: " + waiver.requirement());
            }
        }
        if (report.results().stream().allMatch(result -> result.outcome() == Outcome.UNTESTED)) {
            environment.err().println("lerkit: nothing was tested: " + asked.id() + " needs " + asked.needs());
        }
        return isFailure(report, deciding) ? ExitCode.REJECTED : ExitCode.DONE;
    }

    private static boolean isNeeded(Waiver waiver, Result result) {
        return waiver.isFor(result.requirement()) && Standing.of(result) == Standing.WAIVED;
    }

    private ReportFormat form() {
        if (format.isEmpty()) {
            return out.flatMap(file -> ReportFormat.ofFile(file.toString())).orElse(ReportFormat.TEXT);
        }
        return ReportFormat.named(format.get())
                .orElseThrow(() ->
                        CommandFailure.usage("--format: none of this name", "text, json, junit, earl, sarif or html"));
    }

    private Set<String> deciding() {
        if (!DECIDING.containsAll(failOn)) {
            throw CommandFailure.usage("--fail-on: none of this name", "must, should, untested or indeterminate");
        }
        return new LinkedHashSet<>(failOn);
    }

    private static boolean isFailure(ConformanceReport report, Set<String> deciding) {
        return !report.passed()
                || (deciding.contains("should") && has(report, Standing.FAILED))
                || (deciding.contains("untested") && has(report, Standing.UNTESTED))
                || (deciding.contains("indeterminate") && has(report, Standing.INDETERMINATE));
    }

    private static boolean has(ConformanceReport report, Standing standing) {
        return report.results().stream().anyMatch(result -> Standing.of(result) == standing);
    }
}
