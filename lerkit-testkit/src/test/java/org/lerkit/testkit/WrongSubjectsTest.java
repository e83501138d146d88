package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.testkit.internal.DocumentCheck;
import org.lerkit.testkit.internal.IssueMutantCheck;
import org.lerkit.testkit.internal.MutantCheck;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.Mutant;
import org.lerkit.testkit.mutate.Mutant.Expected;
import org.lerkit.testkit.mutate.Mutants;
import org.lerkit.testkit.profile.StandardProfiles;

/**
 * For each requirement that a mutant breaks, somebody who does wrong just there: a verifier that overlooks it, an issuer that
 * makes that mistake. The checks of that requirement catch him, or they are worth nothing.
 */
class WrongSubjectsTest {
    private static final ConformanceOptions OPTIONS = Invented.options();
    private static final Forge FORGE = Forge.of(Invented.CLOCK, OPTIONS.seed());
    private static final List<String> WAY = List.of("eddsa-rdfc-2022");
    private static final Path FOLDER = Path.of("target");

    /** One who overlooks something overlooks it wherever it shows: so others may catch him, if it shows the same there. */
    @Test
    void who_overlooks_a_requirement_is_caught_by_its_checks_and_by_none_that_are_unlike() throws IOException {
        List<String> atLarge = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<Requirement> verifiers = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<String> table = new ArrayList<>();
        for (ConformanceProfile profile : profiles(Role.VERIFIER)) {
            Map<Requirement, List<MutantCheck>> checks = refusals(profile);
            Map<MutantCheck, Lerkit.Judgement> judgements = new LinkedHashMap<>();
            checks.forEach((requirement, own) -> {
                boolean caught = isCaughtOverlooking(breaches(own), own, judgements);
                table.add(row(profile.id(), requirement.key(), "overlooks " + breaches(own), caught));
                if (!caught) {
                    atLarge.add(profile.id() + ": " + requirement.key());
                }
            });
            int more = 0;
            for (Requirement requirement : checks.keySet()) {
                Set<Breach> overlooked = breaches(checks.get(requirement));
                for (Requirement other : checks.keySet()) {
                    boolean caught = !other.equals(requirement)
                            && checks.get(other).stream()
                                    .anyMatch(check -> requireNonNull(judgements.get(check))
                                            .isGoodBut(overlooked));
                    more += caught ? 1 : 0;
                    if (caught && !shareAKind(overlooked, breaches(checks.get(other)))) {
                        others.add(profile.id() + ": " + requirement.key() + " -> " + other.key());
                    }
                }
            }
            verifiers.addAll(checks.keySet());
            lines.add(row(profile.id(), checks.size(), judgements.size(), more));
        }
        write("verifiers", row("profile", "wrong verifiers", "checks", "others that catch them too"), lines);
        write("verifiers-one-by-one", row("profile", "requirement", "wrong verifier", "caught"), table);

        assertSoftly(softly -> {
            softly.assertThat(verifiers).hasSizeGreaterThan(500);
            softly.assertThat(atLarge).as("who overlooks these is not caught").isEmpty();
            softly.assertThat(others)
                    .as("who overlooks the first is caught by the second")
                    .isEmpty();
        });
    }

    @Test
    void who_issues_with_a_mistake_is_caught_by_the_checks_of_its_requirement() throws IOException {
        List<String> atLarge = new ArrayList<>();
        List<WrongIssuer> issuers = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<String> table = new ArrayList<>();
        for (ConformanceProfile profile : profiles(Role.ISSUER)) {
            int wrong = 0;
            for (Requirement requirement : profile.requirements()) {
                Optional<WrongIssuer> issuer = WrongIssuer.of(profile, requirement);
                wrong += issuer.isPresent() ? 1 : 0;
                issuer.ifPresent(issuers::add);
                if (issuer.isPresent()) {
                    String mistake = issuer.get().mutant().name();
                    boolean caught =
                            isCaught(profile, issuer.get().asked(), issuer.get().subject());
                    table.add(row(profile.id(), issuer.get().asked(), "makes the mistake " + mistake, caught));
                    if (!caught) {
                        atLarge.add(profile.id() + ": " + issuer.get().asked() + ", " + mistake);
                    }
                }
            }
            lines.add(row(profile.id(), wrong, profile.checks().size()));
        }
        write("issuers", row("profile", "wrong issuers", "checks"), lines);
        write("issuers-one-by-one", row("profile", "requirement", "wrong issuer", "caught"), table);

        assertThat(issuers).hasSizeGreaterThan(300);
        assertThat(atLarge).as("who issues so is not caught").isEmpty();
    }

