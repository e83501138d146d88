package org.lerkit.mapping.x12;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
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
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/**
 * People: the learner, once for each name, and others. A loop is about the learner if its role is that of the student, or
 * if it says neither a role nor how the person is related to the student; whoever else it is about is withheld. The role
 * decides also where those behind it stand, so all of them depend on the roles before them.
 */
record Individuals() implements Form {
    private static final String ROLE = "IN103";
    private static final String RELATIONSHIP = "IN106";
    private static final String STUDENT = "S2";

    /** The code of element 1065 for a person. */
    private static final String PERSON = "1";

    private static final Rule ROLES =
            X12.TABLES.rule("individual.role", "Says whether a loop is about the learner or about somebody else.");
    private static final Place PERSONAL = Place.of("personal[]");

    @Override
    public void read(Source loop, Row row, Scope scope) {
        Optional<Leaf> role = loop.leaf(ROLE);
        List<Leaf> roles = scope.reading().gathered("roles");
        role.ifPresent(roles::add);
        Target learner = scope.target().object("learner");
        Scope inner = scope.inner(learner).dependingOn(List.copyOf(roles));
        boolean student = role.map(code -> code.text().equals(STUDENT)).orElse(!loop.has(RELATIONSHIP));
        Accounts accounts = scope.reading().accounts();
        boolean third = scope.reading().options().privacy().releases(Category.THIRD_PERSON);
        if (student || third) {
            scope.reading().renumber(loop, scope.reading().next("individuals"));
        }
        if (student) {
            role.ifPresent(code -> accounts.control(code, ROLES));
            Names.read(loop, role, inner);
            PersonTables.INDIVIDUAL.read(loop, inner);
        } else if (third) {
            scope.reading().apart(loop);
            loop.all().forEach(leaf -> inner.fact(PERSONAL, leaf, inner.path(leaf), "x12", row.rule()));
        } else {
            loop.children().stream()
                    .filter(child -> !child.name().equals(ROLE))
                    .forEach(child -> accounts.withhold(child, row.rule()));
            role.ifPresent(code -> accounts.control(code, ROLES));
        }
    }

    /** The learner, in a loop for each name; what is said besides names stands in the first. */
    @Override
    public void write(Row row, Stock stock, Branch to) {
        Optional<Source> learner = stock.source().child("learner");
        if (learner.isEmpty()) {
            return;
        }
        Stock student = stock.thing(learner.get(), List.of());
        List<Source> names = learner.get().children("names");
        for (int i = 0; i < Math.max(1, names.size()); i++) {
            Branch part = to.begin(
                    row.element(), PersonTables.INDIVIDUAL, learner.get().location());
            if (i < names.size()) {
                Names.write(stock.thing(names.get(i), List.of()), part);
            }
            if (i == 0) {
                PersonTables.INDIVIDUAL.writeRows(student, part);
            }
            if (!part.isEmpty()) {
                part.add("IN101", Traced.fixed(PERSON, ROLES), learner.get().location());
                part.add(ROLE, Traced.fixed(STUDENT, ROLES), learner.get().location());
                to.add(row.element(), part);
            }
        }
    }

    @Override
    public String target() {
        return "learner";
    }

    @Override
    public Set<String> dispositions() {
        return Set.of("carried", "control", "narrowed", "recoded", "withheld");
    }

    @Override
    public String words(String element) {
        return "A loop whose IN103 is S2, or that has neither IN103 nor IN106, is about the learner: each gives a name in"
                + " learner.names[], its components by IN201 (01 prefix, 02 given, 03, 04 and 17 middle, 05 family, 09"
                + " suffix, 12 and 16 formatted, 21 title; others as facts). Others are about somebody else: withheld"
                + " unless third-person is released, then facts in learner.personal[].";
    }

    @Override
    public List<Table> tables() {
        return List.of(PersonTables.INDIVIDUAL, PersonTables.NAME);
    }
}
