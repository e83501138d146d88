package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lerkit.mapping.match.CrosswalkGraph;
import org.lerkit.mapping.match.Match;
import org.lerkit.mapping.match.MatchPolicy;
import org.lerkit.mapping.match.Suggestion;
import org.lerkit.mapping.render.MatchPage;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lerkit match}: what a record has of what a job asks for. */
@Command(
        name = "match",
        description = {
            "Says of each thing that a job posting asks for whether the record has it, by which credential, and what is",
            "missing. Only identifiers count, and relations that frameworks state; words are never matched."
        })
final class MatchCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "RECORD",
            description = "The record: a credential, a transcript, a resume; - for standard input.")
    private Path record = Path.of("-");

    @Parameters(
            index = "1",
            paramLabel = "POSTING",
            description = "The posting: JSON of schema.org or HR Open, or a web page that has it.")
    private Path posting = Path.of("-");

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "What counts, and how much: a file of JSON. lerkit.match:1 if left out.")
    private Optional<Path> policy = Optional.empty();

    @Option(
            names = "--suggest",
            description = {
                "Adds skills whose words are like those of requirements that nothing was found for, for people to look at.",
                "They count nothing."
            })
    private boolean suggest;

    @Mixin
    private final SkillsFlags flags = new SkillsFlags();

    @Mixin
    private final CrosswalkFlags crosswalks = new CrosswalkFlags();

    @Mixin
    private final ReportFlags report = new ReportFlags();

    private final Environment environment;

    MatchCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        report.check();
        if (record.toString().equals("-") && posting.toString().equals("-")) {
            throw CommandFailure.usage(
                    "standard input is one document, and two are needed", "give the record or the posting as a file");
        }
        MatchPolicy by = policy.map(this::policy).orElseGet(MatchPolicy::standard);
        JobPosting job = PostingFile.read(environment, posting);
        SkillsFlags.Found found = flags.skills(environment, Optional.of(record));
        CrosswalkGraph graph = crosswalks.graph(environment, found.skills().frameworks());
        Match match = CommandFailure.telling(posting.toString(), () -> Match.of(found.skills(), job, graph, by));
        List<Suggestion> suggestions = suggest ? match.suggest() : List.of();
        report.write(
                environment,
                () -> match.explain() + told(suggestions),
                () -> suggest ? match.toJson().with("suggestions", json(suggestions)) : match.toJson(),
                options -> MatchPage.of(
                        match,
                        suggestions,
                        found.note().map(options::withVerification).orElse(options)));
        return ExitCode.DONE;
    }

    private static String told(List<Suggestion> suggestions) {
        return suggestions.isEmpty()
                ? ""
                : suggestions.stream()
                        .map(suggestion -> "  " + suggestion.requirement().value() + " and "
                                + suggestion.skill().place().value() + "\n")
                        .collect(Collectors.joining("", "Only the words are alike, which counts nothing\n", ""));
    }

    private static JsonArray json(List<Suggestion> suggestions) {
        return new JsonArray(
                suggestions.stream().<JsonValue>map(Suggestion::toJson).toList());
    }

    private MatchPolicy policy(Path file) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            return CommandFailure.telling(input.name(), () -> MatchPolicy.read(input.stream()));
        }
    }
}
