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
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * What the columns of a CSV file mean, and how the file is written. Mappings are JSON files that people write;
 * {@code docs/formats/csv.md} has every member of one. Immutable and thread-safe.
 *
 * <pre>{@code
 * {"learner": "Matrikelnummer",
 *  "dates": ["dd.MM.yyyy"],
 *  "numbers": {"decimal": ","},
 *  "columns": {
 *    "Matrikelnummer": "learner.identifiers[sisSourcedId].value",
 *    "Modul": "course.title",
 *    "Note": "course.results[grade].value",
 *    "Bestanden am": "course.awarded"},
 *  "constants": {"organization.name": "Hochschule Nordstrand"}}
 * }</pre>
 */
public final class CsvMapping {
    private static final Set<String> MEMBERS = Set.of(
            "description",
            "dialect",
            "numbers",
            "dates",
            "learner",
            "rows",
            "columns",
            "ignored",
            "constants",
            "tables");
    private static final Set<String> TABLE_MEMBERS = Set.of("columns", "ignored", "constants");

    private final JsonObject json;
    private final CsvDialect dialect;
    private final NumberFormat numbers;
    private final List<DatePattern> dates;
    private final Optional<String> learner;
    private final boolean anywhere;
    private final Table common;
    private final Map<String, Table> tables;

    /**
     * What the columns of one table mean.
     *
     * @param columns in the order of the mapping
     * @param ignored names of columns that say nothing of learners
     * @param constants what is so in every row
     */
    record Table(List<Column> columns, Set<String> ignored, List<Constant> constants, Map<String, Column> byName) {
        /** The column that a header names. */
        Optional<Column> column(String header) {
            return Optional.ofNullable(byName.get(Csv.normal(header)));
        }

        /** What is so of one kind of thing. */
        List<Constant> constants(String root) {
            return constants.stream()
                    .filter(constant -> constant.to().root().equals(root))
                    .toList();
        }

        boolean ignores(String header) {
            return ignored.contains(Csv.normal(header));
        }
    }

    /** What is so in every row. */
    record Constant(Destination to, String value) {}

    /** The mapping that is loaded when it is first asked for. */
    private static final class Standard {
        static final CsvMapping MAPPING = load();

