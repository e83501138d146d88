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
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;

/** Who sent the record, and to whom: organisations, and which of them is which. */
record Parties() implements Form {
    private static final Place SENDER = Place.of("document.sender");
    private static final Place RECIPIENTS = Place.of("document.recipients[]");

    /** Where the key of a party goes, by the code of element 98: of senders and recipients, higher and K-12. */
    private static final Map<String, Place> ROLES =
            Map.of("AS", SENDER, "KS", SENDER, "AT", RECIPIENTS, "KR", RECIPIENTS);

    private static final Rule PARTY = X12.TABLES.rule(
            "party.role",
            "AS and KS send the record, AT and KR receive it; another code becomes a fact of the organisation.");

    @Override
    public void read(Source loop, Row row, Scope scope) {
        Traced key = scope.reading().key("org");
        Target organization = scope.reading().record().item("organizations");
        organization.put("key", key);
        Scope inner = scope.inner(loop, organization, false);
        PartyTables.PARTY.read(loop, inner);
        Optional<Leaf> role = loop.leaf("N101");
        role.ifPresent(code -> say(code, key.text(), scope, inner));
    }

    /** Behind all else that is said of the organisation, so that nothing stands elsewhere for it. */
    private static void say(Leaf code, String key, Scope scope, Scope organization) {
        Place place = ROLES.get(code.text());
        List<Leaf> roles = scope.reading().gathered("parties");
        roles.add(code);
        Traced said = Traced.of(Traced.How.RECODED, key, PARTY, code).dependingOn(List.copyOf(roles));
        if (place == null || !scope.write(place, said)) {
            organization.dependingOn(List.copyOf(roles)).fact(code, PARTY);
        }
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
            Values.institutionId("identifiers[]").read(group, row, scope.inner(group, organization, false));
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
        private static final Rule LIST = X12.TABLES.rule("reach.system", "Names the list that a code is from.");

        @Override
        public void read(Source group, Row row, Scope scope) {
            Values.Pair pair = Values.Pair.of(group);
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
            scope.put(phone.object("kind"), "system", Traced.fixed("x12:365", LIST));
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
