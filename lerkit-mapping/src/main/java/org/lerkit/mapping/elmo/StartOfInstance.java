package org.lerkit.mapping.elmo;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Stock;
import org.lerkit.mapping.internal.table.Table.Row;

/**
 * When the learner began. Where there is no such date, the period starts with the academic term, and where there is, the
 * start of the term is a fact: so it is told on the way back whose start it is.
 */
record StartOfInstance() implements Form {
    private static final Place TO = Place.of("period.start");
    private static final String OF_TERM = "specifies/learningOpportunityInstance/academicTerm/start";

    @Override
    public void read(Source element, Row row, Scope scope) {
        Form.text(TO.text()).read(element, row, scope);
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        List<Leaf> because = new ArrayList<>();
        if (TermOfInstance.isOne(stock.source())) {
            stock.source().children("extensions").stream()
                    .filter(StartOfInstance::isStartOfTerm)
                    .findFirst()
                    .ifPresent(fact -> {
                        because.addAll(fact.leaves("name"));
                        because.addAll(fact.leaves("system"));
                    });
            if (because.isEmpty()) {
                return;
            }
        }
        for (Stock.Taken taken : stock.texts(TO, 1, text -> true)) {
            Leaf start = taken.source().leaf().orElseThrow();
            to.add(row.element(), stock.value(start, row.rule(), because), start.location());
        }
    }

    private static boolean isStartOfTerm(Source fact) {
        return fact.leaf("value").isPresent()
                && fact.text("name").filter(OF_TERM::equals).isPresent()
                && fact.text("system").filter(Elmo.TABLES.id()::equals).isPresent();
    }

    @Override
    public String target() {
        return TO.text();
    }

    @Override
    public String words(String element) {
        return element + " becomes " + TO.text() + ".";
    }
}
