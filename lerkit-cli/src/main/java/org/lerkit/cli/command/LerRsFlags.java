package org.lerkit.cli.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.hropen.LerRsProfile;
import org.lerkit.mapping.hropen.LerRsWriter;
import org.lerkit.model.document.Format;
import org.lerkit.model.value.Iri;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of a LER-RS that is written: alone or in a credential, and who issues that. */
final class LerRsFlags {
    @Option(
            names = "--profile",
            paramLabel = "VERSION",
            converter = Profile.class,
            description =
                    "The shape of a LER-RS: 4.4, a record alone (if left out), 4.5, a record in a credential, or 4.6,"
                            + " the same as a Trusted Career Profile.")
    private @Nullable LerRsProfile profile;

    @Option(
            names = "--issuer",
            paramLabel = "IRI",
            description = "Who issues the credential around a LER-RS, if that is not who sent the record.")
    private @Nullable String issuer;

    /** The same converters, with the shape of a LER-RS that is asked for. */
    Converters in(Converters all, Format to) {
        if (profile == null && issuer == null) {
            return all;
        } else if (!to.equals(Format.LER_RS)) {
            throw CommandFailure.usage(
                    "--profile and --issuer: " + to.title() + " is no LER-RS", "say them with --to ler-rs");
        }
        LerRsWriter writer = LerRsWriter.of(Optional.ofNullable(profile).orElse(LerRsProfile.V4_5));
        return all.with(issuer == null ? writer : writer.issuedBy(iri(issuer)));
    }

    private static Iri iri(String text) {
        Iri iri = new Iri(text);
        if (!iri.isAbsolute()) {
            throw CommandFailure.usage("--issuer: not an IRI", "write it from its scheme on: https:, did:");
        }
        return iri;
    }

    /** A profile by its version. */
    static final class Profile implements ITypeConverter<LerRsProfile> {
        @Override
        public LerRsProfile convert(String version) {
            return switch (version) {
                case "4.4" -> LerRsProfile.V4_4;
                case "4.5" -> LerRsProfile.V4_5;
                case "4.6" -> LerRsProfile.V4_6;
                default ->
                    throw new TypeConversionException(
                            "'" + version + "' is no version of LER-RS that lerkit writes; 4.4, 4.5 and 4.6 are");
            };
        }
    }
}
