package org.lerkit.testkit.junit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Invented;
import org.lerkit.testkit.Level;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.Waiver;
import org.lerkit.testkit.report.ReportFormat;

/** What JUnit shows of the checks of a profile, by having it run them. */
class ConformanceTestsTest {
    private static final Requirement HANDLE = Invented.requirement("a-handle", Level.MUST);
    private static final Requirement LID = Invented.requirement("b-lid", Level.SHOULD);
    private static final Requirement SPOUT = Invented.requirement("c-spout", Level.MUST_NOT);
    private static final Requirement TASTE = Invented.untested("d-taste", "Nobody can tell.");
    private static final Requirement GLAZE = Invented.requirement("e-glaze", Level.MUST);
    private static final Finding GOOD = Finding.passed();

    @TempDir
    private static Path folder;

    private static final String LAST = "something was tested";

    /** A teapot in which everything happens that can. */
    static class Everything implements ConformanceTests {
        @Override
        public ConformanceProfile profile() {
            return Invented.profile(
                    List.of(
                            Invented.check(HANDLE, "left", GOOD),
                            Invented.check(HANDLE, "right", Invented.cracked()),
                            Invented.check(LID, "lid", Finding.failed("There is no lid.")),
                            Invented.check(SPOUT, "spout", Invented.cracked()),
                            Invented.check(GLAZE, "glaze", examination -> {
                                throw new IOException("glaze of Ada");
                            })),
                    TASTE);
        }

        @Override
        public Subject subject() {
            return Invented.subject();
        }

        @Override
        public ConformanceOptions options() {
            return Invented.options().withWaiver(new Waiver("teapot-1.0/c-spout", "new spouts come in May"));
        }

        @Override
        public List<Path> reportsTo() {
            return List.of(folder.resolve("new/report.json"), folder.resolve("report.txt"));
        }
    }

    /** The same, by one who takes recommendations for requirements. */
    static class Strict extends Everything {
        @Override
        public boolean failsOn(Level level) {
            return level != Level.MAY;
        }

        @Override
        public List<Path> reportsTo() {
            return List.of(Path.of("teapot.docx"));
        }
    }

    /** One check only. */
    static class One extends Everything {
        @Override
        public ConformanceOptions options() {
            return Invented.options().only(Set.of("teapot-1.0@2/a-handle#left"));
        }
    }

    /** None at all. */
    static class None extends Everything {
        @Override
        public ConformanceOptions options() {
            return Invented.options().only(Set.of("teapot-1.0/no-such"));
        }
    }

    /** Nothing that can be told. */
    static class Unable extends Everything {
        @Override
        public ConformanceProfile profile() {
            return Invented.profile(List.of(
                    Invented.check(HANDLE, "left", Finding.untested("It is out of reach.")),
                    Invented.check(LID, "lid", Finding.untested("It is out of reach."))));
        }
    }

    /** Many checks, of which none may overlap another. */
    static class Crowd extends Everything {
        static final AtomicInteger AT_WORK = new AtomicInteger();
        static final AtomicInteger MOST = new AtomicInteger();

        @Override
        public ConformanceProfile profile() {
            return Invented.profile(IntStream.range(0, 40)
                    .mapToObj(number -> Invented.check(number % 2 == 0 ? HANDLE : GLAZE, "n" + number, examination -> {
                        MOST.accumulateAndGet(AT_WORK.incrementAndGet(), Math::max);
                        Thread.sleep(1);
                        AT_WORK.decrementAndGet();
                        return GOOD;
                    }))
                    .toList());
        }
    }

