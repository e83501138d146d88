package org.lerkit.mapping.edfi;

import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table.Row;

/**
 * A code that names its list: {@code uri://ed-fi.org/TermDescriptor#Fall Semester} is the code {@code Fall Semester} of
 * {@code uri://ed-fi.org/TermDescriptor}. Some stand in an object of one member that has the same name.
 */
record Descriptor(Place to) implements Form {
    private static final Rule SYSTEM = EdFi.TABLES.rule("descriptor.system", "Names the member that holds the code.");

    static Descriptor at(String to) {
        return new Descriptor(Place.of(to));
    }

    @Override
    public void read(Source element, Row row, Scope scope) {
        Optional<Leaf> said = element.leaf().or(() -> element.leaf(element.name()));
        said.ifPresent(leaf -> {
            Target code = scope.object(to);
            if (code == null) {
                scope.fact(leaf, row.rule());
                return;
            }
            int hash = leaf.raw().lastIndexOf('#');
            boolean named = leaf.raw().startsWith("uri:")
                    && hash > 0
                    && hash < leaf.raw().length() - 1;
            scope.put(
                    code,
                    "value",
                    named
                            ? Traced.of(Traced.How.SPLIT, leaf.raw().substring(hash + 1), row.rule(), leaf)
                            : Traced.carried(leaf, row.rule()));
            scope.put(
                    code,
                    "system",
                    named
                            ? Traced.of(Traced.How.SPLIT, leaf.raw().substring(0, hash), row.rule(), leaf)
                            : Traced.fixed("edfi:" + element.name(), SYSTEM).dependingOn(leaf));
        });
    }

    @Override
    public String target() {
        return to.text();
    }

    @Override
    public Set<String> dispositions() {
        return Set.of("carried", "split");
    }

    @Override
    public String words(String element) {
        return element + " becomes " + to.text() + ": what is behind the # is the code, what is before it its list.";
    }
}
