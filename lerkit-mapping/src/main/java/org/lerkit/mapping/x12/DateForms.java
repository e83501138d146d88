package org.lerkit.mapping.x12;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Stock;
import org.lerkit.mapping.internal.table.Table.Row;

/** Dates, most of them beside the format that they are in. */
final class DateForms {
    private DateForms() {}

    /** A date of eight digits, which is what its element always is since 004010. */
    static Form day(String to) {
        return new Dated(Place.of(to), "D8");
    }

    /** The month that stands for a term, which its element always is: six digits. */
    static Form month(String to) {
        return new Dated(Place.of(to), "CM");
    }

    /** A date and the format that it is in; of a range the first. */
    static Form date(String to) {
        return new Period(Place.of(to), Optional.empty());
    }

    /** A date or a range, and the format that it is in. */
    static Form period(String start, String end) {
        return new Period(Place.of(start), Optional.of(Place.of(end)));
    }

    /** A date with what it is the date of, as a fact. */
    static Form event(String to) {
        return new Event(Place.of(to));
    }

    private record Dated(Place to, String format) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            element.leaf().ifPresent(leaf -> {
                Traced value = Dates.one(format, leaf.text())
                        .map(text -> Traced.of(How.RECODED, text, row.rule(), leaf))
                        .orElseGet(() -> Traced.carried(leaf, row.rule()));
                if (!scope.write(to, value)) {
                    scope.fact(leaf, row.rule());
                }
            });
        }

        @Override
        public String target() {
            return to.text();
        }

        @Override
        public Set<String> dispositions() {
            return Set.of("carried", "recoded");
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            for (Stock.Taken taken : stock.texts(this.to, 1, text -> true)) {
                Leaf leaf = Stock.text(taken.source()).orElseThrow();
                Traced date = Dates.writeIn(format, leaf.raw())
                        .map(written -> Traced.of(How.RECODED, written.text(), row.rule(), leaf))
                        .orElseGet(() -> Traced.verbatim(leaf, row.rule()));
                to.add(row.element(), stock.value(date, taken.because()), leaf.location());
            }
        }

        @Override
        public String words(String element) {
            return element + " becomes " + to.text() + ", with hyphens; as it is where it is not of the length that it"
                    + " should have.";
        }
    }

    private record Period(Place start, Optional<Place> end) implements Form {
        @Override
        public void read(Source group, Row row, Scope scope) {
            Pair pair = Pair.of(group);
            if (pair.value().isEmpty() || pair.qualifier().isEmpty() || !write(pair, row.rule(), scope)) {
                group.all().forEach(leaf -> scope.fact(leaf, row.rule()));
            }
        }

        private boolean write(Pair pair, Rule rule, Scope scope) {
            Leaf format = pair.qualifier().orElseThrow();
            Leaf date = pair.value().orElseThrow();
            List<String> dates = Dates.read(format.text(), date.text());
            if (dates.isEmpty()) {
                return scope.write(start, Traced.carried(date, rule).dependingOn(format));
            } else if (dates.size() == 1 || end.isEmpty()) {
                How how = dates.size() == 1 ? How.RECODED : How.NARROWED;
                return scope.write(start, Traced.of(how, dates.get(0), rule, date, format));
            }
            return scope.write(start, Traced.of(How.SPLIT, dates.get(0), rule, date, format))
                    && scope.write(end.get(), Traced.of(How.SPLIT, dates.get(1), rule, date, format));
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            Predicate<String> date = text -> Dates.write(text).isPresent();
            for (Stock.Taken first : stock.texts(start, 1, date)) {
                Leaf from = Stock.text(first.source()).orElseThrow();
                Optional<Stock.Taken> last = end.flatMap(place ->
                        stock
                                .texts(
                                        place,
                                        1,
                                        text -> Dates.writeRange(from.raw(), text)
                                                .isPresent())
                                .stream()
                                .findFirst());
                if (last.isPresent()) {
                    Leaf until = Stock.text(last.get().source()).orElseThrow();
                    add(Dates.writeRange(from.raw(), until.raw()), first, row, stock, to, from, until);
                } else {
                    add(Dates.write(from.raw()), first, row, stock, to, from);
                }
            }
        }

        private static void add(
                Optional<Dates.Written> date, Stock.Taken taken, Row row, Stock stock, Branch to, Leaf... leaves) {
            Dates.Written written = date.orElseThrow();
            How how = leaves.length > 1 ? How.MERGED : How.RECODED;
            Traced format = Traced.of(How.RECODED, written.format(), row.rule(), leaves);
            Traced text = Traced.of(how, written.text(), row.rule(), leaves);
            to.add(Sources.first(row), stock.value(format, taken.because()), leaves[0].location());
            to.add(Sources.last(row), stock.value(text, taken.because()), leaves[0].location());
        }

        @Override
        public Form asFact() {
            return Form.anything("extensions[]");
        }

        @Override
        public String target() {
            return start.text() + end.map(place -> ", " + place.text()).orElse("");
        }

        @Override
        public Set<String> dispositions() {
            return Set.of("carried", "narrowed", "recoded", "split");
        }

        @Override
        public String words(String element) {
            return element + " becomes " + start.text()
                    + end.map(place -> ", and where it is a range " + place.text())
                            .orElse("")
                    + ", as year, month and day; as it is where its format is another than D8, CM, CY, DB or a range of"
                    + " these.";
        }
    }

    private record Event(Place to) implements Form {
        private static final String NAME = "x12:374:";
        private static final Rule SYSTEM = X12.TABLES.rule("event", "Names the format that a fact comes from.");

        @Override
        public void read(Source group, Row row, Scope scope) {
            List<Leaf> leaves = group.all();
            if (leaves.size() != 3) {
                leaves.forEach(leaf -> scope.fact(leaf, row.rule()));
                return;
            }
            Leaf what = leaves.get(0);
            Leaf format = leaves.get(1);
            Leaf date = leaves.get(2);
            List<String> dates = Dates.read(format.text(), date.text());
            Target fact = scope.object(to);
            if (fact == null) {
                throw new IllegalStateException("not a list: " + to.text());
            }
            scope.put(fact, "name", Traced.of(How.RECODED, NAME + what.text(), row.rule(), what));
            scope.put(
                    fact,
                    "value",
                    dates.isEmpty()
                            ? Traced.carried(date, row.rule()).dependingOn(format)
                            : Traced.of(How.RECODED, String.join("/", dates), row.rule(), date, format));
            scope.put(fact, "system", Traced.fixed("x12", SYSTEM));
        }

        @Override
        public String target() {
            return to.text();
        }

        @Override
        public Set<String> dispositions() {
            return Set.of("carried", "narrowed", "recoded");
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            stock.next(this.to, Event::isTaken).ifPresent(taken -> {
                Leaf name = taken.source().leaf("name").orElseThrow();
                Leaf value = taken.source().leaf("value").orElseThrow();
                Dates.Written date = written(value.text()).orElseThrow();
                String code = name.text().substring(NAME.length());
                to.add(element(row, 1), said(code, row, stock, taken, name), name.location());
                to.add(element(row, 2), said(date.format(), row, stock, taken, value), value.location());
                to.add(element(row, 3), said(date.text(), row, stock, taken, value), value.location());
            });
        }

        private static String element(Row row, int position) {
            return row.element().substring(0, 3) + "0" + position;
        }

        private static Traced said(String text, Row row, Stock stock, Stock.Taken taken, Leaf leaf) {
            return stock.value(Traced.of(How.RECODED, text, row.rule(), leaf), taken.because());
        }

        private static boolean isTaken(Source fact) {
            return fact.text("system").equals(Optional.of("x12"))
                    && fact.text("name").filter(name -> name.startsWith(NAME)).isPresent()
                    && fact.text("value").flatMap(Event::written).isPresent();
        }

        private static Optional<Dates.Written> written(String dates) {
            int slash = dates.indexOf('/');
            return slash < 0
                    ? Dates.write(dates)
                    : Dates.writeRange(dates.substring(0, slash), dates.substring(slash + 1));
        }

        @Override
        public Form asFact() {
            return Form.anything("extensions[]");
        }

        @Override
        public String words(String name) {
            return name + " becomes a fact in " + to.text()
                    + " whose name is the code of x12:374; a range with a slash.";
        }
    }
}
