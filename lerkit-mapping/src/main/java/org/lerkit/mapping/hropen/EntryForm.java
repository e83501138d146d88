package org.lerkit.mapping.hropen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;

/**
 * An entry of a LER-RS: an attainment, with the originals of the credentials that vouch for it. An entry that has nothing
 * but these says what the first of them says.
 */
record EntryForm(String kind, Supplier<Table> table) implements Form {
    private static final Rule KIND =
            LerRsTables.TABLES.rule("entry.kind", "The list that the entry is in says what it is.");
    private static final Place TO = Place.of("attainments[]");
    private static final String VERIFICATIONS = "verifications";
    /** The entries that provisional credentials vouch for. */
    private static final List<String> ENTRIES =
            List.of("educationAndLearning", "employmentHistory", "certification", "license");

    @Override
    public void read(Source element, Row row, Scope scope) {
        Target attainment = element.says() ? scope.object(TO) : null;
        if (attainment == null) {
            return;
        }
        Traced key = scope.reading().key("a");
        scope.put(attainment, "key", key);
        scope.put(attainment, "kind", Traced.fixed(kind, KIND));
        Scope inside = scope.inner(element, attainment, false);
        table.get().read(element, inside);
        List<Source> verifications = element.children(VERIFICATIONS);
        boolean alone = verifications.size() == element.children().size();
        for (Source verification : verifications) {
            Optional<Source> credential = credential(verification);
            if (credential.isEmpty()) {
                LerRsEntries.VERIFICATION.read(verification, inside);
                continue;
            }
            if (alone && verification == verifications.get(0)) {
                says(credential.get(), inside);
            }
            Originals.keep(credential.get(), key, scope.reading());
        }
    }

    private static Optional<Source> credential(Source verification) {
        for (String wrapper : List.of("otherW3CVerifiableCredential", "Verification")) {
            Optional<Source> wrapped = verification.child(wrapper);
            if (wrapped.isPresent()) {
                return wrapper.equals("Verification") ? wrapped.flatMap(EntryForm::credential) : wrapped;
            }
        }
        return Optional.of(verification).filter(one -> one.has("credentialSubject") || one.has("@context"));
    }

    /** Reads what a credential says of the entry. */
    private void says(Source credential, Scope inside) {
        Optional<Source> entry = credential
                .child("credentialSubject")
                .flatMap(subject -> ENTRIES.stream()
                        .flatMap(name -> subject.child(name).stream())
                        .findFirst());
        if (entry.isPresent()) {
            table.get().read(entry.get(), inside);
        } else {
            LerRsEntries.BADGE.read(credential, inside);
        }
    }

    @Override
    public String target() {
        return TO.text();
    }

    @Override
    public Set<String> dispositions() {
        return Set.of("dropped", "merged", "narrowed", "withheld");
    }

    @Override
    public String words(String element) {
        return element + " become attainments of kind " + kind
                + "; credentials in their verifications are kept as they are, and say what an entry has that says nothing"
                + " else.";
    }

    @Override
    public List<Table> tables() {
        return List.of(table.get(), LerRsEntries.VERIFICATION, LerRsEntries.BADGE);
    }
}
