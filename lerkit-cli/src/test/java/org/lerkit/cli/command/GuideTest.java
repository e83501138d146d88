package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide speaks of the commands and options that there are. */
class GuideTest {
    private static final Path GUIDE = Path.of("../docs/guide");
    private static final List<String> COMMANDS = List.of(
            "batch", "conform", "convert", "demo", "derive", "inspect", "issue", "key", "match", "present", "render",
            "serve", "skills", "status", "verify");
    private static final Map<String, List<String>> SUBCOMMANDS =
            Map.of("key", List.of("generate", "publish"), "status", List.of("create", "publish"));
    /** What a program does with the library, or several commands together, and what is told of one format. */
    private static final List<String> TASKS = List.of(
            "competencies",
            "crosswalks",
            "csv",
            "elm",
            "elmo",
            "images",
            "job-postings",
            "junit",
            "ler-rs",
            "policies",
            "read",
            "upgrade",
            "x12");

    private static final Pattern CALL = Pattern.compile("\\./lerkit ([a-z]+)([^|>`\\n]*)");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

    @TempDir
    private Path folder;

    @Test
    void there_is_a_page_for_each_command() {
        String help = new Shell(folder).run("--help").out();
        assertThat(COMMANDS).allSatisfy(command -> {
            assertThat(help).contains("  " + command + " ");
            assertThat(GUIDE.resolve(command + ".md")).exists();
        });
    }

    @Test
    void the_first_page_leads_to_every_other() throws IOException {
        String first = Files.readString(GUIDE.resolve("README.md"));
        try (Stream<Path> pages = Files.list(GUIDE)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", ""))
                            .filter(page -> !page.equals("README")))
                    .allSatisfy(page -> assertThat(first).contains("(" + page + ".md)"))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(COMMANDS.stream(), TASKS.stream()).toList());
        }
    }

    @Test
    void calls_name_commands_and_options_that_exist() throws IOException {
        int calls = 0;
        for (String page : Stream.concat(COMMANDS.stream(), TASKS.stream()).toList()) {
            Matcher call = CALL.matcher(Files.readString(GUIDE.resolve(page + ".md")));
            while (call.find()) {
                calls++;
                assertThat(COMMANDS).contains(call.group(1));
                String help = help(call.group(1), call.group(2).strip());
                OPTION.matcher(call.group(2))
                        .results()
                        .forEach(option -> assertThat(help).contains(option.group()));
            }
        }
        assertThat(calls).isGreaterThan(10);
    }

    @Test
    void options_that_a_page_explains_exist() throws IOException {
        for (String page : COMMANDS) {
            StringBuilder help = new StringBuilder();
            SUBCOMMANDS.getOrDefault(page, List.of("")).forEach(subcommand -> help.append(help(page, subcommand)));
            String explained = CALL.matcher(Files.readString(GUIDE.resolve(page + ".md")))
                    .replaceAll(""); // those of calls are looked for above
            OPTION.matcher(explained)
                    .results()
                    .forEach(option -> assertThat(help).as(page).contains(option.group()));
        }
    }

    private String help(String command, String rest) {
        Shell shell = new Shell(folder);
        String subcommand = rest.split(" ", 2)[0];
        return SUBCOMMANDS.containsKey(command)
                ? shell.run(command, subcommand, "--help").out()
                : shell.run(command, "--help").out();
    }
}
