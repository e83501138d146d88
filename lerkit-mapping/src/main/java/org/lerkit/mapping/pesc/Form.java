package org.lerkit.mapping.pesc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.pesc.Table.Row;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.value.Decimal;

/** In which form an element goes into the record. */
interface Form {
    Rule LIST = new Rule("pesc.code.system", "Names the list that a code is from.");
    Rule FIXED = new Rule("pesc.fixed", "Says what kind of thing the element is.");

    /** Reads one element. */
    void read(Source element, Row row, Scope scope);

    /** What happens to the element, in a sentence. */
    String words(String element);

    /** The table by which the children are read, where there is one. */
    default List<Table> tables() {
        return List.of();
    }

    /** The text, white space collapsed. */
    static Form text(String to) {
        return new Text(Place.of(to), false);
    }

    /** The text with its line breaks, for what people wrote. */
    static Form prose(String to) {
        return new Text(Place.of(to), true);
    }

    /** A number, kept as written. */
    static Form number(String to) {
        return new Number(Place.of(to));
    }

    /** A code of a list. */
    static Form code(String to, String system) {
        return new Code(Place.of(to), system);
    }

    /** An identifier whose kind is the name of the element. */
    static Form identifier(String to, String system) {
        return new Identifies(Place.of(to), system);
    }

    /** An identifier whose kind is the name of the element, its number and who gave it among the children. */
    static Form identifier(String to, Supplier<Table> table, String number, String system) {
        return new Part(Place.of(to), table, Optional.of(new Kind("type", "", system)), number);
    }

    /** A fact of the thing that is being written. */
    static Form fact() {
        return new Facts(Place.of("extensions[]"));
    }

    /** A fact at another place, named by its element. */
    static Form fact(String to) {
        return new Facts(Place.of(to));
    }

    /** What others defined, as facts of the thing it stands in. */
    static Form extensions(String to) {
        return new UserDefined(Place.of(to));
    }

    /** The children are read into the same thing. */
    static Form inside(Supplier<Table> table) {
        return new Inside(table);
    }

    /** The children are read into an object of their own. */
    static Form object(String to, Supplier<Table> table) {
        return new Part(Place.of(to), table, Optional.empty(), "");
    }

    /** The children are read into an object of their own, which means nothing without one of them. */
    static Form object(String to, Supplier<Table> table, String needed) {
        return new Part(Place.of(to), table, Optional.empty(), needed);
    }

    /** The children are read into an object of its own, with a kind. */
    static Form object(String to, Supplier<Table> table, String kind, String system) {
        return new Part(Place.of(to), table, Optional.of(new Kind("kind", kind, system)), "");
    }

    /** The children are read into an attainment of their own. */
    static Form attainment(String to, String kind, Supplier<Table> table) {
        return new Attained(Place.of(to), kind, table);
    }

    /** An organisation of its own, of which the place has the key. */
    static Form organization(String to, Supplier<Table> table) {
        return new Organized(Place.of(to), table);
    }

    /** Kept back for privacy, unless every one of the categories is released. */
    default Form withheldAs(Category... categories) {
        return new Withheld(this, Set.of(categories));
    }

