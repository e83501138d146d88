package org.lerkit.mapping.competency.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.competency.csv.FrameworkLayout.Column;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.model.Problem;
import org.lerkit.model.RowLocation;

/** Writes the rows of a table into a framework, by a layout. Not thread-safe. */
final class FrameworkRows {
    private static final Pattern ISCO = Pattern.compile("[0-9]{1,4}");
    private static final Pattern ONET = Pattern.compile("([0-9]{2}-[0-9]{4})\\.[0-9]{2}");
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
            errors.add(Problem.error(
                            ConversionProblems.INCONSISTENT, id.get().location(), "the identifier of a row before")
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
            errors.add(Problem.error(
                    ConversionProblems.MISSING,
                    new RowLocation(at.table(), at.row(), at.line(), column.name()),
                    "an empty cell, where every competency says something"));
        }
        return cell;
    }

    private Column column(String target) {
        return layout.columns().values().stream()
                .filter(column -> column.targets().contains(target))
                .findFirst()
                .orElseThrow();
    }

    private void write(Column column, Leaf leaf, Target competency, List<Target> relations) {
        for (String target : column.targets()) {
            if (target.startsWith(RELATION)) {
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
        String code = leaf.text();
        if (ONET.matcher(code).matches()) {
            competency.put(
                    "uri", Traced.of(How.RECODED, Identifiers.onet(code).value(), column.rule(), leaf));
        } else {
            warnings.add(Problem.warning(
                            ConversionProblems.MALFORMED, leaf.location(), "not a code of O*NET-SOC; kept as written")
                    .withHint("a code has two digits, a hyphen, four digits, a point and two digits"));
        }
    }

    private void relate(String type, Column column, Leaf leaf, List<Target> relations) {
        if (column.disposition().equals("split")) {
            for (String part : parts(leaf)) {
                boolean isAddress = part.indexOf(':') > 0;
                relations.add(relation(type, column, isAddress ? "uri" : "id", split(part, column, leaf)));
            }
            return;
        }
        Matcher onet = ONET.matcher(leaf.text());
        if (onet.matches()) {
            String soc = Identifiers.soc(onet.group(1)).value();
            relations.add(relation(type, column, "id", Traced.of(How.RECODED, soc, column.rule(), leaf)));
        } else if (ISCO.matcher(leaf.text()).matches()) {
            String isco = Identifiers.isco(leaf.text()).value();
            relations.add(relation(type, column, "uri", Traced.of(How.RECODED, isco, column.rule(), leaf)));
        } else {
            relations.add(relation(type, column, "id", Traced.carried(leaf, column.rule())));
        }
    }

    private static Target relation(String type, Column column, String member, Traced end) {
        Target relation = new Target().put("type", Traced.fixed(type, column.rule()));
        relation.object("to").put(member, end);
        return relation;
    }
}
