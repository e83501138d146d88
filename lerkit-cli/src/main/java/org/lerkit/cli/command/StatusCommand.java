package org.lerkit.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.status.RegisteredCredential;
import org.lerkit.crypto.status.StatusPurpose;
import org.lerkit.crypto.status.StatusRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lerkit status}: keeps the statuses of credentials; each method is a command. */
@Command(
        name = "status",
        description = "Keeps the statuses of credentials: revokes, suspends, reinstates, publishes lists.",
        synopsisSubcommandLabel = "COMMAND")
final class StatusCommand implements Runnable {
    private static final String FOLDER = "The folder of the status lists.";
    private static final String IDS = "The ids of credentials, as they are in them.";

    private final Environment environment;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    StatusCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say which command");
    }

    @Command(name = "create", description = "Makes a folder for the statuses of credentials to be issued.")
    int create(
            @Parameters(paramLabel = "FOLDER", description = "What will hold them; back it up.") Path folder,
            @Option(
                            names = "--url",
                            required = true,
                            paramLabel = "URL",
                            description = {
                                "Under which the lists will be served: https://registrar.example.edu/status.",
                                "Credentials have it in them for ever."
                            })
                    String url,
            @Option(
                            names = "--purposes",
                            paramLabel = "PURPOSES",
                            split = ",",
                            defaultValue = "revocation,suspension",
                            description = "What there are statuses for: revocation, suspension, refresh, message; the"
                                    + " first two if left out.")
                    List<String> purposes,
            @Option(
                            names = "--message",
                            paramLabel = "TEXT",
                            description = {
                                "What a status for messages can be: given 2, 4, 8 or more times, the first for new",
                                "credentials. Credentials have all of them in them for ever."
                            })
                    @Nullable
                    List<String> messages) {
        Set<StatusPurpose> kept = EnumSet.noneOf(StatusPurpose.class);
        purposes.forEach(term -> kept.add(StatusPurpose.of(term)
                .orElseThrow(() -> CommandFailure.usage(
                        "--purposes: no purpose '" + term + "'",
                        "there are revocation, suspension, refresh and message"))));
        List<String> said = messages == null ? List.of() : messages;
        try (Output output = new Output(environment)) {
            output.createFolder(folder);
        }
        try (StatusFolder made = StatusFolder.open(
                environment,
                folder,
                (store, clock, random) -> StatusRegister.create(store, url, kept, said, clock, random))) {
            environment
                    .err()
                    .println("lerkit: lists to be served under "
                            + made.register().url() + "/");
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(
                    String.valueOf(e.getMessage()),
                    "as in --url https://registrar.example.edu/status --purposes revocation,suspension");
        }
        return ExitCode.DONE;
    }

    @Command(name = "revoke", description = "Revokes credentials, for ever.")
    int revoke(
            @Parameters(paramLabel = "FOLDER", description = FOLDER) Path folder,
            @Parameters(arity = "1..*", paramLabel = "ID", description = IDS) List<String> ids) {
        return change(folder, ids, StatusRegister::revoke);
    }

    @Command(name = "suspend", description = "Suspends credentials, until they are reinstated.")
    int suspend(
            @Parameters(paramLabel = "FOLDER", description = FOLDER) Path folder,
            @Parameters(arity = "1..*", paramLabel = "ID", description = IDS) List<String> ids) {
        return change(folder, ids, StatusRegister::suspend);
    }

    @Command(name = "reinstate", description = "Ends the suspension of credentials.")
    int reinstate(
            @Parameters(paramLabel = "FOLDER", description = FOLDER) Path folder,
            @Parameters(arity = "1..*", paramLabel = "ID", description = IDS) List<String> ids) {
        return change(folder, ids, StatusRegister::reinstate);
    }

    private interface Change {
        void of(StatusRegister register, String id) throws IOException;
    }

    private int change(Path folder, List<String> ids, Change change) {
        try (StatusFolder open = StatusFolder.open(environment, folder)) {
            for (String id : ids) {
                open.telling(register -> {
                    change.of(register, id);
                    return id;
                });
            }
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "supersede",
            description = "Revokes a credential, and notes which corrected one has taken its place.")
    int supersede(
            @Parameters(paramLabel = "FOLDER", description = FOLDER) Path folder,
            @Parameters(paramLabel = "OLD", description = "The id of the credential that was wrong.") String old,
            @Parameters(paramLabel = "NEW", description = "The id of the corrected one, issued with a status too.")
                    String by) {
        return change(folder, List.of(old), (register, id) -> register.supersede(id, by));
    }

    @Command(name = "announce", description = "Says which message holds for credentials from now on.")
    int announce(
            @Parameters(paramLabel = "FOLDER", description = FOLDER) Path folder,
            @Parameters(paramLabel = "NUMBER", description = "Which of the messages; the first is 0.") int message,
            @Parameters(arity = "1..*", paramLabel = "ID", description = IDS) List<String> ids) {
        return change(folder, ids, (register, id) -> register.announce(id, message));
    }

    @Command(name = "show", description = "Says what is known of a credential.")
    int show(
            @Parameters(paramLabel = "FOLDER", description = FOLDER) Path folder,
            @Parameters(paramLabel = "ID", description = "The id of a credential.") String id) {
        try (StatusFolder open = StatusFolder.open(environment, folder)) {
            List<String> messages = open.register().messages();
            RegisteredCredential credential = open.telling(register -> register.find(id))
                    .orElseThrow(() ->
                            CommandFailure.badInput(folder + ": the status register has no credential of this id", ""));
            tell(credential);
            if (!messages.isEmpty()) {
                environment
                        .out()
                        .println("message " + credential.message() + ": " + messages.get(credential.message()));
            }
        }
        return ExitCode.DONE;
    }

    private void tell(RegisteredCredential credential) {
        PrintStream out = environment.out();
        credential.revoked().ifPresent(at -> out.println("revoked since " + at));
        credential.suspended().ifPresent(at -> out.println("suspended since " + at));
        if (credential.revoked().or(credential::suspended).isEmpty()) {
            out.println("neither revoked nor suspended");
        }
        credential.supersededBy().ifPresent(by -> out.println("superseded by " + by));
        credential.supersedes().ifPresent(old -> out.println("supersedes " + old));
        out.println(
                "place " + credential.index() + " of list " + credential.list() + " since " + credential.allocated());
    }
}
