package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.competency.FrameworkConverters;
import org.lerkit.mapping.match.Frameworks;

/** Reads frameworks of whatever format has a reader, told by their content. */
final class FrameworkFiles {
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
                all = all.and(CommandFailure.telling(
                        input.name(),
                        () -> FrameworkConverters.standard()
                                .read(input.bytes(), ConversionOptions.standard())
                                .value()));
            }
        }
        return all;
    }
}
