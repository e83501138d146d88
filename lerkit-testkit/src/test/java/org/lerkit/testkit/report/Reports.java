package org.lerkit.testkit.report;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Level;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Role;
import org.lerkit.testkit.Scope;
import org.lerkit.testkit.Specification;
import org.lerkit.testkit.Waiver;

/** Reports to write, on an invented specification. */
final class Reports {
    static final Specification BOATS = new Specification(
            "boats-1.0", "Badges for Boats v1.0", "Boats 1.0", List.of("a", "b"), "https://boats.example/spec/");
    static final Specification OARS = new Specification(
            "oars-2.0", "Oars & Rudders <2.0>", "Oars 2.0", List.of("2025"), "https://oars.example/spec/");

    static final Requirement KEEL = requirement(BOATS, "keel-present", Level.MUST, "A boat has a keel.");
    static final Requirement FLAG = requirement(BOATS, "flag-flown", Level.SHOULD, "A boat flies a flag.");
    static final Requirement LEAK = requirement(BOATS, "leak-none", Level.MUST_NOT, "A boat has no leak.");
    static final Requirement BLADE = requirement(OARS, "blade-flat", Level.MUST, "The blade of an oar is flat.");
    static final Requirement GRIP = new Requirement(
            OARS,
            "grip-firm",
            "7",
            Optional.empty(),
            Level.SHOULD,
            Set.of(Role.ISSUER),
            "The grip of an oar is firm.",
            Scope.EVERYTHING,
            List.of(),
            Optional.of("2025"),
            Optional.empty(),
            Optional.of("Firmness is outside of what a document shows."));

    static final Problem MISSING = Problem.error(
                    new ProblemCode("structure.member.missing"),
                    new JsonPointer("/credentialSubject/keel"),
                    "a required member is missing",
                    new SpecRef("Boats 1.0", "https://boats.example/spec/#keel"))
            .withHint("Add a keel.")
            .withType(URI.create("https://boats.example/errors#KEEL"));
    static final Problem CRACK =
            Problem.warning(new ProblemCode("structure.value.format"), new JsonPointer("/hull/0/~1odd"), "not a plank");

    private Reports() {}

    private static Requirement requirement(Specification specification, String name, Level level, String text) {
        return new Requirement(
                specification,
                name,
                "4.2",
                Optional.of(name.substring(0, 4)),
                level,
                Set.of(Role.ISSUER, Role.VERIFIER),
                text,
                Scope.EVERYTHING,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Result passed(Requirement requirement, String check) {
        return result(requirement, check, Finding.passed());
    }

    static Result failed(Requirement requirement, String check) {
        return result(
                requirement,
                check,
                Finding.failed("a boat.json: there is no keel.")
                        .withHint("Add one.")
                        .withEvidence(List.of(
                                new Evidence("a boat.json", List.of(MISSING, CRACK)),
                                new Evidence("oar.json", List.of()))));
    }

    static Result waived(Requirement requirement, String check) {
        Result failed = failed(requirement, check);
        return new Result(
                requirement,
                check,
                failed.title(),
                failed.finding(),
                Optional.of(new Waiver(requirement.key(), "flags come in spring")));
    }

    static Result untested(Requirement requirement, String check) {
        return result(requirement, check, Finding.untested("The subject has no such boat."));
    }

    static Result unclear(Requirement requirement, String check) {
        return result(requirement, check, Finding.indeterminate("It was too dark to see."));
    }

    static Result result(Requirement requirement, String check, Finding finding) {
        return new Result(requirement, check, "Looks at " + check + ".", finding, Optional.empty());
    }

    /** One of everything. */
    static ConformanceReport full() {
        return of(
                "Hollowmere Boatyard",
                passed(KEEL, "steel"),
                failed(KEEL, "wood"),
                waived(FLAG, "flag"),
                unclear(LEAK, "leak"),
                untested(BLADE, "blade"));
    }

    static ConformanceReport of(String subject, Result... results) {
        List<Requirement> requirements = List.of(KEEL, FLAG, LEAK, BLADE, GRIP);
        List<Check> checks = new ArrayList<>();
        Arrays.stream(results).forEach(result -> checks.add(new Looked(result)));
        return new ConformanceReport(
                new ConformanceProfile(
                        "boat-issuer", "Issuer of Boats", Role.ISSUER, requirements, checks, "boats, or a yard to ask"),
                subject,
                Instant.parse("2026-06-01T12:00:00Z"),
                7,
                Map.of(BOATS, "b", OARS, "2025"),
                List.of(results));
    }

    private record Looked(Result result) implements Check {
        @Override
        public Requirement requirement() {
            return result.requirement();
        }

        @Override
        public String name() {
            return result.check();
        }

        @Override
        public String title() {
            return result.title();
        }

        @Override
        public Finding run(Examination examination) {
            return result.finding();
        }
    }
}
