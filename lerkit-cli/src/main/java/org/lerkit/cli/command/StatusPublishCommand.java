package org.lerkit.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lerkit.cli.command.SigningFlags.Signing;
import org.lerkit.crypto.SecuredCredential;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lerkit status publish}: signs the status lists as they are now. */
@Command(
        name = "publish",
        description = {
            "Signs the status lists as they are now, and writes each to a file that is called as its URL ends.",
            "Standard error says where to serve them."
        })
final class StatusPublishCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "The folder of the status lists.")
    private Path folder = Path.of("");

    @Mixin
    private SigningFlags signing = new SigningFlags();

    @Option(
            names = "--days",
            paramLabel = "NUMBER",
            description = {
                "For how long verifiers may rely on them; 7 if left out.",
                "They must be published again before that."
            })
    private int days = 7;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FOLDER",
            description = "The folder that the lists are written to.")
    private Path out = Path.of("");

    private final Environment environment;

    StatusPublishCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws GeneralSecurityException, IOException {
        if (days < 1) {
            throw CommandFailure.usage("--days: not a day or more", "");
        }
        Signing by = signing.read(environment);
        try (StatusFolder open = StatusFolder.open(environment, folder);
                Output output = new Output(environment)) {
            Map<String, SecuredCredential> lists =
                    open.register().publish(by.issuer(), by.securing(), Duration.ofDays(days));
            output.createFolder(out);
            lists.forEach((url, list) ->
                    output.write(Optional.of(out.resolve(url.substring(url.lastIndexOf('/') + 1))), list.bytes()));
            output.commit();
            environment
                    .err()
                    .println("lerkit: " + lists.size() + " lists, to be served under "
                            + open.register().url() + "/ as " + mediaType(lists));
        }
        return ExitCode.DONE;
    }

    private static String mediaType(Map<String, SecuredCredential> lists) {
        return lists.values().iterator().next().mediaType();
    }
}
