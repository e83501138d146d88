package org.lerkit.mapping.elm;

import java.util.Set;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table.Row;

/** An address for electronic mail, which the model writes as a URL and records do not. */
record Mail(Place to) implements Form {
    static final String SCHEME = "mailto:";

    static Mail at(String to) {
        return new Mail(Place.of(to));
    }

    /** The address alone. */
    static String bare(String url) {
        return url.startsWith(SCHEME) ? url.substring(SCHEME.length()) : url;
    }

    @Override
    public void read(Source element, Row row, Scope scope) {
        element.leaf().ifPresent(leaf -> {
            String bare = bare(leaf.raw());
            Traced.How how = bare.equals(leaf.raw()) ? Traced.How.CARRIED : Traced.How.RECODED;
            scope.write(to, Traced.of(how, bare, row.rule(), leaf));
        });
    }

    @Override
    public String target() {
        return to.text();
    }

    @Override
    public Set<String> dispositions() {
        return Set.of("carried", "recoded");
    }

    @Override
    public String words(String element) {
        return element + " becomes " + to.text() + ", without mailto:.";
    }
}
