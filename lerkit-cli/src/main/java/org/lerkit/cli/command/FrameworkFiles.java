package org.lerkit.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.competency.FrameworkConverters;
import org.lerkit.mapping.competency.csv.FrameworkCsvReader;
import org.lerkit.mapping.match.Frameworks;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.value.Iri;

/** Reads frameworks: tables whose layout is named, and whatever has a reader, told by its content. */
final class FrameworkFiles {
    private static final ConversionOptions OPTIONS = ConversionOptions.standard();

    /** The reader of each layout for the framework of an address, if one is given, and the name of the file. */
    private static final Map<String, BiFunction<Optional<Iri>, String, FrameworkCsvReader>> LAYOUTS =
            new LinkedHashMap<>();

    static {
        LAYOUTS.put("plain", FrameworkFiles::plain);
        LAYOUTS.put("esco-skills", (id, file) -> FrameworkCsvReader.escoSkills());
        LAYOUTS.put("esco-occupations", (id, file) -> FrameworkCsvReader.escoOccupations());
        LAYOUTS.put("onet-occupations", (id, file) -> FrameworkCsvReader.onetOccupations());
    }

    private FrameworkFiles() {}

    /**
     * Reads them all.
     *
     * @param files the files, those that are tables with their layout in front: {@code esco-skills=skills_en.csv}
     * @param id the address of the framework that tables in the plain layout are, which do not say it
     * @throws CommandFailure if one cannot be read, or is no framework
     */
    static Frameworks read(Environment environment, List<String> files, Optional<Iri> id) {
        List<Framework> all = new ArrayList<>();
        for (String given : files) {
            int end = given.indexOf('=');
            BiFunction<Optional<Iri>, String, FrameworkCsvReader> layout =
                    end < 0 ? null : LAYOUTS.get(given.substring(0, end));
            Path file = Path.of(layout == null ? given : given.substring(end + 1));
            Optional<FrameworkCsvReader> table =
                    Optional.ofNullable(layout).map(known -> known.apply(id, file.toString()));
            try (Input input = Input.open(environment, Optional.of(file))) {
                all.add(CommandFailure.telling(
                        input.name(), () -> read(input, table).value()));
            }
        }
        return Frameworks.of(all.toArray(Framework[]::new));
    }

    private static Conversion<Framework> read(Input input, Optional<FrameworkCsvReader> table) throws IOException {
        return table.isPresent()
                ? table.get().read(input.stream(), OPTIONS)
                : FrameworkConverters.standard().read(input.bytes(), OPTIONS);
    }

    private static FrameworkCsvReader plain(Optional<Iri> id, String file) {
        return FrameworkCsvReader.plain(
                id.filter(Iri::isAbsolute)
                        .orElseThrow(() -> CommandFailure.usage(
                                "a table in the plain layout does not say which framework it is",
                                "give its address: --framework-id https://guild.example/skills")),
                file);
    }

    /** The layouts by name. */
    static final class Layouts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return LAYOUTS.keySet().iterator();
        }
    }
}
