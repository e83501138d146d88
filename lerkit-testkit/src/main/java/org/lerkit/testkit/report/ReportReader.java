package org.lerkit.testkit.report;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.JsonReader;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Level;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Role;
import org.lerkit.testkit.Scope;
import org.lerkit.testkit.Specification;
import org.lerkit.testkit.Waiver;

/** Reads what {@link ReportJson} wrote. */
final class ReportReader {
    private final Map<String, Specification> specifications = new HashMap<>();
    private final Map<Specification, String> revisions = new LinkedHashMap<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final List<Result> results = new ArrayList<>();

    private ReportReader() {}

    static ConformanceReport read(byte[] json) {
        ReportNode file = new ReportNode(JsonReader.standard().readObject(json), JsonPointer.ROOT);
        if (!file.maybe("kind").orElse("").equals(ReportJson.KIND)) {
            throw file.malformed("this is no report on conformance");
        }
        long version = file.number("version");
        if (version != ReportJson.VERSION) {
            throw file.in("version").malformed("a report of a version that is not read");
        }
        return new ReportReader().report(file);
    }

    private ConformanceReport report(ReportNode file) {
        file.objects("specifications").forEach(this::readSpecification);
        file.objects("requirements").forEach(this::readRequirement);
        ReportNode profile = file.object("profile");
        try {
            return new ConformanceReport(
                    new ConformanceProfile(
                            profile.text("id"),
                            profile.text("title"),
                            constant(profile, "role", Role.class),
                            requirements,
                            List.of(),
                            profile.text("needs")),
                    file.text("subject"),
                    Instant.parse(file.text("made")),
                    file.number("seed"),
                    revisions,
                    results);
        } catch (DateTimeException e) {
            throw file.in("made").malformed("this is no time");
        }
    }

    private void readSpecification(ReportNode node) {
        List<String> known = node.texts("revisions");
        if (!known.contains(node.text("revision"))) {
            throw node.in("revision").malformed("this is none of the revisions");
        }
        Specification specification =
                new Specification(node.text("id"), node.text("title"), node.text("label"), known, node.text("url"));
        if (specifications.put(specification.id(), specification) != null) {
            throw node.malformed("a specification is here twice");
        }
        revisions.put(specification, node.text("revision"));
    }

    private void readRequirement(ReportNode node) {
        Specification specification = Optional.ofNullable(specifications.get(node.text("specification")))
                .orElseThrow(() -> node.in("specification").malformed("there is no such specification in the report"));
        Requirement requirement = new Requirement(
                specification,
                node.text("name"),
                node.text("clause"),
                node.maybe("anchor"),
                constant(node, "level", Level.class),
                node.texts("roles").stream()
                        .map(role -> constant(node.in("roles"), Role.class, role))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                node.text("text"),
                Scope.EVERYTHING,
                List.of(),
                revision(node, "since", specification),
                revision(node, "until", specification),
                node.maybe("untested"));
        if (!keys.add(requirement.key())) {
            throw node.malformed("a requirement is here twice");
        }
        requirements.add(requirement);
        node.objects("checks").forEach(check -> results.add(result(requirement, check)));
    }

    private static Optional<String> revision(ReportNode node, String name, Specification specification) {
        Optional<String> revision = node.maybe(name);
        if (revision.filter(named -> !specification.revisions().contains(named)).isPresent()) {
            throw node.in(name).malformed("this is none of the revisions");
        }
        return revision;
    }

    private static Result result(Requirement requirement, ReportNode node) {
        Finding finding = new Finding(
                constant(node, "outcome", Outcome.class),
                node.maybe("message").orElse(""),
                node.maybe("hint"),
                node.objects("evidence").stream().map(ReportReader::evidence).toList());
        Optional<String> reason = node.maybe("waiver");
        if (reason.filter(String::isBlank).isPresent()) {
            throw node.in("waiver").malformed("a waiver says why");
        }
        return new Result(
                requirement,
                node.text("name"),
                node.text("title"),
                finding,
                reason.map(why -> new Waiver(requirement.key(), why)));
    }

    private static Evidence evidence(ReportNode node) {
        return new Evidence(
                node.text("document"),
                node.objects("problems").stream().map(ReportReader::problem).toList());
    }

    private static Problem problem(ReportNode node) {
        try {
            return new Problem(
                    new ProblemCode(node.text("code")),
                    constant(node, "severity", Severity.class),
                    node.text("title"),
                    node.maybe("hint"),
                    node.maybe("type").map(URI::create),
                    new JsonPointer(node.text("pointer")),
                    node.texts("specs").stream()
                            .map(url -> new SpecRef("", url))
                            .toList());
        } catch (IllegalArgumentException e) {
            throw node.malformed("this is no problem as reports have them");
        }
    }

    private static <E extends Enum<E>> E constant(ReportNode node, String name, Class<E> of) {
        return constant(node.in(name), of, node.text(name));
    }

    private static <E extends Enum<E>> E constant(ReportNode place, Class<E> of, String word) {
        try {
            return Enum.valueOf(of, word.replace(' ', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw place.malformed("no word that is known here");
        }
    }
}
