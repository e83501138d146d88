package org.lerkit.cli.page;

import static org.lerkit.cli.page.Markup.element;
import static org.lerkit.cli.page.Markup.text;
import static org.lerkit.cli.page.Markup.theirs;
import static org.lerkit.cli.page.Parts.mark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lerkit.cli.summary.CredentialNames;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Check;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.Problem;

/** The verification as a tree: what was checked of a credential, and of each inside it that has problems. */
final class ChecksSection {
    private static final Map<Aspect, String> WORDS = words();

    private final Findings findings;
    private final CredentialNames names;

    private ChecksSection(Findings findings, CredentialNames names) {
        this.findings = findings;
        this.names = names;
    }

    private static Map<Aspect, String> words() {
        Map<Aspect, String> words = new EnumMap<>(Aspect.class);
        words.put(Aspect.PARSING, "Can be read in only one way");
        words.put(Aspect.STRUCTURE, "Follows the data model");
        words.put(Aspect.CONTEXTS, "Its terms are defined");
        words.put(Aspect.PROOF, "Its proofs hold");
        words.put(Aspect.ISSUER_BINDING, "The key is the issuer\u2019s");
        words.put(Aspect.HOLDER_BINDING, "Shown by its subject");
        words.put(Aspect.VALIDITY, "Valid today");
        words.put(Aspect.STATUS, "Neither revoked nor suspended");
        words.put(Aspect.SCHEMA, "Follows the schemas it names");
        words.put(Aspect.RESOURCES, "What it refers to is unchanged");
        words.put(Aspect.TRUST, "The issuer is one to trust");
        words.put(Aspect.NESTED, "Credentials in it");
        words.put(Aspect.ENDORSEMENTS, "Endorsements in it");
        words.put(Aspect.REFRESH, "There is no newer version");
        return words;
    }

    static Markup write(Examination found, Findings findings) {
        if (found.report().isEmpty()) {
            return Markup.NOTHING;
        }
        CredentialNames names = new CredentialNames(found.opened().orElseThrow().json());
        VerificationReport report = found.report().get();
        return Parts.section("checks", "Checks", new ChecksSection(findings, names).tree(report));
    }

    private Markup tree(VerificationReport report) {
        return element("ul")
                .styled("checks")
                .holding(report.checks().stream()
                        .map(check -> check(check, report))
                        .toList());
    }

    private Markup check(Check check, VerificationReport report) {
        Result result = result(check.result());
        List<Markup> said = new ArrayList<>();
        for (Problem problem : check.result().problems()) {
            Finding finding = findings.of(problem);
            said.add(element("li")
                    .holding(element("a").set("href", "#" + finding.id()).holding(problem.title())));
        }
        String reason = check.result() instanceof CheckResult.Skipped skipped ? skipped.reason() : "";
        return element("li")
                .styled(result.style())
                .holding(
                        mark(result.sign()),
                        element("span")
                                .styled("aspect")
                                .holding(WORDS.getOrDefault(
                                        check.aspect(), check.aspect().id())),
                        text(" "),
                        element("span")
                                .styled("outcome")
                                .holding(result.word() + (reason.isEmpty() ? "" : ": " + reason)),
                        said.isEmpty()
                                ? Markup.NOTHING
                                : element("ul").styled("said").holding(said),
                        inside(check.aspect(), report));
    }

    private Markup inside(Aspect aspect, VerificationReport report) {
        List<VerificationReport> reports = switch (aspect) {
            case NESTED -> report.nested();
            case ENDORSEMENTS -> report.endorsements();
            default -> List.of();
        };
        return Markup.all(reports.stream().map(this::credential).toList());
    }

    /** One in which all is well takes one line. */
    private Markup credential(VerificationReport report) {
        Result result = result(report.outcome());
        Markup name = Markup.all(
                mark(result.sign()),
                theirs(names.of(report.place())),
                text(" "),
                element("span").styled("outcome").holding(result.word()));
        Markup line = Parts.line(findings.line(report.place()));
        if (report.outcome() == Outcome.VERIFIED) {
            return element("p").styled("credential " + result.style()).holding(name, text(" "), line);
        }
        return element("details")
                .set("open")
                .styled("credential " + result.style())
                .holding(
                        element("summary").holding(name),
                        Parts.paragraph(
                                "where",
                                line,
                                text(" "),
                                Parts.place(report.place().value())),
                        tree(report));
    }

    private record Result(String style, String sign, String word) {}

    private static Result result(Outcome outcome) {
        return switch (outcome) {
            case VERIFIED -> new Result("good", "\u2713", "verified");
            case REJECTED -> new Result("bad", "\u2717", "not verified");
            case INDETERMINATE -> new Result("care", "?", "could not be told");
        };
    }

    private static Result result(CheckResult result) {
        if (result instanceof CheckResult.Passed) {
            return new Result("good", "\u2713", "passed");
        }
        if (result instanceof CheckResult.Failed) {
            return new Result("bad", "\u2717", "failed");
        }
        return result instanceof CheckResult.Indeterminate
                ? new Result("care", "?", "could not be told")
                : new Result("none", "\u2013", "not checked");
    }
}
