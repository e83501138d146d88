package org.lerkit.mapping.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Stock;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** Segments that are read in a way of their own. */
final class Segments {
    private Segments() {}

    /** Numbers and counts that say nothing of the student. */
    static Form control() {
        return new Control();
    }

    /** A requirement, attribute or proficiency that is no part of a course: an attainment with nothing else in it. */
    static Form competency(Supplier<Table> table) {
        return new Competency(table);
    }

    /** Notes on the whole transcript, among which some senders put the race of the student. */
    static Form notes(Supplier<Table> table) {
        return new Notes(table);
    }

    /** Segments each with a number of a thing; what is in one without a number is facts. */
    static Form numbers(Supplier<Table> table) {
        return new Numbers(Form.each(table, ""), table);
    }

    /** A number of a thing, with a code for what it is. */
    static Form number(String to) {
        return new Numbered(Place.of(to));
    }

    private record Control() implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            scope.reading().accounts().control(element, row.rule());
        }

        @Override
        public Set<String> dispositions() {
            return Set.of("control");
        }

        @Override
        public String words(String element) {
            return element + " counts, numbers or delimits, and says nothing of the student.";
        }
    }

    private record Competency(Supplier<Table> table) implements Form {
        private static final Place ATTAINMENTS = Place.of("attainments[]");
        private static final Rule KIND = X12.TABLES.rule("competency.kind", "Says what kind of thing the segment is.");

        @Override
        public void read(Source element, Row row, Scope scope) {
            Target part = scope.target().item("attainments");
            scope.put(part, "key", scope.reading().key("a"));
            scope.put(part, "kind", Traced.fixed("competency", KIND));
            said().read(element, row, scope.inner(element, part, false));
        }

        private Form said() {
            return Form.object("competencies[]", table, "rap", "lerkit:competency");
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            Predicate<Source> mine = part -> part.text("kind").equals(Optional.of("competency"));
            List<Leaf> before = new ArrayList<>();
            for (Stock.Taken taken : stock.things(ATTAINMENTS, Integer.MAX_VALUE, mine)) {
                List<Leaf> reasons = new ArrayList<>(taken.source().leaves("kind"));
                reasons.addAll(before);
                said().write(row, stock.thing(taken.source(), reasons), to);
                taken.source().children("competencies").forEach(said -> before.addAll(Stock.marks(said)));
            }
        }

        @Override
        public String target() {
            return "attainments[]";
        }

        @Override
        public String words(String element) {
            return element + " becomes an attainment of kind competency, in attainments[].";
        }

        @Override
        public List<Table> tables() {
            return List.of(table.get());
        }
    }

    private record Notes(Supplier<Table> table) implements Form {
        private static final String RACE = "RACE";

        @Override
        public void read(Source element, Row row, Scope scope) {
            boolean race =
                    element.text("NTE02").filter(text -> text.startsWith(RACE)).isPresent();
            if (race && !scope.reading().options().privacy().releases(Category.ETHNICITY)) {
                scope.reading().accounts().withhold(element, row.rule());
            } else {
                scope.reading().renumber(element, scope.reading().next(element.name()));
                notes().read(element, row, scope);
            }
        }

        private Form notes() {
            return Form.each(table, "NTE02");
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            notes().write(row, stock, to);
        }

        @Override
        public String target() {
            return "notes[]";
        }

        @Override
        public Set<String> dispositions() {
            return Set.of("carried", "withheld");
        }

        @Override
        public String words(String element) {
            return "What " + element + " holds is read into the thing around it; withheld unless ethnicity is released"
                    + " where NTE02 starts with " + RACE + ".";
        }

        @Override
        public List<Table> tables() {
            return List.of(table.get());
        }
    }

    private record Numbered(Place to) implements Form {
        private static final String SYSTEM = "x12:128";
        private static final Rule LIST = X12.TABLES.rule("number.system", "Names the list that a code is from.");

        @Override
        public void read(Source group, Row row, Scope scope) {
            Pair pair = Pair.of(group);
            Target identifier = pair.value().isPresent() ? scope.object(to) : null;
            if (identifier == null) {
                group.all().forEach(leaf -> scope.fact(leaf, row.rule()));
                return;
            }
            scope.put(identifier, "value", Traced.carried(pair.value().get(), row.rule()));
            pair.qualifier().ifPresent(kind -> {
                scope.put(identifier.object("type"), "value", Traced.carried(kind, row.rule()));
                scope.put(identifier.object("type"), "system", Traced.fixed(SYSTEM, LIST));
            });
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            stock.next(this.to, Numbered::isTaken).ifPresent(taken -> {
                Leaf number = taken.source().leaf("value").orElseThrow();
                taken.source()
                        .child("type")
                        .flatMap(type -> type.leaf("value"))
                        .ifPresent(kind -> to.add(
                                Sources.first(row), stock.value(kind, row.rule(), taken.because()), kind.location()));
                to.add(Sources.last(row), stock.value(number, row.rule(), taken.because()), number.location());
            });
        }

        private static boolean isTaken(Source identifier) {
            return identifier.leaf("value").isPresent()
                    && identifier
                            .child("type")
                            .map(type -> type.text("system").equals(Optional.of(SYSTEM)))
                            .orElse(true);
        }

        @Override
        public Form asFact() {
            return Form.anything("extensions[]");
        }

        @Override
        public String target() {
            return to.text();
        }

        @Override
        public String words(String element) {
            return element + " becomes an identifier in " + to.text() + ", of the type that its qualifier says.";
        }
    }

    private record Numbers(Form each, Supplier<Table> table) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            boolean number = element.child("REF01-02")
                    .flatMap(group -> Pair.of(group).value())
                    .isPresent();
            if (number) {
                each.read(element, row, scope);
            } else {
                scope.reading().apart(element);
                table.get().asFacts().read(element, scope);
            }
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            each.write(row, stock, to);
        }

        @Override
        public String words(String element) {
            return each.words(element);
        }

        @Override
        public List<Table> tables() {
            return each.tables();
        }
    }
}