    private static Map<String, TestExecutionResult> run(Class<?> tests) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.executor-service", "FORK_JOIN_POOL")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
                .build();
        Map<String, TestExecutionResult> results = new LinkedHashMap<>();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    results.put(test.getDisplayName(), result);
                }
            }
        });
        return results;
    }

    private static TestExecutionResult result(Map<String, TestExecutionResult> results, String name) {
        return requireNonNull(results.get(name), name);
    }

    private static String message(TestExecutionResult result) {
        return String.valueOf(result.getThrowable().orElseThrow().getMessage());
    }

    @Test
    void each_check_is_a_test_called_by_what_is_asked() {
        Map<String, TestExecutionResult> results = run(Everything.class);

        assertThat(results.keySet())
                .containsExactly(
                        "Looks at left.",
                        "Looks at right.",
                        "[Tea 1.0 4.2] recommended: It is about b-lid.",
                        "[Tea 1.0 4.2] required: It is about c-spout.",
                        "[Tea 1.0 4.2] required: It is about d-taste.",
                        "[Tea 1.0 4.2] required: It is about e-glaze.",
                        LAST);
        assertThat(results.values())
                .extracting(result -> result.getStatus().name())
                .containsExactly("SUCCESSFUL", "FAILED", "ABORTED", "ABORTED", "ABORTED", "FAILED", "SUCCESSFUL");
    }

    @Test
    void a_failure_says_what_was_found_where_what_to_do_who_asks_and_how_to_try_again() {
        assertThat(message(result(run(Everything.class), "Looks at right."))).isEqualTo("""
                The pot leaks.
                  in: the blue pot
                    /pot/0/spout: there is a crack [teapot.crack]
                  to do: Glue it.
                  asked: [Tea 1.0 4.2] required: It is about a-handle.
                  read: https://teapots.example/spec#a-handle
                  only this: options.only(Set.of("teapot-1.0@2/a-handle#right"))""");
    }

    @Test
    void what_does_not_decide_says_why() {
        Map<String, TestExecutionResult> results = run(Everything.class);

        assertThat(message(result(results, "[Tea 1.0 4.2] recommended: It is about b-lid.")))
                .startsWith("Does not decide, being recommended: There is no lid.");
        assertThat(message(result(results, "[Tea 1.0 4.2] required: It is about c-spout.")))
                .startsWith("Waived: The pot leaks.")
                .contains("\n  waived: new spouts come in May\n");
        assertThat(message(result(results, "[Tea 1.0 4.2] required: It is about d-taste.")))
                .startsWith("Untested: Nobody can tell.");
    }

    @Test
    void a_check_that_breaks_fails_and_quotes_nothing() {
        assertThat(message(result(run(Everything.class), "[Tea 1.0 4.2] required: It is about e-glaze.")))
                .startsWith("The check ended with a IOException, so that nothing can be told.")
                .doesNotContain("Ada");
    }

    @Test
    void recommendations_decide_where_they_shall() {
        Map<String, TestExecutionResult> results = run(Strict.class);

        assertThat(result(results, "[Tea 1.0 4.2] recommended: It is about b-lid.")
                        .getStatus())
                .isEqualTo(TestExecutionResult.Status.FAILED);
        assertThat(result(results, "[Tea 1.0 4.2] required: It is about c-spout.")
                        .getStatus())
                .isEqualTo(TestExecutionResult.Status.ABORTED);
    }

    @Test
    void the_report_is_that_of_the_kit_in_the_forms_that_files_are_named_by() throws IOException {
        Everything tests = new Everything();
        run(Everything.class);

        ConformanceReport expected = ConformanceKit.run(tests.profile(), tests.subject(), tests.options());
        assertThat(expected.requirements().values())
                .containsExactly(
                        Outcome.FAILED, Outcome.FAILED, Outcome.FAILED, Outcome.UNTESTED, Outcome.INDETERMINATE);
        assertThat(folder.resolve("new/report.json")).hasContent(ReportFormat.JSON.write(expected));
        assertThat(folder.resolve("report.txt")).hasContent(ReportFormat.TEXT.write(expected));
    }

    @Test
    void a_report_of_no_known_form_fails_the_last_test() {
        assertThat(message(result(run(Strict.class), LAST)))
                .isEqualTo("a report is written in the form that the name of its file ends in, and no form is meant by"
                        + " teapot.docx; there are [txt, json, xml, jsonld, sarif, html]");
    }

    @Test
    void one_check_is_made_alone_by_the_name_that_its_message_gave() {
        assertThat(run(One.class).keySet()).containsExactly("[Tea 1.0 4.2] required: It is about a-handle.", LAST);
    }

    @Test
    void nothing_tested_is_not_green() {
        assertThat(run(None.class)).containsOnlyKeys(LAST);
        assertThat(message(result(run(None.class), LAST)))
                .isEqualTo("No check was made: the options ask for none of the 5 of teapot-verifier.");
        assertThat(message(result(run(Unable.class), LAST)))
                .isEqualTo("All 2 checks of teapot-verifier were left untested. For them the subject has to give a"
                        + " verifier to show teapots to.");
    }

    @Test
    void checks_are_made_one_after_the_other_even_where_all_else_runs_at_once() {
        assertThat(run(Crowd.class)).hasSize(41);
        assertThat(Crowd.MOST).hasValue(1);
    }
}
