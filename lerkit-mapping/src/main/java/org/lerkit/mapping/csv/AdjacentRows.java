package org.lerkit.mapping.csv;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
 * Records of a file in which the rows of one learner stand one after the other: one record is in memory at a time, and
 * of the learners before it what they are known by, so that rows that stand apart from the others are found.
 */
final class AdjacentRows implements RecordReader.Records {
    private final CsvFile file;
    private final CsvMapping mapping;
    private final ConversionOptions options;
    private final int most;
    private final Set<String> seen = new HashSet<>();
    private CsvFile.@Nullable Row waiting;
    private @Nullable ConversionException end;

    AdjacentRows(CsvFile file, CsvMapping mapping, ConversionOptions options, int most) {
        this.file = file;
        this.mapping = mapping;
        this.options = options;
        this.most = most;
        read();
    }

    /** Reads one row ahead. What breaks the file ends it, after the record that came before. */
    private void read() {
        waiting = null;
        if (end == null) {
            try {
                waiting = file.hasNext() ? file.next() : null;
            } catch (ConversionException e) {
                end = e;
            }
        }
    }

    @Override
    public boolean hasNext() {
        return waiting != null || end != null;
    }

    @Override
    public Conversion<LearnerRecord> next() {
        return draft().get();
    }

    @Override
    public Supplier<Conversion<LearnerRecord>> draft() {
        CsvFile.Row first = waiting;
        if (first == null) {
            ConversionException broken = end;
            if (broken == null) {
                throw new NoSuchElementException("no more records");
            }
            end = null;
            return () -> {
                throw broken;
            };
        }
        Group group = new Group(most);
        CsvFile.Row row = first;
        do {
            group.add("", file.header(), row);
            read();
            row = waiting;
        } while (row != null && mapping.learner().isPresent() && continues(first, row));
        if (!first.learner().isEmpty() && !seen.add(first.learner())) {
            group.refuse(Problem.error(
                            ConversionProblems.INCONSISTENT,
                            new RowLocation(
                                    "", first.cells().number(), first.cells().line(), ""),
                            "a learner whose other rows stand further up, and are a record already")
                    .withHint("sort the file by learner, or say in the mapping: rows: anywhere"));
        }
        if (end != null) {
            group.refuse(end.problem());
            end = null;
        }
        return () -> group.convert(mapping, options);
    }

    private static boolean continues(CsvFile.Row first, CsvFile.Row row) {
        return !row.learner().isEmpty() && row.learner().equals(first.learner());
    }

    @Override
    public Ledger envelope() {
        return new Ledger(List.of(), List.of());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
