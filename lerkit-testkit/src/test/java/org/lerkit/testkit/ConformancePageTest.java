package org.lerkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.testkit.profile.StandardProfiles;

/**
 * The pages about what the kit asks and what it looks at are printed from the requirements and the profiles ({@code
 * -Dupdate.docs} prints them anew).
 */
class ConformancePageTest {
    private static final Path OVERVIEW = Path.of("../docs/conformance.md");
    private static final Path FOLDER = Path.of("../docs/conformance");

    private final Map<String, Map<String, String>> checks = checks();

    /** By requirement, the names of its checks by profile; profiles with the same checks share a line. */
    private static Map<String, Map<String, String>> checks() {
        Map<String, Map<String, String>> checks = new LinkedHashMap<>();
        for (ConformanceProfile profile : StandardProfiles.all()) {
            for (Check check : profile.checks()) {
                checks.computeIfAbsent(check.requirement().key(), any -> new LinkedHashMap<>())
                        .merge(profile.id(), "`" + check.name() + "`", (one, other) -> one + ", " + other);
            }
        }
        return checks;
    }

    @Test
    void the_pages_say_what_is_asked_and_what_is_looked_at() throws IOException {
        Map<Path, String> pages = new LinkedHashMap<>();
        pages.put(OVERVIEW, overview());
        for (Specification specification : Requirements.standard().specifications()) {
            pages.put(FOLDER.resolve(specification.id() + ".md"), page(specification));
        }
        if (System.getProperty("update.docs") != null) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<Path, String> page : pages.entrySet()) {
                Files.writeString(page.getKey(), page.getValue());
            }
        }

        for (Map.Entry<Path, String> page : pages.entrySet()) {
            assertThat(page.getKey()).exists();
            assertThat(Files.readString(page.getKey()))
                    .as(page.getKey().toString())
                    .isEqualTo(page.getValue());
        }
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Requirements.standard().specifications().stream()
                            .map(specification -> specification.id() + ".md")
                            .toList());
        }
    }

    private String overview() {
        StringBuilder page = new StringBuilder("""
                # Conformance

                Printed from the requirements and the profiles of lerkit-testkit; change those, not these pages.

                What specifications ask, requirement by requirement, and what of it `lerkit conform`
                ([guide](guide/conform.md)) looks at. This is pre-certification: certification is given by 1EdTech, and the
                W3C makes its own reports on interoperability. The texts are lerkit's own words; the clause that a
                requirement links to is what counts.

                A requirement is *tested* if a check of a profile exercises it, and *untested* if the page of its
                specification says why not. Where several roles have to meet it, it may be tested of some of them; the pages
                count by role too. A check may find, in a run, that it cannot be made: then that run says so.

                """);
        page.append("| specification | revisions | requirements | tested | untested |\n|---|---|---|---|---|\n");
        long tested = 0;
        for (Specification specification : Requirements.standard().specifications()) {
            List<Requirement> all = Requirements.standard().of(specification.id());
            long here = count(all, this::isTested);
            tested += here;
            page.append("| [")
                    .append(specification.title())
                    .append("](conformance/")
                    .append(specification.id())
                    .append(".md) | ")
                    .append(String.join(", ", specification.revisions()))
                    .append(" | ");
            page.append(all.size())
                    .append(" | ")
                    .append(here)
                    .append(" | ")
                    .append(all.size() - here)
                    .append(" |\n");
        }
        int all = Requirements.standard().all().size();
        page.append("| all | | ")
                .append(all)
                .append(" | ")
                .append(tested)
                .append(" | ")
                .append(all - tested);
        page.append(
                " |\n\n## Profiles\n\n| profile | of | requirements | tested | checks | needs |\n|---|---|---|---|---|---|\n");
        for (ConformanceProfile profile : StandardProfiles.all()) {
            long made = count(
                    profile.requirements(),
                    requirement ->
                            checks.getOrDefault(requirement.key(), Map.of()).containsKey(profile.id()));
            page.append("| `")
                    .append(profile.id())
                    .append("` | ")
                    .append(profile.title())
                    .append(" | ");
            page.append(profile.requirements().size())
                    .append(" | ")
                    .append(made)
                    .append(" | ");
            page.append(profile.checks().size())
                    .append(" | ")
                    .append(profile.needs())
                    .append(" |\n");
        }
        return page.toString();
    }

    private boolean isTested(Requirement requirement) {
        return checks.containsKey(requirement.key());
    }

    private boolean isTested(Requirement requirement, Role role) {
        return StandardProfiles.all().stream()
                .filter(profile -> profile.role() == role)
                .anyMatch(profile ->
                        checks.getOrDefault(requirement.key(), Map.of()).containsKey(profile.id()));
    }

    private static long count(List<Requirement> requirements, Predicate<Requirement> what) {
        return requirements.stream().filter(what).count();
    }

    private String page(Specification specification) {
        List<Requirement> all = Requirements.standard().of(specification.id());
        StringBuilder page =
                new StringBuilder("# ").append(specification.title()).append("\n\n");
        page.append("Printed from the requirements and the profiles; see [conformance](../conformance.md). ");
        page.append("[The specification](").append(specification.url()).append("), revisions: ");
        page.append(String.join(", ", specification.revisions())).append(".\n\n");
        page.append("| | requirements | tested | untested |\n|---|---|---|---|\n");
        row(page, "all", all.size(), count(all, this::isTested));
        roles(all).forEach((role, theirs) -> row(page, role, theirs));
        for (Requirement requirement : all) {
            page.append("\n### ").append(requirement.name()).append("\n");
            page.append(requirement.text()).append("\n\n");
            page.append("[")
                    .append(requirement.citation())
                    .append("](")
                    .append(requirement.url())
                    .append("), ");
            page.append(requirement.level().name().replace('_', ' ')).append(", of ");
            page.append(requirement.roles().stream().map(Role::id).sorted().collect(Collectors.joining(", ")));
            requirement.since().ifPresent(since -> page.append(", since ").append(since));
            requirement.until().ifPresent(until -> page.append(", until ").append(until));
            page.append(". `").append(requirement.id()).append("`\n\n");
            lines(requirement).forEach(line -> page.append("- ").append(line).append('\n'));
        }
        return page.toString();
    }

    private void row(StringBuilder page, Role role, List<Requirement> requirements) {
        row(
                page,
                "of " + role.id(),
                requirements.size(),
                count(requirements, requirement -> isTested(requirement, role)));
    }

    private static void row(StringBuilder page, String name, long all, long tested) {
        page.append("| ").append(name).append(" | ").append(all).append(" | ").append(tested);
        page.append(" | ").append(all - tested).append(" |\n");
    }

    private static Map<Role, List<Requirement>> roles(List<Requirement> requirements) {
        Map<Role, List<Requirement>> roles = new TreeMap<>();
        for (Role role : Role.values()) {
            List<Requirement> theirs = requirements.stream()
                    .filter(requirement -> requirement.roles().contains(role))
                    .toList();
            if (!theirs.isEmpty()) {
                roles.put(role, theirs);
            }
        }
        return roles;
    }

    private List<String> lines(Requirement requirement) {
        Map<String, String> made = checks.getOrDefault(requirement.key(), Map.of());
        if (made.isEmpty()) {
            return List.of("untested: " + requirement.untested().orElse("nothing checks it yet."));
        }
        Map<String, String> profiles = new LinkedHashMap<>();
        made.forEach((profile, names) -> profiles.merge(names, profile, (one, other) -> one + ", " + other));
        return Stream.concat(
                        profiles.entrySet().stream().map(line -> line.getValue() + ": " + line.getKey()),
                        requirement.roles().stream()
                                .sorted()
                                .filter(role -> !isTested(requirement, role))
                                .map(role -> "of " + role.id() + ": untested"))
                .toList();
    }
}