    /** An issuer that makes one mistake in all that it issues. */
    private record WrongIssuer(Mutant mutant, String asked) {
        /** The first mistake that there is about a requirement, and the check that has to see it. */
        static Optional<WrongIssuer> of(ConformanceProfile profile, Requirement requirement) {
            List<Check> checks = profile.checks().stream()
                    .filter(check -> check.requirement().equals(requirement))
                    .toList();
            Optional<WrongIssuer> shown = checks.stream()
                    .flatMap(check -> check instanceof DocumentCheck documents
                            ? Mutants.standard().of(requirement).stream()
                                    .filter(mutant ->
                                            mutant.isOf(documents.bases().get(0)))
                                    .filter(mutant ->
                                            mutant.breaches().stream().anyMatch(requirement.breaches()::contains))
                                    .map(mutant -> new WrongIssuer(mutant, requirement.key() + '#' + check.name()))
                            : Stream.of())
                    .filter(issuer -> issuer.mutant().verdict() == Expected.REFUSED)
                    .findFirst();
            return shown.or(() -> checks.stream()
                    .filter(IssueMutantCheck.class::isInstance)
                    .map(IssueMutantCheck.class::cast)
                    .filter(check -> check.mutant().verdict() == Expected.REFUSED)
                    .map(check -> new WrongIssuer(check.mutant(), requirement.key() + '#' + check.name()))
                    .findFirst());
        }

        Subject subject() {
            boolean whatever = asked.contains("#issue-");
            String way = mutant.securing(WAY);
            return Subject.issuer(
                    "makes the mistake " + mutant,
                    request -> Answer.document((whatever
                                    ? FORGE.secure(request.credential(), way)
                                    : FORGE.secure(request.credential(), way, mutant))
                            .document()));
        }
    }

    private static List<ConformanceProfile> profiles(Role role) {
        return StandardProfiles.all().stream()
                .filter(profile -> profile.role() == role)
                .toList();
    }

    private static boolean isCaught(ConformanceProfile profile, String asked, Subject subject) {
        return !ConformanceKit.run(profile, subject, OPTIONS.only(Set.of(asked)))
                .failures(level -> true)
                .isEmpty();
    }

    /** The checks that show something wrong, by what is wrong. */
    private static Map<Requirement, List<MutantCheck>> refusals(ConformanceProfile profile) {
        return profile.checks().stream()
                .filter(MutantCheck.class::isInstance)
                .map(MutantCheck.class::cast)
                .filter(check -> check.mutant().verdict() == Expected.REFUSED)
                .collect(groupingBy(MutantCheck::requirement, LinkedHashMap::new, toList()));
    }

    /** Asks one who is lerkit but for these, and keeps what lerkit itself finds in the document of each check. */
    private static boolean isCaughtOverlooking(
            Set<Breach> breaches, List<MutantCheck> checks, Map<MutantCheck, Lerkit.Judgement> judgements) {
        AtomicReference<Lerkit.Judgement> last = new AtomicReference<>(Lerkit.Judgement.NONE);
        Examination examination = new Examination(
                Subject.verifier("lerkit, overlooking " + breaches, document -> {
                    Lerkit.Judgement judgement = Lerkit.judge(document);
                    last.set(judgement);
                    return judgement.isGoodBut(breaches);
                }),
                OPTIONS);
        boolean caught = false;
        for (MutantCheck check : checks) {
            last.set(Lerkit.Judgement.NONE);
            caught |= ConformanceKit.run(check, examination).isFailure();
            judgements.put(check, last.get());
        }
        return caught;
    }

    private static Set<Breach> breaches(List<MutantCheck> checks) {
        Set<Breach> breaches = new LinkedHashSet<>();
        checks.forEach(check -> {
            breaches.addAll(check.requirement().breaches());
            breaches.addAll(check.mutant().breaches());
        });
        return breaches;
    }

    private static boolean shareAKind(Set<Breach> one, Set<Breach> other) {
        return one.stream()
                .anyMatch(mine -> other.stream().anyMatch(yours -> mine.code().equals(yours.code())));
    }

    private static String row(Object... cells) {
        return Arrays.stream(cells).map(String::valueOf).collect(joining(" | ", "| ", " |"));
    }

    /** How many there are, for whoever wants to know. */
    private static void write(String who, String head, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(head);
        lines.add(head.replaceAll("[^|]+", "---"));
        lines.addAll(rows);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("wrong-" + who + ".md"), lines);
    }
}
