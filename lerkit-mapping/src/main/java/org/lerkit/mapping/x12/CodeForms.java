package org.lerkit.mapping.x12;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Stock;
import org.lerkit.mapping.internal.table.Table.Row;

/** Codes and identifiers beside what says which they are. */
final class CodeForms {
    /** Lists that X12 qualifies identification codes by (element 66), as other formats call them. */
    static final Map<String, String> CODE_LISTS = Map.of("81", "CIP", "82", "HEGIS");

    /** Identifiers of institutions that X12 qualifies by element 66, as PESC calls them. */
    static final Map<String, String> INSTITUTION_IDS = Map.of(
            "71", "IPEDS", "72", "ATP", "73", "FICE", "74", "ACT", "77", "CCD", "78", "CEEBACT", "CB", "CSIS", "CS",
            "USIS");

    static final String INSTITUTION_ID = "pesc:organization-id";
    static final String ID_QUALIFIER = "x12:66";

    private CodeForms() {}

    /** A code, and the list that it is from. */
    static Form classified(String to, String element) {
        return new Classified(Place.of(to), element);
    }

    /** An identifier of an institution, and of which kind it is. */
    static Form institutionId(String to) {
        return new InstitutionId(Place.of(to));
    }

    private record Classified(Place to, String element) implements Form {
        @Override
        public void read(Source group, Row row, Scope scope) {
            Pair pair = Pair.of(group);
            Target code = pair.value().isPresent() ? scope.object(to) : null;
            if (code == null) {
                group.all().forEach(leaf -> scope.fact(leaf, row.rule()));
                return;
            }
            scope.put(code, "value", Traced.carried(pair.value().orElseThrow(), row.rule()));
            pair.qualifier().ifPresent(list -> {
                String name = known().getOrDefault(list.text(), prefix() + list.text());
                scope.put(code, "system", Traced.of(How.RECODED, name, row.rule(), list));
            });
        }

        private Map<String, String> known() {
            return element.equals("66") ? CODE_LISTS : Map.of();
        }

        private String prefix() {
            return "x12:" + element + ':';
        }

        private Optional<String> list(String system) {
            return system.startsWith(prefix())
                    ? Optional.of(system.substring(prefix().length()))
                    : key(known(), system);
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            stock.next(
                            this.to,
                            code -> code.leaf("value").isPresent()
                                    && (!code.has("system")
                                            || code.text("system")
                                                    .flatMap(this::list)
                                                    .isPresent()))
                    .ifPresent(taken -> {
                        Source code = taken.source();
                        Leaf value = code.leaf("value").orElseThrow();
                        code.leaf("system")
                                .ifPresent(system -> to.add(
                                        Sources.first(row),
                                        stock.value(
                                                Traced.of(
                                                        How.RECODED,
                                                        list(system.text()).orElseThrow(),
                                                        row.rule(),
                                                        system),
                                                taken.because()),
                                        system.location()));
                        to.add(Sources.last(row), stock.value(value, row.rule(), taken.because()), value.location());
                    });
        }

        @Override
        public Form asFact() {
            return Form.anything("extensions[]");
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
        public String words(String name) {
            return name + " becomes " + to.text() + ", a code of the list that its qualifier names: CIP, HEGIS, or x12:"
                    + element + " and the qualifier.";
        }
    }

    private record InstitutionId(Place to) implements Form {
        @Override
        public void read(Source group, Row row, Scope scope) {
            Pair pair = Pair.of(group);
            Target identifier = pair.value().isPresent() ? scope.object(to) : null;
            if (identifier == null) {
                group.all().forEach(leaf -> scope.fact(leaf, row.rule()));
                return;
            }
            scope.put(identifier, "value", Traced.carried(pair.value().orElseThrow(), row.rule()));
            pair.qualifier().ifPresent(kind -> {
                Optional<String> known = Optional.ofNullable(INSTITUTION_IDS.get(kind.text()));
                Target type = identifier.object("type");
                String system = known.isPresent() ? INSTITUTION_ID : ID_QUALIFIER;
                scope.put(type, "value", Traced.of(How.RECODED, known.orElse(kind.text()), row.rule(), kind));
                scope.put(type, "system", Traced.of(How.RECODED, system, row.rule(), kind));
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
        public void write(Row row, Stock stock, Branch to) {
            stock.next(this.to, InstitutionId::isTaken).ifPresent(taken -> {
                Leaf value = taken.source().leaf("value").orElseThrow();
                taken.source().child("type").ifPresent(type -> {
                    Leaf[] kind = type.all().toArray(Leaf[]::new);
                    Traced code = Traced.of(How.RECODED, qualifier(type).orElseThrow(), row.rule(), kind);
                    to.add(Sources.first(row), stock.value(code, taken.because()), type.location());
                });
                to.add(Sources.last(row), stock.value(value, row.rule(), taken.because()), value.location());
            });
        }

        private static boolean isTaken(Source identifier) {
            return identifier.leaf("value").isPresent()
                    && identifier
                            .child("type")
                            .map(type -> qualifier(type).isPresent())
                            .orElse(true);
        }

        private static Optional<String> qualifier(Source type) {
            Optional<String> value = type.text("value");
            String system = type.text("system").orElse("");
            return system.equals(INSTITUTION_ID)
                    ? value.flatMap(known -> key(INSTITUTION_IDS, known))
                    : value.filter(code -> system.equals(ID_QUALIFIER));
        }

        @Override
        public Form asFact() {
            return Form.anything("extensions[]");
        }

        @Override
        public String words(String name) {
            return name + " becomes an identifier in " + to.text()
                    + "; of the kinds that PESC has too under the name it has there, of others by its code of x12:66.";
        }
    }

    private static Optional<String> key(Map<String, String> map, String value) {
        return map.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
