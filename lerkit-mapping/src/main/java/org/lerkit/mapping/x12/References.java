package org.lerkit.mapping.x12;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.lerkit.mapping.internal.table.Table.Row;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/**
 * Numbers of the learner, each with a code for what it is. Those that are national are withheld. Whether one is decides
 * also where those behind it stand, so all of them depend on the codes before them.
 *
 * <p>The record does not tell numbers in the heading from those beside a name, so that all are written in the heading; what
 * else a segment says of its number is named by the place that it has there.
 */
record References(Place to) implements Form {
    /** Codes of element 128: social security number, corrected, prior, and Canada's social insurance number. */
    private static final Set<String> NATIONAL = Set.of("SY", "56", "57", "C0", "TJ");

    private static final String HEADING = "REF";
    private static final String SYSTEM = "x12:128";
    private static final Rule QUALIFIER =
            X12.TABLES.rule("reference.national", "Says that the number beside it is national, and so withheld.");
    private static final Rule LIST = X12.TABLES.rule("reference.system", "Names the list that a code is from.");

    /** The numbers in the heading, where all of them are written. */
    static Form heading() {
        return new References(Place.of("learner.identifiers[]"));
    }

    /** The numbers beside a name. */
    static Form beside() {
        return new References(Place.of("identifiers[]"));
    }

    /** Whether a code of element 128 is that of a national number. */
    static boolean isNational(String code) {
        return NATIONAL.contains(code);
    }

    @Override
    public void read(Source group, Row row, Scope scope) {
        Pair pair = Pair.of(group);
        if (pair.value().isEmpty() || pair.qualifier().isEmpty()) {
            scope.reading().accounts().withhold(group, row.rule());
            return;
        }
        Leaf number = pair.value().orElseThrow();
        Leaf kind = pair.qualifier().orElseThrow();
        List<Leaf> kinds = scope.reading().gathered("references");
        if (!scope.reading().options().privacy().releases(Category.NATIONAL_IDENTIFIER)) {
            kinds.add(kind);
            if (isNational(kind.text())) {
                scope.reading().accounts().control(kind, QUALIFIER);
                group.children().stream()
                        .filter(element -> !element.all().contains(kind))
                        .forEach(element -> scope.reading().accounts().withhold(element, row.rule()));
                return;
            }
        }
        write(number, kind, row.rule(), scope.dependingOn(List.copyOf(kinds)));
    }

    private void write(Leaf number, Leaf kind, Rule rule, Scope scope) {
        Target identifier = scope.object(to);
        if (identifier == null) {
            throw new IllegalStateException("not a list: " + to.text());
        }
        scope.put(identifier, "value", Traced.carried(number, rule));
        scope.put(identifier.object("type"), "value", Traced.carried(kind, rule));
        scope.put(identifier.object("type"), "system", Traced.fixed(SYSTEM, LIST));
        rename(number.location().path(), scope);
    }

    /** A segment is named as the one in the heading that its number is written in. */
    private static void rename(String element, Scope scope) {
        int position = scope.reading().next("learner.identifiers");
        int end = element.lastIndexOf('/');
        String segment = element.substring(0, end);
        if (segment.substring(segment.lastIndexOf('/') + 1).startsWith(HEADING)) {
            String transaction = segment.substring(0, segment.indexOf('/', 1));
            scope.reading().rename(segment, transaction + '/' + HEADING + '[' + position + ']');
        }
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        if (row.element().startsWith(HEADING) && this.to.steps().size() > 1) {
            stock.next(this.to, References::isTaken).ifPresent(taken -> {
                Leaf kind =
                        taken.source().child("type").orElseThrow().leaf("value").orElseThrow();
                Leaf number = taken.source().leaf("value").orElseThrow();
                to.add(Sources.first(row), stock.value(kind, row.rule(), taken.because()), kind.location());
                to.add(Sources.last(row), stock.value(number, row.rule(), taken.because()), number.location());
            });
        }
    }

    private static boolean isTaken(Source identifier) {
        return identifier.leaf("value").isPresent()
                && identifier
                        .child("type")
                        .filter(type -> type.leaf("value").isPresent()
                                && type.text("system").equals(Optional.of(SYSTEM)))
                        .isPresent();
    }

    @Override
    public String target() {
        return to.text();
    }

    @Override
    public Set<String> dispositions() {
        return Set.of("carried", "control", "narrowed", "withheld");
    }

    @Override
    public String words(String element) {
        return element + " becomes an identifier in " + to.text()
                + ", of the type that its qualifier says; withheld unless"
                + " national-identifier is released where that is "
                + String.join(", ", NATIONAL.stream().sorted().toList())
                + ", or where one of the two is missing.";
    }
}
