package org.lerkit.cli.command;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Holder;
import org.lerkit.crypto.IssuanceException;
import org.lerkit.crypto.Presenting;
import org.lerkit.crypto.SecuredPresentation;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lerkit present}: credentials, signed by who holds them, for who asked. */
@Command(
        name = "present",
        description = {
            "Puts credentials into a presentation and signs it with the holder's key: to one verifier, in answer to",
            "one challenge."
        })
final class PresentCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The credentials, in this order.")
    private List<Path> files = List.of();

    @Mixin
    private final KeyFlags key = new KeyFlags();

    @Mixin
    private final ExperimentalFlag experimental = new ExperimentalFlag();

    @Option(
            names = "--challenge",
            paramLabel = "VALUE",
            description = "What the verifier gave to be answered, so that a copy is worth nothing later.")
    private Optional<String> challenge = Optional.empty();

    @Option(names = "--domain", paramLabel = "NAME", description = "The verifier, as it calls itself.")
    private Optional<String> domain = Optional.empty();

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = {
                "proof (if left out): JSON with a proof in it.",
                "jose: a token by VC-JOSE-COSE, whose payload is the presentation.",
                "jwt: a token for verifiers that know data model 1.1, with the presentation as its claim vp."
            })
    private String form = "proof";

    @Option(
            names = "--suite",
            paramLabel = "NAME",
            description = "The suite of the proof; the usual one of the key if left out.")
    private Optional<String> suite = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the presentation goes; standard output if left out.")
    private Optional<Path> out = Optional.empty();

    private final Environment environment;

    PresentCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws GeneralSecurityException {
        CryptoConfig config = experimental.of(environment.crypto());
        KeyFlags.Chosen chosen = key.read(environment);
        Presenting how = how(config, chosen);
        how = domain.map(how::to).orElse(how);
        how = challenge.map(how::answering).orElse(how);
        List<CredentialDocument> credentials = new ArrayList<>();
        for (Path file : files) {
            try (Input input = Input.open(environment, Optional.of(file))) {
                credentials.add(CommandFailure.telling(input.name(), () -> VerifyCommand.credential(input)));
            }
        }
        try (Output output = new Output(environment)) {
            SecuredPresentation presentation = Holder.create(config).present(credentials, how, chosen.signer());
            output.write(out, text(presentation));
            output.commit();
        } catch (IssuanceException e) {
            throw CommandFailure.of("the presentation", e);
        }
        return ExitCode.DONE;
    }

    private Presenting how(CryptoConfig config, KeyFlags.Chosen chosen) {
        if (!form.equals("proof") && suite.isPresent()) {
            throw CommandFailure.usage("--suite: a token has no proof in it", "leave it out, or --as");
        }
        return switch (form) {
            case "proof" -> Presenting.with(SuiteChoice.covering(config, chosen.algorithm(), suite));
            case "jose" -> Presenting.jose();
            case "jwt" -> Presenting.jwt();
            default -> throw CommandFailure.usage("--as: none of proof, jose, jwt", "");
        };
    }

    private static String text(SecuredPresentation presentation) {
        return presentation
                .token()
                .map(token -> token.text() + "\n")
                .orElseGet(() -> JsonWriter.toPrettyText(presentation.json()));
    }
}
