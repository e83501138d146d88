package org.lerkit.mapping.csv;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * A mapping that was proposed for a header. {@code mapping().json()} is what one saves, completes and corrects.
 *
 * <p>A column is known by its name alone, however it is written ({@code Course Title}, {@code course_title}). Where a
 * name says "badge" each row is a badge, otherwise a course; where there is the number of a student, rows of one number
 * are one record. How dates and numbers are written no header says: they are read as ISO 8601 and with a point unless
 * one adds {@code dates} and {@code numbers}.
 *
 * @param mapping for the columns that were recognised
 * @param unrecognised the names of the others, as the header has them: what stands there is left out and reported when
 *     the file is read. Of two columns for one place the second is among them
 */
public record SuggestedMapping(CsvMapping mapping, List<String> unrecognised) {
    private static final String KIND = Destination.ATTAINMENT + ".kind";

    public SuggestedMapping {
        requireNonNull(mapping, "mapping");
        unrecognised = List.copyOf(unrecognised);
    }

    /** What names of columns mean, and how the layout has them. */
    private static final class Known {
        static final Map<String, Column> COLUMNS = load();

        private static Map<String, Column> load() {
            Map<String, Column> known = new HashMap<>();
            Map<String, Column> places = new HashMap<>();
            for (Column column : CsvWriter.columns()) {
                column.names().forEach(name -> known.put(Csv.normal(name), column));
                places.put(column.to().text(), column);
            }
            names().members()
                    .forEach((place, names) -> ((JsonArray) names)
                            .items()
                            .forEach(name -> known.putIfAbsent(
                                    Csv.normal(((JsonString) name).value()),
                                    requireNonNull(places.get(place), place))));
            return Map.copyOf(known);
        }

        private static JsonObject names() {
            try (InputStream in =
                    requireNonNull(SuggestedMapping.class.getResourceAsStream("names.json"), "names.json")) {
                return JsonReader.standard().readObject(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static SuggestedMapping of(List<String> header) {
        Map<String, JsonValue> columns = new LinkedHashMap<>();
        List<String> unrecognised = new ArrayList<>();
        Set<String> places = new HashSet<>();
        Optional<String> learner = Optional.empty();
        for (String name : header) {
            Column known = Known.COLUMNS.get(Csv.normal(name));
            if (known == null || !places.add(known.to().text())) {
                unrecognised.add(name);
                continue;
            }
            columns.put(name.strip(), column(known));
            if (CsvMapping.standard().learner().filter(known::isCalled).isPresent()) {
                learner = Optional.of(name.strip());
            }
        }
        JsonObject.Builder json = JsonObject.builder();
        learner.ifPresent(name -> json.put("learner", name));
        json.put("columns", JsonObject.of(columns));
        if (!places.contains(KIND)) {
            boolean badges = header.stream().anyMatch(name -> Csv.normal(name).contains("badge"));
            json.put(
                    "constants",
                    JsonObject.builder().put(KIND, badges ? "badge" : "course").build());
        }
        return new SuggestedMapping(CsvMapping.of(json.build()), unrecognised);
    }

    private static JsonValue column(Column known) {
        JsonString place = new JsonString(known.to().text());
        return known.split()
                .<JsonValue>map(split -> JsonObject.builder()
                        .put("to", place)
                        .put("split", split)
                        .build())
                .orElse(place);
    }
}
