package org.lerkit.testkit.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lerkit.model.json.JsonObject;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.Consuming;
import org.lerkit.testkit.Converting;
import org.lerkit.testkit.Displaying;
import org.lerkit.testkit.Issuing.Request;
import org.lerkit.testkit.SubjectException;
import org.lerkit.testkit.Verdict;
import org.lerkit.testkit.Verifying.Shown;

/** What programs say by their exit codes and their output. The program is {@link Program}. */
@Timeout(60)
class CommandTest {
    private static final byte[] DOCUMENT = "{\"name\": \"Trygve\"}".getBytes(UTF_8);
    private static final Shown SHOWN = new Shown(DOCUMENT, "application/vc", Map.of());

    /** Does as it is told. */
    static final class Program {
        public static void main(String[] arguments) throws Exception {
            switch (arguments[0]) {
                case "exit" -> System.exit(Integer.parseInt(arguments[1]));
                case "cat" -> System.in.transferTo(System.out);
                case "file" -> java.nio.file.Files.copy(Path.of(arguments[1]), System.out);
                case "name" -> System.out.print(arguments[1].substring(arguments[1].lastIndexOf('.')));
                case "hang" -> Thread.sleep(600_000);
                case "close" -> {
                    System.out.close();
                    Thread.sleep(600_000);
                }
                default -> System.out.print("x".repeat(100_000));
            }
        }
    }

    private static Command program(String... arguments) {
        List<String> line = new ArrayList<>(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp"));
        line.add(System.getProperty("java.class.path"));
        line.add(Program.class.getName());
        line.addAll(List.of(arguments));
        return Command.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), line.toArray(String[]::new));
    }

    @Test
    void what_a_displayer_writes_is_what_people_see() throws Exception {
        assertThat(program("cat").displaying().display(SHOWN))
                .isEqualTo(new Displaying.Display(new Verdict.Accepted(), new String(DOCUMENT, UTF_8)));
        assertThat(program("exit", "1").displaying().display(SHOWN))
                .isEqualTo(new Displaying.Display(new Verdict.Refused(List.of()), ""));
    }

    @Test
    void exit_codes_say_yes_and_no() throws Exception {
        assertThat(program("exit", "0", "{}").verifying().verify(SHOWN)).isEqualTo(new Verdict.Accepted());
        assertThat(program("exit", "1").verifying().verify(SHOWN))
                .isEqualTo(new Verdict.Refused(List.of("exit code 1")));
        assertThat(program("exit", "3").refusingWith(Set.of(3, 4)).verifying().verify(SHOWN))
                .isEqualTo(new Verdict.Refused(List.of("exit code 3")));
    }

    @Test
    void other_exit_codes_are_faults() {
        assertThatThrownBy(() -> program("exit", "2").verifying().verify(SHOWN))
                .isInstanceOf(SubjectException.class)
                .hasMessage("The command ends with exit code 2, which says neither yes nor no.");
    }

    @Test
    void documents_come_by_standard_input_and_by_file() throws Exception {
        Answer byInput = program("cat")
                .issuing()
                .issue(new Request(JsonObject.builder().put("a", "é").build()));
        assertThat(byInput)
                .isInstanceOfSatisfying(
                        Answer.Document.class,
                        document -> assertThat(document.content()).isEqualTo("{\"a\":\"é\"}".getBytes(UTF_8)));
        assertThat(program("file", "{}").convert(DOCUMENT))
                .isInstanceOfSatisfying(
                        Answer.Document.class,
                        document -> assertThat(document.content()).isEqualTo(DOCUMENT));
        assertThat(program("name", "{}").convert(DOCUMENT))
                .isInstanceOfSatisfying(
                        Answer.Document.class,
                        document -> assertThat(document.content()).isEqualTo(".json".getBytes(UTF_8)));
    }

    @Test
    void a_converter_and_its_ledger_are_programs_that_are_given_the_same() throws Exception {
        Converting.Source transcript = new Converting.Source("pesc:college-transcript", DOCUMENT);
        Converting converting = program("cat").converting(program("name", "{}"));

        assertThat(converting.convert(transcript))
                .isInstanceOfSatisfying(
                        Answer.Document.class,
                        document -> assertThat(document.content()).isEqualTo(DOCUMENT));
        assertThat(converting.ledger(transcript))
                .hasValueSatisfying(ledger -> assertThat(ledger).isEqualTo(".json".getBytes(UTF_8)));
        assertThat(program("cat").converting().ledger(transcript)).isEmpty();
        assertThat(program("cat").converting(program("exit", "1")).ledger(transcript))
                .isEmpty();
    }

    @Test
    void a_consumer_writes_what_it_keeps_or_refuses() throws Exception {
        assertThat(program("cat").consuming().take(DOCUMENT))
                .isInstanceOfSatisfying(
                        Answer.Document.class,
                        document -> assertThat(document.content()).isEqualTo(DOCUMENT));
        assertThat(program("exit", "1").consuming().take(DOCUMENT)).isEqualTo(Answer.refused("exit code 1"));
    }

    @Test
    void who_does_not_end_is_ended() throws Exception {
        for (String how : List.of("hang", "close")) {
            assertThatThrownBy(() -> program(how)
                            .withTimeout(Duration.ofMillis(700))
                            .consuming()
                            .take(DOCUMENT))
                    .isInstanceOf(SubjectException.class)
                    .hasMessage("The command does not end within 700 ms.");
        }
        for (int waits = 0; running() > 0; waits++) {
            assertThat(waits).as("tenths of a second").isLessThan(100);
            Thread.sleep(100);
        }
    }

    @Test
    void who_does_not_end_again_and_again_is_run_no_more() {
        Consuming hanging = program("hang").withTimeout(Duration.ofMillis(50)).consuming();

        for (int run = 0; run < 3; run++) {
            assertThatThrownBy(() -> hanging.take(DOCUMENT)).hasMessage("The command does not end within 50 ms.");
        }
        assertThatThrownBy(() -> hanging.take(DOCUMENT))
                .isInstanceOf(SubjectException.class)
                .hasMessage("The command did not end 3 times, and is run no more.");
    }

    /** Those of this test: others start programs too. */
    private static long running() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info()
                        .commandLine()
                        .filter(line -> line.contains(Program.class.getName()))
                        .isPresent())
                .filter(child -> child.info()
                        .commandLine()
                        .filter(line -> line.endsWith("hang") || line.endsWith("close"))
                        .isPresent())
                .filter(ProcessHandle::isAlive)
                .count();
    }

    @Test
    void who_writes_too_much_is_at_fault() {
        assertThatThrownBy(() -> program("much").withLimit(99_999).consuming().take(DOCUMENT))
                .isInstanceOf(SubjectException.class)
                .hasMessage("The command writes more than 99999 bytes.");
    }

    @Test
    void who_is_not_there_is_no_fault() {
        assertThatThrownBy(() -> Command.of("/no/such/program").convert(DOCUMENT))
                .isInstanceOf(IOException.class);
    }

    @Test
    void an_issuer_is_told_who_it_is() {
        assertThat(program("cat")
                        .withIssuerId("did:web:guild.example")
                        .issuing()
                        .issuerId())
                .hasValue("did:web:guild.example");
        assertThat(program("cat").issuing().issuerId()).isEmpty();
        assertThat(program("cat", "s3cret")).asString().doesNotContain("s3cret");
    }
}
