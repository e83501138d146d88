package org.lerkit.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.mapping.match.Frameworks;
import org.lerkit.mapping.match.Skills;
import org.lerkit.mapping.match.Vouching;
import org.lerkit.mapping.render.VerificationNote;
import org.lerkit.model.document.Format;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Verification;
import org.lerkit.model.value.Iri;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the skills of a record are found out: by which frameworks, and by whose signatures. */
final class SkillsFlags {
    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "The format of the record, if it is not to be told by its content: " + FormatName.LIST + ".")
    private Optional<Format> from = Optional.empty();

    @Option(
            names = "--framework",
            paramLabel = "[LAYOUT=]FILE",
            completionCandidates = FrameworkFiles.Layouts.class,
            description = {
                "A framework of competencies: CASE, CTDL-ASN, rich skill descriptors, or lerkit's own form; or a table in CSV,",
                "with its layout: ${COMPLETION-CANDIDATES}. By it codes are known, and what one competency is to another. May",
                "be given several times."
            })
    private List<String> frameworks = List.of();

    @Option(
            names = "--framework-id",
            paramLabel = "URL",
            description = "The address of the framework that tables in the plain layout are.")
    private Optional<String> frameworkId = Optional.empty();

    @Mixin
    private final DocumentFlags documents = new DocumentFlags();

    @Mixin
    private final TrustFlags trust = new TrustFlags();

    @Mixin
    private final ExperimentalFlag experimental = new ExperimentalFlag();

    @Mixin
    private final ConversionFlags conversion = new ConversionFlags();

    /** The skills of a record, and what came of verifying its originals. */
    record Found(Skills skills, Optional<VerificationNote> note) {}

    /** Reads the record, verifies every original that it keeps, and finds its skills. */
    Found skills(Environment environment, Optional<Path> file) {
        Frameworks given = FrameworkFiles.read(environment, frameworks, frameworkId.map(Iri::new));
        try (Input input = Input.open(environment, file)) {
            LearnerRecord record = CommandFailure.telling(
                    input.name(),
                    () -> Records.only(input, from, conversion.options(environment))
                            .value());
            tellWhatIsNotKept(environment, input, record);
            Verifier verifier = verifier(environment);
            Vouching vouching = Vouching.of(record, original -> outcome(verifier, original)).toBuilder()
                    .on(LocalDate.ofInstant(environment.clock().instant(), ZoneOffset.UTC))
                    .build();
            return new Found(Skills.of(record, vouching, given), note(record, vouching));
        }
    }

    /** A credential that says what is withheld is not kept, and so cannot be verified: that is not the fault of its issuer. */
    private static void tellWhatIsNotKept(Environment environment, Input input, LearnerRecord record) {
        boolean isSigned = input.isDocument()
                && (!input.document().carriers().isEmpty()
                        || input.document().json().get("proof").isPresent());
        if (isSigned && record.verifications().isEmpty()) {
            environment.err().println("lerkit: " + input.name() + ": not verified, for it says what is withheld");
            environment.err().println("        release that by its name: --release CATEGORIES");
        }
    }

    private Verifier verifier(Environment environment) {
        CryptoConfig.Builder config =
                experimental.of(environment.crypto()).toBuilder().documents(documents.loader(environment));
        trust.addTo(config, environment);
        VerificationPolicy.Builder policy = VerificationPolicy.strict().toBuilder();
        trust.addTo(policy);
        return Verifier.create(config.build(), policy.build());
    }

    private static Vouching.Outcome outcome(Verifier verifier, Verification original) {
        VerificationReport.Outcome outcome;
        try {
            outcome = verifier.verify(original.bytes()).outcome();
        } catch (IllegalArgumentException notBase64) {
            return Vouching.Outcome.REFUSED;
        }
        return switch (outcome) {
            case VERIFIED -> Vouching.Outcome.VERIFIED;
            case REJECTED -> Vouching.Outcome.REFUSED;
            case INDETERMINATE -> Vouching.Outcome.UNCERTAIN;
        };
    }

    /** For the top of a page; nothing where there was nothing to verify. */
    private static Optional<VerificationNote> note(LearnerRecord record, Vouching vouching) {
        int all = record.verifications().size();
        int verified = 0;
        for (int i = 0; i < all; i++) {
            verified += vouching.verification(i) == Vouching.Outcome.VERIFIED ? 1 : 0;
        }
        VerificationNote.Outcome outcome =
                verified == all ? VerificationNote.Outcome.VERIFIED : VerificationNote.Outcome.UNCERTAIN;
        String day = VerificationNotes.day(vouching.on().orElseThrow());
        return all == 0
                ? Optional.empty()
                : Optional.of(new VerificationNote(
                        outcome,
                        Words.count(verified, "credential") + " of " + all + " verified on " + day,
                        List.of()));
    }
}
