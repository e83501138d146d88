package org.lerkit.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.competency.CaseReader;
import org.lerkit.mapping.match.Frameworks;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** Reads frameworks of whatever format has a reader. */
final class FrameworkFiles {
    /** Reads a framework out of a file of one format. */
    private interface Reader {
        Framework read(Input input) throws IOException;
    }

    private static final Map<Format, Reader> READERS = new LinkedHashMap<>();

    static {
        READERS.put(
                Format.CASE,
                input -> new CaseReader()
                        .read(input.stream(), ConversionOptions.standard())
                        .value());
        READERS.put(Format.FRAMEWORK, input -> Framework.of(input.json()));
    }

    private FrameworkFiles() {}

    /**
     * Reads them all.
     *
     * @throws CommandFailure if one cannot be read, or is no framework
     */
    static Frameworks read(Environment environment, List<Path> files) {
        Frameworks all = Frameworks.none();
        for (Path file : files) {
            try (Input input = Input.open(environment, Optional.of(file))) {
                all = all.and(CommandFailure.telling(input.name(), () -> reader(input).read(input)));
            }
        }
        return all;
    }

    private static Reader reader(Input input) {
        Format format = isNeutral(input) ? Format.FRAMEWORK : input.format();
        Reader reader = READERS.get(format);
        if (reader == null) {
            throw CommandFailure.badInput(
                    input.name() + ": a " + format.title() + ", and no framework of competencies that is read",
                    "frameworks are read from "
                            + READERS.keySet().stream().map(Format::id).collect(Collectors.joining(", ")));
        }
        return reader;
    }

    private static boolean isNeutral(Input input) {
        return input.isDocument()
                && saysFormat(input.document().json(), Framework.FORMAT);
    }

    /** Whether a document says of itself that it is of a form of lerkit's own. */
    static boolean saysFormat(JsonObject json, String format) {
        return json.get("format").filter(new JsonString(format)::equals).isPresent();
    }
}
