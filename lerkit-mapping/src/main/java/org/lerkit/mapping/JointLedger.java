package org.lerkit.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.mapping.Disposition.Transformed;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SourceLocation;

/** The ledgers of all documents that one record became, in one: each leaf of the source once, by what says it best. */
final class JointLedger {
    private static final Comparator<Ledger.Entry> LEAST_LOST = Comparator.comparing(
                    (Ledger.Entry entry) -> entry.disposition().kind())
            .thenComparing(
                    entry -> entry.disposition() instanceof Transformed how ? how.how() : Transformed.How.RECODED);

    private JointLedger() {}

    static Ledger of(List<Ledger> ledgers) {
        Map<String, List<Ledger.Entry>> bySource = new LinkedHashMap<>();
        List<Ledger.Origin> origins = new ArrayList<>();
        for (int i = 0; i < ledgers.size(); i++) {
            int document = i;
            for (Ledger.Entry entry : ledgers.get(i).entries()) {
                bySource.computeIfAbsent(entry.source().path(), path -> new ArrayList<>())
                        .add(in(document, entry));
            }
            ledgers.get(i)
                    .origins()
                    .forEach(origin -> origins.add(
                            new Ledger.Origin(in(document, origin.target()), origin.cause(), origin.rule())));
        }
        return new Ledger(bySource.values().stream().map(JointLedger::one).toList(), origins);
    }

    /** What says the leaf in the same way as the best are its targets; whatever else depends on it, it influences. */
    private static Ledger.Entry one(List<Ledger.Entry> entries) {
        Ledger.Entry best = entries.stream().min(LEAST_LOST).orElseThrow();
        List<SourceLocation> targets = new ArrayList<>();
        List<SourceLocation> influences = new ArrayList<>();
        for (Ledger.Entry entry : entries) {
            boolean asGood = entry.disposition().kind() == best.disposition().kind();
            (asGood ? targets : influences).addAll(entry.targets());
            influences.addAll(entry.influences());
        }
        return new Ledger.Entry(best.source(), best.disposition(), targets, influences, best.rule());
    }

    private static Ledger.Entry in(int document, Ledger.Entry entry) {
        return new Ledger.Entry(
                entry.source(),
                entry.disposition(),
                entry.targets().stream().map(target -> in(document, target)).toList(),
                entry.influences().stream().map(target -> in(document, target)).toList(),
                entry.rule());
    }

    private static SourceLocation in(int document, SourceLocation target) {
        return target instanceof JsonPointer pointer ? pointer.under(JsonPointer.ROOT.child(document)) : target;
    }
}
