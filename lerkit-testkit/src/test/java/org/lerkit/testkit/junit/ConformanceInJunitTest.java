package org.lerkit.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * {@code examples/conformance-in-junit}, compiled and run in a Java machine of its own, with the oldest JUnit and AssertJ that
 * the kit is said to work with and with those of this build: green as it is, red with a fault.
 */
class ConformanceInJunitTest {
    private static final Path PROJECT = Path.of("../examples/conformance-in-junit");
    /** Where the build puts the JUnits. */
    private static final Path JUNITS = Path.of("target/junits");

    private static final String ONLY =
            "-Donly=ob-3.0/achievement-criteria-present,ob-3.0/expired,ob-3.0/achievement-name-present";

    private enum Libraries {
        OLDEST("junit-platform-console-standalone-1.3.2.jar", "assertj-core-3.0.0.jar"),
        OURS("junit-platform-console-standalone-6.1.3.jar", "");

        private final String junit;
        private final String assertj;

        Libraries(String junit, String assertj) {
            this.junit = junit;
            this.assertj = assertj;
        }

        Path junit() {
            return copied(junit);
        }

        /** The class path of a project with these libraries beside lerkit. */
        String classPath() {
            Stream<String> lerkit = Arrays.stream(
                            System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> !entry.contains("junit")
                            && !entry.contains("opentest4j")
                            && !entry.contains("test-classes")
                            && (assertj.isEmpty() || !entry.contains("assertj")));
            Stream<String> more =
                    assertj.isEmpty() ? Stream.of() : Stream.of(copied(assertj).toString());
            return Stream.concat(lerkit, more).collect(Collectors.joining(File.pathSeparator));
        }

        private static Path copied(String jar) {
            Path path = JUNITS.resolve(jar).toAbsolutePath();
            assertThat(path)
                    .as("copied here by Maven, in generate-test-resources")
                    .exists();
            return path;
        }
    }

    @TempDir
    private Path folder;

    private void compile(Libraries libraries) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(PROJECT.resolve("src"))) {
            List<Path> java =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            StringWriter said = new StringWriter();
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-d",
                    folder.toString(),
                    "-cp",
                    libraries.classPath() + File.pathSeparator + libraries.junit());
            assertThat(compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                            .call())
                    .as(said.toString())
                    .isTrue();
        }
    }

    /**
     * What became of a test.
     *
     * @param test its class
     * @param name what it is called
     * @param outcome {@code passed}, {@code skipped}, or the message of its failure
     */
    private record Result(String test, String name, String outcome) {}

    private List<Result> run(Libraries libraries, String... properties)
            throws IOException, InterruptedException, ParserConfigurationException, SAXException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto"));
        command.addAll(List.of(properties));
        command.addAll(List.of("-jar", libraries.junit().toString()));
        command.addAll(libraries == Libraries.OLDEST ? List.of() : List.of("execute"));
        command.addAll(List.of(
                "-cp",
                folder + File.pathSeparator + libraries.classPath(),
                "--scan-classpath",
                folder.toString(),
                "--reports-dir",
                folder.resolve("reports").toString(),
                "--details",
                "none"));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("it ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        Path report = folder.resolve("reports/TEST-junit-jupiter.xml");
        assertThat(report).as(Files.readString(said)).exists();
        return results(report);
    }

    private static List<Result> results(Path report) throws ParserConfigurationException, SAXException, IOException {
        NodeList cases = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("testcase");
        List<Result> results = new ArrayList<>();
        for (int at = 0; at < cases.getLength(); at++) {
            Element test = (Element) cases.item(at);
            String simple = test.getAttribute("classname").replaceAll(".*\\.", "");
            results.add(new Result(simple, displayName(test), outcome(test)));
        }
        return results;
    }

    /** Reports of JUnit have it among the words that were written; those of newer ones with all that is around it. */
    private static String displayName(Element test) {
        return test.getTextContent()
                .lines()
                .filter(line -> line.startsWith("display-name: "))
                .map(line -> line.replaceFirst("display-name: (JUnit Jupiter > .* > )?", ""))
                .findFirst()
                .orElseThrow();
    }

    private static String outcome(Element test) {
        NodeList failures = test.getElementsByTagName("failure");
        if (failures.getLength() > 0) {
            // Older reports lose the ends of lines.
            return ((Element) failures.item(0)).getAttribute("message").replaceAll("\\s+", " ");
        }
        return test.getElementsByTagName("skipped").getLength() > 0 ? "skipped" : "passed";
    }

    private static String outcome(List<Result> results, String test, String name) {
        return results.stream()
                .filter(result -> result.test().equals(test) && result.name().equals(name))
                .map(Result::outcome)
                .max(Comparator.comparing(String::length))
                .orElse("missing");
    }

    @ParameterizedTest
    @EnumSource(Libraries.class)
    void a_platform_is_green_without_fault_and_red_with_one(Libraries libraries) throws Exception {
        compile(libraries);

        List<Result> good = run(libraries, ONLY);

        assertThat(good).extracting(Result::outcome).containsOnly("passed", "skipped");
        assertThat(good)
                .contains(
                        new Result("OurIssuerConformanceTest", "something was tested", "passed"),
                        new Result(
                                "OurIssuerConformanceTest",
                                "Asked to issue. An achievement has no criteria.",
                                "skipped"),
                        new Result("OurVerifierConformanceTest", "something was tested", "passed"),
                        new Result("OurVerifierConformanceTest", "The badge was valid until a day long ago.", "passed"),
                        new Result("OurVerifierTest", "badges_in_tokens_expire()", "passed"));
        assertThat(folder.resolve("target/our-issuer.json")).exists();
        assertThat(folder.resolve("target/our-issuer.html")).exists();

        List<Result> bad = run(libraries, ONLY, "-Dfault=forgets-criteria,ignores-expiry");

        assertThat(outcome(bad, "OurIssuerConformanceTest", "All documents of the subject are looked at."))
                .contains("/credentialSubject/achievement/criteria: required, and not there")
                .contains(" in: a badge for some years ")
                .contains(" to do: add it: an object ")
                .contains(" read: https://www.imsglobal.org/spec/ob/v3p0/#achievement ")
                .contains("only this: options.only(Set.of(\"ob-3.0@1.3/achievement-criteria-present#documents\"))");
        assertThat(outcome(bad, "OurVerifierConformanceTest", "The badge was valid until a day long ago."))
                .startsWith(
                        "The subject accepts a document with this fault: The badge was valid until a day long ago. ");
        assertThat(outcome(bad, "OurVerifierTest", "badges_in_tokens_expire()"))
                .startsWith("our platform, asked as ob3-verifier: 1 check: - failed: ");
        assertThat(outcome(bad, "OurVerifierConformanceTest", "something was tested"))
                .isEqualTo("passed");
    }

    @Test
    void the_guide_shows_the_project_as_it_is() throws IOException {
        String tests =
                Files.readString(PROJECT.resolve("src/test/java/com/example/badges/OurVerifierConformanceTest.java"));

        assertThat(Files.readString(Path.of("../docs/guide/junit.md")))
                .contains("```java\n" + tests.substring(tests.indexOf("class ")) + "```\n");
        assertThat(Files.readString(PROJECT.resolve("README.md")))
                .contains("-Djunit.version=5.3.2 -Dassertj.version=3.0.0");
        assertThat(Libraries.OLDEST.junit).contains("1.3.2");
    }
}
