package org.lerkit.mapping.elm;

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

/** A claim becomes an attainment, of a kind that follows from its class: of a qualification it is an award. */
record ClaimForm(Place to) implements Form {
    private static final String TYPE = "type";
    private static final String ACHIEVEMENT = "achievement";
    /** What each class is in a record. */
    static final Map<String, String> KINDS = Map.of(
            "LearningAssessment", "test",
            "LearningActivity", "activity",
            "LearningEntitlement", "licence");

    private static final Rule KIND = Elm.TABLES.rule(
            "claim.kind",
            "The class of a claim says what it is; an achievement that is specified by a qualification is an award.");

    static ClaimForm at(String to) {
        return new ClaimForm(Place.of(to));
    }

    @Override
    public void read(Source element, Row row, Scope scope) {
        Target attainment = element.says() ? scope.object(to) : null;
        if (attainment != null) {
            scope.put(attainment, "key", scope.reading().key("a"));
            scope.put(attainment, "kind", kind(element));
            ClaimTables.CLAIM.read(element, scope.inner(element, attainment, false));
        }
    }

    private static Traced kind(Source claim) {
        Optional<Leaf> type = claim.leaf(TYPE);
        List<Leaf> specification =
                claim.child("specifiedBy").map(one -> one.leaves(TYPE)).orElse(List.of());
        String achieved =
                specification.stream().anyMatch(leaf -> leaf.text().equals("Qualification")) ? "award" : ACHIEVEMENT;
        return type.map(leaf -> Traced.of(Traced.How.RECODED, KINDS.getOrDefault(leaf.text(), achieved), KIND, leaf))
                .orElseGet(() -> Traced.fixed(achieved, KIND))
                .dependingOn(specification);
    }

    @Override
    public String target() {
        return to.text();
    }

    @Override
    public Set<String> dispositions() {
        return Set.of("recoded");
    }

    @Override
    public String words(String element) {
        return element + " become attainments in " + to.text()
                + ": of kind achievement, award where a qualification specifies them, test, activity or licence.";
    }

    @Override
    public List<Table> tables() {
        return List.of(ClaimTables.CLAIM);
    }
}
