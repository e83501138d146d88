package org.lerkit.mapping.elmo;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

/** A learning opportunity becomes an attainment, whose kind follows from its type. */
record LearningOpportunity(Place to, Supplier<Table> table) implements Form {
    /** What each type is called in the record. */
    static final Map<String, String> KINDS =
            Map.of("Degree Programme", "programme", "Module", "module", "Course", "course", "Class", "class");
    /** What is called so is not known further. */
    static final String UNTYPED = "achievement";

    private static final String TYPE = "type";
    private static final Map<String, String> TYPES =
            KINDS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
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
            scope.put(part, "kind", kind(element.leaf(TYPE)));
            table.get().read(element, scope.inner(element, part, false));
        }
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        for (Stock.Taken taken : stock.things(this.to, to.room(row.element()), LearningOpportunity::isOne)) {
            Source attainment = taken.source();
            Leaf kind = attainment.leaf("kind").orElseThrow();
            Branch part = to.begin(row.element(), table.get(), attainment.location());
            table.get().write(stock.thing(attainment, List.of(kind)), part);
            if (part.isEmpty()) {
                continue;
            }
            Optional<String> type = part.parts(TYPE).stream()
                    .flatMap(said -> said.said().stream())
                    .map(Traced::text)
                    .findFirst();
            if (type.isEmpty() && TYPES.containsKey(kind.raw())) {
                String named = requireNonNull(TYPES.get(kind.raw()));
                part.add(TYPE, Traced.of(Traced.How.RECODED, named, KIND, kind), kind.location());
            } else if (type.map(LearningOpportunity::kindOf).orElse(UNTYPED).equals(kind.raw())) {
                stock.writing().saidByName(kind);
            }
            to.add(row.element(), part);
        }
    }

    private static boolean isOne(Source attainment) {
        return attainment
                .text("kind")
                .filter(kind -> kind.equals(UNTYPED) || TYPES.containsKey(kind))
                .isPresent();
    }

    private static String kindOf(String type) {
        return KINDS.getOrDefault(type, UNTYPED);
    }

    private static Traced kind(Optional<Leaf> type) {
        return type.map(leaf -> Traced.of(Traced.How.RECODED, kindOf(leaf.text()), KIND, leaf))
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