        private static CsvMapping load() {
            try (InputStream in = requireNonNull(CsvMapping.class.getResourceAsStream("layout.json"), "layout.json")) {
                return read(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private CsvMapping(Settings settings) {
        settings.only(MEMBERS).text("description");
        this.json = settings.json();
        this.dialect = CsvDialect.of(settings.object("dialect").orElse(empty(settings, "dialect")));
        this.numbers = settings.object("numbers").map(CsvMapping::numbers).orElse(NumberFormat.PLAIN);
        this.dates = dates(settings);
        this.common = table(settings, new Table(List.of(), Set.of(), List.of(), Map.of()));
        this.learner = settings.text("learner").map(name -> learner(name, settings, common));
        this.anywhere = settings.oneOf("rows", Set.of("adjacent", "anywhere"))
                .filter("anywhere"::equals)
                .isPresent();
        this.tables = new LinkedHashMap<>();
        settings.object("tables")
                .ifPresent(object -> object.json()
                        .members()
                        .keySet()
                        .forEach(name -> tables.put(
                                name, table(object.object(name).orElseThrow().only(TABLE_MEMBERS), common))));
    }

    /** lerkit's own layout: what its writer writes, and what is read where no mapping is given. */
    public static CsvMapping standard() {
        return Standard.MAPPING;
    }

    /**
     * A mapping, from the bytes of its file.
     *
     * @throws org.lerkit.model.json.JsonSyntaxException if they are no JSON object
     * @throws MalformedValueException if it is no mapping; says where, and what is expected there
     */
    public static CsvMapping read(byte[] utf8) {
        return of(JsonReader.standard().readObject(utf8));
    }

    /**
     * A mapping.
     *
     * @throws MalformedValueException if it is none; says where, and what is expected there
     */
    public static CsvMapping of(JsonObject json) {
        return new CsvMapping(new Settings(json, JsonPointer.ROOT));
    }

    /**
     * A mapping proposed for a file, from the names of its columns: those of lerkit's own layout, and others that
     * registrars and badge platforms use. It is a start; what each column goes to is for people to check.
     *
     * @param header the names of the columns, as the first row has them
     */
    public static SuggestedMapping suggested(List<String> header) {
        return SuggestedMapping.of(header);
    }

    /** The mapping as it was read. */
    public JsonObject json() {
        return json;
    }

    private static Settings empty(Settings settings, String name) {
        return new Settings(JsonObject.builder().build(), settings.at().child(name));
    }

    private static NumberFormat numbers(Settings settings) {
        settings.only(Set.of("decimal", "grouping"));
        char decimal = settings.character("decimal").orElse('.');
        Optional<Character> grouping = settings.character("grouping");
        if (grouping.isPresent() && (grouping.get() == decimal || Character.isDigit(grouping.get()))) {
            throw settings.wrong("grouping", "no digit, and another character than decimal", "otherwise");
        }
        return NumberFormat.of(decimal, grouping);
    }

    private static List<DatePattern> dates(Settings settings) {
        List<DatePattern> patterns = new ArrayList<>();
        for (String text : settings.texts("dates")) {
            try {
                patterns.add(DatePattern.of(text));
            } catch (IllegalArgumentException e) {
                throw new MalformedValueException(
                        settings.at().child("dates").child(patterns.size()),
                        "a pattern such as dd.MM.yyyy",
                        String.valueOf(e.getMessage()));
            }
        }
        return List.copyOf(patterns);
    }

    private static String learner(String name, Settings settings, Table table) {
        if (table.columns().stream().noneMatch(column -> column.name().equals(name))) {
            throw settings.wrong("learner", "the name of one of the columns", "another name");
        }
        return name;
    }

    private static Table table(Settings settings, Table base) {
        List<Column> columns = new ArrayList<>(base.columns());
        settings.object("columns")
                .ifPresent(object -> object.json()
                        .members()
                        .forEach((name, value) -> columns.add(Column.of(name, column(name, value, object)))));
        Map<String, Column> byName = new HashMap<>();
        Set<String> places = new HashSet<>();
        for (Column column : columns) {
            for (String name : column.names()) {
                if (byName.putIfAbsent(Csv.normal(name), column) != null) {
                    throw settings.wrong("columns", "columns of different names", "two that are called the same");
                }
            }
            if (!column.to().place().last().appends() && !places.add(column.to().text())) {
                throw settings.wrong(
                        "columns",
                        "one column for each place",
                        "two for " + column.to().text());
            }
        }
        Set<String> ignored = new HashSet<>(base.ignored());
        settings.texts("ignored").forEach(name -> ignored.add(Csv.normal(name)));
        Map<String, Constant> constants = new LinkedHashMap<>();
        base.constants().forEach(constant -> constants.put(constant.to().text(), constant));
        settings.words("constants").forEach((place, value) -> {
            Settings at = settings.object("constants").orElseThrow();
            constants.put(place, new Constant(Column.destination(place, at, place), value));
        });
        return new Table(
                List.copyOf(columns), Set.copyOf(ignored), List.copyOf(constants.values()), Map.copyOf(byName));
    }

    /** A column is described by an object, or by its place alone. */
    private static Settings column(String name, JsonValue value, Settings columns) {
        if (value instanceof JsonString) {
            return new Settings(
                    JsonObject.builder().put("to", value).build(), columns.at().child(name));
        }
        return columns.object(name).orElseThrow();
    }

    CsvDialect dialect() {
        return dialect;
    }

    NumberFormat numbers() {
        return numbers;
    }

    List<DatePattern> dates() {
        return dates;
    }

    /** The name of the column by which rows of one learner are known; without one, each row is a record. */
    Optional<String> learner() {
        return learner;
    }

    /** Whether the rows of a learner may stand anywhere, and not only one after the other. */
    boolean isAnywhere() {
        return anywhere;
    }

    /** What the columns mean where there is one table; what is so in all of several. */
    Table common() {
        return common;
    }

    /** What the columns of several tables mean, by name. */
    Map<String, Table> tables() {
        return tables;
    }

    /** What the columns of a table mean; the common meaning where it has none of its own. */
    Table table(String name) {
        return tables.getOrDefault(name, common);
    }
}
