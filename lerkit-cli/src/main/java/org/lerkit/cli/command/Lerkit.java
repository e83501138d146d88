package org.lerkit.cli.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.lerkit.model.LerkitException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code lerkit}: finds the command that is meant, and turns what goes wrong into words and exit codes. */
@Command(
        name = "lerkit",
        description = "Learning and Employment Records: convert, issue, verify, show.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Lerkit.Version.class,
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  done, verified",
            "  1  not verified, or refused by what was asked for",
            "  2  an input cannot be read or understood, or an output not be written",
            "  3  the command line is wrong",
            "  4  a defect of lerkit",
        })
public final class Lerkit implements Runnable {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Shows the stack trace of what goes wrong.")
    private boolean debug;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Environment environment;

    private Lerkit(Environment environment) {
        this.environment = environment;
    }

    /**
     * Runs one command.
     *
     * @param environment what it has of the world
     * @param arguments its name and its arguments
     * @return the code to exit with
     */
    public static int run(Environment environment, String... arguments) {
        Lerkit lerkit = new Lerkit(environment);
        CommandLine line = new CommandLine(lerkit);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description("Says how it is used.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Says which version of lerkit this is.")
                        .build());
        Commands.add(line, environment, arguments);
        PrintWriter out = new PrintWriter(environment.out(), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(environment.err(), true, StandardCharsets.UTF_8);
        Failures failures = new Failures(lerkit, err);
        int code = line.setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(environment.colours() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(arguments);
        out.flush();
        err.flush();
        environment.out().flush();
        environment.err().flush();
        return code;
    }

    /** Without a command there is nothing to do but to say what there is. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say which command");
    }

    private int tell(Exception failure) {
        if (debug) {
            failure.printStackTrace(environment.err());
        }
        if (failure instanceof CommandFailure said) {
            said.tell(environment.err());
            return said.exitCode();
        }
        if (failure instanceof LerkitException said) {
            environment.err().println("lerkit: " + said.getMessage());
            return ExitCode.BAD_INPUT;
        }
        environment
                .err()
                .println("lerkit: a defect of lerkit: " + failure.getClass().getName());
        environment.err().println("        run it again with --debug, and tell us what it says");
        return ExitCode.INTERNAL;
    }

    /** What goes wrong, in words. A class, and no lambdas, because an archive of classes does not keep those of picocli's. */
    private record Failures(Lerkit lerkit, PrintWriter err)
            implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
        @Override
        public int handleParseException(ParameterException failure, String[] given) {
            CommandLine command = failure.getCommandLine();
            err.println("lerkit: "
                    + (failure instanceof CommandLine.UnmatchedArgumentException unmatched
                            ? "not understood: " + String.join(" ", unmatched.getUnmatched())
                            : failure.getMessage()));
            if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, err)) {
                err.println("        " + command.getCommandSpec().qualifiedName() + " --help tells how it is used");
            }
            return ExitCode.USAGE;
        }

        @Override
        public int handleExecutionException(Exception failure, CommandLine where, CommandLine.ParseResult given) {
            return lerkit.tell(failure);
        }
    }

    /** What {@code --version} says. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Lerkit.class.getPackage().getImplementationVersion();
            return new String[] {"lerkit " + (version == null ? "(not packaged)" : version)};
        }
    }
}
