package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Specification;
import org.lerkit.testkit.Waiver;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a subject is examined: by what, of which revision, with what known and accepted. */
final class ConformOptions {
    @Option(
            names = "--only",
            paramLabel = "ID",
            split = ",",
            description = {
                "Makes the checks of this only: a specification (ob-3.0), a requirement (ob-3.0/expired), or one",
                "check (ob-3.0/expired#valid-until-past). May be given several times."
            })
    private List<String> only = List.of();

    @Option(
            names = "--revision",
            paramLabel = "SPEC=REVISION",
            description = "Reads a specification by this revision and not by the newest: ob-3.0=1.2.")
    private Map<String, String> revisions = new LinkedHashMap<>();

    @Option(
            names = "--waive",
            paramLabel = "REQUIREMENT=REASON",
            description = "Reports failures of this requirement with the reason, and lets them not decide.")
    private Map<String, String> waive = new LinkedHashMap<>();

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "The same from a file: {\"ob-3.0/expired\": \"comes with the next release\"}.")
    private Optional<Path> waivers = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "What the keys of the documents that are made are drawn from: 1 if left out.")
    private long seed = 1;

    @Mixin
    private final DocumentFlags documents = new DocumentFlags();

    ConformanceOptions of(ConformanceProfile profile, Environment environment) {
        ConformanceOptions options = ConformanceOptions.at(environment.clock())
                .withSeed(seed)
                .withDocuments(documents.loader(environment))
                .only(asked(profile));
        for (Map.Entry<String, String> revision : revisions.entrySet()) {
            requireRevision(profile, revision.getKey(), revision.getValue());
            options = options.withRevision(revision.getKey(), revision.getValue());
        }
        Map<String, String> accepted = new LinkedHashMap<>(inFile(environment));
        accepted.putAll(waive);
        for (Map.Entry<String, String> waiver : accepted.entrySet()) {
            options = options.withWaiver(waiver(profile, waiver.getKey(), waiver.getValue()));
        }
        return options;
    }

    private Set<String> asked(ConformanceProfile profile) {
        Set<String> known = profile.checks().stream()
                .flatMap(check -> Stream.of(
                                check.requirement().key(), check.requirement().id())
                        .map(requirement -> requirement + '#' + check.name()))
                .collect(Collectors.toSet());
        profile.specifications().forEach(specification -> known.add(specification.id()));
        for (String id : only) {
            if (!known.contains(id) && requirement(profile, id).isEmpty()) {
                throw CommandFailure.usage("--only: " + profile.id() + " has no " + id, howToList(profile));
            }
        }
        return Set.copyOf(only);
    }

    private static Optional<Requirement> requirement(ConformanceProfile profile, String id) {
        return profile.requirements().stream()
                .filter(requirement -> id.equals(requirement.key()) || id.equals(requirement.id()))
                .findFirst();
    }

    private static String howToList(ConformanceProfile profile) {
        return "lerkit conform --list " + profile.id() + " lists what there is";
    }

    private static void requireRevision(ConformanceProfile profile, String id, String revision) {
        Specification specification = profile.specifications().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> CommandFailure.usage(
                        "--revision: " + profile.id() + " does not ask " + id,
                        profile.specifications().stream().map(Specification::id).collect(Collectors.joining(", "))));
        if (!specification.revisions().contains(revision)) {
            throw CommandFailure.usage(
                    "--revision: no such revision of " + id, String.join(", ", specification.revisions()));
        }
    }

    private static Waiver waiver(ConformanceProfile profile, String id, String reason) {
        if (requirement(profile, id).isEmpty()) {
            throw CommandFailure.usage("a waiver: " + profile.id() + " has no " + id, howToList(profile));
        }
        if (reason.isBlank()) {
            throw CommandFailure.usage("a waiver of " + id + " that does not say why", "--waive " + id + "=REASON");
        }
        return new Waiver(id, reason.strip());
    }

    private Map<String, String> inFile(Environment environment) {
        Map<String, String> accepted = new LinkedHashMap<>();
        if (waivers.isPresent()) {
            try (Input input = Input.open(environment, waivers)) {
                JsonObject file = CommandFailure.telling(input.name(), input::json);
                file.members().forEach((id, reason) -> {
                    if (!(reason instanceof JsonString words)) {
                        throw CommandFailure.badInput(
                                input.name() + ": a waiver that is no text", "{\"ob-3.0/expired\": \"why\"}");
                    }
                    accepted.put(id, words.value());
                });
            }
        }
        return accepted;
    }
}
