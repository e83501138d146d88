package org.lerkit.mapping.pesc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.pesc.Table.Row;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/**
 * Numbers that agencies gave the learner. One that is a national number, by what its agency is called, is withheld like
 * an SSN. Whether it is decides also where the ones behind it stand, so all of them depend on the names of the agencies
 * before them.
 */
record AgencyIdentifiers(Supplier<Table> table) implements Form {
    private static final Set<String> NATIONAL = Set.of("national", "ssn", "sin", "nsn", "itin");

    @Override
    public void read(Source element, Row row, Scope scope) {
        Form identifier = Form.object("identifiers[]", table, "AgencyAssignedID");
        boolean number = element.leaf("AgencyAssignedID").isPresent();
        if (!number || scope.reading().options().privacy().releases(Category.NATIONAL_IDENTIFIER)) {
            identifier.read(element, row, scope);
        } else if (isNational(element)) {
            scope.reading().accounts().withhold(element, row.rule());
        } else {
            scope.reading().agencies().addAll(names(element));
            identifier.read(
                    element, row, scope.dependingOn(List.copyOf(scope.reading().agencies())));
        }
    }

    private static List<Leaf> names(Source element) {
        List<Leaf> names = new ArrayList<>(element.leaves("AgencyCode"));
        names.addAll(element.leaves("AgencyName"));
        return names;
    }

    private static boolean isNational(Source element) {
        return names(element).stream().anyMatch(name -> {
            String letters = name.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            return NATIONAL.contains(letters)
                    || letters.contains("socialsecurity")
                    || letters.contains("socialinsurance");
        });
    }

    @Override
    public String words(String element) {
        return element + " is an identifier in identifiers[]; withheld unless national-identifier is released"
                + " where AgencyCode or AgencyName says that it is a national number.";
    }

    @Override
    public List<Table> tables() {
        return List.of(table.get());
    }
}
