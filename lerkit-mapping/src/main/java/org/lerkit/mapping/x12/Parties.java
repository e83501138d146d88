package org.lerkit.mapping.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;

/** Who sent the record, and to whom: organisations, and which of them is which. */
record Parties() implements Form {
    private static final Place SENDER = Place.of("document.sender");
    private static final Place RECIPIENTS = Place.of("document.recipients[]");

    /** Where the key of a party goes, by the code of element 98: of senders and recipients, higher and K-12. */
    private static final Map<String, Place> ROLES =
            Map.of("AS", SENDER, "KS", SENDER, "AT", RECIPIENTS, "KR", RECIPIENTS);

    /** The codes that are written where a record does not have another one as a fact. */
    private static final Map<Place, String> WRITTEN = Map.of(SENDER, "AS", RECIPIENTS, "AT");

    private static final String CODE = "N101";
    private static final Place FACTS = Place.of("extensions[]");
    private static final Rule PARTY = X12.TABLES.rule(
            "party.role",
            "AS and KS send the record, AT and KR receive it; KS and KR, and any other code, become a fact of the"
                    + " organisation.");

    @Override
    public void read(Source loop, Row row, Scope scope) {
        Traced key = scope.reading().key("org");
        Target organization = scope.reading().record().item("organizations");
        organization.put("key", key);
        Scope inner = scope.inner(loop, organization, false);
        PartyTables.PARTY.read(loop, inner);
        Optional<Leaf> role = loop.leaf(CODE);
        role.ifPresent(code -> say(code, key.text(), scope, inner));
    }

    /** Behind all else that is said of the organisation, so that nothing stands elsewhere for it. */
    private static void say(Leaf code, String key, Scope scope, Scope organization) {
        Place place = ROLES.get(code.text());
        List<Leaf> roles = scope.reading().gathered("parties");
        roles.add(code);
        Traced said = Traced.of(Traced.How.RECODED, key, PARTY, code).dependingOn(List.copyOf(roles));
        boolean written = place != null && scope.write(place, said);
        if (!written || !WRITTEN.containsValue(code.text())) {
            organization.dependingOn(List.copyOf(roles)).fact(code, PARTY);
        }
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        for (Place place : List.of(SENDER, RECIPIENTS)) {
            stock.texts(place, to.room(row.element()), text -> true).forEach(taken -> {
                Leaf reference = taken.source().leaf().orElseThrow();
                Source organization = stock.writing().organization(reference);
                List<Leaf> reasons = new ArrayList<>(organization.leaves("key"));
                reasons.add(reference);
                Branch part = to.begin(row.element(), PartyTables.PARTY, organization.location());
                Stock said = stock.thing(organization, reasons);
                role(place, reference, said, part);
                PartyTables.PARTY.write(said, part);
                to.add(row.element(), part);
            });
        }
    }

    /** The code that says which party it is: a fact of the organisation, where that is the code of such a party. */
    private static void role(Place place, Leaf reference, Stock organization, Branch part) {
        List<Stock.Taken> facts = organization.things(FACTS, Integer.MAX_VALUE, fact -> X12.isFact(fact, CODE));
        Optional<Source> own = facts.stream()
                .map(Stock.Taken::source)
                .filter(fact -> place.equals(ROLES.get(fact.text("value").orElse(""))))
                .findFirst();
        Traced code = own.flatMap(fact -> fact.leaf("value")
                        .map(value -> organization.value(
                                Traced.verbatim(value, PARTY).placedBy(reference), X12.naming(fact))))
                .orElseGet(() -> {
                    List<Leaf> others = facts.stream()
                            .flatMap(fact -> fact.source().all().stream())
                            .toList();
                    Traced recoded = Traced.of(Traced.How.RECODED, WRITTEN.getOrDefault(place, ""), PARTY, reference);
                    return organization.value(recoded.dependingOn(others), List.of());
                });
        part.add(CODE, code, reference.location());
    }

    @Override
    public String target() {
        return "organizations[], document.sender, document.recipients[]";
    }

    @Override
    public Set<String> dispositions() {
        return Set.of("carried", "recoded");
    }

    @Override
    public String words(String element) {
        return element + " becomes an organisation of its own. " + PARTY.words();
    }

    @Override
    public List<Table> tables() {
        return List.of(PartyTables.PARTY);
    }

    /** An organisation of which nothing is said but a number. */
    static Form numbered(String to) {
        return new Numbered(Place.of(to));
    }

    private record Numbered(Place to) implements Form {
        @Override
        public void read(Source group, Row row, Scope scope) {
            Traced key = scope.reading().key("org");
            Target organization = scope.reading().record().item("organizations");
            organization.put("key", key);
            scope.write(to, key);
            CodeForms.institutionId("identifiers[]").read(group, row, scope.inner(group, organization, false));
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            for (Stock.Taken taken : stock.texts(this.to, 1, text -> true)) {
                Leaf reference = taken.source().leaf().orElseThrow();
                Source organization = stock.writing().organization(reference);
                List<Leaf> reasons = new ArrayList<>(organization.leaves("key"));
                reasons.add(reference);
                CodeForms.institutionId("identifiers[]").write(row, stock.thing(organization, reasons), to);
            }
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
            return element + " becomes an organisation of its own, with that number; " + to.text() + " has its key.";
        }
    }

