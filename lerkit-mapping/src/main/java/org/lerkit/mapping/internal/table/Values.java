package org.lerkit.mapping.internal.table;

import java.util.regex.Pattern;
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
     */
    record Text(Place to, boolean prose) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            element.leaf().ifPresent(leaf -> {
                Traced value = prose
                        ? Traced.of(Traced.How.CARRIED, leaf.raw().strip(), row.rule(), leaf)
                        : Traced.carried(leaf, row.rule());
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
        public String words(String element) {
            return element + " becomes " + to.text() + ".";
        }
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
        public String target() {
            return to.text();
        }

        @Override
        public String words(String element) {
            return (deep ? "Everything in " + element + " becomes facts in " : element + " becomes a fact in ")
                    + to.text() + ", named by path.";
        }
    }

    record UserDefined(Place to) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            each(element, scope.reading().tables().id() + ':' + element.name(), row, scope);
        }

        private void each(Source part, String system, Row row, Scope scope) {
            String here = part.namespace().isEmpty() ? system : part.namespace();
            part.leaf()
                    .ifPresent(leaf -> scope.fact(
                            to,
                            leaf,
                            scope.path(leaf).replaceFirst("^.*?" + Pattern.quote(row.element()) + "(\\[\\d+])?/", ""),
                            here,
                            row.rule()));
            part.children().forEach(child -> each(child, here, row, scope));
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
                    + ", named by path, with the namespace they are in.";
        }
    }
}
