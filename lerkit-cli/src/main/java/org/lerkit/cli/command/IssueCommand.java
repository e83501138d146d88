package org.lerkit.cli.command;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import picocli.CommandLine.Command;
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
    private static final String PROOF = "proof";
    private static final String JWT = "jwt";
    private static final Set<Format> ISSUED =
            Set.of(Format.CLR_2, Format.OPEN_BADGES_3, Format.ENDORSEMENT_3, Format.CREDENTIAL_2);

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "What to sign; standard input if left out.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = {"-k", "--key"},
            required = true,
            paramLabel = "FILE",
            description = "The private key, as a JWK or in PEM: lerkit key generate makes one.")
    private Path key = Path.of("");

    @Option(
            names = "--method",
            paramLabel = "ID",
            description = {
                "What signatures call the key: did:web:registrar.example.edu#key-2026. The issuer is what comes",
                "before the hash sign, and must publish the key: lerkit key publish. A did:key if left out."
            })
    private Optional<String> method = Optional.empty();

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = {
                "proof (if left out): JSON with a proof in it.",
                "jwt: a token, by the profile of Open Badges 3.0 and CLR 2.0; the credentials inside have proofs."
            })
    private String form = PROOF;

    @Option(
            names = "--suite",
            paramLabel = "NAME",
            description = {
                "The suite of proofs: eddsa-rdfc-2022 (if left out), eddsa-jcs-2022, Ed25519Signature2020;",
                "for keys of P-256 and P-384 ecdsa-rdfc-2019 (if left out) or ecdsa-jcs-2019."
            })
    private Optional<String> suite = Optional.empty();

    @Option(
            names = "--keep-issuer",
            description = "Refuses to sign, instead of changing the issuer, if the key is not the issuer's.")
    private boolean keepIssuer;

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
        CryptoConfig config = environment.crypto();
        SigningKey signingKey = Keys.signing(environment, key);
        Securing securing = securing(config, signingKey.algorithm());
        Issuer issuer = Issuer.create(config, Keys.signer(signingKey, method));
        try (Input input = Input.open(environment, file);
                Output output = new Output(environment)) {
            JsonObject credential = credential(input);
            SecuredCredential signed = sign(issuer, securing, input.name(), credential);
            output.write(out, text(signed));
            output.commit();
        }
        return ExitCode.DONE;
    }

    private static String text(SecuredCredential signed) {
        return signed.token().map(token -> token.text() + "\n").orElseGet(() -> JsonWriter.toPrettyText(signed.json()));
    }

    private Securing securing(CryptoConfig config, SignatureAlgorithm algorithm) {
        if (form.equals(PROOF)) {
            return Securing.dataIntegrity(SuiteChoice.of(config, algorithm, suite));
        }
        if (!form.equals(JWT)) {
            throw CommandFailure.usage("--as: neither " + PROOF + " nor " + JWT, "");
        }
        boolean signsProofs = !config.cryptosuites(algorithm).isEmpty();
        return signsProofs || suite.isPresent()
                ? Securing.jwt(SuiteChoice.of(config, algorithm, suite))
                : Securing.jwt();
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

    private SecuredCredential sign(Issuer issuer, Securing securing, String name, JsonObject credential)
            throws GeneralSecurityException {
        try {
            return issuer.issue(keepIssuer ? credential : issuer.asIssuer(credential), securing);
        } catch (org.lerkit.crypto.IssuanceException e) {
            throw CommandFailure.of(name, e);
        }
    }
}
