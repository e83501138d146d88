package org.lerkit.testkit.report;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.model.Problem;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlWriter;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Printable;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.report.Share.Asked;

/**
 * A report as the XML of JUnit, which build servers show: a suite for each specification, a case for each check. What failed
 * or could not be told is a {@code failure}; what is waived is {@code skipped} with the reason of the waiver; what is untested
 * is {@code skipped} with its reason, requirements without a check too.
 */
public final class ReportJunit {
    private ReportJunit() {}

    /** A report as XML. */
    public static String of(ConformanceReport report) {
        List<XmlElement> suites =
                Share.of(report).stream().map(share -> suite(share, report)).toList();
        XmlElement.Builder all = XmlElement.builder("testsuites")
                .attribute(
                        "name",
                        Printable.line(report.subject()) + ": "
                                + report.profile().title());
        lines(all, suites, "\n");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + XmlWriter.toText(all.build()) + "\n";
    }

    private static XmlElement suite(Share share, ConformanceReport report) {
        List<XmlElement> cases = new ArrayList<>();
        for (Asked asked : share.requirements()) {
            if (asked.results().isEmpty()) {
                cases.add(testcase(asked.requirement(), "", skipped(asked.reason())));
            }
            asked.results().forEach(result -> cases.add(testcase(result)));
        }
        XmlElement.Builder suite = XmlElement.builder("testsuite")
                .attribute("name", share.specification().id() + "@" + share.revision())
                .attribute("tests", Integer.toString(cases.size()))
                .attribute("failures", Long.toString(count(cases, "failure")))
                .attribute("errors", "0")
                .attribute("skipped", Long.toString(count(cases, "skipped")))
                .attribute("timestamp", report.made().toString());
        lines(suite, cases, "\n  ");
        return suite.build();
    }

    private static long count(List<XmlElement> cases, String what) {
        return cases.stream().filter(test -> test.element(what).isPresent()).count();
    }

    private static XmlElement testcase(Result result) {
        Standing standing = Standing.of(result);
        List<XmlElement> content = switch (standing) {
            case PASSED -> List.of();
            case UNTESTED -> skipped(result.finding().message());
            case WAIVED ->
                skipped("waived: " + result.waiver().orElseThrow().reason() + ". Found: "
                        + result.finding().message());
            case FAILED, INDETERMINATE -> List.of(failure(result, standing));
        };
        return testcase(result.requirement(), ": " + result.title(), content);
    }

    private static XmlElement testcase(Requirement requirement, String title, List<XmlElement> content) {
        XmlElement.Builder test = XmlElement.builder("testcase")
                .attribute("classname", requirement.specification().id() + "." + requirement.name())
                .attribute("name", Printable.line(requirement + title));
        lines(test, content, "\n    ");
        return test.build();
    }

    private static List<XmlElement> skipped(String reason) {
        return List.of(XmlElement.builder("skipped")
                .attribute("message", Printable.line(reason))
                .build());
    }

    private static XmlElement failure(Result result, Standing standing) {
        StringBuilder text = new StringBuilder();
        text.append("check: ").append(result.requirement().key()).append('#').append(result.check());
        for (Evidence evidence : result.finding().evidence()) {
            text.append("\nin: ").append(Printable.line(evidence.document()));
            for (Problem problem : evidence.problems()) {
                text.append("\n  ").append(Printable.line(problem.location().describe() + ": " + problem.title()));
                text.append(" [").append(problem.code()).append(']');
            }
        }
        result.finding().hint().ifPresent(hint -> text.append("\ndo: ").append(Printable.line(hint)));
        text.append("\nread: ").append(result.requirement().url()).append('\n');
        return XmlElement.builder("failure")
                .attribute(
                        "type",
                        standing == Standing.FAILED
                                ? result.requirement().level().word()
                                : standing.id())
                .attribute("message", Printable.line(result.finding().message()))
                .text(text.toString())
                .build();
    }

    /** Each on a line of its own. */
    private static void lines(XmlElement.Builder parent, List<XmlElement> children, String before) {
        for (XmlElement child : children) {
            parent.text(before);
            parent.add(child);
        }
        if (!children.isEmpty()) {
            parent.text(before.substring(0, Math.max(1, before.length() - 2)));
        }
    }
}
