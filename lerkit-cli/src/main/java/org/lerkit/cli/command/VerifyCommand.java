package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lerkit.cli.summary.CredentialNames;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.ReportText;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Detection;
import org.lerkit.model.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lerkit verify}: what is known about a credential, and whether that is enough. */
@Command(
        name = "verify",
        description = {
            "Finds out whether a credential, and each credential inside it, is what its issuer signed.",
            "What is not checked is said, and counts for nothing."
        })
final class VerifyCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "What to verify; standard input if left out.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--keys-of-site",
            description = {
                "Accepts a token's key that the issuer's web site serves without saying whose it is: for sites",
                "where no issuer can publish a key for another."
            })
    private boolean keysOfSite;

    @Option(
            names = "--recipient",
            paramLabel = "VALUE",
            description = {
                "What is known of the person whom the credential must be about: an identifier, an e-mail address.",
                "May be given several times; one of them must fit."
            })
    private List<String> recipient = List.of();

    @Option(
            names = "--challenge",
            paramLabel = "VALUE",
            description = "What the holder was asked to answer: the proof of a presentation must.")
    private Optional<String> challenge = Optional.empty();

    @Option(
            names = "--domain",
            paramLabel = "NAME",
            description = "Whom the presentation must have been made for; may be given several times.")
    private List<String> domains = List.of();

    @Option(
            names = "--presenter-is-subject",
            description = "Accepts presentations by the subject of each credential in them only.")
    private boolean presenterIsSubject;

    @Option(
            names = "--accept-unsigned-presentations",
            description = {
                "Takes a presentation that nobody signed for what it is: credentials in one document. Not where",
                "--challenge, --domain or --presenter-is-subject ask who presents."
            })
    private boolean unsignedPresentations;

    @Option(
            names = "--links",
            description = {
                "Looks whether there is something where the credential links to, images and alignments, and warns of",
                "what is missing. Needs --fetch."
            })
    private boolean links;

    @Option(
            names = "--refresh",
            description = {
                "Asks the refresh service that a credential names for a newer version, and reports on that. Needs",
                "--fetch or --documents."
            })
    private boolean refresh;

    @Option(
            names = "--schemas",
            paramLabel = "FOLDER",
            description = {
                "A folder of JSON Schemas, with an index.json like that of --documents: checks credentials that name one",
                "of them against it."
            })
    private Optional<Path> schemas = Optional.empty();

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            description = {
                "What decides. strict (if left out): everything. openbadges3, clr2: what these specifications ask",
                "for. proof: only that some key signed it."
            })
    private String policy = "strict";

    @Option(
            names = "--explain",
            description = {
                "Says how each proof was checked too: canonical forms, hashes, what is signed, the key. Holds all",
                "that the credential says."
            })
    private boolean explain;

    @Option(names = "--json", description = "Writes the report as JSON.")
    private boolean json;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the report goes; standard output if left out.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private final DocumentFlags documents = new DocumentFlags();

    @Mixin
    private final TrustFlags trust = new TrustFlags();

    @Mixin
    private final ExperimentalFlag experimental = new ExperimentalFlag();

    private final Environment environment;

    VerifyCommand(Environment environment) {
        this.environment = environment;
    }

    /** A report on a document, at the time that it is, with nothing else to go by. */
    static VerificationReport report(Environment environment, CredentialDocument document) {
        return Verifier.create(environment.crypto(), VerificationPolicy.strict())
                .verify(document);
    }

    @Override
    public Integer call() {
        try (Input input = Input.open(environment, file);
                Output output = new Output(environment)) {
            CredentialDocument document = CommandFailure.telling(input.name(), () -> credential(input));
            CryptoConfig.Builder config =
                    experimental.of(environment.crypto()).toBuilder().documents(documents.loader(environment));
            trust.addTo(config, environment);
            schemas.map(folder -> DocumentFlags.inFolder(environment.directory().resolve(folder), folder))
                    .ifPresent(config::schemas);
            Verifier verifier = Verifier.create(config.build(), policy());
            VerificationReport report = (explain ? verifier.explaining() : verifier).verify(document);
            output.write(out, json ? JsonWriter.toPrettyText(report.toJson()) : text(report, document));
            output.commit();
            return report.outcome() == VerificationReport.Outcome.VERIFIED ? ExitCode.DONE : ExitCode.REJECTED;
        }
    }

    private VerificationPolicy policy() {
        VerificationPolicy.Builder builder = basis().toBuilder();
        if (recipient.stream().anyMatch(String::isBlank)) {
            throw CommandFailure.usage("--recipient: a blank value", "leave the option out if nothing is known");
        }
        if (!recipient.isEmpty()) {
            builder.expectRecipient(recipient);
        }
        challenge.ifPresent(builder::expectChallenge);
        builder.expectDomains(domains);
        if (presenterIsSubject) {
            builder.presenterIsSubject();
        }
        if (unsignedPresentations) {
            builder.acceptUnsignedPresentations();
        }
        if (links) {
            builder.followLinks();
        }
        if (refresh) {
            builder.refresh();
        }
        if (keysOfSite) {
            builder.acceptKeysOfSites();
        }
        trust.addTo(builder);
        return builder.build();
    }

    private VerificationPolicy basis() {
        return switch (policy) {
            case "strict" -> VerificationPolicy.strict();
            case "openbadges3" -> VerificationPolicy.openBadges3();
            case "clr2" -> VerificationPolicy.clr2();
            case "proof" -> VerificationPolicy.proofOnly();
            default -> throw CommandFailure.usage("--policy: none of this name", "strict, openbadges3, clr2 or proof");
        };
    }

    static CredentialDocument credential(Input input) {
        if (input.isDocument()) {
            return input.document();
        }
        throw input.detection() instanceof Detection.Recognized other
                ? CommandFailure.badInput(
                        input.name() + ": this is a " + other.known().title() + ", which nobody signed",
                        "a credential is expected: JSON with a proof")
                : CommandFailure.of(
                        ExitCode.BAD_INPUT, input.name(), ((Detection.Unrecognized) input.detection()).problem());
    }

    private String text(VerificationReport report, CredentialDocument document) {
        String text = ReportText.unicode()
                .naming(new CredentialNames(document.json())::of)
                .write(report);
        return Output.toStandardOutput(out) && environment.colours() ? Colours.marks(text) : text;
    }
}
