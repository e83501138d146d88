package org.lerkit.cli.command;

import java.util.List;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converters;
import org.lerkit.model.document.Format;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that converts: to what, what may not get lost, what is withheld. */
final class TargetFlags {
    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            defaultValue = "clr2",
            description = "The format to convert to: clr2 (if left out), ob3, csv or record.")
    private Format to = Format.CLR_2;

    @Option(
            names = "--fail-on",
            paramLabel = "KINDS",
            split = ",",
            description = "Refuses a conversion in which anything would be, for instance, dropped or narrowed.")
    private List<String> failOn = List.of();

    @Option(names = "--check-accounting", description = "Proves that the ledger accounts for everything.")
    private boolean checkAccounting;

    @Option(
            names = {"-q", "--quiet"},
            description = "Says nothing about what succeeds.")
    private boolean quiet;

    @Mixin
    private UpgradeFlags upgrade = new UpgradeFlags();

    @Mixin
    private ConversionFlags flags = new ConversionFlags();

    @Mixin
    private PolicyFlags policies = new PolicyFlags();

    Format to() {
        return to;
    }

    boolean quiet() {
        return quiet;
    }

    /** All converters, with the upgrade of badges that is asked for. */
    Converters converters(Environment environment) {
        return upgrade.in(Converters.standard(), environment);
    }

    /** How to convert. */
    ConversionOptions options(Environment environment) {
        ConversionOptions options = flags.options(environment)
                .refusing(ConversionFlags.kinds(failOn))
                .withPolicies(policies.policies(environment));
        return checkAccounting ? options.checkingAccounting() : options;
    }
}
