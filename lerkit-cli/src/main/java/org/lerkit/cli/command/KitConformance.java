package org.lerkit.cli.command;

import static java.util.Map.entry;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.cli.page.Conformance;
import org.lerkit.model.Problem;
import org.lerkit.model.SpecRef;
import org.lerkit.model.document.Format;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Documents.Sample;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.profile.StandardProfiles;

/** What the conformance kit says of one document, on the page: by the profile of those who make such documents. */
final class KitConformance {
    private static final Map<Format, String> MAKERS = Map.ofEntries(
            entry(Format.OPEN_BADGES_3, "ob3-issuer"),
            entry(Format.ENDORSEMENT_3, "ob3-issuer"),
            entry(Format.CLR_2, "clr2-issuer"),
            entry(Format.CREDENTIAL_2, "vcdm2-issuer"),
            entry(Format.CREDENTIAL_1, "vcdm1-issuer"),
            entry(Format.STATUS_LIST_2, "status-list-publisher"),
            entry(Format.LER_RS, "ler-rs-producer"));

    private final Clock clock;

    private KitConformance(Clock clock) {
        this.clock = clock;
    }

    /** By the kit, at the time of this clock. */
    static Conformance at(Clock clock) {
        return new KitConformance(clock)::of;
    }

    private List<Conformance.Result> of(byte[] document, Format format) {
        return Optional.ofNullable(MAKERS.get(format)).flatMap(StandardProfiles::named).stream()
                .map(profile -> result(profile, document))
                .toList();
    }

    private Conformance.Result result(ConformanceProfile profile, byte[] document) {
        Subject subject = Subject.documents("the document", () -> List.of(new Sample("the document", document)));
        ConformanceReport report = ConformanceKit.run(profile, subject, ConformanceOptions.at(clock));
        List<Requirement> asked = report.requirements().keySet().stream()
                .filter(requirement -> requirement.untested().isEmpty())
                .toList();
        Map<Conformance.Outcome, Long> counts = new LinkedHashMap<>();
        List<Conformance.Requirement> rows = asked.stream()
                .map(requirement -> row(requirement, report))
                .sorted(Comparator.comparing(row -> rank(row.outcome())))
                .toList();
        rows.forEach(row -> counts.merge(row.outcome(), 1L, Long::sum));
        return new Conformance.Result(profile.title(), statement(counts), rows);
    }

    /** What is wrong comes first. */
    private static int rank(Conformance.Outcome outcome) {
        return switch (outcome) {
            case NOT_MET -> 0;
            case MET -> 1;
            case NOT_TESTED -> 2;
        };
    }

    private static String statement(Map<Conformance.Outcome, Long> counts) {
        return "Of what is asked of a document, it does " + counts.getOrDefault(Conformance.Outcome.MET, 0L)
                + " things and misses "
                + counts.getOrDefault(Conformance.Outcome.NOT_MET, 0L) + "; "
                + counts.getOrDefault(Conformance.Outcome.NOT_TESTED, 0L)
                + " do not show in it. This is a pre-certification: certificates are for the owners of the"
                + " specifications to give.";
    }

    private static Conformance.Requirement row(Requirement requirement, ConformanceReport report) {
        List<Problem> problems = report.results().stream()
                .filter(result -> result.requirement().key().equals(requirement.key()))
                .flatMap(result -> result.finding().evidence().stream())
                .flatMap(evidence -> evidence.problems().stream())
                .toList();
        return new Conformance.Requirement(
                requirement.key(),
                requirement.text(),
                Optional.of(new SpecRef(requirement.citation(), requirement.url())),
                outcome(report, requirement),
                problems);
    }

    private static Conformance.Outcome outcome(ConformanceReport report, Requirement requirement) {
        Outcome outcome = report.requirements().get(requirement);
        if (outcome == Outcome.PASSED) {
            return Conformance.Outcome.MET;
        }
        return outcome == Outcome.FAILED ? Conformance.Outcome.NOT_MET : Conformance.Outcome.NOT_TESTED;
    }
}
