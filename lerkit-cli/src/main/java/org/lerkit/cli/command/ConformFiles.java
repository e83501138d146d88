package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.mutate.Exhibit;
import org.lerkit.testkit.mutate.Exhibits;
import org.lerkit.testkit.profile.StandardProfiles;
import org.lerkit.testkit.report.ReportDiff;
import org.lerkit.testkit.report.ReportJson;

/** What {@code lerkit conform} does without a subject: list, compare reports, hand out documents. */
final class ConformFiles {
    private static final String EXPECTED = "expected.json";

    private ConformFiles() {}

    static int list(Environment environment, Optional<ConformanceProfile> profile, Optional<Path> out) {
        return write(environment, out, profile.map(ConformFiles::requirements).orElseGet(ConformFiles::profiles));
    }

    private static String profiles() {
        StringBuilder text = new StringBuilder();
        int longest = StandardProfiles.all().stream()
                .mapToInt(profile -> profile.id().length())
                .max()
                .orElse(1);
        for (ConformanceProfile profile : StandardProfiles.all()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-" + longest + "s %s: %s, %s%n",
                    profile.id(),
                    profile.title(),
                    Words.count(profile.requirements().size(), "requirement"),
                    Words.count(profile.checks().size(), "check")));
            text.append(String.format(Locale.ROOT, "%-" + longest + "s needs %s%n", "", profile.needs()));
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static String requirements(ConformanceProfile profile) {
        Map<String, List<String>> checks = new LinkedHashMap<>();
        for (Check check : profile.checks()) {
            checks.computeIfAbsent(check.requirement().key(), any -> new ArrayList<>())
                    .add(check.name());
        }
        StringBuilder text = new StringBuilder();
        for (Requirement requirement : profile.requirements()) {
            text.append(requirement.key())
                    .append('\n')
                    .append("  ")
                    .append(requirement)
                    .append('\n');
            text.append("  ").append(requirement.url()).append('\n');
            text.append(
                    checks.containsKey(requirement.key())
                            ? "  checks: " + String.join(", ", checks.getOrDefault(requirement.key(), List.of())) + '\n'
                            : "  untested: " + requirement.untested().orElse("nothing checks it yet") + '\n');
        }
        return text.toString();
    }

    static int diff(Environment environment, Path old, Path latest, Optional<Path> out) {
        ReportDiff diff = ReportDiff.between(report(environment, old), report(environment, latest));
        write(environment, out, diff.toText());
        return diff.isWorse() ? ExitCode.REJECTED : ExitCode.DONE;
    }

    private static ConformanceReport report(Environment environment, Path file) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            return CommandFailure.telling(input.name(), () -> ReportJson.read(input.bytes()));
        }
    }

    static int export(Environment environment, ConformanceProfile profile, ConformanceOptions options, Path folder) {
        List<Exhibit> exhibits = Exhibits.of(profile, options);
        if (exhibits.isEmpty()) {
            throw CommandFailure.usage(
                    "--export-mutants: " + profile.id() + " shows no documents",
                    "those of issuers, verifiers, displayers and consumers do");
        }
        List<JsonValue> expected = new ArrayList<>();
        try (Output output = new Output(environment)) {
            for (Exhibit exhibit : exhibits) {
                expected.add(write(output, folder, exhibit));
            }
            JsonObject file = JsonObject.builder()
                    .put("profile", profile.id())
                    .put("seed", JsonNumber.of(options.seed()))
                    .put("time", options.clock().instant().toString())
                    .put("documents", new JsonArray(expected))
                    .build();
            output.write(Optional.of(folder.resolve(EXPECTED)), JsonWriter.toPrettyText(file));
            output.commit();
        }
        environment
                .err()
                .println("lerkit: " + Words.count(exhibits.size(), "document") + " of " + profile.id() + "; "
                        + folder.resolve(EXPECTED) + " says what each must come to");
        return ExitCode.DONE;
    }

    /** Writes a document and what belongs to it; gives what is expected of it. */
    private static JsonObject write(Output output, Path folder, Exhibit exhibit) {
        String name = exhibit.name() + ending(exhibit.mediaType());
        write(output, folder.resolve(name), exhibit.document());
        JsonObject.Builder served = JsonObject.builder();
        int count = 0;
        for (Map.Entry<String, byte[]> other : exhibit.served().entrySet()) {
            String beside = exhibit.name() + "-served-" + ++count;
            write(output, folder.resolve(beside), other.getValue());
            served.put(other.getKey(), beside);
        }
        JsonObject.Builder json = JsonObject.builder()
                .put("file", name)
                .put("verdict", exhibit.verdict().name().toLowerCase(Locale.ROOT))
                .put("requirement", exhibit.requirement().id())
                .put("level", exhibit.requirement().level().name().replace('_', ' '))
                .put("check", exhibit.check())
                .put("title", new JsonString(exhibit.title()))
                .put("mediaType", exhibit.mediaType());
        return exhibit.served().isEmpty()
                ? json.build()
                : json.put("served", served.build()).build();
    }

    private static void write(Output output, Path file, byte[] bytes) {
        output.createFolder(Optional.ofNullable(file.getParent()).orElse(Path.of("")));
        output.write(Optional.of(file), bytes);
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "application/vc", "application/json", "application/ld+json" -> ".json";
            case "image/png" -> ".png";
            case "image/svg+xml" -> ".svg";
            case "application/vc+cose" -> ".cose";
            default -> ".jwt";
        };
    }

    private static int write(Environment environment, Optional<Path> out, String text) {
        try (Output output = new Output(environment)) {
            output.write(out, text);
            output.commit();
            return ExitCode.DONE;
        }
    }
}
