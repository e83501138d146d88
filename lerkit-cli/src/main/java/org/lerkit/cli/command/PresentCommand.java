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
                "jwt: a token for verifiers that know data model 1.1, with the presentation as its claim vp.",
                "cose: the same as jose in a COSE_Sign1, which is bytes and no text.",
                "sd-jwt: the same as jose in a token of which --disclosable may be left out later."
            })
    private String form = "proof";

    @Option(
            names = "--disclosable",
            paramLabel = "POINTER",
            description = {
                "With --as sd-jwt: what whoever is shown it may leave out in showing it on, as in",
                "/verifiableCredential/1. May be given several times."
            })
    private List<String> disclosable = List.of();

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
            output.write(out, Output.laidOut(presentation.mediaType(), presentation.json(), presentation.bytes()));
            output.commit();
        } catch (IssuanceException e) {
            throw CommandFailure.of("the presentation", e);
        } catch (IllegalArgumentException e) { // nothing where something is to be disclosable
            throw CommandFailure.badInput("the presentation: " + e.getMessage(), "");
        }
        return ExitCode.DONE;
    }

    private Presenting how(CryptoConfig config, KeyFlags.Chosen chosen) {
        if (!form.equals("proof") && suite.isPresent()) {
            throw CommandFailure.usage("--suite: a token has no proof in it", "leave it out, or --as");
        }
        if (!form.equals("sd-jwt") && !disclosable.isEmpty()) {
            throw CommandFailure.usage("--disclosable goes with --as sd-jwt only", "");
        }
        return switch (form) {
            case "proof" -> Presenting.with(SuiteChoice.covering(config, chosen.algorithm(), suite));
            case "jose" -> Presenting.jose();
            case "jwt" -> Presenting.jwt();
            case "cose" -> Presenting.cose();
            case "sd-jwt" -> Presenting.sdJwt(Pointers.parse("--disclosable", disclosable));
            default -> throw CommandFailure.usage("--as: none of proof, jose, jwt, cose, sd-jwt", "");
        };
    }
}
