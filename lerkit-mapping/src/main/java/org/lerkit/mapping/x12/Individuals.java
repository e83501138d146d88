package org.lerkit.mapping.x12;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
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

    private static final Rule ROLES =
            X12.TABLES.rule("individual.role", "Says whether a loop is about the learner or about somebody else.");
    private static final Rule COMPONENT =
            X12.TABLES.rule("individual.name", "A part of a name, in the member that its qualifier names.");
    private static final Rule OTHER_COMPONENT = X12.TABLES.rule(
            "individual.name.other", "A part of a name for which the record has no member, named by its qualifier.");
    private static final Rule FORMAT = X12.TABLES.rule("individual.format", "Names the format that a fact comes from.");

    /** The members of a name, by the code of element 1104. */
    private static final Map<String, Place> MEMBERS = Map.of(
            "01", Place.of("prefix"),
            "02", Place.of("given"),
            "03", Place.of("middle[]"),
            "04", Place.of("middle[]"),
            "17", Place.of("middle[]"),
            "05", Place.of("family"),
            "09", Place.of("suffixes[]"),
            "21", Place.of("title"),
            "12", Place.of("formatted"),
            "16", Place.of("formatted"));

    private static final Place PERSONAL = Place.of("personal[]");

    @Override
    public void read(Source loop, Row row, Scope scope) {
        Optional<Leaf> role = loop.leaf(ROLE);
        List<Leaf> roles = scope.reading().gathered("roles");
        role.ifPresent(roles::add);
        Target learner = scope.target().object("learner");
        Scope inner = scope.inner(loop, learner, false).dependingOn(List.copyOf(roles));
        boolean student = role.map(code -> code.text().equals(STUDENT)).orElse(!loop.has(RELATIONSHIP));
        Accounts accounts = scope.reading().accounts();
        if (student) {
            role.ifPresent(code -> accounts.control(code, ROLES));
            name(loop, role, inner);
            PersonTables.INDIVIDUAL.read(loop, inner);
        } else if (scope.reading().options().privacy().releases(Category.THIRD_PERSON)) {
            loop.all().forEach(leaf -> inner.fact(PERSONAL, leaf, inner.path(leaf), "x12", row.rule()));
        } else {
            loop.children().stream()
                    .filter(child -> !child.name().equals(ROLE))
                    .forEach(child -> accounts.withhold(child, row.rule()));
            role.ifPresent(code -> accounts.control(code, ROLES));
        }
    }

    /** All components of a name depend on the qualifiers of all: they say which member is whose, and which is taken. */
    private static void name(Source loop, Optional<Leaf> role, Scope learner) {
        List<Source> components = loop.children("IN2").stream()
                .flatMap(segment -> segment.children("IN201-02").stream())
                .toList();
        List<Leaf> qualifiers = components.stream()
                .flatMap(component -> component.leaves("IN201").stream())
                .toList();
        Target name = learner.target().item("names");
        Scope inner = learner.inner(loop, name, false).dependingOn(qualifiers);
        PersonTables.NAME.read(loop, inner);
        for (Source component : components) {
            Values.Pair pair = Values.Pair.of(component);
            if (pair.qualifier().isPresent() && pair.value().isPresent()) {
                Leaf qualifier = pair.qualifier().get();
                Leaf[] placing = role.map(code -> new Leaf[] {qualifier, code}).orElse(new Leaf[] {qualifier});
                component(
                        qualifier, Traced.carried(pair.value().get(), COMPONENT).placedBy(placing), inner);
            }
        }
    }

    private static void component(Leaf qualifier, Traced component, Scope name) {
        Place member = MEMBERS.get(qualifier.text());
        if (member == null || !name.write(member, component)) {
            Target fact = name.target().item("extensions");
            name.put(
                    fact,
                    "name",
                    Traced.of(Traced.How.RECODED, "x12:1104:" + qualifier.text(), OTHER_COMPONENT, qualifier));
            name.put(fact, "value", component);
            name.put(fact, "system", Traced.fixed("x12", FORMAT));
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
