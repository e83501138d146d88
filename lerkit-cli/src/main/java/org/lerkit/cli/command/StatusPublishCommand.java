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
import org.lerkit.crypto.status.StatusRegister;
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
            names = "--ttl",
            paramLabel = "MINUTES",
            description = "For how long who has a list need not ask again; lists do not say it if left out: 5 minutes.")
    private Optional<Integer> ttl = Optional.empty();

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
        Duration validity = Duration.ofDays(days);
        Optional<Duration> kept = ttl.map(Duration::ofMinutes);
        if (kept.filter(time -> time.compareTo(Duration.ofMinutes(1)) < 0 || time.compareTo(validity) > 0)
                .isPresent()) {
            throw CommandFailure.usage("--ttl: not a minute or more, or longer than --days", "");
        }
        Signing by = signing.read(environment);
        try (StatusFolder open = StatusFolder.open(environment, folder);
                Output output = new Output(environment)) {
            StatusRegister register = open.register();
            Map<String, SecuredCredential> lists = kept.isPresent()
                    ? register.publish(by.issuer(), by.securing(), validity, kept.get())
                    : register.publish(by.issuer(), by.securing(), validity);
            output.createFolder(out);
            lists.forEach((url, list) ->
                    output.write(Optional.of(out.resolve(url.substring(url.lastIndexOf('/') + 1))), list.bytes()));
            output.commit();
            environment
                    .err()
                    .println("lerkit: " + lists.size() + " lists, to be served under " + register.url() + "/ as "
                            + mediaType(lists));
        }
        return ExitCode.DONE;
    }

    private static String mediaType(Map<String, SecuredCredential> lists) {
        return lists.values().iterator().next().mediaType();
    }
}
