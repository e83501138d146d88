package org.lerkit.cli.command;

import java.util.List;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converters;
import org.lerkit.model.document.Format;
import org.lerkit.model.ob3.DataModel;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that converts: to what, what may not get lost, what is withheld. */
final class TargetFlags {
    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            defaultValue = "clr2",
            description =
                    "The format to convert to: clr2 (if left out), ob3, clr1, pesc-college, pesc-high-school, elmo, x12,"
                            + " ler-rs, elm, csv or record;"
                            + " of job postings schema.org, jdx, position-opening or posting;"
                            + " of a framework: case, ctdl-asn, rsd, rsd-skill or framework.")
    private Format to = Format.CLR_2;

    @Option(
            names = "--data-model",
            paramLabel = "VERSION",
            converter = Model.class,
            description = "The W3C data model of CLR 2.0 and Open Badges 3.0: 2.0 (if left out) or 1.1.")
    private DataModel model = DataModel.V2_0;

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
    private LerRsFlags lerRs = new LerRsFlags();

    @Mixin
    private IssuerProfileFlags issuerProfile = new IssuerProfileFlags();

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

    /** All converters, with what the options say of what is written. */
    Converters converters(Environment environment) {
        Converters all =
                issuerProfile.in(lerRs.in(upgrade.in(Converters.standard(), environment), to), to, environment);
        if (model == DataModel.V2_0) {
            return all;
        } else if (!to.equals(Format.CLR_2) && !to.equals(Format.OPEN_BADGES_3)) {
            throw CommandFailure.usage(
                    "--data-model: " + to.title() + " is on no W3C data model", "say it with --to clr2 or --to ob3");
        }
        return all.onDataModel1();
    }

    /** A data model by its version. */
    static final class Model implements ITypeConverter<DataModel> {
        @Override
        public DataModel convert(String version) {
            return switch (version) {
                case "2.0" -> DataModel.V2_0;
                case "1.1" -> DataModel.V1_1;
                default ->
                    throw new TypeConversionException(
                            "'" + version + "' is no data model that lerkit writes; 2.0 and 1.1 are");
            };
        }
    }

    /** How to convert. */
    ConversionOptions options(Environment environment) {
        ConversionOptions options = flags.options(environment)
                .refusing(ConversionFlags.kinds(failOn))
                .withPolicies(policies.policies(environment));
        return checkAccounting ? options.checkingAccounting() : options;
    }
}
