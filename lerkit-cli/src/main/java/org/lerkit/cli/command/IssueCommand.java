package org.lerkit.cli.command;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lerkit.cli.command.SigningFlags.Signing;
import org.lerkit.crypto.IssuanceException;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lerkit issue}: signs a credential. */
@Command(
        name = "issue",
        description = {
            "Signs a credential, and before it each credential inside that has no proof.",
            "The controller of the key becomes the issuer; the rest of the issuer's profile is kept."
        })
final class IssueCommand implements Callable<Integer> {
    /** What can be signed as it is. */
    static final Set<Format> ISSUED =
            Set.of(Format.CLR_2, Format.OPEN_BADGES_3, Format.ENDORSEMENT_3, Format.CREDENTIAL_2);

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "What to sign; standard input if left out.")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private SigningFlags signing = new SigningFlags();

    @Mixin
    private DisclosureFlags disclosure = new DisclosureFlags();

    @Option(
            names = "--keep-issuer",
            description = "Refuses to sign, instead of changing the issuer, if the key is not the issuer's.")
    private boolean keepIssuer;

    @Option(
            names = "--status-list",
            paramLabel = "FOLDER",
            description = {
                "Gives the credential a place in the status lists that are kept there, so that it can be revoked:",
                "lerkit status create makes such a folder."
            })
    private Optional<Path> statusList = Optional.empty();

    @Option(
            names = "--status-inside",
            description = "Gives each credential inside a place of its own too, so that it can be revoked by itself.")
    private boolean statusInside;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the signed credential goes; standard output if left out.")
    private Optional<Path> out = Optional.empty();

    private final Environment environment;

    IssueCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws GeneralSecurityException {
        Signing by = signing.read(environment, disclosure);
        try (Input input = Input.open(environment, file);
                Output output = new Output(environment)) {
            JsonObject credential = credential(input);
            SecuredCredential signed = sign(by, input.name(), credential);
            output.write(out, Output.laidOut(signed.mediaType(), signed.json(), signed.bytes()));
            output.commit();
        }
        return ExitCode.DONE;
    }

    private static JsonObject credential(Input input) {
        Format format = CommandFailure.telling(input.name(), input::format);
        if (!ISSUED.contains(format)) {
            throw CommandFailure.badInput(
                    input.name() + ": this is a " + format.title() + ", which is not signed as it is",
                    "convert it first: lerkit convert FILE | lerkit issue --key KEY");
        }
        return input.json();
    }

    private SecuredCredential sign(Signing by, String name, JsonObject credential) throws GeneralSecurityException {
        try {
            JsonObject issued = keepIssuer ? credential : by.issuer().asIssuer(credential);
            return by.issuer().issue(withStatus(issued, name), by.securing());
        } catch (IssuanceException e) {
            throw CommandFailure.of(name, e);
        } catch (IllegalArgumentException e) { // no claim where one is to be disclosable
            throw CommandFailure.badInput(name + ": " + e.getMessage(), "");
        }
    }

    private JsonObject withStatus(JsonObject credential, String name) {
        if (statusList.isEmpty()) {
            if (statusInside) {
                throw CommandFailure.usage("--status-inside: no status lists", "say which with --status-list");
            }
            return credential;
        }
        try (StatusFolder folder = StatusFolder.open(environment, statusList.get())) {
            return folder.telling(
                    register -> statusInside ? register.withStatusInside(credential) : register.withStatus(credential));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.badInput(name + ": " + e.getMessage(), "");
        }
    }
}
