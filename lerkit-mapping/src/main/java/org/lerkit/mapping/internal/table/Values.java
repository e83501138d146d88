package org.lerkit.mapping.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Table.Row;
import org.lerkit.model.value.Decimal;

/** Elements that say something themselves, and become a value. */
final class Values {
    private Values() {}

    /**
     * A text.
     *
     * @param prose whether line breaks matter
     * @param fitting whether the element takes back only what fits its type
     */
    record Text(Place to, boolean prose, boolean fitting) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            element.leaf().ifPresent(leaf -> {
                if (!scope.write(to, text(leaf, prose, row))) {
                    scope.fact(leaf, row.rule());
                }
            });
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            texts(this.to, row, stock, to, text -> !fitting || to.fits(row.element(), text));
        }

        @Override
        public String target() {
            return to.text();
        }

        @Override
        public String words(String element) {
            return element + " becomes " + to.text() + ".";
        }
    }

    private static void texts(Place place, Row row, Stock stock, Branch to, Predicate<String> wanted) {
        for (Stock.Taken taken : stock.texts(place, to.room(row.element()), wanted)) {
            Leaf leaf = Stock.text(taken.source()).orElseThrow();
            to.add(row.element(), stock.value(leaf, row.rule(), taken.because()), leaf.location());
        }
    }

    /** Writes the values of the coded objects at a place that are wanted. */
    private static void values(Place place, Row row, Stock stock, Branch to, Predicate<Source> wanted) {
        for (Stock.Taken taken : stock.marked(
                place, to.room(row.element()), item -> item.leaf("value").isPresent() && wanted.test(item))) {
            Leaf leaf = taken.source().leaf("value").orElseThrow();
            to.add(row.element(), stock.value(leaf, row.rule(), taken.because()), leaf.location());
        }
    }

    /** The text of a leaf, with its line breaks where they matter. */
    static Traced text(Leaf leaf, boolean prose, Row row) {
        return prose
                ? Traced.of(Traced.How.CARRIED, leaf.raw().strip(), row.rule(), leaf)
                : Traced.carried(leaf, row.rule());
    }

    record Numeric(Place to) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            element.leaf().ifPresent(leaf -> {
                boolean number = isNumber(leaf.text());
                if (!number) {
                    scope.reading().notANumber(leaf);
                }
                if (!number || !scope.write(to, Traced.carried(leaf, row.rule()))) {
                    scope.fact(leaf, row.rule());
                }
            });
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            texts(this.to, row, stock, to, text -> true);
        }

        private static boolean isNumber(String text) {
            try {
                return !new Decimal(text).text().isEmpty();
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        @Override
        public String target() {
            return to.text();
        }

        @Override
        public String words(String element) {
            return element + " becomes " + to.text() + "; what is no number becomes an extension.";
        }
    }

    /** A code. */
    record Code(Place to, String system) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            element.leaf().ifPresent(leaf -> {
                scope.reading()
                        .tables()
                        .codes(system)
                        .filter(codes -> codes.find(leaf.text()).isEmpty())
                        .ifPresent(codes -> scope.reading().unknownCode(leaf, codes));
                Target code = scope.object(to);
                if (code == null) {
                    scope.fact(leaf, row.rule());
                } else {
                    scope.put(code, "value", Traced.carried(leaf, row.rule()));
                    scope.put(
                            code,
                            "system",
                            Traced.fixed(system, scope.reading().tables().list()));
                }
            });
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            values(this.to, row, stock, to, code -> code.text("system").equals(Optional.of(system)));
        }

        @Override
        public String target() {
            return to.text();
        }

        @Override
        public String words(String element) {
            return element + " becomes " + to.text() + ", a code of " + system + ".";
        }
    }

    /** An identifier whose kind is the name of the element. */
    record Identifies(Place to, String system) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            Target identifier = element.leaf().isPresent() ? scope.object(to) : null;
            if (identifier != null) {
                scope.put(identifier, "value", Traced.carried(element.leaf().orElseThrow(), row.rule()));
                scope.put(
                        identifier.object("type"),
                        "value",
                        Traced.fixed(element.name(), scope.reading().tables().fixed()));
                scope.put(
                        identifier.object("type"),
                        "system",
                        Traced.fixed(system, scope.reading().tables().list()));
            }
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            values(
                    this.to,
                    row,
                    stock,
                    to,
                    identifier -> Things.isCode(identifier.child("type"), row.element(), system));
        }

        @Override
        public String target() {
            return to.text();
        }

        @Override
        public String words(String element) {
            return element + " becomes an identifier in " + to.text() + ", of the type " + element + ".";
        }
    }

    /**
     * A fact, named by its path.
     *
     * @param deep whether what is inside of the element is taken too, whatever it is
     */
    record Fact(Place to, boolean deep) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            element.leaf().ifPresent(leaf -> write(leaf, row, scope));
            if (deep) {
                element.children().stream()
                        .filter(child -> !child.name().equals("@nil"))
                        .forEach(child -> read(child, row, scope));
            }
        }

        private void write(Leaf leaf, Row row, Scope scope) {
            if (to.text().equals("extensions[]")) {
                scope.fact(leaf, row.rule());
            } else {
                scope.fact(to, leaf, scope.path(leaf), scope.reading().tables().id(), row.rule());
            }
        }

        @Override
        public Form asFact() {
            return new Fact(Place.of("extensions[]"), deep);
        }

        @Override
        public List<Facts.Origin> facts(FactPath at) {
            return List.of(Facts.Origin.whole(to));
        }

        @Override
        public String target() {
            return to.text();
        }

        @Override
        public String words(String element) {
            return (deep ? "Everything in " + element + " becomes facts in " : element + " becomes a fact in ")
                    + to.text() + ", named by path.";
        }
    }

    /**
     * An element without meaning of its own.
     *
     * @param why in a sentence
     */
    record Nothing(String why) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            scope.reading().accounts().control(element, row.rule());
        }

        @Override
        public Form asFact() {
            return this;
        }

        @Override
        public Set<String> dispositions() {
            return Set.of("control");
        }

        @Override
        public String words(String element) {
            return element + " is left out: " + why;
        }
    }

    record UserDefined(Place to) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            String own = scope.reading().tables().id() + ':' + element.name();
            element.leaf().ifPresent(leaf -> scope.fact(to, leaf, "text()", own, row.rule()));
            for (Source child : element.children()) {
                each(child, step(child), child.namespace().isEmpty() ? own : child.namespace(), row, scope);
            }
        }

        private void each(Source part, String path, String system, Row row, Scope scope) {
            part.leaf().ifPresent(leaf -> scope.fact(to, leaf, path, system, row.rule()));
            for (Source child : part.children()) {
                String namespace = child.namespace().isEmpty() ? "" : '{' + child.namespace() + '}';
                each(child, path + '/' + namespace + step(child), system, row, scope);
            }
        }

        private static String step(Source part) {
            String path = part.location().path();
            return path.substring(path.lastIndexOf('/') + 1).replace("[1]", "");
        }

        @Override
        public List<Facts.Origin> facts(FactPath at) {
            return List.of(new Facts.Origin(to, Optional.of(at)));
        }

        @Override
        public Form asFact() {
            return Form.extensions("extensions[]");
        }

        @Override
        public String target() {
            return to.text();
        }

        @Override
        public String words(String element) {
            return "What " + element + " holds becomes facts in " + to.text()
                    + ", named by path, with the namespace that the path starts in as their system.";
        }
    }
}
