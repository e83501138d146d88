package org.lerkit.mapping.pesc;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Stock;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;
import org.lerkit.mapping.privacy.NationalNumbers;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/**
 * Numbers that agencies gave the learner. One that is a national number, by what its agency is called, is withheld like
 * an SSN. Whether it is decides also where the ones behind it stand, so all of them depend on the names of the agencies
 * before them.
 */
record AgencyIdentifiers(Supplier<Table> table) implements Form {
    private static final List<String> AGENCY = List.of("AgencyCode", "AgencyName");
    private static final Rule AGENCY_RULE = Pesc.TABLES.rule(
            "agency-identifier.national", "Says that the number beside it is national, and so withheld.");

    @Override
    public void read(Source element, Row row, Scope scope) {
        Form identifier = identifier();
        if (scope.reading().options().privacy().releases(Category.NATIONAL_IDENTIFIER)) {
            identifier.read(element, row, scope);
            return;
        }
        boolean number = element.leaf("AgencyAssignedID").isPresent();
        List<Leaf> agencies = scope.reading().gathered(element.name());
        if (number) {
            agencies.addAll(names(element));
        }
        if (number && isNational(element)) {
            withhold(element, row, scope.reading().accounts());
        } else {
            scope.reading().renumber(element, scope.reading().next(element.name()));
            identifier.read(element, row, scope.dependingOn(List.copyOf(agencies)));
        }
    }

    private Form identifier() {
        return Form.object("identifiers[]", table, "AgencyAssignedID");
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        identifier().write(row, stock, to);
    }

    /** Everything but what the agency is called, on which what comes behind depends. */
    private static void withhold(Source element, Row row, Accounts accounts) {
        for (Source child : element.children()) {
            if (AGENCY.contains(child.name())) {
                accounts.control(child, AGENCY_RULE);
            } else {
                accounts.withhold(child, row.rule());
            }
        }
    }

    private static List<Leaf> names(Source element) {
        return AGENCY.stream().flatMap(name -> element.leaves(name).stream()).toList();
    }

    private static boolean isNational(Source element) {
        return names(element).stream().anyMatch(name -> NationalNumbers.isNameOfOne(name.text()));
    }

    @Override
    public Form asFact() {
        return Form.facts(table).withheldAs(Category.NATIONAL_IDENTIFIER);
    }

    @Override
    public String words(String element) {
        return element + " becomes an identifier in identifiers[]; withheld unless national-identifier is released"
                + " where AgencyCode or AgencyName says that it is a national number.";
    }

    @Override
    public Set<String> dispositions() {
        return Set.of("control", "narrowed", "withheld");
    }

    @Override
    public List<Table> tables() {
        return List.of(table.get());
    }
}
