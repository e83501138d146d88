package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.cli.command.SigningFlags.Signing;
import org.lerkit.cli.vcapi.ServedIssuer;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/**
 * The issuers that a file lists, {@code {"issuers": {NAME: {OPTION: VALUE}}}}. Their options are those of {@code lerkit
 * issue}, and read as these are: so they mean the same, and what is wrong with them is told in the same words.
 */
final class ConfiguredIssuers {
    private static final String ISSUERS = "issuers";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final Environment environment;
    private final CryptoConfig config;
    private final String file;

    private ConfiguredIssuers(Environment environment, CryptoConfig config, String file) {
        this.environment = environment;
        this.config = config;
        this.file = file;
    }

    @Command(name = "issuer")
    private static final class Options {
        @Mixin
        private final SigningFlags signing = new SigningFlags();

        @Mixin
        private final DisclosureFlags disclosure = new DisclosureFlags();
    }

    static List<ServedIssuer> read(Environment environment, CryptoConfig config, Path file) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            JsonObject json = CommandFailure.telling(
                    input.name(), () -> JsonReader.standard().readObject(input.bytes()));
            return new ConfiguredIssuers(environment, config, input.name()).all(json);
        }
    }

    private List<ServedIssuer> all(JsonObject json) {
        if (json.members().size() != 1 || !(json.members().get(ISSUERS) instanceof JsonObject listed)) {
            throw CommandFailure.badInput(
                    file + ": not an object with one member, issuers, that is an object", "as in the guide: serve.md");
        }
        List<ServedIssuer> issuers = new ArrayList<>();
        listed.members().forEach((name, options) -> issuers.add(issuer(name, options)));
        return issuers;
    }

    private ServedIssuer issuer(String name, JsonValue value) {
        if (!NAME.matcher(name).matches() || !(value instanceof JsonObject options)) {
            throw CommandFailure.badInput(
                    file + ": an issuer whose name is not of letters, digits and . _ -, or that is no object",
                    "its path will have the name in it");
        }
        Options read = new Options();
        try {
            new CommandLine(read).parseArgs(arguments(name, options));
        } catch (ParameterException e) {
            throw CommandFailure.badInput(
                    file + ": issuer " + name + ": " + e.getMessage(), "lerkit issue --help tells the options");
        }
        Signing signing = read.signing.read(environment, config, read.disclosure);
        return new ServedIssuer(name, signing.issuer(), signing.securing());
    }

    private String[] arguments(String name, JsonObject options) {
        List<String> arguments = new ArrayList<>();
        for (Map.Entry<String, JsonValue> option : options.members().entrySet()) {
            for (JsonValue value : option.getValue().items()) {
                if (!(value instanceof JsonString text)) {
                    throw CommandFailure.badInput(
                            file + ": issuer " + name + ": " + option.getKey() + " is neither text nor a list of texts",
                            "");
                }
                arguments.add("--" + option.getKey() + "=" + text.value());
            }
        }
        return arguments.toArray(String[]::new);
    }
}
