package org.lerkit.mapping.elmo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;

/** A learning opportunity becomes an attainment, whose kind follows from its type. */
record LearningOpportunity(Place to, Supplier<Table> table) implements Form {
    /** What each type is called in the record. */
    static final Map<String, String> KINDS =
            Map.of("Degree Programme", "programme", "Module", "module", "Course", "course", "Class", "class");
    /** What is called so is not known further. */
    static final String UNTYPED = "achievement";

    private static final Rule KIND =
            Elmo.TABLES.rule("opportunity.kind", "The kind follows from the type; without one it is an achievement.");

    LearningOpportunity(String to, Supplier<Table> table) {
        this(Place.of(to), table);
    }

    @Override
    public void read(Source element, Row row, Scope scope) {
        Target part = scope.object(to);
        if (part != null) {
            scope.put(part, "key", scope.reading().key("a"));
            scope.put(part, "kind", kind(element.leaf("type")));
            table.get().read(element, scope.inner(element, part, false));
        }
    }

    private static Traced kind(Optional<Leaf> type) {
        return type.map(leaf -> Traced.of(Traced.How.RECODED, KINDS.getOrDefault(leaf.text(), UNTYPED), KIND, leaf))
                .orElseGet(() -> Traced.fixed(UNTYPED, KIND));
    }

    @Override
    public String target() {
        return to.text();
    }

    @Override
    public String words(String element) {
        return element + " becomes an attainment in " + to.text()
                + ", of kind programme, module, course or class by its type, and achievement without one.";
    }

    @Override
    public List<Table> tables() {
        return List.of(table.get());
    }
}
