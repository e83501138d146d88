package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.publicvalidator.Fixture;
import org.lerkit.model.publicvalidator.FixtureSite;
import org.lerkit.model.publicvalidator.Verdict;
import org.lerkit.model.testing.Corpus;

/**
 * Which requirements the fixtures of the public validator of 1EdTech break. Many break more than the one that they are
 * there for, so that a verifier may refuse them for the wrong reason. The page {@code docs/conformance-fixtures.md} is
 * written from it ({@code -Dupdate.docs}).
 */
class FixturesPageTest {
    private static final List<Fixture> FIXTURES = Fixture.all();
    private static final Path PAGE = Path.of("../docs/conformance-fixtures.md");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Map<String, Set<String>> ASKED = Map.of(
            "ob30", Set.of("ob-3.0", "ob-jwt-3.0", "ob-baking"),
            "clr20", Set.of("clr-2.0", "ob-3.0", "ob-jwt-3.0", "ob-baking"),
            "ob20", Set.of("ob-2.0", "ob-baking"));

    /** What lerkit makes of a fixture, and why. */
    private record Judged(String word, List<Problem> problems) {
        static Judged of(Fixture fixture) {
            if (isPartOfABadge(fixture)) {
                Verdict structure = Verdict.complete(fixture);
                return new Judged(structure.sound() ? "sound" : "refused", structure.problems());
            }
            FixtureSite site = new FixtureSite(fixture);
            CryptoConfig config = CryptoConfig.v2026().toBuilder()
                    .clock(CLOCK)
                    .documents(url -> site.find(url)
                            .<DocumentResult>map(DocumentResult.Found::new)
                            .orElseGet(DocumentResult.NotFound::new))
                    .build();
            VerificationReport report = Verifier.create(config, VerificationPolicy.strict())
                    .verify(Corpus.bytes(Verdict.FOLDER + fixture.file()));
            return new Judged(report.outcome().name().toLowerCase(Locale.ROOT), report.problems());
        }

        /** Badge classes, profiles and the like, which nobody signs: their structure is all there is. */
        private static boolean isPartOfABadge(Fixture fixture) {
            return fixture.file()
                    .matches("ob20/(assets/|rdf-validation/|badge-class|issuer-|basic-assertion-invalid-).*");
        }

        List<Problem> faults() {
            return problems.stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList();
        }
    }

    private static List<Requirement> broken(Fixture fixture, Problem problem) {
        Set<String> asked = requireNonNull(
                ASKED.get(fixture.file().substring(0, fixture.file().indexOf('/'))));
        return Requirements.standard().all().stream()
                .filter(requirement ->
                        asked.contains(requirement.specification().id()))
                .filter(requirement -> concerns(fixture, requirement.scope()))
                .filter(requirement -> requirement.breaches().stream().anyMatch(breach -> breach.matches(problem)))
                .toList();
    }

    /** What cannot be read may be anything. */
    private static boolean concerns(Fixture fixture, Scope scope) {
        try {
            CredentialDocument document = CredentialDocument.open(Corpus.bytes(Verdict.FOLDER + fixture.file()));
            Set<String> forms = document.carriers().stream()
                    .map(carrier -> carrier instanceof Carrier.Token
                            ? "jwt"
                            : carrier instanceof Carrier.Image ? "image" : carrier.id())
                    .collect(Collectors.toCollection(HashSet::new));
            if (document.json().get("proof").isPresent()) {
                forms.add("proof");
            }
            return scope.includes(document.json(), forms);
        } catch (LerkitException e) {
            return true;
        }
    }

    @ParameterizedTest
    @FieldSource("FIXTURES")
    void every_fault_breaks_a_requirement(Fixture fixture) {
        assertThat(Judged.of(fixture).faults())
                .allSatisfy(fault -> assertThat(broken(fixture, fault))
                        .as("%s at %s", fault.code(), fault.pointer().value())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @FieldSource("FIXTURES")
    void what_is_refused_breaks_something_and_what_is_accepted_nothing(Fixture fixture) {
        Judged judged = Judged.of(fixture);

        assertThat(judged.faults().isEmpty())
                .isEqualTo(Set.of("verified", "sound").contains(judged.word()));
    }

    @Test
    void the_page_says_what_is_broken() throws IOException {
        Corpus.require(Verdict.FOLDER);
        String page = page();
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).as("write it with -Dupdate.docs").isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # What the fixtures of the public validator break
                The [public validator](https://github.com/1EdTech/digital-credentials-public-validator) of 1EdTech (1.11.0)
                is tested with these documents. Many of the wrong ones are wrong in more ways than the one that they are
                there for: who refuses such a document need not have seen that one. For each: what the validator must make
                of it, what lerkit makes of it, and all that is wrong with it, by the requirements of the
                [conformance kit](conformance.md) that it breaks, each with the places. The mutants of the kit break one
                requirement each, at one place, and are signed anew.

                [The fixtures of the public validator](formats/public-validator.md) says more about how they are verified,
                and why lerkit differs from the validator where it does.

                | Fixture | It is there for | Must be | lerkit | Breaks |
                |---|---|---|---|---|
                """);
        int several = 0;
        for (Fixture fixture : FIXTURES) {
            Judged judged = Judged.of(fixture);
            Map<String, Set<String>> breaks = breaks(fixture, judged);
            several += breaks.size() > 1 ? 1 : 0;
            page.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            fixture.file(),
                            fixture.why(),
                            fixture.expected().name().toLowerCase(Locale.ROOT),
                            judged.word(),
                            breaks.entrySet().stream()
                                    .map(entry -> "`" + entry.getKey() + "`" + places(entry.getValue()))
                                    .collect(Collectors.joining("; "))));
        }
        page.append(
                "\n%d fixtures, of which %d break more than one requirement.\n".formatted(FIXTURES.size(), several));
        return page.toString();
    }

    private static Map<String, Set<String>> breaks(Fixture fixture, Judged judged) {
        Map<String, Set<String>> breaks = new TreeMap<>();
        for (Problem fault : judged.faults()) {
            broken(fixture, fault)
                    .forEach(requirement -> breaks.computeIfAbsent(requirement.key(), any -> new TreeSet<>())
                            .add(fault.pointer().value()));
        }
        return breaks;
    }

    private static String places(Set<String> places) {
        List<String> named = new ArrayList<>(places);
        named.remove("");
        return named.isEmpty()
                ? ""
                : named.stream().map(place -> "`" + place + "`").collect(Collectors.joining(", ", " at ", ""));
    }
}
