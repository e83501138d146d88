package org.lerkit.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;

/** A specification that nobody wrote, and profiles of it. */
public final class Invented {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    public static final Specification SPECIFICATION =
            new Specification("teapot-1.0", "Teapots", "Tea 1.0", List.of("1", "2"), "https://teapots.example/spec");

    private Invented() {}

    /** A requirement on whoever verifies. */
    public static Requirement requirement(String name, Level level) {
        return requirement(name, level, Optional.empty());
    }

    /** A requirement that nothing checks. */
    public static Requirement untested(String name, String reason) {
        return requirement(name, Level.MUST, Optional.of(reason));
    }

    private static Requirement requirement(String name, Level level, Optional<String> untested) {
        return new Requirement(
                SPECIFICATION,
                name,
                "4.2",
                Optional.of(name),
                level,
                Set.of(Role.VERIFIER),
                "It is about " + name + ".",
                Scope.EVERYTHING,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                untested);
    }

    /** A check that finds this, whoever is asked. */
    public static Check check(Requirement requirement, String name, Finding finding) {
        return check(requirement, name, examination -> finding);
    }

    /** A check that looks in this way. */
    public static Check check(Requirement requirement, String name, Look look) {
        return new Check() {
            @Override
            public Requirement requirement() {
                return requirement;
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public String title() {
                return "Looks at " + name + ".";
            }

            @Override
            public Finding run(Examination examination) throws Exception {
                return look.at(examination);
            }
        };
    }

    /** How a check looks. */
    @FunctionalInterface
    public interface Look {
        /** Looks. */
        Finding at(Examination examination) throws Exception;
    }

    /** A finding with all that a finding can have. */
    public static Finding cracked() {
        Problem problem =
                Problem.error(new ProblemCode("teapot.crack"), new JsonPointer("/pot/0/spout"), "there is a crack");
        return Finding.failed("The pot leaks.")
                .withHint("Glue it.")
                .withEvidence(List.of(new Finding.Evidence("the blue pot", List.of(problem))));
    }

    /** A profile of these checks, and of requirements without any. */
    public static ConformanceProfile profile(List<Check> checks, Requirement... unchecked) {
        Map<String, Requirement> requirements = new TreeMap<>();
        checks.forEach(check -> requirements.put(check.requirement().key(), check.requirement()));
        List.of(unchecked).forEach(requirement -> requirements.put(requirement.key(), requirement));
        return new ConformanceProfile(
                "teapot-verifier",
                "Verifier of teapots",
                Role.VERIFIER,
                List.copyOf(requirements.values()),
                checks,
                "a verifier to show teapots to");
    }

    /** A subject that can do nothing. */
    public static Subject subject() {
        return Subject.of("the pottery");
    }

    /** The options of all these tests. */
    public static ConformanceOptions options() {
        return ConformanceOptions.at(CLOCK);
    }
}
