package org.lerkit.mapping.edfi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;
import org.lerkit.mapping.privacy.NationalNumbers;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/**
 * Numbers of a student, each with the system it is of. One whose system is national is withheld. Whether it is decides
 * also where those behind it stand, so all of them depend on the systems before them.
 */
record IdentificationCodes(Supplier<Table> table) implements Form {
    private static final String CODE = "identificationCode";
    private static final Rule SYSTEM = EdFi.TABLES.rule(
            "identification-code.national", "Says that the code beside it is national, and so withheld.");

    @Override
    public void read(Source element, Row row, Scope scope) {
        Form identifier = Form.object("learner.identifiers[]", table, CODE);
        if (element.leaf(CODE).isEmpty()
                || scope.reading().options().privacy().releases(Category.NATIONAL_IDENTIFIER)) {
            identifier.read(element, row, scope);
            return;
        }
        List<Leaf> systems = new ArrayList<>();
        element.children().stream()
                .filter(child -> !child.name().equals(CODE))
                .flatMap(child -> child.leaf().stream())
                .forEach(systems::add);
        List<Leaf> all = scope.reading().gathered(element.name());
        all.addAll(systems);
        if (systems.stream().noneMatch(system -> NationalNumbers.isNameOfOne(system.text()))) {
            identifier.read(element, row, scope.dependingOn(List.copyOf(all)));
            return;
        }
        element.children(CODE).forEach(code -> scope.reading().accounts().withhold(code, row.rule()));
        systems.forEach(system -> scope.reading().accounts().control(system, SYSTEM));
    }

    @Override
    public String target() {
        return "learner.identifiers[]";
    }

    @Override
    public Set<String> dispositions() {
        return Set.of("carried", "control", "narrowed", "withheld");
    }

    @Override
    public String words(String element) {
        return element
                + " becomes an identifier in learner.identifiers[]; withheld unless national-identifier is released"
                + " where its system is the name of a national number.";
    }

    @Override
    public List<Table> tables() {
        return List.of(table.get());
    }
}
