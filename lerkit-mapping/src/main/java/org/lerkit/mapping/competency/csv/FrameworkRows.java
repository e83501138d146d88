package org.lerkit.mapping.competency.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.competency.csv.CrosswalkLayout.End;
import org.lerkit.mapping.competency.csv.FrameworkLayout.Column;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.model.Problem;
import org.lerkit.model.RowLocation;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.value.Iri;

/** Writes the rows of a table into a framework, by a layout. Not thread-safe. */
final class FrameworkRows {
    private static final String CHILD_OF = RelationType.CHILD_OF.text();
    /** How many reasons a table is refused for at once. */
    static final int MOST_PROBLEMS = 1_000;

    private static final String RELATION = "relation ";
    private static final String LIST = "[]";
    private static final String FACTS = "extensions";

    private final FrameworkLayout layout;
    private final Target framework;
    private final Column statement;
    private final Column identifier;
    /** What the columns of the table mean, by their names as written. */
    private final Map<String, Column> columns = new HashMap<>();

    private final Set<String> ids = new HashSet<>();
    /** What is wrong with rows so that there is no framework. */
    private final List<Problem> errors = new ArrayList<>();

    private final List<Problem> warnings = new ArrayList<>();

    FrameworkRows(FrameworkLayout layout, List<String> header, Target framework) {
        this.layout = layout;
        this.framework = framework;
        this.statement = column("statement");
        this.identifier = column("id");
        for (String name : header) {
            layout.column(name).ifPresent(column -> columns.put(name, column));
        }
    }

    List<Problem> errors() {
        return errors;
    }

    List<Problem> warnings() {
        return warnings;
    }

    void write(Source row) {
        Target competency = framework.item("competencies");
        List<Target> relations = new ArrayList<>();
        for (Source cell : row.children()) {
            Optional<Leaf> leaf = cell.leaf();
            if (leaf.isPresent()) {
                Column column = columns.get(cell.name());
                if (column != null) {
                    write(column, leaf.get(), competency, relations);
                } else {
                    fact(cell.name(), leaf.get(), layout.others(), competency);
                }
            }
        }
        require(row, statement);
        Optional<Leaf> id = require(row, identifier);
        if (id.isPresent() && !ids.add(id.get().text())) {
            refuse(Problem.error(ConversionProblems.INCONSISTENT, id.get().location(), "the identifier of a row before")
                    .withHint("each row is another competency"));
        }
        for (Target relation : relations) {
            Target from = relation.object("from");
            id.ifPresent(leaf -> from.put("id", Traced.carried(leaf, identifier.rule())));
            framework.add("relations", relation);
        }
    }

    /** The cell of what every competency has. */
    private Optional<Leaf> require(Source row, Column column) {
        Optional<Leaf> cell = row.children().stream()
                .filter(child -> column.equals(columns.get(child.name())))
                .findFirst()
                .flatMap(Source::leaf);
        if (cell.isEmpty()) {
            RowLocation at = (RowLocation) row.location();
            refuse(Problem.error(
                    ConversionProblems.MISSING,
                    new RowLocation(at.table(), at.row(), at.line(), column.name()),
                    "an empty cell, where every competency says something"));
        }
        return cell;
    }

    private void refuse(Problem problem) {
        if (errors.size() < MOST_PROBLEMS) {
            errors.add(problem);
        }
    }

    private Column column(String target) {
        return layout.columns().values().stream()
                .filter(column -> column.targets().contains(target))
                .findFirst()
                .orElseThrow();
    }

    private void write(Column column, Leaf leaf, Target competency, List<Target> relations) {
        for (String target : column.targets()) {
            if (target.equals("relation child-of ISCO")) {
                group(column, leaf, competency, relations);
            } else if (target.equals("relation child-of SOC")) {
                relations.addAll(ofSoc(column, leaf));
            } else if (target.startsWith(RELATION)) {
                relate(target.substring(RELATION.length()), column, leaf, relations);
            } else if (target.equals("address")) {
                address(column, leaf, competency);
            } else if (target.equals(FACTS + LIST)) {
                fact(column.name(), leaf, column.rule(), competency);
            } else if (column.disposition().equals("split")) {
                String list = target.replace(LIST, "");
                parts(leaf).forEach(part -> competency.add(list, split(part, column, leaf)));
            } else if (target.endsWith(LIST)) {
                competency.add(target.replace(LIST, ""), Traced.verbatim(leaf, column.rule()));
            } else {
                competency.put(target, Traced.carried(leaf, column.rule()));
            }
        }
    }

    private static Traced split(String part, Column column, Leaf leaf) {
        return Traced.of(How.SPLIT, part, column.rule(), leaf);
    }

    private List<String> parts(Leaf leaf) {
        return layout.between()
                .splitAsStream(leaf.raw())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static void fact(String name, Leaf leaf, Rule rule, Target competency, String system) {
        Target fact = competency.item(FACTS);
        fact.put("name", Traced.fixed(name, rule));
        fact.put("value", Traced.verbatim(leaf, rule));
        fact.put("system", Traced.fixed(system, rule));
    }

    private void fact(String name, Leaf leaf, Rule rule, Target competency) {
        fact(name, leaf, rule, competency, layout.system());
    }

    /** The address of an occupation, made of its code. */
    private void address(Column column, Leaf leaf, Target competency) {
        Optional<Iri> address = End.ONET.of(leaf.text());
        if (address.isPresent()) {
            competency.put("uri", Traced.of(How.RECODED, address.get().value(), column.rule(), leaf));
        } else {
            warn(leaf, End.ONET);
        }
    }

    private void warn(Leaf leaf, End expected) {
        warnings.add(Problem.warning(
                ConversionProblems.MALFORMED, leaf.location(), "not " + expected.words + "; kept as written"));
    }

    private void relate(String type, Column column, Leaf leaf, List<Target> relations) {
        for (String part : parts(leaf)) {
            boolean isAddress = part.indexOf(':') > 0;
            relations.add(relation(type, column, isAddress ? "uri" : "id", split(part, column, leaf)));
        }
    }

    /** The group of ISCO-08 that an occupation is in; a fact where it is none. */
    private void group(Column column, Leaf leaf, Target competency, List<Target> relations) {
        Optional<Iri> isco = End.ISCO.of(leaf.text());
        if (isco.isPresent()) {
            Traced group = Traced.of(How.RECODED, isco.get().value(), column.rule(), leaf);
            relations.add(relation(CHILD_OF, column, "uri", group));
        } else {
            warn(leaf, End.ISCO);
            fact(column.name(), leaf, column.rule(), competency);
        }
    }

    /** The occupation of SOC that one of O*NET-SOC belongs to, whose code starts with that; none where it is no code. */
    private static List<Target> ofSoc(Column column, Leaf leaf) {
        return End.SOC.of(leaf.text().replaceFirst("\\.[0-9]{2}$", "")).stream()
                .map(soc -> Traced.of(How.RECODED, soc.value(), column.rule(), leaf))
                .map(soc -> relation(CHILD_OF, column, "id", soc))
                .toList();
    }

    private static Target relation(String type, Column column, String member, Traced end) {
        Target relation = new Target().put("type", Traced.fixed(type, column.rule()));
        relation.object("to").put(member, end);
        return relation;
    }
}
