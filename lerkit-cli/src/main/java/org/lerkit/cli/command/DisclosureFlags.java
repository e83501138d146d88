package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.Securing;
import org.lerkit.model.JsonPointer;
import picocli.CommandLine.Option;

/** The options that say what the holder of a credential may choose to disclose. */
final class DisclosureFlags {
    @Option(
            names = "--mandatory",
            paramLabel = "POINTER",
            description = {
                "What the holder always discloses, with --suite ecdsa-sd-2023 or bbs-2023: a JSON Pointer, as in /issuer.",
                "May be given several times."
            })
    private List<String> mandatory = List.of();

    @Option(
            names = "--disclosable",
            paramLabel = "POINTER",
            description = {
                "With --as sd-jwt: what the holder may leave out, as in /credentialSubject/result.",
                "May be given several times."
            })
    private List<String> disclosable = List.of();

    @Option(
            names = "--holder",
            paramLabel = "FILE",
            description = "With --as sd-jwt: the holder's public key, by which the holder can prove to be the holder.")
    private Optional<Path> holder = Optional.empty();

    @Option(
            names = "--decoys",
            paramLabel = "COUNT",
            description = {
                "With --as sd-jwt: so many digests of nothing where there are digests of something, so that nobody can",
                "count what was left out."
            })
    private int decoys = 0;

    /** A proof of this suite, which leaves the holder a choice or is asked for none. */
    Securing proof(String suite) {
        refuseDisclosable();
        List<JsonPointer> always = Pointers.parse("--mandatory", mandatory);
        if (SuiteChoice.isSelective(suite)) {
            return SuiteChoice.selective(suite, always);
        }
        refuseMandatory();
        return Securing.dataIntegrity(suite);
    }

    /** A token of which the holder may leave out what is disclosable. */
    Securing.SdJwt token(Environment environment) {
        refuseMandatory();
        if (decoys < 0) {
            throw CommandFailure.usage("--decoys: less than none", "a number");
        }
        Securing.SdJwt token =
                Securing.sdJwt(Pointers.parse("--disclosable", disclosable)).withDecoys(decoys);
        return holder.map(file -> token.boundTo(Keys.verification(environment, file)))
                .orElse(token);
    }

    /** Where all is signed as one. */
    void refuseAll() {
        refuseMandatory();
        refuseDisclosable();
    }

    private void refuseDisclosable() {
        if (!disclosable.isEmpty() || holder.isPresent() || decoys != 0) {
            throw CommandFailure.usage("--disclosable, --holder and --decoys go with --as sd-jwt only", "");
        }
    }

    private void refuseMandatory() {
        if (!mandatory.isEmpty()) {
            throw CommandFailure.usage("--mandatory: only " + SuiteChoice.SELECTIVE + " leave anything to choose", "");
        }
    }
}
