package org.lerkit.cli.command;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.Holder;
import org.lerkit.crypto.KeyBinding;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.LerkitException;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonWriter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lerkit derive}: a part of a credential, which is verified like the whole. */
@Command(
        name = "derive",
        description = {
            "Discloses a part of a credential that was issued with --suite ecdsa-sd-2023 or bbs-2023, or --as sd-jwt.",
            "What the issuer says is mandatory is always in it; what is not disclosed is nowhere in it."
        })
final class DeriveCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The credential; standard input if left out.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--disclose",
            paramLabel = "POINTER",
            description = {
                "What to disclose: a JSON Pointer, as in /credentialSubject/achievement/name; all, if it is empty.",
                "May be given several times."
            })
    private List<String> disclose = List.of();

    @ArgGroup(exclusive = false, heading = "To prove to be the holder of a token, as its issuer named the key:%n")
    private @Nullable Binding binding;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the derived credential goes; standard output if left out.")
    private Optional<Path> out = Optional.empty();

    private final Environment environment;

    DeriveCommand(Environment environment) {
        this.environment = environment;
    }

    /** For whom, in answer to what and with which key somebody proves to be the holder. */
    private static final class Binding {
        @Option(
                names = "--challenge",
                required = true,
                paramLabel = "VALUE",
                description = "What the verifier gave to be answered.")
        private String challenge = "";

        @Option(
                names = "--domain",
                required = true,
                paramLabel = "NAME",
                description = "The verifier, as it calls itself.")
        private String domain = "";

        @ArgGroup(exclusive = false, multiplicity = "1")
        private KeyFlags key = new KeyFlags();
    }

    @Override
    public Integer call() throws GeneralSecurityException {
        List<JsonPointer> pointers = Pointers.parse("--disclose", disclose);
        Holder holder = Holder.create(environment.crypto().toBuilder()
                .random(environment.random().get())
                .build());
        try (Input input = Input.open(environment, file);
                Output output = new Output(environment)) {
            output.write(out, derived(holder, input, pointers));
            output.commit();
        }
        return ExitCode.DONE;
    }

    private String derived(Holder holder, Input input, List<JsonPointer> pointers) throws GeneralSecurityException {
        Optional<SdJwt> token = CommandFailure.telling(input.name(), () -> token(input));
        if (token.isPresent()) {
            return shown(holder, input.name(), token.get(), pointers).text() + "\n";
        }
        if (binding != null) {
            throw CommandFailure.usage("--key: only the holder of a token is proved here", "lerkit present does it");
        }
        SecuredCredential derived = CommandFailure.telling(input.name(), () -> holder.derive(input.json(), pointers));
        return JsonWriter.toPrettyText(derived.json());
    }

    private static Optional<SdJwt> token(Input input) {
        return input.isDocument()
                ? input.document().carriers().stream()
                        .filter(Carrier.SelectiveToken.class::isInstance)
                        .map(carrier -> ((Carrier.SelectiveToken) carrier).token())
                        .findFirst()
                : Optional.empty();
    }

    private SdJwt shown(Holder holder, String name, SdJwt token, List<JsonPointer> pointers)
            throws GeneralSecurityException {
        try {
            SecuredCredential shown = binding == null
                    ? holder.disclose(token, pointers)
                    : holder.disclose(
                            token,
                            pointers,
                            new KeyBinding(binding.domain, binding.challenge),
                            binding.key.read(environment).signer());
            return shown.sdJwt().orElseThrow();
        } catch (IllegalArgumentException e) { // nothing there, or the key of somebody else
            throw CommandFailure.badInput(name + ": " + e.getMessage(), "");
        } catch (LerkitException e) {
            throw CommandFailure.of(name, e);
        }
    }
}
