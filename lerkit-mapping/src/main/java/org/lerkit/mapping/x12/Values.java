package org.lerkit.mapping.x12;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table.Row;

/** Elements of which one says what the other means. */
final class Values {
    /** Lists that X12 qualifies identification codes by (element 66), as other formats call them. */
    static final Map<String, String> CODE_LISTS = Map.of("81", "CIP", "82", "HEGIS");

    /** Identifiers of institutions that X12 qualifies by element 66, as PESC calls them. */
    static final Map<String, String> INSTITUTION_IDS = Map.of(
            "71", "IPEDS", "72", "ATP", "73", "FICE", "74", "ACT", "77", "CCD", "78", "CEEBACT", "CB", "CSIS", "CS",
            "USIS");

    static final String INSTITUTION_ID = "pesc:organization-id";
    static final String ID_QUALIFIER = "x12:66";

    private Values() {}

    /** A date of eight digits, which is what its element always is since 004010. */
    static Form day(String to) {
        return new Dated(Place.of(to), "D8");
    }

    /** The month that stands for a term, which its element always is: six digits. */
    static Form month(String to) {
        return new Dated(Place.of(to), "CM");
    }

    /** A date and the format that it is in; of a range the first. */
    static Form date(String to) {
        return new Period(Place.of(to), Optional.empty());
    }

    /** A date or a range, and the format that it is in. */
    static Form period(String start, String end) {
        return new Period(Place.of(start), Optional.of(Place.of(end)));
    }

    /** A code, and the list that it is from. */
    static Form classified(String to, String element) {
        return new Classified(Place.of(to), element);
    }

    /** An identifier of an institution, and of which kind it is. */
    static Form institutionId(String to) {
        return new InstitutionId(Place.of(to));
    }

    /** A date with what it is the date of, as a fact. */
    static Form event(String to) {
        return new Event(Place.of(to));
    }

    private record Dated(Place to, String format) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            element.leaf().ifPresent(leaf -> {
                Traced value = Dates.one(format, leaf.text())
                        .map(text -> Traced.of(How.RECODED, text, row.rule(), leaf))
                        .orElseGet(() -> Traced.carried(leaf, row.rule()));
                if (!scope.write(to, value)) {
                    scope.fact(leaf, row.rule());
                }
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
            return element + " becomes " + to.text() + ", with hyphens; as it is where it is not of the length that it"
                    + " should have.";
        }
    }

    private record Period(Place start, Optional<Place> end) implements Form {
        @Override
        public void read(Source group, Row row, Scope scope) {
            Pair pair = Pair.of(group);
            if (pair.value().isEmpty() || pair.qualifier().isEmpty() || !write(pair, row.rule(), scope)) {
                group.all().forEach(leaf -> scope.fact(leaf, row.rule()));
            }
        }

        private boolean write(Pair pair, Rule rule, Scope scope) {
            Leaf format = pair.qualifier().orElseThrow();
            Leaf date = pair.value().orElseThrow();
            List<String> dates = Dates.read(format.text(), date.text());
            if (dates.isEmpty()) {
                return scope.write(start, Traced.carried(date, rule).dependingOn(format));
            } else if (dates.size() == 1 || end.isEmpty()) {
                How how = dates.size() == 1 ? How.RECODED : How.NARROWED;
                return scope.write(start, Traced.of(how, dates.get(0), rule, date, format));
            }
            return scope.write(start, Traced.of(How.SPLIT, dates.get(0), rule, date, format))
                    && scope.write(end.get(), Traced.of(How.SPLIT, dates.get(1), rule, date, format));
        }

        @Override
        public String target() {
            return start.text() + end.map(place -> ", " + place.text()).orElse("");
        }

        @Override
        public Set<String> dispositions() {
            return Set.of("carried", "narrowed", "recoded", "split");
        }

        @Override
        public String words(String element) {
            return element + " becomes " + start.text()
                    + end.map(place -> ", and where it is a range " + place.text())
                            .orElse("")
                    + ", as year, month and day; as it is where its format is another than D8, CM, CY, DB or a range of"
                    + " these.";
        }
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
                String name = CODE_LISTS.getOrDefault(list.text(), "x12:" + element + ':' + list.text());
                scope.put(code, "system", Traced.of(How.RECODED, name, row.rule(), list));
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
        public String words(String name) {
            return name + " becomes an identifier in " + to.text()
                    + "; of the kinds that PESC has too under the name it has there, of others by its code of x12:66.";
        }
    }

    private record Event(Place to) implements Form {
        private static final Rule SYSTEM = X12.TABLES.rule("event", "Names the format that a fact comes from.");

        @Override
        public void read(Source group, Row row, Scope scope) {
            List<Leaf> leaves = group.all();
            if (leaves.size() != 3) {
                leaves.forEach(leaf -> scope.fact(leaf, row.rule()));
                return;
            }
            Leaf what = leaves.get(0);
            Leaf format = leaves.get(1);
            Leaf date = leaves.get(2);
            List<String> dates = Dates.read(format.text(), date.text());
            Target fact = scope.object(to);
            if (fact == null) {
                throw new IllegalStateException("not a list: " + to.text());
            }
            scope.put(fact, "name", Traced.of(How.RECODED, "x12:374:" + what.text(), row.rule(), what));
            scope.put(
                    fact,
                    "value",
                    dates.isEmpty()
                            ? Traced.carried(date, row.rule()).dependingOn(format)
                            : Traced.of(How.RECODED, String.join("/", dates), row.rule(), date, format));
            scope.put(fact, "system", Traced.fixed("x12", SYSTEM));
        }

        @Override
        public String target() {
            return to.text();
        }

        @Override
        public Set<String> dispositions() {
            return Set.of("carried", "narrowed", "recoded");
        }

        @Override
        public String words(String name) {
            return name + " becomes a fact in " + to.text()
                    + " whose name is the code of x12:374; a range with a slash.";
        }
    }

    /** A qualifier and what it qualifies. */
    record Pair(Optional<Leaf> qualifier, Optional<Leaf> value) {
        static Pair of(Source group) {
            String first = group.name().substring(0, group.name().indexOf('-'));
            List<Leaf> values = group.children().stream()
                    .filter(child -> !child.name().equals(first))
                    .flatMap(child -> child.leaf().stream())
                    .toList();
            return values.size() == 1
                    ? new Pair(group.leaf(first), Optional.of(values.get(0)))
                    : new Pair(Optional.empty(), Optional.empty());
        }
    }
}
