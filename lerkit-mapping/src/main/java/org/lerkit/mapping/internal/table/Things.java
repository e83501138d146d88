package org.lerkit.mapping.internal.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Table.Row;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** Elements that hold others, and become a thing or part of one. */
final class Things {
    private Things() {}

    record Inside(Supplier<Table> table) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            table.get().read(element, scope);
        }

        @Override
        public String words(String element) {
            return "What " + element + " holds is read into the thing around it.";
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

    /**
     * An object of its own.
     *
     * @param needed the child without which the object would mean nothing; empty if there is none such
     */
    record Part(Place to, Supplier<Table> table, Optional<Kind> kind, String needed) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            if (!says(element)) {
                return;
            }
            Target part = needed.isEmpty() || element.leaf(needed).isPresent() ? scope.object(to) : null;
            if (part == null) {
                asFact().read(element, row, scope);
                return;
            }
            table.get().read(element, scope.inner(element, part, table.get().isBare()));
            kind.filter(code -> !part.has(code.member())).ifPresent(code -> {
                Target object = part.object(code.member());
                String value = code.value().isEmpty() ? element.name() : code.value();
                scope.put(
                        object,
                        "value",
                        Traced.fixed(value, scope.reading().tables().fixed()));
                scope.put(
                        object,
                        "system",
                        Traced.fixed(code.system(), scope.reading().tables().fixed()));
            });
        }

        @Override
        public String target() {
            return to.text();
        }

        @Override
        public String words(String element) {
            return element + " becomes " + to.text()
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
                scope.put(
                        part,
                        "kind",
                        Traced.fixed(kind, scope.reading().tables().fixed()));
                table.get().read(element, scope.inner(element, part, false));
            }
        }

        @Override
        public String target() {
            return to.text();
        }

        @Override
        public String words(String element) {
            return element + " becomes an attainment of kind " + kind + ", in " + to.text() + ".";
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
        public String target() {
            return to.text();
        }

        @Override
        public String words(String element) {
            return element + " becomes an organisation of its own; " + to.text() + " has its key.";
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
        public Form asFact() {
            return new Withheld(form.asFact(), categories);
        }

        @Override
        public String target() {
            return form.target();
        }

        @Override
        public Set<String> dispositions() {
            Set<String> all = new HashSet<>(form.dispositions());
            all.add("withheld");
            return all;
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
    private static boolean says(Source element) {
        return element.all().stream().anyMatch(leaf -> !leaf.isBlank());
    }
}
