package org.lerkit.mapping.csv;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.RecordReader;
import org.lerkit.model.Problem;
import org.lerkit.model.RowLocation;
import org.lerkit.model.record.LearnerRecord;

/**
 * Records of files in which the rows of one learner stand anywhere: several tables, or one that is not sorted. All rows
 * are read into memory first, and there may be no more than the limits allow.
 */
final class GatheredRows implements RecordReader.Records {
    private final CsvMapping mapping;
    private final ConversionOptions options;
    private final CsvReader.Limits limits;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<Group> unknown = new ArrayList<>();
    private long characters;
    private Iterator<Group> waiting = List.<Group>of().iterator();

    GatheredRows(CsvMapping mapping, ConversionOptions options, CsvReader.Limits limits) {
        this.mapping = mapping;
        this.options = options;
        this.limits = limits;
    }

    /** Takes in all rows of a file. */
    void add(String table, CsvFile file) {
        while (file.hasNext()) {
            CsvFile.Row row = file.next();
            for (String cell : row.cells().cells()) {
                characters += cell.length();
            }
            if (characters > limits.gathered()) {
                throw new ConversionException(Problem.error(
                                ConversionProblems.NOT_THE_FORMAT,
                                place(table, row),
                                "more than " + limits.gathered() + " characters to be held at once")
                        .withHint("sort the rows of one table by learner, and they are read one learner at a time"));
            }
            if (row.learner().isEmpty()) {
                Group alone = new Group(limits.rows());
                alone.add(table, file.header(), row);
                unknown.add(alone);
            } else {
                groups.computeIfAbsent(row.learner(), key -> new Group(limits.rows()))
                        .add(table, file.header(), row);
            }
        }
    }

    /** Refuses the learners that are not in a table that names all of them. */
    void requireAllIn(String table) {
        groups.values().stream()
                .filter(group -> group.isMissingIn(table))
                .forEach(group -> group.refuse(Problem.error(
                                ConversionProblems.INCONSISTENT,
                                new RowLocation(table, 0, 0, mapping.learner().orElse("")),
                                "a learner whom other tables have and this one has not")
                        .withHint("add the missing row, or leave the table out")));
    }

    /** Ends the gathering. Rows of nobody come first, for it may be by them that something of a learner is missing. */
    GatheredRows all() {
        List<Group> all = new ArrayList<>(unknown);
        all.addAll(groups.values());
        waiting = all.iterator();
        return this;
    }

    private static RowLocation place(String table, CsvFile.Row row) {
        return new RowLocation(table, row.cells().number(), row.cells().line(), "");
    }

    @Override
    public boolean hasNext() {
        return waiting.hasNext();
    }

    @Override
    public Conversion<LearnerRecord> next() {
        return draft().get();
    }

    @Override
    public Supplier<Conversion<LearnerRecord>> draft() {
        Group group = waiting.next();
        return () -> group.convert(mapping, options);
    }

    @Override
    public Ledger envelope() {
        return new Ledger(List.of(), List.of());
    }

    @Override
    public void close() {
        // every file was read to its end
    }
}
