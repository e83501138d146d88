package org.lerkit.cli.command;

import org.lerkit.crypto.CryptoConfig;
import picocli.CommandLine.Option;

/** Whether a command takes part in trials. */
final class ExperimentalFlag {
    @Option(
            names = "--experimental",
            description = {
                "Accepts suites too that no specification has settled yet, for trials: mldsa44-rdfc-2024 and",
                "mldsa44-jcs-2024. What they mean may change with any release."
            })
    private boolean experimental;

    /** What is accepted. */
    CryptoConfig of(CryptoConfig config) {
        return experimental ? config.toBuilder().experimentalSuites().build() : config;
    }
}
