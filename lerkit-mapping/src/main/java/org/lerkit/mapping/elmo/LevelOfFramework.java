package org.lerkit.mapping.elmo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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

/** A level of a qualifications framework becomes an alignment; the levels of the EQF have addresses. */
record LevelOfFramework(Supplier<Table> table) implements Form {
    /** Where the European Union publishes the levels of the EQF. */
    static final String EQF = "http://data.europa.eu/snb/eqf/";

    private static final Place TO = Place.of("alignments[]");
    private static final Set<String> MEMBERS = Set.of("framework", "code", "description", "url");
    private static final Pattern EQF_LEVEL = Pattern.compile("[1-8]");
    private static final Rule ADDRESS =
            Elmo.TABLES.rule("level.address", "A level of the EQF has an address, made of its number.");

    @Override
    public void read(Source element, Row row, Scope scope) {
        Optional<Leaf> framework = element.leaf("type");
        if (framework.isEmpty()) {
            scope.reading().apart(element);
            Form.anything("extensions[]").read(element, row, scope);
            return;
        }
        Target level = scope.item(TO);
        table.get().read(element, scope.inner(element, level, true));
        List<Leaf> because = List.copyOf(element.leaves("value"));
        element.leaf("value")
                .filter(value -> EQF_LEVEL.matcher(value.text()).matches())
                .filter(value -> framework.get().text().equalsIgnoreCase("EQF"))
                .ifPresent(value -> scope.put(
                        level,
                        "url",
                        Traced.derived(EQF + value.text(), ADDRESS, because).dependingOn(framework.get())));
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        for (Stock.Taken taken : stock.things(TO, to.room(row.element()), LevelOfFramework::isLevel)) {
            Source level = taken.source();
            Branch part = to.begin(row.element(), table.get(), level.location());
            table.get().write(stock.part(taken), part);
            to.add(row.element(), part);
            level.leaf("url")
                    .filter(url -> address(level).equals(Optional.of(url.raw())))
                    .ifPresent(url -> stock.writing().accounts().control(url, ADDRESS));
        }
    }

    /** An alignment that says what a level says, and nothing else. */
    private static boolean isLevel(Source alignment) {
        return alignment.leaf("framework").isPresent()
                && alignment.children().stream().map(Source::name).allMatch(MEMBERS::contains);
    }

    private static Optional<String> address(Source level) {
        return level.text("code")
                .filter(code -> EQF_LEVEL.matcher(code).matches())
                .map(code -> EQF + code);
    }

    @Override
    public String target() {
        return TO.text();
    }

    @Override
    public String words(String element) {
        return element + " becomes an alignment in " + TO.text() + "; of a level of the EQF the address is known too.";
    }

    @Override
    public List<Table> tables() {
        return List.of(table.get());
    }
}
