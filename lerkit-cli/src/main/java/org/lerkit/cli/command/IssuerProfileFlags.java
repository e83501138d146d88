package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.elm.ElmWriter;
import org.lerkit.mapping.elm.IssuerProfile;
import org.lerkit.model.document.Format;
import org.lerkit.model.elm3.MediaObject;
import org.lerkit.model.json.JsonReader;
import picocli.CommandLine.Option;

/** The options of a European Digital Credential that is written: who issues it, and how it is shown. */
final class IssuerProfileFlags {
    /** In base64 a picture is larger by a third, and what is written can be read again. */
    private static final int MOST = JsonReader.Limits.STANDARD.stringLength() / 2;

    private static final String HINT = "say them with --issuer-profile FILE.json and --display-image FILE";

    @Option(
            names = "--issuer-profile",
            paramLabel = "FILE.json",
            description = "Who issues a European Digital Credential, and what it is called; see docs/guide/elm.md.")
    private Optional<Path> profile = Optional.empty();

    @Option(
            names = "--display-image",
            paramLabel = "FILE",
            description = "The picture, a PNG or JPEG, that a European Digital Credential is shown by.")
    private Optional<Path> image = Optional.empty();

    /** The same converters, with European Digital Credentials where they are asked for. */
    Converters in(Converters all, Format to, Environment environment) {
        if (to.equals(Format.ELM_3)) {
            if (profile.isEmpty() || image.isEmpty()) {
                throw CommandFailure.usage(
                        "--to elm: no record says who issues a European Digital Credential and how it is shown", HINT);
            }
            return all.with(new ElmWriter(profile(profile.get(), image(image.get(), environment), environment)));
        } else if (profile.isPresent() || image.isPresent()) {
            throw CommandFailure.usage(
                    "--issuer-profile and --display-image: " + to.title() + " is no European Digital Credential",
                    "say them with --to elm");
        }
        return all;
    }

    private static IssuerProfile profile(Path file, MediaObject image, Environment environment) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            return CommandFailure.telling(input.name(), () -> IssuerProfile.of(input.json(), image));
        }
    }

    private static MediaObject image(Path file, Environment environment) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            byte[] bytes = CommandFailure.telling(input.name(), input::bytes);
            if (bytes.length > MOST) {
                throw CommandFailure.badInput(
                        input.name() + ": larger than the " + (MOST >> 20) + " MiB that a picture may have", "");
            }
            return CommandFailure.telling(input.name(), () -> IssuerProfile.image(bytes));
        }
    }
}
