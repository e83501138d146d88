package org.lerkit.mapping.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.model.Problem;
import org.lerkit.model.RowLocation;

/** Finds out what stands between the cells: what gives the header the most columns that the mapping knows. */
final class Separators {
    private static final List<Character> USUAL = List.of(',', ';', '\t', '|');
    private static final int CELL = 64 << 10;

    private record Candidate(char separator, long known, int columns) {}

    private Separators() {}

    /** @throws ConversionException if with none of them the mapping knows a column */
    static char find(String start, CsvMapping mapping, String table) {
        List<Character> possible = mapping.dialect().separator().map(List::of).orElse(USUAL);
        return possible.stream()
                .map(separator -> candidate(separator, start, mapping, table))
                .filter(candidate -> candidate.known > 0)
                .max(Comparator.comparing(Candidate::known).thenComparing(Candidate::columns))
                .map(Candidate::separator)
                .orElseThrow(() -> new ConversionException(Problem.error(
                                ConversionProblems.NOT_THE_FORMAT,
                                new RowLocation(table, 1, 1, ""),
                                "no header with a column that the mapping knows")
                        .withHint("the first row has the names of the columns, such as "
                                + mapping.learner().orElse("those of the mapping"))));
    }

    private static Candidate candidate(char separator, String start, CsvMapping mapping, String table) {
        List<String> header =
                header(start, separator, mapping.dialect().quote()).orElse(List.of());
        long known = header.stream()
                .filter(name -> mapping.table(table).column(name).isPresent())
                .count();
        return new Candidate(separator, known, header.size());
    }

    private static Optional<List<String>> header(String start, char separator, char quote) {
        try {
            Iterator<CsvRecord> records =
                    CsvFile.parser(separator, quote, CELL).ofCsvRecord(start).iterator();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                if (record.getFieldCount() > 1 || !record.getField(0).isBlank()) {
                    return Optional.of(record.getFields());
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }
}
