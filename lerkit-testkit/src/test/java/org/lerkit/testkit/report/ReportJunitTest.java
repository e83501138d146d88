package org.lerkit.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.model.xml.XmlAttribute;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;

class ReportJunitTest {
    private static XmlElement read(ConformanceReport report) {
        return XmlReader.standard()
                .read(ReportJunit.of(report).getBytes(StandardCharsets.UTF_8))
                .root();
    }

    private static String attribute(XmlElement element, String name) {
        return element.attribute(name).map(XmlAttribute::value).orElseThrow();
    }

    @Test
    void each_specification_is_a_suite_and_each_check_a_case() {
        XmlElement root = read(Reports.full());

        assertThat(attribute(root, "name")).isEqualTo("Hollowmere Boatyard: Issuer of Boats");
        List<XmlElement> suites = root.elements("testsuite");
        assertThat(suites)
                .extracting(suite -> attribute(suite, "name"))
                .containsExactly("boats-1.0@b", "oars-2.0@2025");
        assertThat(suites)
                .extracting(suite -> attribute(suite, "tests") + "/" + attribute(suite, "failures") + "/"
                        + attribute(suite, "skipped") + "/" + attribute(suite, "errors"))
                .containsExactly("4/2/1/0", "2/0/2/0");
        assertThat(suites.get(0).elements("testcase"))
                .extracting(test -> attribute(test, "classname") + " " + attribute(test, "name"))
                .containsExactly(
                        "boats-1.0.keel-present [Boats 1.0 4.2] required: A boat has a keel.: Looks at steel.",
                        "boats-1.0.keel-present [Boats 1.0 4.2] required: A boat has a keel.: Looks at wood.",
                        "boats-1.0.flag-flown [Boats 1.0 4.2] recommended: A boat flies a flag.: Looks at flag.",
                        "boats-1.0.leak-none [Boats 1.0 4.2] required: A boat has no leak.: Looks at leak.");
    }

    @Test
    void failures_say_what_was_found_where_and_what_to_do() {
        List<XmlElement> cases =
                read(Reports.full()).elements("testsuite").get(0).elements("testcase");
        XmlElement failure = cases.get(1).element("failure").orElseThrow();

        assertThat(cases.get(0).elements()).isEmpty();
        assertThat(attribute(failure, "type")).isEqualTo("required");
        assertThat(attribute(failure, "message")).isEqualTo("a boat.json: there is no keel.");
        assertThat(failure.text()).isEqualTo("""
                check: boats-1.0/keel-present#wood
                in: a boat.json
                  /credentialSubject/keel: a required member is missing [structure.member.missing]
                  /hull/0/~1odd: not a plank [structure.value.format]
                in: oar.json
                do: Add one.
                read: https://boats.example/spec/#keel
                """);
        assertThat(attribute(cases.get(3).element("failure").orElseThrow(), "type"))
                .isEqualTo("indeterminate");
    }

    @Test
    void what_does_not_count_is_skipped_with_the_reason() {
        List<XmlElement> suites = read(Reports.full()).elements("testsuite");

        assertThat(suites.get(0).elements("testcase").get(2).element("skipped").map(skip -> attribute(skip, "message")))
                .contains("waived: flags come in spring. Found: a boat.json: there is no keel.");
        assertThat(suites.get(1).elements("testcase"))
                .extracting(test -> attribute(test.element("skipped").orElseThrow(), "message"))
                .containsExactly("The subject has no such boat.", "Firmness is outside of what a document shows.");
    }

    @Test
    void no_name_breaks_the_form() {
        String hostile = "]]><x a='\"&\u0000\u001B[31m\uD800\uFFFE\u202E</testsuites>\n--><!--";
        ConformanceReport report = Reports.of(
                hostile,
                Reports.result(
                        Reports.KEEL,
                        "wood",
                        Finding.failed(hostile)
                                .withHint(hostile)
                                .withEvidence(List.of(new Evidence(hostile, List.of(Reports.MISSING))))));

        XmlElement root = read(report);
        String shown = "]]><x a='\"&\uFFFD\uFFFD[31m\uFFFD\uFFFD\uFFFD</testsuites> --><!--";
        assertThat(attribute(root, "name")).startsWith(shown);
        XmlElement failure = root.elements("testsuite")
                .get(0)
                .elements("testcase")
                .get(0)
                .element("failure")
                .orElseThrow();
        assertThat(attribute(failure, "message")).isEqualTo(shown);
        assertThat(failure.text()).contains("in: " + shown + "\n", "do: " + shown + "\n");
    }
}
