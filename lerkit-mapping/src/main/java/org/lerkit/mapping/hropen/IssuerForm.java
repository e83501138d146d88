package org.lerkit.mapping.hropen;

import java.util.Set;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table.Row;
import org.lerkit.model.value.Iri;

/** The issuer of a credential, an IRI, a name or an object with both: the sender of the document. */
record IssuerForm() implements Form {
    private static final Place SENDER = Place.of("document.sender");

    @Override
    public void read(Source element, Row row, Scope scope) {
        Target document = scope.target().object("document");
        if (!element.says() || document.has("sender")) {
            Form.anything("document.extensions[]").read(element, row, scope);
            return;
        }
        Traced key = scope.reading().key("org");
        Target organization = scope.reading().record().item("organizations");
        scope.put(organization, "key", key);
        scope.write(SENDER, key);
        element.leaf().ifPresent(leaf -> name(leaf, organization, row.rule(), scope));
        for (Source child : element.children()) {
            boolean said = child.leaf().isPresent()
                    && (child.name().equals("id") || child.name().equals("name"));
            if (said && !organization.has(child.name())) {
                scope.put(
                        organization, child.name(), Traced.carried(child.leaf().orElseThrow(), row.rule()));
            } else {
                Form.anything("document.extensions[]").read(child, row, scope);
            }
        }
    }

    private static void name(Leaf leaf, Target organization, Rule rule, Scope scope) {
        scope.put(organization, new Iri(leaf.raw()).isAbsolute() ? "id" : "name", Traced.carried(leaf, rule));
    }

    @Override
    public String target() {
        return "document.sender";
    }

    @Override
    public Set<String> dispositions() {
        return Set.of("carried");
    }

    @Override
    public String words(String element) {
        return element + " becomes an organisation of its own, with an id or a name; document.sender has its key.";
    }
}