    /** @param prose whether line breaks matter */
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
        public String words(String element) {
            return element + " is " + to.text() + ".";
        }
    }

    record Number(Place to) implements Form {
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
        public String words(String element) {
            return element + " is " + to.text() + "; what is no number is an extension.";
        }
    }

    record Code(Place to, String system) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            element.leaf().ifPresent(leaf -> {
                Target code = scope.object(to);
                if (code == null) {
                    scope.fact(leaf, row.rule());
                } else {
                    scope.put(code, "value", Traced.carried(leaf, row.rule()));
                    scope.put(code, "system", Traced.fixed(system, LIST));
                }
            });
        }

        @Override
        public String words(String element) {
            return element + " is " + to.text() + ", a code of " + system + ".";
        }
    }

    /** An identifier whose kind is the name of the element. */
    record Identifies(Place to, String system) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            Target identifier = element.leaf().isPresent() ? scope.object(to) : null;
            if (identifier != null) {
                scope.put(identifier, "value", Traced.carried(element.leaf().orElseThrow(), row.rule()));
                scope.put(identifier.object("type"), "value", Traced.fixed(element.name(), FIXED));
                scope.put(identifier.object("type"), "system", Traced.fixed(system, LIST));
            }
        }

        @Override
        public String words(String element) {
            return element + " is an identifier in " + to.text() + ", of the type " + element + ".";
        }
    }

    /** Every leaf in the element is a fact named by its path. */
    record Facts(Place to) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            each(element, row, scope);
        }

        private void each(Source part, Row row, Scope scope) {
            part.leaf().ifPresent(leaf -> write(leaf, row, scope));
            part.children().stream()
                    .filter(child -> !child.name().equals("@nil"))
                    .forEach(child -> each(child, row, scope));
        }

        private void write(Leaf leaf, Row row, Scope scope) {
            if (to.text().equals("extensions[]")) {
                scope.fact(leaf, row.rule());
            } else {
                scope.fact(to, leaf, scope.path(leaf), "pesc", row.rule());
            }
        }

        @Override
        public String words(String element) {
            return element + " is a fact in " + to.text() + ", named by its path.";
        }
    }

    record UserDefined(Place to) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            each(element, "pesc:UserDefinedExtensions", row, scope);
        }

        private void each(Source part, String system, Row row, Scope scope) {
            String here = part.namespace().isEmpty() ? system : part.namespace();
            part.leaf()
                    .ifPresent(leaf -> scope.fact(
                            to, leaf, scope.path(leaf).replaceFirst("^UserDefinedExtensions/", ""), here, row.rule()));
            part.children().forEach(child -> each(child, here, row, scope));
        }

        @Override
        public String words(String element) {
            return "What " + element + " holds are facts in " + to.text()
                    + ", named by path, with the namespace they are in.";
        }
    }

    record Inside(Supplier<Table> table) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            table.get().read(element, scope);
        }

        @Override
        public String words(String element) {
            return "What " + element + " holds belongs to what it stands in.";
        }

        @Override
        public List<Table> tables() {
            return List.of(table.get());
        }
    }

    /**
     * The code that says what kind of thing an object is, where the element gives none.
     *
     * @param value empty for the name of the element
     */
    record Kind(String member, String value, String system) {}

    /** @param needed the child without which the object would mean nothing; empty if there is none such */
    record Part(Place to, Supplier<Table> table, Optional<Kind> kind, String needed) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            if (!says(element)) {
                return;
            }
            Target part = needed.isEmpty() || element.leaf(needed).isPresent() ? scope.object(to) : null;
            if (part == null) {
                Form.fact().read(element, row, scope);
                return;
            }
            table.get().read(element, scope.inner(element, part, table.get().isBare()));
            kind.filter(code -> !part.has(code.member())).ifPresent(code -> {
                Target object = part.object(code.member());
                String value = code.value().isEmpty() ? element.name() : code.value();
                scope.put(object, "value", Traced.fixed(value, FIXED));
                scope.put(object, "system", Traced.fixed(code.system(), FIXED));
            });
        }

        @Override
        public String words(String element) {
            return element + " is " + to.text()
                    + kind.filter(code -> !code.value().isEmpty())
                            .map(code -> " of kind " + code.value() + ".")
                            .orElse(".");
        }

        @Override
        public List<Table> tables() {
            return List.of(table.get());
        }
    }

    record Attained(Place to, String kind, Supplier<Table> table) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            Target part = says(element) ? scope.object(to) : null;
            if (part != null) {
                scope.put(part, "key", scope.reading().key("a"));
                scope.put(part, "kind", Traced.fixed(kind, FIXED));
                table.get().read(element, scope.inner(element, part, false));
            }
        }

        @Override
        public String words(String element) {
            return element + " is an attainment of kind " + kind + ", in " + to.text() + ".";
        }

        @Override
        public List<Table> tables() {
            return List.of(table.get());
        }
    }

    record Organized(Place to, Supplier<Table> table) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            if (says(element)) {
                Traced key = scope.reading().key("org");
                Target organization = scope.reading().record().item("organizations");
                scope.put(organization, "key", key);
                scope.write(to, key);
                table.get().read(element, scope.inner(element, organization, false));
            }
        }

        @Override
        public String words(String element) {
            return element + " is an organisation of its own; " + to.text() + " has its key.";
        }

        @Override
        public List<Table> tables() {
            return List.of(table.get());
        }
    }

    record Withheld(Form form, Set<Category> categories) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            if (scope.reading().options().privacy().released().containsAll(categories)) {
                form.read(element, row, scope);
            } else {
                scope.reading().accounts().withhold(element, row.rule());
            }
        }

        @Override
        public String words(String element) {
            return "Withheld unless "
                    + categories.stream().map(Category::token).sorted().collect(Collectors.joining(" and "))
                    + " is released. Then: " + form.words(element);
        }

        @Override
        public List<Table> tables() {
            return form.tables();
        }
    }

    /** Whether anything is said in the element or below. */
    static boolean says(Source element) {
        return element.all().stream().anyMatch(leaf -> !leaf.isBlank());
    }
}
