package org.lerkit.mapping.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.csv.Cells.Said;
import org.lerkit.mapping.csv.LearnerRows.Row;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Reading;
import org.lerkit.model.RowLocation;

/** The attainments that rows speak of, each of one row, and how they belong together. */
final class Attainments {
    private static final Rule KEY =
            Csv.TABLES.rule("key", "A key by the row of the file; it says nothing of its cells.");
    private static final Rule PART_OF =
            Csv.TABLES.rule("part-of", "What is part of another attainment is so by a relation between the two.");

    private final Cells cells;
    private final Reading reading;
    private final SharedThings organizations;
    private final Set<String> keys = new HashSet<>();
    private final List<Part> parts = new ArrayList<>();

    private record Part(Traced key, Said whole) {}

    Attainments(Cells cells, Reading reading, SharedThings organizations) {
        this.cells = cells;
        this.reading = reading;
        this.organizations = organizations;
    }

    /** Writes those of one row. */
    void add(Row row) {
        Set<String> roots = new LinkedHashSet<>();
        row.cells().keySet().stream()
                .map(Column::to)
                .filter(to -> !to.isOfLearner() && !to.isShared())
                .forEach(to -> roots.add(to.root()));
        roots.forEach(root -> add(row, root));
    }

    private void add(Row row, String root) {
        List<Said> said = new ArrayList<>(row.said(root));
        Traced kind = root.equals(Destination.ATTAINMENT) ? kind(row, said) : Traced.fixed(root, Csv.KIND);
        Optional<Said> own =
                said.stream().filter(one -> one.column().to().isKey()).findFirst();
        Traced key = own.map(cells::traced).orElseGet(() -> Traced.fixed(row.key(root), KEY));
        if (!keys.add(key.text())) {
            throw LearnerRows.refused(
                    ConversionProblems.INCONSISTENT,
                    own.map(Attainments::place).orElse(row.place()),
                    "a second attainment of one key");
        }
        Target target = reading.record().item("attainments");
        target.put("key", key).put("kind", kind).put("provider", organizations.key(row));
        said.removeIf(one -> one.column().to().isKey() || one.column().as() == Destination.Holds.KIND);
        said.stream()
                .filter(one -> one.column().to().isPartOf())
                .findFirst()
                .ifPresent(whole -> parts.add(new Part(key, whole)));
        said.removeIf(one -> one.column().to().isPartOf());
        cells.write(said, row.constants(root), cells.scope(target));
    }

    /** The kind that the row says; what the mapping says of every row where it is silent. */
    private Traced kind(Row row, List<Said> said) {
        Optional<Said> cell = said.stream()
                .filter(one -> one.column().as() == Destination.Holds.KIND)
                .findFirst();
        Traced kind = cell.map(cells::traced)
                .or(() -> row.constants(Destination.ATTAINMENT).stream()
                        .filter(constant -> constant.to().holds() == Destination.Holds.KIND)
                        .findFirst()
                        .map(constant -> Traced.policy(constant.value(), Csv.GIVEN)))
                .orElseThrow(() -> LearnerRows.refused(
                        ConversionProblems.MISSING, row.place(), "nothing that says what kind of attainment it is"));
        if (!Destination.isKind(kind.text())) {
            throw LearnerRows.refused(
                    ConversionProblems.UNKNOWN_KIND,
                    cell.map(Attainments::place).orElse(row.place()),
                    "not a kind of attainment");
        }
        return kind;
    }

    /** Writes those that rows share, behind all others. */
    void addShared(List<Row> rows) {
        SharedThings before = new SharedThings(cells, "", List.of());
        for (String root : Destination.SHARED_ATTAINMENTS) {
            SharedThings shared = new SharedThings(cells, root, before.said());
            rows.forEach(shared::find);
            shared.write(() -> reading.record().item("attainments"));
            before = shared;
        }
    }

    /** Writes which is part of which. */
    void relate() {
        for (Part part : parts) {
            Traced whole = cells.traced(part.whole());
            if (!keys.contains(whole.text())) {
                throw LearnerRows.refused(
                        ConversionProblems.INCONSISTENT,
                        place(part.whole()),
                        "part of something that no row of the learner is");
            }
            reading.record()
                    .item("relations")
                    .put("type", Traced.fixed("isPartOf", PART_OF))
                    .put("from", part.key())
                    .put("to", whole);
        }
    }

    private static RowLocation place(Said said) {
        return (RowLocation) said.cells().get(0).location();
    }
}