    /** Numbers to call and addresses to write to, in the lists that their qualifiers name. */
    record Reach() implements Form {
        private static final Place EMAILS = Place.of("emails[]");
        private static final Place URLS = Place.of("urls[]");
        private static final Place PHONES = Place.of("phones[]");
        private static final String SYSTEM = "x12:365";
        private static final Rule LIST = X12.TABLES.rule("reach.system", "Names the list that a code is from.");

        @Override
        public void read(Source group, Row row, Scope scope) {
            Pair pair = Pair.of(group);
            if (pair.qualifier().isEmpty() || pair.value().isEmpty()) {
                group.all().forEach(leaf -> scope.fact(leaf, row.rule()));
                return;
            }
            Leaf kind = pair.qualifier().get();
            Leaf number = pair.value().get();
            String path = group.location().path();
            List<Leaf> kinds = scope.reading().gathered("reach " + path.substring(0, path.lastIndexOf('/')));
            kinds.add(kind);
            Scope here = scope.dependingOn(List.copyOf(kinds));
            switch (kind.text()) {
                case "EM" ->
                    here.write(EMAILS, Traced.carried(number, row.rule()).placedBy(kind));
                case "UR" -> here.write(URLS, Traced.carried(number, row.rule()).placedBy(kind));
                default -> phone(number, kind, row.rule(), here);
            }
        }

        private static void phone(Leaf number, Leaf kind, Rule rule, Scope scope) {
            Target phone = scope.object(PHONES);
            if (phone == null) {
                throw new IllegalStateException("not a list: " + PHONES.text());
            }
            scope.put(phone, "number", Traced.carried(number, rule));
            scope.put(phone.object("kind"), "value", Traced.carried(kind, rule));
            scope.put(phone.object("kind"), "system", Traced.fixed(SYSTEM, LIST));
        }

        /** A phone, or else an address; one whose elements are said by facts takes none. */
        @Override
        public void write(Row row, Stock stock, Branch to) {
            boolean taken = stock.source().children("extensions").stream()
                    .anyMatch(fact -> X12.isFact(fact, Sources.first(row)) || X12.isFact(fact, Sources.last(row)));
            if (!taken) {
                List<Leaf> kinds = stock.source().children("phones").stream()
                        .flatMap(phone -> Stock.marks(phone).stream())
                        .toList();
                Optional<Stock.Taken> phone = stock.next(PHONES, Reach::isNumber);
                phone.ifPresent(number -> phone(number, row, stock, to));
                if (phone.isEmpty() && !address(EMAILS, "EM", kinds, row, stock, to)) {
                    address(URLS, "UR", kinds, row, stock, to);
                }
            }
        }

        private static boolean isNumber(Source phone) {
            return phone.leaf("number").isPresent()
                    && phone.child("kind")
                            .filter(kind -> kind.leaf("value").isPresent()
                                    && kind.text("system").equals(Optional.of(SYSTEM)))
                            .isPresent();
        }

        private static void phone(Stock.Taken phone, Row row, Stock stock, Branch to) {
            Leaf kind = phone.source().child("kind").orElseThrow().leaf("value").orElseThrow();
            Leaf number = phone.source().leaf("number").orElseThrow();
            to.add(Sources.first(row), stock.value(kind, row.rule(), phone.because()), kind.location());
            to.add(Sources.last(row), stock.value(number, row.rule(), phone.because()), number.location());
        }

        private static boolean address(Place place, String kind, List<Leaf> kinds, Row row, Stock stock, Branch to) {
            List<Stock.Taken> next = stock.texts(place, 1, text -> true);
            next.forEach(taken -> {
                Leaf address = Stock.text(taken.source()).orElseThrow();
                Traced code = Traced.of(Traced.How.RECODED, kind, row.rule(), address);
                to.add(Sources.first(row), stock.value(code.dependingOn(kinds), List.of()), address.location());
                Traced text = Traced.verbatim(address, row.rule());
                to.add(Sources.last(row), stock.value(text.dependingOn(kinds), List.of()), address.location());
            });
            return !next.isEmpty();
        }

        @Override
        public Form asFact() {
            return Form.anything("extensions[]");
        }

        @Override
        public String target() {
            return "emails[], urls[], phones[]";
        }

        @Override
        public Set<String> dispositions() {
            return Set.of("carried", "recoded");
        }

        @Override
        public String words(String element) {
            return element
                    + " becomes emails[] where it is EM, urls[] where it is UR, and else phones[] with its code of"
                    + " x12:365.";
        }
    }
}
