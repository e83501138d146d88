package org.lerkit.mapping.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.model.Problem;
import org.lerkit.model.RowLocation;
import org.lerkit.model.csv.CsvTable;
import org.lerkit.model.record.LearnerRecord;

/**
 * The rows of one learner, as they are gathered. A row that cannot be used makes the whole record unusable: a transcript
 * in which a course is missing says something else than its school does. Not thread-safe.
 */
final class Group {
    private final int most;
    private final Map<String, List<CsvTable.Row>> rows = new LinkedHashMap<>();
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int count;

    /** @param most how many rows there may be */
    Group(int most) {
        this.most = most;
    }

    /** Takes in a row. */
    void add(String table, List<String> header, CsvFile.Row row) {
        count++;
        if (count <= most) {
            row.problem().ifPresent(problems::add);
        } else if (count == most + 1) {
            refuse(Problem.error(
                            ConversionProblems.NOT_THE_FORMAT,
                            new RowLocation(
                                    table, row.cells().number(), row.cells().line(), ""),
                            "more than " + most + " rows of one learner")
                    .withHint("raise the limit if that is so: CsvReader.Limits"));
        }
        if (problems.isEmpty()) {
            headers.put(table, header);
            rows.computeIfAbsent(table, key -> new ArrayList<>()).add(row.cells());
        }
    }

    /** Makes it unusable; what is wrong with its rows is told first. */
    void refuse(Problem why) {
        problems.add(why);
        rows.clear();
    }

    /** Whether no row of it is in that table, as far as its rows can be used. */
    boolean isMissingIn(String table) {
        return problems.isEmpty() && !rows.containsKey(table);
    }

    /** @throws ConversionException if it is unusable, with all that is wrong with it */
    Conversion<LearnerRecord> convert(CsvMapping mapping, ConversionOptions options) {
        if (!problems.isEmpty()) {
            throw new ConversionException(problems);
        }
        List<CsvTable> tables = new ArrayList<>();
        List<String> names = new ArrayList<>(mapping.tables().keySet());
        names.add("");
        for (String name : names) {
            List<CsvTable.Row> all = rows.get(name);
            if (all != null) {
                tables.add(new CsvTable(name, headers.getOrDefault(name, List.of()), all));
            }
        }
        return LearnerRows.convert(tables, mapping, options);
    }
}
