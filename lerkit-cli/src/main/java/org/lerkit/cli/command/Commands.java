package org.lerkit.cli.command;

import java.util.List;
import picocli.CommandLine;

/**
 * The commands, by their names. If the first argument is one of these, only that command is made: picocli reads every
 * annotation of each that it is given, and for all of them that takes longer than most of them run.
 */
final class Commands {
    private static final List<String> NAMES = List.of(
            "demo", "convert", "batch", "issue", "derive", "verify", "present", "serve", "inspect", "render", "skills",
            "match", "conform", "key", "status");

    private Commands() {}

    /** Adds the command that the arguments mean; all, if it is not clear which. */
    static void add(CommandLine line, Environment environment, String... arguments) {
        boolean clear = arguments.length > 0 && NAMES.contains(arguments[0]);
        for (String name : clear ? List.of(arguments[0]) : NAMES) {
            line.addSubcommand(name, command(name, environment));
        }
    }

    private static Object command(String name, Environment environment) {
        return switch (name) {
            case "demo" -> new DemoCommand(environment);
            case "convert" -> new ConvertCommand(environment);
            case "batch" -> BatchCommand.in(environment);
            case "issue" -> new IssueCommand(environment);
            case "derive" -> new DeriveCommand(environment);
            case "verify" -> new VerifyCommand(environment);
            case "present" -> new PresentCommand(environment);
            case "serve" -> new ServeCommand(environment);
            case "inspect" -> new InspectCommand(environment);
            case "render" -> new RenderCommand(environment);
            case "skills" -> new SkillsCommand(environment);
            case "match" -> new MatchCommand(environment);
            case "conform" -> new ConformCommand(environment);
            case "key" ->
                new CommandLine(new KeyCommand())
                        .addSubcommand(new KeyGenerateCommand(environment))
                        .addSubcommand(new KeyPublishCommand(environment));
            case "status" ->
                new CommandLine(new StatusCommand(environment)).addSubcommand(new StatusPublishCommand(environment));
            default -> throw new IllegalArgumentException(name);
        };
    }
}
