package org.lerkit.cli.command;

import java.util.List;
import org.lerkit.crypto.Securing;
import org.lerkit.model.JsonPointer;
import picocli.CommandLine.Option;

/** The options that say what the holder of a credential may choose to disclose. */
final class DisclosureFlags {
    /** What signs the credentials inside one that discloses selectively, with the same key. */
    private static final String INSIDE = "ecdsa-rdfc-2019";

    @Option(
            names = "--mandatory",
            paramLabel = "POINTER",
            description = {
                "What the holder always discloses, with --suite ecdsa-sd-2023: a JSON Pointer, as in /issuer.",
                "May be given several times."
            })
    private List<String> mandatory = List.of();

    /** A proof of this suite, which leaves the holder a choice or is asked for none. */
    Securing proof(String suite) {
        List<JsonPointer> always = Pointers.parse("--mandatory", mandatory);
        if (suite.equals(SuiteChoice.SELECTIVE)) {
            return Securing.dataIntegrity(suite, always, INSIDE);
        }
        refuseMandatory();
        return Securing.dataIntegrity(suite);
    }

    /** Where all is signed as one. */
    void refuseMandatory() {
        if (!mandatory.isEmpty()) {
            throw CommandFailure.usage("--mandatory: only " + SuiteChoice.SELECTIVE + " leaves anything to choose", "");
        }
    }
}
