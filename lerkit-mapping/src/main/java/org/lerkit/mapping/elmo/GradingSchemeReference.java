package org.lerkit.mapping.elmo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Reading;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Stock;
import org.lerkit.mapping.internal.table.Table.Row;
import org.lerkit.model.Problem;

/**
 * The grading scheme of a grade, by an identifier that a {@code gradingScheme} of the document describes: the first
 * description is what the scale is called.
 */
record GradingSchemeReference() implements Form {
    static final String SYSTEM = "elmo:grading-scheme";

    private static final Place SCALE = Place.of("results[grade].scale");
    private static final String IDS = "gradingScheme/@localId";
    private static final String DESCRIPTION = "gradingScheme/description of ";

    /** Remembers the grading schemes of a document, before what refers to them is read. */
    static void gather(Source element, Reading reading) {
        for (Source child : element.children()) {
            if (!child.name().equals("gradingScheme")) {
                gather(child, reading);
                continue;
            }
            child.leaf("@localId").ifPresent(id -> {
                boolean first = reading.gathered(IDS).stream()
                        .noneMatch(known -> known.text().equals(id.text()));
                reading.gathered(IDS).add(id);
                if (first) {
                    child.leaf("description").ifPresent(reading.gathered(DESCRIPTION + id.text())::add);
                }
            });
        }
    }

    @Override
    public void read(Source element, Row row, Scope scope) {
        Optional<Leaf> reference = element.leaf();
        Target scale = reference.isPresent() ? scope.object(SCALE) : null;
        if (scale == null) {
            reference.ifPresent(again -> scope.fact(again, row.rule()));
            return;
        }
        Leaf id = reference.orElseThrow();
        Reading reading = scope.reading();
        scope.put(scale, "value", Traced.carried(id, row.rule()));
        scope.put(scale, "system", Traced.fixed(SYSTEM, row.rule()));
        List<Leaf> because = new ArrayList<>(reading.gathered(IDS));
        because.add(id);
        reading.gathered(DESCRIPTION + id.text())
                .forEach(words -> scope.put(
                        scale, "label", Traced.carried(words, row.rule()).dependingOn(because)));
        if (reading.gathered(IDS).stream().noneMatch(known -> known.text().equals(id.text()))) {
            reading.problems()
                    .add(Problem.warning(
                            ConversionProblems.INCONSISTENT,
                            id.location(),
                            "refers to a grading scheme that the document does not describe"));
        }
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        for (Stock.Taken taken : stock.things(SCALE, 1, GradingSchemeReference::isOne)) {
            Leaf id = taken.source().leaf("value").orElseThrow();
            List<Leaf> because = new ArrayList<>(taken.because());
            because.addAll(taken.source().leaves("system"));
            to.add(row.element(), stock.value(id, row.rule(), because), id.location());
            stock.writing().gathered(SYSTEM).add(new Stock.Taken(taken.source(), because));
        }
    }

    private static boolean isOne(Source scale) {
        return scale.leaf("value").isPresent() && scale.text("system").equals(Optional.of(SYSTEM));
    }

    @Override
    public String target() {
        return SCALE.text();
    }

    @Override
    public String words(String element) {
        return element + " becomes " + SCALE.text()
                + ", with the first description of the grading scheme of that id as label.";
    }
}
