package org.lerkit.mapping.elm;

import java.util.List;
import java.util.Set;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table.Row;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/**
 * Whatever is inside, as facts, but for other people, who are withheld unless they are released. Somebody is a person by
 * having a name of the kind that people have, whatever the type says.
 */
record People() implements Form {
    private static final List<String> NAMES =
            List.of("givenName", "familyName", "fullName", "birthName", "patronymicName", "dateOfBirth", "nationalID");

    /** Whether something says of itself what only people have. */
    static boolean isPerson(Source element) {
        return NAMES.stream().anyMatch(element::has);
    }

    @Override
    public void read(Source element, Row row, Scope scope) {
        if (isPerson(element) && !scope.reading().options().privacy().releases(Category.THIRD_PERSON)) {
            scope.reading().accounts().withhold(element, row.rule());
            return;
        }
        element.leaf().ifPresent(leaf -> scope.fact(leaf, row.rule()));
        element.children().forEach(child -> read(child, row, scope));
    }

    @Override
    public Form asFact() {
        return this;
    }

    @Override
    public boolean isFacts() {
        return true;
    }

    @Override
    public Set<String> dispositions() {
        return Set.of("carried", "withheld");
    }

    @Override
    public String target() {
        return "extensions[]";
    }

    @Override
    public String words(String element) {
        return "Everything in " + element + " becomes facts, named by path; people in it are withheld unless "
                + Category.THIRD_PERSON.token() + " is released.";
    }
}
