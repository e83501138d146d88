package org.lerkit.mapping.hropen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;
import org.lerkit.model.json.JsonString;

/**
 * An endorser of a skill: an organisation that endorses it, with what it says; or a person, who is one of those others that
 * are withheld.
 *
 * @param person the table of those who are no organisation
 */
record EndorserForm(Supplier<Table> person) implements Form {
    private static final Rule ABOUT =
            LerRsTables.TABLES.rule("endorser.about", "The skill that the endorser stands in is what is endorsed.");

    @Override
    public void read(Source element, Row row, Scope scope) {
        if (element.child("organization").filter(Source::says).isEmpty() || element.has("person")) {
            person.get().read(element, scope);
            return;
        }
        Traced skill = Traced.fixed(scope.target().json().get("key").orElse(new JsonString("")), ABOUT);
        List<Source> comments =
                element.children("comments").stream().filter(Source::says).toList();
        List<Source> organizations = element.children("organization");
        Target first = scope.reading().record().item("endorsements").put("about", skill);
        Scope inside = scope.inner(element, first, true);
        for (Row each : LerRsEntries.ENDORSEMENT.rows()) {
            if (each.element().equals("organization")) {
                each.form().read(organizations.get(0), each, inside);
                organizations.stream()
                        .skip(1)
                        .forEach(other -> each.form().asFact().read(other, each, scope));
            } else {
                comments(comments, first, skill, each.rule(), inside);
            }
        }
    }

    /** An endorsement says one thing: of those who say more there are more. */
    private static void comments(List<Source> comments, Target first, Traced skill, Rule rule, Scope scope) {
        Traced endorser = Traced.fixed(first.json().get("endorser").orElse(new JsonString("")), ABOUT);
        for (Source comment : comments) {
            Target endorsement = first;
            if (comment != comments.get(0)) {
                endorsement = scope.reading().record().item("endorsements").put("about", skill);
                scope.put(endorsement, "endorser", endorser);
            }
            Optional<Leaf> said = comment.leaf();
            if (said.isPresent()) {
                scope.put(endorsement, "comment", Traced.verbatim(said.get(), rule));
            }
        }
    }

    @Override
    public String target() {
        return "endorsements[]";
    }

    @Override
    public Set<String> dispositions() {
        return Set.of();
    }

    @Override
    public String words(String element) {
        return element + " become endorsements of the skill; of a person, what is said is a fact of the skill.";
    }

    @Override
    public List<Table> tables() {
        return List.of(LerRsEntries.ENDORSEMENT, person.get());
    }
}
