package org.lerkit.mapping.elmo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/**
 * A number of the learner. One that is a national number, by what its type is called, is withheld. Whether it is decides
 * also where the ones behind it stand, so all of them depend on the types before them.
 */
record LearnerIdentifier(Form identifier) implements Form {
    private static final String TYPE = "@type";
    private static final Rule NATIONAL_TYPE = Elmo.TABLES.rule(
            "learner-identifier.national", "Says that the identifier it stands on is national, and so withheld.");
    /** What some countries call theirs. */
    private static final Set<String> NATIONAL = Set.of(
            "ssn",
            "sin",
            "nsn",
            "bsn",
            "cpr",
            "pesel",
            "personnummer",
            "fodselsnummer",
            "henkilotunnus",
            "codicefiscale");

    @Override
    public void read(Source element, Row row, Scope scope) {
        if (element.leaf().isEmpty() || scope.reading().options().privacy().releases(Category.NATIONAL_IDENTIFIER)) {
            identifier.read(element, row, scope);
            return;
        }
        List<Leaf> types = scope.reading().gathered(element.name());
        types.addAll(element.leaves(TYPE));
        if (element.leaves(TYPE).stream().anyMatch(LearnerIdentifier::isNational)) {
            withhold(element, row, scope.reading().accounts());
        } else {
            identifier.read(element, row, scope.dependingOn(List.copyOf(types)));
        }
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        identifier.write(row, stock, to);
    }

    /** Everything but the type, on which what comes behind depends. */
    private static void withhold(Source element, Row row, Accounts accounts) {
        accounts.withhold(element.leaf().orElseThrow(), row.rule());
        for (Source child : element.children()) {
            if (child.name().equals(TYPE)) {
                accounts.control(child, NATIONAL_TYPE);
            } else {
                accounts.withhold(child, row.rule());
            }
        }
    }

    private static boolean isNational(Leaf type) {
        String letters = type.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return letters.contains("national") || letters.contains("socialsecurity") || NATIONAL.contains(letters);
    }

    @Override
    public String target() {
        return identifier.target();
    }

    @Override
    public Set<String> dispositions() {
        return Set.of("withheld");
    }

    @Override
    public String words(String element) {
        return element + " becomes an identifier in identifiers[]; withheld unless national-identifier is released"
                + " where its type says that it is a national number.";
    }

    @Override
    public List<Table> tables() {
        return identifier.tables();
    }
}
