package org.lerkit.mapping.competency;

import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;

/** One document of Rich Skill Descriptors on its way into a framework. Not thread-safe. */
final class RsdReading extends TableReading {
    private final Target framework;

    RsdReading(Accounts accounts, Target framework) {
        super(RsdTables.READ, accounts, RsdTables.SYSTEM);
        this.framework = framework;
    }

    /** A collection, or skills that somebody else says which one they are. */
    void collection(Source part) {
        read(part, "collection", framework);
    }

    /** A skill alone is a framework of one, known as the skill is. */
    void single(Source part) {
        part.leaf("uuid").ifPresent(leaf -> framework.put("id", text(leaf, RsdTables.READ.rule("skill.uuid"))));
        part.leaf("skillName")
                .ifPresent(leaf -> framework.put("title", text(leaf, RsdTables.READ.rule("skill.skillName"))));
        skill(part);
    }

    private void skill(Source part) {
        Target competency = new Target();
        framework.add("competencies", competency);
        read(part, "skill", competency);
    }

    @Override
    boolean special(Source part, Source child, MemberTable.Row row, Target to) {
        if (row.target().startsWith("competencies")) {
            if (child.leaf().isPresent()) {
                accounts.drop(child, Rewriting.UNFIT);
            } else {
                skill(child);
            }
            return true;
        } else if (row.target().startsWith("relations")) {
            relation(part, child, row);
            return true;
        } else if (row.member().equals("skill.author")) {
            child.leaf()
                    .ifPresentOrElse(
                            leaf -> fact("authors/0", leaf, row.rule(), to),
                            () -> accounts.drop(child, Rewriting.UNFIT));
            return true;
        } else if (row.target().equals("categories")) {
            child.leaf()
                    .ifPresentOrElse(leaf -> categories(leaf, row, to), () -> accounts.drop(child, Rewriting.UNFIT));
            return true;
        }
        return false;
    }

    private static void categories(Leaf leaf, MemberTable.Row row, Target to) {
        boolean split = row.disposition().equals("split");
        for (String text : split ? List.of(leaf.raw().split(";", -1)) : List.of(leaf.raw())) {
            if (text.isBlank()) {
                continue;
            }
            Traced category = split ? Traced.of(How.SPLIT, text.strip(), row.rule(), leaf) : text(leaf, row.rule());
            if (to.has("type")) {
                to.add("subjects", category);
            } else {
                to.put("type", category);
            }
        }
    }

    /** From the skill to something of others. Lists of services have the name alone where a standard is meant. */
    private void relation(Source skill, Source child, MemberTable.Row row) {
        String member = child.name();
        Target relation =
                new Target().put("type", Traced.fixed(RsdTables.RELATIONS.getOrDefault(member, member), row.rule()));
        Target from = relation.object("from");
        from.put("id", skill.leaf("uuid").map(leaf -> text(leaf, row.rule())));
        from.put("uri", skill.leaf("id").map(leaf -> text(leaf, row.rule())));
        Target to = relation.object("to");
        Optional<Leaf> name = child.leaf();
        if (name.isPresent() && member.equals("standards") && skill.repeats(member)) {
            to.put("title", text(name.get(), row.rule()));
        } else {
            read(child, row.target().substring(row.target().indexOf(' ') + 1), relation);
        }
        if (to.leaves().isEmpty()) {
            accounts.drop(child, Rewriting.UNFIT);
        } else {
            framework.add("relations", relation);
        }
    }
}
