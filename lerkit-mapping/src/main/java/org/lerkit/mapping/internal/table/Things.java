package org.lerkit.mapping.internal.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Table.Row;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** Elements that hold others, and become a thing or part of one. */
final class Things {
    private Things() {}

    /**
     * The thing around.
     *
     * @param needed the child without which an element is read as facts; empty if there is none such
     */
    record Inside(Supplier<Table> table, Times times, String needed) implements Form {
        /** What to do with more than one element of the name. */
        enum Times {
            ONCE,
            JOINED,
            EACH
        }

        @Override
        public void read(Source element, Row row, Scope scope) {
            boolean lacks = !needed.isEmpty() && element.leaf(needed).isEmpty();
            if (lacks || (times == Times.ONCE && scope.isClosed(element.name()))) {
                scope.reading().apart(element);
                table.get().asFacts().read(element, scope);
                return;
            }
            table.get().read(element, scope);
            if (says(element)) {
                scope.close(element.name());
            }
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            int room = times == Times.ONCE ? 1 : to.room(row.element());
            for (int i = 0; i < room; i++) {
                Branch part =
                        to.begin(row.element(), table.get(), stock.source().location());
                table.get().writeRows(stock, part);
                if (part.isEmpty()) {
                    return;
                }
                to.add(row.element(), part);
            }
        }

        @Override
        public List<Facts.Origin> facts(FactPath at) {
            return table.get().facts(at);
        }

        @Override
        public String words(String element) {
            return "What " + element + " holds is read into the thing around it"
                    + switch (times) {
                        case ONCE -> "; a second one becomes facts.";
                        case JOINED -> ".";
                        case EACH -> needed.isEmpty() ? "." : "; one without " + needed + " becomes facts.";
                    };
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
            boolean whole = needed.isEmpty() ? !bareOfMore(element) : hasNeeded(element);
            Target part = whole ? scope.object(to) : null;
            if (part == null) {
                scope.reading().apart(element);
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

        private boolean hasNeeded(Source element) {
            return (needed.equals(Table.OWN_TEXT) ? element.leaf() : element.leaf(needed)).isPresent();
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            for (Stock.Taken taken : stock.marked(this.to, to.room(row.element()), item -> isOf(item, row))) {
                Branch part =
                        to.begin(row.element(), table.get(), taken.source().location());
                table.get().write(stock.part(taken), part);
                to.add(row.element(), part);
            }
        }

        private boolean bareOfMore(Source element) {
            return table.get().isBare() && !table.get().makesMoreThanFacts(element);
        }

        /** Whether an object says that it is what this form makes, or says nothing of what it is. */
        private boolean isOf(Source item, Row row) {
            for (String member : Stock.MARKS) {
                Optional<Source> code = item.child(member);
                Optional<Kind> own = kind.filter(each -> each.member().equals(member));
                boolean read = code.flatMap(mark -> mark.text("system"))
                        .filter(table.get().systems(member)::contains)
                        .isPresent();
                boolean fixed = own.isPresent()
                        && isCode(
                                code,
                                own.get().value().isEmpty()
                                        ? row.element()
                                        : own.get().value(),
                                own.get().system());
                if (!read && !fixed && (code.isPresent() || own.isPresent())) {
                    return false;
                }
            }
            return true;
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
        public void write(Row row, Stock stock, Branch to) {
            for (Stock.Taken taken : stock.things(
                    this.to, to.room(row.element()), item -> item.text("kind").equals(Optional.of(kind)))) {
                Branch part =
                        to.begin(row.element(), table.get(), taken.source().location());
                table.get().write(stock.thing(taken.source(), taken.source().leaves("kind")), part);
                if (!part.isEmpty()) {
                    taken.source().leaves("kind").forEach(stock.writing()::saidByName);
                }
                to.add(row.element(), part);
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
        public void write(Row row, Stock stock, Branch to) {
            for (Stock.Taken taken : stock.texts(this.to, to.room(row.element()), text -> true)) {
                Leaf reference = taken.source().leaf().orElseThrow();
                Source organization = stock.writing().organization(reference);
                List<Leaf> reasons = new ArrayList<>(organization.leaves("key"));
                reasons.add(reference);
                Branch part = to.begin(row.element(), table.get(), organization.location());
                table.get().write(stock.thing(organization, reasons), part);
                to.add(row.element(), part);
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
        public void write(Row row, Stock stock, Branch to) {
            form.write(row, stock, to);
        }

        @Override
        public List<Facts.Origin> facts(FactPath at) {
            return form.facts(at);
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

    /** Whether there is a code, and it is this one of this list. */
    static boolean isCode(Optional<Source> code, String value, String system) {
        return code.filter(said -> said.text("value").equals(Optional.of(value))
                        && said.text("system").equals(Optional.of(system)))
                .isPresent();
    }

    record Dropped(String why) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            scope.reading().accounts().drop(element, row.rule());
        }

        @Override
        public Form asFact() {
            return this;
        }

        @Override
        public Set<String> dispositions() {
            return Set.of("dropped");
        }

        @Override
        public String words(String element) {
            return "Left out: " + why;
        }
    }

    /** Whether anything is said in the element or below. */
    static boolean says(Source element) {
        return element.says();
    }
}
