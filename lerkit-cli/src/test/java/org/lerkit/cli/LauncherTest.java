package org.lerkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a folder whose name has spaces, with a build and a Java that only say that they were called. */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("../lerkit");

    @TempDir
    private Path temporary;

    private Path root;

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void lay_out_a_repository() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no /bin/sh");
        root = Files.createDirectories(temporary.resolve("a place with spaces"));
        for (String module : new String[] {"model", "crypto", "mapping", "testkit", "cli"}) {
            Files.createDirectories(root.resolve("lerkit-" + module + "/src/main"));
            write("lerkit-" + module + "/pom.xml", "");
        }
        Files.createDirectories(root.resolve("lerkit-bom"));
        Files.createDirectories(root.resolve(".mvn"));
        write("pom.xml", "");
        write("lerkit-bom/pom.xml", "");
        script("lerkit", Files.readString(LAUNCHER));
        script("mvnw", "#!/bin/sh\necho noise\nmkdir -p lerkit-cli/target/app\n");
        script("jdk/bin/java", "#!/bin/sh\nfor a; do echo \"[$a]\"; done\n");
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(root.resolve(file), content);
        Files.setLastModifiedTime(
                root.resolve(file), FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }

    private void script(String file, String content) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), content);
        Files.setPosixFilePermissions(root.resolve(file), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
        builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        builder.environment().remove("LERKIT_OPTS");
        builder.environment().putAll(environment);
        Path out = temporary.resolve("out");
        Path err = temporary.resolve("err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private Result lerkit(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = root.resolve("lerkit").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return run(Map.of(), command);
    }

    @Test
    void its_syntax_is_that_of_the_shell() throws Exception {
        assertThat(run(Map.of(), "/bin/sh", "-n", LAUNCHER.toAbsolutePath().toString()))
                .isEqualTo(new Result(0, "", ""));
    }

    @Test
    void it_builds_once_and_then_only_runs() throws Exception {
        Result first = lerkit("verify", "my file.json");
        assertThat(first.code()).isZero();
        assertThat(first.err())
                .startsWith("lerkit: building")
                .contains("lerkit: built.")
                .doesNotContain("noise");
        assertThat(first.out())
                .contains("[-cp]\n[" + root.toRealPath().resolve("lerkit-cli/target/app"))
                .endsWith("[org.lerkit.cli.Main]\n[verify]\n[my file.json]\n");
        Result second = lerkit("demo");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).endsWith("[org.lerkit.cli.Main]\n[demo]\n");
    }

    @Test
    void it_builds_again_when_a_source_is_newer() throws Exception {
        lerkit("demo");
        Path source = root.resolve("lerkit-mapping/src/main/New.java");
        Files.writeString(source, "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plus(Duration.ofMinutes(1))));
        assertThat(lerkit("demo").err()).contains("building");
    }

    /** A Java that does as one does that archives classes; what it archives are lists of names. */
    private static final String ARCHIVING = """
            #!/bin/sh
            dump=
            for a; do
                case $a in
                    -XX:DumpLoadedClassList=*)
                        printf '%s\n' 'all id: 7' "${a##*/} id: 8" '@lambda x' '@lambda x' >"${a#*=}" ;;
                    -XX:SharedClassListFile=*) list=${a#*=} ;;
                    -XX:SharedArchiveFile=*) archive=${a#*=} ;;
                    -Xshare:dump) dump=yes ;;
                esac
            done
            if [ -n "$dump" ]; then cp "$list" "$archive"; exit $DUMP; fi
            for a; do echo "[$a]"; done
            """;

    private Path app() throws IOException {
        return root.toRealPath().resolve("lerkit-cli/target/app");
    }

    @Test
    void our_own_jars_come_first_and_each_is_named_once() throws Exception {
        script(
                "mvnw",
                "#!/bin/sh\nmkdir -p lerkit-cli/target/app && cd lerkit-cli/target/app && "
                        + "touch a-1.jar lerkit-cli-1.jar lerkit-model-1.jar z-1.jar\n");
        assertThat(lerkit("demo").out())
                .contains("[-cp]\n["
                        + app() + "/lerkit-cli-1.jar:"
                        + app() + "/lerkit-model-1.jar:"
                        + app() + "/a-1.jar:"
                        + app() + "/z-1.jar]\n[org.lerkit.cli.Main]");
    }

    @Test
    void classes_that_two_runs_load_are_archived_and_used_from_then_on() throws Exception {
        script("jdk/bin/java", ARCHIVING.replace("$DUMP", "0"));
        String option = "[-XX:SharedArchiveFile=" + app() + "/classes.jsa]";
        assertThat(lerkit("demo").out()).contains(option);
        assertThat(lerkit("verify", "x.json").out()).contains(option).contains("[-Xshare:auto]");
        assertThat(app().resolve("classes.jsa")).hasContent("all\n1.classes\n@lambda x\n@lambda x\n2.classes");
        assertThat(root.resolve("target/lerkit-prepare")).doesNotExist();
    }

    @Test
    void an_archive_that_could_not_be_finished_is_never_there() throws Exception {
        script("jdk/bin/java", ARCHIVING.replace("$DUMP", "1"));
        Result result = lerkit("demo");
        assertThat(result.code()).isZero();
        assertThat(result.out()).endsWith("[demo]\n").doesNotContain("SharedArchiveFile");
        assertThat(app().resolve("classes.jsa")).doesNotExist();
    }

    @Test
    void another_java_than_the_one_that_made_the_archive_does_without() throws Exception {
        script("jdk/bin/java", ARCHIVING.replace("$DUMP", "0"));
        lerkit("demo");
        script("other/bin/java", ARCHIVING.replace("$DUMP", "0"));
        String launcher = root.resolve("lerkit").toString();
        Map<String, String> other = Map.of("JAVA_HOME", root.resolve("other").toString());
        assertThat(run(other, launcher, "demo").out()).endsWith("[demo]\n").doesNotContain("SharedArchiveFile");
        assertThat(lerkit("demo").out()).contains("SharedArchiveFile");
    }

    @Test
    void a_build_that_is_made_again_has_an_archive_of_its_own() throws Exception {
        script("jdk/bin/java", ARCHIVING.replace("$DUMP", "0"));
        lerkit("demo");
        Files.writeString(app().resolve("classes.jsa"), "of the build before");
        Path source = root.resolve("lerkit-mapping/src/main/New.java");
        Files.writeString(source, "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plus(Duration.ofMinutes(1))));
        script("jdk/bin/java", ARCHIVING.replace("$DUMP", "1"));
        assertThat(lerkit("demo").out()).endsWith("[demo]\n").doesNotContain("SharedArchiveFile");
        assertThat(app().resolve("classes.jsa")).doesNotExist();
    }

    /** On standard output it would be taken for a part of the report. */
    @Test
    void what_java_says_of_itself_goes_to_standard_error() throws Exception {
        assertThat(lerkit("demo").out()).contains("[-Xlog:disable]\n[-Xlog:all=warning:stderr]\n");
    }

    @Test
    void a_build_that_fails_is_shown_and_nothing_runs() throws Exception {
        script("mvnw", "#!/bin/sh\necho no such plugin\nexit 1\n");
        Result result = lerkit("demo");
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("no such plugin").contains("the build failed");
        assertThat(Files.exists(root.resolve("target/lerkit.lock"))).isFalse();
    }

    @Test
    void a_lock_of_a_build_that_died_is_no_hindrance() throws Exception {
        Files.createDirectories(root.resolve("target/lerkit.lock"));
        write("target/lerkit.lock/pid", "999999999\n");
        assertThat(lerkit("demo").code()).isZero();
    }

    @Test
    void it_takes_options_for_the_virtual_machine_and_follows_links() throws Exception {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), root.resolve("lerkit"));
        Result result = run(Map.of("LERKIT_OPTS", "-Xmx256m -Dx=y"), link.toString(), "demo");
        assertThat(result.out()).contains("[-Xmx256m]\n[-Dx=y]\n");
    }

    @Test
    void without_java_it_says_so() throws Exception {
        Result result =
                run(Map.of("JAVA_HOME", "/nowhere"), root.resolve("lerkit").toString());
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("no Java found");
    }
}
